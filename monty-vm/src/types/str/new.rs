//! `str(object)` and `str(bytes, encoding)`.

use crate::native::{Ctx, Native, natives, take};
use crate::object::{Kind, Value};
use crate::raise::Answer;

/// What calling the type does.
pub(super) static NEW: &[Native] = natives! {
    "str(object=..., encoding=..., errors=...)" => new | "str_new",
};

/// `str.__new__`
pub(super) fn new(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [class, object, encoding, errors] = take(args);
    if object.is_undef() {
        let empty = ctx.heap.intern("");
        return ctx.built(class, empty);
    }
    let text = if encoding.is_undef() && errors.is_undef() {
        if let Some(shown) = ctx.shown(object) {
            return ctx.built(class, shown);
        }
        ctx.str_of(object)?
    } else {
        for (name, v) in [("encoding", encoding), ("errors", errors)] {
            if !v.is_undef() && ctx.text(v).is_none() {
                let message = format!("str() argument '{name}' must be str, not {}", ctx.type_name(v));
                return Err(ctx.heap.type_error(message));
            }
        }
        if ctx.heap.bytes_like(ctx.plain(object)).is_none() {
            let message = match ctx.plain(object).kind() {
                Kind::Str => "decoding str is not supported".to_owned(),
                _ => format!("decoding to str: need a bytes-like object, {} found", ctx.type_name(object)),
            };
            return Err(ctx.heap.type_error(message));
        }
        ctx.decode(object, encoding, errors, "str")?
    };
    let text = ctx.str(text)?;
    ctx.built(class, text)
}
