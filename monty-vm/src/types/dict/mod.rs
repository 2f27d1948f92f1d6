//! `dict` and its views.

mod new;
pub(super) mod methods;
mod views;

use crate::native::TypeDef;
use crate::object::TypeId;

/// The type.
pub(super) static TYPE: TypeDef = TypeDef {
    id: TypeId::DICT,
    doc: "dict() -> new empty dictionary\ndict(mapping) -> new dictionary initialized from a mapping object's\n    (key, value) pairs\ndict(iterable) -> new dictionary initialized as if via:\n    d = {}\n    for k, v in iterable:\n        d[k] = v\ndict(**kwargs) -> new dictionary initialized with the name=value pairs\n    in the keyword argument list.  For example:  dict(one=1, two=2)",
    methods: methods::METHODS,
    new: methods::NEW.first(),
    subclassable: true,
};

/// `dict.keys()`
pub(super) static KEYS: TypeDef =
    TypeDef { id: TypeId::DICT_KEYS, doc: "", methods: views::SET_LIKE, new: None, subclassable: false };

/// `dict.items()`
pub(super) static ITEMS: TypeDef =
    TypeDef { id: TypeId::DICT_ITEMS, doc: "", methods: views::SET_LIKE, new: None, subclassable: false };

/// `dict.values()`
pub(super) static VALUES: TypeDef =
    TypeDef { id: TypeId::DICT_VALUES, doc: "", methods: views::VALUES, new: None, subclassable: false };
