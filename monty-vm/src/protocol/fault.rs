//! Faults of the algorithms on numbers and text, as exceptions.

use crate::native::Ctx;
use crate::num::Fault;
use crate::object::{TypeId, Value};
use crate::raise::Raise;

impl Ctx {
    /// A fault of the number algorithms as the exception it is.
    #[cold]
    pub fn fault(&mut self, fault: Fault) -> Raise {
        match fault {
            Fault::Value(text) => self.heap.value_error(text.into_owned()),
            Fault::Type(text) => self.heap.type_error(text.into_owned()),
            Fault::Overflow(text) => self.heap.overflow_error(text.into_owned()),
            Fault::ZeroDivision(text) => self.heap.zero_division(text.into_owned()),
            Fault::Range => {
                let text = self.heap.new_str("Numerical result out of range");
                Raise::Exc(self.heap.exception(TypeId::OVERFLOW_ERROR, vec![Value::small(34), text]))
            }
        }
    }
}
