//! `bool`

use crate::native::{Ctx, Native, TypeDef, natives, take};
use crate::object::{TypeId, Value};
use crate::raise::Answer;
use crate::types::arithmetic::{and, or, rand, ror, rxor, xor};
use crate::types::dunder::repr;

/// The type.
pub(super) static TYPE: TypeDef = TypeDef {
    id: TypeId::BOOL,
    doc: "Returns True when the argument is true, False otherwise.\n\nThe builtins True and False are the only two instances of the class bool.\nThe class bool is a subclass of the class int, and cannot be subclassed.",
    methods: METHODS,
    new: NEW.first(),
    subclassable: false,
};

static NEW: &[Native] = natives! {
    "bool(object=False, /)" => new | "bool_new",
};

static METHODS: &[Native] = natives! {
    "@staticmethod __new__(cls, object=False, /)" => new | "bool_new",
    "__and__(value, /)" => and,
    "__or__(value, /)" => or,
    "__xor__(value, /)" => xor,
    "__rand__(value, /)" => rand,
    "__ror__(value, /)" => ror,
    "__rxor__(value, /)" => rxor,
    "__repr__()" => repr,
};

fn new(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [_, object] = take(args);
    Ok(Value::bool(ctx.truth(object)?))
}
