//! Templates of replacements: text, and the groups to put into it.

use monty_vm::native::{Ctx, take};
use monty_vm::object::{Bytes, Kind, Value};
use monty_vm::raise::{Answer, Raise};

use super::fault::{Fault, Parsed};
use super::source::{Source, Token, shown};

enum Piece {
    Text(String),
    Group(u32),
}

enum Problem {
    Fault(Fault),
    NoName(String),
}

impl From<Fault> for Problem {
    fn from(fault: Fault) -> Problem {
        Problem::Fault(fault)
    }
}

fn checked(source: &Source, group: u32, groups: u32, back: usize) -> Parsed<Piece> {
    if group > groups {
        return source.fault(format!("invalid group reference {group}"), back);
    }
    Ok(Piece::Group(group))
}

fn octal(source: &Source, digits: &str, checked: bool) -> Parsed<Piece> {
    let code = u32::from_str_radix(digits, 8).unwrap_or(0);
    if checked && code > 0o377 {
        let message = format!("octal escape value \\{digits} outside of range 0-0o377");
        return source.fault(message, digits.len() + 1);
    }
    Ok(Piece::Text(char::from((code & 0xff) as u8).to_string()))
}

fn escape(
    source: &mut Source,
    c: char,
    groups: u32,
    named: &dyn Fn(&str) -> Option<u32>,
) -> Result<Piece, Problem> {
    let plain = match c {
        'g' => {
            if !source.take('<')? {
                return Ok(source.fault("missing <", 0)?);
            }
            let name = source.until('>', "group name")?;
            let back = name.chars().count() + 1;
            if !name.bytes().all(|b| b.is_ascii_digit()) {
                source.check_name(&name, 1)?;
                return match named(&name) {
                    Some(group) => Ok(checked(source, group, groups, back)?),
                    None => Err(Problem::NoName(format!("unknown group name {}", shown(&name)))),
                };
            }
            return Ok(checked(source, name.parse().unwrap_or(u32::MAX), groups, back)?);
        }
        '0' => {
            let digits = format!("0{}", source.digits(2, 8)?);
            return Ok(octal(source, &digits, false)?);
        }
        '1'..='9' => {
            let mut digits = c.to_string();
            if let Some(Token::Char(second @ '0'..='9')) = source.next() {
                source.get()?;
                digits.push(second);
                if c.is_digit(8)
                    && second.is_digit(8)
                    && let Some(Token::Char(third @ '0'..='7')) = source.next()
                {
                    source.get()?;
                    digits.push(third);
                    return Ok(octal(source, &digits, true)?);
                }
            }
            let back = digits.len();
            return Ok(checked(source, digits.parse().unwrap_or(u32::MAX), groups, back)?);
        }
        'a' => "\u{7}",
        'b' => "\u{8}",
        'f' => "\u{c}",
        'n' => "\n",
        'r' => "\r",
        't' => "\t",
        'v' => "\u{b}",
        '\\' => "\\",
        c if c.is_ascii_alphabetic() => return Ok(source.fault(format!("bad escape \\{c}"), 2)?),
        c => return Ok(Piece::Text(format!("\\{c}"))),
    };
    Ok(Piece::Text(plain.to_owned()))
}

fn parse(
    chars: Vec<char>,
    bytes: bool,
    groups: u32,
    named: &dyn Fn(&str) -> Option<u32>,
) -> Result<Vec<Piece>, Problem> {
    let mut source = Source::new(chars, bytes)?;
    let mut pieces = Vec::new();
    let mut text = String::new();
    while let Some(token) = source.get()? {
        let piece = match token {
            Token::Char(c) => {
                text.push(c);
                continue;
            }
            Token::Escape(c) => escape(&mut source, c, groups, named)?,
        };
        match piece {
            Piece::Text(more) => text.push_str(&more),
            Piece::Group(group) => {
                pieces.push(Piece::Text(std::mem::take(&mut text)));
                pieces.push(Piece::Group(group));
            }
        }
    }
    pieces.push(Piece::Text(text));
    Ok(pieces)
}

/// A list of texts and numbers of groups; or `(message, position)`, or `(message,)` where a name is not known.
pub(super) fn template(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [template, groups, names] = take(args);
    let plain = ctx.plain(template);
    let bytes = !plain.is(Kind::Str);
    let size = ctx.heap.str(plain).map(str::len).or_else(|| ctx.heap.bytes_like(plain).map(<[u8]>::len));
    let Some(size) = size else { return Err(Raise::Decline) };
    ctx.reserve_items(size, 16)?;
    ctx.heap.bytes -= size * 16;
    ctx.work(size / 8)?;
    let chars: Vec<char> = match ctx.heap.str(plain) {
        Some(text) => text.chars().collect(),
        None => ctx.heap.bytes_like(plain).unwrap_or(&[]).iter().map(|b| char::from(*b)).collect(),
    };
    let groups = groups.as_int().and_then(|n| u32::try_from(n).ok()).unwrap_or(0);
    let known: Vec<(String, u32)> = ctx.heap.dict(names).map_or(Vec::new(), |d| {
        d.iter()
            .filter_map(|e| Some((ctx.heap.str(e.key)?.to_owned(), u32::try_from(e.value.as_int()?).ok()?)))
            .collect()
    });
    let named = |name: &str| known.iter().find(|(n, _)| n == name).map(|(_, group)| *group);
    match parse(chars, bytes, groups, &named) {
        Ok(pieces) => {
            let mut out = Vec::with_capacity(pieces.len());
            for piece in pieces {
                out.push(match piece {
                    Piece::Group(group) => Value::size(group as usize),
                    Piece::Text(text) if bytes => {
                        let raw = text.chars().map(|c| u32::from(c) as u8).collect();
                        ctx.heap.new_bytes(Bytes(raw))
                    }
                    Piece::Text(text) => ctx.str(text)?,
                });
            }
            ctx.list(out)
        }
        Err(Problem::NoName(message)) => {
            let message = ctx.str(message)?;
            ctx.tuple(vec![message])
        }
        Err(Problem::Fault(Fault::Pattern(message, at))) => {
            let message = ctx.str(message)?;
            ctx.tuple(vec![message, at.map_or(Value::NONE, Value::size)])
        }
        Err(Problem::Fault(_)) => Err(Raise::Decline),
    }
}
