//! Hashes, equal to CPython's where CPython's do not depend on addresses.

use num_bigint::{BigInt, Sign};
use num_traits::ToPrimitive;

use crate::heap::hash::of_bytes;
use crate::native::Ctx;
use crate::object::{ClassFlags, Kind, TypeId, Value};
use crate::raise::{Answer, Raise};

/// The Mersenne prime that numeric hashes are taken modulo.
const MODULUS: i64 = (1 << 61) - 1;
const MAX_NESTING: usize = 20_000;

impl Ctx {
    /// `hash(v)`; never -1.
    ///
    /// # Errors
    /// `TypeError` for unhashable values; declines when a user's `__hash__` has to answer.
    #[inline]
    pub fn hash(&mut self, v: Value) -> Answer<i64> {
        match v.kind() {
            Kind::Str => self.hash_str(v),
            Kind::Int => Ok(fix(v.int_val() % MODULUS)),
            Kind::Tuple => self.hash_tuple(v),
            _ => self.hash_flat(v, 0),
        }
    }

    #[inline]
    fn hash_str(&mut self, v: Value) -> Answer<i64> {
        if self.heap.str_object(v).is_some_and(|s| s.bytes() >= 64) {
            self.own_text(v)?;
        }
        Ok(self.heap.str_hash(v))
    }

    fn hash_flat(&mut self, v: Value, nesting: usize) -> Answer<i64> {
        Ok(match v.kind() {
            Kind::Str => self.hash_str(v)?,
            Kind::Int => fix(v.int_val() % MODULUS),
            Kind::False => 0,
            Kind::True => 1,
            Kind::None => 0x0FCA_86420,
            Kind::Big => self.heap.big(v).map_or(0, |b| of_big(&b.0)),
            Kind::Float => of_float(v.float_val(), v),
            Kind::Complex => {
                let c = self.heap.complex(v).copied();
                c.map_or(
                    0,
                    |c| fix(of_float(c.re, v).wrapping_add(of_float(c.im, v).wrapping_mul(1_000_003))),
                )
            }
            Kind::Bytes => of_bytes(self.heap.bytes_like(v).unwrap_or(&[])),
            Kind::FrozenSet => self.hash_frozenset(v),
            Kind::Range => self.hash_range(v)?,
            Kind::Slice => {
                let Some(s) = self.heap.slice(v).copied() else { return Ok(0) };
                if nesting > 30 {
                    return Err(self.heap.raise(TypeId::RECURSION_ERROR, "maximum recursion depth exceeded"));
                }
                let mut acc = Accumulator::new();
                for part in [s.start, s.stop, s.step] {
                    let h = if part.is(Kind::Tuple) {
                        self.hash_tuple(part)?
                    } else {
                        self.hash_flat(part, nesting + 1)?
                    };
                    acc.add(h);
                }
                acc.finish(3)
            }
            Kind::List | Kind::Dict | Kind::Set | Kind::ByteArray => return Err(self.unhashable(v)),
            Kind::DictView if self.type_id(v) != TypeId::DICT_VALUES => return Err(self.unhashable(v)),
            Kind::Inst | Kind::Exc | Kind::Class
                if self.defines(v, ClassFlags::HASH.with(ClassFlags::EQ)) =>
            {
                return Err(Raise::Decline);
            }
            Kind::Inst => {
                let plain = self.plain(v);
                if plain == v {
                    identity(v)
                } else if plain.is(Kind::Tuple) {
                    self.hash_tuple(plain)?
                } else if matches!(plain.kind(), Kind::List | Kind::Dict | Kind::Set | Kind::ByteArray) {
                    return Err(self.unhashable(v));
                } else {
                    self.hash_flat(plain, nesting + 1)?
                }
            }
            Kind::BoundMethod => match self.heap.method(v) {
                Some(m) => fix(identity(m.this) ^ identity(m.func)),
                None => 0,
            },
            _ => identity(v),
        })
    }

    #[cold]
    fn unhashable(&mut self, v: Value) -> Raise {
        let message = format!("unhashable type: '{}'", self.type_name(v));
        self.heap.type_error(message)
    }

