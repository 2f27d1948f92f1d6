//! `bytes` and `bytearray`: what both can do is written once, and gives the receiver's type back.

mod new;
mod data;
mod shape;
mod search;
mod split;
mod code;
mod mutable;
mod methods;

use crate::native::TypeDef;
use crate::object::TypeId;

/// `bytes`
pub(super) static BYTES: TypeDef = TypeDef {
    id: TypeId::BYTES,
    doc: "bytes(iterable_of_ints) -> bytes\nbytes(string, encoding[, errors]) -> bytes\nbytes(bytes_or_buffer) -> immutable copy of bytes_or_buffer\nbytes(int) -> bytes object of size given by the parameter initialized with null bytes\nbytes() -> empty bytes object",
    methods: methods::BYTES,
    new: new::NEW_BYTES.first(),
    subclassable: true,
};

/// `bytearray`
pub(super) static BYTEARRAY: TypeDef = TypeDef {
    id: TypeId::BYTEARRAY,
    doc: "bytearray(iterable_of_ints) -> bytearray\nbytearray(string, encoding[, errors]) -> bytearray\nbytearray(bytes_or_buffer) -> mutable copy of bytes_or_buffer\nbytearray(int) -> bytes array of size given by the parameter initialized with null bytes\nbytearray() -> empty bytes array",
    methods: methods::BYTEARRAY,
    new: new::NEW_BYTEARRAY.first(),
    subclassable: true,
};

pub(super) use new::from_items;
