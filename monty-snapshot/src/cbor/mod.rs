//! CBOR (RFC 8949) as snapshots use it: definite lengths, the shortest form of every number, structs as arrays of their fields in
//! order and enums by the number of the variant, so that a snapshot holds no names that both sides know. Any CBOR tool reads it.
//!
//! New fields and variants are added at the end, fields with a default: what an older build has written stays readable.

mod write;
mod read;

pub(crate) use read::from_cbor;
pub(crate) use write::to_cbor;
