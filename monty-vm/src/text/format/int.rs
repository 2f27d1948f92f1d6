//! Formatting an int.

use num_traits::Signed;

use super::float::float;
use super::layout::{Parts, number};
use super::spec::Spec;
use crate::num::{Fault, Int, binary, show_int};

/// `format(n, spec)`.
pub fn int(n: &Int, spec: &Spec, type_name: &str, digit_limit: usize) -> Result<String, Fault> {
    let base = match spec.kind {
        Some('b') => 2,
        Some('o') => 8,
        Some('d' | 'n') => 10,
        Some('x' | 'X') => 16,
        Some('c') => return character(n, spec),
        Some('e' | 'E' | 'f' | 'F' | 'g' | 'G' | '%') => return float(to_float(n)?, spec, type_name),
        _ => return Err(spec.unknown_code(type_name)),
    };
    check(spec)?;
    let upper = spec.kind == Some('X');
    let mut digits = magnitude(n, base, digit_limit)?;
    if upper {
        digits.make_ascii_uppercase();
    }
    let prefix = if !spec.alternate {
        ""
    } else if upper {
        "0X"
    } else {
        show_int::prefix(base)
    };
    let group = if base == 10 { 3 } else { 4 };
    let negative = n.is_negative();
    Ok(number(Parts { negative, prefix, digits: &digits, fraction: None, rest: "", group }, spec))
}

/// The digits of `|n|`.
pub(crate) fn magnitude(n: &Int, base: u32, digit_limit: usize) -> Result<String, Fault> {
    Ok(match n {
        Int::Small(n) => show_int::small_magnitude(*n, base),
        Int::Big(n) if base == 10 => show_int::decimal(&n.abs(), digit_limit)?,
        Int::Big(n) => n.magnitude().to_str_radix(base),
    })
}

fn to_float(n: &Int) -> Result<f64, Fault> {
    match n {
        Int::Small(n) => Ok(*n as f64),
        Int::Big(n) => binary::int_to_float(n),
    }
}

fn check(spec: &Spec) -> Result<(), Fault> {
    if spec.precision.is_some() {
        return Err(Fault::value("Precision not allowed in integer format specifier"));
    }
    if spec.no_negative_zero {
        return Err(Fault::value("Negative zero coercion (z) not allowed in integer format specifier"));
    }
    Ok(())
}

fn character(n: &Int, spec: &Spec) -> Result<String, Fault> {
    check(spec)?;
    if spec.sign.is_some() {
        return Err(Fault::value("Sign not allowed with integer format specifier 'c'"));
    }
    if spec.alternate {
        return Err(Fault::value("Alternate form (#) not allowed with integer format specifier 'c'"));
    }
    let Int::Small(n) = n else {
        return Err(Fault::overflow("Python int too large to convert to C long"));
    };
    let code = u32::try_from(*n).ok().filter(|code| *code < 0x11_0000);
    let code = code.ok_or_else(|| Fault::overflow("%c arg not in range(0x110000)"))?;
    let c = monty_bytecode::surrogate::held(code).unwrap_or('\u{fffd}');
    let (left, middle, right) = super::layout::fill_places(1, spec);
    Ok(crate::text::pad::fill(c.encode_utf8(&mut [0; 4]), left + middle, right, spec.fill))
}
