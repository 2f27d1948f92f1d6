//! The attributes of classes.

use super::base::best_base;
use crate::native::{Ctx, take};
use crate::object::{ClassFlags, Kind, TypeId, Value};
use crate::raise::{Answer, Raise};
use crate::types::object::qualified_name;

fn immutable(ctx: &mut Ctx, class: Value, name: &str) -> Raise {
    let message = format!("cannot set '{name}' attribute of immutable type '{}'", ctx.class_name(class));
    ctx.heap.type_error(message)
}

/// The value in a class's own namespace.
pub(super) fn own(ctx: &mut Ctx, class: Value, name: &str) -> Option<Value> {
    let name = ctx.heap.intern(name);
    let dict = ctx.heap.class(class)?.dict;
    ctx.heap.dict_get_name(dict, name)
}

fn put(ctx: &mut Ctx, class: Value, name: &str, value: Value) -> Answer {
    let Some(dict) = ctx.heap.class(class).map(|c| c.dict) else { return Err(immutable(ctx, class, name)) };
    let name = ctx.heap.intern(name);
    ctx.heap.dict_set_name(dict, name, value);
    ctx.epoch = ctx.epoch.wrapping_add(1);
    Ok(Value::NONE)
}

pub(super) fn repr(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [class] = take(args);
    let name = qualified_name(ctx, class);
    ctx.str(format!("<class '{name}'>"))
}

pub(super) fn name(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [class] = take(args);
    match ctx.heap.class(class) {
        Some(c) => Ok(c.name),
        None => {
            let name = ctx.class_name(class);
            Ok(ctx.heap.intern(&name))
        }
    }
}

pub(super) fn set_name(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [class, value] = take(args);
    if !ctx.plain(value).is(Kind::Str) {
        let message = format!(
            "can only assign string to {}.__name__, not '{}'",
            ctx.class_name(class),
            ctx.type_name(value)
        );
        return Err(ctx.heap.type_error(message));
    }
    let value = ctx.heap.intern_value(ctx.plain(value));
    if ctx.heap.str(value).is_some_and(|n| n.contains('\0')) {
        return Err(ctx.heap.value_error("type name must not contain null characters"));
    }
    match ctx.heap.class_mut(class) {
        Some(c) => c.name = value,
        None => return Err(immutable(ctx, class, "__name__")),
    }
    Ok(Value::NONE)
}

pub(super) fn qualname(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [class] = take(args);
    match ctx.heap.class(class) {
        Some(c) => Ok(c.qualname),
        None => name(ctx, args),
    }
}

pub(super) fn set_qualname(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [class, value] = take(args);
    if !value.is(Kind::Str) {
        let message = format!(
            "can only assign string to {}.__qualname__, not '{}'",
            ctx.class_name(class),
            ctx.type_name(value)
        );
        return Err(ctx.heap.type_error(message));
    }
    match ctx.heap.class_mut(class) {
        Some(c) => c.qualname = value,
        None => return Err(immutable(ctx, class, "__qualname__")),
    }
    Ok(Value::NONE)
}

pub(super) fn module(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [class] = take(args);
    match own(ctx, class, "__module__") {
        Some(v) => Ok(v),
        None => Ok(ctx.heap.intern(TypeId(class.handle() as u16).module())),
    }
}

pub(super) fn set_module(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [class, value] = take(args);
    put(ctx, class, "__module__", value)
}

pub(super) fn doc(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [class] = take(args);
    if class.is(Kind::Type) {
        let doc = ctx.world.type_def(TypeId(class.handle() as u16)).map_or("", |t| t.doc);
        return if doc.is_empty() { Ok(Value::NONE) } else { ctx.str(doc.to_owned()) };
    }
    Ok(own(ctx, class, "__doc__").unwrap_or(Value::NONE))
}

pub(super) fn set_doc(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [class, value] = take(args);
    put(ctx, class, "__doc__", value)
}

/// The bases of a class.
pub(crate) fn bases_of(ctx: &Ctx, class: Value) -> Vec<Value> {
    match ctx.heap.class(class) {
        Some(c) => c.bases.to_vec(),
        None => match TypeId(class.handle() as u16) {
            TypeId::OBJECT => Vec::new(),
            TypeId::EXCEPTION_GROUP => {
                vec![Ctx::type_value(TypeId::BASE_EXCEPTION_GROUP), Ctx::type_value(TypeId::EXCEPTION)]
            }
            id => vec![Ctx::type_value(id.base())],
        },
    }
}

pub(super) fn bases(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [class] = take(args);
    let bases = bases_of(ctx, class);
    ctx.tuple(bases)
}

pub(super) fn base(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [class] = take(args);
    let bases = bases_of(ctx, class);
    if bases.is_empty() { Ok(Value::NONE) } else { best_base(ctx, &bases) }
}

pub(super) fn mro(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [class] = take(args);
    let mro = ctx.mro(class);
    ctx.tuple(mro)
}

pub(super) fn mro_list(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [class] = take(args);
    let mro = ctx.mro(class);
    ctx.list(mro)
}

pub(super) fn subclasses(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [class] = take(args);
    let found: Vec<Value> = match ctx.heap.class(class) {
        Some(c) => c.subclasses.clone(),
        None => {
            let builtin = TypeId::all().map(Ctx::type_value).filter(|t| bases_of(ctx, *t).contains(&class));
            let mut found: Vec<Value> = builtin.collect();
            for (handle, c) in ctx.heap.classes.iter() {
                if c.bases.contains(&class) {
                    found.push(Value::new(Kind::Class, handle));
                }
            }
            found
        }
    };
    ctx.list(found)
}

pub(super) fn annotate(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [class] = take(args);
    let found = own(ctx, class, "__annotate__").or_else(|| own(ctx, class, "__annotate_func__"));
    Ok(found.unwrap_or(Value::NONE))
}

pub(super) fn type_params(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [class] = take(args);
    match own(ctx, class, "__type_params__") {
        Some(v) => Ok(v),
        None => ctx.tuple(Vec::new()),
    }
}

pub(super) fn set_type_params(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [class, value] = take(args);
    put(ctx, class, "__type_params__", value)
}

pub(super) fn abstractmethods(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [class] = take(args);
    match own(ctx, class, "__abstractmethods__") {
        Some(v) => Ok(v),
        None => {
            let message =
                format!("type object '{}' has no attribute '__abstractmethods__'", ctx.class_name(class));
            Err(ctx.heap.raise(TypeId::ATTRIBUTE_ERROR, message))
        }
    }
}

pub(super) fn set_abstractmethods(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [class, value] = take(args);
    let any = ctx.truth(value)?;
    put(ctx, class, "__abstractmethods__", value)?;
    if let Some(c) = ctx.heap.class_mut(class) {
        let rest = c.flags.0 & !ClassFlags::ABSTRACT.0;
        c.flags = ClassFlags(if any { rest | ClassFlags::ABSTRACT.0 } else { rest });
    }
    ctx.epoch = ctx.epoch.wrapping_add(1);
    Ok(Value::NONE)
}

pub(super) fn text_signature(_: &mut Ctx, _: &[Value]) -> Answer {
    Ok(Value::NONE)
}
