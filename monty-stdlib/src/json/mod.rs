//! `json`: reading and writing plain data in Rust; its Python half has the classes, the hooks and the errors.

mod scan;
mod read;
mod quote;
mod write;

use monty_vm::native::{ModuleDef, Native, natives};

use quote::{encode_basestring, encode_basestring_ascii};
use read::{events, scanstring, tree};
use write::encode;

/// The package: functions over the two modules below.
pub(crate) static MODULE: ModuleDef =
    ModuleDef { name: "json", functions: &[], constants: &[], python: Some("module json") };

/// `json.decoder`
pub(crate) static DECODER: ModuleDef =
    ModuleDef { name: "json.decoder", functions: READ, constants: &[], python: Some("module json.decoder") };

/// `json.encoder`
pub(crate) static ENCODER: ModuleDef =
    ModuleDef { name: "json.encoder", functions: WRITE, constants: &[], python: Some("module json.encoder") };

static READ: &[Native] = natives! {
    "_scanstring(string, end, strict=True, /)" => scanstring,
    "_tree(string, start, strict, /)" => tree,
    "_events(string, start, strict, /)" => events,
};

static WRITE: &[Native] = natives! {
    "encode_basestring(string, /)" => encode_basestring,
    "encode_basestring_ascii(string, /)" => encode_basestring_ascii,
    "_encode(obj, skipkeys, ensure_ascii, allow_nan, sort_keys, indent, item_separator, key_separator, /)" => encode,
};
