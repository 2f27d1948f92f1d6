//! Backslash escapes.

/// What is wrong with an escape. Offsets count bytes of the literal's body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct BadEscape {
    /// Offset of the backslash.
    pub(crate) at: usize,
    /// Offset of the last byte that was understood, or of what is wrong.
    pub(crate) end: usize,
    /// CPython's reason.
    pub(crate) reason: &'static str,
}

/// One decoded step of a string's body.
pub(crate) enum Step<'a> {
    /// Text that stands for itself.
    Text(&'a str),
    /// A code point, perhaps a lone surrogate.
    Point(u32),
    /// A backslash that escapes nothing: it stands for itself, CPython warns.
    Unknown,
    /// A backslash at the end of a line: nothing.
    Nothing,
    /// An escape that is an error.
    Bad(BadEscape),
}

/// Walks the body of a literal with escapes. `unicode` tells a string from bytes.
pub(crate) struct Steps<'a> {
    body: &'a str,
    at: usize,
    unicode: bool,
}

impl<'a> Steps<'a> {
    pub(crate) fn new(body: &'a str, unicode: bool) -> Steps<'a> {
        Steps { body, at: 0, unicode }
    }

    /// Where the next step starts.
    pub(crate) fn at(&self) -> usize {
        self.at
    }

    fn byte(&self, at: usize) -> Option<u8> {
        self.body.as_bytes().get(at).copied()
    }

    /// `count` hexadecimal digits from `self.at + 2` on.
    fn hex(&mut self, count: usize, reason: &'static str) -> Step<'a> {
        let from = self.at + 2;
        let mut value = 0;
        for at in from..from + count {
            match self.byte(at).and_then(|byte| char::from(byte).to_digit(16)) {
                Some(digit) => value = value * 16 + digit,
                None => return self.bad(at.saturating_sub(1), at, reason),
            }
        }
        if value > 0x10_FFFF {
            return self.bad(from + count - 1, from + count, "illegal Unicode character");
        }
        self.at = from + count;
        Step::Point(value)
    }

    fn bad(&mut self, end: usize, next: usize, reason: &'static str) -> Step<'a> {
        let bad = BadEscape { at: self.at, end, reason };
        self.at = next;
        Step::Bad(bad)
    }

    /// `\N{name}`
    fn named(&mut self) -> Step<'a> {
        let malformed = "malformed \\N character escape";
        let from = self.at + 3;
        let rest = self.body.get(from..).unwrap_or("");
        let Some(len) = rest.find('}').filter(|len| *len > 0 && self.byte(from - 1) == Some(b'{')) else {
            // An opening brace without a closing one swallows the rest.
            let end = match (self.byte(from - 1), rest.find('}')) {
                (Some(b'{'), None) => self.body.len(),
                (Some(b'{'), Some(len)) => from + len + 1,
                _ => from - 1,
            };
            return self.bad(end.saturating_sub(1), end.min(self.body.len()), malformed);
        };
        let name = rest.get(..len).unwrap_or("");
        match unicode_names2::character(name) {
            Some(c) => {
                self.at = from + len + 1;
                Step::Point(u32::from(c))
            }
            None => self.bad(from + len, from + len + 1, "unknown Unicode character name"),
        }
    }
}

impl<'a> Iterator for Steps<'a> {
    type Item = Step<'a>;

    fn next(&mut self) -> Option<Step<'a>> {
        let rest = self.body.get(self.at..).filter(|rest| !rest.is_empty())?;
        let plain = memchr::memchr(b'\\', rest.as_bytes()).unwrap_or(rest.len());
        if plain > 0 {
            self.at += plain;
            return Some(Step::Text(rest.get(..plain).unwrap_or("")));
        }
        let simple = match self.byte(self.at + 1) {
            Some(b'\n') => {
                self.at += 2;
                return Some(Step::Nothing);
            }
            Some(b'\\') => 0x5c,
            Some(b'\'') => 0x27,
            Some(b'"') => 0x22,
            Some(b'a') => 7,
            Some(b'b') => 8,
            Some(b'f') => 12,
            Some(b'n') => 10,
            Some(b'r') => 13,
            Some(b't') => 9,
            Some(b'v') => 11,
            Some(b'0'..=b'7') => {
                let mut value = 0;
                let mut at = self.at + 1;
                while let Some(digit @ b'0'..=b'7') = self.byte(at).filter(|_| at < self.at + 4) {
                    value = value * 8 + u32::from(digit - b'0');
                    at += 1;
                }
                self.at = at;
                return Some(Step::Point(value));
            }
            Some(b'x') if self.unicode => return Some(self.hex(2, "truncated \\xXX escape")),
            Some(b'x') => return Some(self.hex(2, "invalid \\x escape")),
            Some(b'u') if self.unicode => return Some(self.hex(4, "truncated \\uXXXX escape")),
            Some(b'U') if self.unicode => return Some(self.hex(8, "truncated \\UXXXXXXXX escape")),
            Some(b'N') if self.unicode => return Some(self.named()),
            _ => {
                self.at += 1;
                return Some(Step::Unknown);
            }
        };
        self.at += 2;
        Some(Step::Point(simple))
    }
}
