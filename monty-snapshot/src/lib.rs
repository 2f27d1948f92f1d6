#![doc = include_str!("../README.md")]

mod hash;
mod error;
mod cbor;
mod envelope;
mod program;
mod codes;
mod run;
mod sign;

pub use codes::Known;
pub use envelope::{FORMAT, MAGIC, Snapshot, what_is};
pub use error::LoadError;
pub use hash::ProgramHash;
pub use program::{dump_program, load_program};
pub use run::{Extras, detached_from, dump, dump_with, load, load_with};
pub use sign::{check_signature, sign};
