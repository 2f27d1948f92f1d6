//! Formatting a str.

use super::layout::fill_places;
use super::spec::{Align, Sign, Spec};
use crate::num::Fault;
use crate::text::measure::{char_count, first_chars};
use crate::text::pad::fill;

/// `format(text, spec)`.
pub fn string(text: &str, spec: &Spec, type_name: &str) -> Result<String, Fault> {
    if spec.kind != Some('s') {
        return Err(spec.unknown_code(type_name));
    }
    let refused = match spec.sign {
        Some(Sign::Space) => Some("Space not allowed in string format specifier"),
        Some(_) => Some("Sign not allowed in string format specifier"),
        None if spec.no_negative_zero => {
            Some("Negative zero coercion (z) not allowed in string format specifier")
        }
        None if spec.alternate => Some("Alternate form (#) not allowed in string format specifier"),
        None if spec.align == Align::AfterSign => {
            Some("'=' alignment not allowed in string format specifier")
        }
        None => None,
    };
    if let Some(words) = refused {
        return Err(Fault::value(words));
    }
    let shown = spec.precision.map_or(text, |most| first_chars(text, most));
    let (left, _, right) = fill_places(char_count(shown), spec);
    Ok(fill(shown, left, right, spec.fill))
}
