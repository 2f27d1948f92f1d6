//! Making a class from a name, bases and a namespace.

use super::base::{best_base, layout_of};
use super::order::merge;
use super::slots::{Slots, slots};
use crate::native::Ctx;
use crate::object::{Class, ClassFlags, Kind, Member, TypeId, Value};
use crate::raise::Answer;
use crate::types::object::qualified_name;

/// A new class. What runs Python (`__set_name__`, `__init_subclass__`) is up to the caller.
pub(crate) fn new_class(ctx: &mut Ctx, meta: Value, name: Value, bases: Value, namespace: Value) -> Answer {
    let bases = ctx.heap.items(bases).unwrap_or(&[]).to_vec();
    let bases = if bases.is_empty() { vec![Ctx::type_value(TypeId::OBJECT)] } else { bases };
    for base in &bases {
        check_base(ctx, *base)?;
    }
    let best = best_base(ctx, &bases)?;
    let layout = layout_of(ctx, best, &bases);
    let order = merge(ctx, &bases)?;
    let name = ctx.heap.intern_value(name);
    if ctx.heap.str(name).is_some_and(|n| n.contains('\0')) {
        return Err(ctx.heap.value_error("type name must not contain null characters"));
    }
    let source = ctx.plain(namespace);
    let dict = ctx.dict_copy(source)?;
    let qualname = take_qualname(ctx, dict, name)?;
    let slots = slots(ctx, dict, &order, name, layout)?;
    let cell = take_name(ctx, dict, "__classcell__");
    if let Some(odd) = cell.filter(|cell| !cell.is(Kind::Cell)) {
        let shown = qualified_name(ctx, ctx.type_of(odd));
        let message = format!("__classcell__ must be a nonlocal cell, not <class '{shown}'>");
        return Err(ctx.heap.type_error(message));
    }
    take_name(ctx, dict, "__classdictcell__");
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
        let member = ctx.heap.new_member(Member { name: *name, class, computed: false });
        ctx.heap.dict_set_name(dict, *name, member);
    }
    describe(ctx, class, layout, slots.as_ref());
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

/// What a namespace gets that the body does not give: descriptors of what instances have beyond their bases', the docstring.
fn describe(ctx: &mut Ctx, class: Value, layout: TypeId, slots: Option<&Slots>) {
    let Some(c) = ctx.heap.class(class) else { return };
    let (dict, bases) = (c.dict, c.mro.get(1..).unwrap_or(&[]).to_vec());
    let made = |c: &&Value| c.is(Kind::Class);
    let has_dict = layout.is_exception()
        || layout == TypeId::MODULE
        || layout == TypeId::TYPE
        || bases.iter().filter(made).any(|c| !ctx.class_flags(*c).any(ClassFlags::NO_DICT));
    let weak = ctx.heap.intern("__weakref__");
    let always = [TypeId::SET, TypeId::FROZENSET, TypeId::TYPE, TypeId::MODULE];
    let never = layout.is_a(TypeId::INT) || [TypeId::TUPLE, TypeId::BYTES].contains(&layout);
    let has_weak =
        never || always.contains(&layout) || bases.iter().filter(made).any(|c| ctx.own(*c, weak).is_some());
    let wants = [
        ("__dict__", !has_dict && slots.is_none_or(|s| s.with_dict)),
        ("__weakref__", !has_weak && slots.is_none_or(|s| s.with_weakref)),
    ];
    for (name, wanted) in wants {
        if wanted {
            let name = ctx.heap.intern(name);
            if ctx.heap.dict_get_name(dict, name).is_none() {
                let member = ctx.heap.new_member(Member { name, class, computed: true });
                ctx.heap.dict_set_name(dict, name, member);
            }
        }
    }
    let doc = ctx.heap.intern("__doc__");
    if ctx.heap.dict_get_name(dict, doc).is_none() {
        ctx.heap.dict_set_name(dict, doc, Value::NONE);
    }
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

/// `__new__` is a static method, `__init_subclass__` and `__class_getitem__` are class methods; `__eq__` without `__hash__`
/// makes unhashable.
fn wrap_specials(ctx: &mut Ctx, dict: Value) {
    for name in ["__new__", "__init_subclass__", "__class_getitem__"] {
        let key = ctx.heap.intern(name);
        if let Some(func) = ctx.heap.dict_get_name(dict, key).filter(|v| v.is(Kind::Func)) {
            let wrapper = crate::object::Wrapper { func, dict: Value::UNDEF };
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
