//! Patterns to code, group by group on an explicit stack, with CPython's complaints at CPython's positions.

use super::code::{At, FOREVER, Frag, Inst, Mood, Program};
use super::escape::{Meaning, outside, set};
use super::fault::{Fault, Parsed};
use super::level::{Kind, Level, Sort, encode};
use super::set::{Firsts, Part, Set, World, fold, has_case};
use super::source::{Source, Token, shown};

pub(super) const IGNORECASE: u32 = 2;
pub(super) const LOCALE: u32 = 4;
pub(super) const MULTILINE: u32 = 8;
pub(super) const DOTALL: u32 = 16;
pub(super) const UNICODE: u32 = 32;
pub(super) const VERBOSE: u32 = 64;
pub(super) const ASCII: u32 = 256;
/// Flags that say what text is; one at a time.
pub(super) const TYPE_FLAGS: u32 = ASCII | LOCALE | UNICODE;

/// Nesting at which a pattern is refused.
const MAX_NESTING: usize = 500;

pub(super) struct Parser {
    pub(super) source: Source,
    /// The flags of the whole pattern.
    pub(super) global: u32,
    /// The flags where the source stands.
    pub(super) flags: u32,
    pub(super) levels: Vec<Level>,
    names: Vec<(String, u32)>,
    /// Least and greatest width of each group; None while it is open.
    widths: Vec<Option<(u64, u64)>>,
    /// How many groups there were when the outermost look-behind began.
    pub(super) behind: Option<u32>,
    /// Groups that conditions ask for, with where.
    asked: Vec<(u32, usize)>,
    reps: u32,
    /// What is wrong once the whole pattern has been read.
    late: Option<Fault>,
}

/// Compiles a pattern.
pub(super) fn parse(chars: Vec<char>, bytes: bool, flags: u32) -> Parsed<Program> {
    let mut parser = Parser {
        source: Source::new(chars, bytes)?,
        global: flags,
        flags,
        levels: vec![Level::new(Kind::Top, 0, flags, bytes)],
        names: Vec::new(),
        widths: vec![None],
        behind: None,
        asked: Vec::new(),
        reps: 0,
        late: None,
    };
    while let Some(token) = parser.source.next() {
        parser.step(token)?;
    }
    parser.finish()
}

impl Parser {
    pub(super) fn world(&self) -> World {
        if self.source.bytes || self.flags & (ASCII | LOCALE) != 0 { World::Ascii } else { World::Unicode }
    }

    fn has(&self, flag: u32) -> bool {
        self.flags & flag != 0
    }

    pub(super) fn put(&mut self, frag: Frag, sort: Sort) {
        if let Some(level) = self.levels.last_mut() {
            level.put(frag, sort);
        }
    }

    fn step(&mut self, token: Token) -> Parsed<()> {
        match token {
            Token::Char('|') => return self.bar(),
            Token::Char(')') => return self.close(),
            _ => {}
        }
        self.source.get()?;
        if self.has(VERBOSE) {
            match token {
                Token::Char(' ' | '\t' | '\n' | '\r' | '\u{b}' | '\u{c}') => return Ok(()),
                Token::Char('#') => {
                    while let Some(token) = self.source.get()? {
                        if token == Token::Char('\n') {
                            break;
                        }
                    }
                    return Ok(());
                }
                _ => {}
            }
        }
        match token {
            Token::Escape(c) => self.escape(c, token),
            Token::Char('[') => {
                let (parts, negated) = set(&mut self.source)?;
                self.set(parts, negated);
                Ok(())
            }
            Token::Char(c @ ('*' | '+' | '?' | '{')) => self.repeat(c),
            Token::Char('.') => {
                let inst = if self.has(DOTALL) { Inst::All } else { Inst::Any };
                self.put(Frag::width(vec![inst], 1, Firsts::ALL), Sort::Plain);
                Ok(())
            }
            Token::Char('(') => self.group(),
            Token::Char('^') => {
                self.place(if self.has(MULTILINE) { At::LineStart } else { At::Start });
                Ok(())
            }
            Token::Char('$') => {
                self.place(if self.has(MULTILINE) { At::LineEnd } else { At::LastLine });
                Ok(())
            }
            Token::Char(c) => {
                self.literal(u32::from(c));
                Ok(())
            }
        }
    }

    fn place(&mut self, at: At) {
        self.put(Frag::empty(vec![Inst::At(at)]), Sort::Place);
    }

    fn literal(&mut self, c: u32) {
        let world = self.world();
        let mut firsts = Firsts::default();
        let inst = if self.has(IGNORECASE) && has_case(c, world) {
            let low = fold(c, world);
            if let Ok(byte) = u8::try_from(low)
                && byte < 128
            {
                firsts.add(byte);
                firsts.add(byte.to_ascii_uppercase());
            }
            if world == World::Unicode {
                firsts.add_wide();
            }
            if low >= 128 {
                firsts = Firsts::ALL;
            }
            Inst::Folded(low, world)
        } else {
            if let Some(byte) = encode(c, self.source.bytes).first() {
                firsts.add(*byte);
            }
            Inst::Char(c)
        };
        self.put(Frag::width(vec![inst], 1, firsts), Sort::Plain);
    }

