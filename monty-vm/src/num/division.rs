//! Division of integers: floor, remainder with the divisor's sign, and the correctly rounded quotient.

use num_bigint::BigInt;
use num_integer::Integer;
use num_traits::{Signed, ToPrimitive, Zero};

use super::binary::round_scaled;
use super::fault::Fault;

/// `a // b` and `a % b` of small integers; `None` when the quotient needs 65 bits.
pub fn small_divmod(a: i64, b: i64) -> Result<Option<(i64, i64)>, Fault> {
    if b == 0 {
        return Err(Fault::division_by_zero());
    }
    let (Some(quotient), Some(remainder)) = (a.checked_div(b), a.checked_rem(b)) else {
        return Ok(None);
    };
    // Truncation and floor differ by one where the signs differ and something is left.
    Ok(Some(if remainder != 0 && (remainder < 0) != (b < 0) {
        (quotient - 1, remainder + b)
    } else {
        (quotient, remainder)
    }))
}

/// `divmod(a, b)`.
pub fn divmod(a: &BigInt, b: &BigInt) -> Result<(BigInt, BigInt), Fault> {
    if b.is_zero() { Err(Fault::division_by_zero()) } else { Ok(a.div_mod_floor(b)) }
}

/// `a // b`.
pub fn floor_div(a: &BigInt, b: &BigInt) -> Result<BigInt, Fault> {
    if b.is_zero() { Err(Fault::division_by_zero()) } else { Ok(a.div_floor(b)) }
}

/// `a % b`.
pub fn modulo(a: &BigInt, b: &BigInt) -> Result<BigInt, Fault> {
    if b.is_zero() { Err(Fault::division_by_zero()) } else { Ok(a.mod_floor(b)) }
}

/// `a / b` of small integers, correctly rounded.
pub fn small_true_div(a: i64, b: i64) -> Result<f64, Fault> {
    const EXACT: u64 = 1 << 53;
    if b == 0 {
        return Err(Fault::division_by_zero());
    }
    if a.unsigned_abs() <= EXACT && b.unsigned_abs() <= EXACT {
        return Ok(a as f64 / b as f64);
    }
    true_div(&BigInt::from(a), &BigInt::from(b))
}

/// `a / b`, correctly rounded whatever the sizes.
pub fn true_div(a: &BigInt, b: &BigInt) -> Result<f64, Fault> {
    if b.is_zero() {
        return Err(Fault::division_by_zero());
    }
    let too_large = || Fault::overflow("integer division result too large for a float");
    let negative = a.is_negative() != b.is_negative();
    let signed = |value: f64| if negative { -value } else { value };
    if a.is_zero() {
        return Ok(signed(0.0));
    }
    let gap = i128::from(a.bits()) - i128::from(b.bits());
    if gap > 1030 {
        return Err(too_large());
    }
    if gap < -1100 {
        return Ok(signed(0.0));
    }
    // The gap is small now, so the shift is too. The quotient gets 60 or 61 bits, and a sticky one below.
    let shift = 60 - gap as i64;
    let (high, low) = if shift >= 0 {
        (a.magnitude() << shift.unsigned_abs(), b.magnitude().clone())
    } else {
        (a.magnitude().clone(), b.magnitude() << shift.unsigned_abs())
    };
    let (quotient, rest) = high.div_rem(&low);
    let mantissa = quotient.to_u64().unwrap_or(u64::MAX) | u64::from(!rest.is_zero());
    let value = round_scaled(mantissa, -shift);
    if value.is_finite() { Ok(signed(value)) } else { Err(too_large()) }
}

/// `x // y` and `x % y` of floats.
pub fn float_divmod(x: f64, y: f64) -> Result<(f64, f64), Fault> {
    if y == 0.0 {
        return Err(Fault::division_by_zero());
    }
    let mut remainder = x % y;
    let mut quotient = (x - remainder) / y;
    if remainder != 0.0 {
        if (y < 0.0) != (remainder < 0.0) {
            remainder += y;
            quotient -= 1.0;
        }
    } else {
        remainder = 0.0_f64.copysign(y);
    }
    let floor = if quotient != 0.0 {
        let floor = quotient.floor();
        // The quotient was computed with rounding; the nearest whole number is the right one.
        if quotient - floor > 0.5 { floor + 1.0 } else { floor }
    } else {
        0.0_f64.copysign(x / y)
    };
    Ok((floor, remainder))
}

/// `x // y` of floats.
pub fn float_floor_div(x: f64, y: f64) -> Result<f64, Fault> {
    Ok(float_divmod(x, y)?.0)
}

/// `x % y` of floats.
pub fn float_modulo(x: f64, y: f64) -> Result<f64, Fault> {
    Ok(float_divmod(x, y)?.1)
}
