//! Code pages: one byte a character, by a table.

use super::pages::PAGES;

/// Stands in a page's table for a byte that has no character.
const NOTHING: char = '\u{fffe}';

/// A code page, by its number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Page(u8);

/// A page's table in both directions.
pub(super) struct Tables {
    chars: Vec<char>,
    bytes: Vec<(char, u8)>,
}

impl Page {
    /// The page of a normalised name.
    pub(super) fn by_name(name: &str) -> Option<Page> {
        let at = PAGES.iter().position(|(names, _)| names.contains(&name))?;
        u8::try_from(at).ok().map(Page)
    }

    pub(super) fn tables(self) -> Tables {
        let chars: Vec<char> =
            PAGES.get(usize::from(self.0)).map_or("", |(_, table)| table).chars().collect();
        let mut bytes: Vec<(char, u8)> =
            chars.iter().copied().zip(0..=255).filter(|(c, _)| *c != NOTHING).collect();
        bytes.sort_by_key(|(c, _)| *c);
        Tables { chars, bytes }
    }
}

impl Tables {
    /// What a byte stands for.
    pub(super) fn char_of(&self, byte: u8) -> Option<char> {
        self.chars.get(usize::from(byte)).copied().filter(|c| *c != NOTHING)
    }

    /// The byte of a character: the last one, where it has several.
    pub(super) fn byte_of(&self, c: char) -> Option<u8> {
        let end = self.bytes.partition_point(|(known, _)| *known <= c);
        self.bytes.get(end.checked_sub(1)?).filter(|(known, _)| *known == c).map(|(_, byte)| *byte)
    }
}