    fn set(&mut self, parts: Vec<Part>, negated: bool) {
        // A set of one character is that character.
        if let ([Part::Range(lo, hi)], false) = (parts.as_slice(), negated)
            && lo == hi
        {
            return self.literal(*lo);
        }
        let set = Set::new(parts, negated, self.has(IGNORECASE), self.world());
        let firsts = set.firsts(self.source.bytes);
        self.put(Frag::width(vec![Inst::Set(Box::new(set))], 1, firsts), Sort::Plain);
    }

    fn escape(&mut self, c: char, token: Token) -> Parsed<()> {
        let before = self.source.tell() - token.len();
        let world = self.world();
        match outside(&mut self.source, c, world)? {
            Meaning::Char(c) => self.literal(c),
            Meaning::At(at) => self.place(at),
            Meaning::Category(category, negated) => self.set(vec![Part::Category(category, negated)], false),
            Meaning::Group(group) => {
                let size = self.source.tell() - before;
                if usize::try_from(group).unwrap_or(usize::MAX) >= self.widths.len() {
                    return self.source.fault(format!("invalid group reference {group}"), size - 1);
                }
                if !self.is_closed(group) {
                    return self.source.fault("cannot refer to an open group", size);
                }
                self.check_behind(group)?;
                self.back(group);
            }
        }
        Ok(())
    }

    pub(super) fn back(&mut self, group: u32) {
        let fold = self.has(IGNORECASE).then(|| self.world());
        let (min, max) = self.widths.get(group as usize).copied().flatten().unwrap_or((0, u64::MAX));
        let frag = Frag { code: vec![Inst::Back(group, fold)], min, max, firsts: Firsts::ALL };
        self.put(frag, Sort::Plain);
    }

    pub(super) fn is_closed(&self, group: u32) -> bool {
        self.widths.get(group as usize).is_some_and(Option::is_some)
    }

    pub(super) fn check_behind(&self, group: u32) -> Parsed<()> {
        if let Some(before) = self.behind {
            if !self.is_closed(group) {
                return self.source.fault("cannot refer to an open group", 0);
            }
            if group >= before {
                let message = "cannot refer to group defined in the same lookbehind subpattern";
                return self.source.fault(message, 0);
            }
        }
        Ok(())
    }

    pub(super) fn named(&self, name: &str) -> Option<u32> {
        self.names.iter().find(|(n, _)| n == name).map(|(_, group)| *group)
    }

    pub(super) fn groups(&self) -> u32 {
        u32::try_from(self.widths.len()).unwrap_or(u32::MAX)
    }

    pub(super) fn ask(&mut self, group: u32, at: usize) {
        self.asked.push((group, at));
    }

    /// Opens a group that captures.
    pub(super) fn capture(&mut self, name: Option<String>, start: usize) -> Parsed<()> {
        let group = self.groups();
        if let Some(name) = name {
            if let Some(was) = self.named(&name) {
                let message =
                    format!("redefinition of group name {} as group {group}; was group {was}", shown(&name));
                return self.source.fault(message, name.chars().count() + 1);
            }
            self.names.push((name, group));
        }
        self.widths.push(None);
        self.open(Kind::Capture(group), start, self.flags)
    }

    pub(super) fn open(&mut self, kind: Kind, start: usize, outside: u32) -> Parsed<()> {
        if self.levels.len() >= MAX_NESTING {
            return Err(Fault::Deep);
        }
        self.levels.push(Level::new(kind, start, outside, self.source.bytes));
        Ok(())
    }

    fn bar(&mut self) -> Parsed<()> {
        let Some(level) = self.levels.last_mut() else { return Ok(()) };
        if matches!(level.kind, Kind::Cond(_)) && !level.branches.is_empty() {
            return self.source.fault("conditional backref with more than two branches", 0);
        }
        level.branch();
        self.source.get()?;
        Ok(())
    }

    /// A closing parenthesis.
    fn close(&mut self) -> Parsed<()> {
        if self.levels.len() < 2 {
            return self.source.fault("unbalanced parenthesis", 0);
        }
        self.source.get()?;
        let Some(mut level) = self.levels.pop() else { return Ok(()) };
        level.branch();
        self.flags = level.outside;
        let mut branches = level.branches;
        let frag = match level.kind {
            Kind::Top | Kind::Plain => Frag::alternatives(branches),
            Kind::Atomic => Frag::alternatives(branches).atomic(),
            Kind::Capture(group) => {
                let inner = Frag::alternatives(branches);
                if let Some(width) = self.widths.get_mut(group as usize) {
                    *width = Some((inner.min, inner.max));
                }
                inner.capture(group)
            }
            Kind::Cond(group) => {
                let no = if branches.len() > 1 { branches.pop() } else { None };
                let yes = branches.pop().unwrap_or_default();
                Frag::conditional(group, yes, no.unwrap_or_default())
            }
            Kind::Look { negative, behind, outermost } => {
                if outermost {
                    self.behind = None;
                }
                let inner = Frag::alternatives(branches);
                let fixed = inner.min == inner.max && u32::try_from(inner.min).is_ok();
                if behind && !fixed && self.late.is_none() {
                    let message = "look-behind requires fixed-width pattern".to_owned();
                    self.late = Some(Fault::Pattern(message, None));
                }
                let back = if behind { u32::try_from(inner.min).unwrap_or(0) } else { 0 };
                if negative && !behind && inner.code.is_empty() {
                    Frag::empty(vec![Inst::Fail])
                } else {
                    inner.look(negative, back)
                }
            }
        };
        self.put(frag, Sort::Plain);
        Ok(())
    }

