//! Finding, counting, replacing, stripping.

use std::ops::Range;

use compact_str::CompactString;
use smallvec::SmallVec;

use crate::native::{Ctx, take};
use crate::object::{Kind, Str, Value};
use crate::raise::Answer;
use crate::text::measure::Text;
use crate::text::strip::{self as ends, Ends};
use crate::text::{find as search, replace as replacing};

/// The needle and the range of a searching method.
fn arguments(ctx: &mut Ctx, args: &[Value], name: &str) -> Answer<(Value, Value, Option<Range<usize>>)> {
    let [this, needle, start, end] = take(args);
    let needle = ctx.str_arg(needle, &format!("{name}() argument 1"))?;
    let text = ctx.text_or_empty(this);
    let (length, bytes) = (text.len(), text.as_str().len());
    let range = ctx.range_args(start, end, length)?;
    ctx.work_bytes(bytes)?;
    Ok((this, needle, range))
}

fn found(
    ctx: &mut Ctx,
    args: &[Value],
    name: &str,
    look: fn(Text<'_>, &str, Range<usize>) -> Option<usize>,
) -> Answer<Option<usize>> {
    let (this, needle, range) = arguments(ctx, args, name)?;
    Ok(range.and_then(|range| look(ctx.text_or_empty(this), ctx.text_or_empty(needle).as_str(), range)))
}

fn or_missing(at: Option<usize>) -> Answer {
    Ok(at.map_or(Value::small(-1), Value::size))
}

fn or_raise(ctx: &mut Ctx, at: Option<usize>) -> Answer {
    at.map(Value::size).ok_or_else(|| ctx.heap.value_error("substring not found"))
}

/// `str.find`
pub(super) fn find(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let at = found(ctx, args, "find", search::find)?;
    or_missing(at)
}

/// `str.rfind`
pub(super) fn rfind(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let at = found(ctx, args, "rfind", search::rfind)?;
    or_missing(at)
}

/// `str.index`
pub(super) fn index(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let at = found(ctx, args, "index", search::find)?;
    or_raise(ctx, at)
}

/// `str.rindex`
pub(super) fn rindex(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let at = found(ctx, args, "rindex", search::rfind)?;
    or_raise(ctx, at)
}

/// `str.count`
pub(super) fn count(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let (this, needle, range) = arguments(ctx, args, "count")?;
    let times = range
        .map_or(0, |range| search::count(ctx.text_or_empty(this), ctx.text_or_empty(needle).as_str(), range));
    Ok(Value::size(times))
}

fn affix(
    ctx: &mut Ctx,
    args: &[Value],
    name: &str,
    holds: fn(Text<'_>, &str, Range<usize>) -> bool,
) -> Answer {
    let [this, wanted, start, end] = take(args);
    let length = ctx.text_or_empty(this).len();
    let range = ctx.range_args(start, end, length)?;
    let plain = ctx.plain(wanted);
    let options: SmallVec<[Value; 4]> = match ctx.heap.tuple(plain) {
        Some(options) => SmallVec::from_slice(options),
        None => SmallVec::from_slice(&[plain]),
    };
    for option in options {
        let Some(option) = ctx.text(option) else {
            let message = if plain.is(Kind::Tuple) {
                format!("tuple for {name} must only contain str, not {}", ctx.type_name(option))
            } else {
                format!("{name} first arg must be str or a tuple of str, not {}", ctx.type_name(wanted))
            };
            return Err(ctx.heap.type_error(message));
        };
        if let Some(range) = range.clone()
            && holds(ctx.text_or_empty(this), option.as_str(), range)
        {
            return Ok(Value::TRUE);
        }
    }
    Ok(Value::FALSE)
}

/// `str.startswith`
pub(super) fn startswith(ctx: &mut Ctx, args: &[Value]) -> Answer {
    affix(ctx, args, "startswith", search::starts_with)
}

/// `str.endswith`
pub(super) fn endswith(ctx: &mut Ctx, args: &[Value]) -> Answer {
    affix(ctx, args, "endswith", search::ends_with)
}

/// A part of the receiver as a str: itself when it is the whole.
fn part(ctx: &mut Ctx, this: Value, cut: impl FnOnce(&str) -> Range<usize>) -> Answer {
    let text = ctx.text_or_empty(this).as_str();
    let length = text.len();
    let range = cut(text);
    ctx.work_bytes(length)?;
    if range == (0..length) && this.is(Kind::Str) {
        return Ok(this);
    }
    ctx.ask(range.len() as u64)?;
    let text = ctx.text_or_empty(this);
    let (piece, ascii) = (CompactString::from(text.as_str().get(range).unwrap_or("")), text.is_ascii());
    Ok(ctx.heap.alloc_str(if ascii { Str::ascii(piece) } else { Str::new(piece) }))
}

fn trim(ctx: &mut Ctx, args: &[Value], name: &str, side: Ends) -> Answer {
    let [this, chars] = take(args);
    let chars = if chars.is_missing() {
        None
    } else {
        match ctx.text(chars) {
            Some(chars) => Some(CompactString::from(chars.as_str())),
            None => return Err(ctx.heap.type_error(format!("{name} arg must be None or str"))),
        }
    };
    part(ctx, this, |text| {
        let stripped = ends::strip(text, chars.as_deref(), side);
        // It lies within the text: where it begins is how far its end is from the text's, less its length.
        let start = match side {
            Ends::Right => 0,
            Ends::Left => text.len() - stripped.len(),
            Ends::Both => text.len() - ends::strip(text, chars.as_deref(), Ends::Left).len(),
        };
        let start = if stripped.is_empty() { text.len() } else { start };
        start..start + stripped.len()
    })
}

/// `str.strip`
pub(super) fn strip(ctx: &mut Ctx, args: &[Value]) -> Answer {
    trim(ctx, args, "strip", Ends::Both)
}

/// `str.lstrip`
pub(super) fn lstrip(ctx: &mut Ctx, args: &[Value]) -> Answer {
    trim(ctx, args, "lstrip", Ends::Left)
}

/// `str.rstrip`
pub(super) fn rstrip(ctx: &mut Ctx, args: &[Value]) -> Answer {
    trim(ctx, args, "rstrip", Ends::Right)
}

/// `str.removeprefix`
pub(super) fn removeprefix(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, prefix] = take(args);
    let prefix = ctx.str_arg(prefix, "removeprefix() argument")?;
    let prefix = CompactString::from(ctx.text_or_empty(prefix).as_str());
    part(ctx, this, |text| {
        let rest = text.strip_prefix(prefix.as_str()).unwrap_or(text);
        text.len() - rest.len()..text.len()
    })
}

/// `str.removesuffix`
pub(super) fn removesuffix(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, suffix] = take(args);
    let suffix = ctx.str_arg(suffix, "removesuffix() argument")?;
    let suffix = CompactString::from(ctx.text_or_empty(suffix).as_str());
    part(ctx, this, |text| 0..text.strip_suffix(suffix.as_str()).unwrap_or(text).len())
}

/// `str.replace`
pub(super) fn replace(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, old, new, most] = take(args);
    let old = ctx.str_arg(old, "replace() argument 1")?;
    let new = ctx.str_arg(new, "replace() argument 2")?;
    let most = ctx.size_arg(most)?;
    let parts = |ctx: &Ctx| {
        let [this, old, new] = [this, old, new].map(|v| ctx.text_or_empty(v).as_str().len());
        (this, old, new)
    };
    ctx.work_bytes(parts(ctx).0)?;
    let text = ctx.text_or_empty(this).as_str();
    let times = replacing::replacements(text, ctx.text_or_empty(old).as_str(), most);
    if times == 0 && this.is(Kind::Str) {
        return Ok(this);
    }
    let (old_text, new_text) = (ctx.text_or_empty(old).as_str(), ctx.text_or_empty(new).as_str());
    let size = replacing::replaced_len(text, old_text, new_text, times);
    ctx.ask(size as u64)?;
    ctx.work_bytes(size)?;
    let [text, old, new] = [this, old, new].map(|v| ctx.text_or_empty(v).as_str());
    let replaced = replacing::replace(text, old, new, times);
    ctx.str(replaced)
}
