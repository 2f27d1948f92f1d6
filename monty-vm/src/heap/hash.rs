//! CPython's hashes of text and bytes under `PYTHONHASHSEED=0`: SipHash-1-3 with a zero key over the narrowest of the
//! one-, two- and four-byte encodings that holds the text.

use std::hash::Hasher;

use monty_bytecode::surrogate::code;
use siphasher::sip::SipHasher13;

/// Hash of bytes. Never 0 but for empty input, never -1.
#[must_use]
pub fn of_bytes(bytes: &[u8]) -> i64 {
    if bytes.is_empty() {
        return 0;
    }
    let mut sip = SipHasher13::new_with_keys(0, 0);
    sip.write(bytes);
    match sip.finish() as i64 {
        -1 => -2,
        h => h,
    }
}

/// Hash of text.
#[must_use]
pub fn of_str(text: &str) -> i64 {
    if text.is_ascii() {
        return of_bytes(text.as_bytes());
    }
    let widest = text.chars().max_by_key(|c| code(*c)).map_or(0, code);
    let mut units = Vec::with_capacity(text.len());
    for c in text.chars() {
        let bytes = code(c).to_le_bytes();
        let width = if widest < 0x100 {
            1
        } else if widest < 0x1_0000 {
            2
        } else {
            4
        };
        units.extend(bytes.iter().take(width));
    }
    of_bytes(&units)
}
