//! Values as numbers: what `divmod`, `pow`, `abs`, `round` and the methods of the number types stand on.

use num_bigint::BigInt;
use num_traits::ToPrimitive;

use crate::native::Ctx;
use crate::num::complex::{self, Complex};
use crate::num::{Fault, Int, binary, cost, division, half_even, long};
use crate::object::{self, Kind, Value};
use crate::raise::{Answer, Raise};

/// A number of one of the three towers.
#[derive(Clone, Debug)]
pub enum Numeric {
    /// An int or a bool.
    Int(Int),
    /// A float.
    Float(f64),
    /// A complex number.
    Complex(Complex),
}

impl long::Meter for Ctx {
    type Stop = Raise;

    fn spend(&mut self, steps: u64) -> Answer<()> {
        self.work_words(steps)
    }

    fn fault(&mut self, fault: Fault) -> Raise {
        Ctx::fault(self, fault)
    }
}

impl Ctx {
    /// The value of a computation, its fault raised.
    ///
    /// # Errors
    /// The fault.
    pub fn sound<T>(&mut self, result: Result<T, Fault>) -> Answer<T> {
        result.map_err(|fault| self.fault(fault))
    }

    /// Makes sure that `n` bytes are there for an object about to be made, which charges them itself.
    ///
    /// # Errors
    /// The memory limit does not allow it.
    pub fn ask(&mut self, n: u64) -> Answer<()> {
        let n = usize::try_from(n).map_err(|_| Raise::Memory(usize::MAX))?;
        self.reserve(n)?;
        self.heap.bytes -= n;
        Ok(())
    }

    /// Charges steps of one machine word each.
    ///
    /// # Errors
    /// The host's time is up, or the run's fuel is spent.
    pub fn work_words(&mut self, n: u64) -> Answer<()> {
        self.work(usize::try_from(n / 64).unwrap_or(usize::MAX))
    }

    /// The number a value is, or is built on.
    #[must_use]
    pub fn numeric(&self, v: Value) -> Option<Numeric> {
        let v = self.plain(v);
        match v.kind() {
            Kind::Float => Some(Numeric::Float(v.float_val())),
            Kind::Complex => {
                self.heap.complex(v).map(|c| Numeric::Complex(Complex { real: c.re, imag: c.im }))
            }
            _ => self.int(v).map(Numeric::Int),
        }
    }

    /// The integer a value is, or is built on, bools included.
    #[must_use]
    pub fn int(&self, v: Value) -> Option<Int> {
        let v = self.plain(v);
        match v.kind() {
            Kind::Int => Some(Int::Small(v.int_val())),
            Kind::True => Some(Int::Small(1)),
            Kind::False => Some(Int::Small(0)),
            Kind::Big => self.heap.big(v).map(|big| Int::from(big.0.clone())),
            _ => None,
        }
    }

    /// An integer as a value. Whoever computed it asked for its bytes before.
    pub fn new_integer(&mut self, n: Int) -> Value {
        match n {
            Int::Small(n) => self.heap.new_int(n),
            Int::Big(n) => self.heap.new_bigint(n),
        }
    }

    /// A complex number as a value.
    pub fn complex_value(&mut self, z: Complex) -> Value {
        self.heap.new_complex(object::Complex { re: z.real, im: z.imag })
    }

    /// The float nearest to an integer.
    ///
    /// # Errors
    /// `OverflowError` when there is none.
    pub fn int_to_float(&mut self, n: &Int) -> Answer<f64> {
        match n {
            Int::Small(n) => Ok(*n as f64),
            Int::Big(n) => self.sound(binary::int_to_float(n)),
        }
    }

    /// The float a real number stands for as an argument; `None` when it is no real number.
    ///
    /// # Errors
    /// `OverflowError` for an int too large; `Decline` where only `__float__` or `__index__` in Python can tell.
    pub fn as_float(&mut self, v: Value) -> Answer<Option<f64>> {
        match self.numeric(v) {
            Some(Numeric::Float(x)) => Ok(Some(x)),
            Some(Numeric::Int(n)) => self.int_to_float(&n).map(Some),
            Some(Numeric::Complex(_)) => Ok(None),
            None if self.plain(v).is(Kind::Inst) => Err(Raise::Decline),
            None => Ok(None),
        }
    }

