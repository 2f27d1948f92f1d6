//! `%` formatting: reading the format, laying out what it asks for.
//!
//! Reading and converting interleave, because what is wrong first must be said first: [`run`] drives a [`Sink`].

use crate::num::digits::{Layout, Style, magnitude};
use crate::num::{Fault, Int, show_int};

use super::measure::{char_count, first_chars};

/// One conversion: `%(key)-05.2f`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Conversion {
    /// `-`
    pub left: bool,
    /// `+`
    pub plus: bool,
    /// A space.
    pub space: bool,
    /// `#`
    pub alternate: bool,
    /// `0`
    pub zero: bool,
    /// The least width, in characters.
    pub width: usize,
    /// The precision, if given.
    pub precision: Option<usize>,
    /// The conversion type.
    pub kind: char,
    /// The position of the conversion type in the format.
    pub at: usize,
}

/// What `%` formatting writes to and asks arguments of.
pub trait Sink {
    /// An exception.
    type Error: From<Fault>;
    /// Takes text as it is.
    fn literal(&mut self, text: &str) -> Result<(), Self::Error>;
    /// Makes sure that the arguments are a mapping.
    fn mapping(&mut self) -> Result<(), Self::Error>;
    /// Looks a key up: the value is the next argument.
    fn key(&mut self, key: &str) -> Result<(), Self::Error>;
    /// Takes the next argument as a width or precision.
    fn star(&mut self) -> Result<i64, Self::Error>;
    /// What is said about a precision beyond all sizes.
    fn too_precise(&self) -> &'static str {
        "precision too big"
    }
    /// Takes the next argument and converts it.
    fn convert(&mut self, conversion: &Conversion) -> Result<(), Self::Error>;
}

const MAX_WIDTH: usize = isize::MAX as usize;
const MAX_PRECISION: usize = i32::MAX as usize;

struct Reader<'a> {
    rest: &'a str,
    at: usize,
}

impl Reader<'_> {
    fn peek(&self) -> Option<char> {
        self.rest.chars().next()
    }

    fn take(&mut self) -> Option<char> {
        let c = self.peek()?;
        self.rest = self.rest.get(c.len_utf8()..).unwrap_or("");
        self.at += 1;
        Some(c)
    }

    fn number(&mut self, most: usize, words: &'static str) -> Result<usize, Fault> {
        let mut value: usize = 0;
        while let Some(digit) = self.peek().filter(char::is_ascii_digit).and_then(|c| c.to_digit(10)) {
            self.take();
            value = value
                .checked_mul(10)
                .and_then(|value| value.checked_add(digit as usize))
                .filter(|value| *value <= most)
                .ok_or_else(|| Fault::value(words))?;
        }
        Ok(value)
    }
}

/// Reads a format and drives the sink through it.
pub fn run<S: Sink>(format: &str, sink: &mut S) -> Result<(), S::Error> {
    let mut reader = Reader { rest: format, at: 0 };
    while !reader.rest.is_empty() {
        let plain = reader.rest.find('%').unwrap_or(reader.rest.len());
        let (literal, rest) = reader.rest.split_at_checked(plain).unwrap_or((reader.rest, ""));
        if !literal.is_empty() {
            sink.literal(literal)?;
        }
        reader.rest = rest;
        reader.at += char_count(literal);
        if reader.take().is_none() {
            break;
        }
        if reader.peek() == Some('%') {
            reader.take();
            sink.literal("%")?;
            continue;
        }
        let conversion = read(&mut reader, sink)?;
        sink.convert(&conversion)?;
    }
    Ok(())
}

fn read<S: Sink>(reader: &mut Reader<'_>, sink: &mut S) -> Result<Conversion, S::Error> {
    if reader.peek() == Some('(') {
        sink.mapping()?;
        let end = key_end(reader.rest).ok_or_else(|| Fault::value("incomplete format key"))?;
        let key = reader.rest.get(1..end).unwrap_or("");
        sink.key(key)?;
        reader.at += char_count(key) + 2;
        reader.rest = reader.rest.get(end + 1..).unwrap_or("");
    }
    let mut conversion = Conversion {
        left: false,
        plus: false,
        space: false,
        alternate: false,
        zero: false,
        width: 0,
        precision: None,
        kind: '\0',
        at: 0,
    };
    while let Some(c) = reader.peek() {
        match c {
            '-' => conversion.left = true,
            '+' => conversion.plus = true,
            ' ' => conversion.space = true,
            '#' => conversion.alternate = true,
            '0' => conversion.zero = true,
            _ => break,
        }
        reader.take();
    }
    if reader.peek() == Some('*') {
        reader.take();
        let width = sink.star()?;
        conversion.left |= width < 0;
        conversion.width = usize::try_from(width.unsigned_abs()).unwrap_or(usize::MAX);
    } else {
        conversion.width = reader.number(MAX_WIDTH, "width too big")?;
    }
    if reader.peek() == Some('.') {
        reader.take();
        if reader.peek() == Some('*') {
            reader.take();
            let precision = sink.star()?;
            if i32::try_from(precision).is_err() {
                return Err(Fault::overflow("Python int too large to convert to C int").into());
            }
            conversion.precision = Some(usize::try_from(precision).unwrap_or(0));
        } else {
            conversion.precision = Some(reader.number(MAX_PRECISION, sink.too_precise())?);
        }
    }
    if matches!(reader.peek(), Some('h' | 'l' | 'L')) {
        reader.take();
    }
    conversion.at = reader.at;
    conversion.kind = reader.take().ok_or_else(|| Fault::value("incomplete format"))?;
    Ok(conversion)
}

