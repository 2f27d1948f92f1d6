//! Code objects as bytes: compact, canonical (the same code gives the same bytes), and safe to read whoever wrote them.
//!
//! ```text
//! blob    = FORMAT strings sources codes roots
//! strings = n, n × (length, UTF-8)                     each distinct string once, in the order of first use
//! sources = n, n × (name, hidden, text + 1 or 0)       0: the text was left out
//! codes   = n, n × body                                children before their parents
//! roots   = n, n × index into codes
//! ```
//!
//! Numbers are LEB128 varints, instructions their row's bytes without padding, source ranges differences from the one before.
//! A body takes its children off the end of the list of finished codes, so what is read is always a tree: nothing can be shared
//! into an exponential one. Reading takes time and memory proportional to the bytes. It says nothing about whether
//! the code makes sense: that is what [`verify`](crate::verify) is for.

mod wire;
mod encode;
mod decode;
mod bundle;

pub use bundle::{Bundle, encode_bundle};
pub use decode::{decode, decode_all};
pub use encode::{encode, encode_all, encode_detached, outermost};
pub use wire::DecodeError;
