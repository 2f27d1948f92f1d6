//! Functions of many numbers: exact sums, products, distances.

use monty_vm::native::{Ctx, take};
use monty_vm::object::{Kind, Value};
use monty_vm::protocol::BinaryOp;
use monty_vm::raise::{Answer, Raise};

use super::arg::real;

/// A sum of floats that loses nothing: its parts do not overlap, smallest first.
#[derive(Default)]
struct Exact {
    parts: Vec<f64>,
    special: f64,
    infinite: f64,
}

impl Exact {
    /// Adds one number; false if an intermediate sum of finite numbers is too large.
    fn add(&mut self, given: f64) -> bool {
        let mut x = given;
        let mut kept = 0;
        for at in 0..self.parts.len() {
            let Some(mut y) = self.parts.get(at).copied() else { break };
            if x.abs() < y.abs() {
                std::mem::swap(&mut x, &mut y);
            }
            let high = x + y;
            let low = y - (high - x);
            if low != 0.0 {
                if let Some(place) = self.parts.get_mut(kept) {
                    *place = low;
                }
                kept += 1;
            }
            x = high;
        }
        self.parts.truncate(kept);
        if x != 0.0 {
            if !x.is_finite() {
                if given.is_finite() {
                    return false;
                }
                if given.is_infinite() {
                    self.infinite += given;
                }
                self.special += given;
                self.parts.clear();
            } else {
                self.parts.push(x);
            }
        }
        true
    }

    /// The float nearest to the sum, ties to even.
    fn nearest(&self) -> f64 {
        let mut parts = self.parts.iter().rev().copied();
        let Some(mut high) = parts.next() else { return 0.0 };
        let mut low = 0.0;
        for y in parts.by_ref() {
            let x = high;
            high = x + y;
            low = y - (high - x);
            if low != 0.0 {
                break;
            }
        }
        if let Some(next) = parts.next()
            && ((low < 0.0 && next < 0.0) || (low > 0.0 && next > 0.0))
        {
            let y = low * 2.0;
            let x = high + y;
            if y == x - high {
                high = x;
            }
        }
        high
    }
}

pub(super) fn fsum(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let items = ctx.collect(take::<1>(args)[0])?;
    ctx.work(items.len())?;
    let mut sum = Exact::default();
    for v in items {
        let x = real(ctx, v)?;
        if !sum.add(x) {
            return Err(ctx.heap.overflow_error("intermediate overflow in fsum"));
        }
    }
    if sum.special != 0.0 {
        if sum.infinite.is_nan() {
            return Err(ctx.heap.value_error("-inf + inf in fsum"));
        }
        return Ok(Value::float(sum.special));
    }
    Ok(Value::float(sum.nearest()))
}

/// Scaled by a power of two, squared without loss, summed without loss, then one root and its correction.
fn norm(values: &[f64]) -> f64 {
    let largest = values.iter().fold(0.0_f64, |m, x| if x.abs() > m { x.abs() } else { m });
    if values.iter().any(|x| x.is_infinite()) {
        return f64::INFINITY;
    }
    if values.iter().any(|x| x.is_nan()) {
        return f64::NAN;
    }
    if largest == 0.0 {
        return 0.0;
    }
    let (_, e) = libm::frexp(largest);
    if e < -1023 {
        // Too small to scale: up first, then down.
        let up: Vec<f64> = values.iter().map(|x| x / f64::MIN_POSITIVE).collect();
        return norm(&up) * f64::MIN_POSITIVE;
    }
    let mut sum = Exact::default();
    for x in values {
        let x = libm::ldexp(x.abs(), -e);
        let square = x * x;
        sum.add(square);
        sum.add(x.mul_add(x, -square));
    }
    let root = sum.nearest().sqrt();
    let square = root * root;
    sum.add(-square);
    sum.add(-root.mul_add(root, -square));
    libm::ldexp(root + sum.nearest() / (2.0 * root), e)
}

pub(super) fn hypot(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let items = ctx.heap.items(take::<1>(args)[0]).map_or(Vec::new(), <[Value]>::to_vec);
    ctx.work(items.len())?;
    let mut values = Vec::with_capacity(items.len());
    for v in items {
        values.push(real(ctx, v)?);
    }
    Ok(Value::float(norm(&values)))
}

pub(super) fn dist(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [p, q] = take(args);
    let (p, q) = (ctx.collect(p)?, ctx.collect(q)?);
    if p.len() != q.len() {
        return Err(ctx.heap.value_error("both points must have the same number of dimensions"));
    }
    ctx.work(p.len())?;
    let mut values = Vec::with_capacity(p.len());
    for (a, b) in p.into_iter().zip(q) {
        values.push(real(ctx, a)? - real(ctx, b)?);
    }
    Ok(Value::float(norm(&values)))
}

pub(super) fn prod(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [iterable, start] = take(args);
    let items = ctx.collect(iterable)?;
    let mut product = start;
    for v in items {
        ctx.work(1)?;
        product = ctx.binary(BinaryOp::Mul, product, v)?.ok_or(Raise::Decline)?;
    }
    Ok(product)
}

pub(super) fn sumprod(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [p, q] = take(args);
    let (p, q) = (ctx.collect(p)?, ctx.collect(q)?);
    if p.len() != q.len() {
        return Err(ctx.heap.value_error("Inputs are not the same length"));
    }
    ctx.work(p.len())?;
    let float = |v: &Value| v.is_float();
    let small = |v: &Value| matches!(v.kind(), Kind::Float | Kind::Int);
    if p.iter().chain(&q).all(small) && p.iter().chain(&q).any(float) {
        let mut sum = Exact::default();
        let mut plain = 0.0;
        for (a, b) in p.iter().zip(&q) {
            let (a, b) = (real(ctx, *a)?, real(ctx, *b)?);
            let product = a * b;
            plain += product;
            if !product.is_finite() || !sum.add(product) {
                sum.special = f64::NAN;
                continue;
            }
            let rest = a.mul_add(b, -product);
            if rest != 0.0 {
                sum.add(rest);
            }
        }
        return Ok(Value::float(if sum.special == 0.0 { sum.nearest() } else { plain }));
    }
    let mut total = Value::small(0);
    for (a, b) in p.into_iter().zip(q) {
        let product = ctx.binary(BinaryOp::Mul, a, b)?.ok_or(Raise::Decline)?;
        total = ctx.binary(BinaryOp::Add, total, product)?.ok_or(Raise::Decline)?;
    }
    Ok(total)
}
