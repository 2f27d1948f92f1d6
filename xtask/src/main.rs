//! The developer's commands: `cargo xtask ci | test | conformance | bench`.
//!
//! Each sets up what it needs by itself, so that it works on a fresh machine with a Rust toolchain and, for the parts that
//! concern them, Python and node.

mod step;
mod commands;

use std::process::ExitCode;

const USAGE: &str = "\
cargo xtask ci [WORDS]          everything that must hold before a change lands; words select steps by name
cargo xtask test [ARGS]         the tests of the workspace, as `cargo test` takes arguments
cargo xtask conformance [ARGS]  the corpus of programs with CPython's recorded answers
cargo xtask bench [ARGS]        the benchmarks, as `cargo bench` takes arguments";

fn main() -> ExitCode {
    let mut args = std::env::args().skip(1);
    let command = args.next();
    let rest: Vec<String> = args.collect();
    let steps = match command.as_deref() {
        Some("ci") => commands::ci(&rest),
        Some("test") => vec![commands::tests(&rest)],
        Some("conformance") => vec![commands::conformance(&rest)],
        Some("bench") => vec![commands::bench(&rest)],
        _ => {
            eprintln!("{USAGE}");
            return ExitCode::from(2);
        }
    };
    if step::run(steps) { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
