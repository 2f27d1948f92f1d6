//! `float`

use crate::native::{Ctx, Native, TypeDef, natives, take};
use crate::num::{float, hex_float, parse_float};
use crate::object::{Kind, TypeId, Value};
use crate::raise::{Answer, Raise};
use crate::text::{number, repr as show};
use crate::types::arithmetic::*;
use crate::types::dunder::{eq, ge, gt, hash, le, lt, ne, repr};

/// The type.
pub(super) static TYPE: TypeDef = TypeDef {
    id: TypeId::FLOAT,
    doc: "Convert a string or number to a floating-point number, if possible.",
    methods: METHODS,
    new: NEW.first(),
    subclassable: true,
};

static NEW: &[Native] = natives! {
    "float(x=..., /)" => new | "float_new",
};

static METHODS: &[Native] = natives! {
    "as_integer_ratio()" => as_integer_ratio,
    "conjugate()" => itself,
    "@classmethod fromhex(string, /)" => fromhex | "float_fromhex",
    "@classmethod from_number(number, /)" => from_number | "float_from_number",
    "hex()" => hex,
    "is_integer()" => is_integer,
    "@property real" => itself,
    "@property imag" => zero,
    "@staticmethod __new__(cls, x=..., /)" => new | "float_new",
    "@classmethod __getformat__(typestr, /)" => getformat,
    "__abs__()" => abs,
    "__add__(value, /)" => add,
    "__bool__()" => bool_,
    "__ceil__()" => ceil,
    "__divmod__(value, /)" => divmod,
    "__eq__(value, /)" => eq,
    "__float__()" => itself,
    "__floor__()" => floor,
    "__floordiv__(value, /)" => floordiv,
    "__format__(format_spec, /)" => format,
    "__ge__(value, /)" => ge,
    "__getnewargs__()" => getnewargs,
    "__gt__(value, /)" => gt,
    "__hash__()" => hash,
    "__int__()" => trunc,
    "__le__(value, /)" => le,
    "__lt__(value, /)" => lt,
    "__mod__(value, /)" => modulo,
    "__mul__(value, /)" => mul,
    "__ne__(value, /)" => ne,
    "__neg__()" => neg,
    "__pos__()" => pos,
    "__pow__(value, mod=None, /)" => pow,
    "__radd__(value, /)" => radd,
    "__rdivmod__(value, /)" => rdivmod,
    "__repr__()" => repr,
    "__rfloordiv__(value, /)" => rfloordiv,
    "__rmod__(value, /)" => rmodulo,
    "__rmul__(value, /)" => rmul,
    "__round__(ndigits=None, /)" => round,
    "__rpow__(value, mod=None, /)" => rpow,
    "__rsub__(value, /)" => rsub,
    "__rtruediv__(value, /)" => rtruediv,
    "__sub__(value, /)" => sub,
    "__truediv__(value, /)" => truediv,
    "__trunc__()" => trunc,
};

fn receiver(ctx: &Ctx, args: &[Value]) -> f64 {
    let [this] = take(args);
    ctx.plain(this).as_float().unwrap_or(0.0)
}

fn new(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [class, x] = take(args);
    let value = if x.is_undef() { 0.0 } else { convert(ctx, x)? };
    ctx.built(class, Value::float(value))
}

fn convert(ctx: &mut Ctx, x: Value) -> Answer<f64> {
    let plain = ctx.plain(x);
    if let Some(text) = ctx.heap.str(plain) {
        let value = number::float(text);
        ctx.work_bytes(ctx.heap.str(plain).map_or(0, str::len))?;
        return ctx.sound(value);
    }
    if let Some(bytes) = ctx.heap.bytes_like(plain) {
        let text: String =
            bytes.iter().map(|byte| if byte.is_ascii() { char::from(*byte) } else { '?' }).collect();
        return match parse_float::parse(&text) {
            Some(value) => Ok(value),
            None => {
                let message = format!("could not convert string to float: {}", show::bytes(bytes));
                Err(ctx.heap.value_error(message))
            }
        };
    }
    number_of(ctx, x, "float() argument must be a string or a real number, not '{}'")
}

/// The float of a real number; `Decline` where Python code has to say.
fn number_of(ctx: &mut Ctx, x: Value, words: &str) -> Answer<f64> {
    if x.is(Kind::Inst) && ["__float__", "__index__"].iter().any(|name| ctx.overrides(ctx.type_of(x), name)) {
        return Err(Raise::Decline);
    }
    let found = match ctx.as_float(x) {
        Err(Raise::Decline) => None,
        found => found?,
    };
    found.ok_or_else(|| {
        let message = words.replace("{}", &ctx.type_name(x));
        ctx.heap.type_error(message)
    })
}

fn from_number(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [class, x] = take(args);
    // The class makes an instance of what it is given, in Python.
    if class.is(Kind::Class) {
        return Err(Raise::Decline);
    }
    let value = number_of(ctx, x, "must be real number, not {}")?;
    ctx.built(class, Value::float(value))
}

fn fromhex(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [class, text] = take(args);
    // The class makes an instance of what it is given, in Python.
    if class.is(Kind::Class) {
        return Err(Raise::Decline);
    }
    let plain = ctx.plain(text);
    ctx.work(ctx.heap.str(plain).map_or(0, str::len) / 4)?;
    let Some(text) = ctx.heap.str(plain) else {
        return Err(ctx.heap.type_error("bad argument type for built-in operation"));
    };
    let value = hex_float::parse(text);
    let value = ctx.sound(value)?;
    ctx.built(class, Value::float(value))
}

fn hex(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let text = hex_float::show(receiver(ctx, args));
    ctx.str(text)
}

fn getformat(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [_, kind] = take(args);
    match ctx.heap.str(kind) {
        Some("double" | "float") => ctx.str("IEEE, little-endian".to_owned()),
        _ => Err(ctx.heap.value_error("__getformat__() argument 1 must be 'double' or 'float'")),
    }
}

fn as_integer_ratio(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let parts = float::as_integer_ratio(receiver(ctx, args));
    let (numerator, denominator) = ctx.sound(parts)?;
    ratio(ctx, numerator, denominator)
}

fn is_integer(ctx: &mut Ctx, args: &[Value]) -> Answer {
    Ok(Value::bool(float::is_integer(receiver(ctx, args))))
}

fn whole(ctx: &mut Ctx, x: f64) -> Answer {
    let n = ctx.sound(float::to_int(x))?;
    Ok(ctx.new_integer(n))
}

fn trunc(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let x = receiver(ctx, args);
    whole(ctx, x)
}

fn floor(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let x = receiver(ctx, args).floor();
    whole(ctx, x)
}

fn ceil(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let x = receiver(ctx, args).ceil();
    whole(ctx, x)
}
