//! Special methods of the number types. One body serves int, float and complex: what the receiver is decides what it
//! works with, and `NotImplemented` is the answer to everything else.

use crate::native::{Ctx, take};
use crate::num::Int;
use crate::object::{Kind, Value};
use crate::protocol::number::Numeric;
use crate::protocol::{BinaryOp, UnaryOp};
use crate::raise::Answer;

/// Does the type of `this` work with `other`: an int with ints, a float with real numbers, a complex with all?
fn mixes(ctx: &Ctx, this: Value, other: Value) -> bool {
    let rank = |v| match ctx.numeric(v) {
        Some(Numeric::Int(_)) => 0,
        Some(Numeric::Float(_)) => 1,
        Some(Numeric::Complex(_)) => 2,
        None => 3,
    };
    rank(other) <= rank(this) && rank(this) < 3
}

fn operate(ctx: &mut Ctx, op: BinaryOp, this: Value, other: Value, reflected: bool) -> Answer {
    if !mixes(ctx, this, other) {
        return Ok(Value::NOT_IMPLEMENTED);
    }
    let (this, other) = (ctx.plain(this), ctx.plain(other));
    let (a, b) = if reflected { (other, this) } else { (this, other) };
    Ok(ctx.binary(op, a, b)?.unwrap_or(Value::NOT_IMPLEMENTED))
}

macro_rules! operators {
    ($($name:ident $reflected:ident $op:ident,)*) => {$(
        #[doc = concat!("The operator `", stringify!($op), "`.")]
        pub(crate) fn $name(ctx: &mut Ctx, args: &[Value]) -> Answer {
            let [this, other] = take(args);
            operate(ctx, BinaryOp::$op, this, other, false)
        }
        #[doc = concat!("The reflected operator `", stringify!($op), "`.")]
        pub(crate) fn $reflected(ctx: &mut Ctx, args: &[Value]) -> Answer {
            let [this, other] = take(args);
            operate(ctx, BinaryOp::$op, this, other, true)
        }
    )*};
}

operators! {
    add radd Add,
    sub rsub Sub,
    mul rmul Mul,
    truediv rtruediv Div,
    floordiv rfloordiv FloorDiv,
    modulo rmodulo Mod,
    lshift rlshift LShift,
    rshift rrshift RShift,
    and rand BitAnd,
    or ror BitOr,
    xor rxor BitXor,
}

/// `__pow__`
pub(crate) fn pow(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, other, modulus] = take(args);
    power(ctx, this, other, modulus, false)
}

/// `__rpow__`
pub(crate) fn rpow(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, other, modulus] = take(args);
    power(ctx, this, other, modulus, true)
}

fn power(ctx: &mut Ctx, this: Value, other: Value, modulus: Value, reflected: bool) -> Answer {
    if modulus.is_missing() {
        return operate(ctx, BinaryOp::Pow, this, other, reflected);
    }
    let (a, b) = if reflected { (other, this) } else { (this, other) };
    if !mixes(ctx, this, other) {
        return Ok(Value::NOT_IMPLEMENTED);
    }
    match ctx.numeric(this) {
        Some(Numeric::Float(_)) => {
            Err(ctx.heap.type_error("pow() 3rd argument not allowed unless all arguments are integers"))
        }
        Some(Numeric::Complex(_)) => Err(ctx.heap.value_error("complex modulo")),
        _ => Ok(ctx.pow_mod(a, b, modulus)?.unwrap_or(Value::NOT_IMPLEMENTED)),
    }
}

/// `__divmod__`
pub(crate) fn divmod(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, other] = take(args);
    if !mixes(ctx, this, other) {
        return Ok(Value::NOT_IMPLEMENTED);
    }
    Ok(ctx.divide(this, other)?.unwrap_or(Value::NOT_IMPLEMENTED))
}

/// `__rdivmod__`
pub(crate) fn rdivmod(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, other] = take(args);
    if !mixes(ctx, this, other) {
        return Ok(Value::NOT_IMPLEMENTED);
    }
    Ok(ctx.divide(other, this)?.unwrap_or(Value::NOT_IMPLEMENTED))
}

fn unary(ctx: &mut Ctx, op: UnaryOp, args: &[Value]) -> Answer {
    let [this] = take(args);
    let this = ctx.plain(this);
    Ok(ctx.unary(op, this)?.unwrap_or(Value::NOT_IMPLEMENTED))
}

/// `__neg__`
pub(crate) fn neg(ctx: &mut Ctx, args: &[Value]) -> Answer {
    unary(ctx, UnaryOp::Neg, args)
}

/// `__pos__`
pub(crate) fn pos(ctx: &mut Ctx, args: &[Value]) -> Answer {
    unary(ctx, UnaryOp::Pos, args)
}

/// `__invert__`
pub(crate) fn invert(ctx: &mut Ctx, args: &[Value]) -> Answer {
    unary(ctx, UnaryOp::Invert, args)
}

/// `__abs__`
pub(crate) fn abs(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this] = take(args);
    Ok(ctx.absolute(this)?.unwrap_or(Value::NOT_IMPLEMENTED))
}

/// `__round__`
pub(crate) fn round(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, digits] = take(args);
    Ok(ctx.rounded(this, digits)?.unwrap_or(Value::NOT_IMPLEMENTED))
}

/// `__bool__`
pub(crate) fn bool_(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this] = take(args);
    Ok(Value::bool(match ctx.numeric(this) {
        Some(Numeric::Int(n)) => !n.is_zero(),
        Some(Numeric::Float(x)) => x != 0.0,
        Some(Numeric::Complex(z)) => z.real != 0.0 || z.imag != 0.0,
        None => true,
    }))
}

/// The builtin number inside: `__int__`, `__index__`, `conjugate`, `real` of an int; `__float__` of a float.
pub(crate) fn itself(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this] = take(args);
    let plain = ctx.plain(this);
    Ok(if plain.is_bool() { Value::small(i32::from(plain == Value::TRUE)) } else { plain })
}

/// `__float__`
pub(crate) fn float(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this] = take(args);
    Ok(ctx.as_float(this)?.map_or(Value::NOT_IMPLEMENTED, Value::float))
}

/// `imag` of a real number.
pub(crate) fn zero(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this] = take(args);
    Ok(if ctx.plain(this).is(Kind::Float) || ctx.plain(this).is_float() {
        Value::float(0.0)
    } else {
        Value::small(0)
    })
}

/// `__format__`
pub(crate) fn format(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, spec] = take(args);
    let Some(text) = ctx.heap.str(ctx.plain(spec)).map(str::to_owned) else {
        let message = format!("__format__() argument must be str, not {}", ctx.given(spec));
        return Err(ctx.heap.type_error(message));
    };
    let plain = if text.is_empty() { this } else { ctx.plain(this) };
    let text = ctx.format(plain, &text)?;
    ctx.str(text)
}

/// `__getnewargs__`
pub(crate) fn getnewargs(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let plain = itself(ctx, args)?;
    ctx.tuple(vec![plain])
}

/// A pair of integers as a tuple.
pub(crate) fn ratio(ctx: &mut Ctx, numerator: Int, denominator: Int) -> Answer {
    let pair = vec![ctx.new_integer(numerator), ctx.new_integer(denominator)];
    ctx.tuple(pair)
}
