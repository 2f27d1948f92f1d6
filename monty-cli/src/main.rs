//! The `monty` command.

use std::process::ExitCode;

fn main() -> ExitCode {
    ExitCode::from(monty_cli::run(std::env::args_os()))
}
