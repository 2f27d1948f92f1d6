//! Lists and tuples.

use serde::{Deserialize, Serialize};
use smallvec::SmallVec;

use super::{Value, trace};

/// A list.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct List(pub Vec<Value>);
trace!(List { ; 0 } size this this.0.capacity() * 8);

/// A tuple. Three items fit into the object itself.
#[derive(Clone, Debug, Default, Serialize, Deserialize)]
pub struct Tuple(pub SmallVec<[Value; 3]>);
trace!(Tuple { ; 0 } size this if this.0.spilled() { this.0.capacity() * 8 } else { 0 });

/// What a tuple can be made of.
pub trait Items {
    /// The tuple.
    fn into_tuple(self) -> Tuple;
}

impl Items for Vec<Value> {
    fn into_tuple(mut self) -> Tuple {
        self.shrink_to_fit();
        Tuple(self.into())
    }
}

impl Items for &[Value] {
    #[inline]
    fn into_tuple(self) -> Tuple {
        Tuple(SmallVec::from_slice(self))
    }
}

impl<const N: usize> Items for [Value; N] {
    #[inline]
    fn into_tuple(self) -> Tuple {
        self.as_slice().into_tuple()
    }
}
