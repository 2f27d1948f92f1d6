//! Classes, shapes and instances: the numbers that lead from one to the other.

use super::look::{HEAP, Look, is_class, is_object, need, or_undef};
use crate::object::{Class, Inst, Kind, Shape, Value};
use crate::state::plain::StateError;

pub(super) fn check(look: &Look<'_>) -> Result<(), StateError> {
    for (handle, class) in look.heap.classes.iter() {
        one(look, Value::new(Kind::Class, handle), class)?;
    }
    for shape in &look.heap.shapes {
        need(shape.class.is(Kind::Class), HEAP, "a shape without a class")?;
        need(shape.names.iter().all(is_name), HEAP, "a shape with nameless attributes")?;
        for (name, next) in &shape.next {
            need(is_name(name) && leads_to(look, shape, *name, *next), HEAP, "a shape that leads nowhere")?;
        }
    }
    for (_, inst) in look.heap.insts.iter() {
        instance(look, inst)?;
    }
    Ok(())
}

/// What an attribute goes by: its name, or the member of `__slots__`.
fn is_name(v: &Value) -> bool {
    matches!(v.kind(), Kind::Str | Kind::Member)
}

/// Each shape has one attribute more than the one before it, so that following them comes to an end.
fn leads_to(look: &Look<'_>, shape: &Shape, name: Value, next: u32) -> bool {
    look.heap.shapes.get(next as usize).is_some_and(|s| {
        s.class == shape.class && s.names.len() == shape.names.len() + 1 && s.names.last() == Some(&name)
    })
}

fn one(look: &Look<'_>, this: Value, class: &Class) -> Result<(), StateError> {
    need(class.name.is(Kind::Str) && class.qualname.is(Kind::Str), HEAP, "a class without a name")?;
    need(class.dict.is(Kind::Dict), HEAP, "a class without a namespace")?;
    need(is_class(class.meta) && class.meta != this, HEAP, "a class without a metaclass")?;
    need(class.layout.is(Kind::Type), HEAP, "a class without a layout")?;
    let root = look.heap.shapes.get(class.shape as usize);
    need(root.is_some_and(|s| s.class == this && s.names.is_empty()), HEAP, "a class without a shape")?;
    need(class.mro.first() == Some(&this), HEAP, "a class that does not begin with itself")?;
    need(class.mro.iter().all(|c| is_class(*c)), HEAP, "a class derived from what is none")?;
    // A class comes after everything it derives from: no walk over bases or subclasses is endless.
    let shorter = |other: &Value| match look.heap.class(*other) {
        Some(base) => base.mro.len() < class.mro.len(),
        None => other.is(Kind::Type),
    };
    need(class.bases.iter().all(shorter), HEAP, "a class derived from itself")?;
    need(class.mro.iter().skip(1).all(shorter), HEAP, "a class derived from itself")?;
    let longer = |other: &Value| look.heap.class(*other).is_some_and(|c| c.mro.len() > class.mro.len());
    need(class.subclasses.iter().all(longer), HEAP, "a class that is its own subclass")
}

fn instance(look: &Look<'_>, inst: &Inst) -> Result<(), StateError> {
    // Of `object` itself, too, which has no shape.
    need(is_class(inst.class), HEAP, "an instance without a class")?;
    let payload = inst.payload.is_undef() || (is_object(inst.payload) && !inst.payload.is(Kind::Inst));
    need(payload, HEAP, "an instance built on what is no builtin value")?;
    need(
        inst.slots.iter().all(|v| v.is_undef() || is_object(*v)),
        HEAP,
        "an instance with a broken attribute",
    )?;
    if inst.shape == Inst::NO_SHAPE {
        let paired =
            inst.slots.len().is_multiple_of(2) && inst.slots.iter().step_by(2).all(|m| m.is(Kind::Member));
        need(paired, HEAP, "an instance with values of no slots")?;
        return need(or_undef(inst.dict, Kind::Dict), HEAP, "an instance with impossible attributes");
    }
    let fits = look.heap.shapes.get(inst.shape as usize).is_some_and(|s| s.names.len() == inst.slots.len());
    need(fits && or_undef(inst.dict, Kind::Dict), HEAP, "an instance that does not fit its shape")
}
