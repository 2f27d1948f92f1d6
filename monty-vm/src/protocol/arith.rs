//! Arithmetic of builtin values: numbers here, containers in `combine`.

use num_bigint::BigInt;
use num_traits::{Signed, ToPrimitive, Zero};

use super::operator::{BinaryOp, UnaryOp};
use crate::native::Ctx;
use crate::num::power::FloatPower;
use crate::num::{binary, complex, cost, division, long, power};
use crate::object::{Bytes, Complex, Kind, Value};
use crate::raise::{Answer, Raise};

/// The result of a power or shift must not be larger than this many bits, whatever the memory limit.
const MAX_BITS: u64 = 1 << 40;

/// A number taken out of its value.
enum Operand {
    Small(i64),
    Big(BigInt),
    Float(f64),
    Complex(f64, f64),
}

impl Operand {
    fn rank(&self) -> u8 {
        match self {
            Operand::Small(_) => 0,
            Operand::Big(_) => 1,
            Operand::Float(_) => 2,
            Operand::Complex(..) => 3,
        }
    }

    fn into_big(self) -> BigInt {
        match self {
            Operand::Small(i) => i.into(),
            Operand::Big(b) => b,
            Operand::Float(_) | Operand::Complex(..) => BigInt::zero(),
        }
    }
}

impl Ctx {
    fn operand(&self, v: Value) -> Option<Operand> {
        Some(match v.kind() {
            Kind::Int => Operand::Small(v.int_val()),
            Kind::False => Operand::Small(0),
            Kind::True => Operand::Small(1),
            Kind::Float => Operand::Float(v.float_val()),
            Kind::Big => Operand::Big(self.heap.big(v)?.0.clone()),
            Kind::Complex => {
                let c = self.heap.complex(v)?;
                Operand::Complex(c.re, c.im)
            }
            _ => return None,
        })
    }

    /// Has the class of an instance the operator in Python?
    fn redefines(&self, v: Value, names: [&str; 2]) -> bool {
        matches!(v.kind(), Kind::Inst | Kind::Exc | Kind::Class)
            && names.iter().any(|n| {
                let name = self.heap.interned(n);
                name.and_then(|n| self.lookup(self.type_of(v), n)).is_some_and(|m| !m.is(Kind::Native))
            })
    }

    /// `a op b`; `None` where Python's methods would give `NotImplemented`.
    ///
    /// # Errors
    /// As Python; declines where a user's method has to answer.
    pub fn binary(&mut self, op: BinaryOp, a: Value, b: Value) -> Answer<Option<Value>> {
        if op == BinaryOp::Add && a.is(Kind::Str) && b.is(Kind::Str) {
            return self.concat_str(a, b).map(Some);
        }
        let (name, reflected, _, _) = op.names();
        if self.redefines(a, [name, reflected]) || self.redefines(b, [name, reflected]) {
            return Err(Raise::Decline);
        }
        let plain = self.plain(a);
        if op == BinaryOp::Mod && matches!(plain.kind(), Kind::Str | Kind::Bytes | Kind::ByteArray) {
            return self.percent(plain, b).map(Some);
        }
        self.plain_binary(op, plain, self.plain(b))
    }

    /// `a op= b`; `None` where Python's methods would give `NotImplemented`.
    ///
    /// # Errors
    /// As [`Ctx::binary`].
    pub fn inplace(&mut self, op: BinaryOp, a: Value, b: Value) -> Answer<Option<Value>> {
        let (name, reflected, inplace, _) = op.names();
        if self.redefines(a, [inplace, name]) || self.redefines(b, [reflected, name]) {
            return Err(Raise::Decline);
        }
        let (pa, pb) = (self.plain(a), self.plain(b));
        if op == BinaryOp::Mod && matches!(pa.kind(), Kind::Str | Kind::Bytes | Kind::ByteArray) {
            return self.percent(pa, b).map(Some);
        }
        if pa.is(Kind::ByteArray) && self.change_bytes(op, pa, pb)? {
            return Ok(Some(a));
        }
        if self.combine_in_place(op, pa, pb)?.is_some() {
            return Ok(Some(a));
        }
        self.plain_binary(op, pa, pb)
    }

