//! The grammar: a text is walked with an explicit stack, and a sink is told what was found.

use std::borrow::Cow;

use monty_vm::native::Ctx;
use monty_vm::object::TypeId;
use monty_vm::raise::Answer;

/// Nesting at which reading gives up: what is read must still be shown and compared.
const MAX_NESTING: usize = 100_000;

/// A value without parts.
pub(super) enum Scalar<'a> {
    Null,
    True,
    False,
    Int(&'a str),
    Float(&'a str),
    Constant(&'static str),
    Text(Cow<'a, str>),
}

/// What is told of the text, in its order.
pub(super) trait Sink {
    fn scalar(&mut self, ctx: &mut Ctx, v: Scalar<'_>) -> Answer<()>;
    fn key(&mut self, ctx: &mut Ctx, key: Cow<'_, str>) -> Answer<()>;
    fn open(&mut self, ctx: &mut Ctx, object: bool) -> Answer<()>;
    fn close(&mut self, ctx: &mut Ctx) -> Answer<()>;
}

/// Why a text is not JSON, and the byte where.
#[derive(Debug)]
pub(super) struct Fault {
    pub(super) what: &'static str,
    pub(super) at: usize,
}

/// A fault, or why reading stopped.
pub(super) enum Stop {
    Fault(Fault),
    Raise(monty_vm::raise::Raise),
}

impl From<monty_vm::raise::Raise> for Stop {
    fn from(raise: monty_vm::raise::Raise) -> Stop {
        Stop::Raise(raise)
    }
}

fn fault<T>(what: &'static str, at: usize) -> Result<T, Stop> {
    Err(Stop::Fault(Fault { what, at }))
}

/// One text being read.
pub(super) struct Scan<'a> {
    text: &'a str,
    strict: bool,
}

impl<'a> Scan<'a> {
    pub(super) fn new(text: &'a str, strict: bool) -> Scan<'a> {
        Scan { text, strict }
    }

    fn byte(&self, at: usize) -> Option<u8> {
        self.text.as_bytes().get(at).copied()
    }

    fn blank(&self, mut at: usize) -> usize {
        while let Some(b' ' | b'\t' | b'\n' | b'\r') = self.byte(at) {
            at += 1;
        }
        at
    }

    fn has(&self, at: usize, word: &str) -> bool {
        self.text.as_bytes().get(at..).is_some_and(|rest| rest.starts_with(word.as_bytes()))
    }

    /// The value that begins at a byte; gives the byte behind it.
    pub(super) fn value(&self, ctx: &mut Ctx, start: usize, sink: &mut impl Sink) -> Result<usize, Stop> {
        // True for an object, false for an array.
        let mut open: Vec<bool> = Vec::new();
        let mut at = start;
        let mut count = 0_usize;
        loop {
            count += 1;
            if count.is_multiple_of(64) {
                ctx.work(8)?;
                // Objects of a fixed size are counted as they are made; here the limit is asked about them.
                ctx.reserve(0)?;
            }
            let opened = match self.byte(at) {
                Some(b'{') => Some(true),
                Some(b'[') => Some(false),
                _ => None,
            };
            if let Some(object) = opened {
                if open.len() >= MAX_NESTING {
                    let kind = if object { "object" } else { "array" };
                    return Err(Stop::Raise(ctx.heap.raise(
                        TypeId::RECURSION_ERROR,
                        format!(
                            "maximum recursion depth exceeded while decoding a JSON {kind} from a unicode string"
                        ),
                    )));
                }
                sink.open(ctx, object)?;
                open.push(object);
                at = self.blank(at + 1);
                match (object, self.byte(at)) {
                    (true, Some(b'}')) | (false, Some(b']')) => {}
                    (true, _) => {
                        at = self.key(ctx, at, sink)?;
                        continue;
                    }
                    (false, _) => continue,
                }
            } else {
                at = self.scalar(ctx, at, sink)?;
            }
            // A value has ended, or an empty container stands before its bracket: on to the next value.
            loop {
                let Some(object) = open.last().copied() else { return Ok(at) };
                at = self.blank(at);
                match self.byte(at) {
                    Some(b'}') if object => {}
                    Some(b']') if !object => {}
                    Some(b',') => {
                        let comma = at;
                        at = self.blank(at + 1);
                        match (object, self.byte(at)) {
                            (true, Some(b'}')) => {
                                return fault("Illegal trailing comma before end of object", comma);
                            }
                            (false, Some(b']')) => {
                                return fault("Illegal trailing comma before end of array", comma);
                            }
                            (true, _) => at = self.key(ctx, at, sink)?,
                            (false, _) => {}
                        }
                        break;
                    }
                    _ => return fault("Expecting ',' delimiter", at),
                }
                open.pop();
                sink.close(ctx)?;
                at += 1;
            }
        }
    }

    /// A key and its colon; gives the byte where the value begins.
    fn key(&self, ctx: &mut Ctx, at: usize, sink: &mut impl Sink) -> Result<usize, Stop> {
        if self.byte(at) != Some(b'"') {
            return fault("Expecting property name enclosed in double quotes", at);
        }
        let (key, end) = self.string(ctx, at + 1)?;
        sink.key(ctx, key)?;
        let colon = self.blank(end);
        if self.byte(colon) != Some(b':') {
            return fault("Expecting ':' delimiter", colon);
        }
        Ok(self.blank(colon + 1))
    }

    fn scalar(&self, ctx: &mut Ctx, at: usize, sink: &mut impl Sink) -> Result<usize, Stop> {
        let (v, end) = match self.byte(at) {
            Some(b'"') => {
                let (text, end) = self.string(ctx, at + 1)?;
                (Scalar::Text(text), end)
            }
            Some(b'n') if self.has(at, "null") => (Scalar::Null, at + 4),
            Some(b't') if self.has(at, "true") => (Scalar::True, at + 4),
            Some(b'f') if self.has(at, "false") => (Scalar::False, at + 5),
            Some(b'N') if self.has(at, "NaN") => (Scalar::Constant("NaN"), at + 3),
            Some(b'I') if self.has(at, "Infinity") => (Scalar::Constant("Infinity"), at + 8),
            Some(b'-') if self.has(at, "-Infinity") => (Scalar::Constant("-Infinity"), at + 9),
            Some(b'-' | b'0'..=b'9') => match self.number(at) {
                Some((v, end)) => (v, end),
                None => return fault("Expecting value", at),
            },
            _ => return fault("Expecting value", at),
        };
        sink.scalar(ctx, v)?;
        Ok(end)
    }

    fn digits(&self, mut at: usize) -> usize {
        while let Some(b'0'..=b'9') = self.byte(at) {
            at += 1;
        }
        at
    }

    fn number(&self, start: usize) -> Option<(Scalar<'a>, usize)> {
        let first = start + usize::from(self.byte(start) == Some(b'-'));
        let mut end = match self.byte(first)? {
            b'0' => first + 1,
            b'1'..=b'9' => self.digits(first),
            _ => return None,
        };
        let mut whole = true;
        if self.byte(end) == Some(b'.') {
            let behind = self.digits(end + 1);
            if behind > end + 1 {
                end = behind;
                whole = false;
            }
        }
        if let Some(b'e' | b'E') = self.byte(end) {
            let sign = usize::from(matches!(self.byte(end + 1), Some(b'+' | b'-')));
            let behind = self.digits(end + 1 + sign);
            if behind > end + 1 + sign {
                end = behind;
                whole = false;
            }
        }
        let text = self.text.get(start..end)?;
        Some((if whole { Scalar::Int(text) } else { Scalar::Float(text) }, end))
    }

    /// A string's text, and the byte behind its closing quote; `at` is behind the opening one.
    pub(super) fn string(&self, ctx: &mut Ctx, at: usize) -> Result<(Cow<'a, str>, usize), Stop> {
        let begin = at.saturating_sub(1);
        let mut built: Option<String> = None;
        let mut from = at;
        loop {
            let rest = self.text.as_bytes().get(from..).unwrap_or(&[]);
            let Some(run) = rest.iter().position(|b| matches!(b, b'"' | b'\\' | 0..=0x1f)) else {
                return fault("Unterminated string starting at", begin);
            };
            let stop = from + run;
            let piece = self.text.get(from..stop).unwrap_or("");
            ctx.work_bytes(run)?;
            match self.byte(stop) {
                Some(b'"') => {
                    let text = match built {
                        Some(mut text) => {
                            text.push_str(piece);
                            Cow::Owned(text)
                        }
                        None => Cow::Borrowed(piece),
                    };
                    return Ok((text, stop + 1));
                }
                Some(b'\\') => {
                    let text = built.get_or_insert_default();
                    text.push_str(piece);
                    let (c, end) = self.escape(begin, stop)?;
                    text.push(c);
                    from = end;
                }
                _ if self.strict => return fault("Invalid control character at", stop),
                _ => {
                    let text = built.get_or_insert_default();
                    text.push_str(piece);
                    text.push(char::from(self.byte(stop).unwrap_or(0)));
                    from = stop + 1;
                }
            }
        }
    }

    /// The character of an escape, and the byte behind it; `at` is its backslash.
    fn escape(&self, begin: usize, at: usize) -> Result<(char, usize), Stop> {
        let c = match self.byte(at + 1) {
            Some(b'"') => '"',
            Some(b'\\') => '\\',
            Some(b'/') => '/',
            Some(b'b') => '\u{8}',
            Some(b'f') => '\u{c}',
            Some(b'n') => '\n',
            Some(b'r') => '\r',
            Some(b't') => '\t',
            Some(b'u') => return self.code(at + 2),
            Some(_) => return fault("Invalid \\escape", at),
            None => return fault("Unterminated string starting at", begin),
        };
        Ok((c, at + 2))
    }

    fn unit(&self, at: usize) -> Result<u32, Stop> {
        let digits = self.text.as_bytes().get(at..at + 4).filter(|d| d.iter().all(u8::is_ascii_hexdigit));
        // CPython wants a character behind the digits: no string ends with them.
        match digits.and_then(|d| std::str::from_utf8(d).ok()) {
            Some(digits) if at + 4 < self.text.len() => Ok(u32::from_str_radix(digits, 16).unwrap_or(0)),
            _ => fault("Invalid \\uXXXX escape", at - 1),
        }
    }

    /// A character by its UTF-16 units. A lone surrogate has no place in text.
    fn code(&self, at: usize) -> Result<(char, usize), Stop> {
        let unit = self.unit(at)?;
        let end = at + 4;
        if let Some(c) = char::from_u32(unit) {
            return Ok((c, end));
        }
        if unit < 0xdc00 && self.has(end, "\\u") {
            let low = self.unit(end + 2)?;
            if (0xdc00..0xe000).contains(&low) {
                let code = 0x1_0000 + ((unit - 0xd800) << 10) + (low - 0xdc00);
                return Ok((char::from_u32(code).unwrap_or('\u{fffd}'), end + 6));
            }
        }
        Ok(('\u{fffd}', end))
    }
}
