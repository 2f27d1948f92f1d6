//! `all any hash len max min sorted sum`

use crate::native::{Ctx, take};
use crate::num::sum::Compensated;
use crate::object::{Kind, Value};
use crate::protocol::{BinaryOp, CompareOp};
use crate::raise::{Answer, Raise};
use crate::types::list::sort_values;

pub(super) fn len(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this] = take(args);
    Ok(Value::size(ctx.len(this)?))
}

pub(super) fn hash(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this] = take(args);
    let h = ctx.hash(this)?;
    Ok(ctx.heap.new_int(h))
}

/// Walks a native iterable until `stop` says so for the truth of an item.
fn until(ctx: &mut Ctx, iterable: Value, stop: bool) -> Answer {
    if !ctx.is_native_iterable(iterable) {
        return Err(Raise::Decline);
    }
    ctx.attempt(&[iterable], |ctx| {
        let iter = ctx.iter(iterable)?;
        while let Some(item) = ctx.next(iter)? {
            ctx.pass_item()?;
            if ctx.truth(item)? == stop {
                return Ok(Value::bool(stop));
            }
        }
        Ok(Value::bool(!stop))
    })
}

pub(super) fn all(ctx: &mut Ctx, args: &[Value]) -> Answer {
    until(ctx, take::<1>(args)[0], false)
}

pub(super) fn any(ctx: &mut Ctx, args: &[Value]) -> Answer {
    until(ctx, take::<1>(args)[0], true)
}

fn extreme(ctx: &mut Ctx, args: &[Value], name: &str, op: CompareOp) -> Answer {
    let [given, key, default] = take(args);
    if !key.is_none() {
        return Err(Raise::Decline);
    }
    let items = ctx.heap.tuple(given).unwrap_or(&[]).to_vec();
    let one = match items[..] {
        [] => {
            return Err(ctx.heap.type_error(format!("{name} expected at least 1 argument, got 0")));
        }
        [one] => Some(one),
        _ => None,
    };
    if one.is_none() && !default.is_undef() {
        let message = format!("Cannot specify a default for {name}() with multiple positional arguments");
        return Err(ctx.heap.type_error(message));
    }
    if one.is_none() {
        return extreme_of(ctx, &items, op);
    }
    let source = one.unwrap_or(given);
    if !ctx.is_native_iterable(source) {
        return Err(Raise::Decline);
    }
    ctx.attempt(&[source], |ctx| {
        let iter = ctx.iter(source)?;
        let mut best = Value::UNDEF;
        while let Some(item) = ctx.next(iter)? {
            ctx.pass_item()?;
            if best.is_undef() {
                best = item;
                continue;
            }
            match ctx.compare(op, item, best)? {
                Some(true) => best = item,
                Some(false) => {}
                None => return Err(ctx.unordered(op, item, best)),
            }
        }
        if !best.is_undef() {
            Ok(best)
        } else if default.is_undef() {
            Err(ctx.heap.value_error(format!("{name}() iterable argument is empty")))
        } else {
            Ok(default)
        }
    })
}

/// The extreme of arguments that are there already.
fn extreme_of(ctx: &mut Ctx, items: &[Value], op: CompareOp) -> Answer {
    let mut best = Value::UNDEF;
    for item in items {
        let better = best.is_undef()
            || match ctx.compare(op, *item, best)? {
                Some(better) => better,
                None => return Err(ctx.unordered(op, *item, best)),
            };
        if better {
            best = *item;
        }
    }
    ctx.work(items.len() / 8)?;
    Ok(best)
}

pub(super) fn max(ctx: &mut Ctx, args: &[Value]) -> Answer {
    extreme(ctx, args, "max", CompareOp::Gt)
}

pub(super) fn min(ctx: &mut Ctx, args: &[Value]) -> Answer {
    extreme(ctx, args, "min", CompareOp::Lt)
}

pub(super) fn sorted(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [iterable, key, reverse] = take(args);
    if !key.is_none() || !ctx.is_native_iterable(iterable) {
        return Err(Raise::Decline);
    }
    let reverse = ctx.truth(reverse)?;
    ctx.attempt(&[iterable], |ctx| {
        let items = ctx.collect(iterable)?;
        let list = ctx.list(items)?;
        let sorted = sort_values(ctx, list, reverse)?;
        if let Some(place) = ctx.heap.list_mut(list) {
            *place = sorted;
        }
        Ok(list)
    })
}

pub(super) fn sum(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [iterable, start] = take(args);
    if matches!(iterable.kind(), Kind::Float | Kind::Int | Kind::Big | Kind::None | Kind::True | Kind::False)
    {
        ctx.iter(iterable)?;
    }
    if start.is(Kind::Str) {
        return Err(ctx.heap.type_error("sum() can't sum strings [use ''.join(seq) instead]"));
    }
    if start.is(Kind::Bytes) {
        return Err(ctx.heap.type_error("sum() can't sum bytes [use b''.join(seq) instead]"));
    }
    if start.is(Kind::ByteArray) {
        return Err(ctx.heap.type_error("sum() can't sum bytearray [use b''.join(seq) instead]"));
    }
    if !ctx.is_native_iterable(iterable) {
        return Err(Raise::Decline);
    }
    ctx.attempt(&[iterable], |ctx| {
        let iter = ctx.iter(iterable)?;
        let mut total = start;
        let mut floats: Option<Compensated> = total.as_float().map(|high| Compensated { high, low: 0.0 });
        while let Some(item) = ctx.next(iter)? {
            ctx.pass_item()?;
            if let Some(sum) = &mut floats {
                match item.kind() {
                    Kind::Float => {
                        sum.add(item.float_val());
                        continue;
                    }
                    Kind::Int => {
                        sum.add(item.int_val() as f64);
                        continue;
                    }
                    _ => {
                        total = Value::float(sum.finish());
                        floats = None;
                    }
                }
            }
            total = match Value::both_int(total, item).then(|| Value::add_int(total, item)).flatten() {
                Some(v) => v,
                None => match ctx.binary(BinaryOp::Add, total, item)? {
                    Some(v) => v,
                    // Python words the error, or knows a reflected method.
                    None => return Err(Raise::Decline),
                },
            };
            if let Some(high) = total.as_float()
                && item.is_float()
            {
                floats = Some(Compensated { high, low: 0.0 });
            }
        }
        Ok(floats.map_or(total, |sum| Value::float(sum.finish())))
    })
}
