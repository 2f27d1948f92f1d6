//! What the dispatch loop does inline: arithmetic and truth that need no heap, arguments that are in place already.

use super::Linked;
use crate::heap::Heap;
use crate::native::{Ctx, Does, Native};
use crate::object::{Func, Kind, Value};
use crate::raise::{Answer, Raise};

/// Truth of the values whose truth needs no heap.
#[inline(always)]
pub(super) fn quick_truth(v: Value) -> Option<bool> {
    if v == Value::TRUE {
        Some(true)
    } else if v == Value::FALSE || v.is_none() {
        Some(false)
    } else if v.is_int() {
        Some(v.int_val() != 0)
    } else {
        None
    }
}

/// An int and a float, or two floats, as floats.
#[inline(always)]
pub(super) fn floats(a: Value, b: Value) -> Option<(f64, f64)> {
    if a.is_float() && b.is_float() { Some((a.float_val(), b.float_val())) } else { mixed(a, b) }
}

#[inline]
pub(super) fn mixed(a: Value, b: Value) -> Option<(f64, f64)> {
    if a.is_int() && b.is_float() {
        Some((a.int_val() as f64, b.float_val()))
    } else if a.is_float() && b.is_int() {
        Some((a.float_val(), b.int_val() as f64))
    } else {
        None
    }
}

#[inline]
pub(super) fn divide(a: f64, b: f64) -> Option<Value> {
    (b != 0.0).then(|| Value::float(a / b))
}

#[inline]
pub(super) fn divide_ints(a: Value, b: Value) -> Option<Value> {
    // Both have at most 49 bits: the conversions are exact, so the quotient is correctly rounded.
    divide(a.int_val() as f64, b.int_val() as f64)
}

#[inline]
pub(super) fn floor_div(a: Value, b: Value) -> Option<Value> {
    let (a, b) = (a.int_val(), b.int_val());
    if b == 0 {
        return None;
    }
    let q = a / b;
    Value::try_int(if a % b != 0 && (a < 0) != (b < 0) { q - 1 } else { q })
}

#[inline]
pub(super) fn modulo(a: Value, b: Value) -> Option<Value> {
    let (a, b) = (a.int_val(), b.int_val());
    if b == 0 {
        return None;
    }
    let r = a % b;
    Value::try_int(if r != 0 && (r < 0) != (b < 0) { r + b } else { r })
}

#[inline]
pub(super) fn shift_left(a: Value, b: Value) -> Option<Value> {
    let (a, b) = (a.int_val(), b.int_val());
    if !(0..=14).contains(&b) {
        return None;
    }
    Value::try_int(a << b)
}

#[inline]
pub(super) fn shift_right(a: Value, b: Value) -> Option<Value> {
    let (a, b) = (a.int_val(), b.int_val());
    (b >= 0).then(|| Value::try_int(a >> b.min(63))).flatten()
}

/// Can the arguments stay where they are: as many as there are parameters, all by position?
#[inline(always)]
pub(super) fn simple_call(target: &Linked, n: u8) -> bool {
    let p = &target.code.params;
    p.positional == u16::from(n)
        && p.names.len() == usize::from(n)
        && p.varargs.is_none()
        && p.varkw.is_none()
}

/// Puts the defaults of positional parameters behind the `n` arguments at `base`; false if that does not make the call complete.
#[inline(never)]
pub(super) fn fill_defaults(
    heap: &Heap,
    stack: &mut [Value],
    target: &Linked,
    func: &Func,
    base: usize,
    n: u8,
) -> bool {
    let p = &target.code.params;
    let (want, given) = (usize::from(p.positional), usize::from(n));
    if given >= want || p.names.len() != want || p.varargs.is_some() || p.varkw.is_some() {
        return false;
    }
    let Some(defaults) = heap.tuple(func.defaults) else { return false };
    let Some(first) = (defaults.len() + given).checked_sub(want) else { return false };
    match (defaults.get(first..), stack.get_mut(base + given..base + want)) {
        (Some(values), Some(places)) => {
            places.copy_from_slice(values);
            true
        }
        _ => false,
    }
}

/// Calls a native with arguments by position, receivers first; it declines what is not as simple as that.
#[inline]
pub(super) fn call_native(ctx: &mut Ctx, native: &'static Native, args: &[Value], receivers: u8) -> Answer {
    let (Does::Rust(body) | Does::Twin(body, _)) = native.does else { return Err(Raise::Decline) };
    let sig = &native.sig;
    if !sig.simple {
        return Err(Raise::Decline);
    }
    // What only Python can iterate has to be drained first.
    let drained =
        |v: &Value| !matches!(v.kind(), Kind::Gen | Kind::Class | Kind::Inst | Kind::Iter | Kind::Exc);
    if sig.iterates && !args.iter().all(drained) {
        return Err(Raise::Decline);
    }
    let given = args.len() - usize::from(receivers);
    if given == usize::from(sig.positional) {
        return body(ctx, args);
    }
    if given < usize::from(sig.required) || given > usize::from(sig.positional) {
        return Err(Raise::Decline);
    }
    let bound = native.complete(ctx, None, args, usize::from(receivers))?;
    body(ctx, &bound)
}
