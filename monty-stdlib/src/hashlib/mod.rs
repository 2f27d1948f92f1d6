//! `hashlib`: digests by well-kept crates; a hash object holds what it has been fed, so that it can be frozen like anything else.

mod digest;

use monty_vm::native::{Ctx, ModuleDef, Native, natives, take};
use monty_vm::object::Value;
use monty_vm::raise::{Answer, Raise};

use crate::buffer::{given, number, taken};
use digest::{Blake, blake2b, blake2s, digest, hmac};

/// The module.
pub(crate) static MODULE: ModuleDef =
    ModuleDef { name: "hashlib", functions: FUNCTIONS, constants: &[], python: Some("module hashlib") };

static FUNCTIONS: &[Native] = natives! {
    "_digest(name, data, length, /)" => digest_of,
    "_blake2(name, data, size, key, salt, person, tree, /)" => blake,
    "_hmac(name, key, data, /)" => hmac_of,
    "_pbkdf2(name, password, salt, iterations, length, /)" => pbkdf2,
};

fn name_of(ctx: &Ctx, v: Value) -> String {
    ctx.text(v).map_or(String::new(), |t| t.as_str().to_owned())
}

fn unknown(ctx: &mut Ctx, name: &str) -> Raise {
    ctx.heap.value_error(format!("unsupported hash type {name}"))
}

/// The digest of data; `length` is for those that can be of any.
fn digest_of(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [name, data, length] = take(args);
    let name = name_of(ctx, name);
    let data = taken(ctx, data)?;
    let length = usize::try_from(number(length, 0)).unwrap_or(0);
    ctx.reserve(length)?;
    ctx.heap.bytes -= length;
    ctx.work((data.len() + length) / 32)?;
    match digest(&name, &data, length) {
        Some(made) => given(ctx, made),
        None => Err(unknown(ctx, &name)),
    }
}

fn blake(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [name, data, size, key, salt, person, tree] = take(args);
    let name = name_of(ctx, name);
    let data = taken(ctx, data)?;
    ctx.work(data.len() / 32)?;
    let key = taken(ctx, key)?;
    let salt = taken(ctx, salt)?;
    let person = taken(ctx, person)?;
    let tree: Vec<i64> = ctx.heap.items(tree).unwrap_or(&[]).iter().map(|v| number(*v, 0)).collect();
    let at = |at: usize| tree.get(at).copied().unwrap_or(0);
    let small = |n: i64| u8::try_from(n).unwrap_or(0);
    let blake = Blake {
        size: usize::try_from(number(size, 0)).unwrap_or(0),
        key: &key,
        salt: &salt,
        person: &person,
        fanout: small(at(0)),
        depth: small(at(1)),
        leaf_size: u32::try_from(at(2)).unwrap_or(0),
        node_offset: u64::try_from(at(3)).unwrap_or(0),
        node_depth: small(at(4)),
        inner_size: usize::try_from(at(5)).unwrap_or(0),
        last_node: at(6) != 0,
    };
    let made = if name == "blake2b" { blake2b(&blake, &data) } else { blake2s(&blake, &data) };
    given(ctx, made)
}

fn hmac_of(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [name, key, data] = take(args);
    let name = name_of(ctx, name);
    let (key, data) = (taken(ctx, key)?, taken(ctx, data)?);
    ctx.work((key.len() + data.len()) / 32)?;
    match hmac(&name, &key, &data) {
        Some(made) => given(ctx, made),
        None => Err(unknown(ctx, &name)),
    }
}

fn pbkdf2(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [name, password, salt, iterations, length] = take(args);
    let name = name_of(ctx, name);
    let (password, salt) = (taken(ctx, password)?, taken(ctx, salt)?);
    let iterations = number(iterations, 1);
    let length = usize::try_from(number(length, 0)).unwrap_or(0);
    ctx.reserve(length)?;
    ctx.heap.bytes -= length;
    let mut out = Vec::with_capacity(length);
    let mut block = 1_u32;
    while out.len() < length {
        let mut message = salt.clone();
        message.extend(block.to_be_bytes());
        let Some(mut round) = hmac(&name, &password, &message) else { return Err(unknown(ctx, &name)) };
        let mut sum = round.clone();
        for _ in 1..iterations {
            ctx.work(8)?;
            round = hmac(&name, &password, &round).unwrap_or_default();
            sum.iter_mut().zip(&round).for_each(|(a, b)| *a ^= b);
        }
        out.extend(sum);
        block = block.wrapping_add(1);
    }
    out.truncate(length);
    given(ctx, out)
}

/// SHA-512, for who makes bytes of chance.
pub(crate) fn sha512(data: &[u8]) -> Vec<u8> {
    digest("sha512", data, 0).unwrap_or_default()
}
