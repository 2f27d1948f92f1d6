//! A group half read: its finished branches, the branch so far, and the item that a repeat would repeat.

use super::code::{Frag, Inst};

/// What kind of group it is.
pub(super) enum Kind {
    /// The whole pattern.
    Top,
    Plain,
    Capture(u32),
    Atomic,
    Look {
        negative: bool,
        behind: bool,
        outermost: bool,
    },
    Cond(u32),
}

/// What may follow an item.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Sort {
    Plain,
    /// No repeat: it has no width.
    Place,
    /// No second repeat.
    Repeat,
}

pub(super) struct Level {
    pub(super) kind: Kind,
    /// Where its parenthesis stands.
    pub(super) start: usize,
    /// The flags outside.
    pub(super) outside: u32,
    pub(super) branches: Vec<Frag>,
    done: Frag,
    /// The branch ends with text that more characters can join.
    open_text: bool,
    last: Option<(Frag, Sort)>,
    bytes: bool,
}

impl Level {
    pub(super) fn new(kind: Kind, start: usize, outside: u32, bytes: bool) -> Level {
        Level {
            kind,
            start,
            outside,
            branches: Vec::new(),
            done: Frag::default(),
            open_text: false,
            last: None,
            bytes,
        }
    }

    /// Has the branch no items yet?
    pub(super) fn is_empty(&self) -> bool {
        self.last.is_none()
    }

    pub(super) fn put(&mut self, frag: Frag, sort: Sort) {
        self.flush();
        self.last = Some((frag, sort));
    }

    pub(super) fn last(&mut self) -> Option<(Frag, Sort)> {
        self.last.take()
    }

    pub(super) fn keep(&mut self, frag: Frag, sort: Sort) {
        self.last = Some((frag, sort));
    }

    fn flush(&mut self) {
        let Some((frag, _)) = self.last.take() else { return };
        let [Inst::Char(c)] = frag.code.as_slice() else {
            self.open_text = false;
            self.done.push(frag);
            return;
        };
        let encoded = encode(*c, self.bytes);
        match self.done.code.last_mut() {
            Some(Inst::Text(text)) if self.open_text => {
                text.extend(encoded);
                self.done.push(Frag { code: Vec::new(), ..frag });
            }
            _ => self.done.push(Frag { code: vec![Inst::Text(encoded)], ..frag }),
        }
        self.open_text = true;
    }

    /// Ends the branch.
    pub(super) fn branch(&mut self) {
        let single = self.done.code.is_empty();
        if single && let Some((frag, _)) = self.last.take() {
            // One item alone stays what it is, so that a repeat around the group is a repeat of it.
            self.done.push(frag);
        } else {
            self.flush();
        }
        self.open_text = false;
        self.branches.push(std::mem::take(&mut self.done));
    }
}

/// A character in the subject's bytes.
pub(super) fn encode(c: u32, bytes: bool) -> Vec<u8> {
    if bytes {
        return vec![c as u8];
    }
    char::from_u32(c).unwrap_or('\u{fffd}').to_string().into_bytes()
}
