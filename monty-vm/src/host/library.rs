//! Values of the standard library's classes as plain data.

use num_bigint::BigInt;
use serde::{Deserialize, Serialize};

use super::Value;

/// `datetime.date`
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct Date {
    /// From 1 to 9999.
    pub year: u16,
    /// From 1 to 12.
    pub month: u8,
    /// From 1.
    pub day: u8,
}

/// `datetime.time`
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Time {
    /// Below 24.
    pub hour: u8,
    /// Below 60.
    pub minute: u8,
    /// Below 60.
    pub second: u8,
    /// Below a million.
    pub microsecond: u32,
    /// 1 for the second of two moments that a clock shows alike.
    pub fold: u8,
    /// Its time zone: a [`Value::Timezone`], a [`Value::ZoneInfo`], something of the script's, or None.
    pub tz: Value,
}

/// `datetime.datetime`
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DateTime {
    /// The day.
    pub date: Date,
    /// The time of the day, and the time zone.
    pub time: Time,
}

/// `datetime.timedelta`, as Python normalizes it.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct TimeDelta {
    /// Days; the one part that may be negative.
    pub days: i32,
    /// Seconds, less than a day.
    pub seconds: u32,
    /// Microseconds, less than a second.
    pub microseconds: u32,
}

/// `datetime.timezone`
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Timezone {
    /// What to add to UTC.
    pub offset: TimeDelta,
    /// Its name, if it was given one.
    pub name: Option<String>,
}

/// `fractions.Fraction`
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Fraction {
    /// Above the line.
    pub numerator: BigInt,
    /// Below it; positive.
    pub denominator: BigInt,
}

/// A path of `pathlib`.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Path {
    /// Its class: `PurePosixPath`, `PureWindowsPath` …
    pub class: String,
    /// The path.
    pub text: String,
}

/// A member of an enumeration. On the way in it is the member of that name (or of that value) if the script has an enumeration of that
/// name; otherwise one is made.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct EnumMember {
    /// The name of its class.
    pub class: String,
    /// The module its class is of; empty for the script's own.
    pub module: String,
    /// Its name; that of a combination of flags may be empty.
    pub name: String,
    /// Its value.
    pub value: Value,
    /// What its class derives from: `Enum`, `IntEnum`, `StrEnum`, `Flag` or `IntFlag`.
    pub base: String,
    /// The builtin type that members are values of (`int`, `str` …), or empty.
    pub mixin: String,
    /// On the way in: all members of the class by name and value, for a script that has no such class.
    pub members: Vec<(String, Value)>,
}

/// A named tuple. On the way in it is of the script's class of that name; if there is none, one is made.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct NamedTuple {
    /// The name of its class.
    pub class: String,
    /// The module its class is of; empty for the script's own.
    pub module: String,
    /// The names of its items.
    pub names: Vec<String>,
    /// Its items.
    pub items: Vec<Value>,
}

/// `collections.deque`
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Deque {
    /// Its items.
    pub items: Vec<Value>,
    /// How many it holds at most.
    pub maxlen: Option<u64>,
}

/// `collections.defaultdict`
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct DefaultDict {
    /// What makes missing values: a [`Value::Type`], a host function, None.
    pub factory: Value,
    /// Its items.
    pub pairs: Vec<(Value, Value)>,
}

impl EnumMember {
    /// The builtin value that the member is, if its class derives from a builtin type.
    #[must_use]
    pub fn plain(&self) -> Option<&Value> {
        (!self.mixin.is_empty()).then_some(&self.value)
    }
}
