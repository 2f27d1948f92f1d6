//! Complex numbers: text in, text out, and their arithmetic.

use super::digits;
use super::fault::Fault;
use super::parse_float::{longest_float, parse_plain, without_underscores};
use super::parse_int::is_ascii_space;

/// A complex number.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Complex {
    /// The real part.
    pub real: f64,
    /// The imaginary part.
    pub imag: f64,
}

/// `complex.__repr__`.
pub fn repr(z: Complex) -> String {
    let imag = part(z.imag);
    if z.real == 0.0 && z.real.is_sign_positive() {
        return format!("{imag}j");
    }
    let sign = if imag.starts_with('-') { "" } else { "+" };
    format!("({}{sign}{imag}j)", part(z.real))
}

/// A part's `repr`, without the `.0` of a whole number.
fn part(x: f64) -> String {
    let mut text = digits::repr(x);
    if text.ends_with(".0") {
        text.truncate(text.len() - 2);
    }
    text
}

/// `complex(text)`.
pub fn parse(text: &str) -> Result<Complex, Fault> {
    let malformed = || Fault::value("complex() arg is a malformed string");
    let body = text.trim_matches(is_ascii_space);
    let body = match body.strip_prefix('(') {
        Some(rest) => rest.strip_suffix(')').ok_or_else(malformed)?.trim_matches(is_ascii_space),
        None => body,
    };
    let body = without_underscores(body).ok_or_else(malformed)?;
    parse_parts(&body).ok_or_else(malformed)
}

/// `x`, `yj`, `x+yj`; `j` alone is one.
fn parse_parts(body: &str) -> Option<Complex> {
    let first = number_length(body)?;
    let (head, rest) = body.split_at_checked(first)?;
    if rest.is_empty() {
        return Some(Complex { real: parse_plain(head)?, imag: 0.0 });
    }
    if rest == "j" || rest == "J" {
        return Some(Complex { real: 0.0, imag: imaginary(head)? });
    }
    if !rest.starts_with(['+', '-']) {
        return None;
    }
    let tail = rest.strip_suffix(['j', 'J'])?;
    if number_length(tail)? != tail.len() {
        return None;
    }
    Some(Complex { real: parse_plain(head)?, imag: imaginary(tail)? })
}

fn imaginary(text: &str) -> Option<f64> {
    match text {
        "" | "+" => Some(1.0),
        "-" => Some(-1.0),
        _ => parse_plain(text),
    }
}

/// How many bytes at the start are a signed number, or a sign before `j`.
fn number_length(text: &str) -> Option<usize> {
    let sign = usize::from(text.starts_with(['+', '-']));
    let rest = text.get(sign..)?;
    for word in ["infinity", "inf", "nan"] {
        if rest.get(..word.len()).is_some_and(|start| start.eq_ignore_ascii_case(word)) {
            return Some(sign + word.len());
        }
    }
    let length = longest_float(rest);
    if length > 0 || rest.is_empty() || rest.starts_with(['j', 'J']) { Some(sign + length) } else { None }
}

/// `a * b`. Where both parts come out as nan, an infinity among the factors is restored.
pub fn mul(a: Complex, b: Complex) -> Complex {
    let (ac, bd, ad, bc) = (a.real * b.real, a.imag * b.imag, a.real * b.imag, a.imag * b.real);
    let plain = Complex { real: ac - bd, imag: ad + bc };
    if !(plain.real.is_nan() && plain.imag.is_nan()) {
        return plain;
    }
    let (mut left, mut right) = (a, b);
    let mut restore = false;
    if is_infinite(left) {
        (left, right) = (boxed(left), nan_to_zero(right));
        restore = true;
    }
    if is_infinite(right) {
        (left, right) = (nan_to_zero(left), boxed(right));
        restore = true;
    }
    if !restore && [ac, bd, ad, bc].iter().any(|product| product.is_infinite()) {
        (left, right) = (nan_to_zero(left), nan_to_zero(right));
        restore = true;
    }
    if !restore {
        return plain;
    }
    Complex {
        real: f64::INFINITY * (left.real * right.real - left.imag * right.imag),
        imag: f64::INFINITY * (left.real * right.imag + left.imag * right.real),
    }
}

fn is_infinite(z: Complex) -> bool {
    z.real.is_infinite() || z.imag.is_infinite()
}

fn is_finite(z: Complex) -> bool {
    z.real.is_finite() && z.imag.is_finite()
}

/// Infinite parts become one, finite ones zero; signs stay.
fn boxed(z: Complex) -> Complex {
    let unit = |part: f64| f64::from(u8::from(part.is_infinite())).copysign(part);
    Complex { real: unit(z.real), imag: unit(z.imag) }
}

fn nan_to_zero(z: Complex) -> Complex {
    let part = |part: f64| if part.is_nan() { 0.0_f64.copysign(part) } else { part };
    Complex { real: part(z.real), imag: part(z.imag) }
}

/// `a * x` with a real number, part by part.
pub fn mul_real(a: Complex, x: f64) -> Complex {
    Complex { real: a.real * x, imag: a.imag * x }
}

