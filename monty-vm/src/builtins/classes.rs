//! `callable id isinstance issubclass`

use crate::native::{Ctx, take};
use crate::object::{Kind, TypeId, Value};
use crate::raise::{Answer, Raise};
use crate::types::object::address;

pub(super) fn id(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [v] = take(args);
    Ok(ctx.heap.new_int(address(v)))
}

pub(super) fn callable(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [v] = take(args);
    Ok(Value::bool(ctx.is_callable(v)))
}

/// Every class in a class or in nested tuples of classes, handed to `test` until it is true. Declines when a class decides for
/// itself.
fn any_class(ctx: &mut Ctx, classes: Value, name: &str, test: impl Fn(&Ctx, Value) -> bool) -> Answer {
    let mut work = vec![classes];
    while let Some(c) = work.pop() {
        ctx.work(1)?;
        match c.kind() {
            Kind::Tuple => {
                let items = ctx.heap.tuple(c).unwrap_or(&[]);
                work.extend(items.iter().rev());
            }
            Kind::Type => {
                if test(ctx, c) {
                    return Ok(Value::TRUE);
                }
            }
            Kind::Class => {
                if ctx.type_of(c) != Ctx::type_value(TypeId::TYPE) {
                    return Err(Raise::Decline);
                }
                if test(ctx, c) {
                    return Ok(Value::TRUE);
                }
            }
            Kind::Inst => return Err(Raise::Decline),
            _ => {
                let what = if name == "isinstance" {
                    "isinstance() arg 2 must be a type, a tuple of types, or a union"
                } else {
                    "issubclass() arg 2 must be a class, a tuple of classes, or a union"
                };
                return Err(ctx.heap.type_error(what));
            }
        }
    }
    Ok(Value::FALSE)
}

pub(super) fn isinstance(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [v, classes] = take(args);
    let class = ctx.type_of(v);
    if class == classes {
        return Ok(Value::TRUE);
    }
    let found = any_class(ctx, classes, "isinstance", |ctx, c| ctx.is_subclass(class, c))?;
    // A class may say that its instances are of another one.
    if found == Value::FALSE && v.is(Kind::Inst) && ctx.overrides(class, "__class__") {
        return Err(Raise::Decline);
    }
    Ok(found)
}

pub(super) fn issubclass(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [class, classes] = take(args);
    if !Ctx::is_class(class) {
        if class.is(Kind::Inst) {
            return Err(Raise::Decline);
        }
        return Err(ctx.heap.type_error("issubclass() arg 1 must be a class"));
    }
    any_class(ctx, classes, "issubclass", |ctx, c| ctx.is_subclass(class, c))
}
