//! `object`: what every class inherits.

use smallvec::SmallVec;

use crate::native::{Ctx, Native, TypeDef, natives, take};
use crate::object::{ClassFlags, Inst, Kind, TypeId, Value};
use crate::raise::{Answer, Raise};

/// The type.
pub(super) static TYPE: TypeDef = TypeDef {
    id: TypeId::OBJECT,
    doc: "The base class of the class hierarchy.\n\nWhen called, it accepts no arguments and returns a new featureless\ninstance that has no instance attributes and cannot be given any.\n",
    methods: METHODS,
    new: NEW.first(),
    subclassable: true,
};

static NEW: &[Native] = natives! {
    "object(*args, **kwargs)" => new | "object_new",
};

static METHODS: &[Native] = natives! {
    "@staticmethod __new__(cls, /, *args, **kwargs)" => new | "object_new",
    "__init__(*args, **kwargs)" => init,
    "__repr__()" => repr,
    "__str__()" => py "object_str",
    "__format__(format_spec, /)" => py "object_format",
    "__hash__()" => hash,
    "__eq__(value, /)" => eq,
    "__ne__(value, /)" => ne | "object_ne",
    "__lt__(value, /)" => unordered,
    "__le__(value, /)" => unordered,
    "__gt__(value, /)" => unordered,
    "__ge__(value, /)" => unordered,
    "__getattribute__(name, /)" => machine PlainGetAttr,
    "__setattr__(name, value, /)" => machine PlainSetAttr,
    "__delattr__(name, /)" => machine PlainDelAttr,
    "__dir__()" => py "object_dir",
    "__reduce__()" => py "object_reduce",
    "__reduce_ex__(protocol, /)" => py "object_reduce_ex",
    "__getstate__()" => py "object_getstate",
    "@classmethod __init_subclass__(*args, **kwargs)" => init_subclass,
    "@classmethod __subclasshook__(object, /)" => subclasshook,
    "@property __class__" => class,
    "_set___class__(value, /)" => set_class,
    "@property __dict__" => dict,
    "_set___dict__(value, /)" => set_dict,
    "_del___dict__()" => del_dict,
    "@property __doc__" => doc,
};

/// `type(None)()` and the like.
pub(super) static SINGLETON: &[Native] = natives! {
    "object(*args, **kwargs)" => singleton,
};

/// Rows of the types that have one value.
pub(super) static SINGLETON_ROWS: &[Native] = natives! {
    "__bool__()" => singleton_bool,
    "__repr__()" => singleton_repr,
};

fn singleton(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [class, rest, kwargs] = take(args);
    if excess(ctx, rest, kwargs) {
        let message = format!("{} takes no arguments", ctx.class_name(class));
        return Err(ctx.heap.type_error(message));
    }
    Ok(match ctx.layout(class) {
        TypeId::ELLIPSIS_TYPE => Value::ELLIPSIS,
        TypeId::NOT_IMPLEMENTED_TYPE => Value::NOT_IMPLEMENTED,
        _ => Value::NONE,
    })
}

fn singleton_bool(ctx: &mut Ctx, args: &[Value]) -> Answer {
    Ok(Value::bool(ctx.truth(take::<1>(args)[0])?))
}

fn singleton_repr(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let text = ctx.repr(take::<1>(args)[0])?;
    ctx.str(text)
}

/// Whose `__new__` does a class have: the first along its order that defines one.
pub(crate) fn new_of(ctx: &mut Ctx, class: Value) -> Option<Value> {
    let name = ctx.heap.intern("__new__");
    ctx.mro(class).into_iter().find_map(|c| match ctx.own(c, name) {
        Some(found) => Some(ctx.heap.staticmethod(found).map_or(found, |w| w.func)),
        None if c.is(Kind::Type) => ctx.world.constructor(TypeId(c.handle() as u16)),
        None => None,
    })
}

/// Is it the `__new__` of `object`?
fn is_plain_new(ctx: &Ctx, new: Option<Value>) -> bool {
    new.and_then(|v| ctx.world.method(TypeId::OBJECT, "__new__").map(|(own, _)| own == v)).unwrap_or(false)
}

fn excess(ctx: &Ctx, args: Value, kwargs: Value) -> bool {
    ctx.heap.tuple(args).is_some_and(|a| !a.is_empty())
        || ctx.heap.dict(kwargs).is_some_and(|d| !d.is_empty())
}

