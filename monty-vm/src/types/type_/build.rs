//! Making a class from a name, bases and a namespace.

use super::order::merge;
use crate::native::Ctx;
use crate::object::{Class, ClassFlags, Kind, Member, TypeId, Value};
use crate::raise::{Answer, Raise};

/// A new class. What runs Python (`__set_name__`, `__init_subclass__`) is up to the caller.
pub(crate) fn new_class(ctx: &mut Ctx, meta: Value, name: Value, bases: Value, namespace: Value) -> Answer {
    let bases = ctx.heap.items(bases).unwrap_or(&[]).to_vec();
    let bases = if bases.is_empty() { vec![Ctx::type_value(TypeId::OBJECT)] } else { bases };
    for base in &bases {
        check_base(ctx, *base)?;
    }
    let layout = layout(ctx, &bases)?;
    let order = merge(ctx, &bases)?;
    let name = ctx.heap.intern_value(name);
    let source = ctx.plain(namespace);
    let dict = ctx.dict_copy(source)?;
    let qualname = take_qualname(ctx, dict, name)?;
    let slots = slots(ctx, dict, &order, name, layout)?;
    let cell = take_name(ctx, dict, "__classcell__");
    wrap_specials(ctx, dict);

    let class = ctx.heap.new_class(Class {
        name,
        qualname,
        meta,
        dict,
        bases: bases.clone().into(),
        mro: Box::default(),
        flags: ClassFlags(0),
        layout: Ctx::type_value(layout),
        shape: 0,
        subclasses: Vec::new(),
    });
    let mut mro = vec![class];
    mro.extend(order);
    ctx.reserve(mro.len() * 8)?;
    let shape = ctx.heap.new_shape(class);
    if let Some(c) = ctx.heap.class_mut(class) {
        c.mro = mro.into();
        c.shape = shape;
    }
    for name in slots.iter().flat_map(|s| &s.names) {
        let member = ctx.heap.new_member(Member { name: *name, class });
        ctx.heap.dict_set_name(dict, *name, member);
    }
    let mut flags = ctx.compute_flags(class);
    if slots.as_ref().is_some_and(|s| !s.names.is_empty()) {
        flags = flags.with(ClassFlags::MEMBERS);
    }
    if slots.is_some_and(|s| !s.with_dict) {
        flags = flags.with(ClassFlags::NO_DICT);
    }
    if let Some(c) = ctx.heap.class_mut(class) {
        c.flags = flags;
    }
    for base in bases {
        if let Some(b) = ctx.heap.class_mut(base) {
            b.subclasses.push(class);
        }
    }
    if let Some(place) = cell.and_then(|cell| ctx.heap.cell_mut(cell)) {
        place.0 = class;
    }
    ctx.epoch = ctx.epoch.wrapping_add(1);
    Ok(class)
}

pub(super) fn check_base(ctx: &mut Ctx, base: Value) -> Answer<()> {
    match base.kind() {
        Kind::Class => Ok(()),
        Kind::Type if ctx.world.type_def(TypeId(base.handle() as u16)).is_some_and(|t| t.subclassable) => {
            Ok(())
        }
        Kind::Type => {
            let message = format!("type '{}' is not an acceptable base type", ctx.class_name(base));
            Err(ctx.heap.type_error(message))
        }
        _ => Err(ctx.heap.type_error("bases must be types")),
    }
}

/// The builtin type to build on: the most derived of the bases' own.
fn layout(ctx: &mut Ctx, bases: &[Value]) -> Answer<TypeId> {
    let mut best = TypeId::OBJECT;
    for base in bases {
        let own = ctx.layout(*base);
        // Exceptions are all built alike.
        if own.is_a(best) || (own.is_exception() && best == TypeId::OBJECT) {
            best = own;
        } else if !(best.is_a(own) || best.is_exception() && own.is_exception() && alike(best, own)) {
            return Err(ctx.heap.type_error("multiple bases have instance lay-out conflict"));
        }
    }
    // Of the bases with slots each must add to the one before.
    let mut solid: Option<Value> = None;
    for base in bases {
        let mro = ctx.mro(*base);
        let Some(own) = mro.iter().copied().find(|c| ctx.class_flags(*c).any(ClassFlags::MEMBERS)) else {
            continue;
        };
        match solid {
            Some(other) if ctx.is_subclass(other, own) => {}
            Some(other) if !ctx.is_subclass(own, other) => {
                return Err(ctx.heap.type_error("multiple bases have instance lay-out conflict"));
            }
            _ => solid = Some(own),
        }
    }
    Ok(best)
}

/// May one class derive from both? Only those exceptions conflict that keep fields of their own.
fn alike(a: TypeId, b: TypeId) -> bool {
    const FIELDS: [TypeId; 7] = [
        TypeId::OS_ERROR,
        TypeId::SYNTAX_ERROR,
        TypeId::UNICODE_DECODE_ERROR,
        TypeId::UNICODE_ENCODE_ERROR,
        TypeId::STOP_ITERATION,
        TypeId::SYSTEM_EXIT,
        TypeId::IMPORT_ERROR,
    ];
    let fields = |t: TypeId| FIELDS.iter().any(|f| t.is_a(*f));
    !(fields(a) && fields(b))
}

