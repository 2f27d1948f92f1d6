//! `int`

mod methods;
mod new;

use crate::native::TypeDef;
use crate::object::TypeId;

/// The type.
pub(super) static TYPE: TypeDef = TypeDef {
    id: TypeId::INT,
    doc: "int([x]) -> integer\nint(x, base=10) -> integer\n\nConvert a number or string to an integer, or return 0 if no arguments\nare given.  If x is a number, return x.__int__().  For floating-point\nnumbers, this truncates towards zero.",
    methods: methods::METHODS,
    new: new::NEW.first(),
    subclassable: true,
};
