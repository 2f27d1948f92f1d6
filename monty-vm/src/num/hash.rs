//! Hashes of numbers: equal numbers of any type hash alike, modulo the prime 2**61 - 1.

use num_bigint::BigInt;
use num_traits::Signed;

use super::binary::split;

const BITS: u32 = 61;
const PRIME: u64 = (1 << BITS) - 1;
const INFINITY: i64 = 314_159;
const IMAGINARY: u64 = 1_000_003;

/// The hash of a small integer.
pub fn small(n: i64) -> i64 {
    finish(n < 0, n.unsigned_abs() % PRIME)
}

/// The hash of a big integer.
pub fn big(n: &BigInt) -> i64 {
    let mut residue: u64 = 0;
    for digit in n.iter_u64_digits().rev() {
        // 2**64 is 8 modulo the prime.
        residue = reduce((u128::from(residue) << 3) + u128::from(digit % PRIME));
    }
    finish(n.is_negative(), residue)
}

/// The hash of a float; nan gets 0, for its hash is that of the object holding it.
pub fn float(x: f64) -> i64 {
    if x.is_nan() {
        return 0;
    }
    if x.is_infinite() {
        return if x > 0.0 { INFINITY } else { -INFINITY };
    }
    let (mantissa, exponent) = split(x);
    finish(x < 0.0, times_power_of_two(mantissa % PRIME, exponent))
}

/// The hash of a complex number.
pub fn complex(real: f64, imaginary: f64) -> i64 {
    let sum = float(real)
        .cast_unsigned()
        .wrapping_add(float(imaginary).cast_unsigned().wrapping_mul(IMAGINARY))
        .cast_signed();
    if sum == -1 { -2 } else { sum }
}

/// The hash of a fraction in lowest terms: the numerator times the denominator's inverse.
pub fn fraction(numerator: &BigInt, denominator: &BigInt) -> i64 {
    let prime = BigInt::from(PRIME);
    let inverse = denominator.modpow(&BigInt::from(PRIME - 2), &prime);
    if inverse == BigInt::ZERO {
        return if numerator.is_negative() { -INFINITY } else { INFINITY };
    }
    let residue = (numerator.abs() * inverse) % prime;
    let value = big(&residue).cast_unsigned();
    finish(numerator.is_negative(), value)
}

fn reduce(n: u128) -> u64 {
    (n % u128::from(PRIME)) as u64
}

fn times_power_of_two(residue: u64, exponent: i32) -> u64 {
    let turn = exponent.rem_euclid(BITS.cast_signed());
    reduce(u128::from(residue) << turn)
}

/// The hash -1 is taken: it means failure to CPython.
fn finish(negative: bool, residue: u64) -> i64 {
    let value = residue.cast_signed();
    match if negative { -value } else { value } {
        -1 => -2,
        hash => hash,
    }
}
