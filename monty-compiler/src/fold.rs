//! Arithmetic on constants. Whatever could raise, warn or grow large is left to run time.

use std::sync::Arc;

use monty_bytecode::Const;
use monty_parser::ast::{BinOp, UnaryOp};
use num_bigint::BigInt;
use num_traits::{Signed, ToPrimitive, Zero};

/// The longest string, in bytes, that folding makes.
const MAX_TEXT: usize = 4096;
/// The longest tuple.
const MAX_TUPLE: usize = 256;
/// The largest integer, in bits, that `*`, `**` and `<<` make.
const MAX_BITS: u64 = 128;

pub(crate) fn truth(k: &Const) -> bool {
    match k {
        Const::None => false,
        Const::Bool(b) => *b,
        Const::Int(i) => *i != 0,
        Const::Float(f) => *f != 0.0,
        Const::Complex(re, im) => *re != 0.0 || *im != 0.0,
        Const::Str(s) => !s.is_empty(),
        Const::Bytes(b) => !b.is_empty(),
        Const::Tuple(items) | Const::FrozenSet(items) => !items.is_empty(),
        Const::Ellipsis | Const::BigInt(_) | Const::Slice(_) => true,
    }
}

pub(crate) fn integer(value: &BigInt) -> Const {
    value.to_i64().map_or_else(|| Const::BigInt(value.to_string().into()), Const::Int)
}

fn big(k: &Const) -> Option<BigInt> {
    match k {
        Const::Int(i) => Some(BigInt::from(*i)),
        Const::Bool(b) => Some(BigInt::from(u8::from(*b))),
        Const::BigInt(digits) if digits.len() < 64 => digits.parse().ok(),
        _ => None,
    }
}

fn float(k: &Const) -> Option<f64> {
    match k {
        Const::Float(f) => Some(*f),
        Const::Int(i) if i.unsigned_abs() < 1 << 53 => Some(*i as f64),
        Const::Bool(b) => Some(f64::from(u8::from(*b))),
        _ => None,
    }
}

pub(crate) fn unary(op: UnaryOp, k: &Const) -> Option<Const> {
    match (op, k) {
        (UnaryOp::Not, k) => Some(Const::Bool(!truth(k))),
        (UnaryOp::USub, Const::Float(f)) => Some(Const::Float(-f)),
        (UnaryOp::UAdd, Const::Float(f)) => Some(Const::Float(*f)),
        (UnaryOp::USub, Const::Complex(re, im)) => Some(Const::Complex(-re, -im)),
        (UnaryOp::USub, Const::Int(i)) => {
            i.checked_neg().map_or_else(|| big(k).map(|i| integer(&-i)), |i| Some(Const::Int(i)))
        }
        (UnaryOp::USub, Const::BigInt(digits)) => Some(match digits.strip_prefix('-') {
            Some(digits) => Const::BigInt(digits.into()),
            None if &**digits == "9223372036854775808" => Const::Int(i64::MIN),
            None => Const::BigInt(format!("-{digits}").into()),
        }),
        (UnaryOp::USub, Const::Bool(b)) => Some(Const::Int(-i64::from(*b))),
        (UnaryOp::UAdd, Const::Int(_) | Const::BigInt(_)) => Some(k.clone()),
        (UnaryOp::UAdd, Const::Bool(b)) => Some(Const::Int(i64::from(*b))),
        (UnaryOp::Invert, Const::Int(i)) => Some(Const::Int(!i)),
        _ => None,
    }
}

pub(crate) fn binary(op: BinOp, a: &Const, b: &Const) -> Option<Const> {
    if let (Const::Int(x), Const::Int(y)) = (a, b) {
        let small = match op {
            BinOp::Add => x.checked_add(*y),
            BinOp::Sub => x.checked_sub(*y),
            BinOp::Mult => x.checked_mul(*y),
            BinOp::BitAnd => Some(x & y),
            BinOp::BitOr => Some(x | y),
            BinOp::BitXor => Some(x ^ y),
            _ => None,
        };
        if let Some(value) = small {
            return Some(Const::Int(value));
        }
    }
    match (a, b) {
        // Logic on bools gives bools.
        (Const::Bool(x), Const::Bool(y)) if matches!(op, BinOp::BitAnd | BinOp::BitOr | BinOp::BitXor) => {
            Some(Const::Bool(match op {
                BinOp::BitAnd => *x && *y,
                BinOp::BitOr => *x || *y,
                _ => x != y,
            }))
        }
        (Const::Str(x), Const::Str(y)) if op == BinOp::Add && x.len() + y.len() <= MAX_TEXT => {
            Some(Const::Str(format!("{x}{y}").into()))
        }
        (Const::Bytes(x), Const::Bytes(y)) if op == BinOp::Add && x.len() + y.len() <= MAX_TEXT => {
            Some(Const::Bytes([&**x, &**y].concat().into()))
        }
        (Const::Tuple(x), Const::Tuple(y)) if op == BinOp::Add && x.len() + y.len() <= MAX_TUPLE => {
            Some(Const::Tuple([&**x, &**y].concat().into()))
        }
        (text, Const::Int(n)) | (Const::Int(n), text) if op == BinOp::Mult => {
            repeat(text, *n).or_else(|| numbers(op, a, b))
        }
        _ => numbers(op, a, b),
    }
}

