//! Floats and their bits: exact assembly and correct rounding, which everything that makes a float stands on.

use num_bigint::{BigInt, BigUint, Sign};
use num_traits::{Signed, ToPrimitive, Zero};

use super::fault::Fault;

/// Splits a finite float into `(mantissa, exponent)` with `|x| = mantissa * 2**exponent`.
pub const fn split(x: f64) -> (u64, i32) {
    let bits = x.to_bits();
    let biased = ((bits >> 52) & 0x7ff) as i32;
    let fraction = bits & ((1 << 52) - 1);
    if biased == 0 { (fraction, -1074) } else { (fraction | (1 << 52), biased - 1075) }
}

/// `mantissa * 2**exponent` rounded to the nearest float, ties to even; infinity when it is too large.
///
/// A caller that dropped lower bits says so by setting the lowest bit, and keeps 55 bits at least.
pub const fn round_scaled(mantissa: u64, exponent: i64) -> f64 {
    if mantissa == 0 {
        return 0.0;
    }
    let length = 64 - mantissa.leading_zeros() as i64;
    let lowest = -1074 - exponent;
    let mut drop = if length - 53 > lowest { length - 53 } else { lowest };
    if drop > 64 {
        return 0.0;
    }
    let mut kept = mantissa;
    if drop > 0 {
        let (high, rest, half) = if drop == 64 {
            (0, mantissa, 1 << 63)
        } else {
            (mantissa >> drop, mantissa & ((1 << drop) - 1), 1u64 << (drop - 1))
        };
        kept = high;
        if rest > half || (rest == half && high & 1 == 1) {
            kept += 1;
        }
    } else {
        drop = 0;
    }
    assemble(kept, exponent + drop)
}

/// `mantissa * 2**exponent` where the mantissa has at most 53 bits (or is 2**53) and nothing needs rounding.
const fn assemble(mantissa: u64, exponent: i64) -> f64 {
    if mantissa == 0 {
        return 0.0;
    }
    let length = 64 - mantissa.leading_zeros() as i64;
    if length + exponent > 1024 {
        return f64::INFINITY;
    }
    let shift = 53 - length;
    let (full, full_exponent) = if shift >= 0 {
        (mantissa << shift, exponent - shift)
    } else {
        (mantissa >> -shift, exponent - shift)
    };
    if full_exponent >= -1074 {
        return f64::from_bits((((full_exponent + 1075) as u64) << 52) | (full & ((1 << 52) - 1)));
    }
    let down = -1074 - full_exponent;
    if down > 63 { 0.0 } else { f64::from_bits(full >> down) }
}

/// The 64 highest bits of a magnitude, the lowest of them set when anything below is lost, and the exponent.
pub fn top_bits(n: &BigUint) -> (u64, i64) {
    let bits = n.bits();
    if bits <= 64 {
        return (n.to_u64().unwrap_or(u64::MAX), 0);
    }
    let drop = bits - 64;
    let top = (n >> drop).to_u64().unwrap_or(u64::MAX);
    let sticky = n.trailing_zeros().is_some_and(|zeros| zeros < drop);
    (top | u64::from(sticky), i64::try_from(drop).unwrap_or(i64::MAX / 2))
}

/// The nearest float to a big integer, or infinity.
pub fn nearest(n: &BigInt) -> f64 {
    let (mantissa, exponent) = top_bits(n.magnitude());
    let value = round_scaled(mantissa, exponent);
    if n.is_negative() { -value } else { value }
}

/// `float(n)`.
pub fn int_to_float(n: &BigInt) -> Result<f64, Fault> {
    let value = nearest(n);
    if value.is_finite() { Ok(value) } else { Err(Fault::overflow("int too large to convert to float")) }
}

/// The whole part of a finite float; zero for what is not finite.
pub fn truncated(x: f64) -> BigInt {
    if !x.is_finite() {
        return BigInt::zero();
    }
    let (mantissa, exponent) = split(x);
    let magnitude = if exponent >= 0 {
        BigUint::from(mantissa) << exponent.unsigned_abs()
    } else if exponent > -64 {
        BigUint::from(mantissa >> exponent.unsigned_abs())
    } else {
        BigUint::zero()
    };
    BigInt::from_biguint(if x < 0.0 { Sign::Minus } else { Sign::Plus }, magnitude)
}
