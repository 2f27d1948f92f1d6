//! Truth.

use crate::native::Ctx;
use crate::object::{ClassFlags, Kind, Range, Value};
use crate::raise::{Answer, Raise};

impl Ctx {
    /// `bool(v)`
    ///
    /// # Errors
    /// Declines when the class defines `__bool__` or `__len__` in Python.
    pub fn truth(&self, v: Value) -> Answer<bool> {
        Ok(match v.kind() {
            Kind::None | Kind::False | Kind::Undef => false,
            // Python raises the `TypeError`.
            Kind::NotImplemented => return Err(Raise::Decline),
            Kind::Int => v.int_val() != 0,
            Kind::Float => v.float_val() != 0.0,
            Kind::Complex => self.heap.complex(v).is_some_and(|c| c.re != 0.0 || c.im != 0.0),
            Kind::Str => self.heap.str_object(v).is_some_and(|s| !s.is_empty()),
            Kind::Bytes | Kind::ByteArray => self.heap.bytes_like(v).is_some_and(|b| !b.is_empty()),
            Kind::List | Kind::Tuple => self.heap.items(v).is_some_and(|l| !l.is_empty()),
            Kind::Dict => self.heap.dict(v).is_some_and(|d| !d.is_empty()),
            Kind::Set | Kind::FrozenSet => self.heap.set(v).is_some_and(|s| !s.is_empty()),
            Kind::DictView => {
                self.heap.view(v).and_then(|view| self.heap.dict(view.dict)).is_some_and(|d| !d.is_empty())
            }
            Kind::Range => match self.heap.range(v).map(|r| (r.small(), *r)) {
                Some((Some(bounds), _)) => Range::count(bounds) > 0,
                Some((None, r)) => {
                    let forward =
                        self.number_order(Value::small(0), r.step) == Some(std::cmp::Ordering::Less);
                    let (lo, hi) = if forward { (r.start, r.stop) } else { (r.stop, r.start) };
                    self.number_order(lo, hi) == Some(std::cmp::Ordering::Less)
                }
                None => false,
            },
            Kind::Inst => {
                if self.defines(v, ClassFlags::BOOL.with(ClassFlags::LEN)) {
                    return Err(Raise::Decline);
                }
                let plain = self.plain(v);
                return if plain == v { Ok(true) } else { self.truth(plain) };
            }
            Kind::Class if self.defines(v, ClassFlags::BOOL.with(ClassFlags::LEN)) => {
                return Err(Raise::Decline);
            }
            Kind::Exc if self.defines(v, ClassFlags::BOOL.with(ClassFlags::LEN)) => {
                return Err(Raise::Decline);
            }
            _ => true,
        })
    }
}