/// Where the parenthesis that opens the text is closed.
fn key_end(text: &str) -> Option<usize> {
    let mut depth = 0usize;
    for (at, c) in text.char_indices() {
        match c {
            '(' => depth += 1,
            ')' => {
                depth -= 1;
                if depth == 0 {
                    return Some(at);
                }
            }
            _ => {}
        }
    }
    None
}

impl Conversion {
    /// The complaint about a conversion type that does not exist.
    pub fn unsupported(&self) -> Fault {
        let shown = if matches!(self.kind, '\x1f'..='~') { self.kind } else { '?' };
        let code = u32::from(self.kind);
        Fault::value(format!("unsupported format character '{shown}' (0x{code:x}) at index {}", self.at))
    }

    /// The complaint about one in a format of bytes: what is beyond ASCII cannot even be shown.
    pub fn unsupported_byte(&self) -> Fault {
        if !self.kind.is_ascii() {
            return Fault::overflow("character argument not in range(0x110000)");
        }
        let (shown, code) = (self.kind, u32::from(self.kind));
        Fault::value(format!("unsupported format character '{shown}' (0x{code:x}) at index {}", self.at))
    }

    /// Bytes of a result whose value alone takes so many.
    pub const fn most_bytes(&self, value: u64) -> u64 {
        let precision = match self.precision {
            Some(precision) => precision as u64,
            None => 6,
        };
        value.saturating_add(self.width as u64).saturating_add(precision).saturating_add(8)
    }

    /// `%s`, `%r`, `%a` and `%c`: cut to the precision, filled with spaces.
    pub fn text(&self, text: &str) -> String {
        let shown = self.precision.filter(|_| self.kind != 'c').map_or(text, |most| first_chars(text, most));
        self.filled("", "", shown)
    }

    /// `%d`, `%i`, `%u`, `%o`, `%x`, `%X`.
    pub fn int(&self, n: &Int, digit_limit: usize) -> Result<String, Fault> {
        let base = match self.kind {
            'o' => 8,
            'x' | 'X' => 16,
            _ => 10,
        };
        let mut digits = match n {
            Int::Small(n) => show_int::small_magnitude(*n, base),
            Int::Big(n) if base == 10 => {
                let text = show_int::decimal(n, digit_limit)?;
                text.strip_prefix('-').map(str::to_owned).unwrap_or(text)
            }
            Int::Big(n) => n.magnitude().to_str_radix(base),
        };
        let missing = self.precision.unwrap_or(0).saturating_sub(digits.len());
        if missing > 0 {
            digits.insert_str(0, &"0".repeat(missing));
        }
        let mut prefix = if self.alternate { show_int::prefix(base).to_owned() } else { String::new() };
        if self.kind == 'X' {
            digits.make_ascii_uppercase();
            prefix.make_ascii_uppercase();
        }
        Ok(self.filled(self.sign(n.is_negative()), &prefix, &digits))
    }

    /// `%e`, `%f`, `%g` and their capitals.
    pub fn float(&self, x: f64) -> String {
        let layout = match self.kind {
            'e' | 'E' => Layout::Exponent,
            'f' | 'F' => Layout::Fixed,
            _ => Layout::General,
        };
        let precision = self.precision.unwrap_or(6);
        let mut text =
            magnitude(x, Style { layout, precision, alternate: self.alternate, point_zero: false });
        if self.kind.is_ascii_uppercase() {
            text.make_ascii_uppercase();
        }
        self.filled(self.sign(x.is_sign_negative() && !x.is_nan()), "", &text)
    }

    fn sign(&self, negative: bool) -> &'static str {
        if negative {
            "-"
        } else if self.plus {
            "+"
        } else if self.space {
            " "
        } else {
            ""
        }
    }

    /// The filling: zeros after sign and prefix for numbers, spaces outside.
    fn filled(&self, sign: &str, prefix: &str, body: &str) -> String {
        let length = sign.len() + prefix.len() + char_count(body);
        let missing = self.width.saturating_sub(length);
        let number = !matches!(self.kind, 's' | 'r' | 'a' | 'b' | 'c');
        let zeros = if self.zero && number && !self.left { missing } else { 0 };
        let (left, right) = if self.left { (0, missing) } else { (missing - zeros, 0) };
        let mut out = String::with_capacity(body.len() + length + missing);
        out.extend(std::iter::repeat_n(' ', left));
        out.push_str(sign);
        out.push_str(prefix);
        out.extend(std::iter::repeat_n('0', zeros));
        out.push_str(body);
        out.extend(std::iter::repeat_n(' ', right));
        out
    }
}
