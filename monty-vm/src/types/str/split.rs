//! Taking text apart.

use compact_str::CompactString;

use crate::native::{Ctx, take};
use crate::object::Value;
use crate::protocol::argument::PIECE;
use crate::raise::Answer;
use crate::text::find;
use crate::text::measure::Text;
use crate::text::split;
use crate::text::unicode::is_ascii_space;

/// A list of the pieces, counted and asked for before they are made.
fn listed<'t>(
    ctx: &mut Ctx,
    text: Text<'t>,
    pieces: impl Iterator<Item = &'t str> + Clone,
    from_back: bool,
) -> Answer {
    let length = text.as_str().len();
    ctx.work_bytes(length.saturating_mul(2))?;
    let count = pieces.clone().count();
    ctx.ask((count.saturating_mul(PIECE + 16) + length) as u64)?;
    ctx.work(count / 2)?;
    let mut values = Vec::with_capacity(count);
    let ascii = text.is_ascii();
    for piece in pieces {
        values.push(ctx.piece(piece, ascii));
    }
    if from_back {
        values.reverse();
    }
    ctx.list(values)
}

/// The pieces between the places of a byte.
#[derive(Clone)]
struct AtByte<'t> {
    rest: Option<&'t str>,
    byte: u8,
    left: usize,
}

impl<'t> Iterator for AtByte<'t> {
    type Item = &'t str;

    fn next(&mut self) -> Option<&'t str> {
        let rest = self.rest?;
        let at = if self.left == 0 { None } else { memchr::memchr(self.byte, rest.as_bytes()) };
        self.left = self.left.saturating_sub(1);
        match at {
            Some(at) => {
                self.rest = rest.get(at + 1..);
                rest.get(..at)
            }
            None => {
                self.rest = None;
                Some(rest)
            }
        }
    }
}

/// The words of ASCII text.
#[derive(Clone)]
struct Words<'t> {
    text: &'t str,
    at: usize,
    left: usize,
}

impl<'t> Iterator for Words<'t> {
    type Item = &'t str;

    fn next(&mut self) -> Option<&'t str> {
        let rest = self.text.as_bytes().get(self.at..)?;
        let start = self.at + rest.iter().position(|b| !is_ascii_space(*b))?;
        let end = if self.left == 0 {
            self.text.len()
        } else {
            let word = self.text.as_bytes().get(start..)?;
            word.iter().position(|b| is_ascii_space(*b)).map_or(self.text.len(), |n| start + n)
        };
        self.left = self.left.saturating_sub(1);
        self.at = end;
        self.text.get(start..end)
    }
}

/// The separator: `None` for whitespace.
fn separator(ctx: &mut Ctx, v: Value) -> Answer<Option<Value>> {
    if v.is_missing() {
        return Ok(None);
    }
    match ctx.text(v).map(|text| text.is_empty()) {
        Some(false) => Ok(Some(ctx.plain(v))),
        Some(true) => Err(ctx.heap.value_error("empty separator")),
        None => {
            let message = format!("must be str or None, not {}", ctx.type_name(v));
            Err(ctx.heap.type_error(message))
        }
    }
}

/// `str.split`
pub(super) fn split(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, at, most] = take(args);
    let most = split::limit(ctx.size_arg(most)?);
    let at = separator(ctx, at)?.map(|at| CompactString::from(ctx.text_or_empty(at).as_str()));
    ctx.with_text(this, |ctx, text| match &at {
        Some(at) => match at.as_bytes() {
            [byte] => listed(ctx, text, AtByte { rest: Some(text.as_str()), byte: *byte, left: most }, false),
            _ => listed(ctx, text, split::split(text.as_str(), at, most), false),
        },
        None if text.is_ascii() => listed(ctx, text, Words { text: text.as_str(), at: 0, left: most }, false),
        None => listed(ctx, text, split::words(text.as_str(), most), false),
    })
}

/// `str.rsplit`
pub(super) fn rsplit(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, at, most] = take(args);
    let most = split::limit(ctx.size_arg(most)?);
    let at = separator(ctx, at)?.map(|at| CompactString::from(ctx.text_or_empty(at).as_str()));
    ctx.with_text(this, |ctx, text| match &at {
        Some(at) => listed(ctx, text, split::rsplit(text.as_str(), at, most), true),
        None => listed(ctx, text, split::rwords(text.as_str(), most), true),
    })
}

/// `str.splitlines`
pub(super) fn splitlines(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, keep_ends] = take(args);
    let keep_ends = ctx.truth(keep_ends)?;
    ctx.with_text(this, |ctx, text| listed(ctx, text, split::lines(text.as_str(), keep_ends), false))
}

fn parted(ctx: &mut Ctx, args: &[Value], from_back: bool) -> Answer {
    let [this, at] = take(args);
    if ctx.text(at).is_none() {
        let message = format!("must be str, not {}", ctx.type_name(at));
        return Err(ctx.heap.type_error(message));
    }
    if ctx.text_or_empty(at).is_empty() {
        return Err(ctx.heap.value_error("empty separator"));
    }
    let length = ctx.text_or_empty(this).as_str().len();
    ctx.work_bytes(length)?;
    ctx.ask((length + 3 * PIECE) as u64)?;
    let cut = if from_back { find::rpartition } else { find::partition };
    let separator = CompactString::from(ctx.text_or_empty(at).as_str());
    let parts = ctx.with_text(this, |ctx, text| {
        let (before, after) = cut(text.as_str(), &separator)?;
        Some([ctx.piece(before, text.is_ascii()), ctx.piece(after, text.is_ascii())])
    });
    let parts = match parts {
        Some([before, after]) => vec![before, at, after],
        None => {
            // What is not taken apart is handed out as it came in.
            let (empty, whole) = (ctx.heap.intern(""), this);
            if from_back { vec![empty, empty, whole] } else { vec![whole, empty, empty] }
        }
    };
    ctx.tuple(parts)
}

/// `str.partition`
pub(super) fn partition(ctx: &mut Ctx, args: &[Value]) -> Answer {
    parted(ctx, args, false)
}

/// `str.rpartition`
pub(super) fn rpartition(ctx: &mut Ctx, args: &[Value]) -> Answer {
    parted(ctx, args, true)
}
