//! Changing items: `obj[key] = value` and `del obj[key]` of builtin values.

use crate::native::Ctx;
use crate::object::{ClassFlags, Kind, Slice, Value};
use crate::raise::{Answer, Raise};

impl Ctx {
    /// `obj[key] = value`
    ///
    /// # Errors
    /// As Python; `Decline` for hooks in Python.
    pub fn set_item(&mut self, obj: Value, key: Value, value: Value) -> Answer<()> {
        self.unhooked(obj, ClassFlags::SETITEM)?;
        self.plain_set_item(obj, key, value)
    }

    /// `obj[key] = value` as the builtin type that `obj` is built on does it.
    ///
    /// # Errors
    /// As Python; `Decline` for hooks in Python of key or value.
    pub fn plain_set_item(&mut self, obj: Value, key: Value, value: Value) -> Answer<()> {
        let this = self.plain(obj);
        match this.kind() {
            Kind::List => {
                if let Some(slice) = self.heap.slice(key).copied() {
                    return self.list_set_slice(this, slice, value);
                }
                let len = self.heap.list(this).map_or(0, Vec::len);
                let at = self.position(key, len, "list", "list")?;
                match at.and_then(|at| self.heap.list_mut(this)?.get_mut(at)) {
                    Some(place) => {
                        *place = value;
                        Ok(())
                    }
                    None => Err(self.heap.index_error("list assignment index out of range")),
                }
            }
            Kind::Dict => self.dict_set(this, key, value).map(|_| ()),
            Kind::ByteArray => self.bytearray_set_item(this, key, value),
            _ => {
                let message = format!("'{}' object does not support item assignment", self.type_name(obj));
                Err(self.heap.type_error(message))
            }
        }
    }

    /// `del obj[key]`
    ///
    /// # Errors
    /// As Python; `Decline` for hooks in Python.
    pub fn del_item(&mut self, obj: Value, key: Value) -> Answer<()> {
        self.unhooked(obj, ClassFlags::DELITEM)?;
        self.plain_del_item(obj, key)
    }

    /// `del obj[key]` as the builtin type that `obj` is built on does it.
    ///
    /// # Errors
    /// As Python; `Decline` for hooks in Python of the key.
    pub fn plain_del_item(&mut self, obj: Value, key: Value) -> Answer<()> {
        let this = self.plain(obj);
        match this.kind() {
            Kind::List => {
                let len = self.heap.list(this).map_or(0, Vec::len);
                if let Some(slice) = self.heap.slice(key).copied() {
                    let span = self.adjust(slice, len)?;
                    self.work_bytes(len * 8)?;
                    if let Some(items) = self.heap.list_mut(this) {
                        remove_span(items, span);
                    }
                    return Ok(());
                }
                let at = self.position(key, len, "list", "list")?;
                self.work_bytes(at.map_or(0, |at| (len - at) * 8))?;
                match (at, self.heap.list_mut(this)) {
                    (Some(at), Some(items)) if at < items.len() => {
                        items.remove(at);
                        Ok(())
                    }
                    _ => Err(self.heap.index_error("list assignment index out of range")),
                }
            }
            Kind::Dict => match self.dict_remove(this, key)? {
                Some(_) => Ok(()),
                None => Err(self.heap.key_error(key)),
            },
            Kind::ByteArray => {
                let len = self.heap.bytes_like(this).map_or(0, <[u8]>::len);
                self.work_bytes(len)?;
                if let Some(slice) = self.heap.slice(key).copied() {
                    let span = self.adjust(slice, len)?;
                    if let Some(bytes) = self.heap.bytearray_mut(this) {
                        remove_span(&mut bytes.0, span);
                    }
                    return Ok(());
                }
                let at = self.position(key, len, "bytearray", "bytearray")?;
                match (at, self.heap.bytearray_mut(this)) {
                    (Some(at), Some(bytes)) if at < bytes.0.len() => {
                        bytes.0.remove(at);
                        Ok(())
                    }
                    _ => Err(self.heap.index_error("bytearray index out of range")),
                }
            }
            _ => {
                let sequence = matches!(this.kind(), Kind::Tuple | Kind::Str | Kind::Bytes | Kind::Range)
                    || self.type_of(obj).is(Kind::Class);
                let verb = if sequence && self.as_index(key)?.is_some() { "doesn't" } else { "does not" };
                let message = format!("'{}' object {verb} support item deletion", self.type_name(obj));
                Err(self.heap.type_error(message))
            }
        }
    }

