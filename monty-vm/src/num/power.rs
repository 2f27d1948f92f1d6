//! Powers and shifts. The caller asks [`super::cost`] first: a power can outgrow any machine.

use num_bigint::BigInt;

use num_traits::{One, Signed, ToPrimitive, Zero};

use super::fault::Fault;

/// `base ** exponent` while it fits 64 bits.
pub fn small_pow(base: i64, exponent: u64) -> Option<i64> {
    match base {
        0 => return Some(i64::from(exponent == 0)),
        1 => return Some(1),
        -1 => return Some(if exponent.is_multiple_of(2) { 1 } else { -1 }),
        _ => {}
    }
    base.checked_pow(u32::try_from(exponent).ok()?)
}

/// `base ** exponent`.
pub fn pow(base: &BigInt, exponent: u64) -> BigInt {
    if base.magnitude().is_one() && base.is_negative() && exponent.is_multiple_of(2) {
        return BigInt::one();
    }
    if base.is_zero() || base.magnitude().is_one() {
        return if exponent == 0 { BigInt::one() } else { base.clone() };
    }
    // A power of two is a shift, however large.
    let zeros = base.magnitude().trailing_zeros().unwrap_or(0);
    if base.bits() == zeros + 1 {
        let power = BigInt::one() << zeros.saturating_mul(exponent);
        return if base.is_negative() && exponent % 2 == 1 { -power } else { power };
    }
    num_traits::Pow::pow(base, exponent)
}

/// The result of a power of floats.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum FloatPower {
    /// A real number.
    Real(f64),
    /// A negative base and a fractional exponent: the caller goes on with complex numbers.
    Complex,
}

/// `x ** y` of floats.
pub fn float_pow(x: f64, y: f64) -> Result<FloatPower, Fault> {
    if x == 0.0 && y < 0.0 && y.is_finite() {
        return Err(Fault::ZeroDivision("zero to a negative power".into()));
    }
    if x < 0.0 && x.is_finite() && y.is_finite() && y.fract() != 0.0 {
        return Ok(FloatPower::Complex);
    }
    let power = x.powf(y);
    if power.is_infinite() && x.is_finite() && y.is_finite() {
        return Err(Fault::Range);
    }
    Ok(FloatPower::Real(power))
}

/// A shift count in range; `None` when it is larger than any shift that can be carried out.
pub fn shift_count(count: &BigInt) -> Result<Option<u64>, Fault> {
    if count.is_negative() {
        return Err(Fault::value("negative shift count"));
    }
    Ok(count.to_u64())
}

/// `n << count` while it fits 64 bits.
pub const fn small_shl(n: i64, count: u64) -> Option<i64> {
    if n == 0 {
        return Some(0);
    }
    if count >= 63 {
        return None;
    }
    let shifted = n << count;
    if shifted >> count == n { Some(shifted) } else { None }
}

/// `n >> count`, rounding down.
pub const fn small_shr(n: i64, count: u64) -> i64 {
    if count > 63 { n >> 63 } else { n >> count }
}

/// `n << count`.
pub fn shl(n: &BigInt, count: u64) -> BigInt {
    if n.is_zero() { BigInt::zero() } else { n << count }
}

/// `n >> count`, rounding down; `None` stands for a count beyond all numbers.
pub fn shr(n: &BigInt, count: Option<u64>) -> BigInt {
    match count {
        Some(count) if count < n.bits() => n >> count,
        _ if n.is_negative() => -BigInt::one(),
        _ => BigInt::zero(),
    }
}
