//! Algorithms on integers, floats and complex numbers as Python defines them, knowing nothing of Python values.
//!
//! What a guest can make expensive has a companion in [`cost`]: ask it, charge the answer, then compute.

pub mod fault;
pub mod int;
pub mod binary;
pub mod cost;
pub mod division;
pub mod power;
pub mod long;
pub mod show_int;
pub mod parse_int;
pub mod fixed;
pub mod digits;
pub mod parse_float;
pub mod float;
pub mod half;
pub mod sum;
pub mod half_even;
pub mod hex_float;
pub mod compare;
pub mod hash;
pub mod complex;

pub use fault::Fault;
pub use int::Int;
