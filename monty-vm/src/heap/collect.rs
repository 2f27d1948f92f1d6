//! The collector: mark with an explicit worklist, sweep every arena. It runs between instructions only.

use super::Heap;
use crate::object::{Kind, Text, Value};

impl Heap {
    /// Is a collection due?
    #[inline(always)]
    #[must_use]
    pub fn is_due(&self) -> bool {
        self.bytes > self.threshold
    }

    /// Frees everything that `roots` do not reach. Roots may be stale: a handle to a free slot is passed over.
    pub fn collect(&mut self, roots: impl IntoIterator<Item = Value>) {
        let mut work: Vec<Value> = Vec::new();
        let mut marks = self.marks();
        self.each_name(|name| {
            marks.mark(name);
        });
        for root in roots {
            if marks.mark(root) {
                work.push(root);
            }
        }
        // A class stays while its shapes are in the table.
        for at in 0..self.shapes.len() {
            let Some(shape) = self.shapes.get(at) else { continue };
            // So do the names in them, members of `__slots__` among them.
            for v in std::iter::once(shape.class).chain(shape.names.clone()) {
                if marks.mark(v) {
                    work.push(v);
                }
            }
        }
        let mut found: Vec<Value> = Vec::new();
        while let Some(v) = work.pop() {
            self.trace(v, &mut |child| {
                if child.is_handle() {
                    found.push(child);
                }
            });
            for child in found.drain(..) {
                if child.is(Kind::Str) {
                    // The most frequent kind holds at most a text of its own.
                    if marks.strs.mark(child.handle())
                        && let Some(Text::Shared(buffer, _)) = self.strs.get(child.handle()).map(|s| &s.text)
                    {
                        marks.buffers.mark(buffer.handle());
                    }
                } else if marks.mark(child) {
                    work.push(child);
                }
            }
        }
        let shapes = self.shapes.len() * size_of::<crate::object::Shape>();
        self.bytes = self.sweep(marks) + shapes;
        self.collections += 1;
        self.plan();
    }
}
