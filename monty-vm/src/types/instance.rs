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
        let own = self.type_id(payload);
        let wanted = self.layout(class);
        if own != wanted && Ctx::is_class(class) {
            // `int.__new__(str)`
            let (own, name) = (own.name(), self.class_name(class));
            return Err(self.heap.type_error(if wanted.is_a(self.type_id(payload)) {
                format!("{own}.__new__({name}) is not safe, use {}.__new__()", wanted.name())
            } else {
                format!("{own}.__new__({name}): {name} is not a subtype of {own}")
            }));
        }
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
