//! Filling text to a width, expanding tabs, encoding.

use crate::native::{Ctx, take};
use crate::object::{Bytes, Kind, Value};
use crate::raise::Answer;
use crate::text::pad;

fn fill_char(ctx: &mut Ctx, v: Value) -> Answer<char> {
    if v.is_undef() {
        return Ok(' ');
    }
    let Some(text) = ctx.text(v) else {
        let message = format!("The fill character must be a unicode character, not {}", ctx.type_name(v));
        return Err(ctx.heap.type_error(message));
    };
    let mut chars = text.as_str().chars();
    match (chars.next(), chars.next()) {
        (Some(c), None) => Ok(c),
        _ => Err(ctx.heap.type_error("The fill character must be exactly one character long")),
    }
}

fn filled(ctx: &mut Ctx, args: &[Value], places: fn(usize, usize) -> (usize, usize)) -> Answer {
    let [this, width, fill] = take(args);
    let width = ctx.width_arg(width)?;
    let with = fill_char(ctx, fill)?;
    let text = ctx.text_or_empty(this);
    let (left, right) = places(text.len(), width);
    if left == 0 && right == 0 && this.is(Kind::Str) {
        return Ok(this);
    }
    let size = pad::filled_bytes(text.as_str(), left.saturating_add(right), with);
    ctx.ask(size as u64)?;
    ctx.work_bytes(size)?;
    let text = pad::fill(ctx.text_or_empty(this).as_str(), left, right, with);
    ctx.str(text)
}

/// `str.center`
pub(super) fn center(ctx: &mut Ctx, args: &[Value]) -> Answer {
    filled(ctx, args, pad::center_fill)
}

/// `str.ljust`
pub(super) fn ljust(ctx: &mut Ctx, args: &[Value]) -> Answer {
    filled(ctx, args, |len, width| (0, width.saturating_sub(len)))
}

/// `str.rjust`
pub(super) fn rjust(ctx: &mut Ctx, args: &[Value]) -> Answer {
    filled(ctx, args, |len, width| (width.saturating_sub(len), 0))
}

/// `str.zfill`
pub(super) fn zfill(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, width] = take(args);
    let width = ctx.width_arg(width)?;
    let length = ctx.text_or_empty(this).as_str().len();
    let size = width.saturating_add(length);
    ctx.ask(size as u64)?;
    ctx.work_bytes(size)?;
    let text = pad::zfill(ctx.text_or_empty(this), width);
    ctx.changed(this, length, text)
}

/// `str.expandtabs`
pub(super) fn expandtabs(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, size] = take(args);
    let size = ctx.c_int_arg(size)?;
    let text = ctx.text_or_empty(this).as_str();
    let (length, most) = (text.len(), pad::expanded_len(text, size));
    ctx.ask(most)?;
    ctx.work_bytes(usize::try_from(most).unwrap_or(usize::MAX))?;
    let text = pad::expandtabs(ctx.text_or_empty(this).as_str(), size);
    ctx.changed(this, length, text)
}

/// `str.encode`
pub(super) fn encode(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, encoding, errors] = take(args);
    let bytes = ctx.encode(this, encoding, errors, "encode")?;
    Ok(ctx.heap.new_bytes(Bytes(bytes)))
}
