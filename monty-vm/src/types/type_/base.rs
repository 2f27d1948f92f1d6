//! Which base a class is built on.

use crate::native::Ctx;
use crate::object::{ClassFlags, Kind, TypeId, Value};
use crate::raise::Answer;

/// The base whose instances those of a new class extend: that of the most derived build.
pub(super) fn best_base(ctx: &mut Ctx, bases: &[Value]) -> Answer {
    let Some((first, rest)) = bases.split_first() else { return Ok(Ctx::type_value(TypeId::OBJECT)) };
    let (mut best, mut build) = (*first, build_of(ctx, *first));
    for base in rest {
        let own = build_of(ctx, *base);
        if ctx.is_subclass(build, own) {
            continue;
        }
        if !ctx.is_subclass(own, build) {
            return Err(ctx.heap.type_error("multiple bases have instance lay-out conflict"));
        }
        (best, build) = (*base, own);
    }
    Ok(best)
}

/// The builtin type that instances of a class with this best base are built on: of exceptions, which are all built alike, the most
/// derived one.
pub(super) fn layout_of(ctx: &Ctx, best: Value, bases: &[Value]) -> TypeId {
    let mut layout = ctx.layout(best);
    for own in bases.iter().map(|b| ctx.layout(*b)) {
        if layout.is_exception() && own.is_exception() && own.is_a(layout) {
            layout = own;
        }
    }
    layout
}

/// The nearest class along the order that adds something to what its instances hold.
fn build_of(ctx: &Ctx, class: Value) -> Value {
    let adds = |c: &Value| match c.kind() {
        Kind::Class => ctx.class_flags(*c).any(ClassFlags::MEMBERS),
        _ => has_fields(TypeId(c.handle() as u16)),
    };
    ctx.mro(class).into_iter().find(adds).unwrap_or(Ctx::type_value(TypeId::OBJECT))
}

/// Do values of a builtin type hold more than those of its base?
fn has_fields(id: TypeId) -> bool {
    const EXCEPTIONS: [TypeId; 12] = [
        TypeId::BASE_EXCEPTION,
        TypeId::OS_ERROR,
        TypeId::SYNTAX_ERROR,
        TypeId::UNICODE_DECODE_ERROR,
        TypeId::UNICODE_ENCODE_ERROR,
        TypeId::UNICODE_TRANSLATE_ERROR,
        TypeId::STOP_ITERATION,
        TypeId::SYSTEM_EXIT,
        TypeId::IMPORT_ERROR,
        TypeId::ATTRIBUTE_ERROR,
        TypeId::NAME_ERROR,
        TypeId::BASE_EXCEPTION_GROUP,
    ];
    if id.is_exception() { EXCEPTIONS.contains(&id) } else { id != TypeId::BOOL }
}
