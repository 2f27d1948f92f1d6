//! Descriptors: `property`, `classmethod`, `staticmethod`, and `super`.

mod wrapper;

pub(super) use wrapper::{CLASSMETHOD, STATICMETHOD};
pub(crate) use wrapper::{own as wrapper_attribute, own_dict as wrapper_dict};

use crate::native::{Ctx, Native, TypeDef, natives, take};
use crate::object::{ClassFlags, Kind, Property, Super, TypeId, Value};
use crate::raise::{Answer, Raise};

/// `property`
pub(super) static PROPERTY: TypeDef = TypeDef {
    id: TypeId::PROPERTY,
    doc: "Property attribute.",
    methods: PROPERTY_ROWS,
    new: PROPERTY_NEW.first(),
    subclassable: true,
};

/// `super`
pub(super) static SUPER: TypeDef = TypeDef {
    id: TypeId::SUPER,
    doc: "super() -> same as super(__class__, <first argument>)\nsuper(type) -> unbound super object\nsuper(type, obj) -> bound super object; requires isinstance(obj, type)\nsuper(type, type2) -> bound super object; requires issubclass(type2, type)",
    methods: SUPER_ROWS,
    new: SUPER_NEW.first(),
    subclassable: true,
};

static PROPERTY_NEW: &[Native] = natives! {
    "property(fget=None, fset=None, fdel=None, doc=None)" => new_property | "new_property",
};

static PROPERTY_ROWS: &[Native] = natives! {
    "@staticmethod __new__(cls, /, *args, **kwargs)" => create_property,
    "__init__(fget=None, fset=None, fdel=None, doc=None)" => init_property,
    "@property fget" => fget,
    "@property fset" => fset,
    "@property fdel" => fdel,
    "@property __doc__" => doc,
    "_set___doc__(value, /)" => set_doc,
    "@property __name__" => name,
    "_set___name__(value, /)" => set_name,
    "@property __isabstractmethod__" => py "property_isabstract",
    "getter(object, /)" => getter,
    "setter(object, /)" => setter,
    "deleter(object, /)" => deleter,
    "__get__(instance, owner=None, /)" => py "property_get",
    "__set__(instance, value, /)" => py "property_set",
    "__delete__(instance, /)" => py "property_delete",
    "__set_name__(*args)" => set_owner_name,
};

fn new_property(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [class, get, set, delete, doc] = take(args);
    // The docstring of the getter, which is a function's unless Python has to be asked.
    let doc = match ctx.heap.func(get) {
        Some(f) if doc.is_none() => f.doc,
        None if doc.is_none() && !get.is_none() && get.is(Kind::Inst) => return Err(Raise::Decline),
        _ => doc,
    };
    let property = ctx.heap.new_property(Property { get, set, delete, doc, name: Value::UNDEF });
    let built = ctx.built(class, property)?;
    show_doc(ctx, built, doc);
    Ok(built)
}

/// The docstring of a subclass stands before that of a property; an instance of it has its own.
fn show_doc(ctx: &mut Ctx, this: Value, doc: Value) {
    if this.is(Kind::Inst) && crate::types::object::this_has_dict(ctx, this) {
        let name = ctx.heap.intern("__doc__");
        ctx.heap.set_own_attr(this, name, doc);
    }
}

fn create_property(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [class] = take(args);
    let empty = Property {
        get: Value::NONE,
        set: Value::NONE,
        delete: Value::NONE,
        doc: Value::NONE,
        name: Value::UNDEF,
    };
    let property = ctx.heap.new_property(empty);
    ctx.built(class, property)
}

fn init_property(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, get, set, delete, doc] = take(args);
    let doc = match ctx.heap.func(get) {
        Some(f) if doc.is_none() => f.doc,
        _ => doc,
    };
    let plain = ctx.plain(this);
    if let Some(p) = ctx.heap.property_mut(plain) {
        *p = Property { get, set, delete, doc, name: p.name };
    }
    show_doc(ctx, this, doc);
    Ok(Value::NONE)
}

macro_rules! parts {
    ($($get:ident $with:ident $field:ident;)*) => {$(
        fn $get(ctx: &mut Ctx, args: &[Value]) -> Answer {
            let this = ctx.plain(take::<1>(args)[0]);
            Ok(ctx.heap.property(this).map_or(Value::NONE, |p| p.$field))
        }
        fn $with(ctx: &mut Ctx, args: &[Value]) -> Answer {
            let [this, value] = take(args);
            let plain = ctx.plain(this);
            let Some(mut p) = ctx.heap.property(plain).copied() else { return Err(Raise::Decline) };
            // The docstring of the getter it had is not its own.
            let borrowed = !p.doc.is_none() && ctx.heap.func(p.get).is_some_and(|f| f.doc == p.doc);
            p.$field = value;
            if stringify!($field) == "get" && (borrowed || p.doc.is_none()) && let Some(f) = ctx.heap.func(value) {
                p.doc = f.doc;
            }
            let new = ctx.heap.new_property(p);
            let class = ctx.type_of(this);
            let built = ctx.built(class, new)?;
            show_doc(ctx, built, p.doc);
            Ok(built)
        }
    )*};
}

parts! {
    fget getter get;
    fset setter set;
    fdel deleter delete;
}

