//! Formats: which items stand where.

/// One item of a format.
pub(super) struct Item {
    pub(super) code: u8,
    pub(super) count: usize,
    pub(super) width: usize,
    /// The byte where it begins.
    pub(super) at: usize,
    /// Native sizes: messages name the type's bounds.
    pub(super) native: bool,
}

impl Item {
    /// How many values it takes.
    pub(super) fn values(&self) -> usize {
        if matches!(self.code, b's' | b'p') { 1 } else { self.count }
    }
}

/// A format.
pub(super) struct Layout {
    pub(super) items: Vec<Item>,
    pub(super) size: usize,
    pub(super) little: bool,
}

fn width(code: u8, native: bool) -> Option<usize> {
    Some(match code {
        b'x' | b'c' | b'b' | b'B' | b'?' | b's' | b'p' => 1,
        b'h' | b'H' | b'e' => 2,
        b'i' | b'I' | b'f' => 4,
        b'l' | b'L' => {
            if native {
                8
            } else {
                4
            }
        }
        b'q' | b'Q' | b'd' => 8,
        b'n' | b'N' | b'P' if native => 8,
        _ => return None,
    })
}

/// Reads a format.
pub(super) fn parse(text: &str) -> Result<Layout, String> {
    let mut bytes = text.bytes().peekable();
    let (native, little, aligned) = match bytes.peek() {
        Some(b'@') => (true, true, true),
        Some(b'=') | Some(b'<') => (false, true, false),
        Some(b'>') | Some(b'!') => (false, false, false),
        _ => (true, true, true),
    };
    if matches!(bytes.peek(), Some(b'@' | b'=' | b'<' | b'>' | b'!')) {
        bytes.next();
    }
    let too_long = || "total struct size too long".to_owned();
    let mut items = Vec::new();
    let mut size = 0_usize;
    while let Some(byte) = bytes.next() {
        if byte.is_ascii_whitespace() || byte == 0xb {
            continue;
        }
        let mut code = byte;
        let mut count = 1_usize;
        if byte.is_ascii_digit() {
            count = usize::from(byte - b'0');
            loop {
                match bytes.next() {
                    Some(digit) if digit.is_ascii_digit() => {
                        count = count
                            .checked_mul(10)
                            .and_then(|n| n.checked_add(usize::from(digit - b'0')))
                            .filter(|n| *n < 1 << 47)
                            .ok_or_else(too_long)?;
                    }
                    Some(other) => {
                        code = other;
                        break;
                    }
                    None => return Err("repeat count given without format specifier".to_owned()),
                }
            }
        }
        let Some(width) = width(code, native) else {
            return Err("bad char in struct format".to_owned());
        };
        if aligned && !matches!(code, b'x' | b's' | b'p') {
            size = size.next_multiple_of(width);
        }
        let total = width.checked_mul(count).ok_or_else(too_long)?;
        let end = size.checked_add(total).filter(|n| *n < 1 << 47).ok_or_else(too_long)?;
        if count > 0 || matches!(code, b's' | b'p') {
            items.push(Item { code, count, width, at: size, native });
        }
        size = end;
    }
    Ok(Layout { items, size, little })
}
