//! Why a program did not come to its end.

use std::fmt;

use crate::call::Divergence;
use monty_parser::SyntaxError as ParseError;
use monty_snapshot::LoadError;
use monty_vm::host::{BorderError, Exception, Value};
use monty_vm::limits::Limit;

/// Why a program did not come to its end. Shown, it is what Python prints: the traceback and the exception, without a line
/// end after it.
#[derive(Clone, Debug)]
pub struct Error(Box<Inner>);

#[derive(Clone, Debug)]
struct Inner {
    kind: ErrorKind,
    output: String,
}

/// What went wrong.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The source is not a program.
    Syntax(SyntaxError),
    /// The program raised an exception that it did not catch.
    Exception(Raised),
    /// A limit ended the run.
    Limit(Limit),
    /// An input is missing or unknown.
    Input(String),
    /// The result or an input cannot cross between script and host.
    Border(BorderError),
    /// The program called an external function that no one answers.
    Call(String),
    /// The run has made no call of this number.
    NoSuchCall(u64),
    /// The call of this number has its answer, or is the one the run waits at.
    AlreadyAnswered(u64),
    /// A replay came to something else than the journal says.
    Diverged(Box<Divergence>),
    /// Bytes that are no program or no paused run.
    Load(String),
}

/// An error in the source.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SyntaxError {
    /// The exception it is: `SyntaxError`, `IndentationError` …
    pub class: String,
    /// What is wrong.
    pub message: String,
    /// The line, from 1; 0 if it is about no line.
    pub line: u32,
    /// The column in characters, from 1; 0 if it is about no column.
    pub column: u32,
    /// Place, line, marks and message, as Python prints them.
    pub text: String,
}

/// An exception that was not caught.
#[derive(Clone, Debug, PartialEq)]
pub struct Raised {
    /// The exception.
    pub exception: Exception,
    /// The traceback and the exception, as Python prints them.
    pub traceback: String,
}

impl Error {
    pub(crate) fn new(kind: ErrorKind) -> Error {
        Error(Box::new(Inner { kind, output: String::new() }))
    }

    /// Of a run that waits for calls answered with "later", which only a host that settles them can drive.
    pub(crate) fn unsettled() -> Error {
        Error::new(ErrorKind::Input("the run waits for calls that no one settles".to_owned()))
    }

    pub(crate) fn with_output(mut self, output: String) -> Error {
        self.0.output = output;
        self
    }

    /// An error of the parser's, in a file of that name.
    #[must_use]
    pub fn from_syntax(error: &ParseError, file: &str) -> Error {
        Error::new(ErrorKind::Syntax(SyntaxError {
            class: error.kind.name().to_owned(),
            message: error.message.to_string(),
            line: error.line,
            column: error.offset,
            text: error.render(file),
        }))
    }

    /// What went wrong.
    #[must_use]
    pub fn kind(&self) -> &ErrorKind {
        &self.0.kind
    }

    /// What the program printed since its output was last taken; nothing if it went to a callback.
    #[must_use]
    pub fn output(&self) -> &str {
        &self.0.output
    }

    /// The exception the program did not catch.
    #[must_use]
    pub fn exception(&self) -> Option<&Exception> {
        if let ErrorKind::Exception(raised) = self.kind() { Some(&raised.exception) } else { None }
    }

    /// The limit that ended the run.
    #[must_use]
    pub fn limit(&self) -> Option<Limit> {
        if let ErrorKind::Limit(limit) = self.kind() { Some(*limit) } else { None }
    }

    /// If the program ended by `SystemExit`: the value that is its code, `None` for success.
    #[must_use]
    pub fn exit(&self) -> Option<&Value> {
        let exception = self.exception().filter(|e| e.base == "SystemExit")?;
        Some(exception.args.first().unwrap_or(&Value::None))
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.kind() {
            ErrorKind::Syntax(error) => f.write_str(error.text.trim_end()),
            ErrorKind::Exception(raised) => f.write_str(raised.traceback.trim_end_matches('\n')),
            ErrorKind::Limit(limit) => limit.fmt(f),
            ErrorKind::Input(message) | ErrorKind::Load(message) => f.write_str(message),
            ErrorKind::Border(error) => error.fmt(f),
            ErrorKind::Diverged(divergence) => divergence.fmt(f),
            ErrorKind::Call(name) => write!(f, "the program called '{name}', which no one answers"),
            ErrorKind::NoSuchCall(id) => write!(f, "the run has made no call {id}"),
            ErrorKind::AlreadyAnswered(id) => {
                write!(f, "call {id} does not wait for an answer that comes later")
            }
        }
    }
}

impl std::error::Error for Error {}

impl From<BorderError> for Error {
    fn from(error: BorderError) -> Error {
        match error {
            BorderError::Memory => Error::new(ErrorKind::Limit(Limit::Memory)),
            error => Error::new(ErrorKind::Border(error)),
        }
    }
}

impl From<LoadError> for Error {
    fn from(error: LoadError) -> Error {
        Error::new(ErrorKind::Load(error.to_string()))
    }
}
