//! Why a value cannot cross the border.

use std::fmt;

/// Why a value cannot cross the border.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum BorderError {
    /// Nested more than [`super::MAX_NESTING`] deep.
    TooDeep,
    /// Larger than the run's memory limit: shared parts count each time, since plain data shares nothing.
    TooLarge,
    /// There is not enough memory left inside.
    Memory,
    /// Only the script can make a value of this type.
    Foreign(String),
    /// No builtin exception has this name.
    UnknownException(String),
    /// A [`super::Value::Again`] that refers to nothing, or to what is not there yet.
    Again(u32),
    /// An exception's arguments do not fit its class; the class's name.
    Arguments(String),
    /// A dict key or set member that has no hash; the type's name.
    Unhashable(String),
}

impl fmt::Display for BorderError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            BorderError::TooDeep => {
                write!(
                    f,
                    "a value nested more than {} deep cannot cross to or from the host",
                    super::MAX_NESTING
                )
            }
            BorderError::TooLarge => {
                f.write_str("a value larger than the memory limit cannot cross to the host")
            }
            BorderError::Memory => f.write_str("the memory limit leaves no room for a value from the host"),
            BorderError::Foreign(name) => write!(f, "the host cannot pass in a value of type '{name}'"),
            BorderError::UnknownException(name) => {
                write!(f, "the host cannot raise '{name}': it is not a builtin exception")
            }
            BorderError::Again(n) => write!(f, "the host refers to a shared value {n} that is not there yet"),
            BorderError::Arguments(name) => {
                write!(f, "the host cannot raise '{name}' with these arguments")
            }
            BorderError::Unhashable(name) => write!(f, "unhashable type: '{name}'"),
        }
    }
}

impl std::error::Error for BorderError {}
