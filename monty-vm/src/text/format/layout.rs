//! Laying out a number: sign, prefix, groups of digits, point, the rest, and the filling around or inside.

use super::spec::{Align, Grouping, Sign, Spec};

/// The parts of a number's text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Parts<'a> {
    /// Below zero.
    pub(super) negative: bool,
    /// `0x` and its like.
    pub(super) prefix: &'a str,
    /// The digits before the point.
    pub(super) digits: &'a str,
    /// The digits behind the point, if there is one.
    pub(super) fraction: Option<&'a str>,
    /// An exponent, a percent sign, `inf`, `nan`.
    pub(super) rest: &'a str,
    /// How many digits make a group.
    pub(super) group: usize,
}

/// The sign that a number shows.
pub(super) const fn sign(negative: bool, option: Option<Sign>) -> &'static str {
    match option {
        _ if negative => "-",
        Some(Sign::Plus) => "+",
        Some(Sign::Space) => " ",
        _ => "",
    }
}

/// Puts the parts together.
pub(super) fn number(parts: Parts<'_>, spec: &Spec) -> String {
    let sign = sign(parts.negative, spec.sign);
    let mut tail = String::new();
    if let Some(fraction) = parts.fraction {
        tail.push('.');
        push_fraction(&mut tail, fraction, spec.fraction_grouping);
    }
    tail.push_str(parts.rest);
    let around = sign.len() + parts.prefix.len() + tail.len();
    // Zeros count as digits, and are grouped with them; without digits (`inf`) they are mere filling.
    let zeros = spec.fill == '0' && spec.align == Align::AfterSign;
    let least = if zeros { spec.width.saturating_sub(around) } else { 0 };
    let digits = group_digits(parts.digits, least, parts.group, spec.grouping);
    let length = around + digits.len();
    let (left, middle, right) = fill_places(length, spec);
    let mut out = String::with_capacity(length.max(spec.width));
    out.extend(std::iter::repeat_n(spec.fill, left));
    out.push_str(sign);
    out.push_str(parts.prefix);
    out.extend(std::iter::repeat_n(spec.fill, middle));
    out.push_str(&digits);
    out.push_str(&tail);
    out.extend(std::iter::repeat_n(spec.fill, right));
    out
}

/// How much filling goes to the left, after the sign, to the right.
pub(super) fn fill_places(length: usize, spec: &Spec) -> (usize, usize, usize) {
    let missing = spec.width.saturating_sub(length);
    match spec.align {
        Align::Left => (0, 0, missing),
        Align::Right => (missing, 0, 0),
        Align::Center => (missing / 2, 0, missing - missing / 2),
        Align::AfterSign => (0, missing, 0),
    }
}

/// Groups digits from the right, with zeros in front to reach a width.
fn group_digits(digits: &str, least: usize, group: usize, grouping: Option<Grouping>) -> String {
    let Some(grouping) = grouping.filter(|_| !digits.is_empty()) else {
        let mut out = String::with_capacity(digits.len().max(least));
        out.extend(std::iter::repeat_n('0', least.saturating_sub(digits.len())));
        out.push_str(digits);
        return out;
    };
    // Built from the right, turned around at the end: the digits are ASCII.
    let mut reversed = Vec::with_capacity(digits.len().max(least) * 2);
    let mut from_right = digits.bytes().rev();
    let (mut left, mut least) = (digits.len(), least);
    loop {
        let take = group.min(left.max(least).max(1));
        reversed.extend((0..take).map(|_| from_right.next().unwrap_or(b'0')));
        left = left.saturating_sub(take);
        least = least.saturating_sub(take);
        if left == 0 && least == 0 {
            break;
        }
        least = least.saturating_sub(1);
        reversed.push(grouping.separator() as u8);
    }
    reversed.iter().rev().map(|byte| char::from(*byte)).collect()
}

fn push_fraction(out: &mut String, fraction: &str, grouping: Option<Grouping>) {
    for (at, c) in fraction.chars().enumerate() {
        if let Some(grouping) = grouping
            && at > 0
            && at % 3 == 0
        {
            out.push(grouping.separator());
        }
        out.push(c);
    }
}
