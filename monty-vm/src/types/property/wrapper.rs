//! `classmethod` and `staticmethod`: descriptors that look like what they wrap.

use crate::native::{Ctx, Native, TypeDef, natives, take};
use crate::object::{ClassFlags, Dict, Kind, TypeId, Value, Wrapper};
use crate::raise::{Answer, Raise};

/// `classmethod`
pub(in crate::types) static CLASSMETHOD: TypeDef = TypeDef {
    id: TypeId::CLASSMETHOD,
    doc: "Convert a function to be a class method.",
    methods: CLASS_ROWS,
    new: CLASS_NEW.first(),
    subclassable: true,
};

/// `staticmethod`
pub(in crate::types) static STATICMETHOD: TypeDef = TypeDef {
    id: TypeId::STATICMETHOD,
    doc: "Convert a function to be a static method.",
    methods: STATIC_ROWS,
    new: STATIC_NEW.first(),
    subclassable: true,
};

static CLASS_NEW: &[Native] = natives! {
    "classmethod(function, /)" => new_class | "new_wrapper",
};

static STATIC_NEW: &[Native] = natives! {
    "staticmethod(function, /)" => new_static | "new_wrapper",
};

/// What both have, and what one of them has of its own.
macro_rules! rows {
    ($($own:tt)*) => {
        natives! {
            "__init__(function, /)" => py "init_wrapper",
            "_set_wrapped(function, /)" => set_wrapped,
            "@property __dict__" => dict,
            "@property __doc__" => doc,
            "_set___doc__(value, /)" => set_doc,
            "@property __func__" => func,
            "@property __wrapped__" => func,
            "@property __isabstractmethod__" => py "wrapper_isabstract",
            "@property __annotations__" => py "wrapper_annotations",
            "_set___annotations__(value, /)" => py "set_wrapper_annotations",
            "_del___annotations__()" => py "del_wrapper_annotations",
            "@property __annotate__" => py "wrapper_annotate",
            "_set___annotate__(value, /)" => py "set_wrapper_annotate",
            "_del___annotate__()" => py "del_wrapper_annotate",
            "__repr__()" => py "wrapper_repr",
            "@classmethod __class_getitem__(object, /)" => py "generic_alias",
            $($own)*
        }
    };
}

static CLASS_ROWS: &[Native] = rows! {
    "@staticmethod __new__(cls, /, *args, **kwargs)" => create_class,
    "__get__(instance, owner=None, /)" => py "classmethod_get",
};

static STATIC_ROWS: &[Native] = rows! {
    "@staticmethod __new__(cls, /, *args, **kwargs)" => create_static,
    "__get__(instance, owner=None, /)" => func,
    "__call__(*args, **kwargs)" => py "staticmethod_call",
};

/// What is taken over from the function.
const COPIED: [&str; 4] = ["__module__", "__name__", "__qualname__", "__doc__"];

fn new_class(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [class, func] = take(args);
    if class.is(Kind::Class) || !func.is(Kind::Func) {
        return Err(Raise::Decline);
    }
    Ok(ctx.heap.new_classmethod(Wrapper { func, dict: Value::UNDEF }))
}

fn new_static(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [class, func] = take(args);
    if class.is(Kind::Class) || !func.is(Kind::Func) {
        return Err(Raise::Decline);
    }
    Ok(ctx.heap.new_staticmethod(Wrapper { func, dict: Value::UNDEF }))
}

fn create_class(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let dict = ctx.heap.new_dict(Dict::default());
    let new = ctx.heap.new_classmethod(Wrapper { func: Value::NONE, dict });
    ctx.built(take::<1>(args)[0], new)
}

fn create_static(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let dict = ctx.heap.new_dict(Dict::default());
    let new = ctx.heap.new_staticmethod(Wrapper { func: Value::NONE, dict });
    ctx.built(take::<1>(args)[0], new)
}

fn set_wrapped(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, func] = take(args);
    let plain = ctx.plain(this);
    if let Some(w) = ctx.heap.classmethod_mut(plain) {
        w.func = func;
    } else if let Some(w) = ctx.heap.staticmethod_mut(plain) {
        w.func = func;
    }
    Ok(Value::NONE)
}

fn parts(ctx: &Ctx, v: Value) -> Option<Wrapper> {
    let v = ctx.plain(v);
    ctx.heap.classmethod(v).or_else(|| ctx.heap.staticmethod(v)).copied()
}

/// What a classmethod or staticmethod object wraps.
pub(crate) fn wrapped(ctx: &Ctx, v: Value) -> Option<Value> {
    parts(ctx, v).map(|w| w.func)
}

fn func(ctx: &mut Ctx, args: &[Value]) -> Answer {
    Ok(wrapped(ctx, take::<1>(args)[0]).unwrap_or(Value::NONE))
}

/// An attribute in its own `__dict__`, which need not be there for what it takes over from a function.
pub(crate) fn own(ctx: &Ctx, this: Value, name: Value) -> Option<Value> {
    let w = parts(ctx, this)?;
    if !w.dict.is_undef() {
        return ctx.heap.dict_get_name(w.dict, name);
    }
    let f = ctx.heap.func(w.func)?;
    match ctx.heap.str(name)? {
        "__module__" => Some(f.module.or(Value::NONE)),
        "__name__" => Some(f.name),
        "__qualname__" => Some(f.qualname),
        "__doc__" => Some(f.doc),
        _ => None,
    }
}

fn doc(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let name = ctx.heap.intern("__doc__");
    let this = take::<1>(args)[0];
    let own = if this.is(Kind::Inst) { ctx.heap.own_attr(this, name) } else { own(ctx, this, name) };
    Ok(own.unwrap_or(Value::NONE))
}

fn set_doc(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [_, value] = take(args);
    let (dict, name) = (dict(ctx, args)?, ctx.heap.intern("__doc__"));
    ctx.heap.dict_set_name(dict, name, value);
    Ok(Value::NONE)
}

fn dict(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let this = take::<1>(args)[0];
    if this.is(Kind::Inst) {
        let class = ctx.type_of(this);
        if ctx.class_flags(class).any(ClassFlags::NO_DICT) {
            let message = format!("'{}' object has no attribute '__dict__'", ctx.type_name(this));
            return Err(ctx.heap.raise(TypeId::ATTRIBUTE_ERROR, message));
        }
        return Ok(ctx.heap.inst_dict(this));
    }
    Ok(own_dict(ctx, this))
}

/// Its `__dict__`.
pub(crate) fn own_dict(ctx: &mut Ctx, this: Value) -> Value {
    let Some(w) = parts(ctx, this) else { return Value::UNDEF };
    if !w.dict.is_undef() {
        return w.dict;
    }
    let dict = ctx.heap.new_dict(Dict::default());
    for name in COPIED {
        let key = ctx.heap.intern(name);
        if let Some(v) = own(ctx, this, key) {
            ctx.heap.dict_set_name(dict, key, v);
        }
    }
    let plain = ctx.plain(this);
    if let Some(w) = ctx.heap.classmethod_mut(plain) {
        w.dict = dict;
    } else if let Some(w) = ctx.heap.staticmethod_mut(plain) {
        w.dict = dict;
    }
    dict
}