    fn list_set_slice(&mut self, this: Value, slice: Slice, value: Value) -> Answer<()> {
        let len = self.heap.list(this).map_or(0, Vec::len);
        let span = self.adjust(slice, len)?;
        if !self.is_native_iterable(value) {
            if self.defines(value, ClassFlags::ITER.with(ClassFlags::GETITEM)) || value.is(Kind::Gen) {
                return Err(Raise::Decline);
            }
            return Err(self.heap.type_error("must assign iterable to extended slice"));
        }
        let new = self.collect(value)?;
        self.reserve_items(new.len(), 8)?;
        self.work_bytes((len + new.len()) * 8)?;
        if span.step != 1 && new.len() != span.count {
            let message = format!(
                "attempt to assign sequence of size {} to extended slice of size {}",
                new.len(),
                span.count
            );
            return Err(self.heap.value_error(message));
        }
        if let Some(items) = self.heap.list_mut(this) {
            match span.run() {
                Some((lo, hi)) => {
                    let hi = hi.min(items.len());
                    items.splice(lo.min(hi)..hi, new);
                }
                None => put_span(items, span, new),
            }
        }
        Ok(())
    }

    /// A value as a byte.
    ///
    /// # Errors
    /// `TypeError` or `ValueError` if it is none.
    pub fn byte_arg(&mut self, v: Value) -> Answer<u8> {
        let i = self.index_arg(v)?;
        u8::try_from(i).map_err(|_| self.heap.value_error("byte must be in range(0, 256)"))
    }

    fn bytearray_set_item(&mut self, this: Value, key: Value, value: Value) -> Answer<()> {
        let len = self.heap.bytes_like(this).map_or(0, <[u8]>::len);
        if let Some(slice) = self.heap.slice(key).copied() {
            let span = self.adjust(slice, len)?;
            let new = match self.heap.bytes_like(self.plain(value)) {
                Some(bytes) => bytes.to_vec(),
                None if self.is_native_iterable(value) && !self.plain(value).is(Kind::Str) => {
                    let items = self.collect(value)?;
                    items.into_iter().map(|v| self.byte_arg(v)).collect::<Answer<Vec<u8>>>()?
                }
                None if self.defines(value, ClassFlags::ITER) || value.is(Kind::Gen) => {
                    return Err(Raise::Decline);
                }
                None if matches!(
                    value.kind(),
                    Kind::Str | Kind::Int | Kind::Big | Kind::True | Kind::False | Kind::Float
                ) =>
                {
                    return Err(self.heap.type_error(
                        "can assign only bytes, buffers, or iterables of ints in range(0, 256)",
                    ));
                }
                None => {
                    let message = format!("cannot convert '{}' object to bytearray", self.type_name(value));
                    return Err(self.heap.type_error(message));
                }
            };
            self.reserve(new.len())?;
            self.work_bytes(len + new.len())?;
            if new.is_empty() {
                if let Some(bytes) = self.heap.bytearray_mut(this) {
                    remove_span(&mut bytes.0, span);
                }
                return Ok(());
            }
            if span.step != 1 && new.len() != span.count {
                let message = format!(
                    "attempt to assign bytes of size {} to extended slice of size {}",
                    new.len(),
                    span.count
                );
                return Err(self.heap.value_error(message));
            }
            if let Some(bytes) = self.heap.bytearray_mut(this) {
                match span.run() {
                    Some((lo, hi)) => {
                        let hi = hi.min(bytes.0.len());
                        bytes.0.splice(lo.min(hi)..hi, new);
                    }
                    None => put_span(&mut bytes.0, span, new),
                }
            }
            return Ok(());
        }
        let at = self.position(key, len, "bytearray", "bytearray")?;
        let byte = self.byte_arg(value)?;
        match at.and_then(|at| self.heap.bytearray_mut(this)?.0.get_mut(at)) {
            Some(place) => {
                *place = byte;
                Ok(())
            }
            None => Err(self.heap.index_error("bytearray index out of range")),
        }
    }
}

fn put_span<T>(items: &mut [T], span: super::index::Span, new: Vec<T>) {
    for (at, v) in span.indices().zip(new) {
        if let Some(place) = items.get_mut(at) {
            *place = v;
        }
    }
}

fn remove_span<T>(items: &mut Vec<T>, span: super::index::Span) {
    if let Some((lo, hi)) = span.run() {
        let hi = hi.min(items.len());
        items.drain(lo.min(hi)..hi);
        return;
    }
    // In rising order, whichever way the slice walks.
    let (first, step) = if span.step < 0 && span.count > 0 {
        (span.start + span.step.wrapping_mul(span.count as i64 - 1), -span.step)
    } else {
        (span.start, span.step)
    };
    let (mut at, mut next, mut left) = (0_i64, first, span.count);
    items.retain(|_| {
        let gone = left > 0 && at == next;
        if gone {
            left -= 1;
            next = next.saturating_add(step);
        }
        at += 1;
        !gone
    });
}
