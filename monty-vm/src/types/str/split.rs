//! Taking text apart.

use crate::native::{Ctx, take};
use crate::object::Value;
use crate::protocol::argument::PIECE;
use crate::raise::Answer;
use crate::text::find;
use crate::text::split::{self, Pieces};

/// A list of the pieces, counted and asked for before they are made.
fn listed(ctx: &mut Ctx, this: Value, cut: impl Fn(&Ctx) -> Pieces<'_>, from_back: bool) -> Answer {
    let length = ctx.text_or_empty(this).as_str().len();
    ctx.work_bytes(length.saturating_mul(2))?;
    let count = cut(ctx).count();
    ctx.ask((count.saturating_mul(PIECE + 16) + length) as u64)?;
    ctx.work(count / 2)?;
    let mut pieces: Vec<Box<str>> = cut(ctx).map(Into::into).collect();
    if from_back {
        pieces.reverse();
    }
    ctx.list_of_text(pieces)
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
    let at = separator(ctx, at)?;
    listed(
        ctx,
        this,
        |ctx| match at {
            Some(at) => split::split(ctx.text_or_empty(this).as_str(), ctx.text_or_empty(at).as_str(), most),
            None => split::words(ctx.text_or_empty(this).as_str(), most),
        },
        false,
    )
}

/// `str.rsplit`
pub(super) fn rsplit(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, at, most] = take(args);
    let most = split::limit(ctx.size_arg(most)?);
    let at = separator(ctx, at)?;
    listed(
        ctx,
        this,
        |ctx| match at {
            Some(at) => split::rsplit(ctx.text_or_empty(this).as_str(), ctx.text_or_empty(at).as_str(), most),
            None => split::rwords(ctx.text_or_empty(this).as_str(), most),
        },
        true,
    )
}

/// `str.splitlines`
pub(super) fn splitlines(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, keep_ends] = take(args);
    let keep_ends = ctx.truth(keep_ends)?;
    listed(ctx, this, |ctx| split::lines(ctx.text_or_empty(this).as_str(), keep_ends), false)
}

fn parted(ctx: &mut Ctx, args: &[Value], from_back: bool) -> Answer {
    let [this, at] = take(args);
    if ctx.text(at).is_none() {
        let message = format!("must be str, not {}", ctx.type_name(at));
        return Err(ctx.heap.type_error(message));
    }
    let at = ctx.plain(at);
    if ctx.text_or_empty(at).is_empty() {
        return Err(ctx.heap.value_error("empty separator"));
    }
    let length = ctx.text_or_empty(this).as_str().len();
    ctx.work_bytes(length)?;
    ctx.ask((length + 3 * PIECE) as u64)?;
    let cut = if from_back { find::rpartition } else { find::partition };
    let parts = cut(ctx.text_or_empty(this).as_str(), ctx.text_or_empty(at).as_str())
        .map(|(before, after)| [Box::<str>::from(before), Box::from(after)]);
    let empty = ctx.heap.intern("");
    let whole = ctx.plain(this);
    let parts = match parts {
        Some([before, after]) => vec![ctx.heap.new_str(before), at, ctx.heap.new_str(after)],
        None if from_back => vec![empty, empty, whole],
        None => vec![whole, empty, empty],
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
