//! Functions of one to three floats.

use monty_vm::native::{Ctx, take};
use monty_vm::num::{Int, binary, float as floats};
use monty_vm::object::{Kind, Value};
use monty_vm::raise::{Answer, Raise};

use super::arg::{checked, domain, range, real, shown, whole};

macro_rules! of_one {
    ($($name:ident = $f:expr, $outside:literal;)*) => { $(
        pub(super) fn $name(ctx: &mut Ctx, args: &[Value]) -> Answer {
            let x = real(ctx, take::<1>(args)[0])?;
            let f: fn(f64) -> f64 = $f;
            checked(ctx, x, f(x), $outside)
        }
    )* };
}

of_one! {
    acos = f64::acos, "expected a number in range from -1 up to 1";
    acosh = libm::acosh, "expected argument value not less than 1";
    asin = f64::asin, "expected a number in range from -1 up to 1";
    asinh = libm::asinh, "math domain error";
    atan = f64::atan, "math domain error";
    cbrt = f64::cbrt, "math domain error";
    cos = f64::cos, "expected a finite input";
    cosh = f64::cosh, "math domain error";
    degrees = |x| x * (180.0 / std::f64::consts::PI), "math domain error";
    erf = libm::erf, "math domain error";
    erfc = libm::erfc, "math domain error";
    exp = f64::exp, "math domain error";
    exp2 = f64::exp2, "math domain error";
    expm1 = f64::exp_m1, "math domain error";
    fabs = f64::abs, "math domain error";
    radians = |x| x * (std::f64::consts::PI / 180.0), "math domain error";
    sin = f64::sin, "expected a finite input";
    sinh = f64::sinh, "math domain error";
    sqrt = f64::sqrt, "expected a nonnegative input";
    tan = f64::tan, "expected a finite input";
    tanh = f64::tanh, "math domain error";
}

pub(super) fn atanh(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let x = real(ctx, take::<1>(args)[0])?;
    let result = if x.abs() == 1.0 { f64::NAN } else { libm::atanh(x) };
    checked(ctx, x, result, "expected a number between -1 and 1")
}

pub(super) fn log1p(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let x = real(ctx, take::<1>(args)[0])?;
    let result = if x <= -1.0 { f64::NAN } else { x.ln_1p() };
    checked(ctx, x, result, "expected argument value > -1")
}

/// Is it a pole of the gamma function?
fn pole(x: f64) -> bool {
    x == f64::NEG_INFINITY || (x <= 0.0 && x == x.floor())
}

pub(super) fn gamma(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let x = real(ctx, take::<1>(args)[0])?;
    let result = if pole(x) {
        f64::NAN
    } else if x == x.floor() && x <= 23.0 {
        (2..x as u64).map(|n| n as f64).product()
    } else {
        libm::tgamma(x)
    };
    checked(ctx, x, result, "expected a noninteger or positive integer")
}

pub(super) fn lgamma(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let x = real(ctx, take::<1>(args)[0])?;
    let result = if x.is_infinite() {
        f64::INFINITY
    } else if pole(x) {
        f64::NAN
    } else {
        libm::lgamma(x)
    };
    checked(ctx, x, result, "expected a noninteger or positive integer")
}

/// A logarithm of a number of any size.
fn logarithm(ctx: &mut Ctx, v: Value, f: fn(f64) -> f64) -> Answer<f64> {
    if let Some(n) = ctx.int(v) {
        if n.is_negative() || n.is_zero() {
            return Err(ctx.heap.value_error("expected a positive input"));
        }
        return Ok(match n {
            Int::Small(n) => f(n as f64),
            Int::Big(big) => match binary::int_to_float(&big) {
                Ok(x) => f(x),
                Err(_) => {
                    let (_, sign_free) = big.into_parts();
                    let bits = sign_free.bits();
                    let shift = bits.saturating_sub(64);
                    let top = binary::nearest(&(sign_free >> shift).into());
                    f(top) + f(2.0) * shift as f64
                }
            },
        });
    }
    let x = real(ctx, v)?;
    if x <= 0.0 {
        let message = format!("expected a positive input, got {}", shown(x));
        return Err(ctx.heap.value_error(message));
    }
    Ok(f(x))
}

