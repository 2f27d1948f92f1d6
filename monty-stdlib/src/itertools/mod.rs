//! `itertools`: its iterators are types of the core; the rest is Python.

use monty_vm::native::{Constant, ModuleDef};
use monty_vm::object::TypeId;

/// The module.
pub(crate) static MODULE: ModuleDef =
    ModuleDef { name: "itertools", functions: &[], constants: CONSTANTS, python: Some("module itertools") };

static CONSTANTS: &[(&str, Constant)] = &[
    ("accumulate", Constant::Type(TypeId::ACCUMULATE)),
    ("chain", Constant::Type(TypeId::CHAIN)),
    ("combinations", Constant::Type(TypeId::COMBINATIONS)),
    ("combinations_with_replacement", Constant::Type(TypeId::COMBINATIONS_WITH_REPLACEMENT)),
    ("compress", Constant::Type(TypeId::COMPRESS)),
    ("count", Constant::Type(TypeId::COUNT)),
    ("cycle", Constant::Type(TypeId::CYCLE)),
    ("dropwhile", Constant::Type(TypeId::DROPWHILE)),
    ("filterfalse", Constant::Type(TypeId::FILTERFALSE)),
    ("groupby", Constant::Type(TypeId::GROUPBY)),
    ("islice", Constant::Type(TypeId::ISLICE)),
    ("pairwise", Constant::Type(TypeId::PAIRWISE)),
    ("permutations", Constant::Type(TypeId::PERMUTATIONS)),
    ("product", Constant::Type(TypeId::PRODUCT)),
    ("repeat", Constant::Type(TypeId::REPEAT)),
    ("starmap", Constant::Type(TypeId::STARMAP)),
    ("takewhile", Constant::Type(TypeId::TAKEWHILE)),
    ("_grouper", Constant::Type(TypeId::GROUPER)),
];
