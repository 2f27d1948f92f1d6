//! The `monty` command.

use std::process::ExitCode;

/// Programs make many small objects: an allocator made for that is a fifth faster on them than the system's.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    ExitCode::from(monty_cli::run(std::env::args_os()))
}