    fn plain_binary(&mut self, op: BinaryOp, a: Value, b: Value) -> Answer<Option<Value>> {
        if (a.is(Kind::Big) || b.is(Kind::Big))
            && (a.is_int() || a.is(Kind::Big))
            && (b.is_int() || b.is(Kind::Big))
        {
            if let Some(v) = self.wide_op(op, a, b) {
                return Ok(Some(v));
            }
            if let Some(v) = self.long_op(op, a, b)? {
                return Ok(Some(v));
            }
        } else if Value::both_int(a, b)
            && op == BinaryOp::Mul
            && let Some(v) = self.wide_op(op, a, b)
        {
            return Ok(Some(v));
        }
        if let (Some(x), Some(y)) = (self.operand(a), self.operand(b)) {
            // Logic on bools gives bools.
            if a.is_bool() && b.is_bool() {
                let (p, q) = (a == Value::TRUE, b == Value::TRUE);
                match op {
                    BinaryOp::BitAnd => return Ok(Some(Value::bool(p & q))),
                    BinaryOp::BitOr => return Ok(Some(Value::bool(p | q))),
                    BinaryOp::BitXor => return Ok(Some(Value::bool(p ^ q))),
                    _ => {}
                }
            }
            return match x.rank().max(y.rank()) {
                0 | 1 => self.int_op(op, x, y),
                2 => self.float_op(op, x, y),
                _ => self.complex_op(op, x, y),
            };
        }
        match (op, a.kind(), b.kind()) {
            (BinaryOp::Add, Kind::Str, Kind::Str) => self.concat_str(a, b).map(Some),
            (BinaryOp::Add, Kind::Str, _) if !b.is(Kind::Inst) => {
                let message = format!("can only concatenate str (not \"{}\") to str", self.type_name(b));
                Err(self.heap.type_error(message))
            }
            (BinaryOp::Add, Kind::Bytes | Kind::ByteArray, _) if !b.is(Kind::Inst) => {
                self.concat_bytes(a, b).map(Some)
            }
            (BinaryOp::Mul, Kind::Str | Kind::Bytes | Kind::ByteArray, _) => self.repeat_text(a, b),
            (BinaryOp::Mul, Kind::List | Kind::Tuple, _) => self.combine(op, a, b),
            (BinaryOp::Mul, _, Kind::Str | Kind::Bytes | Kind::ByteArray) => self.repeat_text(b, a),
            _ => self.combine(op, a, b),
        }
    }

