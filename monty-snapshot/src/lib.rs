#![doc = include_str!("../README.md")]

mod error;
mod envelope;
mod program;
mod run;

pub use envelope::{FORMAT, MAGIC, Snapshot, what_is};
pub use error::LoadError;
pub use program::{dump_program, load_program};
pub use run::{Extras, dump, dump_with, load, load_with};
