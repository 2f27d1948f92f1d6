//! Native functions and methods of builtin types, as objects.

use crate::native::{Ctx, Native, Role, TypeDef, natives, take};
use crate::object::{BoundMethod, Kind, TypeId, Value};
use crate::raise::{Answer, Raise};

/// `builtin_function_or_method`
pub(crate) static BUILTIN_FUNCTION: TypeDef =
    TypeDef { id: TypeId::BUILTIN_FUNCTION, doc: "", methods: ROWS, new: None, subclassable: false };

/// `method_descriptor`
pub(crate) static METHOD_DESCRIPTOR: TypeDef =
    TypeDef { id: TypeId::METHOD_DESCRIPTOR, doc: "", methods: ROWS, new: None, subclassable: false };

/// `wrapper_descriptor`
pub(crate) static WRAPPER_DESCRIPTOR: TypeDef =
    TypeDef { id: TypeId::WRAPPER_DESCRIPTOR, doc: "", methods: ROWS, new: None, subclassable: false };

/// `method-wrapper`
pub(crate) static METHOD_WRAPPER: TypeDef =
    TypeDef { id: TypeId::METHOD_WRAPPER, doc: "", methods: ROWS, new: None, subclassable: false };

/// `classmethod_descriptor`
pub(crate) static CLASSMETHOD_DESCRIPTOR: TypeDef =
    TypeDef { id: TypeId::CLASSMETHOD_DESCRIPTOR, doc: "", methods: ROWS, new: None, subclassable: false };

/// `getset_descriptor`
pub(crate) static GETSET_DESCRIPTOR: TypeDef =
    TypeDef { id: TypeId::GETSET_DESCRIPTOR, doc: "", methods: DATA_ROWS, new: None, subclassable: false };

/// `member_descriptor`
pub(crate) static MEMBER_DESCRIPTOR: TypeDef =
    TypeDef { id: TypeId::MEMBER_DESCRIPTOR, doc: "", methods: DATA_ROWS, new: None, subclassable: false };

static DATA_ROWS: &[Native] = natives! {
    "@property __name__" => name,
    "@property __qualname__" => qualname,
    "@property __doc__" => doc,
    "@property __objclass__" => objclass,
    "__get__(instance, owner=None, /)" => data_get | "data_descriptor_get",
    "__set__(instance, value, /)" => py "data_descriptor_set",
    "__delete__(instance, /)" => py "data_descriptor_delete",
    "__repr__()" => repr,
};

static ROWS: &[Native] = natives! {
    "@property __name__" => name,
    "@property __qualname__" => qualname,
    "@property __doc__" => doc,
    "@property __module__" => module,
    "@property __self__" => this,
    "@property __objclass__" => objclass,
    "@property __text_signature__" => text_signature,
    "__get__(instance, owner=None, /)" => get,
    "__call__(*args, **kwargs)" => machine Apply,
    "__eq__(value, /)" => eq,
    "__hash__()" => hash,
    "__repr__()" => repr,
};

/// The native behind a native function or a bound method of one, and its receiver.
fn parts(ctx: &Ctx, v: Value) -> (Value, Value) {
    ctx.heap.method(v).map_or((v, Value::UNDEF), |m| (m.func, m.this))
}

fn name_of(ctx: &Ctx, native: Value) -> String {
    if native.index() & 0xFFFF == 0xFFFF {
        return "__new__".to_owned();
    }
    ctx.world.native(native).map_or("?", |n| n.sig.name()).to_owned()
}

fn name(ctx: &mut Ctx, args: &[Value]) -> Answer {
    if let Some(m) = ctx.heap.member(take::<1>(args)[0]) {
        return Ok(m.name);
    }
    let (native, _) = parts(ctx, take::<1>(args)[0]);
    let name = name_of(ctx, native);
    Ok(ctx.heap.intern(&name))
}

fn qualname(ctx: &mut Ctx, args: &[Value]) -> Answer {
    if let Some(m) = ctx.heap.member(take::<1>(args)[0]).copied() {
        let class = ctx.heap.class(m.class).and_then(|c| ctx.heap.str(c.qualname)).unwrap_or("?");
        let text = format!("{class}.{}", ctx.heap.str(m.name).unwrap_or("?"));
        return ctx.str(text);
    }
    let (native, _) = parts(ctx, take::<1>(args)[0]);
    let name = name_of(ctx, native);
    let text = match ctx.world.owner(native) {
        Some(owner) if ctx.world.is_method(native) => format!("{owner}.{name}"),
        _ => name,
    };
    ctx.str(text)
}