    fn int_op(&mut self, op: BinaryOp, a: Operand, b: Operand) -> Answer<Option<Value>> {
        if let (Operand::Small(x), Operand::Small(y)) = (&a, &b)
            && let Some(v) = self.small_op(op, *x, *y)?
        {
            return Ok(Some(v));
        }
        let (a, b) = (a.into_big(), b.into_big());
        let (wa, wb) = (cost::words(&a), cost::words(&b));
        let result = match op {
            BinaryOp::Add | BinaryOp::Sub | BinaryOp::BitAnd | BinaryOp::BitOr | BinaryOp::BitXor => {
                self.big_room(wa.max(wb) + 1, wa.max(wb) / 8)?;
                match op {
                    BinaryOp::Add => a + b,
                    BinaryOp::Sub => a - b,
                    BinaryOp::BitAnd => a & b,
                    BinaryOp::BitOr => a | b,
                    _ => a ^ b,
                }
            }
            BinaryOp::Mul => {
                self.big_room(wa + wb, 0)?;
                long::mul(&a, &b, self)?
            }
            BinaryOp::FloorDiv | BinaryOp::Mod => {
                self.big_room(wa.max(wb), 0)?;
                let (quotient, rest) = long::div_mod(&a, &b, self)?;
                if op == BinaryOp::Mod { rest } else { quotient }
            }
            BinaryOp::Div => {
                // The quotient is cut to some sixty bits before it is computed.
                self.work(((wa + wb) / 8) as usize)?;
                let f = division::true_div(&a, &b).map_err(|f| self.fault(f))?;
                return Ok(Some(Value::float(f)));
            }
            BinaryOp::Pow => return self.int_pow(&a, &b).map(Some),
            BinaryOp::LShift | BinaryOp::RShift => {
                let count = power::shift_count(&b).map_err(|f| self.fault(f))?;
                if op == BinaryOp::RShift {
                    self.work((wa / 8) as usize)?;
                    power::shr(&a, count)
                } else if a.is_zero() {
                    a
                } else {
                    let Some(count) = count.filter(|c| *c < 1 << 62) else {
                        return Err(self.heap.overflow_error("too many digits in integer"));
                    };
                    if count >= MAX_BITS {
                        return Err(Raise::Memory(usize::MAX));
                    }
                    self.big_room(wa + count / 64 + 1, (wa + count / 64) / 8)?;
                    power::shl(&a, count)
                }
            }
            BinaryOp::MatMul => return Ok(None),
        };
        Ok(Some(self.heap.new_bigint(result)))
    }

    /// Room for a result of so many words, and its work.
    fn big_room(&mut self, words: u64, steps: u64) -> Answer<()> {
        let bytes = usize::try_from(words.saturating_mul(8)).unwrap_or(usize::MAX);
        if bytes > 256 {
            self.reserve(bytes)?;
            self.heap.bytes -= bytes;
        }
        self.work(usize::try_from(steps).unwrap_or(usize::MAX))
    }

    fn small_op(&mut self, op: BinaryOp, a: i64, b: i64) -> Answer<Option<Value>> {
        let result = match op {
            BinaryOp::Add => a.checked_add(b),
            BinaryOp::Sub => a.checked_sub(b),
            BinaryOp::Mul => a.checked_mul(b),
            BinaryOp::BitAnd => Some(a & b),
            BinaryOp::BitOr => Some(a | b),
            BinaryOp::BitXor => Some(a ^ b),
            BinaryOp::FloorDiv | BinaryOp::Mod => {
                let parts = division::small_divmod(a, b).map_err(|f| self.fault(f))?;
                parts.map(|(q, r)| if op == BinaryOp::Mod { r } else { q })
            }
            BinaryOp::Div => {
                let f = division::small_true_div(a, b).map_err(|f| self.fault(f))?;
                return Ok(Some(Value::float(f)));
            }
            BinaryOp::Pow if b >= 0 => power::small_pow(a, b.unsigned_abs()),
            BinaryOp::Pow => None,
            BinaryOp::LShift if b >= 0 => power::small_shl(a, b.unsigned_abs()),
            BinaryOp::RShift if b >= 0 => Some(power::small_shr(a, b.unsigned_abs())),
            BinaryOp::LShift | BinaryOp::RShift | BinaryOp::MatMul => None,
        };
        Ok(result.map(|i| self.heap.new_int(i)))
    }

    fn int_pow(&mut self, a: &BigInt, b: &BigInt) -> Answer {
        if b.is_negative() {
            let x = binary::int_to_float(a).map_err(|f| self.fault(f))?;
            let y = binary::int_to_float(b).map_err(|f| self.fault(f))?;
            return self.float_pow(x, y);
        }
        let trivial = a.is_zero() || a.magnitude() == &1_u32.into();
        let exponent = match b.to_u64() {
            Some(e) => e,
            None if trivial => u64::from(b.bit(0)) + 2,
            None => return Err(Raise::Memory(usize::MAX)),
        };
        if !trivial {
            let bits = cost::pow_bits(a.bits(), exponent);
            if bits > MAX_BITS {
                return Err(Raise::Memory(usize::MAX));
            }
            self.big_room(bits / 64 + 1, 0)?;
        }
        let result = long::pow(a, exponent, self)?;
        Ok(self.heap.new_bigint(result))
    }