fn new(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [class, rest, kwargs] = take(args);
    if !Ctx::is_class(class) {
        let message = format!("object.__new__(X): X is not a type object ({})", ctx.type_name(class));
        return Err(ctx.heap.type_error(message));
    }
    if excess(ctx, rest, kwargs) {
        let own = new_of(ctx, class);
        if !is_plain_new(ctx, own) && !class.is(Kind::Type) {
            let message = "object.__new__() takes exactly one argument (the type to instantiate)";
            return Err(ctx.heap.type_error(message));
        }
        if class.is(Kind::Type) || !ctx.overrides(class, "__init__") {
            let message = format!("{}() takes no arguments", ctx.class_name(class));
            return Err(ctx.heap.type_error(message));
        }
    }
    let layout = ctx.layout(class);
    if layout != TypeId::OBJECT {
        let name = ctx.class_name(class);
        let message = format!("object.__new__({name}) is not safe, use {}.__new__()", layout.name());
        return Err(ctx.heap.type_error(message));
    }
    if ctx.class_flags(class).any(ClassFlags::ABSTRACT) {
        return Err(Raise::Decline);
    }
    let shape = ctx.heap.class(class).map_or(Inst::NO_SHAPE, |c| c.shape);
    Ok(ctx.heap.new_inst(Inst {
        class,
        shape,
        slots: SmallVec::new(),
        payload: Value::UNDEF,
        dict: Value::UNDEF,
    }))
}

fn init(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, rest, kwargs] = take(args);
    if excess(ctx, rest, kwargs) {
        let class = ctx.type_of(this);
        if ctx.overrides(class, "__init__") {
            let message = "object.__init__() takes exactly one argument (the instance to initialize)";
            return Err(ctx.heap.type_error(message));
        }
        let own = new_of(ctx, class);
        if is_plain_new(ctx, own) {
            let message = format!(
                "{}.__init__() takes exactly one argument (the instance to initialize)",
                ctx.class_name(class)
            );
            return Err(ctx.heap.type_error(message));
        }
    }
    Ok(Value::NONE)
}

/// The number that stands for an object's address: what `id` gives and reprs show.
#[must_use]
pub(crate) fn address(v: Value) -> i64 {
    if v.is_int() || v.is_float() {
        let bits = v.bits();
        return bits.rotate_left(4) as i64 & i64::MAX;
    }
    Ctx::address(v) as i64
}

fn repr(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this] = take(args);
    let class = ctx.type_of(this);
    let name = qualified_name(ctx, class);
    ctx.str(format!("<{name} object at 0x{:x}>", address(this)))
}

/// `module.qualname` of a class; builtin ones without the module.
pub(crate) fn qualified_name(ctx: &mut Ctx, class: Value) -> String {
    let Some(c) = ctx.heap.class(class) else { return ctx.class_name(class) };
    let (dict, qualname) = (c.dict, c.qualname);
    let key = ctx.heap.intern("__module__");
    let module = ctx.heap.dict_get_name(dict, key).and_then(|m| ctx.heap.str(m)).unwrap_or("builtins");
    let qualname = ctx.heap.str(qualname).unwrap_or("?");
    if module == "builtins" { qualname.to_owned() } else { format!("{module}.{qualname}") }
}

fn hash(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this] = take(args);
    Ok(ctx.heap.new_int(address(this)))
}

fn eq(_: &mut Ctx, args: &[Value]) -> Answer {
    let [a, b] = take(args);
    Ok(if a == b { Value::TRUE } else { Value::NOT_IMPLEMENTED })
}

fn ne(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [a, b] = take(args);
    if ctx.defines(a, ClassFlags::EQ) || ctx.plain(a) != a {
        return Err(Raise::Decline);
    }
    Ok(if a == b { Value::FALSE } else { Value::NOT_IMPLEMENTED })
}

fn unordered(_: &mut Ctx, _: &[Value]) -> Answer {
    Ok(Value::NOT_IMPLEMENTED)
}

fn init_subclass(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [class, rest, kwargs] = take(args);
    if excess(ctx, Value::NONE, kwargs) {
        let message = format!("{}.__init_subclass__() takes no keyword arguments", ctx.class_name(class));
        return Err(ctx.heap.type_error(message));
    }
    if excess(ctx, rest, Value::NONE) {
        let n = ctx.heap.tuple(rest).map_or(0, <[Value]>::len);
        let message = format!("{}.__init_subclass__() takes no arguments ({n} given)", ctx.class_name(class));
        return Err(ctx.heap.type_error(message));
    }
    Ok(Value::NONE)
}

fn subclasshook(_: &mut Ctx, _: &[Value]) -> Answer {
    Ok(Value::NOT_IMPLEMENTED)
}

fn class(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this] = take(args);
    Ok(ctx.type_of(this))
}

