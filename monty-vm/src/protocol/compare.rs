//! Equality and order of builtin values. Nested containers are walked with an explicit stack.

use std::cmp::Ordering;

use num_bigint::BigInt;
use num_traits::ToPrimitive;
use smallvec::SmallVec;

use crate::native::Ctx;
use crate::object::{ClassFlags, Kind, Range, TypeId, Value};
use crate::raise::{Answer, Raise};

/// Nesting at which a comparison gives up as CPython's does.
const MAX_NESTING: usize = 20_000;
/// Nesting through tables (a set in a set, a dict in a dict), whose lookups compare in turn.
const MAX_TABLE_NESTING: usize = 40;

/// A comparison operator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "named after their operators")]
pub enum CompareOp {
    Eq,
    Ne,
    Lt,
    Le,
    Gt,
    Ge,
}

impl CompareOp {
    /// The special method, the reflected one, and the symbol.
    #[must_use]
    pub const fn names(self) -> (&'static str, &'static str, &'static str) {
        match self {
            CompareOp::Eq => ("__eq__", "__eq__", "=="),
            CompareOp::Ne => ("__ne__", "__ne__", "!="),
            CompareOp::Lt => ("__lt__", "__gt__", "<"),
            CompareOp::Le => ("__le__", "__ge__", "<="),
            CompareOp::Gt => ("__gt__", "__lt__", ">"),
            CompareOp::Ge => ("__ge__", "__le__", ">="),
        }
    }

    /// Does the order satisfy the operator?
    #[must_use]
    pub const fn holds(self, order: Ordering) -> bool {
        match self {
            CompareOp::Eq => order.is_eq(),
            CompareOp::Ne => order.is_ne(),
            CompareOp::Lt => order.is_lt(),
            CompareOp::Le => order.is_le(),
            CompareOp::Gt => order.is_gt(),
            CompareOp::Ge => order.is_ge(),
        }
    }
}

/// How far two sequences have been compared.
struct Pair {
    a: Value,
    b: Value,
    next: usize,
}

impl Ctx {
    /// Order of two numbers (bool, int, float); None if one is not a number or is NaN.
    #[must_use]
    pub fn number_order(&self, a: Value, b: Value) -> Option<Ordering> {
        let (a, b) = (self.as_number(a), self.as_number(b));
        match (a?, b?) {
            (Number::Small(a), Number::Small(b)) => Some(a.cmp(&b)),
            (Number::Float(a), Number::Float(b)) => a.partial_cmp(&b),
            (Number::Small(a), Number::Float(b)) => int_float(a, b),
            (Number::Float(a), Number::Small(b)) => int_float(b, a).map(Ordering::reverse),
            (Number::Big(a), Number::Big(b)) => Some(a.cmp(b)),
            (Number::Big(a), Number::Small(_)) => {
                Some(if a.sign() == num_bigint::Sign::Minus { Ordering::Less } else { Ordering::Greater })
            }
            (Number::Small(_), Number::Big(b)) => {
                Some(if b.sign() == num_bigint::Sign::Minus { Ordering::Greater } else { Ordering::Less })
            }
            (Number::Big(a), Number::Float(b)) => big_float(a, b),
            (Number::Float(a), Number::Big(b)) => big_float(b, a).map(Ordering::reverse),
        }
    }

