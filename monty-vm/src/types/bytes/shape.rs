//! Case, padding, tabs, stripping, and questions about bytes.

use super::data::{ask, buffer, data, like, made};
use crate::native::{Ctx, take};
use crate::object::{Kind, Value};
use crate::raise::Answer;
use crate::text::octets::{shape, split};
use crate::text::pad::center_fill;

macro_rules! changes {
    ($($name:ident,)*) => {$(
        #[doc = concat!("`bytes.", stringify!($name), "`")]
        pub(super) fn $name(ctx: &mut Ctx, args: &[Value]) -> Answer {
            let [this] = take(args);
            ask(ctx, data(ctx, this).len())?;
            made(ctx, this, shape::$name)
        }
    )*};
}

changes! { capitalize, lower, swapcase, title, upper, }

macro_rules! questions {
    ($($name:ident $holds:expr,)*) => {$(
        #[doc = concat!("`bytes.", stringify!($name), "`")]
        pub(super) fn $name(ctx: &mut Ctx, args: &[Value]) -> Answer {
            let [this] = take(args);
            ctx.work_bytes(data(ctx, this).len())?;
            let holds: fn(&[u8]) -> bool = $holds;
            Ok(Value::bool(holds(data(ctx, this))))
        }
    )*};
}

questions! {
    isalnum |bytes| shape::all(bytes, |byte| byte.is_ascii_alphanumeric()),
    isalpha |bytes| shape::all(bytes, |byte| byte.is_ascii_alphabetic()),
    isascii <[u8]>::is_ascii,
    isdigit |bytes| shape::all(bytes, |byte| byte.is_ascii_digit()),
    islower shape::is_lower,
    isspace |bytes| shape::all(bytes, split::is_space),
    istitle shape::is_title,
    isupper shape::is_upper,
}

fn fill_byte(ctx: &mut Ctx, v: Value, name: &str) -> Answer<u8> {
    if v.is_undef() {
        return Ok(b' ');
    }
    let plain = ctx.plain(v);
    let message = match ctx.heap.bytes_like(plain) {
        Some([byte]) => return Ok(*byte),
        Some(other) => {
            let kind = if plain.is(Kind::Bytes) { "bytes" } else { "bytearray" };
            format!(
                "{name}(): argument 2 must be a byte string of length 1, not a {kind} object of length {}",
                other.len()
            )
        }
        None => format!("{name}() argument 2 must be a byte string of length 1, not {}", ctx.given(v)),
    };
    Err(ctx.heap.type_error(message))
}

fn filled(ctx: &mut Ctx, args: &[Value], name: &str, places: fn(usize, usize) -> (usize, usize)) -> Answer {
    let [this, width, fill] = take(args);
    let width = ctx.width_arg(width)?;
    let with = fill_byte(ctx, fill, name)?;
    let length = data(ctx, this).len();
    let (left, right) = places(length, width);
    ask(ctx, length.saturating_add(left).saturating_add(right))?;
    made(ctx, this, |bytes| shape::pad(bytes, left, right, with))
}

/// `bytes.center`
pub(super) fn center(ctx: &mut Ctx, args: &[Value]) -> Answer {
    filled(ctx, args, "center", center_fill)
}

/// `bytes.ljust`
pub(super) fn ljust(ctx: &mut Ctx, args: &[Value]) -> Answer {
    filled(ctx, args, "ljust", |len, width| (0, width.saturating_sub(len)))
}

/// `bytes.rjust`
pub(super) fn rjust(ctx: &mut Ctx, args: &[Value]) -> Answer {
    filled(ctx, args, "rjust", |len, width| (width.saturating_sub(len), 0))
}

/// `bytes.zfill`
pub(super) fn zfill(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, width] = take(args);
    let width = ctx.width_arg(width)?;
    ask(ctx, data(ctx, this).len().max(width))?;
    made(ctx, this, |bytes| shape::zfill(bytes, width))
}

/// `bytes.expandtabs`
pub(super) fn expandtabs(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, size] = take(args);
    let size = ctx.size_arg(size)?;
    let most = shape::expanded_len(data(ctx, this), size);
    ask(ctx, usize::try_from(most).unwrap_or(usize::MAX))?;
    made(ctx, this, |bytes| shape::expandtabs(bytes, size))
}

/// A part of the receiver: itself when it is bytes and whole.
fn part(ctx: &mut Ctx, this: Value, cut: impl Fn(&Ctx, &[u8]) -> Vec<u8>) -> Answer {
    ask(ctx, data(ctx, this).len())?;
    let piece = cut(ctx, data(ctx, this));
    if this.is(Kind::Bytes) && piece.len() == data(ctx, this).len() {
        return Ok(this);
    }
    Ok(like(ctx, this, piece))
}

fn trim(ctx: &mut Ctx, args: &[Value], left: bool, right: bool) -> Answer {
    let [this, chars] = take(args);
    let chars = if chars.is_missing() { None } else { Some(buffer(ctx, chars)?) };
    part(ctx, this, |ctx, bytes| {
        split::strip(bytes, chars.map(|chars| data(ctx, chars)), left, right).to_vec()
    })
}

/// `bytes.strip`
pub(super) fn strip(ctx: &mut Ctx, args: &[Value]) -> Answer {
    trim(ctx, args, true, true)
}

/// `bytes.lstrip`
pub(super) fn lstrip(ctx: &mut Ctx, args: &[Value]) -> Answer {
    trim(ctx, args, true, false)
}

/// `bytes.rstrip`
pub(super) fn rstrip(ctx: &mut Ctx, args: &[Value]) -> Answer {
    trim(ctx, args, false, true)
}

/// `bytes.removeprefix`
pub(super) fn removeprefix(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, prefix] = take(args);
    let prefix = buffer(ctx, prefix)?;
    part(ctx, this, |ctx, bytes| bytes.strip_prefix(data(ctx, prefix)).unwrap_or(bytes).to_vec())
}

/// `bytes.removesuffix`
pub(super) fn removesuffix(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, suffix] = take(args);
    let suffix = buffer(ctx, suffix)?;
    part(ctx, this, |ctx, bytes| bytes.strip_suffix(data(ctx, suffix)).unwrap_or(bytes).to_vec())
}
