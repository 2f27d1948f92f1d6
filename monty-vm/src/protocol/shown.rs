//! The text of values without parts, as strs, without a detour.

use compact_str::{CompactString, ToCompactString};

use crate::native::Ctx;
use crate::num::digits;
use crate::object::{Kind, Str, Value};

impl Ctx {
    /// `str(v)` of a str, a small int, a float, a bool or None.
    pub(crate) fn shown(&mut self, v: Value) -> Option<Value> {
        if v.is_int() {
            let text = v.int_val().to_compact_string();
            return Some(self.heap.alloc_str(Str::ascii(text)));
        }
        if let Some(x) = v.as_float() {
            let text = CompactString::from(digits::repr(x));
            return Some(self.heap.alloc_str(Str::ascii(text)));
        }
        Some(match v.kind() {
            Kind::Str => v,
            Kind::True => self.heap.intern("True"),
            Kind::False => self.heap.intern("False"),
            Kind::None => self.heap.intern("None"),
            _ => return None,
        })
    }
}
