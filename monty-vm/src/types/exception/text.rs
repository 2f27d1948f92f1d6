//! `str` and `repr` of exceptions.

use super::fields::{arguments, field};
use crate::native::{Ctx, take};
use crate::object::{Kind, TypeId, Value};
use crate::raise::{Answer, Raise};

pub(super) fn repr(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this] = take(args);
    let name = ctx.type_name(this);
    let given = arguments(ctx, this);
    let mut parts = Vec::with_capacity(given.len());
    for v in given {
        parts.push(ctx.repr(v)?);
    }
    ctx.str(format!("{name}({})", parts.join(", ")))
}

fn plain_str(ctx: &mut Ctx, this: Value) -> Answer<String> {
    match arguments(ctx, this)[..] {
        [] => Ok(String::new()),
        // An exception inside an exception inside …: no further than one step natively.
        [one] if one.is(Kind::Exc) => Err(Raise::Decline),
        [one] => ctx.str_of(one),
        _ => {
            let args = ctx.heap.exc(this).map_or(Value::NONE, |e| e.args);
            ctx.repr(args)
        }
    }
}

pub(super) fn str(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this] = take(args);
    let text = ctx.exception_str(this)?;
    ctx.str(text)
}

impl Ctx {
    /// The first class along the order of an exception's that has a `__str__` of its own.
    fn shows_as(&self, exc: Value) -> TypeId {
        const OWN: [TypeId; 8] = [
            TypeId::KEY_ERROR,
            TypeId::OS_ERROR,
            TypeId::SYNTAX_ERROR,
            TypeId::IMPORT_ERROR,
            TypeId::UNICODE_DECODE_ERROR,
            TypeId::UNICODE_ENCODE_ERROR,
            TypeId::UNICODE_TRANSLATE_ERROR,
            TypeId::BASE_EXCEPTION_GROUP,
        ];
        let classes = self.mro(self.type_of(exc)).into_iter().filter(|c| c.is(Kind::Type));
        classes
            .map(|c| TypeId(c.handle() as u16))
            .find(|id| OWN.contains(id))
            .unwrap_or(TypeId::BASE_EXCEPTION)
    }

    /// `str` of an exception as its builtin class has it.
    ///
    /// # Errors
    /// Declines when an argument shows itself in Python.
    pub fn exception_str(&mut self, exc: Value) -> Answer<String> {
        let id = self.shows_as(exc);
        // Exceptions inside exceptions may be nested as deeply as a program likes: a frame each.
        if arguments(self, exc).iter().any(|v| v.is(Kind::Exc)) {
            return Err(Raise::Decline);
        }
        if id.is_a(TypeId::BASE_EXCEPTION_GROUP)
            && let [message, inner] = arguments(self, exc)[..]
        {
            let n = self.heap.items(inner).map_or(0, <[Value]>::len);
            let message = self.str_of(message)?;
            return Ok(format!("{message} ({n} sub-exception{})", if n == 1 { "" } else { "s" }));
        }
        if id.is_a(TypeId::KEY_ERROR) {
            return key(self, exc);
        }
        if id.is_a(TypeId::OS_ERROR) {
            return os(self, exc);
        }
        if id.is_a(TypeId::BASE_EXCEPTION_GROUP) {
            return group(self, exc);
        }
        if id.is_a(TypeId::SYNTAX_ERROR) {
            return syntax(self, exc);
        }
        if id.is_a(TypeId::UNICODE_ERROR) && id != TypeId::UNICODE_ERROR {
            return unicode(self, exc);
        }
        if id.is_a(TypeId::IMPORT_ERROR)
            && let Some(msg) = field(self, exc, "msg").filter(|m| m.is(Kind::Str))
        {
            return self.str_of(msg);
        }
        plain_str(self, exc)
    }
}

fn key(ctx: &mut Ctx, this: Value) -> Answer<String> {
    match arguments(ctx, this)[..] {
        [one] => ctx.repr(one),
        _ => plain_str(ctx, this),
    }
}

pub(super) fn key_error(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this] = take(args);
    let text = key(ctx, this)?;
    ctx.str(text)
}