    fn float_of(&mut self, v: Operand) -> Answer<f64> {
        Ok(match v {
            Operand::Small(i) => i as f64,
            Operand::Float(f) => f,
            Operand::Big(b) => binary::int_to_float(&b).map_err(|f| self.fault(f))?,
            Operand::Complex(re, _) => re,
        })
    }

    fn float_op(&mut self, op: BinaryOp, a: Operand, b: Operand) -> Answer<Option<Value>> {
        let (a, b) = (self.float_of(a)?, self.float_of(b)?);
        let result = match op {
            BinaryOp::Add => a + b,
            BinaryOp::Sub => a - b,
            BinaryOp::Mul => a * b,
            BinaryOp::Div if b == 0.0 => return Err(self.heap.zero_division("division by zero")),
            BinaryOp::Div => a / b,
            BinaryOp::FloorDiv => division::float_floor_div(a, b).map_err(|f| self.fault(f))?,
            BinaryOp::Mod => division::float_modulo(a, b).map_err(|f| self.fault(f))?,
            BinaryOp::Pow => return self.float_pow(a, b).map(Some),
            _ => return Ok(None),
        };
        Ok(Some(Value::float(result)))
    }

    fn float_pow(&mut self, a: f64, b: f64) -> Answer {
        match power::float_pow(a, b).map_err(|f| self.fault(f))? {
            FloatPower::Real(f) => Ok(Value::float(f)),
            FloatPower::Complex => {
                let z = complex::pow(number(a, 0.0), number(b, 0.0)).map_err(|f| self.fault(f))?;
                Ok(self.heap.new_complex(Complex { re: z.real, im: z.imag }))
            }
        }
    }

    /// A real operand touches the real part alone: signs of zero and infinities in the other stay as they are.
    fn complex_op(&mut self, op: BinaryOp, a: Operand, b: Operand) -> Answer<Option<Value>> {
        let mut parts = |v: Operand| -> Answer<(f64, Option<f64>)> {
            Ok(match v {
                Operand::Complex(re, im) => (re, Some(im)),
                other => (self.float_of(other)?, None),
            })
        };
        let ((ar, ai), (br, bi)) = (parts(a)?, parts(b)?);
        let (x, y) = (number(ar, ai.unwrap_or(0.0)), number(br, bi.unwrap_or(0.0)));
        let z = match (op, ai, bi) {
            (BinaryOp::Add, Some(ai), Some(bi)) => number(ar + br, ai + bi),
            (BinaryOp::Add, Some(imag), None) | (BinaryOp::Add, None, Some(imag)) => number(ar + br, imag),
            (BinaryOp::Sub, Some(ai), Some(bi)) => number(ar - br, ai - bi),
            (BinaryOp::Sub, Some(imag), None) => number(ar - br, imag),
            (BinaryOp::Sub, None, Some(imag)) => number(ar - br, -imag),
            (BinaryOp::Mul, Some(_), Some(_)) => complex::mul(x, y),
            (BinaryOp::Mul, _, None) => complex::mul_real(x, br),
            (BinaryOp::Mul, None, _) => complex::mul_real(y, ar),
            (BinaryOp::Div, Some(_), Some(_)) => self.sound(complex::div(x, y))?,
            (BinaryOp::Div, _, None) => self.sound(complex::div_real(x, br))?,
            (BinaryOp::Div, None, _) => self.sound(complex::real_div(ar, y))?,
            (BinaryOp::Pow, ..) => self.sound(complex::pow(x, y))?,
            _ => return Ok(None),
        };
        Ok(Some(self.heap.new_complex(Complex { re: z.real, im: z.imag })))
    }

