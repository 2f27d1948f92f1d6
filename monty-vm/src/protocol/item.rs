//! Reading items: `obj[key]` and `len(obj)` of builtin values.

use num_bigint::BigInt;
use num_traits::Zero;

use compact_str::CompactString;

use crate::native::Ctx;
use crate::object::{Bytes, ClassFlags, Kind, Range, Str, Value};
use crate::raise::{Answer, Raise};

impl Ctx {
    /// `obj[key]`
    ///
    /// # Errors
    /// As Python; `Decline` for hooks in Python and for classes.
    pub fn get_item(&mut self, obj: Value, key: Value) -> Answer {
        self.unhooked(obj, ClassFlags::GETITEM)?;
        if matches!(obj.kind(), Kind::Type | Kind::Class) {
            return Err(Raise::Decline);
        }
        self.plain_get_item(obj, key)
    }

    /// `obj[key]` as the builtin type that `obj` is built on does it.
    ///
    /// # Errors
    /// As Python; `Decline` for hooks in Python of the key.
    pub fn plain_get_item(&mut self, obj: Value, key: Value) -> Answer {
        let this = self.plain(obj);
        match this.kind() {
            Kind::List => {
                if let Some(slice) = self.heap.slice(key).copied() {
                    let items = self.sliced(this, slice)?;
                    return self.list(items);
                }
                let len = self.heap.list(this).map_or(0, Vec::len);
                let at = self.position(key, len, "list", "list")?;
                self.nth(this, at, "list")
            }
            Kind::Tuple => {
                if let Some(slice) = self.heap.slice(key).copied() {
                    let len = self.heap.tuple(this).map_or(0, <[Value]>::len);
                    let span = self.adjust(slice, len)?;
                    if span.step == 1 && span.count == len {
                        return Ok(this);
                    }
                    let items = self.sliced(this, slice)?;
                    return self.tuple(items);
                }
                let len = self.heap.tuple(this).map_or(0, <[Value]>::len);
                let at = self.position(key, len, "tuple", "tuple")?;
                self.nth(this, at, "tuple")
            }
            Kind::Dict => match self.dict_get(this, key)? {
                Some(v) => Ok(v),
                None => {
                    self.unhooked(obj, ClassFlags::MISSING)?;
                    Err(self.heap.key_error(key))
                }
            },
            Kind::Str => self.str_item(this, key),
            Kind::Bytes | Kind::ByteArray => self.bytes_item(this, key),
            Kind::Range => self.range_item(this, key),
            _ => {
                let message = format!("'{}' object is not subscriptable", self.type_name(obj));
                Err(self.heap.type_error(message))
            }
        }
    }

    /// The items that a slice of a list or tuple selects.
    fn sliced(&mut self, this: Value, slice: crate::object::Slice) -> Answer<Vec<Value>> {
        let len = self.heap.items(this).map_or(0, <[Value]>::len);
        let span = self.adjust(slice, len)?;
        self.work_bytes(span.count * 8)?;
        self.reserve_items(span.count, 8)?;
        // The caller's `list` or `tuple` charges the items for good.
        self.heap.bytes -= span.count * 8;
        let items = self.heap.items(this).unwrap_or(&[]);
        Ok(match span.run() {
            Some((lo, hi)) => items.get(lo..hi).unwrap_or(&[]).to_vec(),
            None => span.indices().filter_map(|at| items.get(at).copied()).collect(),
        })
    }

    fn nth(&mut self, this: Value, at: Option<usize>, name: &str) -> Answer {
        match at.and_then(|at| self.heap.items(this)?.get(at).copied()) {
            Some(v) => Ok(v),
            None => Err(self.heap.index_error(format!("{name} index out of range"))),
        }
    }

    /// A key as a position in a sequence of `len` items; None when it is out of range.
    ///
    /// # Errors
    /// `TypeError` if it is no integer, `IndexError` if it does not fit a machine's index, `Decline`.
    pub fn position(&mut self, key: Value, len: usize, noun: &str, _owner: &str) -> Answer<Option<usize>> {
        let Some(i) = self.as_index(key)? else {
            let name = self.type_name(key);
            let message = if noun == "string" {
                format!("string indices must be integers, not '{name}'")
            } else {
                format!("{noun} indices must be integers or slices, not {name}")
            };
            return Err(self.heap.type_error(message));
        };
        if i == i64::MAX || i == i64::MIN {
            let message = format!("cannot fit '{}' into an index-sized integer", self.type_name(key));
            return Err(self.heap.index_error(message));
        }
        let at = if i < 0 { i + len as i64 } else { i };
        Ok(usize::try_from(at).ok().filter(|at| *at < len))
    }

