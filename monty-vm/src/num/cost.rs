//! What an operation on integers will take, asked before it is done: steps of about one word's work, and bytes.

use num_bigint::BigInt;

/// Words of 64 bits in the magnitude.
pub fn words(n: &BigInt) -> u64 {
    n.bits().div_ceil(64)
}

/// Bytes a magnitude of so many bits takes.
pub const fn bytes_of_bits(bits: u64) -> u64 {
    (bits / 64).saturating_add(1).saturating_mul(8)
}

/// Steps of the product of two magnitudes of so many words.
pub fn mul_steps(a: u64, b: u64) -> u64 {
    let (short, long) = if a < b { (a.max(1), b) } else { (b.max(1), a) };
    if short <= 32 {
        return short.saturating_mul(long);
    }
    // Each halving of a square block of the shorter length leaves three smaller products.
    let mut side = short;
    let mut blocks = long.div_ceil(short);
    while side > 32 {
        side = side.div_ceil(2);
        blocks = blocks.saturating_mul(3);
    }
    blocks.saturating_mul(side * side)
}

/// Bytes of a product.
pub fn mul_bytes(a: &BigInt, b: &BigInt) -> u64 {
    bytes_of_bits(a.bits().saturating_add(b.bits()))
}

/// Steps of a division: schoolbook, a row per word of the quotient.
pub fn div_steps(a: u64, b: u64) -> u64 {
    a.saturating_sub(b).saturating_add(1).saturating_mul(b.max(1)).saturating_add(a)
}

/// Bits of `base ** exponent`, at most: what decides whether it may be computed at all.
pub fn pow_bits(base_bits: u64, exponent: u64) -> u64 {
    if base_bits <= 1 { base_bits } else { base_bits.saturating_mul(exponent) }
}

/// Steps of `base ** exponent`; the last squaring outweighs all before it.
pub fn pow_steps(base_bits: u64, exponent: u64) -> u64 {
    let half = pow_bits(base_bits, exponent) / 128 + 1;
    mul_steps(half, half).saturating_mul(3)
}

/// Steps of `pow(base, exponent, modulus)`: a product and a reduction per bit of the exponent, twice at worst.
pub fn mod_pow_steps(exponent_bits: u64, modulus_bits: u64) -> u64 {
    let side = modulus_bits / 64 + 1;
    exponent_bits.max(1).saturating_mul(side.saturating_mul(side)).saturating_mul(4)
}

/// Bytes of `n << shift`.
pub const fn shift_bytes(bits: u64, shift: u64) -> u64 {
    bytes_of_bits(bits.saturating_add(shift))
}

/// Steps of showing a magnitude in a base: quadratic unless the base is a power of two.
pub const fn show_steps(bits: u64, base: u32) -> u64 {
    let side = bits / 64 + 1;
    if base.is_power_of_two() {
        side.saturating_mul(16)
    } else {
        side.saturating_mul(side).saturating_add(side)
    }
}

/// Bytes of the text of a magnitude in a base, at most: sign and prefix included.
pub const fn show_bytes(bits: u64, base: u32) -> u64 {
    let whole_bits_per_digit = (31 - base.leading_zeros()) as u64;
    bits / whole_bits_per_digit + 4
}

/// Steps of reading so many digits in a base: quadratic unless the base is a power of two.
pub const fn parse_steps(digits: u64, base: u32) -> u64 {
    if base.is_power_of_two() {
        return digits;
    }
    let side = digits / 16 + 1;
    side.saturating_mul(side).saturating_add(digits)
}
