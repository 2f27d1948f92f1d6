//! Looking into a paused program.

use std::fmt::Write as _;
use std::path::Path;

use monty::{Limits, Run};

use crate::execute::{call_text, shortened};
use crate::failure::Failure;
use crate::files;

/// `monty inspect [--json] STATE`
pub(crate) fn inspect(state: &Path, json: bool) -> Result<(), Failure> {
    let bytes = files::bytes(state)?;
    let limits = Limits::default().memory(usize::MAX >> 1).output(usize::MAX).host_calls(u64::MAX);
    let run = Run::load(&bytes, limits).map_err(|e| Failure::usage(format!("'{}': {e}", state.display())))?;
    if json {
        return files::print(&format!("{}\n", run.inspect().to_json()));
    }
    files::print(&describe(&run, bytes.len()))
}

fn describe(run: &Run, size: usize) -> String {
    let mut out = String::new();
    // Writing to a String cannot fail.
    let _ = match run.call() {
        Some(call) => writeln!(out, "waits at call {}: {}", call.id, call_text(call)),
        None => writeln!(out, "interrupted: goes on without an answer"),
    };
    let _ = writeln!(out, "stack, innermost last:");
    for frame in run.frames() {
        let _ = writeln!(out, "  File \"{}\", line {}, in {}", frame.file, frame.line, frame.function);
        for (name, value) in frame.locals {
            let _ = writeln!(out, "    {name} = {}", shortened(&value.to_string()));
        }
    }
    let usage = run.usage();
    let _ = writeln!(out, "memory: {} bytes", usage.memory);
    let _ = writeln!(out, "output so far: {} bytes", usage.output);
    let _ = writeln!(out, "state: {size} bytes");
    out
}
