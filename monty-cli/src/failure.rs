//! How the command fails: what it writes to standard error, and its exit code.

use std::io::Write as _;

use monty::{Error, ErrorKind, Value};

/// Why the command did not do what it was asked.
#[derive(Debug)]
pub(crate) enum Failure {
    /// Usage, files, state: one line.
    Usage(String),
    /// The program's own failure.
    Program(Error),
    /// No one reads our output any more.
    Unread,
}

impl Failure {
    pub(crate) fn usage(message: impl Into<String>) -> Failure {
        Failure::Usage(message.into())
    }

    /// Says so, and gives the exit code.
    pub(crate) fn report(&self) -> u8 {
        match self {
            Failure::Usage(message) => {
                complain(&format!("monty: {message}"));
                2
            }
            Failure::Unread => {
                complain("BrokenPipeError: [Errno 32] Broken pipe");
                1
            }
            Failure::Program(error) => report(error),
        }
    }
}

fn report(error: &Error) -> u8 {
    if let Some(code) = error.exit() {
        return exit(code);
    }
    match error.kind() {
        ErrorKind::Limit(_) => {
            complain(&error.to_string());
            3
        }
        ErrorKind::Syntax(_) | ErrorKind::Exception(_) => {
            complain(&error.to_string());
            1
        }
        _ => {
            complain(&format!("monty: {error}"));
            2
        }
    }
}

/// `SystemExit`: a number is the exit code, None is success, anything else is a message.
fn exit(code: &Value) -> u8 {
    match code {
        Value::None => 0,
        Value::Bool(b) => u8::from(*b),
        // As the system does, the lowest eight bits count.
        Value::Int(i) => i.to_le_bytes()[0],
        Value::BigInt(_) => 255,
        other => {
            complain(&other.as_str().map_or_else(|| other.to_string(), str::to_owned));
            1
        }
    }
}

/// A line on standard error. If no one reads it there is no one to tell.
fn complain(line: &str) {
    let _ = writeln!(std::io::stderr(), "{line}");
}

impl From<Error> for Failure {
    fn from(error: Error) -> Failure {
        Failure::Program(error)
    }
}
