//! `difflib`: matching blocks are searched natively among numbers that stand for elements; the Python half has the rest.

mod matching;

use monty_vm::native::{Ctx, ModuleDef, Native, natives, take};
use monty_vm::object::Value;
use monty_vm::raise::Answer;

use matching::{Block, Matcher};

/// The module.
pub(crate) static MODULE: ModuleDef =
    ModuleDef { name: "difflib", functions: FUNCTIONS, constants: &[], python: Some("module difflib") };

/// The pages that `HtmlDiff` makes.
pub(crate) static MARKUP: ModuleDef = ModuleDef {
    name: "difflib.markup",
    functions: &[],
    constants: &[],
    python: Some("module difflib.markup"),
};

static FUNCTIONS: &[Native] = natives! {
    "_longest(first, second, kinds, alo, ahi, blo, bhi, /)" => longest,
    "_blocks(first, second, kinds, /)" => blocks,
};

/// The sequences as numbers; what is no number stands for nothing.
fn matcher(ctx: &mut Ctx, first: Value, second: Value, kinds: Value) -> Answer<Matcher> {
    let len = |v: Value| ctx.heap.list(v).map_or(0, Vec::len);
    let size = (len(first) + len(second)).saturating_mul(Matcher::BYTES);
    ctx.reserve(size)?;
    ctx.heap.bytes -= size;
    ctx.work((len_of(ctx, first) + len_of(ctx, second)) / 4)?;
    let numbers = |v: Value| -> Vec<u32> {
        let number = |v: &Value| v.as_int().and_then(|n| u32::try_from(n).ok()).unwrap_or(u32::MAX);
        ctx.heap.list(v).map_or(Vec::new(), |items| items.iter().map(number).collect())
    };
    let kinds = ctx.heap.bytes_like(kinds).unwrap_or(&[]);
    Ok(Matcher::new(numbers(first), numbers(second), kinds))
}

fn len_of(ctx: &Ctx, list: Value) -> usize {
    ctx.heap.list(list).map_or(0, Vec::len)
}

/// A bound within a sequence.
fn bound(ctx: &mut Ctx, v: Value) -> Answer<usize> {
    Ok(usize::try_from(ctx.index_arg(v)?).unwrap_or(0))
}

fn triple(ctx: &mut Ctx, block: Block) -> Answer {
    ctx.tuple(vec![Value::size(block.a), Value::size(block.b), Value::size(block.size)])
}

fn longest(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [first, second, kinds, alo, ahi, blo, bhi] = take(args);
    let (alo, ahi) = (bound(ctx, alo)?, bound(ctx, ahi)?);
    let (blo, bhi) = (bound(ctx, blo)?, bound(ctx, bhi)?);
    let mut matcher = matcher(ctx, first, second, kinds)?;
    if ahi > len_of(ctx, first) {
        return Err(ctx.heap.index_error("list index out of range"));
    }
    let block = matcher.longest(alo..ahi, blo..bhi, &mut |n| ctx.work(n))?;
    triple(ctx, block)
}

fn blocks(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [first, second, kinds] = take(args);
    let mut matcher = matcher(ctx, first, second, kinds)?;
    let found = matcher.blocks(&mut |n| ctx.work(n))?;
    // Each block is a tuple of three.
    ctx.reserve_items(found.len(), 64)?;
    ctx.heap.bytes -= found.len() * 64;
    let mut out = Vec::with_capacity(found.len());
    for block in found {
        out.push(triple(ctx, block)?);
    }
    ctx.list(out)
}
