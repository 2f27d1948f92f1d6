//! `re`: patterns are compiled to small programs and matched by backtracking with an explicit stack, in portions that are charged; the
//! Python half has the classes and calls functions.

mod set;
mod code;
mod fault;
mod source;
mod escape;
mod level;
mod parse;
mod group;
mod step;
mod entry;
mod matcher;
mod cache;
mod run;
mod template;

use monty_vm::native::{Ctx, ModuleDef, Native, natives, take};
use monty_vm::object::{Dict, TypeId, Value};
use monty_vm::raise::Answer;

use fault::Fault;
use run::{bounds, findall, group as group_text, groups, position, run as run_once, spans, split, subn};
use template::template;

/// The module.
pub(crate) static MODULE: ModuleDef =
    ModuleDef { name: "re", functions: FUNCTIONS, constants: &[], python: Some("module re") };

static FUNCTIONS: &[Native] = natives! {
    "_compile_pattern(pattern, flags, /)" => compile_pattern,
    "_bounds(string, pos, endpos, /)" => bounds,
    "_run(pattern, flags, string, start, end, aim, /)" => run_once,
    "_spans(pattern, flags, string, start, end, barred, limit, /)" => spans,
    "_findall(pattern, flags, string, start, end, /)" => findall,
    "_split(pattern, flags, string, maxsplit, /)" => split,
    "_subn(pattern, flags, parts, string, count, /)" => subn,
    "_group(string, spans, index, default, /)" => group_text,
    "_groups(string, spans, default, /)" => groups,
    "_position(string, offset, /)" => position,
    "_template(template, groups, names, /)" => template,
};

/// `(flags, groups, names)`, or `(message, position)`.
fn compile_pattern(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [pattern, flags] = take(args);
    let flags = flags.as_int().and_then(|f| u32::try_from(f).ok()).unwrap_or(0);
    match cache::compile(ctx, pattern, flags)? {
        Ok(program) => {
            let names = ctx.heap.new_dict(Dict::default());
            for (name, group) in &program.names {
                let key = ctx.heap.intern(name);
                ctx.heap.dict_set_name(names, key, Value::size(*group as usize));
            }
            ctx.tuple(vec![Value::size(program.flags as usize), Value::size(program.groups as usize), names])
        }
        Err(Fault::Pattern(message, at)) => {
            let message = ctx.str(message)?;
            ctx.tuple(vec![message, at.map_or(Value::NONE, Value::size)])
        }
        Err(Fault::Value(message)) => Err(ctx.heap.value_error(message)),
        Err(Fault::Overflow(message)) => Err(ctx.heap.overflow_error(message)),
        Err(Fault::Deep) => Err(ctx.heap.raise(TypeId::RECURSION_ERROR, "maximum recursion depth exceeded")),
    }
}
