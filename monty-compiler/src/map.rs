//! Maps and sets with numbers for keys. The compiler makes the numbers itself, so a source cannot choose keys that collide.

use indexmap::{IndexMap, IndexSet};
use rustc_hash::FxBuildHasher;

/// A map from numbers, in the order of insertion.
pub(crate) type NumberMap<K, V> = IndexMap<K, V, FxBuildHasher>;
/// A set of numbers, in the order of insertion.
pub(crate) type NumberSet<K> = IndexSet<K, FxBuildHasher>;