    fn str_item(&mut self, this: Value, key: Value) -> Answer {
        let (len, ascii) = self.heap.str_object(this).map_or((0, true), |s| (s.len(), s.is_ascii()));
        if let Some(slice) = self.heap.slice(key).copied() {
            let span = self.adjust(slice, len)?;
            if span.count == len && span.step == 1 {
                return Ok(this);
            }
            let width = self.heap.str(this).map_or(0, str::len);
            self.work_bytes(if ascii { span.count } else { width })?;
            self.reserve(span.count)?;
            self.heap.bytes -= span.count;
            if let (true, Some((lo, hi))) = (ascii, span.run()) {
                if hi == lo + 1 {
                    let byte = self.heap.str(this).and_then(|text| text.as_bytes().get(lo)).copied();
                    return Ok(self.heap.char(char::from(byte.unwrap_or(b' '))));
                }
                let piece =
                    CompactString::from(self.heap.str(this).and_then(|text| text.get(lo..hi)).unwrap_or(""));
                return Ok(self.heap.alloc_str(Str::ascii(piece)));
            }
            let text = self.heap.str(this).unwrap_or("");
            let piece: String = match span.run() {
                Some((lo, _)) => text.chars().skip(lo).take(span.count).collect(),
                None if ascii => {
                    span.indices().filter_map(|at| text.as_bytes().get(at)).map(|b| char::from(*b)).collect()
                }
                None => {
                    let chars: Vec<char> = text.chars().collect();
                    span.indices().filter_map(|at| chars.get(at)).collect()
                }
            };
            return self.str(piece);
        }
        let at = self.position(key, len, "string", "str")?;
        let text = self.heap.str(this).unwrap_or("");
        let found = match at {
            Some(at) if ascii => text.as_bytes().get(at).map(|b| char::from(*b)),
            Some(at) => text.chars().nth(at),
            None => None,
        };
        if !ascii {
            self.work_bytes(at.unwrap_or(0))?;
        }
        match found {
            Some(c) => Ok(self.heap.char(c)),
            None => Err(self.heap.index_error("string index out of range")),
        }
    }

    fn bytes_item(&mut self, this: Value, key: Value) -> Answer {
        let mutable = this.is(Kind::ByteArray);
        let len = self.heap.bytes_like(this).map_or(0, <[u8]>::len);
        if let Some(slice) = self.heap.slice(key).copied() {
            let span = self.adjust(slice, len)?;
            if !mutable && span.count == len && span.step == 1 {
                return Ok(this);
            }
            self.work_bytes(span.count)?;
            self.reserve(span.count)?;
            self.heap.bytes -= span.count;
            let bytes = self.heap.bytes_like(this).unwrap_or(&[]);
            let piece: Vec<u8> = match span.run() {
                Some((lo, hi)) => bytes.get(lo..hi).unwrap_or(&[]).to_vec(),
                None => span.indices().filter_map(|at| bytes.get(at).copied()).collect(),
            };
            return Ok(if mutable {
                self.heap.new_bytearray(Bytes(piece))
            } else {
                self.heap.new_bytes(Bytes(piece))
            });
        }
        let noun = if mutable { "bytearray" } else { "byte" };
        let at = self.position(key, len, noun, noun)?;
        match at.and_then(|at| self.heap.bytes_like(this)?.get(at).copied()) {
            Some(b) => Ok(Value::small(i32::from(b))),
            None => Err(self.heap.index_error(if mutable {
                "bytearray index out of range"
            } else {
                "index out of range"
            })),
        }
    }

    /// An int of any size as a big integer; zero for anything else.
    #[must_use]
    pub fn big_of(&self, v: Value) -> BigInt {
        self.to_bigint(v).unwrap_or_default()
    }

    /// How many items a range has.
    #[must_use]
    pub fn range_len(&self, range: &Range) -> BigInt {
        if let Some(small) = range.small() {
            return Range::count(small).into();
        }
        let (start, stop, step) =
            (self.big_of(range.start), self.big_of(range.stop), self.big_of(range.step));
        let zero = BigInt::zero();
        if step > zero && start < stop {
            (stop - start - 1) / step + 1
        } else if step < zero && start > stop {
            (start - stop - 1) / -step + 1
        } else {
            zero
        }
    }

