//! Programs on the event loop, dumped and loaded again and again while they run, do what they do when they are left alone.

#![expect(clippy::panic, clippy::unwrap_used, reason = "a test may")]

use std::fs;
use std::path::{Path, PathBuf};

use monty::{Limits, Options, Outcome, Program, Run, Value};

fn programs() -> Vec<PathBuf> {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("../conformance/corpus");
    let mut found: Vec<PathBuf> = ["asyncio", "async", "stdlib/contextvars"]
        .iter()
        .flat_map(|folder| fs::read_dir(corpus.join(folder)).unwrap())
        .map(|entry| entry.unwrap().path())
        .filter(|path| path.extension().is_some_and(|e| e == "py"))
        .collect();
    found.sort();
    found
}

/// What it prints, and how it ends; `between` sees it after every slice of that many steps.
fn run(source: &str, slice: u64, mut between: impl FnMut(Run) -> Run) -> String {
    let program = Program::compile(source, Options::default().without_result()).unwrap();
    let mut outcome = program.start([("", Value::None); 0], Limits::default().slice(slice));
    loop {
        outcome = match outcome {
            Ok(Outcome::Complete(done)) => return done.output,
            Ok(Outcome::Interrupted(run)) => between(run).proceed(),
            Ok(other) => panic!("unexpected: {other:?}"),
            Err(error) => return format!("{}{error}", error.output()),
        }
    }
}

#[test]
fn programs_on_the_event_loop_are_frozen_anywhere() {
    for path in programs() {
        let source = fs::read_to_string(&path).unwrap();
        let alone = run(&source, u64::MAX, |run| run);
        let limits = Limits::default().slice(1999);
        let reloaded = run(&source, 1999, |run| Run::load(&run.dump(), limits).unwrap());
        assert_eq!(alone, reloaded, "{}", path.display());
    }
}
