//! The one place that knows how a program is run: here, by starting the `monty` command.

use crate::process::{Stuck, finish};
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

pub use crate::process::Finished;

/// How long a program of the corpus may take.
pub const TIME_LIMIT: Duration = Duration::from_secs(10);

/// What an onlooker saw of a program that came to an end of its own.
#[derive(Debug, PartialEq, Eq)]
pub struct Observed {
    /// Everything the program printed.
    pub stdout: String,
    /// The end of the traceback, `TypeName: message`, when an exception ended the program.
    pub exception_line: Option<String>,
    /// All that was written to standard error.
    pub stderr: String,
}

/// Why a program did not come to an end of its own.
#[derive(Debug)]
pub enum Failure {
    /// A limit stopped the program; the sentence that says which.
    Stopped(String),
    /// The command did something its contract does not know.
    Broken(String),
}

impl std::fmt::Display for Failure {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Stopped(why) => write!(f, "stopped by a limit: {why}"),
            Self::Broken(why) => write!(f, "broken: {why}"),
        }
    }
}

/// Runs the program in the file `path` under the limits `flags` names (as the command line spells them).
pub fn run(path: &Path, flags: &[String]) -> Result<Observed, Failure> {
    let finished =
        command(|monty| monty.args(flags).arg(path)).map_err(|stuck| Failure::Broken(stuck.to_string()))?;
    observed(finished)
}

/// Reads the exit code as the command line's contract defines it.
pub fn observed(finished: Finished) -> Result<Observed, Failure> {
    match finished.code {
        Some(0) => Ok(Observed { stdout: finished.stdout, exception_line: None, stderr: finished.stderr }),
        Some(1) => {
            let line = exception_line(&finished.stderr);
            Ok(Observed { exception_line: Some(line), stdout: finished.stdout, stderr: finished.stderr })
        }
        Some(3) => Err(Failure::Stopped(last_line(&finished.stderr))),
        Some(code) => Err(Failure::Broken(format!("exit code {code}\n{}", finished.stderr))),
        None => Err(Failure::Broken(format!("ended by a signal\n{}", finished.stderr))),
    }
}

/// Starts the `monty` command with what `arguments` adds to it.
pub fn command(arguments: impl FnOnce(&mut Command) -> &mut Command) -> Result<Finished, Stuck> {
    let binary = binary();
    if !binary.exists() {
        return Err(Stuck::NotStarted(format!(
            "{} is missing; build it: cargo build -p monty-cli",
            binary.display()
        )));
    }
    finish(arguments(&mut Command::new(binary)), TIME_LIMIT)
}

/// The command under test: `MONTY_BIN`, or the one cargo built beside this very program.
fn binary() -> PathBuf {
    if let Some(path) = std::env::var_os("MONTY_BIN") {
        return path.into();
    }
    let mut folder = std::env::current_exe().unwrap_or_default();
    folder.pop();
    if folder.ends_with("deps") {
        folder.pop();
    }
    folder.join(format!("monty{}", std::env::consts::EXE_SUFFIX))
}

/// What follows the frames of the last traceback. Lines that show source or its place are indented.
fn exception_line(stderr: &str) -> String {
    let lines: Vec<&str> = stderr.lines().collect();
    let starts =
        |line: &&str| line.starts_with("Traceback (most recent call last):") || line.starts_with("  File \"");
    let from = lines.iter().rposition(starts).map_or(0, |at| at + 1);
    let told: Vec<&str> = lines.into_iter().skip(from).skip_while(|line| line.starts_with("  ")).collect();
    told.join("\n")
}

fn last_line(text: &str) -> String {
    text.lines().next_back().unwrap_or_default().to_owned()
}
