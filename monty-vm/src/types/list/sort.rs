//! Sorting without Python: a stable merge sort over positions, with binary insertion for short runs. It compares in the order
//! in which CPython does for short lists, so that the same pair is named when two items have no order.

use crate::native::Ctx;
use crate::object::{Kind, Value};
use crate::protocol::CompareOp;
use crate::raise::Answer;

/// Runs of this length are made by insertion, then merged.
const RUN: usize = 32;

/// The items of a list in order, as a new vector.
pub(crate) fn sort_values(ctx: &mut Ctx, list: Value, reverse: bool) -> Answer<Vec<Value>> {
    let keys = ctx.collect(list)?;
    let order = order(ctx, &keys, reverse)?;
    Ok(order.into_iter().filter_map(|at| keys.get(at as usize).copied()).collect())
}

/// The positions of `keys` in sorted order. Declines when a user's `__lt__` has to answer.
pub(crate) fn order(ctx: &mut Ctx, keys: &[Value], reverse: bool) -> Answer<Vec<u32>> {
    let n = keys.len();
    ctx.reserve(n * 24)?;
    ctx.heap.bytes -= n * 24;
    ctx.work(n * (usize::BITS - n.leading_zeros()) as usize / 8)?;
    let mut order: Vec<u32> = (0..n as u32).collect();
    if reverse {
        order.reverse();
    }
    let at = |i: &u32| keys.get(*i as usize).copied().unwrap_or(Value::UNDEF);
    if keys.iter().all(|v| v.is_int()) {
        order.sort_by_key(|i| at(i).int_val());
    } else if keys.iter().all(|v| v.is(Kind::Str)) {
        let heap = &ctx.heap;
        order.sort_by(|a, b| heap.str(at(a)).cmp(&heap.str(at(b))));
    } else if keys.iter().all(|v| v.is_float() && !v.float_val().is_nan()) {
        // Not `total_cmp`: the two zeros are equal.
        order.sort_by(|a, b| {
            at(a).float_val().partial_cmp(&at(b).float_val()).unwrap_or(std::cmp::Ordering::Equal)
        });
    } else {
        merge_sort(ctx, keys, &mut order)?;
    }
    if reverse {
        order.reverse();
    }
    Ok(order)
}

fn less(ctx: &mut Ctx, keys: &[Value], a: u32, b: u32) -> Answer<bool> {
    let key = |i: u32| keys.get(i as usize).copied().unwrap_or(Value::UNDEF);
    let (a, b) = (key(a), key(b));
    ctx.work(1)?;
    match ctx.compare(CompareOp::Lt, a, b)? {
        Some(answer) => Ok(answer),
        None => Err(ctx.unordered(CompareOp::Lt, a, b)),
    }
}

fn merge_sort(ctx: &mut Ctx, keys: &[Value], order: &mut Vec<u32>) -> Answer<()> {
    let n = order.len();
    let run = if n <= 64 { 64 } else { RUN };
    let mut start = 0;
    while start < n {
        let end = (start + run).min(n);
        if let Some(part) = order.get_mut(start..end) {
            insertion(ctx, keys, part)?;
        }
        start = end;
    }
    let mut width = run;
    let mut merged: Vec<u32> = Vec::with_capacity(n);
    while width < n {
        merged.clear();
        let mut start = 0;
        while start < n {
            let (mid, end) = ((start + width).min(n), (start + 2 * width).min(n));
            let (left, right) = (order.get(start..mid).unwrap_or(&[]), order.get(mid..end).unwrap_or(&[]));
            merge(ctx, keys, left, right, &mut merged)?;
            start = end;
        }
        std::mem::swap(order, &mut merged);
        width *= 2;
    }
    Ok(())
}

fn merge(
    ctx: &mut Ctx,
    keys: &[Value],
    mut left: &[u32],
    mut right: &[u32],
    out: &mut Vec<u32>,
) -> Answer<()> {
    if let (Some(l), Some(r)) = (left.last(), right.first())
        && !less(ctx, keys, *r, *l)?
    {
        out.extend_from_slice(left);
        out.extend_from_slice(right);
        return Ok(());
    }
    while let (Some((l, more_left)), Some((r, more_right))) = (left.split_first(), right.split_first()) {
        if less(ctx, keys, *r, *l)? {
            out.push(*r);
            right = more_right;
        } else {
            out.push(*l);
            left = more_left;
        }
    }
    out.extend_from_slice(left);
    out.extend_from_slice(right);
    Ok(())
}

/// The length of the run the part begins with, made ascending.
fn first_run(ctx: &mut Ctx, keys: &[Value], part: &mut [u32]) -> Answer<usize> {
    let pair = |part: &[u32], at: usize| Some((*part.get(at)?, *part.get(at + 1)?));
    let Some((a, b)) = pair(part, 0) else { return Ok(part.len()) };
    let mut end = 2;
    if less(ctx, keys, b, a)? {
        while let Some((a, b)) = pair(part, end - 1) {
            if !less(ctx, keys, b, a)? {
                break;
            }
            end += 1;
        }
        if let Some(run) = part.get_mut(..end) {
            run.reverse();
        }
    } else {
        while let Some((a, b)) = pair(part, end - 1) {
            if less(ctx, keys, b, a)? {
                break;
            }
            end += 1;
        }
    }
    Ok(end)
}

fn insertion(ctx: &mut Ctx, keys: &[Value], part: &mut [u32]) -> Answer<()> {
    let mut done = first_run(ctx, keys, part)?;
    while let Some(&pivot) = part.get(done) {
        let (mut lo, mut hi) = (0, done);
        while lo < hi {
            let mid = (lo + hi) / 2;
            let Some(&other) = part.get(mid) else { break };
            if less(ctx, keys, pivot, other)? {
                hi = mid;
            } else {
                lo = mid + 1;
            }
        }
        if let Some(window) = part.get_mut(lo..=done) {
            window.rotate_right(1);
        }
        done += 1;
    }
    Ok(())
}