/// Removes a name from a namespace, giving its value.
fn take_name(ctx: &mut Ctx, dict: Value, name: &str) -> Option<Value> {
    let name = ctx.heap.intern(name);
    let at = ctx.heap.name_position(dict, name)?;
    ctx.heap.dict_mut(dict)?.remove_at(at).map(|(_, v)| v)
}

fn take_qualname(ctx: &mut Ctx, dict: Value, name: Value) -> Answer {
    match take_name(ctx, dict, "__qualname__") {
        None => Ok(name),
        Some(v) if v.is(Kind::Str) => Ok(v),
        Some(v) => {
            let message = format!("type __qualname__ must be a str, not {}", ctx.type_name(v));
            Err(ctx.heap.type_error(message))
        }
    }
}

/// What `__slots__` says.
struct Slots {
    /// Names of attributes, mangled.
    names: Vec<Value>,
    /// Do instances have a `__dict__` all the same?
    with_dict: bool,
}

/// Checks `__slots__`, if there is one.
fn slots(
    ctx: &mut Ctx,
    dict: Value,
    order: &[Value],
    class_name: Value,
    layout: TypeId,
) -> Answer<Option<Slots>> {
    let key = ctx.heap.intern("__slots__");
    let Some(slots) = ctx.heap.dict_get_name(dict, key) else { return Ok(None) };
    let names = if slots.is(Kind::Str) {
        vec![slots]
    } else if ctx.is_native_iterable(slots) && !slots.is(Kind::Iter) {
        ctx.collect(slots)?
    } else {
        return Err(Raise::Decline);
    };
    if !names.is_empty() && (layout.is_a(TypeId::INT) || [TypeId::TUPLE, TypeId::BYTES].contains(&layout)) {
        let base = order.first().map_or(String::new(), |c| ctx.class_name(*c));
        let message = format!("nonempty __slots__ not supported for subtype of '{base}'");
        return Err(ctx.heap.type_error(message));
    }
    // A base whose instances have a `__dict__` passes it on.
    let inherited = order.iter().any(|c| c.is(Kind::Class) && !ctx.class_flags(*c).any(ClassFlags::NO_DICT));
    let exception = order.iter().any(|c| c.is(Kind::Type) && TypeId(c.handle() as u16).is_exception());
    let mut with_dict = inherited || exception;
    for name in &names {
        let Some(text) = ctx.heap.str(*name).map(str::to_owned) else {
            let message = format!("__slots__ items must be strings, not '{}'", ctx.type_name(*name));
            return Err(ctx.heap.type_error(message));
        };
        let mut chars = text.chars();
        let identifier = chars.next().is_some_and(|c| c == '_' || c.is_alphabetic())
            && chars.all(|c| c == '_' || c.is_alphanumeric());
        if !identifier {
            return Err(ctx.heap.type_error("__slots__ must be identifiers"));
        }
        if text == "__dict__" {
            if with_dict {
                return Err(ctx.heap.type_error("__dict__ slot disallowed: we already got one"));
            }
            with_dict = true;
            continue;
        }
        let interned = ctx.heap.intern(&text);
        if text != "__weakref__" && text != "__qualname__" && ctx.heap.dict_get_name(dict, interned).is_some()
        {
            let message = format!("'{text}' in __slots__ conflicts with class variable");
            return Err(ctx.heap.value_error(message));
        }
    }
    // Private names are mangled like any in the class's body.
    let class = ctx.heap.str(class_name).unwrap_or("").trim_start_matches('_').to_owned();
    let mangled: Vec<String> = names
        .iter()
        .filter_map(|n| ctx.heap.str(*n))
        .map(|n| {
            if n.starts_with("__") && !n.ends_with("__") && !class.is_empty() {
                format!("_{class}{n}")
            } else {
                n.to_owned()
            }
        })
        .collect();
    let members: Vec<Value> = mangled
        .iter()
        .filter(|n| !["__dict__", "__weakref__"].contains(&n.as_str()))
        .map(|n| ctx.heap.intern(n))
        .collect();
    Ok(Some(Slots { names: members, with_dict }))
}

/// `__new__` is a static method, `__init_subclass__` and `__class_getitem__` are class methods; `__eq__` without `__hash__`
/// makes unhashable.
fn wrap_specials(ctx: &mut Ctx, dict: Value) {
    for name in ["__new__", "__init_subclass__", "__class_getitem__"] {
        let key = ctx.heap.intern(name);
        if let Some(func) = ctx.heap.dict_get_name(dict, key).filter(|v| v.is(Kind::Func)) {
            let wrapper = crate::object::Wrapper { func };
            let wrapped = if name == "__new__" {
                ctx.heap.new_staticmethod(wrapper)
            } else {
                ctx.heap.new_classmethod(wrapper)
            };
            ctx.heap.dict_set_name(dict, key, wrapped);
        }
    }
    let (eq, hash) = (ctx.heap.intern("__eq__"), ctx.heap.intern("__hash__"));
    if ctx.heap.dict_get_name(dict, eq).is_some() && ctx.heap.dict_get_name(dict, hash).is_none() {
        ctx.heap.dict_set_name(dict, hash, Value::NONE);
    }
}
