//! Lone surrogates in text. Text is Unicode scalar values; a lone surrogate is held as one of the last private characters but
//! the very last, from U+10F000 on, which in turn stand for nothing else. Here alone is known which.

/// What U+D800 is held as.
const FIRST: u32 = 0x10_F000;

/// The character that holds a code point below 0x110000.
#[must_use]
pub fn held(code: u32) -> Option<char> {
    match code {
        0xD800..=0xDFFF => char::from_u32(code - 0xD800 + FIRST),
        _ => char::from_u32(code),
    }
}

/// The code point a character stands for.
#[must_use]
pub fn code(c: char) -> u32 {
    let own = u32::from(c);
    if is_held(c) { own - FIRST + 0xD800 } else { own }
}

/// Does it stand for a lone surrogate?
#[must_use]
pub fn is_held(c: char) -> bool {
    (FIRST..FIRST + 0x800).contains(&u32::from(c))
}

/// Are there lone surrogates in the text?
#[must_use]
pub fn any(text: &str) -> bool {
    // Almost no text has characters of the last plane, which begin with this byte.
    text.as_bytes().contains(&0xF4) && text.chars().any(is_held)
}

/// Held text as UTF-8 extended to surrogates, if there are any in it.
#[must_use]
pub fn to_wide(text: &str) -> Option<Vec<u8>> {
    if !any(text) {
        return None;
    }
    let mut wide = Vec::with_capacity(text.len());
    for c in text.chars() {
        if is_held(c) {
            let point = code(c);
            let low = |shift: u32| 0x80 | (point >> shift & 0x3F) as u8;
            wide.extend_from_slice(&[0xE0 | (point >> 12) as u8, low(6), low(0)]);
        } else {
            wide.extend_from_slice(c.encode_utf8(&mut [0; 4]).as_bytes());
        }
    }
    Some(wide)
}

/// How two texts compare by their code points.
#[must_use]
pub fn compare(a: &str, b: &str) -> std::cmp::Ordering {
    // Long equal starts are passed by many bytes at once.
    const CHUNK: usize = 64;
    let chunks = a.as_bytes().chunks_exact(CHUNK).zip(b.as_bytes().chunks_exact(CHUNK));
    let equal = chunks.take_while(|(x, y)| x == y).count() * CHUNK;
    let (x, y) = (a.as_bytes().get(equal..).unwrap_or(&[]), b.as_bytes().get(equal..).unwrap_or(&[]));
    let Some(differing) = x.iter().zip(y).position(|(x, y)| x != y) else { return a.len().cmp(&b.len()) };
    let mut at = equal + differing;
    while at > 0 && !a.is_char_boundary(at) {
        at -= 1;
    }
    let first = |text: &str| text.get(at..).and_then(|rest| rest.chars().next()).map(code);
    first(a).cmp(&first(b))
}

/// UTF-8 extended to surrogates, as held text.
#[must_use]
pub fn from_wide(mut wide: &[u8]) -> String {
    let mut out = String::with_capacity(wide.len());
    while !wide.is_empty() {
        let plain = match std::str::from_utf8(wide) {
            Ok(text) => text,
            Err(error) => {
                wide.get(..error.valid_up_to()).and_then(|b| std::str::from_utf8(b).ok()).unwrap_or("")
            }
        };
        out.push_str(plain);
        wide = wide.get(plain.len()..).unwrap_or(&[]);
        if let [0xED, high @ 0xA0..=0xBF, low @ 0x80..=0xBF, rest @ ..] = wide {
            let code = 0xD000 | (u32::from(*high) & 0x3F) << 6 | (u32::from(*low) & 0x3F);
            out.extend(held(code));
            wide = rest;
        } else if let [_, rest @ ..] = wide {
            wide = rest;
        }
    }
    out
}
