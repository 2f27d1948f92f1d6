//! `__slots__`: which attributes instances have.

use crate::native::Ctx;
use crate::object::{ClassFlags, Kind, TypeId, Value};
use crate::raise::{Answer, Raise};

/// What `__slots__` says.
pub(super) struct Slots {
    /// Names of attributes, mangled.
    pub(super) names: Vec<Value>,
    /// Do instances have a `__dict__` all the same?
    pub(super) with_dict: bool,
    /// May there be weak references to them, as the class itself says?
    pub(super) with_weakref: bool,
}

/// Checks `__slots__`, if there is one.
pub(super) fn slots(
    ctx: &mut Ctx,
    dict: Value,
    order: &[Value],
    class_name: Value,
    layout: TypeId,
) -> Answer<Option<Slots>> {
    let key = ctx.heap.intern("__slots__");
    let Some(slots) = ctx.heap.dict_get_name(dict, key) else { return Ok(None) };
    let plain = ctx.plain(slots);
    let names = if plain.is(Kind::Str) {
        vec![plain]
    } else if ctx.is_native_iterable(slots) && !slots.is(Kind::Iter) {
        ctx.collect(slots)?
    } else {
        return Err(Raise::Decline);
    };
    if !names.is_empty()
        && (layout.is_a(TypeId::INT) || [TypeId::TUPLE, TypeId::BYTES, TypeId::TYPE].contains(&layout))
    {
        let base = order.first().map_or(String::new(), |c| ctx.class_name(*c));
        let message = format!("nonempty __slots__ not supported for subtype of '{base}'");
        return Err(ctx.heap.type_error(message));
    }
    // A base whose instances have a `__dict__` passes it on.
    let inherited = order.iter().any(|c| c.is(Kind::Class) && !ctx.class_flags(*c).any(ClassFlags::NO_DICT));
    let exception = order.iter().any(|c| c.is(Kind::Type) && TypeId(c.handle() as u16).is_exception());
    let mut with_dict = inherited || exception;
    let mut with_weakref = false;
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
        if text == "__weakref__" {
            let weak = ctx.heap.intern("__weakref__");
            if with_weakref || order.iter().any(|c| c.is(Kind::Class) && ctx.own(*c, weak).is_some()) {
                return Err(ctx.heap.type_error("__weakref__ slot disallowed: we already got one"));
            }
            with_weakref = true;
            continue;
        }
        let interned = ctx.heap.intern(&text);
        if text != "__qualname__"
            && text != "__classcell__"
            && ctx.heap.dict_get_name(dict, interned).is_some()
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
    Ok(Some(Slots { names: members, with_dict, with_weakref }))
}
