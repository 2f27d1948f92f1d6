//! Any text as a program: it is refused, or it runs within its limits.
#![no_main]

use libfuzzer_sys::fuzz_target;
use monty::{Limits, Options, Program, Value};

fuzz_target!(|source: &str| {
    let Ok(program) = Program::compile(source, Options::default()) else { return };
    let limits = Limits::default().memory(8 << 20).fuel(200_000);
    let _ = program.prepare().limits(limits).run(|_| Ok(Value::None));
});
