//! Programs by hash.

use monty_bytecode::Code;
use monty_bytecode::bytes::encode;
use sha2::{Digest as _, Sha256};

/// Which program a detached snapshot belongs to: the SHA-256 of its code as bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ProgramHash(pub [u8; 32]);

impl ProgramHash {
    /// The hash of a program.
    #[must_use]
    pub fn of(program: &Code) -> ProgramHash {
        ProgramHash(Sha256::digest(encode(program)).into())
    }
}

impl std::fmt::Display for ProgramHash {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        self.0.iter().try_for_each(|b| write!(f, "{b:02x}"))
    }
}
