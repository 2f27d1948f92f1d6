//! Arguments and results of the functions on floats.

use monty_vm::native::Ctx;
use monty_vm::num::Int;
use monty_vm::object::Value;
use monty_vm::raise::{Answer, Raise};

/// A real number, or `TypeError`.
pub(super) fn real(ctx: &mut Ctx, v: Value) -> Answer<f64> {
    match ctx.as_float(v)? {
        Some(x) => Ok(x),
        None => {
            let message = format!("must be real number, not {}", ctx.type_name(v));
            Err(ctx.heap.type_error(message))
        }
    }
}

/// An integer, or `TypeError`.
pub(super) fn whole(ctx: &mut Ctx, v: Value) -> Answer<Int> {
    let n = ctx.int_arg(v)?;
    match ctx.int(n) {
        Some(n) => Ok(n),
        None => Err(Raise::Decline),
    }
}

/// A float for a message, as `repr` shows it.
pub(super) fn shown(x: f64) -> String {
    monty_vm::num::digits::repr(x)
}

/// A result that came from `x`: not a number out of a number is outside the domain, infinite out of finite out of range.
pub(super) fn checked(ctx: &mut Ctx, x: f64, result: f64, outside: &str) -> Answer {
    if result.is_nan() && !x.is_nan() {
        let message = format!("{outside}, got {}", shown(x));
        return Err(ctx.heap.value_error(message));
    }
    if result.is_infinite() && x.is_finite() {
        return Err(range(ctx));
    }
    Ok(Value::float(result))
}

/// "math range error"
pub(super) fn range(ctx: &mut Ctx) -> Raise {
    ctx.heap.overflow_error("math range error")
}

/// "math domain error"
pub(super) fn domain(ctx: &mut Ctx) -> Raise {
    ctx.heap.value_error("math domain error")
}
