//! `random`: the generator's core. Its state is a bytearray; the distributions are its Python half.

mod twister;

use monty_vm::native::{Ctx, ModuleDef, Native, natives, take};
use monty_vm::num::Int;
use monty_vm::object::{Bytes, Value};
use monty_vm::raise::{Answer, Raise};
use num_bigint::{BigInt, BigUint, Sign};
use sha2::{Digest, Sha512};

use twister::{N, SIZE};

/// The module.
pub(crate) static MODULE: ModuleDef =
    ModuleDef { name: "random", functions: FUNCTIONS, constants: &[], python: Some("module random") };

static FUNCTIONS: &[Native] = natives! {
    "_fresh()" => fresh,
    "_seed(state, number, /)" => seed,
    "_seed_bytes(text, /)" => seed_bytes,
    "_float(state, /)" => float,
    "_bits(state, k, /)" => bits,
    "_below(state, n, /)" => below,
    "_get(state, /)" => get,
    "_set(state, words, /)" => set,
    "_entropy(n, /)" => entropy,
};

/// A state to be seeded.
fn fresh(ctx: &mut Ctx, _args: &[Value]) -> Answer {
    ctx.ask(SIZE as u64)?;
    Ok(ctx.heap.new_bytearray(Bytes(vec![0; SIZE])))
}

/// The state a value holds. A snapshot can bring any bytes, so that their number is looked at each time.
fn state(ctx: &mut Ctx, v: Value) -> Answer<&mut [u8; SIZE]> {
    let fits = ctx.heap.bytes_like(v).is_some_and(|b| b.len() == SIZE);
    if !fits {
        return Err(ctx.heap.value_error("invalid state"));
    }
    ctx.heap.bytearray_mut(v).and_then(|b| b.0.as_mut_slice().try_into().ok()).ok_or(Raise::Decline)
}

/// Seeds with an integer's magnitude.
fn seed(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [place, number] = take(args);
    let key = match ctx.int(number) {
        Some(n) => n.into_big().magnitude().to_u32_digits(),
        None => return Err(ctx.heap.type_error("an integer is needed")),
    };
    ctx.work(N + key.len())?;
    twister::seed(state(ctx, place)?, &key);
    Ok(Value::NONE)
}

/// The number that text and its SHA-512 stand for, first byte first.
fn seed_bytes(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [text] = take(args);
    let bytes = ctx.heap.bytes_like(text).unwrap_or(&[]).to_vec();
    ctx.work_bytes(bytes.len() * 8)?;
    ctx.ask(bytes.len() as u64 + 64)?;
    let mut all = bytes;
    let digest = Sha512::digest(&all);
    all.extend_from_slice(digest.as_slice());
    Ok(ctx.new_integer(Int::from(BigInt::from_bytes_be(Sign::Plus, &all))))
}

fn float(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [place] = take(args);
    Ok(Value::float(twister::float(state(ctx, place)?)))
}

/// `k` random bits, asked for and charged.
fn draw(ctx: &mut Ctx, place: Value, k: u64) -> Answer<Int> {
    if k <= 32 {
        let n = if k == 0 { 0 } else { twister::next(state(ctx, place)?) >> (32 - k) };
        return Ok(Int::Small(i64::from(n)));
    }
    let words = k.div_ceil(32);
    ctx.ask(words.saturating_mul(8))?;
    ctx.work_bytes(usize::try_from(words.saturating_mul(16)).unwrap_or(usize::MAX))?;
    let state = state(ctx, place)?;
    let mut digits = Vec::new();
    let mut left = k;
    while left > 0 {
        let word = twister::next(state);
        digits.push(if left < 32 { word >> (32 - left) } else { word });
        left = left.saturating_sub(32);
    }
    Ok(Int::from(BigInt::from(BigUint::new(digits))))
}

fn bits(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [place, k] = take(args);
    let k = ctx.index_arg(k)?;
    let Ok(k) = u64::try_from(k) else {
        return Err(ctx.heap.value_error("Cannot convert negative int"));
    };
    let n = draw(ctx, place, k)?;
    Ok(ctx.new_integer(n))
}

/// A number below `n`, which is positive: as many bits as `n` has, until they are below.
fn below(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [place, limit] = take(args);
    let Some(limit) = ctx.int(limit) else { return Err(ctx.heap.type_error("an integer is needed")) };
    let k = limit.bit_length();
    let (limit, mut n) = match limit {
        Int::Small(limit) => loop {
            let n = draw(ctx, place, k)?;
            match n {
                Int::Small(small) if small < limit => return Ok(ctx.heap.new_int(small)),
                Int::Small(_) if limit > 0 => ctx.work(1)?,
                n => break (BigInt::from(limit), n.into_big()),
            }
        },
        Int::Big(limit) => (limit, draw(ctx, place, k)?.into_big()),
    };
    if limit.sign() != Sign::Plus {
        return Err(ctx.heap.value_error("empty range"));
    }
    while n >= limit {
        ctx.work(1)?;
        n = draw(ctx, place, k)?.into_big();
    }
    Ok(ctx.new_integer(Int::from(n)))
}

/// The state as a tuple of 625 numbers.
fn get(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [place] = take(args);
    let words: Vec<u32> =
        state(ctx, place)?.as_chunks::<4>().0.iter().map(|b| u32::from_le_bytes(*b)).collect();
    let words = words.into_iter().map(|w| ctx.heap.new_int(i64::from(w))).collect();
    ctx.tuple(words)
}

/// Takes a state from such a tuple.
fn set(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [place, words] = take(args);
    let Some(items) = ctx.heap.tuple(ctx.plain(words)).map(<[Value]>::to_vec) else {
        return Err(ctx.heap.type_error("state vector must be a tuple"));
    };
    if items.len() != N + 1 {
        return Err(ctx.heap.value_error("state vector is the wrong size"));
    }
    let mut bytes = Vec::with_capacity(SIZE);
    for (at, v) in items.into_iter().enumerate() {
        let n = match ctx.int(v) {
            Some(Int::Small(n)) => n,
            Some(Int::Big(_)) => {
                return Err(ctx.heap.overflow_error("Python int too large to convert to C unsigned long"));
            }
            None => return Err(ctx.heap.type_error("an integer is required")),
        };
        if n < 0 {
            return Err(ctx.heap.overflow_error("can't convert negative int to unsigned"));
        }
        if at == N && n > N as i64 {
            return Err(ctx.heap.value_error("invalid state"));
        }
        bytes.extend_from_slice(&(n as u32).to_le_bytes());
    }
    if let Ok(bytes) = bytes.as_slice().try_into() {
        *state(ctx, place)? = bytes;
    }
    Ok(Value::NONE)
}

/// Bytes of the host's entropy: SHA-512 of its key and a counter.
fn entropy(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [n] = take(args);
    let n = ctx.index_arg(n)?;
    let Ok(n) = usize::try_from(n) else {
        return Err(ctx.heap.value_error("negative argument not allowed"));
    };
    ctx.ask((n as u64).saturating_add(64))?;
    ctx.work_bytes(n.saturating_mul(8))?;
    let mut bytes = Vec::with_capacity(n);
    while bytes.len() < n {
        let block = Sha512::digest(ctx.entropy.draw());
        let wanted = (n - bytes.len()).min(64);
        bytes.extend_from_slice(block.get(..wanted).unwrap_or(&[]));
    }
    Ok(ctx.heap.new_bytes(Bytes(bytes)))
}