    /// `*`, `+`, `?`, `{`: how often the item before is wanted.
    fn repeat(&mut self, c: char) -> Parsed<()> {
        let here = self.source.tell();
        let (min, max) = match c {
            '*' => (0, FOREVER),
            '+' => (1, FOREVER),
            '?' => (0, 1),
            _ => match self.braces(here)? {
                Some(bounds) => bounds,
                None => {
                    self.literal(u32::from('{'));
                    return Ok(());
                }
            },
        };
        let back = self.source.tell() - here + 1;
        let item = self.levels.last_mut().and_then(Level::last);
        let (frag, sort) = match item {
            None | Some((_, Sort::Place)) => return self.source.fault("nothing to repeat", back),
            Some((_, Sort::Repeat)) => return self.source.fault("multiple repeat", back),
            Some(item) => item,
        };
        let _ = sort;
        let mood = if self.source.take('?')? {
            Mood::Lazy
        } else if self.source.take('+')? {
            Mood::Possessive
        } else {
            Mood::Greedy
        };
        let frag = frag.repeat(min, max, mood, &mut self.reps);
        if let Some(level) = self.levels.last_mut() {
            level.keep(frag, Sort::Repeat);
        }
        Ok(())
    }

    /// The bounds in braces; None where the brace is a character like others.
    fn braces(&mut self, here: usize) -> Parsed<Option<(u32, u32)>> {
        if self.source.next() == Some(Token::Char('}')) {
            return Ok(None);
        }
        let low = self.source.digits(usize::MAX, 10)?;
        let high = if self.source.take(',')? { self.source.digits(usize::MAX, 10)? } else { low.clone() };
        if !self.source.take('}')? {
            self.source.seek(here);
            return Ok(None);
        }
        let bound = |digits: &str, absent: u32| match digits.parse::<u32>() {
            _ if digits.is_empty() => Ok(absent),
            Ok(n) if n < FOREVER => Ok(n),
            _ => Err(Fault::Overflow("the repetition number is too large")),
        };
        let (min, max) = (bound(&low, 0)?, bound(&high, FOREVER)?);
        if max < min {
            let back = self.source.tell() - here;
            return self.source.fault("min repeat greater than max repeat", back);
        }
        Ok(Some((min, max)))
    }

    fn finish(mut self) -> Parsed<Program> {
        let end = self.source.tell();
        if self.levels.len() > 1
            && let Some(level) = self.levels.last()
        {
            return self.source.fault("missing ), unterminated subpattern", end - level.start);
        }
        for (group, at) in &self.asked {
            if *group >= self.groups() {
                let message = format!("invalid group reference {group}");
                return Err(Fault::Pattern(message, Some(*at)));
            }
        }
        let flags = fixed_flags(self.global, self.source.bytes)?;
        if let Some(late) = self.late {
            return Err(late);
        }
        let Some(mut top) = self.levels.pop() else { return Err(Fault::Deep) };
        top.branch();
        let whole = Frag::alternatives(top.branches);
        let min = whole.min;
        let firsts = (min > 0 && !whole.firsts.is_all()).then_some(whole.firsts);
        let mut code = whole.code;
        code.push(Inst::Match);
        Ok(Program {
            prefix: Program::prefix_of(&code),
            code,
            groups: u32::try_from(self.widths.len() - 1).unwrap_or(u32::MAX),
            reps: self.reps,
            bytes: self.source.bytes,
            flags,
            names: self.names,
            min,
            few: firsts.and_then(|f| f.few()),
            firsts,
        })
    }
}

/// The flags as the pattern shows them.
fn fixed_flags(flags: u32, bytes: bool) -> Parsed<u32> {
    if bytes {
        if flags & UNICODE != 0 {
            return Err(Fault::Value("cannot use UNICODE flag with a bytes pattern"));
        }
        if flags & LOCALE != 0 && flags & ASCII != 0 {
            return Err(Fault::Value("ASCII and LOCALE flags are incompatible"));
        }
        return Ok(flags);
    }
    if flags & LOCALE != 0 {
        return Err(Fault::Value("cannot use LOCALE flag with a str pattern"));
    }
    if flags & ASCII != 0 {
        if flags & UNICODE != 0 {
            return Err(Fault::Value("ASCII and UNICODE flags are incompatible"));
        }
        return Ok(flags);
    }
    Ok(flags | UNICODE)
}
