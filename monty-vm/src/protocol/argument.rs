//! Text, and the arguments that methods of text and bytes take.

use std::ops::Range;

use compact_str::CompactString;

use crate::native::Ctx;
use crate::object::{Kind, Str, Text as Where, Value};
use crate::raise::Answer;
use crate::text::measure::{Text, clip};

impl Ctx {
    /// The text a value is, or is built on.
    #[must_use]
    pub fn text(&self, v: Value) -> Option<Text<'_>> {
        let v = if v.is(Kind::Str) { v } else { self.plain(v) };
        self.heap.str_object(v).map(|s| Text::with_len(self.heap.text_of(s), s.len()))
    }

    /// The text of a receiver.
    pub(crate) fn text_or_empty(&self, v: Value) -> Text<'_> {
        self.text(v).unwrap_or(Text::with_len("", 0))
    }

    /// Does something with a str's text that makes other strs: while it is lent, the str itself is empty, so nothing may look for
    /// it or compare it.
    pub(crate) fn with_text<T>(&mut self, v: Value, work: impl FnOnce(&mut Ctx, Text<'_>) -> T) -> T {
        let v = self.plain(v);
        let length = self.heap.str_object(v).map_or(0, Str::len);
        let Some(s) = self.heap.str_object_mut(v) else { return work(self, Text::with_len("", 0)) };
        match &mut s.text {
            Where::Own(text) => {
                let text = std::mem::take(text);
                let done = work(self, Text::with_len(&text, length));
                if let Some(s) = self.heap.str_object_mut(v) {
                    s.text = Where::Own(text);
                }
                done
            }
            Where::Shared(buffer, n) => {
                let (buffer, n) = (*buffer, *n);
                let text = self.heap.buffer_mut(buffer).map_or(String::new(), |b| std::mem::take(&mut b.0));
                let done = work(self, Text::with_len(text.get(..n).unwrap_or(""), length));
                if let Some(b) = self.heap.buffer_mut(buffer) {
                    b.0 = text;
                }
                done
            }
        }
    }

    /// A new str of a part of a text; its bytes were asked for.
    #[inline]
    pub(crate) fn piece(&mut self, text: &str, ascii: bool) -> Value {
        let text = CompactString::from(text);
        self.heap.alloc_str(if ascii { Str::ascii(text) } else { Str::new(text) })
    }

    /// The name of a value's type in complaints about arguments: `None` is called by its name.
    #[must_use]
    pub fn given(&self, v: Value) -> String {
        if v.is_none() { "None".to_owned() } else { self.type_name(v) }
    }

    /// An argument that must be a str: the builtin str inside.
    ///
    /// # Errors
    /// `TypeError` when it is something else; `what` names it: `find() argument 1`.
    pub fn str_arg(&mut self, v: Value, what: &str) -> Answer {
        let plain = self.plain(v);
        if plain.is(Kind::Str) {
            return Ok(plain);
        }
        let message = format!("{what} must be str, not {}", self.given(v));
        Err(self.heap.type_error(message))
    }

    /// `start` and `end` arguments, clipped to a length; `None` when nothing can be found between them.
    ///
    /// # Errors
    /// `TypeError` when they are no integers.
    pub fn range_args(&mut self, start: Value, end: Value, len: usize) -> Answer<Option<Range<usize>>> {
        let start = self.optional_index(start)?;
        let end = self.optional_index(end)?;
        Ok(clip(start, end, len))
    }

    fn optional_index(&mut self, v: Value) -> Answer<Option<i64>> {
        if v.is_missing() {
            return Ok(None);
        }
        match self.as_index(v)? {
            Some(n) => Ok(Some(n)),
            None => Err(self
                .heap
                .type_error("slice indices must be integers or None or have an __index__ method")),
        }
    }

    /// A count or width argument.
    ///
    /// # Errors
    /// `TypeError` when it is no integer, `OverflowError` when it is beyond any size.
    pub fn size_arg(&mut self, v: Value) -> Answer<i64> {
        let n = self.index_arg(v)?;
        if v.is(Kind::Big) && (n == i64::MAX || n == i64::MIN) {
            return Err(self.heap.overflow_error("Python int too large to convert to C ssize_t"));
        }
        Ok(n)
    }

    /// An integer of 32 bits.
    ///
    /// # Errors
    /// `TypeError` when it is no integer, `OverflowError` when it is larger.
    pub fn c_int_arg(&mut self, v: Value) -> Answer<i64> {
        let n = self.index_arg(v)?;
        if v.is(Kind::Big) || i32::try_from(n).is_err() {
            return Err(self.heap.overflow_error("Python int too large to convert to C int"));
        }
        Ok(n)
    }

    /// A width as a size: negative ones are none.
    ///
    /// # Errors
    /// As [`Ctx::size_arg`].
    pub fn width_arg(&mut self, v: Value) -> Answer<usize> {
        Ok(usize::try_from(self.size_arg(v)?).unwrap_or(0))
    }

    /// A new str of text a method has built, or the receiver itself if it is a plain str that did not change.
    ///
    /// # Errors
    /// The memory limit.
    pub fn changed(&mut self, this: Value, from: usize, text: String) -> Answer {
        if this.is(Kind::Str) && text.len() == from && self.heap.str(this) == Some(&text) {
            return Ok(this);
        }
        self.str(text)
    }
}

/// What a piece of a split takes beside its bytes: an object, its place in a list.
pub(crate) const PIECE: usize = 80;
