//! Classes and attributes.

use crate::native::{Ctx, Role, take};
use crate::object::{BoundMethod, ClassFlags, Dict, Kind, TypeId, Value};
use crate::raise::{Answer, Raise};

/// A special method of the object's class, bound to the object; None if there is none.
pub(super) fn lookup(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, name] = take(args);
    let name = ctx.heap.intern_value(name);
    let class = ctx.type_of(this);
    let Some(found) = ctx.lookup(class, name) else { return Ok(Value::NONE) };
    let (func, this) = match found.kind() {
        Kind::Func => (found, this),
        Kind::Native => match ctx.native_role(found) {
            Some(Role::Method) => (found, this),
            Some(Role::ClassMethod) => (found, class),
            Some(Role::StaticMethod) | None => return Ok(found),
            Some(Role::Property) => return Err(Raise::Decline),
        },
        Kind::ClassMethod => match ctx.heap.classmethod(found) {
            Some(w) if matches!(w.func.kind(), Kind::Func | Kind::Native) => (w.func, class),
            _ => return Err(Raise::Decline),
        },
        Kind::StaticMethod => return Ok(ctx.heap.staticmethod(found).map_or(found, |w| w.func)),
        Kind::Inst | Kind::Property | Kind::Member => return Err(Raise::Decline),
        _ => return Ok(found),
    };
    Ok(ctx.heap.new_method(BoundMethod { func, this }))
}

/// The attribute of a class along its order, as it is; `_missing` if there is none.
pub(super) fn lookup_raw(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [class, name] = take(args);
    let name = ctx.heap.intern_value(name);
    Ok(ctx.lookup(class, name).unwrap_or(Value::new(Kind::Undef, 1)))
}

/// The attribute in a class's own namespace; `_missing` if there is none.
pub(super) fn own(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [class, name] = take(args);
    let name = ctx.heap.intern_value(name);
    Ok(ctx.own(class, name).unwrap_or(Value::new(Kind::Undef, 1)))
}

/// The attribute after a class along the order of another; `_missing` if there is none.
pub(super) fn inherited(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [class, after, name] = take(args);
    let name = ctx.heap.intern_value(name);
    Ok(ctx.lookup_after(class, after, name).unwrap_or(Value::new(Kind::Undef, 1)))
}

pub(super) fn new_of(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [class] = take(args);
    match crate::types::object::new_of(ctx, class) {
        Some(new) => Ok(new),
        None => {
            let message = format!("cannot create '{}' instances", ctx.class_name(class));
            Err(ctx.heap.type_error(message))
        }
    }
}

pub(super) fn make_class(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [meta, name, bases, namespace] = take(args);
    crate::types::type_::new_class(ctx, meta, name, bases, namespace)
}

/// Takes the order that a metaclass computed.
pub(super) fn set_mro(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [class, order] = take(args);
    crate::types::type_::set_order(ctx, class, order)
}

pub(super) fn is_class(_: &mut Ctx, args: &[Value]) -> Answer {
    let [v] = take(args);
    Ok(Value::bool(Ctx::is_class(v)))
}

pub(super) fn is_subclass(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [class, other] = take(args);
    Ok(Value::bool(ctx.is_subclass(class, other)))
}

pub(super) fn is_instance(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [v, class] = take(args);
    Ok(Value::bool(ctx.is_instance(v, class)))
}

pub(super) fn class_name(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [class] = take(args);
    let name = ctx.class_name(class);
    ctx.str(name)
}

pub(super) fn qualified_name(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [class] = take(args);
    let name = crate::types::object::qualified_name(ctx, class);
    ctx.str(name)
}

/// The builtin type that instances of a class are built on.
pub(super) fn layout(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [class] = take(args);
    Ok(Ctx::type_value(ctx.layout(class)))
}

