//! Products, quotients and powers of long integers, done in pieces: a [`Meter`] is asked for each piece, and may stop the work.
//! One operation on numbers of some megabytes takes minutes; a limit must not wait for its end.

use num_bigint::{BigInt, BigUint, Sign};
use num_integer::Integer;
use num_traits::{One, Signed, Zero};

use super::fault::Fault;

/// Counts the steps of long work, about one machine word's each, and may stop it.
pub trait Meter {
    /// Why it stopped.
    type Stop;
    /// Takes note of steps about to be made.
    fn spend(&mut self, steps: u64) -> Result<(), Self::Stop>;
    /// Turns a fault of the computation into a reason to stop.
    fn fault(&mut self, fault: Fault) -> Self::Stop;
}

/// Magnitudes up to so many words are multiplied in one go.
const LEAF: u64 = 4096;
/// A piece of a division takes about so many steps.
const PIECE: u64 = 1 << 22;
/// Powers modulo up to so many words are taken 64 bits of the exponent at a time.
const SMALL_MODULUS: u64 = 256;

fn words(n: &BigUint) -> u64 {
    n.bits().div_ceil(64).max(1)
}

/// `a * b`
pub fn mul<M: Meter>(a: &BigInt, b: &BigInt, meter: &mut M) -> Result<BigInt, M::Stop> {
    let sign = if a.is_zero() || b.is_zero() {
        Sign::NoSign
    } else if a.is_negative() == b.is_negative() {
        Sign::Plus
    } else {
        Sign::Minus
    };
    Ok(BigInt::from_biguint(sign, product(a.magnitude(), b.magnitude(), meter)?))
}

/// Halves both factors until they are short; three products of halves make one. The depth is the logarithm of the size.
fn product<M: Meter>(a: &BigUint, b: &BigUint, meter: &mut M) -> Result<BigUint, M::Stop> {
    let (short, long) = if a.bits() < b.bits() { (a, b) } else { (b, a) };
    let (few, many) = (words(short), words(long));
    if few <= LEAF {
        return product_by_leaf(short, long, meter);
    }
    meter.spend(many)?;
    let half = many.div_ceil(2) * 64;
    let (long_high, long_low) = cut(long, half);
    if short.bits() <= half {
        let (high, low) = (product(short, &long_high, meter)?, product(short, &long_low, meter)?);
        return Ok((high << half) + low);
    }
    let (short_high, short_low) = cut(short, half);
    let high = product(&short_high, &long_high, meter)?;
    let low = product(&short_low, &long_low, meter)?;
    let both = product(&(short_high + short_low), &(long_high + long_low), meter)?;
    let middle = both - &high - &low;
    Ok((high << (2 * half)) + (middle << half) + low)
}

/// A short factor times a long one, a stretch of it at a time.
fn product_by_leaf<M: Meter>(short: &BigUint, long: &BigUint, meter: &mut M) -> Result<BigUint, M::Stop> {
    let few = words(short);
    let stretch = (PIECE / few).max(LEAF);
    if words(long) <= stretch {
        meter.spend(super::cost::mul_steps(few, words(long)))?;
        return Ok(short * long);
    }
    let mut sum = BigUint::zero();
    let mut rest = long.clone();
    let mut shift = 0;
    // The rest gets shorter by a stretch each turn.
    while !rest.is_zero() {
        let (high, low) = cut(&rest, stretch * 64);
        meter.spend(super::cost::mul_steps(few, stretch) + words(&rest))?;
        sum += (short * low) << shift;
        shift += stretch * 64;
        rest = high;
    }
    Ok(sum)
}

/// The bits from `at` on, and those below.
fn cut(n: &BigUint, at: u64) -> (BigUint, BigUint) {
    let digits = usize::try_from(at / 32).unwrap_or(usize::MAX);
    let low = BigUint::new(n.iter_u32_digits().take(digits).collect());
    (n >> at, low)
}

/// `divmod(a, b)`
pub fn div_mod<M: Meter>(a: &BigInt, b: &BigInt, meter: &mut M) -> Result<(BigInt, BigInt), M::Stop> {
    if b.is_zero() {
        return Err(meter.fault(Fault::division_by_zero()));
    }
    let (quotient, rest) = quotient(a.magnitude(), b.magnitude(), meter)?;
    let (quotient, rest) = (BigInt::from(quotient), BigInt::from(rest));
    // Magnitudes were divided: where the signs differ the floor is one further down, if something is left.
    Ok(match (a.is_negative(), b.is_negative()) {
        (false, false) => (quotient, rest),
        (true, true) => (quotient, -rest),
        (true, false) if rest.is_zero() => (-quotient, rest),
        (false, true) if rest.is_zero() => (-quotient, rest),
        (true, false) => (-quotient - 1, b - rest),
        (false, true) => (-quotient - 1, b + rest),
    })
}