fn repeat(k: &Const, n: i64) -> Option<Const> {
    let n = usize::try_from(n.max(0)).ok()?;
    let fits = |len: usize, most: usize| len.checked_mul(n).is_some_and(|len| len <= most);
    match k {
        Const::Str(s) if fits(s.len(), MAX_TEXT) => Some(Const::Str(s.repeat(n).into())),
        Const::Bytes(b) if fits(b.len(), MAX_TEXT) => Some(Const::Bytes(b.repeat(n).into())),
        Const::Tuple(items) if fits(items.len(), MAX_TUPLE) && items.iter().all(is_atom) => {
            let items: Vec<Const> = std::iter::repeat_n(&**items, n).flatten().cloned().collect();
            Some(Const::Tuple(Arc::from(items)))
        }
        _ => None,
    }
}

fn is_atom(k: &Const) -> bool {
    !matches!(k, Const::Tuple(_) | Const::FrozenSet(_) | Const::Slice(_))
}

fn numbers(op: BinOp, a: &Const, b: &Const) -> Option<Const> {
    if let (Some(x), Some(y)) = (big(a), big(b)) {
        return integers(op, &x, &y);
    }
    let (x, y) = (float(a)?, float(b)?);
    let value = match op {
        BinOp::Add => x + y,
        BinOp::Sub => x - y,
        BinOp::Mult => x * y,
        BinOp::Div if y != 0.0 => x / y,
        _ => return None,
    };
    Some(Const::Float(value))
}

fn integers(op: BinOp, x: &BigInt, y: &BigInt) -> Option<Const> {
    let value = match op {
        BinOp::Add => x + y,
        BinOp::Sub => x - y,
        BinOp::Mult if x.bits() + y.bits() <= MAX_BITS => x * y,
        BinOp::Div if !y.is_zero() => {
            let exact = |i: &BigInt| i.to_i64().filter(|i| i.unsigned_abs() < 1 << 53).map(|i| i as f64);
            return Some(Const::Float(exact(x)? / exact(y)?));
        }
        BinOp::FloorDiv | BinOp::Mod if !y.is_zero() => {
            let (mut quotient, mut rest) = (x / y, x % y);
            if !rest.is_zero() && rest.is_negative() != y.is_negative() {
                quotient -= 1;
                rest += y;
            }
            if op == BinOp::Mod { rest } else { quotient }
        }
        BinOp::Pow if !y.is_negative() => {
            let exponent = y.to_u32().filter(|n| u64::from(*n).saturating_mul(x.bits()) <= MAX_BITS)?;
            x.pow(exponent)
        }
        BinOp::LShift if !y.is_negative() => x << y.to_u64().filter(|n| n + x.bits() <= MAX_BITS)?,
        BinOp::RShift if !y.is_negative() => x >> y.to_u64().filter(|n| *n <= 1 << 16)?,
        BinOp::BitAnd => x & y,
        BinOp::BitOr => x | y,
        BinOp::BitXor => x ^ y,
        _ => return None,
    };
    Some(integer(&value))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn division_rounds_down() {
        let int = Const::Int;
        assert_eq!(binary(BinOp::FloorDiv, &int(-7), &int(2)), Some(int(-4)));
        assert_eq!(binary(BinOp::Mod, &int(-7), &int(2)), Some(int(1)));
        assert_eq!(binary(BinOp::Mod, &int(7), &int(-2)), Some(int(-1)));
    }

    #[test]
    fn what_would_raise_or_grow_is_left_alone() {
        let int = Const::Int;
        assert_eq!(binary(BinOp::Div, &int(1), &int(0)), None);
        assert_eq!(binary(BinOp::Pow, &int(10), &int(1000)), None);
        assert_eq!(binary(BinOp::LShift, &int(1), &int(1 << 40)), None);
        assert_eq!(binary(BinOp::Mult, &Const::Str("x".into()), &int(5000)), None);
    }

    #[test]
    fn integers_grow_beyond_64_bits() {
        let big = binary(BinOp::Add, &Const::Int(i64::MAX), &Const::Int(1));
        assert_eq!(big, Some(Const::BigInt("9223372036854775808".into())));
    }
}
