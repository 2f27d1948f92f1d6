//! Modules.

use crate::native::{Ctx, Native, TypeDef, natives, take};
use crate::object::{Dict, Kind, Module, TypeId, Value};
use crate::raise::Answer;

/// `module`
pub(super) static TYPE: TypeDef = TypeDef {
    id: TypeId::MODULE,
    doc: "Create a module object.",
    methods: ROWS,
    new: NEW.first(),
    subclassable: true,
};

static NEW: &[Native] = natives! {
    "module(name, doc=None)" => new,
};

static ROWS: &[Native] = natives! {
    "__repr__()" => repr,
    "__dir__()" => py "module_dir",
};

fn new(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [class, name, doc] = take(args);
    if !name.is(Kind::Str) {
        let message = format!("module() argument 'name' must be str, not {}", ctx.type_name(name));
        return Err(ctx.heap.type_error(message));
    }
    let dict = ctx.heap.new_dict(Dict::default());
    for (key, v) in [
        ("__name__", name),
        ("__doc__", doc),
        ("__package__", Value::NONE),
        ("__loader__", Value::NONE),
        ("__spec__", Value::NONE),
    ] {
        let key = ctx.heap.intern(key);
        ctx.heap.dict_set_name(dict, key, v);
    }
    let module = ctx.heap.new_module(Module { name, dict });
    let built = ctx.built(class, module)?;
    // The attributes of an instance of a derived class are the module's.
    if let Some(inst) = ctx.heap.inst_mut(built) {
        inst.shape = crate::object::Inst::NO_SHAPE;
        inst.dict = dict;
    }
    Ok(built)
}

fn repr(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this] = take(args);
    let name = ctx.heap.module(ctx.plain(this)).map_or(Value::UNDEF, |m| m.name);
    let text = format!("<module '{}'>", ctx.heap.str(name).unwrap_or("?"));
    ctx.str(text)
}