/// `a / x` by a real number, part by part.
pub fn div_real(a: Complex, x: f64) -> Result<Complex, Fault> {
    if x == 0.0 {
        return Err(Fault::division_by_zero());
    }
    Ok(Complex { real: a.real / x, imag: a.imag / x })
}

/// `x / b` of a real number.
pub fn real_div(x: f64, b: Complex) -> Result<Complex, Fault> {
    if b.real == 0.0 && b.imag == 0.0 {
        return Err(Fault::division_by_zero());
    }
    let plain = if b.real.abs() >= b.imag.abs() {
        let ratio = b.imag / b.real;
        let scale = b.real + b.imag * ratio;
        Complex { real: x / scale, imag: (-x * ratio) / scale }
    } else if b.imag.abs() >= b.real.abs() {
        let ratio = b.real / b.imag;
        let scale = b.real * ratio + b.imag;
        Complex { real: (x * ratio) / scale, imag: (-x) / scale }
    } else {
        Complex { real: f64::NAN, imag: f64::NAN }
    };
    if plain.real.is_nan() && plain.imag.is_nan() && is_infinite(b) && x.is_finite() {
        let b = boxed(b);
        return Ok(Complex { real: 0.0 * (x * b.real), imag: 0.0 * (-x * b.imag) });
    }
    Ok(plain)
}

/// `a / b`, scaled by the larger part of the divisor; an infinity on one side alone is restored.
pub fn div(a: Complex, b: Complex) -> Result<Complex, Fault> {
    if b.real == 0.0 && b.imag == 0.0 {
        return Err(Fault::division_by_zero());
    }
    let plain = if b.real.abs() >= b.imag.abs() {
        let ratio = b.imag / b.real;
        let scale = b.real + b.imag * ratio;
        Complex { real: (a.real + a.imag * ratio) / scale, imag: (a.imag - a.real * ratio) / scale }
    } else if b.imag.abs() >= b.real.abs() {
        let ratio = b.real / b.imag;
        let scale = b.real * ratio + b.imag;
        Complex { real: (a.real * ratio + a.imag) / scale, imag: (a.imag * ratio - a.real) / scale }
    } else {
        Complex { real: f64::NAN, imag: f64::NAN }
    };
    if !(plain.real.is_nan() && plain.imag.is_nan()) {
        return Ok(plain);
    }
    let products =
        |a: Complex, b: Complex| (a.real * b.real + a.imag * b.imag, a.imag * b.real - a.real * b.imag);
    Ok(if is_infinite(a) && is_finite(b) {
        let (real, imag) = products(boxed(a), b);
        Complex { real: f64::INFINITY * real, imag: f64::INFINITY * imag }
    } else if is_infinite(b) && is_finite(a) {
        let (real, imag) = products(a, boxed(b));
        Complex { real: 0.0 * real, imag: 0.0 * imag }
    } else {
        plain
    })
}

/// `a ** b`.
pub fn pow(a: Complex, b: Complex) -> Result<Complex, Fault> {
    let power =
        if let Some(exponent) = small_whole(b) { whole_pow(a, exponent)? } else { general_pow(a, b)? };
    if is_infinite(power) {
        return Err(Fault::overflow("complex exponentiation"));
    }
    Ok(power)
}

fn small_whole(z: Complex) -> Option<i32> {
    (z.imag == 0.0 && z.real.fract() == 0.0 && z.real.abs() <= 100.0).then_some(z.real as i32)
}

fn zero_power() -> Fault {
    Fault::ZeroDivision("zero to a negative or complex power".into())
}

fn whole_pow(base: Complex, exponent: i32) -> Result<Complex, Fault> {
    let one = Complex { real: 1.0, imag: 0.0 };
    let mut result = one;
    let mut square = base;
    let mut left = exponent.unsigned_abs();
    while left > 0 {
        if left & 1 == 1 {
            result = mul(result, square);
        }
        square = mul(square, square);
        left >>= 1;
    }
    if exponent >= 0 { Ok(result) } else { div(one, result).map_err(|_| zero_power()) }
}

fn general_pow(a: Complex, b: Complex) -> Result<Complex, Fault> {
    if a.real == 0.0 && a.imag == 0.0 {
        return if b.imag != 0.0 || b.real < 0.0 {
            Err(zero_power())
        } else {
            Ok(Complex { real: 0.0, imag: 0.0 })
        };
    }
    let size = a.real.hypot(a.imag);
    let angle = a.imag.atan2(a.real);
    let mut length = size.powf(b.real);
    let mut phase = angle * b.real;
    if b.imag != 0.0 {
        length *= (-angle * b.imag).exp();
        phase += b.imag * size.ln();
    }
    if phase.is_infinite() {
        return Err(zero_power());
    }
    Ok(Complex { real: length * phase.cos(), imag: length * phase.sin() })
}

/// `abs(z)`.
pub fn abs(z: Complex) -> Result<f64, Fault> {
    let size = z.real.hypot(z.imag);
    if size.is_infinite() && z.real.is_finite() && z.imag.is_finite() {
        return Err(Fault::overflow("absolute value too large"));
    }
    Ok(size)
}