pub(super) fn log(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [x, base] = take(args);
    let top = logarithm(ctx, x, f64::ln)?;
    if base.is_undef() {
        return Ok(Value::float(top));
    }
    let bottom = logarithm(ctx, base, f64::ln)?;
    if bottom == 0.0 {
        return Err(ctx.heap.zero_division("division by zero"));
    }
    Ok(Value::float(top / bottom))
}

pub(super) fn log2(ctx: &mut Ctx, args: &[Value]) -> Answer {
    logarithm(ctx, take::<1>(args)[0], f64::log2).map(Value::float)
}

pub(super) fn log10(ctx: &mut Ctx, args: &[Value]) -> Answer {
    logarithm(ctx, take::<1>(args)[0], f64::log10).map(Value::float)
}

fn two(ctx: &mut Ctx, args: &[Value]) -> Answer<(f64, f64)> {
    let [x, y] = take(args);
    Ok((real(ctx, x)?, real(ctx, y)?))
}

pub(super) fn atan2(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let (y, x) = two(ctx, args)?;
    Ok(Value::float(y.atan2(x)))
}

pub(super) fn copysign(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let (x, y) = two(ctx, args)?;
    Ok(Value::float(x.copysign(y)))
}

pub(super) fn fmod(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let (x, y) = two(ctx, args)?;
    let result = x % y;
    if result.is_nan() && !x.is_nan() && !y.is_nan() {
        return Err(domain(ctx));
    }
    Ok(Value::float(result))
}

pub(super) fn remainder(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let (x, y) = two(ctx, args)?;
    if x.is_nan() || y.is_nan() {
        return Ok(Value::float(f64::NAN));
    }
    if x.is_infinite() || y == 0.0 {
        return Err(domain(ctx));
    }
    Ok(Value::float(libm::remainder(x, y)))
}

pub(super) fn pow(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let (x, y) = two(ctx, args)?;
    let result = x.powf(y);
    if result.is_nan() && !x.is_nan() && !y.is_nan() {
        return Err(domain(ctx));
    }
    if result.is_infinite() && x.is_finite() && y.is_finite() {
        return Err(if x == 0.0 { domain(ctx) } else { range(ctx) });
    }
    Ok(Value::float(result))
}

pub(super) fn fma(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [x, y, z] = take(args);
    let (x, y, z) = (real(ctx, x)?, real(ctx, y)?, real(ctx, z)?);
    let result = x.mul_add(y, z);
    if result.is_nan() && !x.is_nan() && !y.is_nan() && !z.is_nan() {
        return Err(ctx.heap.value_error("invalid operation in fma"));
    }
    if result.is_infinite() && x.is_finite() && y.is_finite() && z.is_finite() {
        return Err(ctx.heap.overflow_error("overflow in fma"));
    }
    Ok(Value::float(result))
}

pub(super) fn frexp(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let x = real(ctx, take::<1>(args)[0])?;
    let (m, e) = if x.is_finite() { libm::frexp(x) } else { (x, 0) };
    ctx.tuple(vec![Value::float(m), Value::small(e)])
}

pub(super) fn ldexp(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [x, i] = take(args);
    let x = real(ctx, x)?;
    let Some(i) = ctx.int(i) else {
        return Err(ctx.heap.type_error("Expected an int as second argument to ldexp."));
    };
    let power = match &i {
        Int::Small(n) => (*n).clamp(-10_000, 10_000) as i32,
        Int::Big(_) => {
            if i.is_negative() {
                -10_000
            } else {
                10_000
            }
        }
    };
    let result = libm::ldexp(x, power);
    if result.is_infinite() && x.is_finite() {
        return Err(range(ctx));
    }
    Ok(Value::float(result))
}

pub(super) fn modf(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let x = real(ctx, take::<1>(args)[0])?;
    let (fraction, integer) = if x.is_infinite() { (0.0_f64.copysign(x), x) } else { libm::modf(x) };
    ctx.tuple(vec![Value::float(fraction.copysign(x)), Value::float(integer)])
}

