//! The methods of `int`.

use crate::native::{Ctx, Native, natives, take};
use crate::num::{Int, cost, int, show_int};
use crate::object::{Bytes, Kind, Value};
use crate::raise::{Answer, Raise};
use crate::types::arithmetic::*;
use crate::types::dunder::{eq, ge, gt, hash, le, lt, ne, repr};

use super::new::new;

/// Rows of the type.
pub(super) static METHODS: &[Native] = natives! {
    "as_integer_ratio()" => as_integer_ratio,
    "bit_count()" => bit_count,
    "bit_length()" => bit_length,
    "conjugate()" => itself,
    "@classmethod from_bytes(bytes, byteorder='big', *, signed=False)" => from_bytes | "int_from_bytes",
    "is_integer()" => is_integer,
    "to_bytes(length=1, byteorder='big', *, signed=False)" => to_bytes,
    "@property real" => itself,
    "@property imag" => zero,
    "@property numerator" => itself,
    "@property denominator" => one,
    "@staticmethod __new__(cls, x=..., /, base=...)" => new | "int_new",
    "__abs__()" => abs,
    "__add__(value, /)" => add,
    "__and__(value, /)" => and,
    "__bool__()" => bool_,
    "__ceil__()" => itself,
    "__divmod__(value, /)" => divmod,
    "__eq__(value, /)" => eq,
    "__float__()" => float,
    "__floor__()" => itself,
    "__floordiv__(value, /)" => floordiv,
    "__format__(format_spec, /)" => format,
    "__ge__(value, /)" => ge,
    "__getnewargs__()" => getnewargs,
    "__gt__(value, /)" => gt,
    "__hash__()" => hash,
    "__index__()" => itself,
    "__int__()" => itself,
    "__invert__()" => invert,
    "__le__(value, /)" => le,
    "__lshift__(value, /)" => lshift,
    "__lt__(value, /)" => lt,
    "__mod__(value, /)" => modulo,
    "__mul__(value, /)" => mul,
    "__ne__(value, /)" => ne,
    "__neg__()" => neg,
    "__or__(value, /)" => or,
    "__pos__()" => pos,
    "__pow__(value, mod=None, /)" => pow,
    "__radd__(value, /)" => radd,
    "__rand__(value, /)" => rand,
    "__rdivmod__(value, /)" => rdivmod,
    "__repr__()" => repr,
    "__rfloordiv__(value, /)" => rfloordiv,
    "__rlshift__(value, /)" => rlshift,
    "__rmod__(value, /)" => rmodulo,
    "__rmul__(value, /)" => rmul,
    "__ror__(value, /)" => ror,
    "__round__(ndigits=None, /)" => round,
    "__rpow__(value, mod=None, /)" => rpow,
    "__rrshift__(value, /)" => rrshift,
    "__rshift__(value, /)" => rshift,
    "__rsub__(value, /)" => rsub,
    "__rtruediv__(value, /)" => rtruediv,
    "__rxor__(value, /)" => rxor,
    "__sub__(value, /)" => sub,
    "__truediv__(value, /)" => truediv,
    "__trunc__()" => itself,
    "__xor__(value, /)" => xor,
};

fn receiver(ctx: &Ctx, args: &[Value]) -> Int {
    let [this] = take(args);
    ctx.int(this).unwrap_or(Int::Small(0))
}

fn as_integer_ratio(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let n = itself(ctx, args)?;
    ctx.tuple(vec![n, Value::small(1)])
}

fn bit_count(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let ones = match receiver(ctx, args) {
        Int::Small(n) => u64::from(n.unsigned_abs().count_ones()),
        Int::Big(n) => int::bit_count(&n),
    };
    Ok(Value::size(usize::try_from(ones).unwrap_or(usize::MAX)))
}

fn bit_length(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let bits = receiver(ctx, args).bit_length();
    Ok(Value::size(usize::try_from(bits).unwrap_or(usize::MAX)))
}

fn is_integer(_: &mut Ctx, _: &[Value]) -> Answer {
    Ok(Value::TRUE)
}

fn one(_: &mut Ctx, _: &[Value]) -> Answer {
    Ok(Value::small(1))
}

/// `byteorder` as "is it big".
fn is_big_endian(ctx: &mut Ctx, order: Value, name: &str) -> Answer<bool> {
    match ctx.heap.str(ctx.plain(order)) {
        Some("big") => Ok(true),
        Some("little") => Ok(false),
        Some(_) => Err(ctx.heap.value_error("byteorder must be either 'little' or 'big'")),
        None => {
            let message = format!("{name}() argument 'byteorder' must be str, not {}", ctx.given(order));
            Err(ctx.heap.type_error(message))
        }
    }
}

fn to_bytes(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, length, order, signed] = take(args);
    let length = ctx.size_arg(length)?;
    let big_endian = is_big_endian(ctx, order, "to_bytes")?;
    let signed = ctx.truth(signed)?;
    let Ok(length) = usize::try_from(length) else {
        return Err(ctx.heap.value_error("length argument must be non-negative"));
    };
    ctx.ask(length as u64)?;
    ctx.work_bytes(length)?;
    let n = receiver(ctx, &[this]).into_big();
    let bytes = show_int::to_bytes(&n, length, big_endian, signed);
    let bytes = ctx.sound(bytes)?;
    Ok(ctx.heap.new_bytes(Bytes(bytes)))
}

fn from_bytes(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [class, bytes, order, signed] = take(args);
    // The class makes an instance of what it is given, in Python.
    if class.is(Kind::Class) {
        return Err(Raise::Decline);
    }
    let big_endian = is_big_endian(ctx, order, "from_bytes")?;
    let signed = ctx.truth(signed)?;
    let data = super::super::bytes::from_items(ctx, bytes)?;
    ctx.ask(cost::bytes_of_bits(data.len() as u64 * 8))?;
    ctx.work_bytes(data.len())?;
    let n = ctx.heap.new_bigint(show_int::from_bytes(&data, big_endian, signed));
    if class == Ctx::type_value(crate::object::TypeId::BOOL) {
        return Ok(Value::bool(n != Value::small(0)));
    }
    ctx.built(class, n)
}
