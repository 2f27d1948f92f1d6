//! Special methods that many types share: each asks the protocol of its name about the builtin value of the receiver.

use crate::native::{Ctx, take};
use crate::object::{Kind, Value};
use crate::protocol::{BinaryOp, CompareOp};
use crate::raise::Answer;

/// `__len__`
pub(crate) fn len(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this] = take(args);
    Ok(Value::size(ctx.plain_len(this)?))
}

/// `__getitem__`
pub(crate) fn getitem(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, key] = take(args);
    ctx.plain_get_item(this, key)
}

/// `__setitem__`
pub(crate) fn setitem(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, key, value] = take(args);
    ctx.plain_set_item(this, key, value)?;
    Ok(Value::NONE)
}

/// `__delitem__`
pub(crate) fn delitem(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, key] = take(args);
    ctx.plain_del_item(this, key)?;
    Ok(Value::NONE)
}

/// `__contains__`
pub(crate) fn contains(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, item] = take(args);
    Ok(Value::bool(ctx.plain_contains(this, item)?))
}

/// `__iter__`
pub(crate) fn iter(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this] = take(args);
    let plain = ctx.plain(this);
    ctx.iter(plain)
}

/// `__hash__`
pub(crate) fn hash(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this] = take(args);
    let plain = ctx.plain(this);
    let h = ctx.hash(plain)?;
    Ok(ctx.heap.new_int(h))
}

/// `__repr__`
pub(crate) fn repr(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this] = take(args);
    let plain = ctx.plain(this);
    let mut text = ctx.repr(plain)?;
    if this.is(Kind::Inst) && plain.is(Kind::ByteArray) {
        text = text.replacen("bytearray", &ctx.type_name(this), 1);
    }
    ctx.str(text)
}

fn kin(a: Kind, b: Kind) -> bool {
    use Kind::{Big, ByteArray, Bytes, Complex, DictView, False, Float, FrozenSet, Int, Set, True};
    let number = |k| matches!(k, Int | Big | Float | Complex | True | False);
    let sets = |k| matches!(k, Set | FrozenSet | DictView);
    let bytes = |k| matches!(k, Bytes | ByteArray);
    // An int works with ints, a float with real numbers, a complex number with all.
    let rank = |k| match k {
        Complex => 2,
        Float => 1,
        _ => 0,
    };
    a == b || number(a) && number(b) && rank(b) <= rank(a) || sets(a) && sets(b) || bytes(a) && bytes(b)
}

fn rich(ctx: &mut Ctx, op: CompareOp, args: &[Value]) -> Answer {
    let [a, b] = take(args);
    let (a, b) = (ctx.plain(a), ctx.plain(b));
    if !kin(a.kind(), b.kind()) || a.is(Kind::Inst) {
        return Ok(Value::NOT_IMPLEMENTED);
    }
    Ok(ctx.compare(op, a, b)?.map_or(Value::NOT_IMPLEMENTED, Value::bool))
}

/// `__eq__`
pub(crate) fn eq(ctx: &mut Ctx, args: &[Value]) -> Answer {
    rich(ctx, CompareOp::Eq, args)
}

/// `__ne__`
pub(crate) fn ne(ctx: &mut Ctx, args: &[Value]) -> Answer {
    rich(ctx, CompareOp::Ne, args)
}

/// `__lt__`
pub(crate) fn lt(ctx: &mut Ctx, args: &[Value]) -> Answer {
    rich(ctx, CompareOp::Lt, args)
}

/// `__le__`
pub(crate) fn le(ctx: &mut Ctx, args: &[Value]) -> Answer {
    rich(ctx, CompareOp::Le, args)
}

/// `__gt__`
pub(crate) fn gt(ctx: &mut Ctx, args: &[Value]) -> Answer {
    rich(ctx, CompareOp::Gt, args)
}

/// `__ge__`
pub(crate) fn ge(ctx: &mut Ctx, args: &[Value]) -> Answer {
    rich(ctx, CompareOp::Ge, args)
}

fn operate(ctx: &mut Ctx, op: BinaryOp, a: Value, b: Value) -> Answer {
    let (a, b) = (ctx.plain(a), ctx.plain(b));
    Ok(ctx.combine(op, a, b)?.unwrap_or(Value::NOT_IMPLEMENTED))
}

fn operate_in_place(ctx: &mut Ctx, op: BinaryOp, a: Value, b: Value) -> Answer {
    let (plain, other) = (ctx.plain(a), ctx.plain(b));
    // The instance around the container stays what the name is bound to.
    Ok(ctx.combine_in_place(op, plain, other)?.map_or(Value::NOT_IMPLEMENTED, |_| a))
}

macro_rules! operators {
    ($($name:ident $reflected:ident $in_place:ident $op:ident,)*) => {$(
        #[doc = concat!("The operator `", stringify!($op), "`.")]
        pub(crate) fn $name(ctx: &mut Ctx, args: &[Value]) -> Answer {
            let [a, b] = take(args);
            operate(ctx, BinaryOp::$op, a, b)
        }
        #[doc = concat!("The reflected operator `", stringify!($op), "`.")]
        pub(crate) fn $reflected(ctx: &mut Ctx, args: &[Value]) -> Answer {
            let [a, b] = take(args);
            operate(ctx, BinaryOp::$op, b, a)
        }
        #[doc = concat!("The operator `", stringify!($op), "` in place.")]
        pub(crate) fn $in_place(ctx: &mut Ctx, args: &[Value]) -> Answer {
            let [a, b] = take(args);
            operate_in_place(ctx, BinaryOp::$op, a, b)
        }
    )*};
}

/// `__mul__` of a sequence, which wants an integer.
pub(crate) fn repeat(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, times] = take(args);
    if !times.is(Kind::Inst) {
        ctx.index_arg(times)?;
    }
    operate(ctx, BinaryOp::Mul, this, times)
}

/// `__imul__` of a sequence.
pub(crate) fn repeat_in_place(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, times] = take(args);
    if !times.is(Kind::Inst) {
        ctx.index_arg(times)?;
    }
    operate_in_place(ctx, BinaryOp::Mul, this, times)
}

#[allow(dead_code, reason = "not every operator is used in all three forms")]
mod operators {
    use super::*;
    operators! {
        add radd iadd Add,
        mul rmul imul Mul,
        sub rsub isub Sub,
        and_ rand iand BitAnd,
        or_ ror ior BitOr,
        xor rxor ixor BitXor,
    }
}
pub(crate) use operators::*;

/// The setter of an attribute that cannot be set.
pub(crate) fn readonly(ctx: &mut Ctx, _: &[Value]) -> Answer {
    Err(ctx.heap.raise(crate::object::TypeId::ATTRIBUTE_ERROR, "readonly attribute"))
}
