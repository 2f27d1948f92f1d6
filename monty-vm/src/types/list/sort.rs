//! Sorting without Python: a stable merge sort over positions, with binary insertion for short runs. It compares in the order
//! in which CPython does for short lists, so that the same pair is named when two items have no order.

use std::cmp::Ordering;

use smallvec::SmallVec;

use crate::heap::Heap;
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
    ctx.reserve(n * 48)?;
    ctx.heap.bytes -= n * 48;
    ctx.work(n * (usize::BITS - n.leading_zeros()) as usize / 8)?;
    let mut order: Vec<u32> = (0..n as u32).collect();
    if reverse {
        order.reverse();
    }
    let at = |i: &u32| keys.get(*i as usize).copied().unwrap_or(Value::UNDEF);
    match column(keys.iter().copied()) {
        Some(Column::Ints) => {
            let mut pairs: Vec<(i64, u32)> = order.iter().map(|i| (at(i).int_val(), *i)).collect();
            pairs.sort_by_key(|pair| pair.0);
            order = pairs.into_iter().map(|pair| pair.1).collect();
        }
        Some(Column::Strs) => {
            let bytes: usize = keys.iter().map(|v| ctx.heap.str(*v).map_or(0, str::len)).sum();
            ctx.work_bytes(bytes.saturating_mul(order.len().max(2).ilog2() as usize))?;
            let heap = &ctx.heap;
            let mut pairs: Vec<(&str, u32)> =
                order.iter().map(|i| (heap.str(at(i)).unwrap_or(""), *i)).collect();
            pairs.sort_by(|(a, _), (b, _)| monty_bytecode::surrogate::compare(a, b));
            order = pairs.into_iter().map(|pair| pair.1).collect();
        }
        // Not `total_cmp`: the two zeros are equal.
        Some(Column::Floats) => order.sort_by(|a, b| float_order(at(a), at(b))),
        None => match columns(ctx, keys) {
            Some(columns) => {
                let heap = &ctx.heap;
                order.sort_by(|a, b| {
                    let (a, b) = (heap.tuple(at(a)).unwrap_or(&[]), heap.tuple(at(b)).unwrap_or(&[]));
                    row_order(heap, &columns, a, b)
                });
            }
            None => merge_sort(ctx, keys, &mut order)?,
        },
    }
    if reverse {
        order.reverse();
    }
    Ok(order)
}

/// What all keys are, if they are of one kind that has an order without asking anyone.
#[derive(Clone, Copy, PartialEq)]
enum Column {
    Ints,
    Strs,
    Floats,
}

fn column(values: impl Iterator<Item = Value>) -> Option<Column> {
    let mut found = None;
    for v in values {
        let this = if v.is_int() {
            Column::Ints
        } else if v.is(Kind::Str) {
            Column::Strs
        } else if v.is_float() && !v.float_val().is_nan() {
            Column::Floats
        } else {
            return None;
        };
        if *found.get_or_insert(this) != this {
            return None;
        }
    }
    found
}

/// The same for keys that are tuples of one length: what stands in each place.
fn columns(ctx: &Ctx, keys: &[Value]) -> Option<SmallVec<[Column; 4]>> {
    let width = ctx.heap.tuple(*keys.first()?)?.len();
    if width == 0 || width > 8 || !keys.iter().all(|k| ctx.heap.tuple(*k).is_some_and(|t| t.len() == width)) {
        return None;
    }
    let place = |at: usize| column(keys.iter().filter_map(|k| ctx.heap.tuple(*k)?.get(at).copied()));
    (0..width).map(place).collect()
}

fn float_order(a: Value, b: Value) -> Ordering {
    a.float_val().partial_cmp(&b.float_val()).unwrap_or(Ordering::Equal)
}

fn row_order(heap: &Heap, columns: &[Column], a: &[Value], b: &[Value]) -> Ordering {
    for ((column, a), b) in columns.iter().zip(a).zip(b) {
        let order = match column {
            Column::Ints => a.int_val().cmp(&b.int_val()),
            Column::Strs => heap.str(*a).cmp(&heap.str(*b)),
            Column::Floats => float_order(*a, *b),
        };
        if order.is_ne() {
            return order;
        }
    }
    Ordering::Equal
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
