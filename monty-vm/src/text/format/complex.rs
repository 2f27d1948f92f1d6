//! Formatting a complex number: both parts by the same specification, the filling around the whole.

use super::float::{check_precision, is_negative, layout, parts, with_precision};
use super::layout::{fill_places, number};
use super::spec::{Align, Sign, Spec};
use crate::num::Fault;
use crate::num::complex::Complex;
use crate::num::digits::{Layout, magnitude};
use crate::text::measure::char_count;
use crate::text::pad::fill;

/// `format(z, spec)`.
pub fn complex(z: Complex, spec: &Spec, type_name: &str) -> Result<String, Fault> {
    let kind = match spec.kind {
        None => Layout::Repr,
        Some(kind) => match layout(kind) {
            Some(kind_layout) if kind != '%' => kind_layout,
            _ => return Err(spec.unknown_code(type_name)),
        },
    };
    check_precision(spec)?;
    if spec.fill == '0' {
        return Err(Fault::value("Zero padding is not allowed in complex format specifier"));
    }
    if spec.align == Align::AfterSign {
        return Err(Fault::value("'=' alignment flag is not allowed in complex format specifier"));
    }
    let style = with_precision(spec, kind, false);
    let part = |x: f64, sign: Option<Sign>| {
        let mut text = magnitude(x, style);
        if matches!(spec.kind, Some('E' | 'F' | 'G')) {
            text.make_ascii_uppercase();
        }
        number(parts(&text, is_negative(x, &text, spec)), &Spec { width: 0, sign, ..*spec })
    };
    let text = if spec.kind.is_some() {
        format!("{}{}j", part(z.real, spec.sign), part(z.imag, Some(Sign::Plus)))
    } else if z.real == 0.0 && z.real.is_sign_positive() {
        format!("{}j", part(z.imag, spec.sign))
    } else {
        format!("({}{}j)", part(z.real, spec.sign), part(z.imag, Some(Sign::Plus)))
    };
    let (left, _, right) = fill_places(char_count(&text), spec);
    Ok(fill(&text, left, right, spec.fill))
}
