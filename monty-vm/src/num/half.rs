//! Floats of 16 bits.

/// A float in 16 bits: None if it is too large.
#[must_use]
pub fn bits(x: f64) -> Option<u16> {
    let sign = if x.is_sign_negative() { 0x8000 } else { 0 };
    let x = x.abs();
    if x.is_nan() {
        return Some(sign | 0x7e00);
    }
    if x.is_infinite() {
        return Some(sign | 0x7c00);
    }
    // Twice the smallest number above zero is exact in a float of 64 bits: round once, to even.
    let mut exponent = -14_i32;
    while exponent < 16 && x >= 2_f64.powi(exponent + 1) {
        exponent += 1;
    }
    let units = (x / 2_f64.powi(exponent - 10)).round_ties_even();
    let mut bits = units as u32;
    if bits >= 2048 {
        bits = 1024;
        exponent += 1;
    }
    if exponent > 15 {
        return None;
    }
    let bits = if bits < 1024 { bits } else { ((exponent + 15) as u32) << 10 | (bits - 1024) };
    Some(sign | bits as u16)
}

/// The float that 16 bits stand for.
#[must_use]
pub fn float(bits: u16) -> f64 {
    let sign = if bits & 0x8000 != 0 { -1.0 } else { 1.0 };
    let (exponent, fraction) = (i32::from(bits >> 10 & 31), f64::from(bits & 0x3ff));
    sign * match exponent {
        0 => fraction * 2_f64.powi(-24),
        31 if fraction == 0.0 => f64::INFINITY,
        31 => f64::NAN,
        _ => (1024.0 + fraction) * 2_f64.powi(exponent - 25),
    }
}
