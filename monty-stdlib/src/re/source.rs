//! The text of a pattern, token by token: a character, or a backslash with what follows.

use monty_vm::text::{predicate, repr};

use super::fault::{Fault, Parsed};

pub(super) struct Source {
    chars: Vec<char>,
    at: usize,
    /// A pattern of bytes: each is a character below 256.
    pub(super) bytes: bool,
}

/// A token.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Token {
    Char(char),
    Escape(char),
}

impl Token {
    pub(super) fn len(self) -> usize {
        match self {
            Token::Char(_) => 1,
            Token::Escape(_) => 2,
        }
    }
}

impl std::fmt::Display for Token {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Token::Char(c) => write!(f, "{c}"),
            Token::Escape(c) => write!(f, "\\{c}"),
        }
    }
}

impl Source {
    pub(super) fn new(chars: Vec<char>, bytes: bool) -> Parsed<Source> {
        let source = Source { chars, at: 0, bytes };
        source.whole()?;
        Ok(source)
    }

    /// A backslash alone at the end is no token.
    fn whole(&self) -> Parsed<()> {
        if self.at + 1 == self.chars.len() && self.chars.last() == Some(&'\\') {
            return Err(Fault::Pattern("bad escape (end of pattern)".to_owned(), Some(self.at)));
        }
        Ok(())
    }

    pub(super) fn tell(&self) -> usize {
        self.at
    }

    pub(super) fn seek(&mut self, at: usize) {
        self.at = at;
    }

    pub(super) fn next(&self) -> Option<Token> {
        match *self.chars.get(self.at)? {
            '\\' => self.chars.get(self.at + 1).map(|c| Token::Escape(*c)),
            c => Some(Token::Char(c)),
        }
    }

    pub(super) fn get(&mut self) -> Parsed<Option<Token>> {
        let token = self.next();
        self.at += token.map_or(0, Token::len);
        self.whole()?;
        Ok(token)
    }

    pub(super) fn take(&mut self, c: char) -> Parsed<bool> {
        if self.next() == Some(Token::Char(c)) {
            self.get()?;
            return Ok(true);
        }
        Ok(false)
    }

    /// At most `most` characters that are digits of the base.
    pub(super) fn digits(&mut self, most: usize, base: u32) -> Parsed<String> {
        let mut out = String::new();
        while out.len() < most {
            match self.next() {
                Some(Token::Char(c)) if c.is_digit(base) => out.push(c),
                _ => break,
            }
            self.get()?;
        }
        Ok(out)
    }

    /// A fault so many characters before the next token.
    pub(super) fn fault<T>(&self, message: impl Into<String>, back: usize) -> Parsed<T> {
        Err(Fault::Pattern(message.into(), Some(self.at.saturating_sub(back))))
    }

    /// What stands before a closing character, which is passed.
    pub(super) fn until(&mut self, end: char, what: &str) -> Parsed<String> {
        let mut out = String::new();
        loop {
            let Some(token) = self.get()? else {
                return if out.is_empty() {
                    self.fault(format!("missing {what}"), 0)
                } else {
                    let size = out.chars().count();
                    self.fault(format!("missing {end}, unterminated name"), size)
                };
            };
            if token == Token::Char(end) {
                return if out.is_empty() { self.fault(format!("missing {what}"), 1) } else { Ok(out) };
            }
            out.push_str(&token.to_string());
        }
    }

    pub(super) fn check_name(&self, name: &str, offset: usize) -> Parsed<()> {
        let size = name.chars().count() + offset;
        if self.bytes && !name.is_ascii() {
            return self.fault(format!("bad character in group name {}", shown_ascii(name)), size);
        }
        if !predicate::is_identifier(name) {
            return self.fault(format!("bad character in group name {}", shown(name)), size);
        }
        Ok(())
    }
}

/// `repr(text)`
pub(super) fn shown(text: &str) -> String {
    repr::repr(text)
}

fn shown_ascii(text: &str) -> String {
    let escaped: String = text
        .chars()
        .map(|c| if c.is_ascii() { c.to_string() } else { format!("\\x{:02x}", u32::from(c)) })
        .collect();
    format!("'{escaped}'")
}
