//! What a float is made of: its whole part, its ratio.

use num_bigint::BigInt;
use num_traits::One;

use super::binary::{split, truncated};
use super::fault::Fault;
use super::int::Int;

/// `int(x)`; `floor`, `ceil` and `round` of a float end here too.
pub fn to_int(x: f64) -> Result<Int, Fault> {
    if x.is_nan() {
        return Err(Fault::value("cannot convert float NaN to integer"));
    }
    if x.is_infinite() {
        return Err(Fault::overflow("cannot convert float infinity to integer"));
    }
    // Below 2**62 the cast is exact.
    Ok(if x.abs() < 4_611_686_018_427_387_904.0 { Int::Small(x as i64) } else { Int::from(truncated(x)) })
}

/// `float.is_integer`.
pub fn is_integer(x: f64) -> bool {
    x.is_finite() && x.fract() == 0.0
}

/// `float.as_integer_ratio`.
pub fn as_integer_ratio(x: f64) -> Result<(Int, Int), Fault> {
    if x.is_nan() {
        return Err(Fault::value("cannot convert NaN to integer ratio"));
    }
    if x.is_infinite() {
        return Err(Fault::overflow("cannot convert Infinity to integer ratio"));
    }
    let (mantissa, exponent) = split(x);
    if mantissa == 0 {
        return Ok((Int::Small(0), Int::Small(1)));
    }
    let zeros = mantissa.trailing_zeros();
    let odd = BigInt::from(mantissa >> zeros);
    let exponent = exponent + zeros.cast_signed();
    let signed = if x < 0.0 { -odd } else { odd };
    Ok(if exponent >= 0 {
        (Int::from(signed << exponent.unsigned_abs()), Int::Small(1))
    } else {
        (Int::from(signed), Int::from(BigInt::one() << exponent.unsigned_abs()))
    })
}
