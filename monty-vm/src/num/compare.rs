//! Comparing integers with floats exactly, without rounding either.

use std::cmp::Ordering;

use num_bigint::BigInt;
use num_traits::Signed;

use super::binary::truncated;

const TWO_63: f64 = 9_223_372_036_854_775_808.0;

/// How a small integer stands to a float; `None` for nan.
pub fn small_with_float(n: i64, x: f64) -> Option<Ordering> {
    if x.is_nan() {
        return None;
    }
    if x >= TWO_63 {
        return Some(Ordering::Less);
    }
    if x < -TWO_63 {
        return Some(Ordering::Greater);
    }
    // Within range the whole part casts exactly.
    Some(n.cmp(&(x.trunc() as i64)).then_with(|| fraction_order(x)))
}

/// How a big integer stands to a float; `None` for nan.
pub fn big_with_float(n: &BigInt, x: f64) -> Option<Ordering> {
    if x.is_nan() {
        return None;
    }
    if x.is_infinite() || n.bits() > 1025 {
        let below = if x.is_infinite() { x > 0.0 } else { n.is_negative() };
        return Some(if below { Ordering::Less } else { Ordering::Greater });
    }
    Some(n.cmp(&truncated(x)).then_with(|| fraction_order(x)))
}

/// How the whole part of a float stands to the float.
fn fraction_order(x: f64) -> Ordering {
    0.0_f64.partial_cmp(&x.fract()).unwrap_or(Ordering::Equal)
}
