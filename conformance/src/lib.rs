//! The corpus runner: programs, what CPython did with them, and whether Monty does the same.
//!
//! `README.md` beside this crate tells how to add a program; `record/` holds the recorder.

pub mod process;
pub mod engine;
pub mod case;
pub mod verdict;
