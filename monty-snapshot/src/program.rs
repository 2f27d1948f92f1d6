//! A compiled program as bytes.

use monty_bytecode::{Code, bytes, verify};

use crate::envelope::Snapshot;
use crate::error::LoadError;

const KIND: &str = "program";
const CODE: &str = "code";

/// A program as bytes, its source text included.
#[must_use]
pub fn dump_program(code: &Code) -> Vec<u8> {
    let mut snapshot = Snapshot::new(KIND);
    snapshot.add_bytes(CODE, bytes::encode(code));
    snapshot.seal()
}

/// The program that [`dump_program`] wrote, verified: it can run.
///
/// # Errors
/// The bytes are not a program.
pub fn load_program(bytes: &[u8]) -> Result<Code, LoadError> {
    let snapshot = Snapshot::open_kind(bytes, KIND)?;
    let code = bytes::decode(snapshot.bytes(CODE)?).map_err(|e| LoadError::corrupt(CODE, e))?;
    verify(&code).map_err(|e| LoadError::corrupt(CODE, e))?;
    Ok(code)
}