fn doc(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let this = ctx.plain(take::<1>(args)[0]);
    Ok(ctx.heap.property(this).map_or(Value::NONE, |p| p.doc))
}

fn set_doc(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, value] = take(args);
    let this = ctx.plain(this);
    if let Some(p) = ctx.heap.property_mut(this) {
        p.doc = value;
    }
    Ok(Value::NONE)
}

fn name(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let this = ctx.plain(take::<1>(args)[0]);
    match ctx.heap.property(this).copied() {
        Some(p) if !p.name.is_undef() => Ok(p.name),
        Some(p) if p.get.is(Kind::Func) => Ok(ctx.heap.func(p.get).map_or(Value::NONE, |f| f.name)),
        _ => Err(ctx.heap.raise(TypeId::ATTRIBUTE_ERROR, "'property' object has no attribute '__name__'")),
    }
}

fn set_name(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, value] = take(args);
    let this = ctx.plain(this);
    if let Some(p) = ctx.heap.property_mut(this) {
        p.name = value;
    }
    Ok(Value::NONE)
}

fn set_owner_name(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, args] = take(args);
    let given = ctx.heap.tuple(args).unwrap_or(&[]);
    let [_, name] = given else {
        let message = format!("__set_name__() takes 2 positional arguments but {} were given", given.len());
        return Err(ctx.heap.type_error(message));
    };
    set_name(ctx, &[this, *name])
}

static SUPER_NEW: &[Native] = natives! {
    "super(type=..., object=..., /)" => new_super | "super_new",
};

static SUPER_ROWS: &[Native] = natives! {
    "@property __self__" => super_self,
    "@property __thisclass__" => super_class,
    "@property __self_class__" => super_self_class,
    "__get__(instance, owner=None, /)" => super_get,
    "__repr__()" => super_repr,
};

fn new_super(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [own, class, this] = take(args);
    if class.is_undef() {
        return Err(ctx.heap.runtime_error("super(): no arguments"));
    }
    if !Ctx::is_class(class) {
        let message = format!("super() argument 1 must be a type, not {}", ctx.type_name(class));
        return Err(ctx.heap.type_error(message));
    }
    if claims_class(ctx, class, this) {
        return Err(Raise::Decline);
    }
    let new = bind_super(ctx, class, this)?;
    ctx.built(own, new)
}

/// Has the object a `__class__` in Python, which may make it an instance of a class it is not derived from?
pub(crate) fn claims_class(ctx: &mut Ctx, class: Value, this: Value) -> bool {
    let own = ctx.type_of(this);
    let fits = ctx.is_subclass(own, class) || Ctx::is_class(this) && ctx.is_subclass(this, class);
    if this.is_missing() || fits {
        return false;
    }
    ctx.overrides(own, "__class__") || ctx.defines(this, ClassFlags::GETATTRIBUTE)
}

/// `super(class, this)` where `this` says to be an instance of `of`.
pub(crate) fn claimed_super(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [own, class, this, of] = take(args);
    let new = ctx.heap.new_super(Super { class, this, of });
    ctx.built(own, new)
}

/// `super(class, this)`
pub(crate) fn bind_super(ctx: &mut Ctx, class: Value, this: Value) -> Answer {
    let of = if this.is_missing() {
        Value::UNDEF
    } else if Ctx::is_class(this) && ctx.is_subclass(this, class) {
        this
    } else {
        let own = ctx.type_of(this);
        if !ctx.is_subclass(own, class) {
            let shown = match Ctx::is_class(this) {
                true => format!("type {}", ctx.class_name(this)),
                false => format!("instance of {}", ctx.class_name(own)),
            };
            let message = format!(
                "super(type, obj): obj ({shown}) is not an instance or subtype of type ({}).",
                ctx.class_name(class)
            );
            return Err(ctx.heap.type_error(message));
        }
        own
    };
    let this = if this.is_none() { Value::UNDEF } else { this };
    Ok(ctx.heap.new_super(Super { class, this, of }))
}

fn super_self(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this] = take(args);
    Ok(ctx.heap.super_object(ctx.plain(this)).map_or(Value::NONE, |s| s.this.or(Value::NONE)))
}

fn super_class(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this] = take(args);
    Ok(ctx.heap.super_object(ctx.plain(this)).map_or(Value::NONE, |s| s.class))
}

fn super_self_class(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this] = take(args);
    Ok(ctx.heap.super_object(ctx.plain(this)).map_or(Value::NONE, |s| s.of.or(Value::NONE)))
}

fn super_get(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, instance, _] = take(args);
    let Some(s) = ctx.heap.super_object(ctx.plain(this)).copied() else { return Err(Raise::Decline) };
    if instance.is_none() || !s.of.is_undef() {
        return Ok(this);
    }
    bind_super(ctx, s.class, instance)
}

fn super_repr(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this] = take(args);
    let Some(s) = ctx.heap.super_object(ctx.plain(this)).copied() else { return Err(Raise::Decline) };
    let class = ctx.class_name(s.class);
    let text = if s.of.is_undef() {
        format!("<super: <class '{class}'>, NULL>")
    } else {
        format!("<super: <class '{class}'>, <{} object>>", ctx.class_name(s.of))
    };
    ctx.str(text)
}
