//! Operations on long integers in pieces give what they give in one go, and stop when their meter says so.

use monty_vm::num::Fault;
use monty_vm::num::long::{self, Meter};
use num_bigint::{BigInt, BigUint};
use num_integer::Integer;

/// Allows so many steps, and notes the largest piece.
struct Budget {
    left: u64,
    largest: u64,
}

impl Meter for Budget {
    type Stop = &'static str;

    fn spend(&mut self, steps: u64) -> Result<(), &'static str> {
        self.largest = self.largest.max(steps);
        self.left = self.left.checked_sub(steps).ok_or("spent")?;
        Ok(())
    }

    fn fault(&mut self, _: Fault) -> &'static str {
        "fault"
    }
}

fn rich() -> Budget {
    Budget { left: u64::MAX, largest: 0 }
}

/// A number of so many 32-bit digits that look random; every seventh stretch is zeros or ones.
fn number(digits: usize, seed: u64) -> BigInt {
    let mut state = seed;
    let digits = (0..digits).map(|at| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        match at / 64 % 7 {
            0 => 0,
            1 => u32::MAX,
            _ => (state >> 32) as u32,
        }
    });
    BigUint::new(digits.collect()).into()
}

#[test]
fn products_of_any_lengths_are_whole() {
    for (a, b) in
        [(3, 5), (8193, 8193), (20_000, 8200), (20_000, 19_999), (30_000, 100), (900_000, 40), (1, 0)]
    {
        let (a, b) = (number(a, 7), -number(b, 11));
        assert_eq!(long::mul(&a, &b, &mut rich()), Ok(&a * &b));
    }
}

#[test]
fn quotients_of_any_lengths_and_signs_are_whole() {
    for (a, b) in [(30_000, 9_000), (9_000, 30_000), (60_000, 3), (20_000, 20_000), (8_192, 4_096), (5, 1)] {
        for (p, q) in [(1, 1), (-1, 1), (1, -1), (-1, -1)] {
            let (a, b) = (number(a, 3) * p, (number(b, 5) + 1) * q);
            assert_eq!(long::div_mod(&a, &b, &mut rich()), Ok(a.div_mod_floor(&b)));
        }
    }
}

#[test]
fn powers_are_whole() {
    for (base, exponent) in [(3i64, 500_000u64), (-6, 300_001), (1 << 40, 20_000), (-1, 9), (10, 100_000)] {
        let base = BigInt::from(base);
        assert_eq!(long::pow(&base, exponent, &mut rich()), Ok(num_traits::Pow::pow(&base, exponent)));
    }
    let (base, exponent, modulus) = (number(900, 1), number(6, 2), number(800, 4) + 1);
    assert_eq!(long::mod_pow(&base, &exponent, &modulus, &mut rich()), Ok(base.modpow(&exponent, &modulus)));
    let inverse = long::mod_pow(&base, &BigInt::from(-1), &modulus, &mut rich());
    assert!(inverse.is_err() || (inverse.unwrap() * &base).mod_floor(&modulus) == BigInt::from(1));
}

#[test]
fn no_piece_is_long_and_the_meter_stops_the_work() {
    const MOST: u64 = 1 << 24;
    let (a, b) = (number(400_000, 1), number(200_000, 2));
    let mut meter = Budget { left: 1 << 28, largest: 0 };
    assert_eq!(long::div_mod(&a, &b, &mut meter), Err("spent"));
    assert!(meter.largest <= MOST, "{}", meter.largest);
    let mut meter = Budget { left: 1 << 28, largest: 0 };
    assert_eq!(long::pow(&BigInt::from(3), 1 << 40, &mut meter), Err("spent"));
    assert!(meter.largest <= MOST, "{}", meter.largest);
    let mut meter = Budget { left: 1 << 28, largest: 0 };
    assert_eq!(long::mod_pow(&a, &b, &number(100_000, 9), &mut meter), Err("spent"));
    assert!(meter.largest <= MOST, "{}", meter.largest);
}
