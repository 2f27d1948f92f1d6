//! `int(x)` and `int(text, base)`.

use crate::native::{Ctx, Native, natives, take};
use crate::num::{Int, cost, float, parse_int};
use crate::object::{ClassFlags, Kind, Value};
use crate::protocol::number::Numeric;
use crate::protocol::repr::MAX_DIGITS;
use crate::raise::{Answer, Raise};
use crate::text::{number, repr};

/// What calling the type does.
pub(super) static NEW: &[Native] = natives! {
    "int(x=..., /, base=...)" => new | "int_new",
};

/// `int.__new__`
pub(super) fn new(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [class, x, base] = take(args);
    let n = if x.is_undef() {
        if !base.is_undef() {
            return Err(ctx.heap.type_error("int() missing string argument"));
        }
        Value::small(0)
    } else if base.is_undef() {
        convert(ctx, x)?
    } else {
        let base = ctx.index_arg(base)?;
        ctx.sound(parse_int::check_base(base))?;
        match text_of(ctx, x)? {
            Some(text) => parse(ctx, &text, base)?,
            None => return Err(ctx.heap.type_error("int() can't convert non-string with explicit base")),
        }
    };
    ctx.built(class, n)
}

/// What a text or byte string holds, with its `repr` for complaints.
struct Literal {
    text: String,
    repr: Option<String>,
}

fn text_of(ctx: &mut Ctx, x: Value) -> Answer<Option<Literal>> {
    let plain = ctx.plain(x);
    if let Some(text) = ctx.heap.str(plain) {
        let text = text.to_owned();
        ctx.ask(text.len() as u64 * 2)?;
        return Ok(Some(Literal { text, repr: None }));
    }
    Ok(ctx.heap.bytes_like(plain).map(|bytes| Literal {
        // Bytes beyond ASCII are no digits of any alphabet.
        text: bytes.iter().map(|byte| if byte.is_ascii() { char::from(*byte) } else { '?' }).collect(),
        repr: Some(repr::bytes(bytes)),
    }))
}

fn parse(ctx: &mut Ctx, literal: &Literal, base: i64) -> Answer {
    let digits = literal.text.len() as u64;
    let steps = if base.unsigned_abs().is_power_of_two() { 2 } else { 10 };
    ctx.work_words(cost::parse_steps(
        if steps == 2 { digits } else { digits.min(MAX_DIGITS as u64) },
        steps,
    ))?;
    ctx.ask(digits)?;
    let n = match &literal.repr {
        None => number::int(&literal.text, base, MAX_DIGITS),
        Some(repr) => parse_int::check_base(base).and_then(|base| {
            parse_int::parse(&literal.text, base, MAX_DIGITS).map_err(|error| error.fault(base, repr))
        }),
    };
    let n = ctx.sound(n)?;
    Ok(ctx.new_integer(n))
}

/// Decimal digits in ASCII, with a sign and blanks around them at most: what `int(text)` is mostly given.
fn short(text: &str) -> Option<i64> {
    let digits = text.as_bytes().trim_ascii();
    let (negative, digits) = match digits.split_first()? {
        (b'-', rest) => (true, rest),
        (b'+', rest) => (false, rest),
        _ => (false, digits),
    };
    if digits.is_empty() || digits.len() > 14 || !digits.iter().all(u8::is_ascii_digit) {
        return None;
    }
    let n = digits.iter().fold(0_i64, |n, digit| n * 10 + i64::from(digit - b'0'));
    Some(if negative { -n } else { n })
}

fn convert(ctx: &mut Ctx, x: Value) -> Answer {
    if x.is_int() {
        return Ok(x);
    }
    if let Some(n) = ctx.heap.str(x).and_then(short) {
        return Ok(ctx.heap.new_int(n));
    }
    if x.is(Kind::Inst) {
        // A class of its own may say what its int is.
        for name in ["__int__", "__index__"] {
            if ctx.overrides(ctx.type_of(x), name) {
                return Err(Raise::Decline);
            }
        }
        ctx.unhooked(x, ClassFlags::INDEX)?;
    }
    if let Some(n) = ctx.numeric(x) {
        return match from_number(ctx, &n)? {
            Some(n) => Ok(n),
            None => Err(refuse(ctx, x)),
        };
    }
    match text_of(ctx, x)? {
        Some(text) => parse(ctx, &text, 10),
        None => Err(refuse(ctx, x)),
    }
}

/// The integer of a number; `None` for a complex one.
fn from_number(ctx: &mut Ctx, n: &Numeric) -> Answer<Option<Value>> {
    let n = match n {
        Numeric::Int(n) => n.clone(),
        Numeric::Float(x) => ctx.sound(float::to_int(*x))?,
        Numeric::Complex(_) => return Ok(None),
    };
    if let Int::Big(big) = &n {
        ctx.ask(cost::bytes_of_bits(big.bits()))?;
    }
    Ok(Some(ctx.new_integer(n)))
}

/// The complaint about what is no number.
#[cold]
fn refuse(ctx: &mut Ctx, x: Value) -> Raise {
    let name = ctx.type_name(x);
    ctx.heap.type_error(format!(
        "int() argument must be a string, a bytes-like object or a real number, not '{name}'"
    ))
}
