//! Instances of classes derived from builtin types: a builtin value inside an instance.

use smallvec::SmallVec;

use crate::native::Ctx;
use crate::object::{Inst, Kind, Value};
use crate::raise::Answer;

impl Ctx {
    /// The value itself if `class` is a builtin type, else a new instance of `class` built on it.
    ///
    /// # Errors
    /// Out of memory.
    pub fn built(&mut self, class: Value, payload: Value) -> Answer {
        let Some(c) = self.heap.class(class) else { return Ok(payload) };
        let shape = c.shape;
        self.reserve(0)?;
        Ok(self.heap.new_inst(Inst { class, shape, slots: SmallVec::new(), payload, dict: Value::UNDEF }))
    }

    /// Does a class have a Python `name` (an interned or new name) along its method resolution order?
    pub fn overrides(&mut self, class: Value, name: &str) -> bool {
        let name = self.heap.intern(name);
        class.is(Kind::Class) && self.lookup(class, name).is_some_and(|found| !found.is(Kind::Native))
    }
}
