//! An integer of any size, small while it can be.

use num_bigint::BigInt;
use num_traits::{Signed, ToPrimitive, Zero};

/// An integer: small when it fits, so that equal numbers have one shape.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Int {
    /// Fits 64 bits.
    Small(i64),
    /// Does not fit 64 bits.
    Big(BigInt),
}

impl Int {
    /// The number as a big integer.
    pub fn into_big(self) -> BigInt {
        match self {
            Self::Small(n) => BigInt::from(n),
            Self::Big(n) => n,
        }
    }

    /// Whether it is below zero.
    pub fn is_negative(&self) -> bool {
        match self {
            Self::Small(n) => *n < 0,
            Self::Big(n) => n.is_negative(),
        }
    }

    /// Whether it is zero.
    pub fn is_zero(&self) -> bool {
        matches!(self, Self::Small(0))
    }

    /// How many bits the magnitude takes.
    pub fn bit_length(&self) -> u64 {
        match self {
            Self::Small(n) => small_bit_length(*n),
            Self::Big(n) => n.bits(),
        }
    }
}

impl From<i64> for Int {
    fn from(n: i64) -> Self {
        Self::Small(n)
    }
}

impl From<BigInt> for Int {
    fn from(n: BigInt) -> Self {
        match n.to_i64() {
            Some(small) => Self::Small(small),
            None => Self::Big(n),
        }
    }
}

/// How many bits the magnitude of a small integer takes: `int.bit_length`.
pub const fn small_bit_length(n: i64) -> u64 {
    (u64::BITS - n.unsigned_abs().leading_zeros()) as u64
}

/// How many ones the magnitude has: `int.bit_count` of a big integer.
pub fn bit_count(n: &BigInt) -> u64 {
    n.iter_u64_digits().map(|digit| u64::from(digit.count_ones())).sum()
}

/// Whether it is even; zero is.
pub fn is_even(n: &BigInt) -> bool {
    n.is_zero() || !n.bit(0)
}
