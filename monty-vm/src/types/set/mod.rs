//! `set` and `frozenset`.

mod methods;

use crate::native::TypeDef;
use crate::object::TypeId;

/// `set`
pub(super) static SET: TypeDef = TypeDef {
    id: TypeId::SET,
    doc: "Build an unordered collection of unique elements.",
    methods: methods::SET,
    new: methods::NEW.first(),
    subclassable: true,
};

/// `frozenset`
pub(super) static FROZENSET: TypeDef = TypeDef {
    id: TypeId::FROZENSET,
    doc: "Build an immutable unordered collection of unique elements.",
    methods: methods::FROZENSET,
    new: methods::NEW_FROZEN.first(),
    subclassable: true,
};
