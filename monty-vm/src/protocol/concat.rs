//! Concatenation of strs. What has been concatenated before and is long gets a buffer with room behind it: the next addition to
//! the str that ends where the buffer does costs what is added, and no more.

use compact_str::CompactString;

use crate::native::Ctx;
use crate::object::{Buffer, Str, Text, Value};
use crate::raise::Answer;

/// Shorter results are copied.
const LONG: usize = 128;

impl Ctx {
    /// `a + b` of two strs.
    pub(super) fn concat_str(&mut self, a: Value, b: Value) -> Answer {
        let (Some(x), Some(y)) = (self.heap.str_object(a), self.heap.str_object(b)) else { return Ok(a) };
        if x.is_empty() {
            return Ok(b);
        }
        if y.is_empty() {
            return Ok(a);
        }
        let (length, more) = (x.bytes(), y.bytes());
        let n = length.saturating_add(more);
        let ascii = x.is_ascii() && y.is_ascii();
        if n >= LONG && ascii && x.grown && more <= length {
            return self.extend(a, b, n);
        }
        let long = n >= LONG;
        self.reserve(n)?;
        self.heap.bytes -= n;
        self.work_bytes(n)?;
        let mut text = CompactString::with_capacity(n);
        text.push_str(self.heap.str(a).unwrap_or(""));
        text.push_str(self.heap.str(b).unwrap_or(""));
        let mut object = if ascii { Str::ascii(text) } else { Str::new(text) };
        object.grown = long && ascii;
        Ok(self.heap.alloc_str(object))
    }

    /// Gives a long str that is to be a key a text of its own: whoever loads a state hashes each key, and many may share one
    /// long text.
    pub(super) fn own_text(&mut self, v: Value) -> Answer<()> {
        let Some(s) = self.heap.str_object(v) else { return Ok(()) };
        let (n, shared) = (s.bytes(), matches!(s.text, Text::Shared(..)));
        self.work_bytes(n)?;
        if !shared {
            return Ok(());
        }
        self.reserve(n)?;
        let text = CompactString::from(self.heap.str(v).unwrap_or(""));
        if let Some(s) = self.heap.str_object_mut(v) {
            s.text = Text::Own(text);
        }
        Ok(())
    }

    /// `a + b`, of `n` bytes together: in the buffer that `a` ends, or in a new one.
    fn extend(&mut self, a: Value, b: Value, n: usize) -> Answer {
        let (place, length) = match self.heap.str_object(a).map(|s| &s.text) {
            Some(Text::Shared(buffer, length)) => (Some(*buffer), *length),
            Some(Text::Own(text)) => (None, text.len()),
            None => return Ok(a),
        };
        let ends = |buffer: &Value| self.heap.buffer(*buffer).is_some_and(|held| held.0.len() == length);
        let tail = CompactString::from(self.heap.str(b).unwrap_or(""));
        let Some(place) = place.filter(ends) else {
            let room = n + n / 2;
            self.reserve(room)?;
            self.heap.bytes -= room;
            self.work_bytes(n)?;
            let mut text = String::with_capacity(room);
            text.push_str(self.heap.str(a).unwrap_or(""));
            text.push_str(&tail);
            let buffer = self.heap.new_buffer(Buffer(text));
            return Ok(self.heap.alloc_str(Str::shared(buffer, n)));
        };
        let capacity = self.heap.buffer(place).map_or(0, |held| held.0.capacity());
        if capacity < n {
            let room = n + n / 2;
            // Old and new are there together for a moment.
            self.reserve(room)?;
            self.heap.bytes -= capacity;
            self.work_bytes(n)?;
            if let Some(held) = self.heap.buffer_mut(place) {
                held.0.reserve_exact(room - held.0.len());
            }
        }
        self.work_bytes(tail.len())?;
        if let Some(held) = self.heap.buffer_mut(place) {
            held.0.push_str(&tail);
        }
        Ok(self.heap.alloc_str(Str::shared(place, n)))
    }
}
