//! Algorithms on bytes. Those on text that work byte by byte stand on these: UTF-8 never matches across a character.

pub mod search;
pub mod split;
pub mod shape;
pub mod hex;
