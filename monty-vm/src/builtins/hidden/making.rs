//! Functions made of code, and what code says of itself.

use crate::native::{Ctx, take};
use crate::object::{Func, Kind, Value};
use crate::raise::{Answer, Raise};

/// A function of code, globals, name, defaults, a tuple of cells, and keyword-only defaults.
pub(super) fn make_function(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [code, globals, name, defaults, closure, kwdefaults] = take(args);
    let Some(body) = ctx.codes.get(code.index()).filter(|_| code.is(Kind::Code)).cloned() else {
        return Err(Raise::Decline);
    };
    let cells = ctx.heap.tuple(closure).unwrap_or(&[]).to_vec();
    if cells.len() != body.freevars.len() {
        let message =
            format!("{} requires closure of length {}, not {}", body.name, body.freevars.len(), cells.len());
        return Err(ctx.heap.value_error(message));
    }
    if let Some(odd) = cells.iter().find(|c| !c.is(Kind::Cell)) {
        let message = format!("arg 5 (closure) expected cell, found {}", ctx.type_name(*odd));
        return Err(ctx.heap.type_error(message));
    }
    ctx.reserve(cells.len() * 8)?;
    let qualname = ctx.heap.intern(&body.qualname);
    let name = if name.is_none() { ctx.heap.intern(&body.name) } else { ctx.heap.intern_value(name) };
    let key = ctx.heap.intern("__name__");
    let module = ctx.heap.dict_get_name(globals, key).unwrap_or(Value::NONE);
    Ok(ctx.heap.new_func(Func {
        code: code.handle(),
        name,
        qualname,
        globals,
        defaults,
        kwdefaults,
        closure: cells.into(),
        annotate: Value::NONE,
        annotations: Value::UNDEF,
        dict: Value::UNDEF,
        doc: Value::NONE,
        module,
        type_params: Value::UNDEF,
    }))
}

/// All names that code mentions.
pub(super) fn code_names(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [code] = take(args);
    let names: Vec<String> =
        ctx.codes.get(code.index()).map_or(Vec::new(), |c| c.names.iter().map(ToString::to_string).collect());
    let names = names.iter().map(|n| ctx.heap.intern(n)).collect();
    ctx.tuple(names)
}

/// How many calls may be running.
pub(super) fn depth_limit(ctx: &mut Ctx, _: &[Value]) -> Answer {
    let depth = ctx.limits.depth;
    Ok(ctx.heap.new_int(i64::from(depth)))
}

/// The names of all modules there are.
pub(super) fn module_names(ctx: &mut Ctx, _: &[Value]) -> Answer {
    let names = ctx.world.modules.iter().map(|m| m.name).filter(|n| *n != "_monty");
    let names = names.map(|n| ctx.heap.intern(n)).collect();
    ctx.list(names)
}
