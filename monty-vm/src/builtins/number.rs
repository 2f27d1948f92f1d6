//! `abs divmod pow round`

use crate::native::{Ctx, take};
use crate::num::{Fault, Int, half_even};
use crate::object::{Kind, Value};
use crate::protocol::BinaryOp;
use crate::raise::{Answer, Raise};

fn fault(ctx: &mut Ctx, fault: &Fault) -> Raise {
    let message = fault.message().to_owned();
    match fault {
        Fault::Value(_) => ctx.heap.value_error(message),
        Fault::Type(_) => ctx.heap.type_error(message),
        Fault::Overflow(_) | Fault::Range => ctx.heap.overflow_error(message),
        Fault::ZeroDivision(_) => ctx.heap.zero_division(message),
    }
}

fn is_number(v: Value) -> bool {
    matches!(v.kind(), Kind::Int | Kind::Big | Kind::Float | Kind::True | Kind::False)
}

pub(super) fn abs(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [x] = take(args);
    match x.kind() {
        Kind::Int => Ok(ctx.heap.new_int(x.int_val().abs())),
        Kind::Float => Ok(Value::float(x.float_val().abs())),
        Kind::True | Kind::False => Ok(Value::small(i32::from(x == Value::TRUE))),
        _ => Err(Raise::Decline),
    }
}

pub(super) fn divmod(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [x, y] = take(args);
    if !is_number(x) || !is_number(y) {
        return Err(Raise::Decline);
    }
    let quotient = ctx.binary(BinaryOp::FloorDiv, x, y)?;
    let remainder = ctx.binary(BinaryOp::Mod, x, y)?;
    match (quotient, remainder) {
        (Some(q), Some(r)) => ctx.tuple(vec![q, r]),
        _ => Err(Raise::Decline),
    }
}

pub(super) fn pow(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [base, exponent, modulus] = take(args);
    if modulus.is_none() {
        return ctx.binary(BinaryOp::Pow, base, exponent)?.ok_or(Raise::Decline);
    }
    let int = |v: Value| matches!(v.kind(), Kind::Int | Kind::Big | Kind::True | Kind::False);
    let complex = |v: Value| is_number(v) || v.is(Kind::Complex);
    // Each operand is asked in turn; a float refuses at once, a complex number if it could have answered without a modulus.
    for v in [base, exponent, modulus] {
        match v.kind() {
            Kind::Float => {
                let message = "pow() 3rd argument not allowed unless all arguments are integers";
                return Err(ctx.heap.type_error(message));
            }
            Kind::Complex if complex(base) && complex(exponent) => {
                return Err(ctx.heap.value_error("complex modulo"));
            }
            Kind::Inst => break,
            _ => {}
        }
    }
    if !int(base) || !int(exponent) || !int(modulus) {
        return Err(Raise::Decline);
    }
    ctx.pow_mod(base, exponent, modulus)?.ok_or(Raise::Decline)
}

pub(super) fn round(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [number, digits] = take(args);
    match (number.kind(), digits.kind()) {
        (Kind::Int | Kind::Big, Kind::None) => Ok(number),
        (Kind::Float, Kind::None) => match half_even::float_to_int(number.float_val()) {
            Ok(Int::Small(i)) => Ok(ctx.heap.new_int(i)),
            Ok(other) => Ok(ctx.heap.new_bigint(other.into_big())),
            Err(f) => Err(fault(ctx, &f)),
        },
        (Kind::Float, Kind::Int) => match half_even::float(number.float_val(), digits.int_val()) {
            Ok(x) => Ok(Value::float(x)),
            Err(f) => Err(fault(ctx, &f)),
        },
        _ => Err(Raise::Decline),
    }
}
