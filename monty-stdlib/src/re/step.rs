//! Single steps through a subject: characters, places, one instruction for one character.

use super::code::{At, Inst};
use super::set::{Category, World, fold};

/// The character at a byte and the byte behind it.
#[inline]
pub(super) fn char_at(text: &[u8], pos: usize, bytes: bool) -> Option<(u32, usize)> {
    let first = *text.get(pos)?;
    if first < 0x80 || bytes {
        return Some((u32::from(first), pos + 1));
    }
    let rest = |at: usize| u32::from(text.get(pos + at).copied().unwrap_or(0)) & 0x3f;
    let first = u32::from(first);
    Some(if first < 0xe0 {
        ((first & 0x1f) << 6 | rest(1), pos + 2)
    } else if first < 0xf0 {
        ((first & 0xf) << 12 | rest(1) << 6 | rest(2), pos + 3)
    } else {
        ((first & 7) << 18 | rest(1) << 12 | rest(2) << 6 | rest(3), pos + 4)
    })
}

/// The beginning of the character before a byte.
#[inline]
pub(super) fn before(text: &[u8], pos: usize, bytes: bool) -> Option<usize> {
    let mut at = pos.checked_sub(1)?;
    while !bytes && at > 0 && text.get(at).is_some_and(|b| b & 0xc0 == 0x80) {
        at -= 1;
    }
    Some(at)
}

fn is_word(text: &[u8], pos: Option<usize>, world: World, bytes: bool) -> bool {
    pos.and_then(|pos| char_at(text, pos, bytes)).is_some_and(|(c, _)| Category::Word.has(c, world))
}

pub(super) fn holds(at: At, text: &[u8], pos: usize, bytes: bool) -> bool {
    let boundary = |world| {
        is_word(text, before(text, pos, bytes), world, bytes) != is_word(text, Some(pos), world, bytes)
    };
    match at {
        At::Start => pos == 0,
        At::End => pos >= text.len(),
        At::LineStart => pos == 0 || text.get(pos - 1) == Some(&b'\n'),
        At::LastLine => pos >= text.len() || pos + 1 == text.len() && text.get(pos) == Some(&b'\n'),
        At::LineEnd => pos >= text.len() || text.get(pos) == Some(&b'\n'),
        At::Boundary(world) => boundary(world),
        At::Inside(world) => !boundary(world),
    }
}

/// The byte behind the one character that an instruction matches.
#[inline]
pub(super) fn one(inst: &Inst, text: &[u8], pos: usize, bytes: bool) -> Option<usize> {
    let (c, next) = char_at(text, pos, bytes)?;
    let fits = match inst {
        Inst::Char(want) => c == *want,
        Inst::Folded(want, world) => fold(c, *world) == *want,
        Inst::Any => c != 10,
        Inst::All => true,
        Inst::Set(set) => set.has(c),
        _ => false,
    };
    fits.then_some(next)
}

/// One character back, or as many as it takes to stand where the text that must follow can begin.
pub(super) fn retreat(
    next: Option<&Inst>,
    text: &[u8],
    pos: usize,
    low: usize,
    bytes: bool,
    steps: &mut usize,
) -> Option<usize> {
    let wanted = match next {
        Some(Inst::Text(want)) => want.first().copied(),
        _ => None,
    };
    let mut at = pos;
    let mut count = 0_usize;
    while at > low {
        at = before(text, at, bytes)?;
        count += 1;
        if wanted.is_none_or(|byte| text.get(at) == Some(&byte)) {
            *steps = steps.saturating_sub(count / 16);
            return Some(at);
        }
    }
    *steps = steps.saturating_sub(count / 16);
    None
}
