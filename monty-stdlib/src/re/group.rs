//! What follows an opening parenthesis.

use super::fault::Parsed;
use super::level::Kind;
use super::parse::{ASCII, DOTALL, IGNORECASE, LOCALE, MULTILINE, Parser, TYPE_FLAGS, UNICODE, VERBOSE};
use super::source::{Token, shown};

fn flag(token: Token) -> Option<u32> {
    Some(match token {
        Token::Char('i') => IGNORECASE,
        Token::Char('L') => LOCALE,
        Token::Char('m') => MULTILINE,
        Token::Char('s') => DOTALL,
        Token::Char('x') => VERBOSE,
        Token::Char('a') => ASCII,
        Token::Char('u') => UNICODE,
        _ => return None,
    })
}

fn is_letter(token: Token) -> bool {
    matches!(token, Token::Char(c) if c.is_alphabetic())
}

impl Parser {
    /// A group, from behind its parenthesis.
    pub(super) fn group(&mut self) -> Parsed<()> {
        let start = self.source.tell() - 1;
        if !self.source.take('?')? {
            return self.capture(None, start);
        }
        let Some(token) = self.source.get()? else {
            return self.source.fault("unexpected end of pattern", 0);
        };
        match token {
            Token::Char('P') => self.named_group(start),
            Token::Char(':') => self.open(Kind::Plain, start, self.flags),
            Token::Char('>') => self.open(Kind::Atomic, start, self.flags),
            Token::Char('#') => self.comment(start),
            Token::Char('=') => self.look(false, false, start),
            Token::Char('!') => self.look(true, false, start),
            Token::Char('<') => match self.source.get()? {
                None => self.source.fault("unexpected end of pattern", 0),
                Some(Token::Char('=')) => self.look(false, true, start),
                Some(Token::Char('!')) => self.look(true, true, start),
                Some(other) => self.source.fault(format!("unknown extension ?<{other}"), other.len() + 2),
            },
            Token::Char('(') => self.condition(start),
            _ if flag(token).is_some() || token == Token::Char('-') => self.inline_flags(token, start),
            other => self.source.fault(format!("unknown extension ?{other}"), other.len() + 1),
        }
    }

    fn look(&mut self, negative: bool, behind: bool, start: usize) -> Parsed<()> {
        let outermost = behind && self.behind.is_none();
        if outermost {
            self.behind = Some(self.groups());
        }
        self.open(Kind::Look { negative, behind, outermost }, start, self.flags)
    }

    fn comment(&mut self, start: usize) -> Parsed<()> {
        loop {
            match self.source.get()? {
                None => {
                    let back = self.source.tell() - start;
                    return self.source.fault("missing ), unterminated comment", back);
                }
                Some(Token::Char(')')) => return Ok(()),
                Some(_) => {}
            }
        }
    }

    fn named_group(&mut self, start: usize) -> Parsed<()> {
        if self.source.take('<')? {
            let name = self.source.until('>', "group name")?;
            self.source.check_name(&name, 1)?;
            return self.capture(Some(name), start);
        }
        if self.source.take('=')? {
            let name = self.source.until(')', "group name")?;
            self.source.check_name(&name, 1)?;
            let size = name.chars().count() + 1;
            let Some(group) = self.named(&name) else {
                return self.source.fault(format!("unknown group name {}", shown(&name)), size);
            };
            if !self.is_closed(group) {
                return self.source.fault("cannot refer to an open group", size);
            }
            self.check_behind(group)?;
            self.back(group);
            return Ok(());
        }
        match self.source.get()? {
            None => self.source.fault("unexpected end of pattern", 0),
            Some(other) => self.source.fault(format!("unknown extension ?P{other}"), other.len() + 2),
        }
    }

