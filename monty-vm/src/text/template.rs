//! `str.format` templates: `"{0.a[b]!r:>{w}}"`, read piece by piece, so that what is wrong first is said first.

use crate::num::Fault;

use super::unicode::decimal_value;

/// How deep fields may nest in specifications.
pub const MAX_DEPTH: usize = 2;

/// The complaint about fields nested deeper.
pub const fn too_deep() -> Fault {
    Fault::Value(std::borrow::Cow::Borrowed("Max string recursion exceeded"))
}

/// Some text, and perhaps a field after it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Piece<'a> {
    /// The text, as it goes out.
    pub literal: &'a str,
    /// The field.
    pub field: Option<Field<'a>>,
}

/// A replacement field.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Field<'a> {
    /// Which value: an index or a name, with attributes and items.
    pub name: &'a str,
    /// The character after `!`.
    pub conversion: Option<char>,
    /// The specification, as written.
    pub spec: &'a str,
    /// Whether the specification has fields of its own.
    pub nested: bool,
}

/// The pieces of a template.
#[derive(Clone, Debug)]
pub struct Pieces<'a> {
    rest: &'a str,
}

/// Reads a template.
pub const fn pieces(template: &str) -> Pieces<'_> {
    Pieces { rest: template }
}

impl<'a> Iterator for Pieces<'a> {
    type Item = Result<Piece<'a>, Fault>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.rest.is_empty() {
            return None;
        }
        let piece = self.piece();
        if piece.is_err() {
            self.rest = "";
        }
        Some(piece)
    }
}

impl<'a> Pieces<'a> {
    /// Bytes not yet read.
    pub const fn left(&self) -> usize {
        self.rest.len()
    }

    fn take(&mut self) -> Option<char> {
        let c = self.rest.chars().next()?;
        self.rest = self.rest.get(c.len_utf8()..).unwrap_or("");
        Some(c)
    }

    fn piece(&mut self) -> Result<Piece<'a>, Fault> {
        let whole = self.rest;
        let Some(at) = whole.find(['{', '}']) else {
            self.rest = "";
            return Ok(Piece { literal: whole, field: None });
        };
        let (literal, from) = whole.split_at_checked(at).unwrap_or((whole, ""));
        self.rest = from;
        let brace = self.take();
        let next = self.rest.chars().next();
        if next == brace {
            // Doubled: the brace is text.
            self.take();
            return Ok(Piece { literal: whole.get(..=at).unwrap_or(literal), field: None });
        }
        if brace == Some('}') {
            return Err(Fault::value("Single '}' encountered in format string"));
        }
        if next.is_none() {
            return Err(Fault::value("Single '{' encountered in format string"));
        }
        Ok(Piece { literal, field: Some(self.field()?) })
    }

    fn field(&mut self) -> Result<Field<'a>, Fault> {
        let whole = self.rest;
        let mut stop = None;
        while let Some(c) = self.take() {
            match c {
                '{' => return Err(Fault::value("unexpected '{' in field name")),
                '[' => self.rest = self.rest.find(']').and_then(|at| self.rest.get(at..)).unwrap_or(""),
                '}' | ':' | '!' => {
                    stop = Some(c);
                    break;
                }
                _ => {}
            }
        }
        let Some(stop) = stop else {
            return Err(Fault::value("expected '}' before end of string"));
        };
        let name = whole.get(..whole.len() - self.rest.len() - 1).unwrap_or("");
        let mut field = Field { name, conversion: None, spec: "", nested: false };
        if stop == '}' {
            return Ok(field);
        }
        if stop == '!' {
            let conversion = self.take();
            if conversion.is_none() {
                return Err(Fault::value("end of string while looking for conversion specifier"));
            }
            field.conversion = conversion;
            match self.take() {
                Some('}') => return Ok(field),
                None | Some(':') => {}
                Some(_) => return Err(Fault::value("expected ':' after conversion specifier")),
            }
        }
        self.spec(field)
    }

    fn spec(&mut self, field: Field<'a>) -> Result<Field<'a>, Fault> {
        let whole = self.rest;
        let mut depth = 1usize;
        let mut nested = false;
        while let Some(c) = self.take() {
            match c {
                '{' => {
                    nested = true;
                    depth += 1;
                }
                '}' => {
                    depth -= 1;
                    if depth == 0 {
                        let spec = whole.get(..whole.len() - self.rest.len() - 1).unwrap_or("");
                        return Ok(Field { spec, nested, ..field });
                    }
                }
                _ => {}
            }
        }
        Err(Fault::value("unmatched '{' in format spec"))
    }
}