pub(super) fn isclose(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [a, b, relative, absolute] = take(args);
    let (a, b) = (real(ctx, a)?, real(ctx, b)?);
    let relative = if relative.is_undef() { 1e-9 } else { real(ctx, relative)? };
    let absolute = if absolute.is_undef() { 0.0 } else { real(ctx, absolute)? };
    if relative < 0.0 || absolute < 0.0 {
        return Err(ctx.heap.value_error("tolerances must be non-negative"));
    }
    if a == b {
        return Ok(Value::TRUE);
    }
    if a.is_infinite() || b.is_infinite() {
        return Ok(Value::FALSE);
    }
    let far = (b - a).abs();
    Ok(Value::bool(far <= (relative * b).abs() || far <= (relative * a).abs() || far <= absolute))
}

pub(super) fn isfinite(ctx: &mut Ctx, args: &[Value]) -> Answer {
    Ok(Value::bool(real(ctx, take::<1>(args)[0])?.is_finite()))
}

pub(super) fn isinf(ctx: &mut Ctx, args: &[Value]) -> Answer {
    Ok(Value::bool(real(ctx, take::<1>(args)[0])?.is_infinite()))
}

pub(super) fn isnan(ctx: &mut Ctx, args: &[Value]) -> Answer {
    Ok(Value::bool(real(ctx, take::<1>(args)[0])?.is_nan()))
}

pub(super) fn nextafter(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [x, y, steps] = take(args);
    let (mut x, y) = (real(ctx, x)?, real(ctx, y)?);
    let steps = if steps.is_none() { Int::Small(1) } else { whole(ctx, steps)? };
    let steps = match steps {
        n if n.is_negative() => return Err(ctx.heap.value_error("steps must be a non-negative integer")),
        Int::Small(n) => n,
        Int::Big(_) => i64::MAX,
    };
    if x.is_nan() || y.is_nan() {
        return Ok(Value::float(f64::NAN));
    }
    // On the line of all floats in order, each is one step from the next.
    let place = |x: f64| {
        if x.is_sign_negative() { -((x.to_bits() & (i64::MAX as u64)) as i128) } else { x.to_bits() as i128 }
    };
    let (from, to) = (place(x), place(y));
    let at = if from < to { (from + i128::from(steps)).min(to) } else { (from - i128::from(steps)).max(to) };
    if at == to && from != to {
        x = y;
    } else if steps > 0 && from != to {
        let size = f64::from_bits(at.unsigned_abs() as u64);
        x = if at < 0 || (at == 0 && x < 0.0) { -size } else { size };
    } else if from == to && steps > 0 {
        x = y;
    }
    Ok(Value::float(x))
}

pub(super) fn ulp(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let x = real(ctx, take::<1>(args)[0])?.abs();
    if !x.is_finite() {
        return Ok(Value::float(x));
    }
    let next = f64::from_bits(x.to_bits() + 1);
    if next.is_infinite() {
        return Ok(Value::float(x - f64::from_bits(x.to_bits() - 1)));
    }
    Ok(Value::float(next - x))
}

fn rounded(ctx: &mut Ctx, args: &[Value], f: fn(f64) -> f64, otherwise: &str) -> Answer {
    let [v] = take(args);
    if v.is(Kind::Inst) {
        return Err(Raise::Decline);
    }
    if let Some(n) = ctx.int(v) {
        return Ok(if matches!(v.kind(), Kind::True | Kind::False) { ctx.new_integer(n) } else { v });
    }
    let Kind::Float = v.kind() else {
        let message = if otherwise.is_empty() {
            format!("must be real number, not {}", ctx.type_name(v))
        } else {
            format!("type {} doesn't define {otherwise} method", ctx.type_name(v))
        };
        return Err(ctx.heap.type_error(message));
    };
    let n = ctx.sound(floats::to_int(f(v.float_val())))?;
    Ok(ctx.new_integer(n))
}

pub(super) fn floor(ctx: &mut Ctx, args: &[Value]) -> Answer {
    rounded(ctx, args, f64::floor, "")
}

pub(super) fn ceil(ctx: &mut Ctx, args: &[Value]) -> Answer {
    rounded(ctx, args, f64::ceil, "")
}

pub(super) fn trunc(ctx: &mut Ctx, args: &[Value]) -> Answer {
    rounded(ctx, args, f64::trunc, "__trunc__")
}