    fn condition(&mut self, start: usize) -> Parsed<()> {
        let name = self.source.until(')', "group name")?;
        let size = name.chars().count() + 1;
        let group = if name.bytes().all(|b| b.is_ascii_digit()) {
            let group: u32 = name.parse().unwrap_or(u32::MAX);
            if group == 0 {
                return self.source.fault("bad group number", size);
            }
            if group >= 1 << 30 {
                return self.source.fault(format!("invalid group reference {group}"), size);
            }
            self.ask(group, self.source.tell() - size);
            group
        } else {
            self.source.check_name(&name, 1)?;
            match self.named(&name) {
                Some(group) => group,
                None => return self.source.fault(format!("unknown group name {}", shown(&name)), size),
            }
        };
        self.check_behind(group)?;
        self.open(Kind::Cond(group), start, self.flags)
    }

    /// `(?i)`, `(?i-s:…)`
    fn inline_flags(&mut self, first: Token, start: usize) -> Parsed<()> {
        let (mut add, mut del) = (0, 0);
        let mut token = first;
        if token != Token::Char('-') {
            loop {
                let this = flag(token).unwrap_or(0);
                if !self.source.bytes && this == LOCALE {
                    let message = "bad inline flags: cannot use 'L' flag with a str pattern";
                    return self.source.fault(message, 0);
                }
                if self.source.bytes && this == UNICODE {
                    let message = "bad inline flags: cannot use 'u' flag with a bytes pattern";
                    return self.source.fault(message, 0);
                }
                add |= this;
                if this & TYPE_FLAGS != 0 && add & TYPE_FLAGS != this {
                    let message = "bad inline flags: flags 'a', 'u' and 'L' are incompatible";
                    return self.source.fault(message, 0);
                }
                match self.source.get()? {
                    None => return self.source.fault("missing -, : or )", 0),
                    Some(next) => token = next,
                }
                if matches!(token, Token::Char(')' | '-' | ':')) {
                    break;
                }
                if flag(token).is_none() {
                    let message = if is_letter(token) { "unknown flag" } else { "missing -, : or )" };
                    return self.source.fault(message, token.len());
                }
            }
        }
        if token == Token::Char(')') {
            return self.global_flags(add, start);
        }
        if token == Token::Char('-') {
            del = self.removed_flags()?;
            if add & del != 0 {
                return self.source.fault("bad inline flags: flag turned on and off", 1);
            }
        }
        let outside = self.flags;
        if add & TYPE_FLAGS != 0 {
            self.flags &= !TYPE_FLAGS;
        }
        self.flags = (self.flags | add) & !del;
        self.open(Kind::Plain, start, outside)
    }

    fn removed_flags(&mut self) -> Parsed<u32> {
        let mut del = 0;
        let Some(mut token) = self.source.get()? else { return self.source.fault("missing flag", 0) };
        if flag(token).is_none() {
            let message = if is_letter(token) { "unknown flag" } else { "missing flag" };
            return self.source.fault(message, token.len());
        }
        loop {
            let this = flag(token).unwrap_or(0);
            if this & TYPE_FLAGS != 0 {
                let message = "bad inline flags: cannot turn off flags 'a', 'u' and 'L'";
                return self.source.fault(message, 0);
            }
            del |= this;
            match self.source.get()? {
                None => return self.source.fault("missing :", 0),
                Some(Token::Char(':')) => return Ok(del),
                Some(next) => token = next,
            }
            if flag(token).is_none() {
                let message = if is_letter(token) { "unknown flag" } else { "missing :" };
                return self.source.fault(message, token.len());
            }
        }
    }

    /// Flags for the whole pattern, which must come first.
    fn global_flags(&mut self, add: u32, start: usize) -> Parsed<()> {
        let first = match self.levels.as_slice() {
            [top] => top.branches.is_empty() && top.is_empty(),
            _ => false,
        };
        if !first {
            let back = self.source.tell() - start;
            return self.source.fault("global flags not at the start of the expression", back);
        }
        self.global |= add;
        self.flags |= add;
        Ok(())
    }
}
