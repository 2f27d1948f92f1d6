//! What the dispatch loop does inline: arithmetic, comparison and truth of numbers, arguments that are in place already.

use monty_bytecode::Op;

use super::special::{Call, comparison, operator};
use super::{Linked, WINDOW};
use crate::heap::Heap;
use crate::native::{Ctx, Native};
use crate::object::{Func, Kind, TypeId, Value};
use crate::protocol::{BinaryOp, CompareOp};
use crate::raise::{Answer, Raise};

/// Truth of the values whose truth needs no heap.
#[inline(always)]
pub(super) fn quick_truth(v: Value) -> Option<bool> {
    if v == Value::TRUE {
        Some(true)
    } else if v == Value::FALSE || v.is_none() {
        Some(false)
    } else if v.is_int() {
        Some(v.int_val() != 0)
    } else {
        None
    }
}

/// The six orders, of inline integers and of floats.
pub(super) mod order {
    use crate::object::Value;

    macro_rules! orders {
        ($($name:ident: $int:expr, $float:expr;)*) => {
            $(pub(in crate::machine) mod $name {
                use super::Value;

                #[inline(always)]
                pub(in crate::machine) fn ints(a: Value, b: Value) -> bool {
                    $int(a, b)
                }

                #[inline(always)]
                pub(in crate::machine) fn floats(a: f64, b: f64) -> bool {
                    $float(&a, &b)
                }
            })*
        };
    }

    orders! {
        eq: |a, b| a == b, f64::eq;
        ne: |a, b| a != b, f64::ne;
        lt: Value::lt_int, f64::lt;
        le: Value::le_int, f64::le;
        gt: |a, b| Value::lt_int(b, a), f64::gt;
        ge: |a, b| Value::le_int(b, a), f64::ge;
    }
}

/// Arithmetic of two floats.
#[inline(always)]
pub(super) fn floats(a: Value, b: Value, f: impl Fn(f64, f64) -> Option<Value>) -> Option<Value> {
    if a.is_float() && b.is_float() { f(a.float_val(), b.float_val()) } else { None }
}

/// An int and a float, in either order, as floats.
fn mixed(a: Value, b: Value) -> Option<(f64, f64)> {
    if a.is_int() && b.is_float() {
        Some((a.int_val() as f64, b.float_val()))
    } else if a.is_float() && b.is_int() {
        Some((a.float_val(), b.int_val() as f64))
    } else {
        None
    }
}

/// The instruction before `pc`.
fn instruction(code: &[Op], pc: usize) -> Option<Op> {
    code.get(pc.wrapping_sub(1)).copied()
}

#[inline(always)]
pub(super) fn add(a: f64, b: f64) -> Option<Value> {
    Some(Value::float(a + b))
}

#[inline(always)]
pub(super) fn sub(a: f64, b: f64) -> Option<Value> {
    Some(Value::float(a - b))
}

#[inline(always)]
pub(super) fn mul(a: f64, b: f64) -> Option<Value> {
    Some(Value::float(a * b))
}

/// What floats leave to the general form.
#[inline(always)]
pub(super) fn none(_: f64, _: f64) -> Option<Value> {
    None
}

#[inline(always)]
pub(super) fn and_ints(a: Value, b: Value) -> Option<Value> {
    Value::try_int(a.int_val() & b.int_val())
}

#[inline(always)]
pub(super) fn or_ints(a: Value, b: Value) -> Option<Value> {
    Value::try_int(a.int_val() | b.int_val())
}

#[inline(always)]
pub(super) fn xor_ints(a: Value, b: Value) -> Option<Value> {
    Value::try_int(a.int_val() ^ b.int_val())
}

#[inline(always)]
pub(super) fn negate(v: Value) -> Option<Value> {
    v.as_int().and_then(|i| Value::try_int(-i)).or(v.as_float().map(|f| Value::float(-f)))
}

#[inline]
pub(super) fn divide(a: f64, b: f64) -> Option<Value> {
    (b != 0.0).then(|| Value::float(a / b))
}

#[inline]
pub(super) fn divide_ints(a: Value, b: Value) -> Option<Value> {
    // Both have at most 49 bits: the conversions are exact, so the quotient is correctly rounded.
    divide(a.int_val() as f64, b.int_val() as f64)
}

#[inline]
pub(super) fn floor_div(a: Value, b: Value) -> Option<Value> {
    let (a, b) = (a.int_val(), b.int_val());
    if b == 0 {
        return None;
    }
    let q = a / b;
    Value::try_int(if a % b != 0 && (a < 0) != (b < 0) { q - 1 } else { q })
}

#[inline]
pub(super) fn modulo(a: Value, b: Value) -> Option<Value> {
    let (a, b) = (a.int_val(), b.int_val());
    if b == 0 {
        return None;
    }
    let r = a % b;
    Value::try_int(if r != 0 && (r < 0) != (b < 0) { r + b } else { r })
}

