//! Formatting a float.

use super::layout::{Parts, number};
use super::spec::Spec;
use crate::num::Fault;
use crate::num::digits::{Layout, Style, magnitude};

/// `format(x, spec)`.
pub fn float(x: f64, spec: &Spec, type_name: &str) -> Result<String, Fault> {
    check_precision(spec)?;
    let percent = spec.kind == Some('%');
    let style = match spec.kind {
        None => with_precision(spec, Layout::Repr, true),
        Some(kind) => with_precision(spec, layout(kind).ok_or_else(|| spec.unknown_code(type_name))?, false),
    };
    let value = if percent { x * 100.0 } else { x };
    let mut text = magnitude(value, style);
    if matches!(spec.kind, Some('E' | 'F' | 'G')) {
        text.make_ascii_uppercase();
    }
    if percent {
        text.push('%');
    }
    Ok(number(parts(&text, is_negative(value, &text, spec)), spec))
}

/// The layout of a presentation type.
pub(super) const fn layout(kind: char) -> Option<Layout> {
    Some(match kind {
        'e' | 'E' => Layout::Exponent,
        'f' | 'F' | '%' => Layout::Fixed,
        'g' | 'G' | 'n' => Layout::General,
        _ => return None,
    })
}

/// The style of a specification; a precision turns `repr` into `g`.
pub(super) fn with_precision(spec: &Spec, layout: Layout, point_zero: bool) -> Style {
    let layout = if spec.precision.is_some() && layout == Layout::Repr { Layout::General } else { layout };
    Style { layout, precision: spec.precision.unwrap_or(6), alternate: spec.alternate, point_zero }
}

/// Precisions beyond 32 bits are refused.
pub(super) fn check_precision(spec: &Spec) -> Result<(), Fault> {
    match spec.precision {
        Some(precision) if i32::try_from(precision).is_err() => Err(Fault::value("precision too big")),
        _ => Ok(()),
    }
}

/// Whether a minus is shown: nan has none, and `z` takes it from what was rounded to zero.
pub(super) fn is_negative(x: f64, text: &str, spec: &Spec) -> bool {
    let mantissa = text.split(['e', 'E']).next().unwrap_or("");
    let zero = x.is_finite() && !mantissa.contains(|c: char| matches!(c, '1'..='9'));
    x.is_sign_negative() && !x.is_nan() && !(spec.no_negative_zero && zero)
}

/// Takes a magnitude's text apart.
pub(super) fn parts(text: &str, negative: bool) -> Parts<'_> {
    let end = |text: &str| text.find(|c: char| !c.is_ascii_digit()).unwrap_or(text.len());
    let (digits, rest) = text.split_at_checked(end(text)).unwrap_or((text, ""));
    let (fraction, rest) = match rest.strip_prefix('.') {
        Some(after) => {
            let (fraction, rest) = after.split_at_checked(end(after)).unwrap_or((after, ""));
            (Some(fraction), rest)
        }
        None => (None, rest),
    };
    Parts { negative, prefix: "", digits, fraction, rest, group: 3 }
}
