//! The developer's commands: `cargo xtask ci | test | conformance | bench | budgets | compare`.
//!
//! Each sets up what it needs by itself, so that it works on a fresh machine with a Rust toolchain and, for the parts that
//! concern them, Python and node.

mod step;
mod commands;
mod measure;
mod compare;
mod budgets;

use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask ci [WORDS]          everything that must hold before a change lands; words select steps by name
cargo xtask test [ARGS]         the tests of the workspace, as `cargo test` takes arguments
cargo xtask conformance [ARGS]  the corpus of programs with CPython's recorded answers
cargo xtask bench [ARGS]        the benchmarks, as `cargo bench` takes arguments
cargo xtask budgets [--update] [WORDS]
                                what each layer takes in instructions, against benches/budgets.toml; needs valgrind
cargo xtask compare --python PATH --monty PATH [--other PATH]… [--rounds N] [WORDS]
                                the programs under benches/programs against other interpreters; without words it writes
                                docs/PERFORMANCE.md";

fn main() -> ExitCode {
    let mut args = std::env::args().skip(1);
    let command = args.next();
    let rest: Vec<String> = args.collect();
    let steps = match command.as_deref() {
        Some("ci") => commands::ci(&rest),
        Some("test") => vec![commands::tests(&rest)],
        Some("conformance") => vec![commands::conformance(&rest)],
        Some("compare") => return told(compare::compare(&rest)),
        Some("budgets") => return told(budgets::budgets(&rest)),
        Some(measure::WORD) => {
            return if measure::child(&rest) { ExitCode::SUCCESS } else { ExitCode::FAILURE };
        }
        Some("bench") => vec![commands::bench(&rest)],
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    if step::run(steps) { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// What a command that is no list of steps came to.
fn told(result: Result<(), String>) -> ExitCode {
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("{why}");
            ExitCode::FAILURE
        }
    }
}