    fn range_item(&mut self, this: Value, key: Value) -> Answer {
        let Some(range) = self.heap.range(this).copied() else { return Err(Raise::Decline) };
        if let Some(slice) = self.heap.slice(key).copied() {
            return self.range_slice(range, slice);
        }
        let key = if key.is_bool() { Value::small(i32::from(key == Value::TRUE)) } else { key };
        if self.as_index(key)?.is_none() {
            let message = format!("range indices must be integers or slices, not {}", self.type_name(key));
            return Err(self.heap.type_error(message));
        }
        let key = self.plain(key);
        if let (Some(small), Some(i)) = (range.small(), key.as_int()) {
            let len = Range::count(small);
            let at = if i < 0 { i + len } else { i };
            return if (0..len).contains(&at) {
                Ok(self.heap.new_int(small.0 + at * small.2))
            } else {
                Err(self.heap.index_error("range object index out of range"))
            };
        }
        let (i, len) = (self.big_of(key), self.range_len(&range));
        let at = if i < BigInt::zero() { i + &len } else { i };
        if at < BigInt::zero() || at >= len {
            return Err(self.heap.index_error("range object index out of range"));
        }
        let item = self.big_of(range.start) + at * self.big_of(range.step);
        Ok(self.heap.new_bigint(item))
    }

    fn range_slice(&mut self, range: Range, slice: crate::object::Slice) -> Answer {
        let len = self.range_len(&range);
        let (start, stop, step) = self.big_adjust(slice, &len)?;
        let (first, by) = (self.big_of(range.start), self.big_of(range.step));
        let new = [&first + &start * &by, &first + &stop * &by, by * step];
        let [start, stop, step] = new.map(|i| self.heap.new_bigint(i));
        Ok(self.heap.new_range(Range { start, stop, step }))
    }

    /// What a slice means for a length of any size: start, stop, step.
    ///
    /// # Errors
    /// As [`Ctx::adjust`].
    pub fn big_adjust(
        &mut self,
        slice: crate::object::Slice,
        len: &BigInt,
    ) -> Answer<(BigInt, BigInt, BigInt)> {
        // The common checks, with their messages, come from the small one.
        self.adjust(slice, 0)?;
        let part = |ctx: &Ctx, v: Value| if v.is_missing() { None } else { Some(ctx.big_of(ctx.plain(v))) };
        let zero = BigInt::zero();
        let step = part(self, slice.step).unwrap_or_else(|| 1.into());
        let (low, high) = if step > zero { (zero, len.clone()) } else { (BigInt::from(-1), len - 1) };
        let fit = |i: BigInt| {
            if i < BigInt::zero() { (i + len).max(low.clone()) } else { i.min(high.clone()) }
        };
        let up = step > BigInt::zero();
        let start = part(self, slice.start).map_or_else(|| if up { low.clone() } else { high.clone() }, fit);
        let stop = part(self, slice.stop).map_or_else(|| if up { high.clone() } else { low.clone() }, fit);
        Ok((start, stop, step))
    }

    /// `len(obj)`
    ///
    /// # Errors
    /// `TypeError` if it has none; `Decline` for a `__len__` in Python.
    pub fn len(&mut self, obj: Value) -> Answer<usize> {
        self.unhooked(obj, ClassFlags::LEN)?;
        self.plain_len(obj)
    }

    /// `len(obj)` as the builtin type that `obj` is built on says.
    ///
    /// # Errors
    /// `TypeError` if it has none.
    pub fn plain_len(&mut self, obj: Value) -> Answer<usize> {
        let this = self.plain(obj);
        let found = match this.kind() {
            Kind::List => self.heap.list(this).map(Vec::len),
            Kind::Tuple => self.heap.tuple(this).map(<[Value]>::len),
            Kind::Dict => self.heap.dict(this).map(crate::object::Dict::len),
            Kind::Set | Kind::FrozenSet => self.heap.set(this).map(crate::object::Set::len),
            Kind::Str => self.heap.str_object(this).map(crate::object::Str::len),
            Kind::Bytes | Kind::ByteArray => self.heap.bytes_like(this).map(<[u8]>::len),
            Kind::DictView => {
                let dict = self.heap.view(this).map_or(Value::UNDEF, |v| v.dict);
                self.heap.dict(self.plain(dict)).map(crate::object::Dict::len)
            }
            Kind::Range => match self.heap.range(this).copied() {
                Some(range) => match i64::try_from(self.range_len(&range)) {
                    Ok(n) => Some(n as usize),
                    Err(_) => {
                        return Err(self.heap.overflow_error("Python int too large to convert to C ssize_t"));
                    }
                },
                None => None,
            },
            _ => None,
        };
        match found {
            Some(n) => Ok(n),
            None => {
                let message = format!("object of type '{}' has no len()", self.type_name(obj));
                Err(self.heap.type_error(message))
            }
        }
    }
}
