//! Bytes to text and back: `decode`, `hex`, `fromhex`; what pickling asks.

use super::data::{ask, data, like};
use super::new::is_array;
use crate::native::{Ctx, take};
use crate::object::{Bytes, Kind, Value};
use crate::raise::{Answer, Raise};
use crate::text::octets::hex as digits;

/// `bytes.decode`
pub(super) fn decode(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, encoding, errors] = take(args);
    let text = ctx.decode(this, encoding, errors, "decode")?;
    ctx.str(text)
}

/// `bytes.hex`
pub(super) fn hex(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, separator, group] = take(args);
    let group = if group.is_undef() { 1 } else { ctx.c_int_arg(group)? };
    let separator = separator_char(ctx, separator)?;
    ask(ctx, data(ctx, this).len().saturating_mul(3))?;
    let text = digits::show(data(ctx, this), separator, group);
    ctx.str(text)
}

fn separator_char(ctx: &mut Ctx, v: Value) -> Answer<Option<char>> {
    if v.is_undef() {
        return Ok(None);
    }
    let plain = ctx.plain(v);
    if ctx.plain_len(plain)? != 1 {
        return Err(ctx.heap.value_error("sep must be length 1."));
    }
    let found = match ctx.text(plain) {
        Some(text) => text.as_str().chars().next(),
        None if plain.is(Kind::Bytes) => data(ctx, plain).first().map(|byte| char::from(*byte)),
        None => return Err(ctx.heap.type_error("sep must be str or bytes.")),
    };
    match found.filter(char::is_ascii) {
        Some(c) => Ok(Some(c)),
        None => Err(ctx.heap.value_error("sep must be ASCII.")),
    }
}

/// `bytes.fromhex`
pub(super) fn fromhex(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [class, text] = take(args);
    // The class makes an instance of what it is given, in Python.
    if class.is(Kind::Class) {
        return Err(Raise::Decline);
    }
    let plain = ctx.plain(text);
    let source = match (ctx.heap.str(plain), ctx.heap.bytes_like(plain)) {
        (Some(text), _) => text.to_owned(),
        (None, Some(bytes)) => bytes.iter().map(|byte| char::from(*byte)).collect(),
        (None, None) => {
            let message =
                format!("fromhex() argument must be str or bytes-like, not {}", ctx.type_name(text));
            return Err(ctx.heap.type_error(message));
        }
    };
    ask(ctx, source.len())?;
    let bytes = ctx.sound(digits::parse(&source))?;
    let bytes = if is_array(ctx, class) {
        ctx.heap.new_bytearray(Bytes(bytes))
    } else {
        ctx.heap.new_bytes(Bytes(bytes))
    };
    ctx.built(class, bytes)
}

/// `bytes.__bytes__`
pub(super) fn itself(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this] = take(args);
    Ok(ctx.plain(this))
}

/// `bytes.__getnewargs__`
pub(super) fn getnewargs(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let bytes = itself(ctx, args)?;
    ctx.tuple(vec![bytes])
}

/// `__mod__`
pub(super) fn modulo(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, value] = take(args);
    ctx.percent(this, value)
}

/// `__rmod__`
pub(super) fn rmodulo(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, format] = take(args);
    let same = ctx.plain(format).kind() == ctx.plain(this).kind();
    if same { ctx.percent(format, this) } else { Ok(Value::NOT_IMPLEMENTED) }
}

/// `str(bytes)`: its `repr`.
pub(super) fn str(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this] = take(args);
    let plain = ctx.plain(this);
    if !matches!(plain.kind(), Kind::Bytes | Kind::ByteArray) {
        return Err(Raise::Decline);
    }
    let text = ctx.repr(plain)?;
    ctx.str(text)
}

/// `bytearray.copy`
pub(super) fn copy(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this] = take(args);
    ask(ctx, data(ctx, this).len())?;
    let bytes = data(ctx, this).to_vec();
    Ok(like(ctx, this, bytes))
}
