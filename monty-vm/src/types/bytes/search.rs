//! Finding, counting, replacing in bytes.

use std::ops::Range;

use super::data::{ask, buffer, data, like, made};
use crate::native::{Ctx, take};
use crate::object::{Kind, Value};
use crate::raise::Answer;
use crate::text::octets::{search, shape};

/// What a searching method looks for: a byte, or bytes.
fn needle(ctx: &mut Ctx, v: Value) -> Answer<Vec<u8>> {
    let plain = ctx.plain(v);
    if let Some(bytes) = ctx.heap.bytes_like(plain) {
        ask(ctx, bytes.len())?;
        return Ok(data(ctx, v).to_vec());
    }
    match ctx.as_index(v)? {
        Some(n) => match u8::try_from(n) {
            Ok(byte) => Ok(vec![byte]),
            Err(_) => Err(ctx.heap.value_error("byte must be in range(0, 256)")),
        },
        None => {
            let message =
                format!("argument should be integer or bytes-like object, not '{}'", ctx.type_name(v));
            Err(ctx.heap.type_error(message))
        }
    }
}

fn arguments(ctx: &mut Ctx, args: &[Value]) -> Answer<(Value, Vec<u8>, Option<Range<usize>>)> {
    let [this, wanted, start, end] = take(args);
    let length = data(ctx, this).len();
    let range = ctx.range_args(start, end, length)?;
    let wanted = needle(ctx, wanted)?;
    ctx.work_bytes(length)?;
    Ok((this, wanted, range))
}

fn found(ctx: &mut Ctx, args: &[Value], look: fn(&[u8], &[u8]) -> Option<usize>) -> Answer<Option<usize>> {
    let (this, wanted, range) = arguments(ctx, args)?;
    Ok(range.and_then(|range| {
        let start = range.start;
        look(data(ctx, this).get(range)?, &wanted).map(|at| start + at)
    }))
}

/// `bytes.find`
pub(super) fn find(ctx: &mut Ctx, args: &[Value]) -> Answer {
    Ok(found(ctx, args, search::find)?.map_or(Value::small(-1), Value::size))
}

/// `bytes.rfind`
pub(super) fn rfind(ctx: &mut Ctx, args: &[Value]) -> Answer {
    Ok(found(ctx, args, search::rfind)?.map_or(Value::small(-1), Value::size))
}

/// `bytes.index`
pub(super) fn index(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let at = found(ctx, args, search::find)?;
    at.map(Value::size).ok_or_else(|| ctx.heap.value_error("subsection not found"))
}

/// `bytes.rindex`
pub(super) fn rindex(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let at = found(ctx, args, search::rfind)?;
    at.map(Value::size).ok_or_else(|| ctx.heap.value_error("subsection not found"))
}

/// `bytes.count`
pub(super) fn count(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let (this, wanted, range) = arguments(ctx, args)?;
    let times = range.map_or(0, |range| search::count(data(ctx, this).get(range).unwrap_or(&[]), &wanted));
    Ok(Value::size(times))
}

fn affix(ctx: &mut Ctx, args: &[Value], name: &str, holds: fn(&[u8], &[u8]) -> bool) -> Answer {
    let [this, wanted, start, end] = take(args);
    let length = data(ctx, this).len();
    let range = ctx.range_args(start, end, length)?;
    let plain = ctx.plain(wanted);
    let options = ctx.heap.tuple(plain).map(<[Value]>::to_vec);
    if options.is_none() && ctx.heap.bytes_like(plain).is_none() {
        let message =
            format!("{name} first arg must be bytes or a tuple of bytes, not {}", ctx.type_name(wanted));
        return Err(ctx.heap.type_error(message));
    }
    for option in options.unwrap_or_else(|| vec![plain]) {
        let option = buffer(ctx, option)?;
        let part = range.clone().and_then(|range| data(ctx, this).get(range));
        if part.is_some_and(|part| holds(part, data(ctx, option))) {
            return Ok(Value::TRUE);
        }
    }
    Ok(Value::FALSE)
}

/// `bytes.startswith`
pub(super) fn startswith(ctx: &mut Ctx, args: &[Value]) -> Answer {
    affix(ctx, args, "startswith", <[u8]>::starts_with)
}

/// `bytes.endswith`
pub(super) fn endswith(ctx: &mut Ctx, args: &[Value]) -> Answer {
    affix(ctx, args, "endswith", <[u8]>::ends_with)
}

/// `bytes.replace`
pub(super) fn replace(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, old, new, most] = take(args);
    let (old, new) = (buffer(ctx, old)?, buffer(ctx, new)?);
    let most = ctx.size_arg(most)?;
    ctx.work_bytes(data(ctx, this).len())?;
    let times = search::replacements(data(ctx, this), data(ctx, old), most);
    if times == 0 && this.is(Kind::Bytes) {
        return Ok(this);
    }
    let [length, from, to] = [this, old, new].map(|v| data(ctx, v).len());
    ask(ctx, search::replaced_len(length, from, to, times))?;
    let bytes = search::replace(data(ctx, this), data(ctx, old), data(ctx, new), times);
    Ok(like(ctx, this, bytes))
}

/// `bytes.translate`
pub(super) fn translate(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, table, delete] = take(args);
    let table = if table.is_none() { None } else { Some(buffer(ctx, table)?) };
    let table = table.map(|table| data(ctx, table).to_vec());
    if table.as_ref().is_some_and(|table| table.len() != 256) {
        return Err(ctx.heap.value_error("translation table must be 256 characters long"));
    }
    let delete = if delete.is_undef() { Vec::new() } else { needle_bytes(ctx, delete)? };
    ask(ctx, data(ctx, this).len())?;
    made(ctx, this, |bytes| shape::translate(bytes, table.as_deref(), &delete))
}

fn needle_bytes(ctx: &mut Ctx, v: Value) -> Answer<Vec<u8>> {
    let v = buffer(ctx, v)?;
    ask(ctx, data(ctx, v).len())?;
    Ok(data(ctx, v).to_vec())
}

/// `bytes.maketrans`
pub(super) fn maketrans(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [from, to] = take(args);
    let (from, to) = (needle_bytes(ctx, from)?, needle_bytes(ctx, to)?);
    if from.len() != to.len() {
        return Err(ctx.heap.value_error("maketrans arguments must have same length"));
    }
    let mut table: Vec<u8> = (0..=255).collect();
    for (from, to) in from.iter().zip(&to) {
        if let Some(place) = table.get_mut(usize::from(*from)) {
            *place = *to;
        }
    }
    Ok(ctx.heap.new_bytes(crate::object::Bytes(table)))
}