/// Long division, as many words of the quotient at a time as make a piece of work.
fn quotient<M: Meter>(a: &BigUint, b: &BigUint, meter: &mut M) -> Result<(BigUint, BigUint), M::Stop> {
    let (of, by) = (words(a), words(b));
    let steps = super::cost::div_steps(of, by);
    if steps <= PIECE {
        meter.spend(steps)?;
        return Ok(a.div_rem(b));
    }
    let stretch = (PIECE / by).max(1);
    let digits: Vec<u32> = a.iter_u32_digits().collect();
    let size = usize::try_from(stretch * 2).unwrap_or(usize::MAX);
    let mut rest = BigUint::zero();
    let mut pieces: Vec<Vec<u32>> = Vec::new();
    // From the highest stretch down; the first may be shorter.
    for stretch_digits in digits.chunks(size).rev() {
        meter.spend(stretch.saturating_mul(by).saturating_add(by))?;
        let shift = stretch_digits.len() * 32;
        let (part, left) = ((rest << shift) + BigUint::from_slice(stretch_digits)).div_rem(b);
        let mut part: Vec<u32> = part.iter_u32_digits().collect();
        part.resize(stretch_digits.len(), 0);
        pieces.push(part);
        rest = left;
    }
    pieces.reverse();
    Ok((BigUint::new(pieces.concat()), rest))
}

/// `base ** exponent`, whose size the caller has asked for.
pub fn pow<M: Meter>(base: &BigInt, exponent: u64, meter: &mut M) -> Result<BigInt, M::Stop> {
    if super::cost::pow_bits(base.bits(), exponent) <= LEAF * 64 {
        meter.spend(super::cost::pow_steps(base.bits(), exponent))?;
        return Ok(super::power::pow(base, exponent));
    }
    // Powers of two are shifted to, not multiplied.
    let zeros = base.trailing_zeros().unwrap_or(0);
    let odd = base >> zeros;
    if odd.magnitude().is_one() {
        meter.spend(super::cost::pow_bits(base.bits(), exponent) / 64)?;
        return Ok(super::power::pow(base, exponent));
    }
    let mut power = BigInt::one();
    for bit in (0..u64::BITS - exponent.leading_zeros()).rev() {
        power = mul(&power, &power, meter)?;
        if exponent >> bit & 1 == 1 {
            power = mul(&power, &odd, meter)?;
        }
    }
    Ok(power << zeros.saturating_mul(exponent))
}

/// `pow(base, exponent, modulus)`; the result has the modulus's sign.
pub fn mod_pow<M: Meter>(
    base: &BigInt,
    exponent: &BigInt,
    modulus: &BigInt,
    meter: &mut M,
) -> Result<BigInt, M::Stop> {
    if modulus.is_zero() {
        return Err(meter.fault(Fault::value("pow() 3rd argument cannot be 0")));
    }
    let positive = modulus.abs();
    let mut base = div_mod(base, &positive, meter)?.1;
    if exponent.is_negative() {
        base = inverse(&base, &positive, meter)?;
    }
    let mut power = div_mod(&BigInt::one(), &positive, meter)?.1;
    let small = words(positive.magnitude()) <= SMALL_MODULUS;
    let digits: Vec<u64> = exponent.iter_u64_digits().collect();
    for digit in digits.iter().rev() {
        power = if small {
            meter.spend(super::cost::mod_pow_steps(128, positive.bits()))?;
            let raised = power.modpow(&(BigInt::one() << 64u32), &positive);
            raised * base.modpow(&BigInt::from(*digit), &positive) % &positive
        } else {
            digit_power(power, &base, *digit, &positive, meter)?
        };
    }
    Ok(if modulus.is_negative() && !power.is_zero() { power + modulus } else { power })
}

/// `power ** (2**64) * base ** digit`, bit by bit.
fn digit_power<M: Meter>(
    mut power: BigInt,
    base: &BigInt,
    digit: u64,
    modulus: &BigInt,
    meter: &mut M,
) -> Result<BigInt, M::Stop> {
    for bit in (0..64).rev() {
        if !power.is_one() {
            power = div_mod(&mul(&power, &power, meter)?, modulus, meter)?.1;
        }
        if digit >> bit & 1 == 1 {
            power = div_mod(&mul(&power, base, meter)?, modulus, meter)?.1;
        }
    }
    Ok(power)
}

/// What `base` has to be multiplied by to give one; Euclid's algorithm with one coefficient.
fn inverse<M: Meter>(base: &BigInt, modulus: &BigInt, meter: &mut M) -> Result<BigInt, M::Stop> {
    let (mut high, mut low) = (modulus.clone(), base.clone());
    let (mut before, mut now) = (BigInt::zero(), BigInt::one());
    while !low.is_zero() {
        meter.spend(words(high.magnitude()))?;
        let (quotient, rest) = div_mod(&high, &low, meter)?;
        let next = before - mul(&quotient, &now, meter)?;
        (before, now) = (now, next);
        (high, low) = (low, rest);
    }
    if !high.is_one() {
        return Err(meter.fault(Fault::value("base is not invertible for the given modulus")));
    }
    Ok(div_mod(&before, modulus, meter)?.1)
}

/// `round(n, -places)`: ties to even.
pub fn round<M: Meter>(n: &BigInt, places: u64, meter: &mut M) -> Result<BigInt, M::Stop> {
    // A power of ten beyond twice the number rounds it away; do not compute it.
    if places > n.bits() / 3 + 2 {
        return Ok(BigInt::zero());
    }
    let unit = pow(&BigInt::from(10), places, meter)?;
    let (quotient, rest) = div_mod(&n.abs(), &unit, meter)?;
    let up = match (rest * 2u32).cmp(&unit) {
        std::cmp::Ordering::Less => false,
        std::cmp::Ordering::Greater => true,
        std::cmp::Ordering::Equal => quotient.is_odd(),
    };
    let rounded = mul(&(quotient + u32::from(up)), &unit, meter)?;
    Ok(if n.is_negative() { -rounded } else { rounded })
}
