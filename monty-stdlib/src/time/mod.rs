//! `time`: the clock of the host's policy; text of times. Its Python half has what takes tuples.

mod format;

use monty_vm::native::{Constant, Ctx, ModuleDef, Native, natives, take};
use monty_vm::object::Value;
use monty_vm::raise::Answer;

use format::Fields;

/// The module.
pub(crate) static MODULE: ModuleDef =
    ModuleDef { name: "time", functions: FUNCTIONS, constants: CONSTANTS, python: Some("module time") };

static CONSTANTS: &[(&str, Constant)] = &[
    ("timezone", Constant::Int(0)),
    ("altzone", Constant::Int(0)),
    ("daylight", Constant::Int(0)),
    ("CLOCK_REALTIME", Constant::Int(0)),
    ("CLOCK_MONOTONIC", Constant::Int(1)),
    ("CLOCK_PROCESS_CPUTIME_ID", Constant::Int(2)),
    ("CLOCK_THREAD_CPUTIME_ID", Constant::Int(3)),
];

static FUNCTIONS: &[Native] = natives! {
    "time()" => time,
    "time_ns()" => time_ns,
    "monotonic()" => monotonic,
    "monotonic_ns()" => monotonic_ns,
    "perf_counter()" => monotonic,
    "perf_counter_ns()" => monotonic_ns,
    "process_time()" => monotonic,
    "process_time_ns()" => monotonic_ns,
    "thread_time()" => monotonic,
    "thread_time_ns()" => monotonic_ns,
    "_pass(nanoseconds, /)" => pass,
    "_format(format, fields, zone, offset, /)" => text,
};

fn seconds(nanoseconds: i64) -> Value {
    // As CPython divides: once, correctly rounded.
    Value::float(nanoseconds as f64 / 1e9)
}

fn time(ctx: &mut Ctx, _args: &[Value]) -> Answer {
    Ok(seconds(ctx.wall_time()))
}

fn time_ns(ctx: &mut Ctx, _args: &[Value]) -> Answer {
    let now = ctx.wall_time();
    Ok(ctx.heap.new_int(now))
}

fn monotonic(ctx: &mut Ctx, _args: &[Value]) -> Answer {
    let now = ctx.steady_time();
    Ok(Value::float(now as f64 / 1e9))
}

fn monotonic_ns(ctx: &mut Ctx, _args: &[Value]) -> Answer {
    let now = i64::try_from(ctx.steady_time()).unwrap_or(i64::MAX);
    Ok(ctx.heap.new_int(now))
}

/// Lets so many nanoseconds go by.
fn pass(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [nanoseconds] = take(args);
    let nanoseconds = ctx.index_arg(nanoseconds)?;
    ctx.time.sleep(u64::try_from(nanoseconds).unwrap_or(0));
    Ok(Value::NONE)
}

/// The text of checked fields in a format.
fn text(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [pattern, fields, zone, offset] = take(args);
    let mut numbers = [0_i64; 9];
    let items = ctx.heap.items(fields).map_or(Vec::new(), <[Value]>::to_vec);
    for (place, v) in numbers.iter_mut().zip(items) {
        *place = ctx.index_arg(v)?;
    }
    let [year, month, day, hour, minute, second, weekday, yearday, _] = numbers;
    let zone = ctx.text(zone).map_or(String::new(), |t| t.as_str().to_owned());
    let offset = if offset.is_none() { 0 } else { ctx.index_arg(offset)? };
    let fields = Fields { year, month, day, hour, minute, second, weekday, yearday, zone, offset };
    let pattern = ctx.text(pattern).map_or(String::new(), |t| t.as_str().to_owned());
    let size = format::longest(&pattern);
    ctx.ask(size as u64)?;
    ctx.work_bytes(size)?;
    let out = format::format(&pattern, &fields);
    ctx.str(out)
}
