//! `unicodedata`: what the Unicode database says of characters, in the version CPython 3.14 has.
//!
//! Crates know newer versions. What is assigned never changes its name or how it is normalized, so they answer for whatever was
//! assigned in ours, and what was not is left alone.

#[rustfmt::skip]
mod tables;
mod property;
mod names;
mod normal;

use monty_vm::native::{Constant, Ctx, ModuleDef, Native, natives, take};
use monty_vm::object::{Kind, Value};
use monty_vm::raise::{Answer, Raise};

pub(crate) use names::strict as character_named;
use normal::Form;

/// The module.
pub(crate) static MODULE: ModuleDef =
    ModuleDef { name: "unicodedata", functions: FUNCTIONS, constants: CONSTANTS, python: None };

static CONSTANTS: &[(&str, Constant)] = &[("unidata_version", Constant::Str("16.0.0"))];

static FUNCTIONS: &[Native] = natives! {
    "lookup(name, /)" => lookup,
    "name(chr, default=..., /)" => name,
    "decimal(chr, default=..., /)" => decimal,
    "digit(chr, default=..., /)" => digit,
    "numeric(chr, default=..., /)" => numeric,
    "category(chr, /)" => category,
    "bidirectional(chr, /)" => bidirectional,
    "combining(chr, /)" => combining,
    "east_asian_width(chr, /)" => east_asian_width,
    "mirrored(chr, /)" => mirrored,
    "decomposition(chr, /)" => decomposition,
    "normalize(form, unistr, /)" => normalize,
    "is_normalized(form, unistr, /)" => is_normalized,
};

/// The one character of an argument; `which` tells apart the arguments of a function that takes several.
fn character(ctx: &mut Ctx, v: Value, function: &str, which: &str) -> Answer<char> {
    let Some(text) = ctx.text(v) else {
        let message =
            format!("{function}() argument{which} must be a unicode character, not {}", ctx.given(v));
        return Err(ctx.heap.type_error(message));
    };
    let mut chars = text.as_str().chars();
    if let (Some(c), None) = (chars.next(), chars.next()) {
        return Ok(c);
    }
    let message = format!(
        "{function}(): argument{which} must be a unicode character, not a string of length {}",
        text.len()
    );
    Err(ctx.heap.type_error(message))
}

/// The default a caller gave, or the exception that there was none for.
fn or_default(ctx: &mut Ctx, default: Value, message: &str) -> Answer {
    if default.is_undef() { Err(ctx.heap.value_error(message)) } else { Ok(default) }
}

fn lookup(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [given] = take(args);
    let plain = ctx.plain(given);
    let name = match (ctx.heap.str(plain), ctx.heap.bytes_like(plain)) {
        (Some(text), _) => text.to_owned(),
        (None, Some(bytes)) => String::from_utf8_lossy(bytes).into_owned(),
        (None, None) => {
            let message = format!("a bytes-like object is required, not '{}'", ctx.type_name(given));
            return Err(ctx.heap.type_error(message));
        }
    };
    if name.len() > names::LONGEST {
        let message = ctx.heap.new_str("name too long");
        return Err(ctx.heap.key_error(message));
    }
    if let Some(c) = names::strict(&name) {
        return ctx.str(c.to_string());
    }
    if let Some(sequence) = names::sequence(&name) {
        return ctx.str(sequence.to_owned());
    }
    let message = ctx.str(format!("undefined character name '{name}'"))?;
    Err(ctx.heap.key_error(message))
}

fn name(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [chr, default] = take(args);
    let c = character(ctx, chr, "name", " 1")?;
    match names::name(c) {
        Some(name) => ctx.str(name),
        None => or_default(ctx, default, "no such name"),
    }
}

fn decimal(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [chr, default] = take(args);
    match property::decimal(character(ctx, chr, "decimal", " 1")?) {
        Some(value) => Ok(Value::size(value as usize)),
        None => or_default(ctx, default, "not a decimal"),
    }
}

fn digit(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [chr, default] = take(args);
    match property::digit(character(ctx, chr, "digit", " 1")?) {
        Some(value) => Ok(Value::size(value as usize)),
        None => or_default(ctx, default, "not a digit"),
    }
}

fn numeric(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [chr, default] = take(args);
    match property::numeric(character(ctx, chr, "numeric", " 1")?) {
        Some(value) => Ok(Value::float(value)),
        None => or_default(ctx, default, "not a numeric character"),
    }
}

fn category(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [chr] = take(args);
    let c = character(ctx, chr, "category", "")?;
    Ok(ctx.heap.intern(property::category(c)))
}

fn bidirectional(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [chr] = take(args);
    let c = character(ctx, chr, "bidirectional", "")?;
    Ok(ctx.heap.intern(property::bidirectional(c)))
}

fn combining(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [chr] = take(args);
    let c = character(ctx, chr, "combining", "")?;
    Ok(Value::size(usize::from(normal::combining(c))))
}

fn east_asian_width(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [chr] = take(args);
    let c = character(ctx, chr, "east_asian_width", "")?;
    Ok(ctx.heap.intern(property::width(c)))
}

fn mirrored(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [chr] = take(args);
    let c = character(ctx, chr, "mirrored", "")?;
    Ok(Value::size(usize::from(property::mirrored(c))))
}

fn decomposition(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [chr] = take(args);
    let c = character(ctx, chr, "decomposition", "")?;
    let (tag, parts) = property::decomposition(c);
    let parts: Vec<String> = parts.iter().map(|c| format!("{:04X}", u32::from(*c))).collect();
    ctx.str(format!("{tag}{}", parts.join(" ")))
}

/// The form, and the text as a builtin str.
fn form_and_text(ctx: &mut Ctx, args: &[Value], function: &str) -> Answer<(Form, Value)> {
    let [form, text] = take(args);
    let form = ctx.str_arg(form, &format!("{function}() argument 1"))?;
    let text = ctx.str_arg(text, &format!("{function}() argument 2"))?;
    if ctx.heap.str(text).is_some_and(str::is_empty) {
        return Ok((Form::Composed, text));
    }
    match ctx.heap.str(form).and_then(Form::named) {
        Some(form) => Ok((form, text)),
        None => Err(ctx.heap.value_error("invalid normalization form")),
    }
}

/// The text in that form if it is not the text itself.
fn changed(ctx: &mut Ctx, form: Form, text: Value) -> Answer<Option<String>> {
    if !text.is(Kind::Str) {
        return Err(Raise::Decline);
    }
    let size = ctx.heap.str(text).map_or(0, str::len);
    ctx.work(size / 16)?;
    // A run of combining marks is put in order beside the text.
    ctx.reserve(size.saturating_mul(4))?;
    ctx.heap.bytes -= size.saturating_mul(4);
    let Some(held) = ctx.heap.str(text) else { return Ok(None) };
    if normal::surely(form, held) {
        return Ok(None);
    }
    let most = normal::size(form, held);
    ctx.work(most / 8)?;
    ctx.reserve(most)?;
    ctx.heap.bytes -= most;
    let Some(held) = ctx.heap.str(text) else { return Ok(None) };
    let made = normal::normalized(form, held, most);
    Ok((made != held).then_some(made))
}

fn normalize(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let (form, text) = form_and_text(ctx, args, "normalize")?;
    match changed(ctx, form, text)? {
        Some(made) => ctx.str(made),
        None => Ok(text),
    }
}

fn is_normalized(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let (form, text) = form_and_text(ctx, args, "is_normalized")?;
    Ok(Value::bool(changed(ctx, form, text)?.is_none()))
}
