//! Characters and sets of them: categories, case, and the bytes a match may begin with.

use monty_vm::text::unicode;

/// What counts as a letter, a digit, a case.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum World {
    /// All of Unicode.
    Unicode,
    /// ASCII alone: bytes, and the flag `ASCII`.
    Ascii,
}

/// `\d`, `\s`, `\w`
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Category {
    Digit,
    Space,
    Word,
}

impl Category {
    pub(super) fn has(self, c: u32, world: World) -> bool {
        let Some(c) = char::from_u32(c) else { return false };
        if c.is_ascii() || world == World::Ascii {
            return match self {
                Category::Digit => c.is_ascii_digit(),
                Category::Space if world == World::Unicode => unicode::is_space(c),
                Category::Space => matches!(c, ' ' | '\t'..='\r'),
                Category::Word => c.is_ascii_alphanumeric() || c == '_',
            };
        }
        match self {
            Category::Digit => unicode::is_decimal(c),
            Category::Space => unicode::is_space(c),
            Category::Word => unicode::is_alnum(c),
        }
    }
}

fn single(mut chars: impl Iterator<Item = char>, c: char) -> char {
    match (chars.next(), chars.next()) {
        (Some(only), None) => only,
        _ => c,
    }
}

fn lower(c: char) -> char {
    // Its full mapping has two characters; the simple one is `i`.
    if c == '\u{130}' { 'i' } else { single(c.to_lowercase(), c) }
}

fn upper(c: char) -> char {
    single(c.to_uppercase(), c)
}

/// The character that stands for all of the same letter.
pub(super) fn fold(c: u32, world: World) -> u32 {
    if c < 128 {
        return u32::from((c as u8).to_ascii_lowercase());
    }
    match (world, char::from_u32(c)) {
        (World::Unicode, Some(c)) => u32::from(lower(upper(c))),
        _ => c,
    }
}

/// Has the character another case?
pub(super) fn has_case(c: u32, world: World) -> bool {
    match char::from_u32(c) {
        Some(c) if c.is_ascii() => c.is_ascii_alphabetic(),
        Some(c) => world == World::Unicode && (lower(c) != c || upper(c) != c || c.is_lowercase()),
        None => false,
    }
}

/// The bytes a match may begin with.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Firsts([u64; 4]);

impl Firsts {
    pub(super) const ALL: Firsts = Firsts([u64::MAX; 4]);

    pub(super) fn add(&mut self, byte: u8) {
        if let Some(word) = self.0.get_mut(usize::from(byte >> 6)) {
            *word |= 1 << (byte & 63);
        }
    }

    /// Adds every byte that begins a character beyond ASCII.
    pub(super) fn add_wide(&mut self) {
        for word in self.0.iter_mut().skip(2) {
            *word = u64::MAX;
        }
    }

    pub(super) fn join(&mut self, other: Firsts) {
        for (word, more) in self.0.iter_mut().zip(other.0) {
            *word |= more;
        }
    }

    #[inline]
    pub(super) fn has(&self, byte: u8) -> bool {
        self.0.get(usize::from(byte >> 6)).is_some_and(|word| word >> (byte & 63) & 1 != 0)
    }

    /// The bytes, if they are few.
    pub(super) fn few(&self) -> Option<Vec<u8>> {
        let count: u32 = self.0.iter().map(|w| w.count_ones()).sum();
        (count <= 3).then(|| (0..=255).filter(|b| self.has(*b)).collect())
    }

    /// May it be any byte?
    pub(super) fn is_all(&self) -> bool {
        *self == Firsts::ALL
    }
}

/// One part of a set.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Part {
    Range(u32, u32),
    Category(Category, bool),
}

/// `[…]`, or a category on its own.
#[derive(Clone, Debug)]
pub(super) struct Set {
    parts: Vec<Part>,
    negated: bool,
    folded: bool,
    world: World,
    ascii: [u64; 2],
}

impl Set {
    pub(super) fn new(mut parts: Vec<Part>, negated: bool, folded: bool, world: World) -> Set {
        if folded {
            let more: Vec<Part> = parts
                .iter()
                .filter_map(|part| match part {
                    Part::Range(lo, hi) if lo == hi => Some(fold(*lo, world)),
                    _ => None,
                })
                .map(|c| Part::Range(c, c))
                .collect();
            parts.extend(more);
        }
        let mut set = Set { parts, negated, folded, world, ascii: [0; 2] };
        let mut ascii = [0_u64; 2];
        for c in 0..128_u32 {
            if set.slow(c)
                && let Some(word) = ascii.get_mut((c >> 6) as usize)
            {
                *word |= 1 << (c & 63);
            }
        }
        set.ascii = ascii;
        set
    }

    #[inline]
    pub(super) fn has(&self, c: u32) -> bool {
        if c < 128 {
            self.ascii.get((c >> 6) as usize).is_some_and(|word| word >> (c & 63) & 1 != 0)
        } else {
            self.slow(c)
        }
    }

    fn slow(&self, c: u32) -> bool {
        let mut found = self.listed(c);
        if !found && self.folded {
            let low = fold(c, self.world);
            found = low != c && self.listed(low);
            if !found && let Some(big) = char::from_u32(low) {
                let big = if big.is_ascii() || self.world == World::Ascii {
                    u32::from(big.to_ascii_uppercase())
                } else {
                    u32::from(upper(big))
                };
                found = big != c && self.listed(big);
            }
        }
        found != self.negated
    }

    fn listed(&self, c: u32) -> bool {
        self.parts.iter().any(|part| match part {
            Part::Range(lo, hi) => (*lo..=*hi).contains(&c),
            Part::Category(category, negated) => category.has(c, self.world) != *negated,
        })
    }

    pub(super) fn firsts(&self, bytes: bool) -> Firsts {
        let mut firsts = Firsts::default();
        for c in 0..128_u8 {
            if self.has(u32::from(c)) {
                firsts.add(c);
            }
        }
        if bytes {
            (128..=255_u8).filter(|c| self.has(u32::from(*c))).for_each(|c| firsts.add(c));
        } else {
            firsts.add_wide();
        }
        firsts
    }
}