#[inline]
pub(super) fn shift_left(a: Value, b: Value) -> Option<Value> {
    let (a, b) = (a.int_val(), b.int_val());
    if !(0..=14).contains(&b) {
        return None;
    }
    Value::try_int(a << b)
}

#[inline]
pub(super) fn shift_right(a: Value, b: Value) -> Option<Value> {
    let (a, b) = (a.int_val(), b.int_val());
    (b >= 0).then(|| Value::try_int(a >> b.min(63))).flatten()
}

/// Integers of more bits than this are long.
const LONG: u64 = 1 << 14;

/// Arithmetic of builtin values that needs no Python; `None` where the general form has to decide.
#[inline(never)]
pub(super) fn general(ctx: &mut Ctx, code: &[Op], pc: usize, a: Value, b: Value) -> Option<Value> {
    let (which, _, _, _, inplace) = operator(instruction(code, pc)?, |_| Value::NONE)?;
    if let Some((a, b)) = mixed(a, b) {
        let answer = match which {
            BinaryOp::Add => add(a, b),
            BinaryOp::Sub => sub(a, b),
            BinaryOp::Mul => mul(a, b),
            BinaryOp::Div => divide(a, b),
            _ => None,
        };
        if answer.is_some() {
            return answer;
        }
    }
    // A power of integers may take long.
    if which == BinaryOp::Pow && !(a.is_float() || b.is_float()) {
        return None;
    }
    // What can change in place takes the general way.
    if inplace && !matches!(a.kind(), Kind::Int | Kind::Big | Kind::Float | Kind::Str | Kind::Tuple) {
        return None;
    }
    // What may take long is begun only where a limit that stops it is noticed.
    let long = |v: Value| ctx.heap.big(v).is_some_and(|n| n.0.bits() > LONG);
    if long(a) || long(b) {
        return None;
    }
    ctx.binary(which, a, b).ok().flatten()
}

/// A comparison of builtin values; `None` where the general form has to decide.
#[inline(never)]
pub(super) fn ordered(ctx: &mut Ctx, code: &[Op], pc: usize, a: Value, b: Value) -> Option<bool> {
    let (which, ..) = comparison(instruction(code, pc)?, |_| Value::NONE)?;
    if let Some((a, b)) = mixed(a, b) {
        return Some(match which {
            CompareOp::Eq => a == b,
            CompareOp::Ne => a != b,
            CompareOp::Lt => a < b,
            CompareOp::Le => a <= b,
            CompareOp::Gt => a > b,
            CompareOp::Ge => a >= b,
        });
    }
    ctx.compare(which, a, b).ok().flatten()
}

/// Puts the defaults of positional parameters behind the `n` arguments at `base`; false if that does not make the call complete.
#[inline(never)]
pub(super) fn fill_defaults(
    heap: &Heap,
    stack: &mut [Value],
    target: &Linked,
    func: &Func,
    base: usize,
    n: u8,
) -> bool {
    let (want, given) = (usize::from(target.code.params.positional), usize::from(n));
    if given >= want || target.takes == u16::MAX {
        return false;
    }
    let Some(slots) = stack.get_mut(base..base + want) else { return false };
    let Some(open) = slots.get_mut(given..) else { return false };
    open.fill(Value::UNDEF);
    target.complete(heap, func, slots, given).is_some()
}

/// Calls a native with arguments by position, receivers first; it declines what is not as simple as that.
#[inline]
pub(super) fn call_native(ctx: &mut Ctx, native: &'static Native, args: &[Value], receivers: u8) -> Answer {
    match native.answer(ctx, args, receivers) {
        // The general way knows more about objects that are not the builtin value that was wanted.
        Err(Raise::Exc(_)) if args.iter().skip(usize::from(receivers)).any(|v| may_stand_for_another(*v)) => {
            Err(Raise::Decline)
        }
        answer => answer,
    }
}

fn may_stand_for_another(v: Value) -> bool {
    matches!(v.kind(), Kind::Inst | Kind::List | Kind::Tuple)
}

/// Calls a native function or a builtin type whose arguments are in place; it declines what is not as simple as that.
#[inline(never)]
pub(super) fn call_in_place(ctx: &mut Ctx, regs: &mut [Value; WINDOW], call: Call) -> Answer {
    let n = usize::from(call.n);
    let (callee, from, receivers) = if call.callee.is(Kind::Native) {
        if ctx.world.is_method(call.callee) {
            return Err(Raise::Decline);
        }
        (call.callee, call.from, 0)
    } else {
        // The class is the receiver: it takes the place of one.
        let Some(constructor) = ctx.world.constructor(TypeId(call.callee.handle() as u16)) else {
            return Err(Raise::Decline);
        };
        let Some(place) = regs.get_mut(call.from - 1) else { return Err(Raise::Decline) };
        *place = call.callee;
        (constructor, call.from - 1, 1)
    };
    let Some(native) = ctx.world.native(callee) else { return Err(Raise::Decline) };
    let Some(args) = regs.get(from..call.from + n) else { return Err(Raise::Decline) };
    call_native(ctx, native, args, receivers)
}
