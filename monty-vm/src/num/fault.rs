//! Why a computation has no result: the kind of exception Python would raise, and its words.

use std::borrow::Cow;
use std::fmt;

/// A computation without a result, as the exception that reports it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// A `ValueError`.
    Value(Cow<'static, str>),
    /// A `TypeError`.
    Type(Cow<'static, str>),
    /// An `OverflowError`.
    Overflow(Cow<'static, str>),
    /// A `ZeroDivisionError`.
    ZeroDivision(Cow<'static, str>),
    /// An `OverflowError` whose arguments are the C library's `ERANGE` number and its text.
    Range,
}

impl Fault {
    /// A `ValueError` with these words.
    pub fn value(text: impl Into<Cow<'static, str>>) -> Self {
        Self::Value(text.into())
    }

    /// A `TypeError` with these words.
    pub fn type_(text: impl Into<Cow<'static, str>>) -> Self {
        Self::Type(text.into())
    }

    /// An `OverflowError` with these words.
    pub fn overflow(text: impl Into<Cow<'static, str>>) -> Self {
        Self::Overflow(text.into())
    }

    /// The `ZeroDivisionError` of every division.
    pub const fn division_by_zero() -> Self {
        Self::ZeroDivision(Cow::Borrowed("division by zero"))
    }

    /// The words alone.
    pub fn message(&self) -> &str {
        match self {
            Self::Value(text) | Self::Type(text) | Self::Overflow(text) | Self::ZeroDivision(text) => text,
            Self::Range => "(34, 'Numerical result out of range')",
        }
    }

    /// The name of the exception's class.
    pub const fn class_name(&self) -> &'static str {
        match self {
            Self::Value(_) => "ValueError",
            Self::Type(_) => "TypeError",
            Self::Overflow(_) | Self::Range => "OverflowError",
            Self::ZeroDivision(_) => "ZeroDivisionError",
        }
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.class_name(), self.message())
    }
}

impl std::error::Error for Fault {}