/// The complaint about a conversion that is none of `r`, `s`, `a`.
pub fn unknown_conversion(c: char) -> Fault {
    Fault::value(if matches!(c, '!'..='~') {
        format!("Unknown conversion specifier {c}")
    } else {
        format!("Unknown conversion specifier \\x{:x}", u32::from(c))
    })
}

/// What a field's name begins with.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum First<'a> {
    /// Nothing: the next argument.
    Auto,
    /// A positional argument.
    Index(usize),
    /// A keyword argument.
    Name(&'a str),
}

/// The start of a field's name, and the attributes and items after it.
pub fn split_name(name: &str) -> Result<(First<'_>, Accessors<'_>), Fault> {
    let end = name.find(['.', '[']).unwrap_or(name.len());
    let (first, rest) = name.split_at_checked(end).unwrap_or((name, ""));
    let first = match index(first)? {
        _ if first.is_empty() => First::Auto,
        Some(index) => First::Index(index),
        None => First::Name(first),
    };
    Ok((first, Accessors { rest }))
}

/// A whole number in decimal digits of any alphabet.
fn index(text: &str) -> Result<Option<usize>, Fault> {
    let mut value: i64 = 0;
    for c in text.chars() {
        let Some(digit) = decimal_value(c) else { return Ok(None) };
        value = value
            .checked_mul(10)
            .and_then(|value| value.checked_add(i64::from(digit)))
            .ok_or_else(|| Fault::value("Too many decimal digits in format string"))?;
    }
    Ok(if text.is_empty() { None } else { usize::try_from(value).ok() })
}

/// One step from a value to a part of it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Access<'a> {
    /// `.name`
    Attribute(&'a str),
    /// `[3]`
    Index(usize),
    /// `[name]`
    Key(&'a str),
}

/// The attributes and items after the start of a field's name.
#[derive(Clone, Debug)]
pub struct Accessors<'a> {
    rest: &'a str,
}

impl<'a> Iterator for Accessors<'a> {
    type Item = Result<Access<'a>, Fault>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.rest.is_empty() {
            return None;
        }
        let access = self.access();
        if access.is_err() {
            self.rest = "";
        }
        Some(access)
    }
}

impl<'a> Accessors<'a> {
    fn access(&mut self) -> Result<Access<'a>, Fault> {
        let empty = || Fault::value("Empty attribute in format string");
        if let Some(rest) = self.rest.strip_prefix('.') {
            let (name, rest) =
                rest.split_at_checked(rest.find(['.', '[']).unwrap_or(rest.len())).unwrap_or((rest, ""));
            self.rest = rest;
            return if name.is_empty() { Err(empty()) } else { Ok(Access::Attribute(name)) };
        }
        if let Some(rest) = self.rest.strip_prefix('[') {
            let (key, rest) =
                rest.split_once(']').ok_or_else(|| Fault::value("Missing ']' in format string"))?;
            self.rest = rest;
            return match index(key)? {
                _ if key.is_empty() => Err(empty()),
                Some(index) => Ok(Access::Index(index)),
                None => Ok(Access::Key(key)),
            };
        }
        Err(Fault::value("Only '.' or '[' may follow ']' in format field specifier"))
    }
}

/// Whether a template numbers its fields or leaves it to us; it must not do both.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Numbering {
    /// Not known yet.
    #[default]
    Open,
    /// By us; the next index.
    Auto(usize),
    /// By the template.
    Manual,
}

impl Numbering {
    /// The positional argument a field begins with; `None` for a named one.
    pub fn settle(&mut self, first: First<'_>) -> Result<Option<usize>, Fault> {
        match (first, *self) {
            (First::Name(_), _) => Ok(None),
            (First::Auto, Self::Manual) => Err(Fault::value(
                "cannot switch from manual field specification to automatic field numbering",
            )),
            (First::Auto, Self::Open) => {
                *self = Self::Auto(1);
                Ok(Some(0))
            }
            (First::Auto, Self::Auto(next)) => {
                *self = Self::Auto(next + 1);
                Ok(Some(next))
            }
            (First::Index(_), Self::Auto(_)) => Err(Fault::value(
                "cannot switch from automatic field numbering to manual field specification",
            )),
            (First::Index(index), _) => {
                *self = Self::Manual;
                Ok(Some(index))
            }
        }
    }
}