    fn concat_bytes(&mut self, a: Value, b: Value) -> Answer {
        let Some(y) = self.heap.bytes_like(b) else {
            let message = format!("can't concat {} to {}", self.type_name(b), self.type_name(a));
            return Err(self.heap.type_error(message));
        };
        let n = self.heap.bytes_like(a).map_or(0, <[u8]>::len) + y.len();
        self.reserve(n)?;
        self.heap.bytes -= n;
        self.work_bytes(n)?;
        let mut bytes = self.heap.bytes_like(a).unwrap_or(&[]).to_vec();
        bytes.extend_from_slice(self.heap.bytes_like(b).unwrap_or(&[]));
        Ok(if a.is(Kind::Bytes) {
            self.heap.new_bytes(Bytes(bytes))
        } else {
            self.heap.new_bytearray(Bytes(bytes))
        })
    }

    fn repeat_text(&mut self, text: Value, times: Value) -> Answer<Option<Value>> {
        let Some(n) = self.as_index(times)? else {
            if times.is(Kind::Inst) {
                return Ok(None);
            }
            let message = format!("can't multiply sequence by non-int of type '{}'", self.type_name(times));
            return Err(self.heap.type_error(message));
        };
        if times.is(Kind::Big) {
            return Err(self.heap.overflow_error("cannot fit 'int' into an index-sized integer"));
        }
        if n == 1 && !text.is(Kind::ByteArray) {
            return Ok(Some(text));
        }
        let n = usize::try_from(n.max(0)).unwrap_or(usize::MAX);
        let len =
            self.heap.str(text).map(str::len).or(self.heap.bytes_like(text).map(<[u8]>::len)).unwrap_or(0);
        let total = len.checked_mul(n).ok_or(Raise::Memory(usize::MAX))?;
        self.reserve(total)?;
        self.heap.bytes -= total;
        self.work_bytes(total)?;
        let n = if len == 0 { 0 } else { n };
        Ok(Some(if let Some(s) = self.heap.str(text) {
            let repeated = s.repeat(n);
            self.heap.new_str(repeated)
        } else {
            let repeated = self.heap.bytes_like(text).unwrap_or(&[]).repeat(n);
            if text.is(Kind::Bytes) {
                self.heap.new_bytes(Bytes(repeated))
            } else {
                self.heap.new_bytearray(Bytes(repeated))
            }
        }))
    }

    /// `-v`, `+v`, `~v`; `None` where there is no such method.
    ///
    /// # Errors
    /// Declines where a user's method has to answer.
    pub fn unary(&mut self, op: UnaryOp, v: Value) -> Answer<Option<Value>> {
        let (name, _) = op.names();
        if self.redefines(v, [name, name]) {
            return Err(Raise::Decline);
        }
        let Some(operand) = self.operand(self.plain(v)) else { return Ok(None) };
        Ok(Some(match (op, operand) {
            (UnaryOp::Neg, Operand::Small(i)) => self.heap.new_int(i.wrapping_neg()),
            (UnaryOp::Neg, Operand::Big(b)) => self.heap.new_bigint(-b),
            (UnaryOp::Neg, Operand::Float(f)) => Value::float(-f),
            (UnaryOp::Neg, Operand::Complex(re, im)) => self.heap.new_complex(Complex { re: -re, im: -im }),
            (UnaryOp::Pos, Operand::Small(i)) => self.heap.new_int(i),
            (UnaryOp::Pos, _) => self.plain(v),
            (UnaryOp::Invert, Operand::Small(i)) => self.heap.new_int(!i),
            (UnaryOp::Invert, Operand::Big(b)) => self.heap.new_bigint(!b),
            (UnaryOp::Invert, _) => return Ok(None),
        }))
    }
}

fn number(re: f64, im: f64) -> complex::Complex {
    complex::Complex { real: re, imag: im }
}
