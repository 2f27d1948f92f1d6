//! Escapes, in a pattern and in a set.

use super::code::At;
use super::fault::{Fault, Parsed};
use super::set::{Category, Part, World};
use super::source::{Source, Token, shown};
use crate::unicodedata::character_named;

/// What an escape stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Meaning {
    Char(u32),
    Category(Category, bool),
    At(At),
    Group(u32),
}

fn plain(c: char) -> Option<u32> {
    Some(match c {
        'a' => 7,
        'b' => 8,
        'f' => 12,
        'n' => 10,
        'r' => 13,
        't' => 9,
        'v' => 11,
        '\\' => 92,
        _ => return None,
    })
}

fn category(c: char) -> Option<Meaning> {
    Some(match c {
        'd' => Meaning::Category(Category::Digit, false),
        'D' => Meaning::Category(Category::Digit, true),
        's' => Meaning::Category(Category::Space, false),
        'S' => Meaning::Category(Category::Space, true),
        'w' => Meaning::Category(Category::Word, false),
        'W' => Meaning::Category(Category::Word, true),
        _ => return None,
    })
}

fn place(c: char, world: World) -> Option<Meaning> {
    Some(Meaning::At(match c {
        'A' => At::Start,
        'Z' | 'z' => At::End,
        'b' => At::Boundary(world),
        'B' => At::Inside(world),
        _ => return None,
    }))
}

fn is_octal(token: Option<Token>) -> Option<char> {
    match token {
        Some(Token::Char(c @ '0'..='7')) => Some(c),
        _ => None,
    }
}

fn bad<T>(source: &Source, escape: &str) -> Parsed<T> {
    source.fault(format!("bad escape {escape}"), escape.chars().count())
}

/// `\x`, `\u`, `\U`, `\N`: a character by number or name. None for another letter.
fn numbered(source: &mut Source, c: char) -> Parsed<Option<Meaning>> {
    let width = match c {
        'x' => 2,
        'u' if !source.bytes => 4,
        'U' if !source.bytes => 8,
        'N' if !source.bytes => return named(source).map(Some),
        _ => return Ok(None),
    };
    let digits = source.digits(width, 16)?;
    let escape = format!("\\{c}{digits}");
    if digits.len() != width {
        return source.fault(format!("incomplete escape {escape}"), escape.len());
    }
    match u32::from_str_radix(&digits, 16) {
        Ok(code) if code < 0x11_0000 => Ok(Some(Meaning::Char(code))),
        _ => bad(source, &escape),
    }
}

fn named(source: &mut Source) -> Parsed<Meaning> {
    if !source.take('{')? {
        return source.fault("missing {", 0);
    }
    let name = source.until('}', "character name")?;
    match character_named(&name) {
        Some(c) => Ok(Meaning::Char(u32::from(c))),
        None => {
            let size = name.chars().count() + 4;
            source.fault(format!("undefined character name {}", shown(&name)), size)
        }
    }
}

fn octal(source: &Source, digits: &str) -> Parsed<Meaning> {
    match u32::from_str_radix(digits, 8) {
        Ok(code) if code < 0o400 => Ok(Meaning::Char(code)),
        _ => {
            source.fault(format!("octal escape value \\{digits} outside of range 0-0o377"), digits.len() + 1)
        }
    }
}

/// An escape in a set; the source stands behind the token.
pub(super) fn in_set(source: &mut Source, c: char) -> Parsed<Meaning> {
    if let Some(code) = plain(c) {
        return Ok(Meaning::Char(code));
    }
    if let Some(meaning) = category(c) {
        return Ok(meaning);
    }
    if let Some(meaning) = numbered(source, c)? {
        return Ok(meaning);
    }
    if c.is_digit(8) {
        let digits = format!("{c}{}", source.digits(2, 8)?);
        return octal(source, &digits);
    }
    if c.is_ascii_alphanumeric() {
        return bad(source, &format!("\\{c}"));
    }
    Ok(Meaning::Char(u32::from(c)))
}

/// An escape outside of sets.
pub(super) fn outside(source: &mut Source, c: char, world: World) -> Parsed<Meaning> {
    if let Some(meaning) = category(c).or_else(|| place(c, world)) {
        return Ok(meaning);
    }
    if let Some(code) = plain(c) {
        return Ok(Meaning::Char(code));
    }
    if let Some(meaning) = numbered(source, c)? {
        return Ok(meaning);
    }
    if c == '0' {
        let digits = format!("0{}", source.digits(2, 8)?);
        return octal(source, &digits);
    }
    if c.is_ascii_digit() {
        let mut digits = c.to_string();
        if let Some(Token::Char(second @ '0'..='9')) = source.next() {
            source.get()?;
            digits.push(second);
            if c.is_digit(8)
                && second.is_digit(8)
                && let Some(third) = is_octal(source.next())
            {
                source.get()?;
                digits.push(third);
                return octal(source, &digits);
            }
        }
        return Ok(Meaning::Group(digits.parse().unwrap_or(u32::MAX)));
    }
    if c.is_ascii_alphabetic() {
        return bad(source, &format!("\\{c}"));
    }
    Ok(Meaning::Char(u32::from(c)))
}

/// A set without its opening bracket: its parts, and whether it is negated.
pub(super) fn set(source: &mut Source) -> Parsed<(Vec<Part>, bool)> {
    let here = source.tell() - 1;
    let negated = source.take('^')?;
    let mut parts = Vec::new();
    let unterminated = || Fault::Pattern("unterminated character set".to_owned(), Some(here));
    loop {
        let Some(this) = source.get()? else { return Err(unterminated()) };
        if this == Token::Char(']') && !parts.is_empty() {
            return Ok((parts, negated));
        }
        let low = member(source, this)?;
        if !source.take('-')? {
            parts.push(part(low));
            continue;
        }
        let Some(that) = source.get()? else { return Err(unterminated()) };
        if that == Token::Char(']') {
            parts.push(part(low));
            parts.push(Part::Range(45, 45));
            return Ok((parts, negated));
        }
        let high = member(source, that)?;
        match (low, high) {
            (Meaning::Char(lo), Meaning::Char(hi)) if lo <= hi => parts.push(Part::Range(lo, hi)),
            _ => {
                let message = format!("bad character range {this}-{that}");
                return source.fault(message, this.len() + 1 + that.len());
            }
        }
    }
}

fn member(source: &mut Source, token: Token) -> Parsed<Meaning> {
    match token {
        Token::Char(c) => Ok(Meaning::Char(u32::from(c))),
        Token::Escape(c) => in_set(source, c),
    }
}

fn part(meaning: Meaning) -> Part {
    match meaning {
        Meaning::Category(category, negated) => Part::Category(category, negated),
        Meaning::Char(c) => Part::Range(c, c),
        Meaning::At(_) | Meaning::Group(_) => Part::Range(0, 0),
    }
}
