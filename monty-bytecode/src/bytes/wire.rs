//! The smallest pieces: bytes, varints, and the error that reading them ends with.

use std::fmt;

/// The first byte of a blob. A change of the format, or of the table of instructions, changes it.
pub(super) const FORMAT: u8 = 1;

/// Bytes that are not what they should be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DecodeError {
    /// Where, in bytes from the start.
    pub at: usize,
    /// What is wrong there.
    pub reason: &'static str,
}

impl fmt::Display for DecodeError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "invalid code bytes at {}: {}", self.at, self.reason)
    }
}

impl std::error::Error for DecodeError {}

/// Appends a number, seven bits a byte, low bits first.
pub(super) fn put(out: &mut Vec<u8>, mut n: u64) {
    while n >= 0x80 {
        out.push(n as u8 | 0x80);
        n >>= 7;
    }
    out.push(n as u8);
}

/// Appends a signed number: small ones of either sign are short.
pub(super) fn put_signed(out: &mut Vec<u8>, n: i64) {
    put(out, ((n << 1) ^ (n >> 63)) as u64);
}

/// Reads from the front of a slice.
pub(super) struct Reader<'a> {
    bytes: &'a [u8],
    at: usize,
}

impl<'a> Reader<'a> {
    pub(super) fn new(bytes: &'a [u8]) -> Reader<'a> {
        Reader { bytes, at: 0 }
    }

    pub(super) fn wrong<T>(&self, reason: &'static str) -> Result<T, DecodeError> {
        Err(DecodeError { at: self.at, reason })
    }

    pub(super) fn is_done(&self) -> bool {
        self.at >= self.bytes.len()
    }

    pub(super) fn take(&mut self, n: usize) -> Result<&'a [u8], DecodeError> {
        let end = self.at.checked_add(n).filter(|end| *end <= self.bytes.len());
        match end.and_then(|end| self.bytes.get(self.at..end)) {
            Some(piece) => {
                self.at += n;
                Ok(piece)
            }
            None => self.wrong("truncated"),
        }
    }

    pub(super) fn byte(&mut self) -> Result<u8, DecodeError> {
        match self.bytes.get(self.at) {
            Some(b) => {
                self.at += 1;
                Ok(*b)
            }
            None => self.wrong("truncated"),
        }
    }

    pub(super) fn number(&mut self) -> Result<u64, DecodeError> {
        let first = self.byte()?;
        if first < 0x80 {
            return Ok(u64::from(first));
        }
        let mut n = u64::from(first & 0x7F);
        for shift in (7..64).step_by(7) {
            let b = self.byte()?;
            if shift == 63 && b > 1 {
                return self.wrong("a number beyond 64 bits");
            }
            n |= u64::from(b & 0x7F) << shift;
            if b < 0x80 {
                return if b == 0 { self.wrong("a number longer than it need be") } else { Ok(n) };
            }
        }
        self.wrong("a number beyond 64 bits")
    }

    pub(super) fn signed(&mut self) -> Result<i64, DecodeError> {
        let n = self.number()?;
        Ok((n >> 1) as i64 ^ -((n & 1) as i64))
    }

    pub(super) fn small<T: TryFrom<u64>>(&mut self) -> Result<T, DecodeError> {
        let n = self.number()?;
        T::try_from(n).or_else(|_| self.wrong("a number out of range"))
    }

    /// How many items follow; each takes at least a byte, so that a lie cannot make us allocate.
    pub(super) fn count(&mut self) -> Result<usize, DecodeError> {
        let n = self.number()?;
        match usize::try_from(n) {
            Ok(n) if n <= self.bytes.len() - self.at => Ok(n),
            _ => self.wrong("a count beyond the end"),
        }
    }

    /// A list, each item read by `one`.
    pub(super) fn list<T>(
        &mut self,
        mut one: impl FnMut(&mut Self) -> Result<T, DecodeError>,
    ) -> Result<Vec<T>, DecodeError> {
        let n = self.count()?;
        let mut items = Vec::with_capacity(n);
        for _ in 0..n {
            items.push(one(self)?);
        }
        Ok(items)
    }
}
