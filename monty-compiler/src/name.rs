//! Identifiers, each text held once.

use std::hash::BuildHasher as _;
use std::sync::Arc;

use foldhash::fast::RandomState;
use hashbrown::HashTable;
use monty_parser::Source;
use monty_parser::ast::Span;

/// An identifier, mangled if it is private to a class.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Name(u32);

impl Name {
    /// Names are numbered from 0 on.
    pub(crate) fn number(self) -> usize {
        self.0 as usize
    }

    /// Is it the name of a function that asks for local variables by name?
    pub(crate) fn inspects(self) -> bool {
        // From `locals` to `exec`.
        matches!(self.0, 6..=10)
    }
}

/// The texts of the identifiers.
pub(crate) struct Names {
    texts: Vec<Arc<str>>,
    /// Their places by the hash of the text.
    by_text: HashTable<u32>,
    hasher: RandomState,
    /// What stands at each place of the source: where it ends, and its name. Between two identifiers there is at least one
    /// character, so half the offset is enough to tell them apart.
    places: Vec<(u32, Name)>,
    /// The places where something stands.
    taken: Vec<u32>,
}

/// The names that are there from the start.
const KNOWN: [&str; 11] = [
    "__class__",
    "__classdict__",
    "__conditional_annotations__",
    "<module>",
    "__debug__",
    "super",
    "locals",
    "vars",
    "dir",
    "eval",
    "exec",
];
/// As many places are kept.
const KEPT_PLACES: usize = 1 << 15;
/// What stands where no identifier stands: none ends at 0.
const NOTHING: (u32, Name) = (0, Names::CLASS);
/// The most names that are kept for the next source: programs have many names in common.
const KEPT: usize = 1024;

impl Default for Names {
    fn default() -> Names {
        let mut names = Names {
            texts: Vec::new(),
            by_text: HashTable::new(),
            hasher: RandomState::default(),
            places: Vec::new(),
            taken: Vec::new(),
        };
        for text in KNOWN {
            names.intern(text);
        }
        names
    }
}

impl Names {
    pub(crate) const CLASS: Name = Name(0);
    pub(crate) const CLASS_DICT: Name = Name(1);
    pub(crate) const CONDITIONAL_ANNOTATIONS: Name = Name(2);
    pub(crate) const MODULE: Name = Name(3);
    pub(crate) const DEBUG: Name = Name(4);
    pub(crate) const SUPER: Name = Name(5);

    /// Prepares for a source of that length.
    pub(crate) fn begin(&mut self, len: usize) {
        if self.texts.len() > KEPT {
            *self = Names::default();
        }
        for place in self.taken.drain(..) {
            if let Some(row) = self.places.get_mut(place as usize) {
                *row = NOTHING;
            }
        }
        self.places.truncate(KEPT_PLACES);
        self.places.resize(self.places.len().max(len / 2 + 1), NOTHING);
    }

    /// The identifier under a span; see [`Names::intern_in`].
    pub(crate) fn at(&mut self, source: &Source, span: Span, class: Option<Name>) -> Name {
        let place = span.lo / 2;
        match self.places.get(place as usize) {
            Some((end, name)) if *end == span.hi && span.hi != 0 => *name,
            _ => self.first_at(source, span, class, place),
        }
    }

    #[inline(never)]
    fn first_at(&mut self, source: &Source, span: Span, class: Option<Name>, place: u32) -> Name {
        let text = source.name(span);
        if text.starts_with("__") {
            return self.intern_in(&text, class);
        }
        let name = self.intern(&text);
        if let Some(row) = self.places.get_mut(place as usize) {
            *row = (span.hi, name);
            self.taken.push(place);
        }
        name
    }

    pub(crate) fn intern(&mut self, text: &str) -> Name {
        let Names { texts, by_text, hasher, .. } = self;
        let hash = hasher.hash_one(text);
        if let Some(row) = by_text.find(hash, |row| texts.get(*row as usize).is_some_and(|t| &**t == text)) {
            return Name(*row);
        }
        // Sources are shorter than 4 GiB, so there are fewer names.
        let row = texts.len() as u32;
        texts.push(text.into());
        by_text.insert_unique(hash, row, |row| texts.get(*row as usize).map_or(0, |t| hasher.hash_one(&**t)));
        Name(row)
    }

    /// The name `text` has inside a class: `__x` becomes `_Class__x`.
    pub(crate) fn intern_in(&mut self, text: &str, class: Option<Name>) -> Name {
        match class.and_then(|class| mangled(text, &self.text(class))) {
            Some(text) => self.intern(&text),
            None => self.intern(text),
        }
    }

    pub(crate) fn text(&self, name: Name) -> Arc<str> {
        self.texts.get(name.0 as usize).cloned().unwrap_or_default()
    }
}

fn mangled(text: &str, class: &str) -> Option<String> {
    let class = class.trim_start_matches('_');
    let private = text.starts_with("__") && !text.ends_with("__") && !text.contains('.') && !class.is_empty();
    private.then(|| format!("_{class}{text}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn private_names_carry_their_class() {
        let mut names = Names::default();
        let class = names.intern("__Deep");
        for (text, expected) in [("__x", "_Deep__x"), ("__x__", "__x__"), ("_x", "_x"), ("__", "__")] {
            let name = names.intern_in(text, Some(class));
            assert_eq!(&*names.text(name), expected);
        }
    }

    #[test]
    fn a_class_of_underscores_mangles_nothing() {
        let mut names = Names::default();
        let class = names.intern("___");
        let name = names.intern_in("__x", Some(class));
        assert_eq!(&*names.text(name), "__x");
    }
}