/// A class's own namespace: the dict itself, or a new one with the methods of a builtin type.
pub(super) fn namespace(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [class] = take(args);
    if let Some(c) = ctx.heap.class(class) {
        return Ok(c.dict);
    }
    let dict = ctx.heap.new_dict(Dict::default());
    let id = TypeId(class.handle() as u16);
    let rows = ctx.world.type_def(id).map_or(&[][..], |t| t.methods);
    for row in rows {
        let name = row.sig.name();
        if name.starts_with("_") && !name.starts_with("__") {
            continue;
        }
        if let Some((native, _)) = ctx.world.method(id, name) {
            let key = ctx.heap.intern(name);
            ctx.heap.dict_set_name(dict, key, native);
        }
    }
    Ok(dict)
}

/// The names that `dir` of a class or of an instance's class finds, unsorted; with those of its own dict.
pub(super) fn names(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this] = take(args);
    let set = ctx.heap.new_set(crate::object::Set::default());
    let classes = if Ctx::is_class(this) { ctx.mro(this) } else { ctx.mro(ctx.type_of(this)) };
    for class in classes {
        let dict = namespace(ctx, &[class])?;
        add_keys(ctx, set, dict)?;
    }
    let own = own_dict(ctx, args)?;
    if !own.is_none() && !Ctx::is_class(this) {
        add_keys(ctx, set, own)?;
    }
    Ok(set)
}

fn add_keys(ctx: &mut Ctx, set: Value, dict: Value) -> Answer<()> {
    let keys: Vec<Value> = ctx.heap.dict(dict).map_or(Vec::new(), |d| d.iter().map(|e| e.key).collect());
    for key in keys {
        if key.is(Kind::Str) {
            ctx.set_add(set, key)?;
        }
    }
    Ok(())
}

/// The object's own attributes as a dict (a copy unless they live in one), or None.
pub(super) fn own_dict(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this] = take(args);
    let dict = match this.kind() {
        Kind::Inst if crate::types::object::this_has_dict(ctx, this) => ctx.heap.inst_dict(this),
        Kind::Exc => ctx.heap.exc(this).map_or(Value::UNDEF, |e| e.dict),
        Kind::Func => ctx.heap.func(this).map_or(Value::UNDEF, |f| f.dict),
        Kind::Module => ctx.heap.module(this).map_or(Value::UNDEF, |m| m.dict),
        Kind::Class => ctx.heap.class(this).map_or(Value::UNDEF, |c| c.dict),
        _ => Value::UNDEF,
    };
    Ok(dict.or(Value::NONE))
}

/// All names in the `__slots__` of a class and its bases.
pub(super) fn slot_names(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [class] = take(args);
    let key = ctx.heap.intern("__slots__");
    let mut names = Vec::new();
    for c in ctx.mro(class).into_iter().rev() {
        match ctx.own(c, key) {
            Some(one) if one.is(Kind::Str) => names.push(one),
            Some(many) if ctx.is_native_iterable(many) => names.extend(ctx.collect(many)?),
            _ => {}
        }
    }
    ctx.list(names)
}

pub(super) fn is_abstract(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [class] = take(args);
    Ok(Value::bool(ctx.class_flags(class).any(ClassFlags::ABSTRACT)))
}

/// Does a class pattern with one positional subpattern match the subject itself?
pub(super) fn matches_itself(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [class] = take(args);
    Ok(Value::bool(ctx.matches_itself(class)))
}

pub(super) fn type_name(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [v] = take(args);
    let name = ctx.type_name(v);
    Ok(ctx.heap.intern(&name))
}

/// A name of the builtins; `_missing` if there is none.
pub(super) fn builtin_name(ctx: &mut Ctx, args: &[Value]) -> Answer {
    use crate::native::{Constant, Member};
    let [name] = take(args);
    let text = ctx.heap.str(name).unwrap_or("").to_owned();
    Ok(match ctx.world.member(0, &text) {
        Some(Member::Native(v)) => v,
        Some(Member::Constant(Constant::Type(id))) => Ctx::type_value(id),
        Some(Member::Constant(Constant::Value(v))) => v,
        Some(Member::Constant(Constant::Str(s))) => ctx.heap.intern(s),
        _ => Value::new(Kind::Undef, 1),
    })
}
