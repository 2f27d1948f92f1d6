//! Functions of integers, exact at any size; their work and memory are asked for first.

use monty_vm::native::{Ctx, take};
use monty_vm::num::{Int, cost, long};
use monty_vm::object::Value;
use monty_vm::raise::{Answer, Raise};
use num_bigint::BigInt;
use num_integer::Integer;
use num_traits::{One, Zero};

use super::arg::whole;

/// Numbers of up to so many words are dealt with in one go.
const SHORT: u64 = 512;

pub(super) fn gcd(ctx: &mut Ctx, args: &[Value]) -> Answer {
    fold(ctx, args, Int::Small(0), common)
}

pub(super) fn lcm(ctx: &mut Ctx, args: &[Value]) -> Answer {
    fold(ctx, args, Int::Small(1), |ctx, a, b| {
        if a.is_zero() || b.is_zero() {
            return Ok(BigInt::zero());
        }
        let shared = common(ctx, a.clone(), b.clone())?;
        let (rest, _) = long::div_mod(&a, &shared, ctx)?;
        long::mul(&rest, &b, ctx)
    })
}

fn fold(
    ctx: &mut Ctx,
    args: &[Value],
    start: Int,
    join: fn(&mut Ctx, BigInt, BigInt) -> Answer<BigInt>,
) -> Answer {
    let items = ctx.heap.items(take::<1>(args)[0]).map_or(Vec::new(), <[Value]>::to_vec);
    let mut sum = start.into_big();
    for v in items {
        let n = whole(ctx, v)?.into_big();
        let (a, b) = (cost::words(&sum), cost::words(&n));
        ctx.ask((a + b) * 8)?;
        sum = join(ctx, sum, n)?;
    }
    Ok(ctx.new_integer(Int::from(num_traits::Signed::abs(&sum))))
}

/// The greatest common divisor, by Euclid while the numbers are long.
fn common(ctx: &mut Ctx, mut a: BigInt, mut b: BigInt) -> Answer<BigInt> {
    while cost::words(&a).min(cost::words(&b)) > SHORT {
        let (_, rest) = long::div_mod(&a, &b, ctx)?;
        a = std::mem::replace(&mut b, rest);
    }
    if a.is_zero() || b.is_zero() {
        return Ok(a + b);
    }
    // One division brings the longer one down to the shorter one's length.
    if a.bits() < b.bits() {
        std::mem::swap(&mut a, &mut b);
    }
    let (_, rest) = long::div_mod(&a, &b, ctx)?;
    let words = cost::words(&b);
    ctx.work_words(words.saturating_mul(words).saturating_mul(4))?;
    Ok(b.gcd(&rest))
}

/// The root of a long number, with about twice as many of its bits at each turn. The algorithm is Mark Dickinson's, published with
/// a proof in CPython's issue 36887.
fn long_root(ctx: &mut Ctx, n: &BigInt) -> Answer<BigInt> {
    let c = (n.bits() - 1) / 2;
    let (mut root, mut d) = (BigInt::one(), 0);
    for s in (0..u64::BITS - c.leading_zeros()).rev() {
        let e = d;
        d = c >> s;
        ctx.work_words(cost::words(n))?;
        let (quotient, _) = long::div_mod(&(n >> (2 * c - e - d + 1)), &root, ctx)?;
        root = (root << (d - e - 1)) + quotient;
    }
    let square = long::mul(&root, &root, ctx)?;
    Ok(if &square > n { root - 1 } else { root })
}

pub(super) fn isqrt(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let n = whole(ctx, take::<1>(args)[0])?;
    if n.is_negative() {
        return Err(ctx.heap.value_error("isqrt() argument must be nonnegative"));
    }
    let n = n.into_big();
    let words = cost::words(&n);
    ctx.ask(words * 8)?;
    if words > SHORT {
        let root = long_root(ctx, &n)?;
        return Ok(ctx.new_integer(Int::from(root)));
    }
    ctx.work_words(cost::div_steps(words, words).saturating_mul(4))?;
    Ok(ctx.new_integer(Int::from(n.sqrt())))
}

pub(super) fn factorial(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let n = whole(ctx, take::<1>(args)[0])?;
    if n.is_negative() {
        return Err(ctx.heap.value_error("factorial() not defined for negative values"));
    }
    let Int::Small(n) = n else {
        return Err(ctx.heap.overflow_error("factorial() argument should not exceed 9223372036854775807"));
    };
    let product = falling(ctx, &BigInt::from(n), n as u64)?;
    Ok(ctx.new_integer(Int::from(product)))
}

/// `n · (n-1) · …`, `k` factors, charged for.
fn falling(ctx: &mut Ctx, n: &BigInt, k: u64) -> Answer<BigInt> {
    let bits = k.saturating_mul(n.bits());
    ctx.ask(bits / 4)?;
    // Halves of equal size, without recursion: products are joined like the carries of a counter.
    let mut stack: Vec<(u32, BigInt)> = Vec::new();
    let mut factor = n.clone();
    for _ in 0..k {
        let mut rank = 0;
        let mut product = factor.clone();
        ctx.work(1)?;
        factor -= 1;
        while stack.last().is_some_and(|(r, _)| *r == rank) {
            if let Some((_, left)) = stack.pop() {
                product = long::mul(&product, &left, ctx)?;
            }
            rank += 1;
        }
        stack.push((rank, product));
    }
    let mut all = BigInt::one();
    while let Some((_, product)) = stack.pop() {
        all = long::mul(&all, &product, ctx)?;
    }
    Ok(all)
}

/// `n` and `k`, neither negative.
fn pair(ctx: &mut Ctx, n: Value, k: Value) -> Answer<(BigInt, BigInt)> {
    let (n, k) = (whole(ctx, n)?, whole(ctx, k)?);
    for (name, v) in [("n", &n), ("k", &k)] {
        if v.is_negative() {
            let message = format!("{name} must be a non-negative integer");
            return Err(ctx.heap.value_error(message));
        }
    }
    Ok((n.into_big(), k.into_big()))
}

pub(super) fn perm(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [n, k] = take(args);
    if k.is_none() {
        return factorial(ctx, &[n]);
    }
    let (n, k) = pair(ctx, n, k)?;
    if k > n {
        return Ok(Value::small(0));
    }
    let Ok(k) = u64::try_from(k) else {
        return Err(ctx.heap.overflow_error("k must not exceed 9223372036854775807"));
    };
    let product = falling(ctx, &n, k)?;
    Ok(ctx.new_integer(Int::from(product)))
}

pub(super) fn comb(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [n, k] = take(args);
    let (n, k) = pair(ctx, n, k)?;
    if k > n {
        return Ok(Value::small(0));
    }
    let rest = &n - &k;
    let Ok(k) = u64::try_from(k.min(rest)) else {
        return Err(ctx.heap.overflow_error("min(n - k, k) must not exceed 9223372036854775807"));
    };
    let top = falling(ctx, &n, k)?;
    let bottom = falling(ctx, &BigInt::from(k), k)?;
    if bottom.is_zero() {
        return Err(Raise::Decline);
    }
    let (quotient, _) = long::div_mod(&top, &bottom, ctx)?;
    Ok(ctx.new_integer(Int::from(quotient)))
}
