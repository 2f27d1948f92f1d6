//! `secrets`: bytes of chance out of what the host gives, hashed block by block.

use monty_vm::native::{Ctx, ModuleDef, Native, natives, take};
use monty_vm::object::Value;
use monty_vm::raise::Answer;

use crate::buffer::{given, number};
use crate::hashlib::sha512;

/// The module.
pub(crate) static MODULE: ModuleDef =
    ModuleDef { name: "secrets", functions: FUNCTIONS, constants: &[], python: Some("module secrets") };

static FUNCTIONS: &[Native] = natives! {
    "_random_bytes(count, /)" => random_bytes,
};

fn random_bytes(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [count] = take(args);
    let count = usize::try_from(number(count, 0)).unwrap_or(0);
    ctx.reserve(count)?;
    ctx.heap.bytes -= count;
    ctx.work(count / 16)?;
    let mut out = Vec::with_capacity(count);
    while out.len() < count {
        let block = ctx.entropy.draw();
        out.extend(sha512(&block));
    }
    out.truncate(count);
    given(ctx, out)
}
