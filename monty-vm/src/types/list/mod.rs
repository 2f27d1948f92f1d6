//! `list`

mod sort;
pub(super) mod methods;

pub(crate) use sort::{order, sort_values};

use crate::native::TypeDef;
use crate::object::TypeId;

/// The type.
pub(super) static TYPE: TypeDef = TypeDef {
    id: TypeId::LIST,
    doc: "Built-in mutable sequence.\n\nIf no argument is given, the constructor creates a new empty list.\nThe argument must be an iterable if specified.",
    methods: methods::METHODS,
    new: methods::NEW.first(),
    subclassable: true,
};
