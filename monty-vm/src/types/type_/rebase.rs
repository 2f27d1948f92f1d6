//! Setting `__bases__`: the orders of a class and of all that derive from it are made anew.

use super::attributes::bases_of;
use super::order::merge;
use crate::native::{Ctx, take};
use crate::object::{ClassFlags, Kind, TypeId, Value};
use crate::raise::Answer;

pub(super) fn set_bases(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [class, value] = take(args);
    let name = ctx.class_name(class);
    if !class.is(Kind::Class) {
        let message = format!("cannot set '__bases__' attribute of immutable type '{name}'");
        return Err(ctx.heap.type_error(message));
    }
    let Some(bases) = ctx.heap.tuple(value).map(<[Value]>::to_vec) else {
        let message = format!("can only assign tuple to {name}.__bases__, not {}", ctx.type_name(value));
        return Err(ctx.heap.type_error(message));
    };
    if bases.is_empty() {
        let message = format!("can only assign non-empty tuple to {name}.__bases__, not ()");
        return Err(ctx.heap.type_error(message));
    }
    for base in &bases {
        if !Ctx::is_class(*base) {
            let message =
                format!("{name}.__bases__ must be tuple of classes, not '{}'", ctx.type_name(*base));
            return Err(ctx.heap.type_error(message));
        }
        if ctx.is_subclass(*base, class) {
            return Err(ctx.heap.type_error("a __bases__ item causes an inheritance cycle"));
        }
        super::build::check_base(ctx, *base)?;
    }
    let old = bases_of(ctx, class);
    let first = old.first().copied().unwrap_or(Value::UNDEF);
    let plain = |ctx: &Ctx, c: Value| ctx.class_flags(c).any(ClassFlags::NO_DICT.with(ClassFlags::MEMBERS));
    let wanted = ctx.layout(class);
    let fits = bases.iter().any(|b| ctx.layout(*b) == wanted)
        && bases.iter().all(|b| ctx.layout(*b) == wanted || ctx.layout(*b) == TypeId::OBJECT)
        && (first == Ctx::type_value(TypeId::OBJECT))
            == (bases.first() == Some(&Ctx::type_value(TypeId::OBJECT)))
        && bases.iter().any(|b| plain(ctx, *b)) == old.iter().any(|b| plain(ctx, *b));
    if !fits {
        let other = bases.first().map_or(String::new(), |b| ctx.class_name(*b));
        let made = |v: Value| v.is(Kind::Class);
        let what = if bases.first().copied().is_some_and(made) == made(first) {
            "object layout"
        } else {
            "deallocator"
        };
        let message =
            format!("__bases__ assignment: '{other}' {what} differs from '{}'", ctx.class_name(first));
        return Err(ctx.heap.type_error(message));
    }
    relink(ctx, class, &old, &bases);
    if let Err(raise) = reorder(ctx, class) {
        relink(ctx, class, &bases, &old);
        reorder(ctx, class)?;
        return Err(raise);
    }
    Ok(Value::NONE)
}

/// Gives a class the order that its metaclass computed.
pub(crate) fn set_order(ctx: &mut Ctx, class: Value, order: Value) -> Answer {
    let order = ctx.heap.tuple(order).unwrap_or(&[]).to_vec();
    let layout = ctx.layout(class);
    for one in &order {
        if !Ctx::is_class(*one) {
            let message = format!("mro() returned a non-class ('{}')", ctx.type_name(*one));
            return Err(ctx.heap.type_error(message));
        }
        if !layout.is_a(ctx.layout(*one)) {
            let message = format!("mro() returned base with unsuitable layout ('{}')", ctx.class_name(*one));
            return Err(ctx.heap.type_error(message));
        }
    }
    // Everything relies on it that a class begins with itself and comes after what it derives from.
    let fits = order.first() == Some(&class)
        && order.iter().skip(1).all(|c| *c != class && !ctx.is_subclass(*c, class))
        && order.iter().skip(1).chain(&bases_of(ctx, class)).all(|c| ctx.mro(*c).len() < order.len());
    if !fits {
        return Err(ctx.heap.type_error("mro() returned an order that does not begin with the class itself"));
    }
    ctx.reserve(order.len() * 8)?;
    if let Some(c) = ctx.heap.class_mut(class) {
        c.mro = order.into();
    }
    ctx.epoch = ctx.epoch.wrapping_add(1);
    let flags = ctx.compute_flags(class);
    if let Some(c) = ctx.heap.class_mut(class) {
        c.flags = flags;
    }
    Ok(Value::NONE)
}

/// Puts other bases in the place of a class's own, and it among their subclasses.
fn relink(ctx: &mut Ctx, class: Value, old: &[Value], new: &[Value]) {
    for base in old {
        if let Some(b) = ctx.heap.class_mut(*base) {
            b.subclasses.retain(|c| *c != class);
        }
    }
    for base in new {
        if let Some(b) = ctx.heap.class_mut(*base) {
            b.subclasses.push(class);
        }
    }
    if let Some(c) = ctx.heap.class_mut(class) {
        c.bases = new.into();
    }
}

/// Makes the orders of a class and of what derives from it, bases before what derives from them.
fn reorder(ctx: &mut Ctx, class: Value) -> Answer<()> {
    let mut found = vec![class];
    let mut at = 0;
    while let Some(c) = found.get(at).copied() {
        ctx.work(1)?;
        for sub in ctx.heap.class(c).map_or(Vec::new(), |c| c.subclasses.clone()) {
            found.retain(|f| *f != sub || *f == class);
            found.push(sub);
        }
        at = found.iter().position(|f| *f == c).map_or(at, |at| at) + 1;
    }
    for c in found {
        let bases = bases_of(ctx, c);
        let order = merge(ctx, &bases)?;
        let mut mro = vec![c];
        mro.extend(order);
        if let Some(object) = ctx.heap.class_mut(c) {
            object.mro = mro.into();
        }
        let flags = ctx.compute_flags(c);
        if let Some(object) = ctx.heap.class_mut(c) {
            object.flags = flags;
        }
    }
    ctx.epoch = ctx.epoch.wrapping_add(1);
    Ok(())
}
