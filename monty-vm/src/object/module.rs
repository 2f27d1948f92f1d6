//! Modules.

use serde::{Deserialize, Serialize};

use super::{Value, trace};

/// A module: its namespace under its name.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Module {
    /// `__name__`, a str.
    pub name: Value,
    /// The namespace, a dict.
    pub dict: Value,
}
trace!(Module { name, dict });