    fn as_number(&self, v: Value) -> Option<Number<'_>> {
        match v.kind() {
            Kind::Int => Some(Number::Small(v.int_val())),
            Kind::False => Some(Number::Small(0)),
            Kind::True => Some(Number::Small(1)),
            Kind::Float => Some(Number::Float(v.float_val())),
            Kind::Big => self.heap.big(v).map(|b| Number::Big(&b.0)),
            _ => None,
        }
    }

    /// Equality as containers see it: identical or equal.
    ///
    /// # Errors
    /// Declines when a user's `__eq__` has to answer.
    #[inline]
    pub fn same_or_equal(&mut self, a: Value, b: Value) -> Answer<bool> {
        if a == b { Ok(true) } else { self.equal(a, b) }
    }

    /// `a == b`
    ///
    /// # Errors
    /// Declines when a user's `__eq__` has to answer.
    #[inline]
    pub fn equal(&mut self, a: Value, b: Value) -> Answer<bool> {
        if Value::both_int(a, b) {
            return Ok(a == b);
        }
        if a.is(Kind::Str) && b.is(Kind::Str) {
            return Ok(a == b || self.heap.str(a) == self.heap.str(b));
        }
        self.equal_nested(a, b, 0)
    }

    /// Equality inside `tables` nested tables.
    ///
    /// # Errors
    /// As [`Ctx::equal`]; `RecursionError` when nested too deeply.
    pub fn equal_nested(&mut self, a: Value, b: Value, tables: usize) -> Answer<bool> {
        let mut stack: SmallVec<[Pair; 4]> = SmallVec::new();
        match self.equal_flat(a, b, tables)? {
            Some(answer) => return Ok(answer),
            None => stack.push(Pair { a, b, next: 0 }),
        }
        while let Some(pair) = stack.last_mut() {
            let (pa, pb, at) = (pair.a, pair.b, pair.next);
            pair.next += 1;
            if at % 8 == 7 {
                self.work(1)?;
            }
            let (x, y) = match (self.item_at(pa, at), self.item_at(pb, at)) {
                (Some(x), Some(y)) => (x, y),
                (None, None) => {
                    stack.pop();
                    continue;
                }
                _ => return Ok(false),
            };
            if x == y {
                continue;
            }
            if Value::both_int(x, y) {
                return Ok(false);
            }
            match self.equal_flat(x, y, tables)? {
                Some(true) => {}
                Some(false) => return Ok(false),
                None if stack.len() >= MAX_NESTING => return Err(self.too_deep()),
                None => stack.push(Pair { a: x, b: y, next: 0 }),
            }
        }
        Ok(true)
    }

    #[cold]
    fn too_deep(&mut self) -> Raise {
        self.heap.raise(TypeId::RECURSION_ERROR, "maximum recursion depth exceeded in comparison")
    }

    fn item_at(&self, v: Value, at: usize) -> Option<Value> {
        self.heap.items(self.plain(v))?.get(at).copied()
    }

    /// Equality that needs no walk along a sequence; `None`: both are sequences of one type and length.
    fn equal_flat(&mut self, a: Value, b: Value, tables: usize) -> Answer<Option<bool>> {
        use Kind::{
            BoundMethod, ByteArray, Bytes, Class, Complex, Dict, DictView, Exc, Float, FrozenSet, Inst, List,
            Range, Set, Slice, Str, Tuple,
        };
        if Value::both_int(a, b) {
            return Ok(Some(a == b));
        }
        let user = |k| matches!(k, Inst | Exc | Class);
        if (user(a.kind()) && self.defines(a, ClassFlags::EQ))
            || (user(b.kind()) && self.defines(b, ClassFlags::EQ))
        {
            return Err(Raise::Decline);
        }
        let (a, b) = (self.plain(a), self.plain(b));
        if let Some(order) = self.number_order(a, b) {
            return Ok(Some(order.is_eq()));
        }
        Ok(Some(match (a.kind(), b.kind()) {
            (Kind::Cell, Kind::Cell) if a != b => return Err(Raise::Decline),
            (Str, Str) => a == b || self.heap.str(a) == self.heap.str(b),
            (Float, _) | (_, Float) if self.heap.complex(a).or(self.heap.complex(b)).is_none() => false,
            (Complex, _) | (_, Complex) => match (self.as_complex(a), self.as_complex(b)) {
                (Some(x), Some(y)) => x == y,
                _ => false,
            },
            (Bytes | ByteArray, Bytes | ByteArray) => self.heap.bytes_like(a) == self.heap.bytes_like(b),
            (List, List) | (Tuple, Tuple) => {
                let len = |v| self.heap.items(v).map_or(0, <[Value]>::len);
                if len(a) != len(b) {
                    false
                } else if len(a) == 0 || a == b && !a.is(List) {
                    true
                } else {
                    return Ok(None);
                }
            }
            (Dict, Dict) => self.dicts_equal(a, b, tables)?,
            (Set | FrozenSet, Set | FrozenSet) => self.sets_equal(a, b, tables)?,
            (DictView, DictView | Set | FrozenSet) | (Set | FrozenSet, DictView) if a != b => {
                return Err(Raise::Decline);
            }
            (Range, Range) => self.ranges_equal(a, b),
            (Slice, Slice) => match (self.heap.slice(a).copied(), self.heap.slice(b).copied()) {
                (Some(x), Some(y)) => {
                    self.deeper(tables)?;
                    self.equal_nested(x.start, y.start, tables + 1)?
                        && self.equal_nested(x.stop, y.stop, tables + 1)?
                        && self.equal_nested(x.step, y.step, tables + 1)?
                }
                _ => false,
            },
            (BoundMethod, BoundMethod) => match (self.heap.method(a), self.heap.method(b)) {
                (Some(x), Some(y)) => x.func == y.func && x.this == y.this,
                _ => false,
            },
            _ => a == b,
        }))
    }

    fn deeper(&mut self, tables: usize) -> Answer<()> {
        if tables >= MAX_TABLE_NESTING { Err(self.too_deep()) } else { Ok(()) }
    }

    fn as_complex(&self, v: Value) -> Option<(f64, f64)> {
        match self.as_number(v) {
            Some(Number::Small(i)) => {
                (int_float(i, i as f64) == Some(Ordering::Equal)).then_some((i as f64, 0.0))
            }
            Some(Number::Float(f)) => Some((f, 0.0)),
            Some(Number::Big(b)) => {
                b.to_f64().filter(|f| big_float(b, *f) == Some(Ordering::Equal)).map(|f| (f, 0.0))
            }
            None => self.heap.complex(v).map(|c| (c.re, c.im)),
        }
    }

    fn dicts_equal(&mut self, a: Value, b: Value, tables: usize) -> Answer<bool> {
        self.deeper(tables)?;
        let len = |v| self.heap.dict(v).map_or(0, crate::object::Dict::len);
        if len(a) != len(b) {
            return Ok(false);
        }
        let mut at = 0;
        while let Some(e) = self.heap.dict(a).and_then(|d| d.at(at)).copied() {
            at += 1;
            if e.key.is_undef() {
                continue;
            }
            self.work(1)?;
            let Some(other) = self.dict_find(b, e.key, e.hash, tables + 1)? else { return Ok(false) };
            let Some(other) = self.heap.dict(b).and_then(|d| d.at(other)).map(|e| e.value) else {
                return Ok(false);
            };
            if e.value != other && !self.equal_nested(e.value, other, tables + 1)? {
                return Ok(false);
            }
        }
        Ok(true)
    }

    fn sets_equal(&mut self, a: Value, b: Value, tables: usize) -> Answer<bool> {
        self.deeper(tables)?;
        let len = |v| self.heap.set(v).map_or(0, crate::object::Set::len);
        if len(a) != len(b) {
            return Ok(false);
        }
        let slots = self.heap.set(a).map_or(0, crate::object::Set::slots);
        for slot in 0..slots {
            if let Some((hash, key)) = self.heap.set(a).and_then(|s| s.key_at(slot)) {
                self.work(1)?;
                if self.set_find(b, key, hash, tables + 1)?.is_none() {
                    return Ok(false);
                }
            }
        }
        Ok(true)
    }

    fn ranges_equal(&self, a: Value, b: Value) -> bool {
        let (Some(x), Some(y)) = (self.heap.range(a), self.heap.range(b)) else { return false };
        match (x.small(), y.small()) {
            (Some(x), Some(y)) => {
                let n = Range::count(x);
                n == Range::count(y) && (n == 0 || x.0 == y.0 && (n == 1 || x.2 == y.2))
            }
            _ => {
                let same = |p, q| self.number_order(p, q) == Some(Ordering::Equal);
                same(x.start, y.start) && same(x.stop, y.stop) && same(x.step, y.step)
            }
        }
    }

    /// `a op b` of builtin values; `None` where Python's methods would give `NotImplemented`.
    ///
    /// # Errors
    /// Declines when a user's method has to answer.
    pub fn compare(&mut self, op: CompareOp, a: Value, b: Value) -> Answer<Option<bool>> {
        use Kind::{Class, Exc, Inst};
        if Value::both_int(a, b) {
            return Ok(Some(op.holds(a.int_val().cmp(&b.int_val()))));
        }
        if a.is(Kind::Str) && b.is(Kind::Str) && !matches!(op, CompareOp::Eq | CompareOp::Ne) {
            return Ok(Some(op.holds(self.heap.text_order(a, b))));
        }
        match op {
            CompareOp::Eq => return self.equal(a, b).map(Some),
            CompareOp::Ne => {
                // A user's `__ne__` may differ from the inverse of `__eq__`.
                let name = self.heap.interned("__ne__");
                for v in [a, b] {
                    if matches!(v.kind(), Inst | Exc | Class)
                        && let Some(found) = name.and_then(|n| self.lookup(self.type_of(v), n))
                        && !found.is(Kind::Native)
                    {
                        return Err(Raise::Decline);
                    }
                }
                return self.equal(a, b).map(|e| Some(!e));
            }
            _ => {}
        }
        let user = |v: Value| matches!(v.kind(), Inst | Exc | Class);
        if user(a) || user(b) {
            let (name, reflected, _) = op.names();
            for (v, name) in [(a, name), (b, reflected)] {
                if user(v)
                    && let Some(name) = self.heap.interned(name)
                    && let Some(found) = self.lookup(self.type_of(v), name)
                    && !found.is(Kind::Native)
                {
                    return Err(Raise::Decline);
                }
            }
        }
        self.compare_plain(op, self.plain(a), self.plain(b))
    }

    fn compare_plain(&mut self, op: CompareOp, mut a: Value, mut b: Value) -> Answer<Option<bool>> {
        use Kind::{ByteArray, Bytes, DictView, FrozenSet, List, Set, Str, Tuple};
        // Nested sequences are compared along their first difference: a loop, not a recursion.
        for _ in 0..MAX_NESTING {
            if let (Some(_), Some(_)) = (self.as_number(a), self.as_number(b)) {
                return Ok(Some(self.number_order(a, b).is_some_and(|o| op.holds(o))));
            }
            match (a.kind(), b.kind()) {
                (Str, Str) => return Ok(Some(op.holds(self.heap.text_order(a, b)))),
                (Bytes | ByteArray, Bytes | ByteArray) => {
                    return Ok(Some(op.holds(self.heap.bytes_like(a).cmp(&self.heap.bytes_like(b)))));
                }
                (List, List) | (Tuple, Tuple) => {}
                (Set | FrozenSet, Set | FrozenSet) => return self.set_order(op, a, b).map(Some),
                (Kind::Slice, Kind::Slice) => return Err(Raise::Decline),
                (DictView, DictView | Set | FrozenSet) | (Set | FrozenSet, DictView) => {
                    return Err(Raise::Decline);
                }
                _ => return Ok(None),
            }
            let mut at = match (self.heap.items(a), self.heap.items(b)) {
                // Where they begin to differ, as far as that can be seen from the values themselves.
                (Some(x), Some(y)) => x.iter().zip(y).take_while(|(x, y)| x == y).count(),
                _ => 0,
            };
            self.work(at / 64)?;
            let (x, y) = loop {
                match (self.item_at(a, at), self.item_at(b, at)) {
                    (Some(x), Some(y)) => {
                        self.work(usize::from(at % 8 == 7))?;
                        if x != y && !self.equal(x, y)? {
                            break (x, y);
                        }
                    }
                    (x, y) => return Ok(Some(op.holds(x.is_some().cmp(&y.is_some())))),
                }
                at += 1;
            };
            let user = |v: Value| matches!(v.kind(), Kind::Inst | Kind::Exc | Kind::Class);
            if Value::both_int(x, y) {
                return Ok(Some(op.holds(x.int_val().cmp(&y.int_val()))));
            }
            if user(x) || user(y) {
                return match self.compare_leaf(op, x, y) {
                    Ok(None) => Err(self.unordered(op, x, y)),
                    other => other,
                };
            }
            if !matches!((x.kind(), y.kind()), (List, List) | (Tuple, Tuple)) {
                return match self.compare_leaf(op, x, y)? {
                    None => Err(self.unordered(op, x, y)),
                    answer => Ok(answer),
                };
            }
            (a, b) = (x, y);
        }
        Err(self.too_deep())
    }

    /// Order of two items neither of which leads back into the walk along sequences.
    fn compare_leaf(&mut self, op: CompareOp, x: Value, y: Value) -> Answer<Option<bool>> {
        let (px, py) = (self.plain(x), self.plain(y));
        if matches!(px.kind(), Kind::List | Kind::Tuple) && px != x
            || matches!(py.kind(), Kind::List | Kind::Tuple) && py != y
        {
            return Err(Raise::Decline);
        }
        if px == x
            && py == y
            && !matches!(x.kind(), Kind::Inst | Kind::Exc | Kind::Class)
            && !matches!(y.kind(), Kind::Inst | Kind::Exc | Kind::Class)
        {
            if let (Some(_), Some(_)) = (self.as_number(x), self.as_number(y)) {
                return Ok(Some(self.number_order(x, y).is_some_and(|o| op.holds(o))));
            }
            return match (x.kind(), y.kind()) {
                (Kind::Str, Kind::Str) => Ok(Some(op.holds(self.heap.text_order(x, y)))),
                (Kind::Bytes | Kind::ByteArray, Kind::Bytes | Kind::ByteArray) => {
                    Ok(Some(op.holds(self.heap.bytes_like(x).cmp(&self.heap.bytes_like(y)))))
                }
                (Kind::Set | Kind::FrozenSet, Kind::Set | Kind::FrozenSet) => {
                    self.set_order(op, x, y).map(Some)
                }
                _ => Ok(None),
            };
        }
        Err(Raise::Decline)
    }

    /// The `TypeError` of values without an order.
    #[cold]
    pub fn unordered(&mut self, op: CompareOp, a: Value, b: Value) -> Raise {
        let (_, _, symbol) = op.names();
        let message = format!(
            "'{symbol}' not supported between instances of '{}' and '{}'",
            self.type_name(a),
            self.type_name(b)
        );
        self.heap.type_error(message)
    }

    /// Subset relations.
    fn set_order(&mut self, op: CompareOp, a: Value, b: Value) -> Answer<bool> {
        let len = |v| self.heap.set(v).map_or(0, crate::object::Set::len);
        let (la, lb) = (len(a), len(b));
        let (small, large, possible) = match op {
            CompareOp::Lt => (a, b, la < lb),
            CompareOp::Le => (a, b, la <= lb),
            CompareOp::Gt => (b, a, lb < la),
            _ => (b, a, lb <= la),
        };
        if !possible {
            return Ok(false);
        }
        for slot in 0..self.heap.set(small).map_or(0, crate::object::Set::slots) {
            if let Some((hash, key)) = self.heap.set(small).and_then(|s| s.key_at(slot)) {
                self.work(1)?;
                if self.set_find(large, key, hash, 1)?.is_none() {
                    return Ok(false);
                }
            }
        }
        Ok(true)
    }
}

enum Number<'h> {
    Small(i64),
    Big(&'h BigInt),
    Float(f64),
}

fn int_float(i: i64, f: f64) -> Option<Ordering> {
    if f.is_nan() {
        return None;
    }
    // Inline integers have 49 bits: the conversion is exact.
    (i as f64).partial_cmp(&f)
}

fn big_float(b: &BigInt, f: f64) -> Option<Ordering> {
    if f.is_nan() {
        return None;
    }
    if f.is_infinite() {
        return Some(if f > 0.0 { Ordering::Less } else { Ordering::Greater });
    }
    let whole = num_traits::FromPrimitive::from_f64(f.trunc()).unwrap_or_else(|| BigInt::from(0));
    Some(b.cmp(&whole).then_with(|| 0.0_f64.partial_cmp(&f.fract()).unwrap_or(Ordering::Equal)))
}
