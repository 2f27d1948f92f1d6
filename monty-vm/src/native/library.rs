//! The interpreter's own Python, compiled when the crates are built. An entry is decoded when it is first asked for, once for all
//! machines: code is never changed, so they share it.

use std::fmt;
use std::sync::{Arc, OnceLock};

use monty_bytecode::{Bundle, Code, DecodeError};

type Entry = OnceLock<Result<Arc<Code>, DecodeError>>;

/// Compiled Python by name.
pub struct Library {
    bytes: &'static [u8],
    /// The entries in the order of the bundle.
    entries: OnceLock<Box<[Entry]>>,
}

impl fmt::Debug for Library {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Library").field("bytes", &self.bytes.len()).finish_non_exhaustive()
    }
}

impl Library {
    /// A library of a bundle's bytes, which are not looked at yet.
    #[must_use]
    pub const fn new(bytes: &'static [u8]) -> Library {
        Library { bytes, entries: OnceLock::new() }
    }

    /// The code of that name; None if there is none of that name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<Result<Arc<Code>, DecodeError>> {
        let bundle = Bundle::open(self.bytes)?;
        let row = bundle.find(name)?;
        let entries = self.entries.get_or_init(|| (0..bundle.len()).map(|_| Entry::new()).collect());
        Some(entries.get(row)?.get_or_init(|| bundle.decode(row).map(Arc::new)).clone())
    }
}