fn set_class(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, class] = take(args);
    if !Ctx::is_class(class) {
        let message = format!("__class__ must be set to a class, not '{}' object", ctx.type_name(class));
        return Err(ctx.heap.type_error(message));
    }
    let own = ctx.type_of(this);
    if !this.is(Kind::Inst) || !class.is(Kind::Class) {
        let message = "__class__ assignment only supported for mutable types or ModuleType subclasses";
        return Err(ctx.heap.type_error(message));
    }
    let slots = |ctx: &Ctx, c| ctx.class_flags(c).any(ClassFlags::NO_DICT);
    let (from, to) = (members(ctx, own), members(ctx, class));
    let names = |ctx: &Ctx, of: &[Value]| -> Vec<Value> {
        of.iter().filter_map(|m| ctx.heap.member(*m).map(|m| m.name)).collect()
    };
    let alike = from == to || names(ctx, &from) == names(ctx, &to);
    if ctx.layout(own) != ctx.layout(class) || slots(ctx, own) != slots(ctx, class) || !alike {
        let message = format!(
            "__class__ assignment: '{}' object layout differs from '{}'",
            ctx.class_name(class),
            ctx.class_name(own)
        );
        return Err(ctx.heap.type_error(message));
    }
    // The shape belongs to the old class: the attributes move to a dict.
    ctx.heap.inst_dict(this);
    if let Some(inst) = ctx.heap.inst_mut(this) {
        inst.class = class;
        for member in inst.slots.iter_mut().step_by(2) {
            if let Some(other) = from.iter().position(|m| m == member).and_then(|at| to.get(at)) {
                *member = *other;
            }
        }
    }
    Ok(Value::NONE)
}

/// The members of `__slots__` of a class and its bases.
fn members(ctx: &Ctx, class: Value) -> Vec<Value> {
    let classes = ctx.mro(class);
    let dicts = classes.iter().filter_map(|c| ctx.heap.dict(ctx.heap.class(*c)?.dict));
    dicts
        .flat_map(|d| d.iter().map(|e| e.value))
        .filter(|v| ctx.heap.member(*v).is_some_and(|m| !m.computed))
        .collect()
}

fn dict(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this] = take(args);
    let found = match this.kind() {
        Kind::Inst if this_has_dict(ctx, this) => ctx.heap.inst_dict(this),
        Kind::Exc | Kind::Func => {
            let dict = match this.kind() {
                Kind::Exc => ctx.heap.exc(this).map_or(Value::UNDEF, |e| e.dict),
                _ => ctx.heap.func(this).map_or(Value::UNDEF, |f| f.dict),
            };
            if dict.is_undef() {
                let dict = ctx.heap.new_dict(crate::object::Dict::default());
                put_dict(ctx, this, dict);
                dict
            } else {
                dict
            }
        }
        Kind::Module => ctx.heap.module(this).map_or(Value::UNDEF, |m| m.dict),
        _ => Value::UNDEF,
    };
    if found.is_undef() {
        let message = format!("'{}' object has no attribute '__dict__'", ctx.type_name(this));
        return Err(ctx.heap.raise(TypeId::ATTRIBUTE_ERROR, message));
    }
    Ok(found)
}

/// Has an instance a `__dict__`? Not one of `object` itself, nor one of a class with nothing but slots.
pub(crate) fn this_has_dict(ctx: &Ctx, this: Value) -> bool {
    let class = ctx.type_of(this);
    class.is(Kind::Class) && !ctx.class_flags(class).any(ClassFlags::NO_DICT)
}

fn put_dict(ctx: &mut Ctx, this: Value, dict: Value) {
    if let Some(e) = ctx.heap.exc_mut(this) {
        e.dict = dict;
    } else if let Some(f) = ctx.heap.func_mut(this) {
        f.dict = dict;
    } else if ctx.heap.inst(this).is_some()
        && !ctx.heap.inst_dict(this).is_undef()
        && let Some(inst) = ctx.heap.inst_mut(this)
    {
        // Members of `__slots__` stay.
        inst.dict = dict;
    }
}

fn set_dict(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, dict] = take(args);
    let plain = ctx.plain(dict);
    if !plain.is(Kind::Dict) {
        let message = format!("__dict__ must be set to a dictionary, not a '{}'", ctx.type_name(dict));
        return Err(ctx.heap.type_error(message));
    }
    if this.is(Kind::Inst) && !this_has_dict(ctx, this) {
        let message = format!("'{}' object has no attribute '__dict__'", ctx.type_name(this));
        return Err(ctx.heap.raise(TypeId::ATTRIBUTE_ERROR, message));
    }
    put_dict(ctx, this, plain);
    Ok(Value::NONE)
}

fn del_dict(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this] = take(args);
    if matches!(this.kind(), Kind::Func | Kind::Exc) {
        return Err(ctx.heap.type_error("cannot delete __dict__"));
    }
    let dict = ctx.heap.new_dict(crate::object::Dict::default());
    set_dict(ctx, &[this, dict])
}

fn doc(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this] = take(args);
    let name = ctx.heap.intern("__doc__");
    if this.is(Kind::Inst) {
        if let Some(v) = ctx.heap.own_attr(this, name) {
            return Ok(v);
        }
        let class = ctx.type_of(this);
        let own = ctx.mro(class).first().and_then(|c| ctx.own(*c, name)).filter(|v| !v.is(Kind::Native));
        return Ok(own.unwrap_or(Value::NONE));
    }
    let doc = match this.kind() {
        Kind::Module | Kind::Exc => "",
        _ => ctx.world.type_def(ctx.type_id(this)).map_or("", |t| t.doc),
    };
    if doc.is_empty() { Ok(Value::NONE) } else { ctx.str(doc.to_owned()) }
}