    /// The tuple's hash, nested tuples with an explicit stack.
    fn hash_tuple(&mut self, v: Value) -> Answer<i64> {
        let mut stack = vec![(v, 0_usize, Accumulator::new())];
        loop {
            let depth = stack.len();
            let Some((tuple, at, acc)) = stack.last_mut() else { return Ok(0) };
            let items = self.heap.tuple(*tuple).unwrap_or(&[]);
            match items.get(*at).copied() {
                None => {
                    let hash = acc.clone().finish(items.len());
                    stack.pop();
                    match stack.last_mut() {
                        Some((_, _, outer)) => outer.add(hash),
                        None => return Ok(hash),
                    }
                }
                Some(item) => {
                    *at += 1;
                    let count = *at;
                    if item.is(Kind::Tuple) {
                        if depth > MAX_NESTING {
                            return Err(self
                                .heap
                                .raise(TypeId::RECURSION_ERROR, "maximum recursion depth exceeded"));
                        }
                        stack.push((item, 0, Accumulator::new()));
                        continue;
                    }
                    let hash = self.hash_flat(item, 0)?;
                    if let Some((_, _, acc)) = stack.last_mut() {
                        acc.add(hash);
                    }
                    if count % 64 == 0 {
                        self.work(1)?;
                    }
                }
            }
        }
    }

    /// The order-independent mix that `frozenset.__hash__` is documented to be in CPython's sources.
    fn hash_frozenset(&self, v: Value) -> i64 {
        let Some(set) = self.heap.set(v) else { return 0 };
        let mix = |h: u64| ((h ^ 89_869_747) ^ (h << 16)).wrapping_mul(3_644_798_167);
        let mut hash = set.iter().fold(0_u64, |acc, (h, _)| acc ^ mix(h as u64));
        hash ^= (set.len() as u64 + 1).wrapping_mul(1_927_868_237);
        hash ^= (hash >> 11) ^ (hash >> 25);
        hash = hash.wrapping_mul(69_069).wrapping_add(907_133_923);
        if hash as i64 == -1 { 590_923_713 } else { hash as i64 }
    }

    fn hash_range(&mut self, v: Value) -> Answer<i64> {
        let Some(r) = self.heap.range(v).copied() else { return Ok(0) };
        let count = r.small().map_or(Value::NONE, |b| Value::size(crate::object::Range::count(b) as usize));
        let many = count.is_none() || count.int_val() > 1;
        let start = if count == Value::small(0) { Value::NONE } else { r.start };
        let step = if many { r.step } else { Value::NONE };
        let mut acc = Accumulator::new();
        for part in [count, start, step] {
            let h = self.hash_flat(part, 0)?;
            acc.add(h);
        }
        Ok(acc.finish(3))
    }
}

/// A hash of identity: the same in every run of the same program.
fn identity(v: Value) -> i64 {
    let bits = v.bits();
    fix(bits.rotate_left(4) as i64 & i64::MAX)
}

fn fix(h: i64) -> i64 {
    if h == -1 { -2 } else { h }
}

fn of_big(b: &BigInt) -> i64 {
    let rest = (b.magnitude() % (MODULUS as u64)).to_i64().unwrap_or(0);
    fix(if b.sign() == Sign::Minus { -rest } else { rest })
}

/// Hash of a float: that of the equal int where there is one, else the exact fraction modulo the prime.
fn of_float(f: f64, v: Value) -> i64 {
    if f.is_infinite() {
        return if f > 0.0 { 314_159 } else { -314_159 };
    }
    if f.is_nan() {
        return identity(v);
    }
    let bits = f.abs().to_bits();
    let (exponent, fraction) = ((bits >> 52) as i64, bits & ((1 << 52) - 1));
    let (mantissa, exponent) =
        if exponent == 0 { (fraction, -1074) } else { (fraction | (1 << 52), exponent - 1075) };
    // mantissa * 2**exponent modulo 2**61 - 1: multiplying by two is rotating 61 bits.
    let turn = exponent.rem_euclid(61) as u32;
    let m = mantissa as u128 % MODULUS as u128;
    let hash = ((m << turn) % MODULUS as u128) as i64;
    fix(if f < 0.0 { -hash } else { hash })
}

/// The xxHash-based mix of tuples.
#[derive(Clone)]
struct Accumulator(u64);

impl Accumulator {
    fn new() -> Self {
        Accumulator(2_870_177_450_012_600_261)
    }
    fn add(&mut self, hash: i64) {
        self.0 = self.0.wrapping_add((hash as u64).wrapping_mul(14_029_467_366_897_019_727));
        self.0 = self.0.rotate_left(31).wrapping_mul(11_400_714_785_074_694_791);
    }
    fn finish(self, len: usize) -> i64 {
        let sum = self.0.wrapping_add(len as u64 ^ (2_870_177_450_012_600_261 ^ 3_527_539));
        if sum as i64 == -1 { 1_546_275_796 } else { sum as i64 }
    }
}
