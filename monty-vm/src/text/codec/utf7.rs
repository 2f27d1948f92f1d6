//! UTF-7: ASCII, with everything else as UTF-16 in base 64 between `+` and `-`.

use monty_bytecode::surrogate;

use super::error::{CodecError, Handler, recover};

const DIGITS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";

fn digit(value: u32) -> u8 {
    DIGITS.get((value & 63) as usize).copied().unwrap_or(b'A')
}

fn value(byte: u8) -> Option<u32> {
    DIGITS.iter().position(|known| *known == byte).and_then(|at| u32::try_from(at).ok())
}

/// Is a character written as it is?
fn is_direct(c: char) -> bool {
    matches!(c, ' '..='}' | '\t' | '\n' | '\r') && !matches!(c, '\\' | '+')
}

/// Text to bytes; every text has them.
pub(super) fn encode(text: &str) -> Vec<u8> {
    let mut out = Vec::with_capacity(text.len());
    let mut shifted = false;
    let (mut buffer, mut bits) = (0u32, 0u32);
    for c in text.chars() {
        if is_direct(c) {
            if shifted {
                if bits > 0 {
                    out.push(digit(buffer << (6 - bits)));
                }
                (buffer, bits, shifted) = (0, 0, false);
                if c == '-' || u8::try_from(c).is_ok_and(|byte| value(byte).is_some()) {
                    out.push(b'-');
                }
            }
            out.extend(u8::try_from(c));
            continue;
        }
        if !shifted {
            if c == '+' {
                out.extend_from_slice(b"+-");
                continue;
            }
            out.push(b'+');
            shifted = true;
        }
        let code = surrogate::code(c);
        let units = if code > 0xffff {
            [Some(0xd800 + ((code - 0x1_0000) >> 10)), Some(0xdc00 + (code & 0x3ff))]
        } else {
            [Some(code), None]
        };
        for unit in units.into_iter().flatten() {
            buffer = buffer << 16 | unit;
            bits += 16;
            while bits >= 6 {
                bits -= 6;
                out.push(digit(buffer >> bits));
                buffer &= (1 << bits) - 1;
            }
        }
    }
    if bits > 0 {
        out.push(digit(buffer << (6 - bits)));
    }
    if shifted {
        out.push(b'-');
    }
    out
}

/// What has been read of a shifted run.
#[derive(Default)]
struct Shift {
    buffer: u32,
    bits: u32,
    /// The first half of a pair.
    high: Option<u32>,
}

impl Shift {
    fn push(&mut self, digit: u32, out: &mut String) {
        self.buffer = self.buffer << 6 | digit;
        self.bits += 6;
        if self.bits < 16 {
            return;
        }
        self.bits -= 16;
        let unit = self.buffer >> self.bits & 0xffff;
        self.buffer &= (1 << self.bits) - 1;
        if let Some(high) = self.high.take() {
            if (0xdc00..0xe000).contains(&unit) {
                out.extend(char::from_u32(0x1_0000 + ((high & 0x3ff) << 10) + (unit & 0x3ff)));
                return;
            }
            out.extend(surrogate::held(high));
        }
        if (0xd800..0xdc00).contains(&unit) {
            self.high = Some(unit);
        } else {
            out.extend(surrogate::held(unit));
        }
    }

    /// What is wrong with what is left at the end of a run.
    fn left(&self) -> Option<&'static str> {
        match self.bits {
            6.. => Some("partial character in shift sequence"),
            1.. if self.buffer != 0 => Some("non-zero padding bits in shift sequence"),
            _ => None,
        }
    }
}

/// Bytes to text.
pub(super) fn decode(bytes: &[u8], handler: Handler) -> Result<String, CodecError> {
    let mut out = String::with_capacity(bytes.len());
    let mut shift: Option<Shift> = None;
    let (mut at, mut start) = (0, 0);
    while let Some(byte) = bytes.get(at).copied() {
        let fault = if let Some(run) = &mut shift {
            if let Some(digit) = value(byte) {
                run.push(digit, &mut out);
                at += 1;
                continue;
            }
            let fault = run.left();
            if fault.is_none() {
                if let Some(high) = run.high.filter(|_| byte.is_ascii() && byte != b'+') {
                    out.extend(surrogate::held(high));
                }
                at += usize::from(byte == b'-');
            }
            shift = None;
            fault
        } else if byte == b'+' {
            start = at;
            match bytes.get(at + 1) {
                Some(b'-') => {
                    out.push('+');
                    at += 2;
                    None
                }
                Some(next) if value(*next).is_none() => {
                    at += 1;
                    Some("ill-formed sequence")
                }
                _ => {
                    shift = Some(Shift::default());
                    at += 1;
                    None
                }
            }
        } else if byte.is_ascii() {
            out.push(char::from(byte));
            at += 1;
            None
        } else {
            start = at;
            Some("unexpected special character")
        };
        if let Some(reason) = fault {
            at = recover(&mut out, bytes, start..at + 1, handler, "utf7", reason)?;
        }
    }
    if shift.is_some_and(|run| run.high.is_some() || run.left().is_some()) {
        recover(&mut out, bytes, start..bytes.len(), handler, "utf7", "unterminated shift sequence")?;
    }
    Ok(out)
}
