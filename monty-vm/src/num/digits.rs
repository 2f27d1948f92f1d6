//! Floats as decimal digits, exactly: the shortest that read back the same, or so many as are asked for.

use std::fmt::Write as _;

use super::binary::split;
use super::fixed;

/// More decimals than any float has: digits beyond are zeros, and are appended without computing.
const ALL_DECIMALS: usize = 1080;

/// More significant digits than any float has.
const ALL_SIGNIFICANT: usize = 800;

/// The digits of a finite magnitude: `0.DIGITS * 10**point`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Digits {
    /// Decimal digits, no leading zero but for zero itself.
    pub digits: String,
    /// Where the decimal point stands, counted from the first digit.
    pub point: i32,
}

/// The fewest digits that read back as the same float.
pub fn shortest(x: f64) -> Digits {
    let found = from_scientific(&format!("{:e}", x.abs()));
    let count = found.digits.len();
    // Where two candidates are equally near, the even one is wanted; only the longest can have such a neighbour.
    if count < 16 || !may_lie_between(x, count, found.point) {
        return found;
    }
    let even = significant(x, count);
    let same = even.digits != found.digits
        && format!("0.{}e{}", even.digits, even.point).parse().is_ok_and(|read: f64| read == x.abs());
    if same { even } else { found }
}

/// Can a float be exactly half way between two decimals of so many digits?
fn may_lie_between(x: f64, count: usize, point: i32) -> bool {
    let (mantissa, exponent) = split(x);
    let last = exponent + mantissa.trailing_zeros().cast_signed();
    // Below the point, the exact value has as many decimals as bits.
    last >= 0 || i32::try_from(count + 1).is_ok_and(|digits| point - last == digits)
}

/// So many significant digits (one at least), ties to even; trailing zeros are kept, up to what a float can have.
pub fn significant(x: f64, count: usize) -> Digits {
    let decimals = count.clamp(1, ALL_SIGNIFICANT) - 1;
    from_scientific(&format!("{:.*e}", decimals, x.abs()))
}

fn from_scientific(text: &str) -> Digits {
    let (mantissa, exponent) = text.split_once('e').unwrap_or((text, "0"));
    let digits: String = mantissa.chars().filter(char::is_ascii_digit).collect();
    let exponent: i32 = exponent.parse().unwrap_or(0);
    Digits { digits, point: exponent + 1 }
}

/// How the digits of a float are laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Layout {
    /// `e`: one digit, the decimals, an exponent.
    Exponent,
    /// `f`: no exponent.
    Fixed,
    /// `g`: the shorter of both for so many significant digits.
    General,
    /// `r`: the shortest digits that read back.
    Repr,
}

/// The details of a layout.
#[derive(Clone, Copy, Debug)]
pub struct Style {
    /// The layout.
    pub layout: Layout,
    /// Decimals for `e` and `f`, significant digits for `g`; not used by `r`.
    pub precision: usize,
    /// `#`: keep the decimal point and the trailing zeros.
    pub alternate: bool,
    /// Show a whole number with `.0`.
    pub point_zero: bool,
}

/// The bytes [`magnitude`] will take, at most.
pub const fn magnitude_bytes(style: &Style) -> u64 {
    (style.precision as u64).saturating_add(330)
}

/// `float.__repr__`.
pub fn repr(x: f64) -> String {
    // Where there is no exponent, the shortest digits are laid out as others do, too.
    if x == 0.0 || (1e-4..1e16).contains(&x.abs()) {
        return ryu::Buffer::new().format_finite(x).to_owned();
    }
    let style = Style { layout: Layout::Repr, precision: 0, alternate: false, point_zero: true };
    let text = magnitude(x, style);
    if x.is_sign_negative() && !x.is_nan() { format!("-{text}") } else { text }
}

/// The text of `|x|`: `inf` and `nan` for what is not finite.
pub fn magnitude(x: f64, style: Style) -> String {
    if x.is_nan() {
        return "nan".to_owned();
    }
    if x.is_infinite() {
        return "inf".to_owned();
    }
    match style.layout {
        Layout::Fixed => fixed(x.abs(), style),
        Layout::Exponent => {
            let digits = significant(x, style.precision.saturating_add(1));
            let mut out = with_exponent(&digits, style.precision.saturating_add(1), style.alternate);
            push_exponent(&mut out, if x == 0.0 { 0 } else { digits.point - 1 });
            out
        }
        Layout::General => {
            let precision = style.precision.max(1);
            let digits = significant(x, precision);
            let most = i32::try_from(precision).unwrap_or(i32::MAX) - i32::from(style.point_zero);
            general(&digits, x, most, precision, style)
        }
        Layout::Repr => general(&shortest(x), x, 16, 0, style),
    }
}

fn fixed(x: f64, style: Style) -> String {
    if style.precision > 0
        && let Some(text) = fixed::decimals(x, style.precision)
    {
        return text;
    }
    let exact = style.precision.min(ALL_DECIMALS);
    let mut out = format!("{x:.exact$}");
    push_zeros(&mut out, style.precision - exact);
    if style.alternate && style.precision == 0 {
        out.push('.');
    }
    out
}

/// `d.ddd` with so many digits in all.
fn with_exponent(digits: &Digits, count: usize, alternate: bool) -> String {
    let mut out = String::with_capacity(count + 8);
    let (first, rest) = digits.digits.split_at_checked(1).unwrap_or(("0", ""));
    out.push_str(first);
    if count > 1 || alternate {
        out.push('.');
    }
    let rest = rest.get(..count.saturating_sub(1)).unwrap_or(rest);
    out.push_str(rest);
    push_zeros(&mut out, count.saturating_sub(1 + rest.len()));
    out
}

fn push_exponent(out: &mut String, exponent: i32) {
    let sign = if exponent < 0 { '-' } else { '+' };
    // Writing to a string cannot fail.
    let _ = write!(out, "e{sign}{:02}", exponent.unsigned_abs());
}

fn push_zeros(out: &mut String, count: usize) {
    out.extend(std::iter::repeat_n('0', count));
}

/// `g` and `r`: an exponent when the point is far from the digits; trailing zeros go unless `#` keeps them.
fn general(digits: &Digits, x: f64, most: i32, kept: usize, style: Style) -> String {
    let trimmed = digits.digits.trim_end_matches('0');
    let trimmed = if trimmed.is_empty() { "0" } else { trimmed };
    let point = if x == 0.0 { 1 } else { digits.point };
    let count = if style.alternate { kept.max(trimmed.len()) } else { trimmed.len() };
    let shown = Digits { digits: trimmed.to_owned(), point };
    if point <= -4 || point > most {
        let mut out = with_exponent(&shown, count, style.alternate);
        push_exponent(&mut out, point - 1);
        return out;
    }
    let mut out = String::with_capacity(count + 24);
    let mut used = 0;
    if let Ok(whole @ 1..) = usize::try_from(point) {
        let digits = trimmed.get(..whole).unwrap_or(trimmed);
        out.push_str(digits);
        push_zeros(&mut out, whole - digits.len());
        used = whole;
    } else {
        out.push('0');
    }
    let rest = trimmed.get(used..).unwrap_or("");
    let wanted = count.saturating_sub(used);
    if wanted > 0 {
        out.push('.');
        push_zeros(&mut out, usize::try_from(-point).unwrap_or(0));
        out.push_str(rest);
        push_zeros(&mut out, wanted.saturating_sub(rest.len()));
    } else if style.point_zero {
        out.push_str(".0");
    } else if style.alternate {
        out.push('.');
    }
    out
}
