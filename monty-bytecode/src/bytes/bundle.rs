//! Many named codes in one blob, each decoded only when asked for: the interpreter's own Python.
//!
//! `count`, then for each entry, sorted by name, four numbers (where the name begins and ends, where the code begins and
//! ends), then the names and the codes. These numbers are little-endian `u32`s, so that looking one up allocates nothing.

use std::collections::BTreeMap;

use super::decode::decode;
use super::encode::encode_detached;
use super::wire::DecodeError;
use crate::code::Code;

/// Bytes of one row of the index.
const ROW: usize = 16;

/// The blob of these codes, without their source texts. Of two codes of the same name the later one stays.
#[must_use]
pub fn encode_bundle<'a>(entries: impl IntoIterator<Item = (&'a str, &'a Code)>) -> Vec<u8> {
    let entries: BTreeMap<&str, &Code> = entries.into_iter().collect();
    let mut index = Vec::new();
    let mut rest = Vec::new();
    let begin = 4 + entries.len() * ROW;
    // A blob is the interpreter's own, far below 4 GiB.
    let mut place = |piece: &[u8], rest: &mut Vec<u8>| {
        let at = (begin + rest.len()) as u32;
        rest.extend_from_slice(piece);
        index.extend(at.to_le_bytes());
        index.extend((at + piece.len() as u32).to_le_bytes());
    };
    for (name, code) in &entries {
        place(name.as_bytes(), &mut rest);
        place(&encode_detached(code), &mut rest);
    }
    let mut out = (entries.len() as u32).to_le_bytes().to_vec();
    out.extend(index);
    out.extend(rest);
    out
}

/// A blob of named codes.
#[derive(Clone, Copy, Debug)]
pub struct Bundle<'a> {
    bytes: &'a [u8],
    count: usize,
}

impl<'a> Bundle<'a> {
    /// A blob without entries.
    pub const EMPTY: Bundle<'static> = Bundle { bytes: &[0; 4], count: 0 };

    /// Looks at the beginning of a blob, and at nothing else; None if its index does not fit into the bytes.
    #[must_use]
    pub const fn open(bytes: &'a [u8]) -> Option<Bundle<'a>> {
        let Some(head) = bytes.first_chunk::<4>() else { return None };
        let count = u32::from_le_bytes(*head) as usize;
        if count > (bytes.len() - 4) / ROW {
            return None;
        }
        Some(Bundle { bytes, count })
    }

    /// How many codes there are.
    #[must_use]
    pub const fn len(&self) -> usize {
        self.count
    }

    /// Is there none?
    #[must_use]
    pub const fn is_empty(&self) -> bool {
        self.count == 0
    }

    /// The names, sorted.
    pub fn names(&self) -> impl Iterator<Item = &'a str> + use<'a> {
        let this = *self;
        (0..this.count).filter_map(move |row| std::str::from_utf8(this.piece(row, 0)?).ok())
    }

    /// Where in the sorted list a name stands.
    #[must_use]
    pub fn find(&self, name: &str) -> Option<usize> {
        let (mut lo, mut hi) = (0, self.count);
        while lo < hi {
            let middle = lo.midpoint(hi);
            match self.piece(middle, 0)?.cmp(name.as_bytes()) {
                std::cmp::Ordering::Equal => return Some(middle),
                std::cmp::Ordering::Less => lo = middle + 1,
                std::cmp::Ordering::Greater => hi = middle,
            }
        }
        None
    }

    /// The code of that name, decoded but not verified; None if there is none of that name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<Result<Code, DecodeError>> {
        self.find(name).map(|row| self.decode(row))
    }

    /// The code at that place of the sorted list, decoded but not verified.
    ///
    /// # Errors
    /// There is no such place, or no code in it.
    pub fn decode(&self, row: usize) -> Result<Code, DecodeError> {
        match self.piece(row, 1) {
            Some(bytes) => decode(bytes),
            None => Err(DecodeError { at: 4 + row * ROW, reason: "an entry beyond the end" }),
        }
    }

    /// The name (0) or the code (1) of a row.
    fn piece(&self, row: usize, which: usize) -> Option<&'a [u8]> {
        let at = 4 + row * ROW + which * 8;
        let number = |at: usize| {
            let bytes = self.bytes.get(at..at + 4)?;
            Some(u32::from_le_bytes(bytes.try_into().ok()?) as usize)
        };
        self.bytes.get(number(at)?..number(at + 4)?)
    }
}
