//! The `monty` command: runs a program, pauses it at a call of the host's, goes on with it later, looks into it.
//!
//! Exit codes: 0 done or paused; 1 an exception that was not caught (`SystemExit` has its own code); 2 usage, an unreadable
//! file, bad state; 3 a limit fired.

mod args;
mod failure;
mod files;
mod json;
mod execute;
mod repl;
mod inspect;
mod look;

use std::ffi::OsString;

use clap::{CommandFactory as _, Parser as _};

use args::{Args, Command};

/// Carries out a command, its own name first, and gives its exit code.
pub fn run(words: impl IntoIterator<Item = OsString>) -> u8 {
    let args = match Args::try_parse_from(words) {
        Ok(args) => args,
        Err(error) => {
            // If no one reads it there is no one to tell.
            let _ = error.print();
            return u8::try_from(error.exit_code()).unwrap_or(2);
        }
    };
    let done = match args.command {
        Some(Command::Resume(resume)) => execute::resume(&resume),
        Some(Command::Inspect { state, json }) => inspect::inspect(&state, json),
        Some(Command::Replay { state, file, how }) => execute::replay(&state, &file, &how),
        Some(Command::Completions { shell }) => {
            clap_complete::generate(shell, &mut Args::command(), "monty", &mut std::io::stdout());
            Ok(())
        }
        Some(Command::Check { file }) => look::check(&file),
        Some(Command::Dis { file }) => look::dis(&file),
        Some(Command::Ast { file }) => look::ast(&file),
        Some(Command::Tokens { file }) => look::tokens(&file),
        None => execute::run(&args.run),
    };
    match done {
        Ok(()) => 0,
        Err(failure) => failure.report(),
    }
}