fn os(ctx: &mut Ctx, this: Value) -> Answer<String> {
    let (errno, strerror) = (field(ctx, this, "errno"), field(ctx, this, "strerror"));
    let (Some(errno), Some(strerror)) = (errno, strerror) else { return plain_str(ctx, this) };
    let (errno, strerror) = (ctx.str_of(errno)?, ctx.str_of(strerror)?);
    match (field(ctx, this, "filename"), field(ctx, this, "filename2")) {
        (Some(one), Some(two)) => {
            let (one, two) = (ctx.repr(one)?, ctx.repr(two)?);
            Ok(format!("[Errno {errno}] {strerror}: {one} -> {two}"))
        }
        (Some(one), None) => {
            let one = ctx.repr(one)?;
            Ok(format!("[Errno {errno}] {strerror}: {one}"))
        }
        _ => Ok(format!("[Errno {errno}] {strerror}")),
    }
}

pub(super) fn os_error(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this] = take(args);
    let text = os(ctx, this)?;
    ctx.str(text)
}

fn group(ctx: &mut Ctx, this: Value) -> Answer<String> {
    let message = arguments(ctx, this).first().copied().unwrap_or(Value::NONE);
    let message = ctx.str_of(message)?;
    let inner = field(ctx, this, "_exceptions").unwrap_or(Value::NONE);
    let n = ctx.heap.items(inner).map_or(0, <[Value]>::len);
    Ok(format!("{message} ({n} sub-exception{})", if n == 1 { "" } else { "s" }))
}

fn syntax(ctx: &mut Ctx, this: Value) -> Answer<String> {
    let msg = field(ctx, this, "msg").unwrap_or(Value::NONE);
    let msg = ctx.str_of(msg)?;
    let file = field(ctx, this, "filename").and_then(|f| ctx.heap.str(f).map(str::to_owned));
    let file = file.map(|f| f.rsplit('/').next().unwrap_or("").to_owned());
    let line = field(ctx, this, "lineno").and_then(Value::as_int);
    Ok(match (file, line) {
        (Some(file), Some(line)) => format!("{msg} ({file}, line {line})"),
        (Some(file), None) => format!("{msg} ({file})"),
        (None, Some(line)) => format!("{msg} (line {line})"),
        (None, None) => msg,
    })
}

pub(super) fn syntax_error(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this] = take(args);
    let text = syntax(ctx, this)?;
    ctx.str(text)
}

fn unicode(ctx: &mut Ctx, this: Value) -> Answer<String> {
    let id = ctx.type_id(this);
    let get = |ctx: &mut Ctx, name: &str| field(ctx, this, name).unwrap_or(Value::NONE);
    let (object, start, end) = (get(ctx, "object"), get(ctx, "start"), get(ctx, "end"));
    let (encoding, reason) = (get(ctx, "encoding"), get(ctx, "reason"));
    let (encoding, reason) = (ctx.str_of(encoding)?, ctx.str_of(reason)?);
    let (start, end) = (start.as_int().unwrap_or(0), end.as_int().unwrap_or(0));
    let verb = if id.is_a(TypeId::UNICODE_DECODE_ERROR) {
        "decode"
    } else if id.is_a(TypeId::UNICODE_ENCODE_ERROR) {
        "encode"
    } else {
        "translate"
    };
    let codec = if verb == "translate" {
        "can't translate".to_owned()
    } else {
        format!("'{encoding}' codec can't {verb}")
    };
    let at = usize::try_from(start).unwrap_or(usize::MAX);
    if end == start + 1 {
        if let Some(byte) = ctx.heap.bytes_like(object).and_then(|b| b.get(at)) {
            return Ok(format!("{codec} byte 0x{byte:02x} in position {start}: {reason}"));
        }
        if let Some(c) = ctx.heap.str(object).and_then(|s| s.chars().nth(at)) {
            let c = monty_bytecode::surrogate::code(c);
            let shown = match c {
                0..=0xFF => format!("\\x{c:02x}"),
                0x100..=0xFFFF => format!("\\u{c:04x}"),
                _ => format!("\\U{c:08x}"),
            };
            return Ok(format!("{codec} character '{shown}' in position {start}: {reason}"));
        }
    }
    let noun = if verb == "decode" { "bytes" } else { "characters" };
    Ok(format!("{codec} {noun} in position {start}-{}: {reason}", end - 1))
}

pub(super) fn unicode_error(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this] = take(args);
    let text = unicode(ctx, this)?;
    ctx.str(text)
}
