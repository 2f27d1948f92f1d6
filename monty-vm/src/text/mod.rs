//! Algorithms on text and bytes as Python defines them, knowing nothing of Python values.
//!
//! Text is `&str`, positions are counted in characters as Python counts them. What a guest can make large has a companion
//! that tells the size before the work is done.

pub mod unicode;
pub mod measure;
pub mod octets;
pub mod find;
pub mod replace;
pub mod split;
pub mod strip;
pub mod case;
pub mod predicate;
pub mod pad;
pub mod repr;
pub mod number;
pub mod codec;
pub mod format;
pub mod percent;
pub mod template;