    /// `divmod(a, b)` of two real numbers, as a tuple; `None` for anything else.
    ///
    /// # Errors
    /// As Python, or a limit.
    pub fn divide(&mut self, a: Value, b: Value) -> Answer<Option<Value>> {
        let pair = match (self.numeric(a), self.numeric(b)) {
            (Some(Numeric::Int(x)), Some(Numeric::Int(y))) => {
                self.ask(cost::bytes_of_bits(x.bit_length() + y.bit_length()))?;
                let (quotient, rest) = long::div_mod(&x.into_big(), &y.into_big(), self)?;
                vec![self.heap.new_bigint(quotient), self.heap.new_bigint(rest)]
            }
            (Some(Numeric::Complex(_)) | None, _) | (_, Some(Numeric::Complex(_)) | None) => return Ok(None),
            _ => {
                let (Some(x), Some(y)) = (self.as_float(a)?, self.as_float(b)?) else { return Ok(None) };
                let (quotient, rest) = self.sound(division::float_divmod(x, y))?;
                vec![Value::float(quotient), Value::float(rest)]
            }
        };
        self.tuple(pair).map(Some)
    }

    /// `pow(base, exponent, modulus)` of three ints; `None` for anything else.
    ///
    /// # Errors
    /// As Python, or a limit.
    pub fn pow_mod(&mut self, base: Value, exponent: Value, modulus: Value) -> Answer<Option<Value>> {
        let (Some(base), Some(exponent), Some(modulus)) =
            (self.int(base), self.int(exponent), self.int(modulus))
        else {
            return Ok(None);
        };
        self.ask(cost::bytes_of_bits(modulus.bit_length().max(base.bit_length())).saturating_mul(4))?;
        let power = long::mod_pow(&base.into_big(), &exponent.into_big(), &modulus.into_big(), self)?;
        Ok(Some(self.heap.new_bigint(power)))
    }

    /// `abs(v)` of a number; `None` for anything else.
    ///
    /// # Errors
    /// `OverflowError` for a complex number of a size beyond floats.
    pub fn absolute(&mut self, v: Value) -> Answer<Option<Value>> {
        Ok(Some(match self.numeric(v) {
            Some(Numeric::Float(x)) => Value::float(x.abs()),
            Some(Numeric::Complex(z)) => Value::float(self.sound(complex::abs(z))?),
            Some(Numeric::Int(n)) => {
                self.ask(cost::bytes_of_bits(n.bit_length()))?;
                self.heap.new_bigint(n.into_big().magnitude().clone().into())
            }
            None => return Ok(None),
        }))
    }

    /// `round(v)` or `round(v, digits)` of a real number; `None` for anything else.
    ///
    /// # Errors
    /// As Python.
    pub fn rounded(&mut self, v: Value, digits: Value) -> Answer<Option<Value>> {
        Ok(Some(match self.numeric(v) {
            Some(Numeric::Float(x)) if digits.is_missing() => {
                let n = self.sound(half_even::float_to_int(x))?;
                self.new_integer(n)
            }
            Some(Numeric::Float(x)) => {
                let digits = self.index_arg(digits)?;
                Value::float(self.sound(half_even::float(x, digits))?)
            }
            Some(Numeric::Int(n)) => {
                let digits = if digits.is_missing() { 0 } else { self.index_arg(digits)? };
                if digits >= 0 {
                    return Ok(Some(self.new_integer(n)));
                }
                self.ask(cost::bytes_of_bits(n.bit_length().saturating_mul(3)))?;
                let n = long::round(&n.into_big(), digits.unsigned_abs(), self)?;
                self.heap.new_bigint(n)
            }
            Some(Numeric::Complex(_)) | None => return Ok(None),
        }))
    }
}

/// An integer as a size, if it fits.
#[must_use]
pub fn as_size(n: &Int) -> Option<usize> {
    match n {
        Int::Small(n) => usize::try_from(*n).ok(),
        Int::Big(n) => BigInt::to_usize(n),
    }
}
