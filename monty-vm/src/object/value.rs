//! The value: eight bytes, `Copy`, NaN-boxed. This file alone knows the layout.
//!
//! The top fifteen bits all set: an inline integer of 49 bits. At least `2 << 48`: a float, its bits offset by that. Below:
//! a kind in the upper half, a handle or small number in the lower.

use std::fmt;

use serde::de::{Error, SeqAccess, Visitor};
use serde::{Deserialize, Serialize};

macro_rules! kinds {
    ($($(#[doc = $doc:literal])+ $kind:ident),* $(,)?) => {
        /// What a value is: enough to know its arena without touching the heap.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
        #[repr(u8)]
        pub enum Kind { $($(#[doc = $doc])+ $kind),* }

        impl Kind {
            /// Every kind, in the order of its number.
            pub const ALL: &'static [Kind] = &[$(Kind::$kind),*];
            /// The kind's name in snapshots.
            #[must_use]
            pub const fn name(self) -> &'static str {
                match self { $(Kind::$kind => stringify!($kind)),* }
            }
        }
    };
}

kinds! {
    /// Nothing: an unbound variable, a missing argument.
    Undef,
    /// `None`
    None,
    /// `False`
    False,
    /// `True`
    True,
    /// `...`
    Ellipsis,
    /// `NotImplemented`
    NotImplemented,
    /// In a loop's first register: the next three hold next value, remaining count, step.
    LoopRange,
    /// In a loop's first register: the handle is a list, the next register an index.
    LoopList,
    /// In a loop's first register: the handle is a tuple, the next register an index.
    LoopTuple,
    /// A builtin type: the handle is its number in the world.
    Type,
    /// A native function: the handle is owner and row in the world.
    Native,
    /// A code object: the handle is the number of the linked code.
    Code,
    /// An integer of up to 49 bits (no handle).
    Int,
    /// A float (no handle).
    Float,
    /// A larger integer.
    Big,
    /// A complex number.
    Complex,
    /// A str.
    Str,
    /// A bytes object.
    Bytes,
    /// A bytearray.
    ByteArray,
    /// A range.
    Range,
    /// A slice.
    Slice,
    /// A list.
    List,
    /// A tuple.
    Tuple,
    /// A dict.
    Dict,
    /// A view of a dict's keys, values or items.
    DictView,
    /// A set.
    Set,
    /// A frozenset.
    FrozenSet,
    /// A Python function.
    Func,
    /// A callable with its receiver.
    BoundMethod,
    /// A function of the host's.
    HostFunc,
    /// An object of the host's.
    HostRef,
    /// A class made by Python code.
    Class,
    /// An instance of such a class.
    Inst,
    /// An exception, of a builtin class or of one derived from it.
    Exc,
    /// A traceback.
    Traceback,
    /// A generator, coroutine or async generator.
    Gen,
    /// A variable shared by closures.
    Cell,
    /// A native iterator.
    Iter,
    /// A property.
    Property,
    /// A classmethod object.
    ClassMethod,
    /// A staticmethod object.
    StaticMethod,
    /// A super object.
    Super,
    /// A module.
    Module,
    /// A descriptor of an attribute named in `__slots__`.
    Member,
    /// Text that strs share. No program sees it.
    Buffer,
}

/// A Python value, or `Undef`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Value(u64);

const INT: u64 = 0xFFFE_0000_0000_0000;
const FLOAT: u64 = 0x0002_0000_0000_0000;
const PAYLOAD: u64 = 0x0001_FFFF_FFFF_FFFF;

impl Value {
    /// Nothing.
    pub const UNDEF: Value = Value(0);
    /// Stands for an argument not given where Python code of the prelude looks at it (`_missing`).
    pub const MISSING: Value = Value::new(Kind::Undef, 1);
    /// `None`
    pub const NONE: Value = Value::new(Kind::None, 0);
    /// `True`
    pub const TRUE: Value = Value::new(Kind::True, 0);
    /// `False`
    pub const FALSE: Value = Value::new(Kind::False, 0);
    /// `...`
    pub const ELLIPSIS: Value = Value::new(Kind::Ellipsis, 0);
    /// `NotImplemented`
    pub const NOT_IMPLEMENTED: Value = Value::new(Kind::NotImplemented, 0);
    /// The smallest inline integer.
    pub const MIN_INT: i64 = -(1 << 48);
    /// The largest inline integer.
    pub const MAX_INT: i64 = (1 << 48) - 1;

    /// A value with a handle (or a number) of this kind.
    #[inline(always)]
    #[must_use]
    pub const fn new(kind: Kind, handle: u32) -> Value {
        Value(((kind as u64) << 32) | handle as u64)
    }

    /// The kind.
    #[inline(always)]
    #[must_use]
    pub fn kind(self) -> Kind {
        if self.is_int() {
            Kind::Int
        } else if self.is_float() {
            Kind::Float
        } else {
            Kind::ALL.get((self.0 >> 32) as usize).copied().unwrap_or(Kind::Undef)
        }
    }

    /// Is it of this kind? (Not for `Int` and `Float`: ask `is_int` and `is_float`.)
    #[inline(always)]
    #[must_use]
    pub const fn is(self, kind: Kind) -> bool {
        self.0 >> 32 == kind as u64
    }

    /// The handle or number.
    #[inline(always)]
    #[must_use]
    pub const fn handle(self) -> u32 {
        self.0 as u32
    }

    /// The handle as an index.
    #[inline(always)]
    #[must_use]
    pub const fn index(self) -> usize {
        self.0 as u32 as usize
    }

    /// `True` or `False`.
    #[inline(always)]
    #[must_use]
    pub const fn bool(b: bool) -> Value {
        Value((Kind::False as u64 + b as u64) << 32)
    }

    /// An integer, if it fits inline.
    #[inline(always)]
    #[must_use]
    pub const fn try_int(i: i64) -> Option<Value> {
        if (i << 15) >> 15 == i { Some(Value((i as u64 & PAYLOAD) | INT)) } else { None }
    }

    /// A small integer: anything of 32 bits fits.
    #[inline(always)]
    #[must_use]
    pub const fn small(i: i32) -> Value {
        Value((i as i64 as u64 & PAYLOAD) | INT)
    }

    /// A length or index; anything an allocation can hold fits 48 bits.
    #[inline(always)]
    #[must_use]
    pub const fn size(n: usize) -> Value {
        Value((n as u64 & (PAYLOAD >> 1)) | INT)
    }

    /// Is it an inline integer?
    #[inline(always)]
    #[must_use]
    pub const fn is_int(self) -> bool {
        self.0 >= INT
    }

    /// Are both inline integers?
    #[inline(always)]
    #[must_use]
    pub const fn both_int(a: Value, b: Value) -> bool {
        (a.0 & b.0) >= INT
    }

    /// The inline integer's value. Meaningless for anything else.
    #[inline(always)]
    #[must_use]
    pub const fn int_val(self) -> i64 {
        ((self.0 << 15) as i64) >> 15
    }

    /// The inline integer, if it is one.
    #[inline(always)]
    #[must_use]
    pub const fn as_int(self) -> Option<i64> {
        if self.is_int() { Some(self.int_val()) } else { None }
    }

    /// A float. All NaNs become one.
    #[inline(always)]
    #[must_use]
    pub const fn float(f: f64) -> Value {
        let bits = if f.is_nan() { 0x7FF8_0000_0000_0000 } else { f.to_bits() };
        Value(bits.wrapping_add(FLOAT))
    }

    /// Is it a float?
    #[inline(always)]
    #[must_use]
    pub const fn is_float(self) -> bool {
        self.0.wrapping_sub(FLOAT) < INT - FLOAT
    }

    /// The float's value. Meaningless for anything else.
    #[inline(always)]
    #[must_use]
    pub const fn float_val(self) -> f64 {
        f64::from_bits(self.0.wrapping_sub(FLOAT))
    }

    /// The float, if it is one.
    #[inline(always)]
    #[must_use]
    pub const fn as_float(self) -> Option<f64> {
        if self.is_float() { Some(self.float_val()) } else { None }
    }

    /// `a + b` of two inline integers, unless it overflows 49 bits.
    #[inline(always)]
    #[must_use]
    pub const fn add_int(a: Value, b: Value) -> Option<Value> {
        match ((a.0 << 15) as i64).checked_add((b.0 << 15) as i64) {
            Some(r) => Some(Value((r as u64 >> 15) | INT)),
            None => None,
        }
    }

    /// `a - b` of two inline integers, unless it overflows 49 bits.
    #[inline(always)]
    #[must_use]
    pub const fn sub_int(a: Value, b: Value) -> Option<Value> {
        match ((a.0 << 15) as i64).checked_sub((b.0 << 15) as i64) {
            Some(r) => Some(Value((r as u64 >> 15) | INT)),
            None => None,
        }
    }

    /// `a * b` of two inline integers, unless it overflows 49 bits.
    #[inline(always)]
    #[must_use]
    pub const fn mul_int(a: Value, b: Value) -> Option<Value> {
        match a.int_val().checked_mul(b.int_val()) {
            Some(r) => Value::try_int(r),
            None => None,
        }
    }

    /// `a < b` of two inline integers.
    #[inline(always)]
    #[must_use]
    pub const fn lt_int(a: Value, b: Value) -> bool {
        ((a.0 << 15) as i64) < ((b.0 << 15) as i64)
    }

    /// `a <= b` of two inline integers.
    #[inline(always)]
    #[must_use]
    pub const fn le_int(a: Value, b: Value) -> bool {
        ((a.0 << 15) as i64) <= ((b.0 << 15) as i64)
    }

    /// Is it `Undef`?
    #[inline(always)]
    #[must_use]
    pub const fn is_undef(self) -> bool {
        self.0 == 0
    }

    /// Is it `None`?
    #[inline(always)]
    #[must_use]
    pub const fn is_none(self) -> bool {
        self.0 == Value::NONE.0
    }

    /// Is it `True` or `False`?
    #[inline(always)]
    #[must_use]
    pub const fn is_bool(self) -> bool {
        self.0 == Value::TRUE.0 || self.0 == Value::FALSE.0
    }

    /// `self`, or `other` if this is `Undef`.
    #[inline(always)]
    #[must_use]
    pub const fn or(self, other: Value) -> Value {
        if self.is_undef() { other } else { self }
    }

    /// Is it `Undef` or `None`: an optional argument not given?
    #[inline(always)]
    #[must_use]
    pub const fn is_missing(self) -> bool {
        self.is_undef() || self.is_none()
    }

    /// Does it live in an arena of the heap?
    #[inline(always)]
    #[must_use]
    pub const fn on_heap(self) -> bool {
        self.0 < FLOAT && self.0 >> 32 >= Kind::Big as u64
    }

    /// Is it a handle, be it one that a loop holds or one of what is not on the heap?
    #[inline(always)]
    #[must_use]
    pub const fn is_handle(self) -> bool {
        self.0 < FLOAT && self.0 >> 32 >= Kind::LoopRange as u64
    }

    /// The bits: an identity.
    #[inline(always)]
    #[must_use]
    pub const fn bits(self) -> u64 {
        self.0
    }
}

impl Default for Value {
    fn default() -> Value {
        Value::UNDEF
    }
}

impl fmt::Debug for Value {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.kind() {
            Kind::Int => write!(f, "{}", self.int_val()),
            Kind::Float => write!(f, "{:?}", self.float_val()),
            kind => write!(f, "{}#{}", kind.name(), self.handle()),
        }
    }
}

/// In a snapshot: an integer, a float, a bool, `[]` for None, `""` for `Undef`, or a pair of numbers, kind and handle. The
/// snapshot holds the names of the kinds once.
impl Serialize for Value {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        match self.kind() {
            Kind::Int => s.serialize_i64(self.int_val()),
            Kind::Float => s.serialize_f64(self.float_val()),
            Kind::True | Kind::False if self.handle() == 0 => s.serialize_bool(self == &Value::TRUE),
            Kind::None if self.handle() == 0 => [(); 0].serialize(s),
            Kind::Undef if self.handle() == 0 => s.serialize_str(""),
            kind => (kind as u8, self.handle()).serialize(s),
        }
    }
}

impl<'de> Deserialize<'de> for Value {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Value, D::Error> {
        d.deserialize_any(Plain)
    }
}

struct Plain;

impl<'de> Visitor<'de> for Plain {
    type Value = Value;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a value: an integer, a float, or a kind and a handle")
    }

    fn visit_i64<E: Error>(self, i: i64) -> Result<Value, E> {
        Value::try_int(i).ok_or_else(|| E::custom("an inline integer beyond 49 bits"))
    }

    fn visit_u64<E: Error>(self, i: u64) -> Result<Value, E> {
        self.visit_i64(i64::try_from(i).unwrap_or(i64::MAX))
    }

    fn visit_f64<E: Error>(self, f: f64) -> Result<Value, E> {
        Ok(Value::float(f))
    }

    fn visit_bool<E: Error>(self, b: bool) -> Result<Value, E> {
        Ok(Value::bool(b))
    }

    fn visit_str<E: Error>(self, text: &str) -> Result<Value, E> {
        if text.is_empty() { Ok(Value::UNDEF) } else { Err(E::custom("a text in the place of a value")) }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut pair: A) -> Result<Value, A::Error> {
        let kind: Option<u8> = pair.next_element()?;
        if kind.is_none() {
            return Ok(Value::NONE);
        }
        let handle: Option<u32> = pair.next_element()?;
        match (kind.and_then(|k| Kind::ALL.get(usize::from(k))), handle) {
            (Some(Kind::Int | Kind::Float) | None, _) | (_, None) => {
                Err(A::Error::custom("an unknown kind of value"))
            }
            (Some(kind), Some(handle)) => Ok(Value::new(*kind, handle)),
        }
    }
}
