//! Decimals of floats by exact integer arithmetic: a float is an integer times a power of two, so a few decimals of it are one
//! multiplication and one shift, correctly rounded.

/// Digits that 64 bits hold for sure.
const MOST_DECIMALS: usize = 18;

/// A finite float that is not negative with so many decimals (one at least), ties to even; `None` where it takes more than 128
/// bits.
pub fn decimals(x: f64, count: usize) -> Option<String> {
    if count > MOST_DECIMALS || x >= 9.0e15 {
        return None;
    }
    let bits = x.to_bits();
    let exponent = (bits >> 52) & 0x7FF;
    let fraction = bits & ((1 << 52) - 1);
    // x = mantissa / 2**shift
    let (mantissa, shift) = match exponent {
        0 => (fraction, 1074),
        _ => (fraction | 1 << 52, 1075 - exponent as i64),
    };
    let scale = 10_u128.pow(u32::try_from(count).ok()?);
    let scaled = u128::from(mantissa) * scale;
    let whole = match shift {
        ..=0 => scaled << shift.unsigned_abs(),
        1..=126 => {
            let (whole, rest) = (scaled >> shift, scaled & ((1 << shift) - 1));
            let half = 1_u128 << (shift - 1);
            whole + u128::from(rest > half || rest == half && whole & 1 == 1)
        }
        // Less than a half of the last decimal.
        _ => 0,
    };
    let (before, after) = (whole / scale, whole % scale);
    let mut out = String::with_capacity(count + 18);
    let mut digits = itoa::Buffer::new();
    out.push_str(digits.format(u64::try_from(before).ok()?));
    out.push('.');
    let mut digits = itoa::Buffer::new();
    let after = digits.format(u64::try_from(after).ok()?);
    out.extend(std::iter::repeat_n('0', count - after.len()));
    out.push_str(after);
    Some(out)
}
