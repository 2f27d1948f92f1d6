//! `complex`

use crate::native::{Ctx, Native, TypeDef, natives, take};
use crate::num::complex::Complex;
use crate::object::{Kind, TypeId, Value};
use crate::protocol::number::Numeric;
use crate::raise::{Answer, Raise};
use crate::text::number;
use crate::types::arithmetic::*;
use crate::types::dunder::{eq, ge, gt, hash, le, lt, ne, repr};

/// The type.
pub(super) static TYPE: TypeDef = TypeDef {
    id: TypeId::COMPLEX,
    doc: "Create a complex number from a string or numbers.\n\nIf a string is given, parse it as a complex number.\nIf a single number is given, convert it to a complex number.\nIf the 'real' or 'imag' arguments are given, create a complex number\nwith the specified real and imaginary components.",
    methods: METHODS,
    new: NEW.first(),
    subclassable: true,
};

static NEW: &[Native] = natives! {
    "complex(real=..., imag=...)" => new | "complex_new",
};

static METHODS: &[Native] = natives! {
    "conjugate()" => conjugate,
    "@classmethod from_number(number, /)" => from_number | "complex_from_number",
    "@property real" => real,
    "@property imag" => imag,
    "@staticmethod __new__(cls, real=..., imag=...)" => new | "complex_new",
    "__abs__()" => abs,
    "__add__(value, /)" => add,
    "__bool__()" => bool_,
    "__complex__()" => itself,
    "__eq__(value, /)" => eq,
    "__format__(format_spec, /)" => format,
    "__ge__(value, /)" => ge,
    "__getnewargs__()" => parts,
    "__gt__(value, /)" => gt,
    "__hash__()" => hash,
    "__le__(value, /)" => le,
    "__lt__(value, /)" => lt,
    "__mul__(value, /)" => mul,
    "__ne__(value, /)" => ne,
    "__neg__()" => neg,
    "__pos__()" => pos,
    "__pow__(value, mod=None, /)" => pow,
    "__radd__(value, /)" => radd,
    "__repr__()" => repr,
    "__rmul__(value, /)" => rmul,
    "__rpow__(value, mod=None, /)" => rpow,
    "__rsub__(value, /)" => rsub,
    "__rtruediv__(value, /)" => rtruediv,
    "__sub__(value, /)" => sub,
    "__truediv__(value, /)" => truediv,
};

fn receiver(ctx: &Ctx, args: &[Value]) -> Complex {
    let [this] = take(args);
    match ctx.numeric(this) {
        Some(Numeric::Complex(z)) => z,
        _ => Complex { real: 0.0, imag: 0.0 },
    }
}

/// Whether only Python code can say what number a value is.
fn hooked(ctx: &mut Ctx, v: Value) -> bool {
    v.is(Kind::Inst)
        && ["__complex__", "__float__", "__index__"].iter().any(|name| ctx.overrides(ctx.type_of(v), name))
}

fn new(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [class, real, imag] = take(args);
    if hooked(ctx, real) || hooked(ctx, imag) {
        return Err(Raise::Decline);
    }
    if imag.is_undef()
        && let Some(text) = ctx.heap.str(ctx.plain(real))
    {
        let z = number::complex(text);
        let z = ctx.sound(z)?;
        let z = ctx.complex_value(z);
        return ctx.built(class, z);
    }
    if imag.is_undef() && real.is(Kind::Complex) && class == Ctx::type_value(TypeId::COMPLEX) {
        return Ok(real);
    }
    let one = imag.is_undef();
    if !one && ctx.numeric(real).is_some() && ctx.numeric(imag).is_none() {
        part(ctx, imag, "imag")?;
    }
    let a = part(ctx, real, if one { "" } else { "real" })?;
    let b = part(ctx, imag, "imag")?;
    // An argument that is complex itself brings both parts: a + bj. A real one leaves signs of zero alone.
    let is_complex = |v| matches!(ctx.numeric(v), Some(Numeric::Complex(_)));
    let z = Complex {
        real: if is_complex(imag) { a.real - b.imag } else { a.real },
        imag: match (one, is_complex(real)) {
            (true, _) => a.imag,
            (false, true) => a.imag + b.real,
            (false, false) => b.real,
        },
    };
    let z = ctx.complex_value(z);
    ctx.built(class, z)
}

/// An argument as a complex number; not given, it is zero.
fn part(ctx: &mut Ctx, v: Value, name: &str) -> Answer<Complex> {
    if v.is_undef() {
        return Ok(Complex { real: 0.0, imag: 0.0 });
    }
    match ctx.numeric(v) {
        Some(Numeric::Complex(z)) => Ok(z),
        Some(Numeric::Float(real)) => Ok(Complex { real, imag: 0.0 }),
        Some(Numeric::Int(n)) => Ok(Complex { real: ctx.int_to_float(&n)?, imag: 0.0 }),
        None => {
            let given = ctx.type_name(v);
            Err(ctx.heap.type_error(if name.is_empty() {
                format!("complex() argument must be a string or a number, not {given}")
            } else {
                format!("complex() argument '{name}' must be a real number, not {given}")
            }))
        }
    }
}

fn from_number(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [class, v] = take(args);
    if class.is(Kind::Class) || hooked(ctx, v) {
        return Err(Raise::Decline);
    }
    if ctx.numeric(v).is_none() {
        let message = format!("must be real number, not {}", ctx.type_name(v));
        return Err(ctx.heap.type_error(message));
    }
    let z = part(ctx, v, "")?;
    let z = ctx.complex_value(z);
    ctx.built(class, z)
}

fn conjugate(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let z = receiver(ctx, args);
    Ok(ctx.complex_value(Complex { real: z.real, imag: -z.imag }))
}

fn real(ctx: &mut Ctx, args: &[Value]) -> Answer {
    Ok(Value::float(receiver(ctx, args).real))
}

fn imag(ctx: &mut Ctx, args: &[Value]) -> Answer {
    Ok(Value::float(receiver(ctx, args).imag))
}

fn parts(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let z = receiver(ctx, args);
    ctx.tuple(vec![Value::float(z.real), Value::float(z.imag)])
}
