//! The methods of `str`.

use super::case::*;
use super::join::join;
use super::new::new;
use super::pad::*;
use super::search::*;
use super::split::*;
use super::table::{maketrans, translate};
use super::template::{format, format_map};
use crate::native::{Ctx, Native, natives, take};
use crate::object::{Kind, Value};
use crate::protocol::BinaryOp;
use crate::raise::Answer;
use crate::types::arithmetic;
use crate::types::dunder::{contains, eq, ge, getitem, gt, hash, iter, le, len, lt, ne, repr};

/// Rows of the type.
pub(super) static METHODS: &[Native] = natives! {
    "capitalize()" => capitalize,
    "casefold()" => casefold,
    "center(width, fillchar=..., /)" => center,
    "count(sub, start=None, end=None, /)" => count,
    "encode(encoding=..., errors=...)" => encode,
    "endswith(suffix, start=None, end=None, /)" => endswith,
    "expandtabs(tabsize=8)" => expandtabs,
    "find(sub, start=None, end=None, /)" => find,
    "format(*args, **kwargs)" => format | "str_format",
    "format_map(mapping, /)" => format_map | "str_format_map",
    "index(sub, start=None, end=None, /)" => index,
    "isalnum()" => isalnum,
    "isalpha()" => isalpha,
    "isascii()" => isascii,
    "isdecimal()" => isdecimal,
    "isdigit()" => isdigit,
    "isidentifier()" => isidentifier,
    "islower()" => islower,
    "isnumeric()" => isnumeric,
    "isprintable()" => isprintable,
    "isspace()" => isspace,
    "istitle()" => istitle,
    "isupper()" => isupper,
    "join(iterable: iter, /)" => join,
    "ljust(width, fillchar=..., /)" => ljust,
    "lower()" => lower,
    "lstrip(chars=None, /)" => lstrip,
    "@staticmethod maketrans(x, y=..., z=..., /)" => maketrans,
    "partition(sep, /)" => partition,
    "removeprefix(prefix, /)" => removeprefix,
    "removesuffix(suffix, /)" => removesuffix,
    "replace(old, new, /, count=-1)" => replace,
    "rfind(sub, start=None, end=None, /)" => rfind,
    "rindex(sub, start=None, end=None, /)" => rindex,
    "rjust(width, fillchar=..., /)" => rjust,
    "rpartition(sep, /)" => rpartition,
    "rsplit(sep=None, maxsplit=-1)" => rsplit,
    "rstrip(chars=None, /)" => rstrip,
    "split(sep=None, maxsplit=-1)" => split,
    "splitlines(keepends=False)" => splitlines | "splitlines_truth",
    "startswith(prefix, start=None, end=None, /)" => startswith,
    "strip(chars=None, /)" => strip,
    "swapcase()" => swapcase,
    "title()" => title,
    "translate(table, /)" => translate | "str_translate",
    "upper()" => upper,
    "zfill(width, /)" => zfill,
    "@staticmethod __new__(cls, object=..., encoding=..., errors=...)" => new | "str_new",
    "__add__(value, /)" => add,
    "__contains__(key, /)" => contains,
    "__eq__(value, /)" => eq,
    "__format__(format_spec, /)" => format_one,
    "__ge__(value, /)" => ge,
    "__getitem__(key, /)" => getitem,
    "__getnewargs__()" => getnewargs,
    "__gt__(value, /)" => gt,
    "__hash__()" => hash,
    "__iter__()" => iter,
    "__le__(value, /)" => le,
    "__len__()" => len,
    "__lt__(value, /)" => lt,
    "__mod__(value, /)" => modulo | "str_mod",
    "__mul__(value, /)" => mul,
    "__ne__(value, /)" => ne,
    "__repr__()" => repr,
    "__rmod__(value, /)" => rmodulo,
    "__rmul__(value, /)" => mul,
    "__str__()" => itself,
};

fn operate(ctx: &mut Ctx, op: BinaryOp, args: &[Value]) -> Answer {
    let [this, other] = take(args);
    let (this, other) = (ctx.plain(this), ctx.plain(other));
    Ok(ctx.binary(op, this, other)?.unwrap_or(Value::NOT_IMPLEMENTED))
}

fn add(ctx: &mut Ctx, args: &[Value]) -> Answer {
    operate(ctx, BinaryOp::Add, args)
}

fn mul(ctx: &mut Ctx, args: &[Value]) -> Answer {
    ctx.index_arg(take::<2>(args)[1])?;
    operate(ctx, BinaryOp::Mul, args)
}

fn modulo(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, value] = take(args);
    ctx.percent(this, value)
}

fn rmodulo(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, format] = take(args);
    if ctx.plain(format).is(Kind::Str) { ctx.percent(format, this) } else { Ok(Value::NOT_IMPLEMENTED) }
}

fn format_one(ctx: &mut Ctx, args: &[Value]) -> Answer {
    arithmetic::format(ctx, args)
}
