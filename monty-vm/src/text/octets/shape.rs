//! Case, padding, tabs and questions about bytes: ASCII letters only.

/// Each byte changed by itself.
fn map(text: &[u8], change: impl Fn(u8) -> u8) -> Vec<u8> {
    text.iter().map(|byte| change(*byte)).collect()
}

/// `bytes.upper`.
pub fn upper(text: &[u8]) -> Vec<u8> {
    text.to_ascii_uppercase()
}

/// `bytes.lower`.
pub fn lower(text: &[u8]) -> Vec<u8> {
    text.to_ascii_lowercase()
}

/// `bytes.swapcase`.
pub fn swapcase(text: &[u8]) -> Vec<u8> {
    map(text, |byte| if byte.is_ascii_alphabetic() { byte ^ 0x20 } else { byte })
}

/// `bytes.capitalize`.
pub fn capitalize(text: &[u8]) -> Vec<u8> {
    let mut out = text.to_ascii_lowercase();
    if let Some(first) = out.first_mut() {
        first.make_ascii_uppercase();
    }
    out
}

/// `bytes.title`.
pub fn title(text: &[u8]) -> Vec<u8> {
    let mut inside = false;
    text.iter()
        .map(|byte| {
            let changed = if inside { byte.to_ascii_lowercase() } else { byte.to_ascii_uppercase() };
            inside = byte.is_ascii_alphabetic();
            changed
        })
        .collect()
}

/// Some bytes, and all of them so.
pub fn all(text: &[u8], holds: impl Fn(u8) -> bool) -> bool {
    !text.is_empty() && text.iter().all(|byte| holds(*byte))
}

/// `bytes.isupper`: a cased byte is there and none is lower.
pub fn is_upper(text: &[u8]) -> bool {
    text.iter().any(u8::is_ascii_uppercase) && !text.iter().any(u8::is_ascii_lowercase)
}

/// `bytes.islower`.
pub fn is_lower(text: &[u8]) -> bool {
    text.iter().any(u8::is_ascii_lowercase) && !text.iter().any(u8::is_ascii_uppercase)
}

/// `bytes.istitle`.
pub fn is_title(text: &[u8]) -> bool {
    let (mut inside, mut cased) = (false, false);
    for byte in text {
        if byte.is_ascii_uppercase() && inside || byte.is_ascii_lowercase() && !inside {
            return false;
        }
        inside = byte.is_ascii_alphabetic();
        cased |= inside;
    }
    cased
}

/// Fills on both sides.
pub fn pad(text: &[u8], left: usize, right: usize, fill: u8) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len().saturating_add(left).saturating_add(right));
    out.resize(left, fill);
    out.extend_from_slice(text);
    out.resize(out.len() + right, fill);
    out
}

/// `bytes.zfill`: zeros after the sign.
pub fn zfill(text: &[u8], width: usize) -> Vec<u8> {
    let mut out = pad(text, width.saturating_sub(text.len()), 0, b'0');
    let zeros = out.len() - text.len();
    if zeros > 0
        && let Some(sign @ (b'+' | b'-')) = text.first().copied()
    {
        if let Some(place) = out.get_mut(zeros) {
            *place = b'0';
        }
        if let Some(place) = out.first_mut() {
            *place = sign;
        }
    }
    out
}

/// Bytes `expandtabs` will have.
pub fn expanded_len(text: &[u8], size: i64) -> u64 {
    let tabs = memchr::memchr_iter(b'\t', text).count() as u64;
    (text.len() as u64).saturating_add(tabs.saturating_mul(size.max(0).unsigned_abs()))
}

/// `bytes.expandtabs`.
pub fn expandtabs(text: &[u8], size: i64) -> Vec<u8> {
    let size = usize::try_from(size).unwrap_or(0);
    let mut out = Vec::with_capacity(text.len());
    let mut column = 0;
    for byte in text {
        match byte {
            b'\t' if size == 0 => {}
            b'\t' => {
                let width = size - column % size;
                column += width;
                out.resize(out.len() + width, b' ');
            }
            b'\n' | b'\r' => {
                column = 0;
                out.push(*byte);
            }
            _ => {
                column += 1;
                out.push(*byte);
            }
        }
    }
    out
}

/// Drops the bytes to delete, then maps the others through a table of 256.
pub fn translate(text: &[u8], table: Option<&[u8]>, delete: &[u8]) -> Vec<u8> {
    let mut drop = [false; 256];
    for byte in delete {
        if let Some(place) = drop.get_mut(usize::from(*byte)) {
            *place = true;
        }
    }
    let kept = text.iter().filter(|byte| !drop.get(usize::from(**byte)).copied().unwrap_or(false));
    match table {
        Some(table) => kept.map(|byte| table.get(usize::from(*byte)).copied().unwrap_or(*byte)).collect(),
        None => kept.copied().collect(),
    }
}
