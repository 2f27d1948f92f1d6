//! `type`: what classes are, and how they are made.

mod base;
mod attributes;
mod order;
mod slots;
mod build;
mod rebase;

pub(crate) use build::new_class;
pub(crate) use rebase::set_order;

use crate::native::{Ctx, Native, TypeDef, natives, take};
use crate::object::{TypeId, Value};
use crate::raise::{Answer, Raise};

/// The type.
pub(super) static TYPE: TypeDef = TypeDef {
    id: TypeId::TYPE,
    doc: "type(object) -> the object's type\ntype(name, bases, dict, **kwds) -> a new type",
    methods: METHODS,
    new: NEW.first(),
    subclassable: true,
};

static NEW: &[Native] = natives! {
    "type(object=..., bases=..., dict=..., /, *rest, **kwds)" => new | "type_called",
};

use attributes::*;
use rebase::set_bases;

static METHODS: &[Native] = natives! {
    "@staticmethod __new__(cls, name, bases, namespace, /, **kwds)" => py "type_new",
    "__init__(*args, **kwargs)" => init,
    "__call__(*args, **kwargs)" => py "type_call",
    "__repr__()" => repr | "type_repr",
    "__or__(value, /)" => py "type_or",
    "__ror__(value, /)" => py "type_ror",
    "__instancecheck__(instance, /)" => instancecheck,
    "__subclasscheck__(subclass, /)" => subclasscheck,
    "@classmethod __prepare__(*args, **kwargs)" => prepare,
    "__dir__()" => py "type_dir",
    "__subclasses__()" => subclasses,
    "mro()" => mro_list,
    "@property __name__" => name,
    "_set___name__(value, /)" => set_name,
    "@property __qualname__" => qualname,
    "_set___qualname__(value, /)" => set_qualname,
    "@property __module__" => module,
    "_set___module__(value, /)" => set_module,
    "@property __doc__" => doc,
    "_set___doc__(value, /)" => set_doc,
    "@property __bases__" => bases,
    "_set___bases__(value, /)" => set_bases,
    "@property __base__" => base,
    "@property __mro__" => mro,
    "@property __dict__" => py "class_namespace",
    "@property __annotations__" => py "class_annotations",
    "_set___annotations__(value, /)" => py "set_class_annotations",
    "@property __annotate__" => annotate,
    "@property __type_params__" => type_params,
    "_set___type_params__(value, /)" => set_type_params,
    "@property __abstractmethods__" => abstractmethods,
    "_set___abstractmethods__(value, /)" => set_abstractmethods | "class_set_abstractmethods",
    "@property __text_signature__" => text_signature,
};

fn new(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [_, object, bases, namespace, rest, kwds] = take(args);
    if object.is_undef() || ctx.heap.tuple(rest).is_some_and(|r| !r.is_empty()) {
        return Err(ctx.heap.type_error("type() takes 1 or 3 arguments"));
    }
    if bases.is_undef() && namespace.is_undef() && ctx.heap.dict(kwds).is_none_or(|d| d.is_empty()) {
        return Ok(ctx.type_of(object));
    }
    if bases.is_undef() || namespace.is_undef() {
        return Err(ctx.heap.type_error("type() takes 1 or 3 arguments"));
    }
    Err(Raise::Decline)
}

fn init(_: &mut Ctx, _: &[Value]) -> Answer {
    Ok(Value::NONE)
}

fn instancecheck(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [class, instance] = take(args);
    Ok(Value::bool(ctx.is_instance(instance, class)))
}

fn subclasscheck(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [class, sub] = take(args);
    if !Ctx::is_class(sub) {
        return Err(ctx.heap.type_error("issubclass() arg 1 must be a class"));
    }
    Ok(Value::bool(ctx.is_subclass(sub, class)))
}

fn prepare(ctx: &mut Ctx, _: &[Value]) -> Answer {
    Ok(ctx.heap.new_dict(crate::object::Dict::default()))
}
