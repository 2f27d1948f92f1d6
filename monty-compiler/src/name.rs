//! Identifiers, each text held once.

use std::sync::Arc;

use foldhash::fast::RandomState;
use indexmap::IndexSet;
use monty_parser::Source;
use monty_parser::ast::Span;

/// An identifier, mangled if it is private to a class.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub(crate) struct Name(u32);

/// The texts of the identifiers.
pub(crate) struct Names {
    texts: IndexSet<Arc<str>, RandomState>,
    /// What stands at each place of the source: where it ends, and its name. Between two identifiers there is at least one
    /// character, so half the offset is enough to tell them apart.
    places: Vec<(u32, Name)>,
}

/// The names that are there from the start.
const KNOWN: [&str; 4] = ["__class__", "__classdict__", "__conditional_annotations__", "<module>"];

impl Default for Names {
    fn default() -> Names {
        Names { texts: KNOWN.into_iter().map(Arc::from).collect(), places: Vec::new() }
    }
}

impl Names {
    pub(crate) const CLASS: Name = Name(0);
    pub(crate) const CLASS_DICT: Name = Name(1);
    pub(crate) const CONDITIONAL_ANNOTATIONS: Name = Name(2);
    pub(crate) const MODULE: Name = Name(3);

    /// Forgets all names but those that are always there, for a source of that length.
    pub(crate) fn clear(&mut self, len: usize) {
        self.texts.truncate(KNOWN.len());
        self.places.clear();
        self.places.resize(len / 2 + 1, (0, Names::CLASS));
    }

    /// The identifier under a span; see [`Names::intern_in`].
    pub(crate) fn at(&mut self, source: &Source, span: Span, class: Option<Name>) -> Name {
        if class.is_some() && source.slice(span).starts_with("__") {
            return self.intern_in(&source.name(span), class);
        }
        let place = span.lo as usize / 2;
        match self.places.get(place) {
            Some((end, name)) if *end == span.hi && span.hi != 0 => *name,
            _ => {
                let name = self.intern(&source.name(span));
                if let Some(row) = self.places.get_mut(place) {
                    *row = (span.hi, name);
                }
                name
            }
        }
    }

    pub(crate) fn intern(&mut self, text: &str) -> Name {
        let row = match self.texts.get_index_of(text) {
            Some(row) => row,
            None => self.texts.insert_full(text.into()).0,
        };
        // Sources are shorter than 4 GiB, so there are fewer names.
        Name(row as u32)
    }

    /// The name `text` has inside a class: `__x` becomes `_Class__x`.
    pub(crate) fn intern_in(&mut self, text: &str, class: Option<Name>) -> Name {
        match class.and_then(|class| mangled(text, &self.text(class))) {
            Some(text) => self.intern(&text),
            None => self.intern(text),
        }
    }

    pub(crate) fn text(&self, name: Name) -> Arc<str> {
        self.texts.get_index(name.0 as usize).cloned().unwrap_or_default()
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
