//! `str.join`.

use compact_str::CompactString;
use smallvec::SmallVec;

use crate::native::{Ctx, take};
use crate::object::{Kind, Str, Value};
use crate::raise::Answer;

/// `str.join`
pub(super) fn join(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, iterable] = take(args);
    if !ctx.is_native_iterable(iterable) {
        return Err(ctx.heap.type_error("can only join an iterable"));
    }
    let items: SmallVec<[Value; 16]> = match ctx.heap.items(iterable) {
        Some(items) => SmallVec::from_slice(items),
        None => ctx.attempt(&[iterable], |ctx| ctx.collect(iterable))?.into(),
    };
    let separator = ctx.text_or_empty(this);
    let mut ascii = separator.is_ascii();
    let mut size = separator.as_str().len().saturating_mul(items.len().saturating_sub(1));
    for (at, item) in items.iter().enumerate() {
        match ctx.text(*item) {
            Some(text) => {
                ascii &= text.is_ascii();
                size = size.saturating_add(text.as_str().len());
            }
            None => {
                let found = ctx.type_name(*item);
                return Err(ctx
                    .heap
                    .type_error(format!("sequence item {at}: expected str instance, {found} found")));
            }
        }
    }
    if let [one] = items.as_slice()
        && one.is(Kind::Str)
    {
        return Ok(*one);
    }
    ctx.ask(size as u64)?;
    ctx.work_bytes(size)?;
    ctx.work(items.len() / 8)?;
    let mut out = CompactString::with_capacity(size);
    let separator = ctx.text_or_empty(this).as_str();
    for (at, item) in items.iter().enumerate() {
        if at > 0 {
            out.push_str(separator);
        }
        out.push_str(ctx.text_or_empty(*item).as_str());
    }
    Ok(ctx.heap.alloc_str(if ascii { Str::ascii(out) } else { Str::new(out) }))
}
