//! `round`: to a number of decimals, ties to even.

use num_bigint::BigInt;
use num_integer::Integer;

use super::binary::truncated;
use super::fault::Fault;
use super::float::to_int;
use super::int::Int;

/// `round(x)`.
pub fn float_to_int(x: f64) -> Result<Int, Fault> {
    to_int(x.round_ties_even())
}

/// `round(x, decimals)`: as if the exact decimal value were rounded.
pub fn float(x: f64, decimals: i64) -> Result<f64, Fault> {
    if !x.is_finite() || decimals > 323 {
        return Ok(x);
    }
    if decimals < -308 {
        return Ok(0.0 * x);
    }
    if let Ok(places) = usize::try_from(decimals) {
        // The digits are of a float, so they read back.
        return Ok(format!("{x:.places$}").parse().unwrap_or(x));
    }
    let fraction = x.fract() != 0.0;
    let rounded = round_to_tens(&truncated(x.abs()), decimals.unsigned_abs(), fraction);
    let value: f64 = rounded.to_string().parse().unwrap_or(f64::INFINITY);
    if value.is_infinite() {
        return Err(Fault::overflow("rounded value too large to represent"));
    }
    Ok(value.copysign(x))
}

/// Rounds a magnitude to a multiple of `10**places`; `more` says that a fraction follows it.
fn round_to_tens(n: &BigInt, places: u64, more: bool) -> BigInt {
    let unit = super::power::pow(&BigInt::from(10), places);
    let (quotient, rest) = n.div_rem(&unit);
    let up = match (rest * 2u32).cmp(&unit) {
        std::cmp::Ordering::Less => false,
        std::cmp::Ordering::Greater => true,
        std::cmp::Ordering::Equal => more || quotient.is_odd(),
    };
    (quotient + u32::from(up)) * unit
}
