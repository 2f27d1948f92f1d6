//! Why Rust data and a Python value do not fit together.

use std::fmt;

/// Why Rust data and a Python value do not fit together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct ConvertError(String);

impl ConvertError {
    pub(super) fn too_deep() -> ConvertError {
        ConvertError(format!("nested more than {} deep", monty_vm::host::MAX_NESTING))
    }
}

impl fmt::Display for ConvertError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl std::error::Error for ConvertError {}

impl serde::ser::Error for ConvertError {
    fn custom<T: fmt::Display>(message: T) -> ConvertError {
        ConvertError(message.to_string())
    }
}

impl serde::de::Error for ConvertError {
    fn custom<T: fmt::Display>(message: T) -> ConvertError {
        ConvertError(message.to_string())
    }
}
