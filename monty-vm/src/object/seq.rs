//! Lists and tuples.

use serde::{Deserialize, Serialize};

use super::{Value, trace};

/// A list.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct List(pub Vec<Value>);
trace!(List { ; 0 } size this this.0.capacity() * 8);

/// A tuple.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Tuple(pub Box<[Value]>);
trace!(Tuple { ; 0 } size this this.0.len() * 8);
