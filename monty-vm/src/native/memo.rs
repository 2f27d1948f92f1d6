//! What lookups of names along classes found lately. Nothing depends on what is remembered but speed: a change of any class
//! and a collection, after which handles may mean something else, forget it.

use std::cell::{Cell, OnceCell};

use crate::object::Value;

/// Answers remembered at once; a power of two.
const ROWS: usize = 256;

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
    rows: OnceCell<Box<[Cell<Row>]>>,
}

fn row(class: Value, name: Value) -> usize {
    let mixed = (class.bits() ^ name.bits().rotate_left(20)).wrapping_mul(0x9E37_79B9_7F4A_7C15);
    (mixed >> 40) as usize % ROWS
}

impl Memo {
    /// The answer, if it is remembered: what was found, or that nothing was.
    #[inline]
    #[must_use]
    pub fn get(&self, class: Value, name: Value, epoch: u32) -> Option<Option<Value>> {
        let row = self.rows.get()?.get(row(class, name))?.get();
        (row.class == class && row.name == name && row.epoch == epoch).then_some(row.found)
    }

    /// Remembers an answer.
    pub fn put(&self, class: Value, name: Value, epoch: u32, found: Option<Value>) {
        let empty = Row { class: Value::UNDEF, name: Value::UNDEF, epoch: 0, found: None };
        let rows = self.rows.get_or_init(|| vec![Cell::new(empty); ROWS].into());
        if let Some(place) = rows.get(row(class, name)) {
            place.set(Row { class, name, epoch, found });
        }
    }

    /// Forgets everything.
    pub fn clear(&mut self) {
        self.rows = OnceCell::new();
    }
}
