//! Taking bytes apart, and joining them.

use super::data::{ask, buffer, data, like};
use crate::native::{Ctx, take};
use crate::object::{Kind, Value};
use crate::protocol::argument::PIECE;
use crate::raise::Answer;
use crate::text::octets::{search, split as cut};

/// A list of pieces of the receiver's type; they were counted and asked for.
fn listed(ctx: &mut Ctx, this: Value, pieces: Vec<Vec<u8>>) -> Answer {
    let pieces = pieces.into_iter().map(|piece| like(ctx, this, piece)).collect();
    ctx.list(pieces)
}

fn ask_pieces(ctx: &mut Ctx, this: Value, count: usize) -> Answer<()> {
    ask(ctx, data(ctx, this).len().saturating_add(count.saturating_mul(PIECE)))
}

fn separator(ctx: &mut Ctx, v: Value) -> Answer<Option<Value>> {
    if v.is_missing() {
        return Ok(None);
    }
    let at = buffer(ctx, v)?;
    if data(ctx, at).is_empty() {
        return Err(ctx.heap.value_error("empty separator"));
    }
    Ok(Some(at))
}

fn owned<'a>(pieces: impl Iterator<Item = &'a [u8]>) -> Vec<Vec<u8>> {
    pieces.map(<[u8]>::to_vec).collect()
}

/// `bytes.split`
pub(super) fn split(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, at, most] = take(args);
    let most = cut::limit(ctx.size_arg(most)?);
    let at = separator(ctx, at)?;
    let bytes = data(ctx, this);
    let count = match at {
        Some(at) => search::count(bytes, data(ctx, at)).min(most).saturating_add(1),
        None => cut::words(bytes, most).count(),
    };
    ask_pieces(ctx, this, count)?;
    let pieces = match at {
        Some(at) => owned(cut::split(data(ctx, this), data(ctx, at), most)),
        None => owned(cut::words(data(ctx, this), most)),
    };
    listed(ctx, this, pieces)
}

/// `bytes.rsplit`
pub(super) fn rsplit(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, at, most] = take(args);
    let most = cut::limit(ctx.size_arg(most)?);
    let at = separator(ctx, at)?;
    let bytes = data(ctx, this);
    let count = match at {
        Some(at) => cut::rsplit(bytes, data(ctx, at), most).count(),
        None => cut::rwords(bytes, most).count(),
    };
    ask_pieces(ctx, this, count)?;
    let mut pieces = match at {
        Some(at) => owned(cut::rsplit(data(ctx, this), data(ctx, at), most)),
        None => owned(cut::rwords(data(ctx, this), most)),
    };
    pieces.reverse();
    listed(ctx, this, pieces)
}

/// `bytes.splitlines`
pub(super) fn splitlines(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, keep_ends] = take(args);
    let keep_ends = ctx.truth(keep_ends)?;
    let count = cut::lines(data(ctx, this), keep_ends).count();
    ask_pieces(ctx, this, count)?;
    let pieces = owned(cut::lines(data(ctx, this), keep_ends));
    listed(ctx, this, pieces)
}

fn parted(ctx: &mut Ctx, args: &[Value], from_back: bool) -> Answer {
    let [this, at] = take(args);
    let at = buffer(ctx, at)?;
    if data(ctx, at).is_empty() {
        return Err(ctx.heap.value_error("empty separator"));
    }
    ask_pieces(ctx, this, 3)?;
    let (bytes, separator) = (data(ctx, this), data(ctx, at));
    let place = if from_back { search::rfind(bytes, separator) } else { search::find(bytes, separator) };
    let (before, middle, after) = match place {
        Some(place) => {
            let (before, rest) = bytes.split_at_checked(place).unwrap_or((bytes, &[]));
            (before.to_vec(), separator.to_vec(), rest.get(separator.len()..).unwrap_or(&[]).to_vec())
        }
        None if from_back => (Vec::new(), Vec::new(), bytes.to_vec()),
        None => (bytes.to_vec(), Vec::new(), Vec::new()),
    };
    let found = place.is_some();
    let [before, middle, after] = [before, middle, after].map(|part| like(ctx, this, part));
    // Bytes hand out the very separator they were given, or themselves.
    let parts = match (ctx.plain(this).is(Kind::Bytes), found, from_back) {
        (true, true, _) => vec![before, at, after],
        (true, false, true) => vec![before, middle, this],
        (true, false, false) => vec![this, middle, after],
        _ => vec![before, middle, after],
    };
    ctx.tuple(parts)
}

/// `bytes.partition`
pub(super) fn partition(ctx: &mut Ctx, args: &[Value]) -> Answer {
    parted(ctx, args, false)
}

/// `bytes.rpartition`
pub(super) fn rpartition(ctx: &mut Ctx, args: &[Value]) -> Answer {
    parted(ctx, args, true)
}

/// `bytes.join`
pub(super) fn join(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, iterable] = take(args);
    if !ctx.is_native_iterable(iterable) {
        return Err(ctx.heap.type_error("can only join an iterable"));
    }
    let items = ctx.attempt(&[iterable], |ctx| ctx.collect(iterable))?;
    let mut size = data(ctx, this).len().saturating_mul(items.len().saturating_sub(1));
    for (at, item) in items.iter().enumerate() {
        match ctx.heap.bytes_like(ctx.plain(*item)) {
            Some(bytes) => size = size.saturating_add(bytes.len()),
            None => {
                let found = ctx.type_name(*item);
                let message = format!("sequence item {at}: expected a bytes-like object, {found} found");
                return Err(ctx.heap.type_error(message));
            }
        }
    }
    if let [one] = items.as_slice()
        && one.is(Kind::Bytes)
        && ctx.plain(this).is(Kind::Bytes)
    {
        return Ok(*one);
    }
    ask(ctx, size)?;
    ctx.work(items.len() / 8)?;
    let mut bytes = Vec::with_capacity(size);
    for (at, item) in items.iter().enumerate() {
        if at > 0 {
            bytes.extend_from_slice(data(ctx, this));
        }
        bytes.extend_from_slice(data(ctx, *item));
    }
    Ok(like(ctx, this, bytes))
}
