//! `decimal`: how many digits an integer has, and its digits as text, at any size. The arithmetic is its Python half, on integers.

use monty_vm::native::{Ctx, ModuleDef, Native, natives, take};
use monty_vm::num::{Int, cost};
use monty_vm::object::Value;
use monty_vm::raise::{Answer, Raise};
use num_bigint::BigInt;

/// The module.
pub(crate) static MODULE: ModuleDef =
    ModuleDef { name: "decimal", functions: FUNCTIONS, constants: &[], python: Some("module decimal") };

static FUNCTIONS: &[Native] = natives! {
    "_digits(n, /)" => digits,
    "_text(n, /)" => text,
    "_number(text, /)" => number,
};

fn integer(ctx: &mut Ctx, v: Value) -> Answer<Int> {
    match ctx.int(v) {
        Some(n) => Ok(n),
        None => Err(ctx.heap.type_error("an integer is required")),
    }
}

/// The steps of turning so many words into digits or back.
fn charge(ctx: &mut Ctx, words: u64) -> Answer<()> {
    ctx.work_words(words.saturating_mul(words))?;
    ctx.ask(words.saturating_mul(48))
}

/// How many decimal digits a number that is not negative has; 0 has one.
fn digits(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let n = match integer(ctx, take::<1>(args)[0])? {
        Int::Small(n) => {
            return Ok(Value::size(n.unsigned_abs().checked_ilog10().map_or(1, |d| d as usize + 1)));
        }
        Int::Big(n) => n,
    };
    // Between the digits of the smallest and of the largest number of as many bits.
    let places = |bits: u64| (u128::from(bits) * 30_102_999_566_398_119 / 100_000_000_000_000_000) as u64 + 1;
    let (least, most) = (places(n.bits().saturating_sub(1)), places(n.bits()));
    let exact = if least == most {
        least
    } else {
        charge(ctx, cost::words(&n))?;
        let exponent = u32::try_from(least).map_err(|_| Raise::Memory(usize::MAX))?;
        if n.magnitude() >= BigInt::from(10).pow(exponent).magnitude() { least + 1 } else { least }
    };
    Ok(Value::size(usize::try_from(exact).unwrap_or(usize::MAX)))
}

fn text(ctx: &mut Ctx, args: &[Value]) -> Answer {
    match integer(ctx, take::<1>(args)[0])? {
        Int::Small(n) => ctx.str(n.to_string()),
        Int::Big(n) => {
            charge(ctx, cost::words(&n))?;
            ctx.str(n.to_string())
        }
    }
}

/// The number that ASCII digits stand for.
fn number(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [v] = take(args);
    let digits = ctx.text(v).map_or(String::new(), |t| t.as_str().to_owned());
    if let Ok(n) = digits.parse::<i64>() {
        return Ok(ctx.heap.new_int(n));
    }
    charge(ctx, digits.len() as u64 / 19 + 1)?;
    match digits.parse::<BigInt>() {
        Ok(n) => Ok(ctx.new_integer(Int::from(n))),
        Err(_) => Err(ctx.heap.value_error("invalid digits")),
    }
}
