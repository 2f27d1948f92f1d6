//! `bytes` and `bytearray`

mod new;

pub(super) use new::from_items;
