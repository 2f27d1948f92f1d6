//! What lookups of names along classes found lately. Nothing depends on what is remembered but speed: a change of any class
//! and a collection, after which handles may mean something else, forget it.

use std::cell::{Cell, OnceCell};

use crate::object::Value;

/// Answers remembered at once: at first, and by runs that look much up.
const FEW: usize = 16;
const MANY: usize = 256;
/// After so many answers a run looks much up.
const MUCH: u32 = 48;

#[derive(Clone, Copy, Debug)]
struct Row {
    class: Value,
    name: Value,
    epoch: u32,
    found: Option<Value>,
}

/// The answers; no memory is taken before the first.
#[derive(Debug, Default)]
pub struct Memo {
    few: OnceCell<Box<[Cell<Row>]>>,
    many: OnceCell<Box<[Cell<Row>]>>,
    /// How many answers there were, as far as that matters.
    count: Cell<u32>,
}

#[inline]
fn place(rows: &[Cell<Row>], class: Value, name: Value) -> Option<&Cell<Row>> {
    let mixed = (class.bits() ^ name.bits().rotate_left(20)).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    // As many rows as a power of two.
    rows.get((mixed >> 40) as usize & rows.len().wrapping_sub(1))
}

fn empty(rows: usize) -> Box<[Cell<Row>]> {
    let empty = Row { class: Value::UNDEF, name: Value::UNDEF, epoch: 0, found: None };
    vec![Cell::new(empty); rows].into()
}

impl Memo {
    /// The answer, if it is remembered: what was found, or that nothing was.
    #[inline]
    #[must_use]
    pub fn get(&self, class: Value, name: Value, epoch: u32) -> Option<Option<Value>> {
        let rows = self.many.get().or_else(|| self.few.get())?;
        let row = place(rows, class, name)?.get();
        (row.class == class && row.name == name && row.epoch == epoch).then_some(row.found)
    }

    /// Remembers an answer.
    pub fn put(&self, class: Value, name: Value, epoch: u32, found: Option<Value>) {
        let count = self.count.get();
        let rows = if count < MUCH {
            self.count.set(count + 1);
            self.few.get_or_init(|| empty(FEW))
        } else {
            self.many.get_or_init(|| empty(MANY))
        };
        if let Some(place) = place(rows, class, name) {
            place.set(Row { class, name, epoch, found });
        }
    }

    /// Forgets everything.
    pub fn clear(&mut self) {
        *self = Memo::default();
    }
}
