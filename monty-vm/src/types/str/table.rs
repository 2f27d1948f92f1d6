//! `str.maketrans` and `str.translate`.

use monty_bytecode::surrogate;

use crate::native::{Ctx, take};
use crate::object::{Dict, Kind, Value};
use crate::raise::{Answer, Raise};

/// `str.maketrans`
pub(super) fn maketrans(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [x, y, z] = take(args);
    let table = ctx.heap.new_dict(Dict::default());
    if y.is_undef() {
        from_dict(ctx, table, x)?;
        return Ok(table);
    }
    let y = ctx.str_arg(y, "maketrans() argument 2")?;
    let z = if z.is_undef() { z } else { ctx.str_arg(z, "maketrans() argument 3")? };
    if ctx.text(x).is_none() {
        return Err(ctx
            .heap
            .type_error("first maketrans argument must be a string if there is a second argument"));
    }
    let (from, to) = (ctx.text_or_empty(x), ctx.text_or_empty(y));
    if from.len() != to.len() {
        return Err(ctx.heap.value_error("the first two maketrans arguments must have equal length"));
    }
    let delete = z;
    let count = ctx.text_or_empty(x).len() + ctx.text_or_empty(delete).len();
    ctx.ask((count * 64) as u64)?;
    ctx.work(count)?;
    let pairs: Vec<(char, Option<char>)> = {
        let [from, to, delete] = [x, y, delete].map(|v| ctx.text_or_empty(v).as_str());
        let kept = from.chars().zip(to.chars().map(Some));
        kept.chain(delete.chars().map(|c| (c, None))).collect()
    };
    for (from, to) in pairs {
        ctx.dict_set(table, code(from), to.map_or(Value::NONE, code))?;
    }
    Ok(table)
}

fn code(c: char) -> Value {
    Value::size(surrogate::code(c) as usize)
}

fn from_dict(ctx: &mut Ctx, table: Value, x: Value) -> Answer<()> {
    let Some(dict) = ctx.heap.dict(ctx.plain(x)) else {
        return Err(ctx.heap.type_error("if you give only one argument to maketrans it must be a dict"));
    };
    let entries: Vec<(Value, Value)> = dict.iter().map(|entry| (entry.key, entry.value)).collect();
    ctx.work(entries.len())?;
    for (key, value) in entries {
        let plain = ctx.plain(key);
        let key = match plain.kind() {
            Kind::Int | Kind::True | Kind::False | Kind::Big => plain,
            Kind::Str => {
                let mut chars = ctx.text_or_empty(plain).as_str().chars();
                match (chars.next(), chars.next()) {
                    (Some(c), None) => code(c),
                    _ => {
                        return Err(ctx
                            .heap
                            .value_error("string keys in translatetable must be of length 1"));
                    }
                }
            }
            _ => return Err(ctx.heap.type_error("keys in translate table mustbe strings or integers")),
        };
        ctx.dict_set(table, key, value)?;
    }
    Ok(())
}

/// `str.translate`, by a plain dict; other tables are subscripted in Python.
pub(super) fn translate(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, table] = take(args);
    if !table.is(Kind::Dict) {
        return Err(Raise::Decline);
    }
    let text = ctx.text_or_empty(this).as_str().to_owned();
    ctx.ask(text.len() as u64)?;
    ctx.work(text.len() / 4)?;
    let mut out = String::with_capacity(text.len());
    let mut asked = text.len();
    for c in text.chars() {
        match ctx.dict_get(table, code(c))? {
            None => out.push(c),
            Some(to) => push_mapped(ctx, &mut out, to)?,
        }
        if out.len() > asked {
            asked = out.len() * 2;
            ctx.ask(asked as u64)?;
        }
    }
    ctx.changed(this, text.len(), out)
}

fn push_mapped(ctx: &mut Ctx, out: &mut String, to: Value) -> Answer<()> {
    if to.is_none() {
        return Ok(());
    }
    if let Some(text) = ctx.text(to) {
        out.push_str(text.as_str());
        return Ok(());
    }
    let Some(n) = ctx.int(to) else {
        return Err(ctx.heap.type_error("character mapping must return integer, None or str"));
    };
    let c =
        crate::protocol::number::as_size(&n).and_then(|n| u32::try_from(n).ok()).and_then(surrogate::held);
    match c {
        Some(c) => out.push(c),
        None => return Err(ctx.heap.value_error("character mapping must be in range(0x110000)")),
    }
    Ok(())
}
