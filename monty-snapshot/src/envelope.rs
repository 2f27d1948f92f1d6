//! The envelope: twenty bytes in front, then one CBOR array.
//!
//! ```text
//! "MTY1"  format: u32  length: u64  crc32: u32      little-endian; length and checksum of what follows
//! [ build: text, kind: text, instructions: uint, { section: bytes, … } ]
//! ```
//!
//! What is promised: a build reads the snapshots of every earlier release with the same format number and the same set of
//! instructions, and refuses all others in one line that says which of the two it is.
//!
//! The checksum tells damage from lies; it does not protect against lies, everything after it does.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use monty_bytecode::Op;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Serialize};

use crate::cbor::{from_cbor, to_cbor};
use crate::error::{LoadError, one_line};

/// How every snapshot begins.
pub const MAGIC: [u8; 4] = *b"MTY1";
/// The format this build writes, and the only one it reads.
pub const FORMAT: u32 = 2;
const HEADER: usize = 20;

/// A piece of bytes, written as a CBOR byte string.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Piece(Vec<u8>);

impl Serialize for Piece {
    fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        s.serialize_bytes(&self.0)
    }
}

impl<'de> Deserialize<'de> for Piece {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Piece, D::Error> {
        struct Bytes;
        impl serde::de::Visitor<'_> for Bytes {
            type Value = Piece;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("a byte string")
            }
            fn visit_bytes<E>(self, v: &[u8]) -> Result<Piece, E> {
                Ok(Piece(v.to_vec()))
            }
            fn visit_byte_buf<E>(self, v: Vec<u8>) -> Result<Piece, E> {
                Ok(Piece(v))
            }
        }
        d.deserialize_byte_buf(Bytes)
    }
}

/// A snapshot taken out of its envelope: sections by name, not yet looked into.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Snapshot {
    /// The version of the build that wrote it.
    pub build: String,
    /// What it is of: `program` or `run`.
    pub kind: String,
    instructions: u32,
    sections: BTreeMap<String, Piece>,
}

impl Snapshot {
    pub(crate) fn new(kind: &str) -> Snapshot {
        Snapshot {
            build: env!("CARGO_PKG_VERSION").to_owned(),
            kind: kind.to_owned(),
            instructions: instructions(),
            sections: BTreeMap::new(),
        }
    }

    /// The names of its sections with their sizes in bytes.
    pub fn sections(&self) -> impl Iterator<Item = (&str, usize)> {
        self.sections.iter().map(|(name, piece)| (name.as_str(), piece.0.len()))
    }

    pub(crate) fn add_bytes(&mut self, name: &str, bytes: Vec<u8>) {
        self.sections.insert(name.to_owned(), Piece(bytes));
    }

    pub(crate) fn bytes(&self, name: &str) -> Result<&[u8], LoadError> {
        match self.sections.get(name) {
            Some(piece) => Ok(&piece.0),
            None => Err(LoadError::corrupt(name, "the section is missing")),
        }
    }

    pub(crate) fn prefixed(&self, prefix: &str) -> impl Iterator<Item = (&str, &[u8])> {
        self.sections.iter().filter_map(move |(name, piece)| Some((name.strip_prefix(prefix)?, &*piece.0)))
    }

    pub(crate) fn add(&mut self, name: &str, content: &impl Serialize) {
        self.add_bytes(name, to_cbor(content));
    }

    pub(crate) fn get<T: DeserializeOwned>(&self, name: &str) -> Result<T, LoadError> {
        from_cbor(self.bytes(name)?).map_err(|reason| LoadError::corrupt(name, reason))
    }

    /// Puts it into its envelope.
    #[must_use]
    pub fn seal(&self) -> Vec<u8> {
        let body = to_cbor(self);
        let mut out = Vec::with_capacity(HEADER + body.len());
        out.extend(MAGIC);
        out.extend(FORMAT.to_le_bytes());
        out.extend((body.len() as u64).to_le_bytes());
        out.extend(crc32fast::hash(&body).to_le_bytes());
        out.extend(body);
        out
    }

    /// Takes it out of its envelope.
    ///
    /// # Errors
    /// It is not an envelope, or one that this build does not read, or damaged.
    pub fn open(bytes: &[u8]) -> Result<Snapshot, LoadError> {
        let rest = match bytes.strip_prefix(&MAGIC) {
            Some(rest) => rest,
            None if bytes.len() < MAGIC.len() && MAGIC.starts_with(bytes) && !bytes.is_empty() => {
                return Err(LoadError::Truncated);
            }
            None => return Err(LoadError::NotASnapshot),
        };
        let (format, rest) = rest.split_first_chunk().ok_or(LoadError::Truncated)?;
        let format = u32::from_le_bytes(*format);
        if format != FORMAT {
            return Err(LoadError::Version(format));
        }
        let (length, rest) = rest.split_first_chunk().ok_or(LoadError::Truncated)?;
        let (sum, body) = rest.split_first_chunk().ok_or(LoadError::Truncated)?;
        match (body.len() as u64).cmp(&u64::from_le_bytes(*length)) {
            std::cmp::Ordering::Less => return Err(LoadError::Truncated),
            std::cmp::Ordering::Greater => return Err(LoadError::corrupt("envelope", "bytes after its end")),
            std::cmp::Ordering::Equal => {}
        }
        if crc32fast::hash(body) != u32::from_le_bytes(*sum) {
            return Err(LoadError::corrupt("envelope", "the checksum does not match"));
        }
        let snapshot: Snapshot = from_cbor(body).map_err(|reason| LoadError::corrupt("envelope", reason))?;
        if snapshot.instructions != instructions() {
            return Err(LoadError::Instructions);
        }
        Ok(snapshot)
    }

    /// Takes it out of its envelope, if it is of this kind.
    pub(crate) fn open_kind(bytes: &[u8], wanted: &'static str) -> Result<Snapshot, LoadError> {
        let snapshot = Snapshot::open(bytes)?;
        if snapshot.kind == wanted {
            Ok(snapshot)
        } else {
            Err(LoadError::Kind { wanted, found: one_line(&snapshot.kind) })
        }
    }
}

/// What the bytes are a snapshot of (`program`, `run`), without loading it.
///
/// # Errors
/// They are not a whole snapshot.
pub fn what_is(bytes: &[u8]) -> Result<String, LoadError> {
    Snapshot::open(bytes).map(|s| s.kind)
}

/// A number that changes when the table of instructions does.
fn instructions() -> u32 {
    static NUMBER: OnceLock<u32> = OnceLock::new();
    *NUMBER.get_or_init(table)
}

fn table() -> u32 {
    let mut hash = crc32fast::Hasher::new();
    for op in Op::all() {
        hash.update(op.name().as_bytes());
        op.operands(|name, operand| {
            hash.update(name.as_bytes());
            hash.update(format!("{operand:?}").as_bytes());
        });
    }
    hash.finalize()
}
