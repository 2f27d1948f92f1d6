//! `string`: constants and `capwords`; its Python half has the rest.

use monty_vm::native::{Constant, ModuleDef};

/// The module.
pub(crate) static MODULE: ModuleDef =
    ModuleDef { name: "string", functions: &[], constants: CONSTANTS, python: Some("module string") };

static CONSTANTS: &[(&str, Constant)] = &[
    ("whitespace", Constant::Str(" \t\n\r\u{b}\u{c}")),
    ("ascii_lowercase", Constant::Str("abcdefghijklmnopqrstuvwxyz")),
    ("ascii_uppercase", Constant::Str("ABCDEFGHIJKLMNOPQRSTUVWXYZ")),
    ("ascii_letters", Constant::Str("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")),
    ("digits", Constant::Str("0123456789")),
    ("hexdigits", Constant::Str("0123456789abcdefABCDEF")),
    ("octdigits", Constant::Str("01234567")),
    ("punctuation", Constant::Str("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")),
    (
        "printable",
        Constant::Str(
            "0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~ \t\n\r\u{b}\u{c}",
        ),
    ),
];
