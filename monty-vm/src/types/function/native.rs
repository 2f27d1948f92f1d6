//! Native functions and methods of builtin types, as objects.

use crate::native::{Ctx, Native, TypeDef, natives, take};
use crate::object::{BoundMethod, Kind, TypeId, Value};
use crate::raise::Answer;

/// `builtin_function_or_method`
pub(crate) static BUILTIN_FUNCTION: TypeDef =
    TypeDef { id: TypeId::BUILTIN_FUNCTION, doc: "", methods: ROWS, new: None, subclassable: false };

/// `method_descriptor`
pub(crate) static METHOD_DESCRIPTOR: TypeDef =
    TypeDef { id: TypeId::METHOD_DESCRIPTOR, doc: "", methods: ROWS, new: None, subclassable: false };

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
    let (native, _) = parts(ctx, take::<1>(args)[0]);
    let name = name_of(ctx, native);
    Ok(ctx.heap.intern(&name))
}

fn qualname(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let (native, _) = parts(ctx, take::<1>(args)[0]);
    let name = name_of(ctx, native);
    let text = match ctx.world.owner(native) {
        Some(owner) if ctx.world.is_method(native) => format!("{owner}.{name}"),
        _ => name,
    };
    ctx.str(text)
}

fn doc(_: &mut Ctx, _: &[Value]) -> Answer {
    Ok(Value::NONE)
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
    let (native, this) = parts(ctx, take::<1>(args)[0]);
    let name = name_of(ctx, native);
    let owner = ctx.world.owner(native).unwrap_or("?");
    let text = if !this.is_undef() {
        let class = ctx.type_name(this);
        format!("<built-in method {name} of {class} object at 0x{:x}>", crate::types::object::address(this))
    } else if ctx.world.is_method(native) {
        format!("<method '{name}' of '{owner}' objects>")
    } else {
        format!("<built-in function {name}>")
    };
    ctx.str(text)
}
