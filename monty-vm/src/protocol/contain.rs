//! `item in container` of builtin values.

use num_bigint::BigInt;
use num_traits::{FromPrimitive, Zero};

use crate::native::Ctx;
use crate::object::{ClassFlags, Kind, Value, ViewKind};
use crate::raise::{Answer, Raise};

impl Ctx {
    /// `item in container`
    ///
    /// # Errors
    /// As Python; `Decline` for hooks in Python and for iterators, which the search would use up.
    pub fn contains(&mut self, container: Value, item: Value) -> Answer<bool> {
        let hooks = ClassFlags::CONTAINS.with(ClassFlags::ITER).with(ClassFlags::GETITEM);
        self.unhooked(container, hooks)?;
        self.plain_contains(container, item)
    }

    /// `item in container` as the builtin type that `container` is built on does it.
    ///
    /// # Errors
    /// As Python; `Decline` for hooks in Python of the items.
    pub fn plain_contains(&mut self, container: Value, item: Value) -> Answer<bool> {
        let this = self.plain(container);
        match this.kind() {
            Kind::List | Kind::Tuple => {
                let mut at = 0;
                while let Some(v) = self.heap.items(this).and_then(|items| items.get(at)).copied() {
                    self.work(usize::from(at % 8 == 0))?;
                    if self.same_or_equal(v, item)? {
                        return Ok(true);
                    }
                    at += 1;
                }
                Ok(false)
            }
            Kind::Dict => Ok(self.dict_get(this, item)?.is_some()),
            Kind::Set | Kind::FrozenSet => {
                // A set, which has no hash, stands for the frozenset of its items.
                let plain = self.plain(item);
                let item = if plain.is(Kind::Set) {
                    let like = self.heap.new_frozenset(crate::object::Set::default());
                    self.set_copy(plain, like)?
                } else {
                    item
                };
                self.set_has(this, item)
            }
            Kind::Str => {
                let needle = self.plain(item);
                let (Some(text), Some(part)) = (self.heap.str(this), self.heap.str(needle)) else {
                    let message = format!(
                        "'in <string>' requires string as left operand, not {}",
                        self.type_name(item)
                    );
                    return Err(self.heap.type_error(message));
                };
                let found = text.contains(part);
                let cost = text.len();
                self.work_bytes(cost)?;
                Ok(found)
            }
            Kind::Bytes | Kind::ByteArray => self.bytes_contain(this, item),
            Kind::Range => self.range_contains(this, item),
            Kind::DictView => self.view_contains(this, item),
            Kind::Iter | Kind::Gen | Kind::Type | Kind::Class => Err(Raise::Decline),
            _ => {
                let message = format!(
                    "argument of type '{}' is not a container or iterable",
                    self.type_name(container)
                );
                Err(self.heap.type_error(message))
            }
        }
    }

    fn bytes_contain(&mut self, this: Value, item: Value) -> Answer<bool> {
        let len = self.heap.bytes_like(this).map_or(0, <[u8]>::len);
        self.work_bytes(len)?;
        let part = self.plain(item);
        if let (Some(bytes), Some(part)) = (self.heap.bytes_like(this), self.heap.bytes_like(part)) {
            return Ok(crate::text::octets::search::find(bytes, part).is_some());
        }
        if self.as_index(item)?.is_none() {
            let message = format!("a bytes-like object is required, not '{}'", self.type_name(item));
            return Err(self.heap.type_error(message));
        }
        let byte = self.byte_arg(item)?;
        Ok(self.heap.bytes_like(this).is_some_and(|b| b.contains(&byte)))
    }

    /// The item as an int, if it equals one; None if it never does. Declines where Python decides.
    fn integral(&self, item: Value) -> Answer<Option<BigInt>> {
        self.unhooked(item, ClassFlags::EQ)?;
        let item = self.plain(item);
        Ok(match item.kind() {
            Kind::Int | Kind::Big | Kind::True | Kind::False => Some(self.big_of(item)),
            Kind::Float => {
                let f = item.float_val();
                if f.fract() == 0.0 { BigInt::from_f64(f) } else { None }
            }
            Kind::Complex => match self.heap.complex(item) {
                Some(c) if c.im == 0.0 && c.re.fract() == 0.0 => BigInt::from_f64(c.re),
                _ => None,
            },
            _ => None,
        })
    }

    fn range_contains(&mut self, this: Value, item: Value) -> Answer<bool> {
        let Some(range) = self.heap.range(this).copied() else { return Ok(false) };
        if let (Some((start, stop, step)), Some(i)) = (range.small(), item.as_int()) {
            let inside = if step > 0 { start <= i && i < stop } else { stop < i && i <= start };
            return Ok(inside && (i - start) % step == 0);
        }
        Ok(match self.integral(item)? {
            Some(i) => {
                let offset = i - self.big_of(range.start);
                let step = self.big_of(range.step);
                if (&offset % &step).is_zero() {
                    let at = offset / step;
                    at >= BigInt::zero() && at < self.range_len(&range)
                } else {
                    false
                }
            }
            None => false,
        })
    }

    fn view_contains(&mut self, this: Value, item: Value) -> Answer<bool> {
        let Some(view) = self.heap.view(this).copied() else { return Ok(false) };
        let dict = self.plain(view.dict);
        match view.kind {
            ViewKind::Keys => Ok(self.dict_get(dict, item)?.is_some()),
            ViewKind::Items => {
                let pair = self.plain(item);
                let Some(&[key, value]) = self.heap.tuple(pair) else { return Ok(false) };
                match self.dict_get(dict, key)? {
                    Some(found) => self.same_or_equal(found, value),
                    None => Ok(false),
                }
            }
            ViewKind::Values => {
                let mut at = 0;
                while let Some(entry) = self.heap.dict(dict).and_then(|d| d.at(at)).copied() {
                    self.work(usize::from(at % 8 == 0))?;
                    if !entry.key.is_undef() && self.same_or_equal(entry.value, item)? {
                        return Ok(true);
                    }
                    at += 1;
                }
                Ok(false)
            }
        }
    }
}
