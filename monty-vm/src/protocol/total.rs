//! Running sums of numbers that need no heap.

use crate::num::sum::Compensated;
use crate::object::Value;

/// Adds a number to a total and the rounding error carried along with it; false if that takes more.
pub(crate) fn add_up(total: &mut Value, low: &mut Value, v: Value) -> bool {
    if Value::both_int(*total, v) {
        let Some(sum) = Value::add_int(*total, v) else { return false };
        *total = sum;
        return true;
    }
    let Some(high) = total.as_float() else { return false };
    let Some(x) = v.as_float().or(v.as_int().map(|i| i as f64)) else { return false };
    let mut sum = Compensated { high, low: low.as_float().unwrap_or(0.0) };
    sum.add(x);
    (*total, *low) = (Value::float(sum.high), Value::float(sum.low));
    true
}
