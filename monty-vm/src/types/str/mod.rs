//! `str`

mod new;
mod case;
mod search;
mod split;
mod pad;
mod table;
mod join;
mod template;
mod methods;
pub(crate) mod helpers;

use crate::native::TypeDef;
use crate::object::TypeId;

/// The type.
pub(super) static TYPE: TypeDef = TypeDef {
    id: TypeId::STR,
    doc: "str(object='') -> str\nstr(bytes_or_buffer[, encoding[, errors]]) -> str\n\nCreate a new string object from the given object. If encoding or\nerrors is specified, then the object must expose a data buffer\nthat will be decoded using the given encoding and error handler.\nOtherwise, returns the result of object.__str__() (if defined)\nor repr(object).",
    methods: methods::METHODS,
    new: new::NEW.first(),
    subclassable: true,
};