fn doc(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let Some(m) = ctx.heap.member(take::<1>(args)[0]).copied() else { return Ok(Value::NONE) };
    if m.computed {
        let what = if ctx.heap.str(m.name) == Some("__dict__") {
            "dictionary for instance variables"
        } else {
            "list of weak references to the object"
        };
        return Ok(ctx.heap.intern(what));
    }
    // `__slots__` may be a dict of names with what is to be said of them.
    let key = ctx.heap.intern("__slots__");
    let slots = ctx.own(m.class, key).map_or(Value::UNDEF, |slots| ctx.plain(slots));
    Ok(ctx.heap.dict_get_name(slots, m.name).unwrap_or(Value::NONE))
}

fn module(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let (native, this) = parts(ctx, take::<1>(args)[0]);
    match ctx.world.owner(native) {
        Some(owner) if this.is_undef() && !ctx.world.is_method(native) => Ok(ctx.heap.intern(owner)),
        _ => Ok(Value::NONE),
    }
}

fn this(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let (_, this) = parts(ctx, take::<1>(args)[0]);
    Ok(this.or(Value::NONE))
}

fn objclass(ctx: &mut Ctx, args: &[Value]) -> Answer {
    if let Some(m) = ctx.heap.member(take::<1>(args)[0]) {
        return Ok(m.class);
    }
    let (native, _) = parts(ctx, take::<1>(args)[0]);
    let owner = (native.index() >> 16) as u16;
    if ctx.world.is_method(native) { Ok(Ctx::type_value(TypeId(owner))) } else { Ok(Value::NONE) }
}

fn text_signature(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let (native, _) = parts(ctx, take::<1>(args)[0]);
    let text = ctx.world.native(native).map_or("", |n| n.sig.text());
    let text = text.find('(').and_then(|at| text.get(at..)).unwrap_or("()").replace(": iter", "");
    ctx.str(text)
}

fn get(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, instance, _] = take(args);
    if instance.is_none() || !this.is(Kind::Native) || !ctx.world.is_method(this) {
        return Ok(this);
    }
    Ok(ctx.heap.new_method(BoundMethod { func: this, this: instance }))
}

fn data_get(_: &mut Ctx, args: &[Value]) -> Answer {
    let [this, instance, _] = take(args);
    if instance.is_none() { Ok(this) } else { Err(Raise::Decline) }
}

fn eq(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [a, b] = take(args);
    Ok(match (ctx.heap.method(a), ctx.heap.method(b)) {
        (Some(a), Some(b)) => Value::bool(a.func == b.func && a.this == b.this),
        _ if a == b => Value::TRUE,
        _ => Value::NOT_IMPLEMENTED,
    })
}

fn hash(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this] = take(args);
    let h = ctx.hash(this)?;
    Ok(ctx.heap.new_int(h))
}

fn repr(ctx: &mut Ctx, args: &[Value]) -> Answer {
    if let Some(m) = ctx.heap.member(take::<1>(args)[0]).copied() {
        let text = format!(
            "<{} '{}' of '{}' objects>",
            if m.computed { "attribute" } else { "member" },
            ctx.heap.str(m.name).unwrap_or("?"),
            ctx.class_name(m.class)
        );
        return ctx.str(text);
    }
    let (native, this) = parts(ctx, take::<1>(args)[0]);
    let name = name_of(ctx, native);
    let owner = ctx.world.owner(native).unwrap_or("?");
    let text = if !this.is_undef() {
        let class = ctx.type_name(this);
        let kind = if ctx.world.is_slot(native) { "method-wrapper" } else { "built-in method" };
        let name = if ctx.world.is_slot(native) { format!("'{name}'") } else { name };
        format!("<{kind} {name} of {class} object at 0x{:x}>", crate::types::object::address(this))
    } else if ctx.native_role(native) == Some(Role::StaticMethod) || native.index() & 0xFFFF == 0xFFFF {
        let class = Ctx::type_value(TypeId((native.index() >> 16) as u16));
        format!("<built-in method {name} of type object at 0x{:x}>", crate::types::object::address(class))
    } else if ctx.world.is_method(native) {
        let kind = match ctx.native_role(native) {
            Some(Role::Property) => "attribute",
            _ if ctx.world.is_slot(native) => "slot wrapper",
            _ => "method",
        };
        format!("<{kind} '{name}' of '{owner}' objects>")
    } else {
        format!("<built-in function {name}>")
    };
    ctx.str(text)
}
