//! Answers of host functions: from Rust's types to Python values, from Rust's errors to exceptions.

use std::any::Any;
use std::collections::BTreeMap;
use std::fmt::Display;

use monty_vm::host::{Exception, Value};
use num_bigint::BigInt;
use serde::Serialize;

use crate::serde::to_value;

/// An argument or answer that crosses by way of serde.
///
/// ```
/// use monty::{Host, Options, Program, Typed};
/// use serde::{Deserialize, Serialize};
///
/// #[derive(Serialize, Deserialize)]
/// struct Point { x: i64, y: i64 }
///
/// let host = Host::new().function("mirror", |Typed(p): Typed<Point>| Typed(Point { x: p.y, y: p.x }));
/// let program = Program::compile("mirror({'x': 1, 'y': 2})", Options::default())?;
/// assert_eq!(program.run_with(&host)?.to_string(), "{'x': 2, 'y': 1}");
/// # Ok::<(), monty::Error>(())
/// ```
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Typed<T>(pub T);

/// What a host function can answer with: values, and results of values and errors.
pub trait IntoAnswer {
    /// The value, or the exception to raise.
    ///
    /// # Errors
    /// The exception to raise.
    fn into_answer(self) -> Result<Value, Exception>;
}

/// An error of the host's that becomes an exception: an [`Exception`] is raised as it is, an error of input and output becomes
/// the `OSError` that belongs to it, anything else a `RuntimeError` of its text.
pub trait IntoException {
    /// The exception.
    fn into_exception(self) -> Exception;
}

impl<E: Display + 'static> IntoException for E {
    fn into_exception(self) -> Exception {
        let any: &dyn Any = &self;
        if let Some(exception) = any.downcast_ref::<Exception>() {
            return exception.clone();
        }
        match any.downcast_ref::<std::io::Error>() {
            Some(error) => io_exception(error),
            None => Exception::new("RuntimeError", self.to_string()),
        }
    }
}

/// Of errors the system names, the number and the text; of others the text.
fn io_exception(error: &std::io::Error) -> Exception {
    use std::io::ErrorKind;
    let class = match error.kind() {
        ErrorKind::NotFound => "FileNotFoundError",
        ErrorKind::PermissionDenied => "PermissionError",
        ErrorKind::AlreadyExists => "FileExistsError",
        ErrorKind::IsADirectory => "IsADirectoryError",
        ErrorKind::NotADirectory => "NotADirectoryError",
        ErrorKind::ConnectionRefused => "ConnectionRefusedError",
        ErrorKind::ConnectionReset => "ConnectionResetError",
        ErrorKind::ConnectionAborted => "ConnectionAbortedError",
        ErrorKind::BrokenPipe => "BrokenPipeError",
        ErrorKind::TimedOut => "TimeoutError",
        ErrorKind::WouldBlock => "BlockingIOError",
        ErrorKind::Interrupted => "InterruptedError",
        _ => "OSError",
    };
    let text = error.to_string();
    match (error.raw_os_error(), text.split_once(" (os error")) {
        (Some(number), Some((text, _))) => {
            Exception::with_args(class, [Value::Int(number.into()), text.into()])
        }
        _ => Exception::new(class, text),
    }
}

macro_rules! plain {
    ($($t:ty)*) => {
        $(impl IntoAnswer for $t {
            fn into_answer(self) -> Result<Value, Exception> {
                Ok(self.into())
            }
        })*
    };
}

plain!(() bool i32 u32 i64 u64 f64 &str String Vec<u8> BigInt Value);

impl IntoAnswer for usize {
    fn into_answer(self) -> Result<Value, Exception> {
        Ok(BigInt::from(self).into())
    }
}

impl<T: IntoAnswer, E: IntoException> IntoAnswer for Result<T, E> {
    fn into_answer(self) -> Result<Value, Exception> {
        self.map_err(E::into_exception)?.into_answer()
    }
}

impl<T: IntoAnswer> IntoAnswer for Option<T> {
    fn into_answer(self) -> Result<Value, Exception> {
        self.map_or(Ok(Value::None), T::into_answer)
    }
}

impl<T: IntoAnswer> IntoAnswer for Vec<T> {
    fn into_answer(self) -> Result<Value, Exception> {
        self.into_iter().map(T::into_answer).collect::<Result<_, _>>().map(Value::List)
    }
}

impl<K: IntoAnswer, V: IntoAnswer> IntoAnswer for BTreeMap<K, V> {
    fn into_answer(self) -> Result<Value, Exception> {
        let pairs = self.into_iter().map(|(k, v)| Ok((k.into_answer()?, v.into_answer()?)));
        pairs.collect::<Result<_, _>>().map(Value::Dict)
    }
}

macro_rules! tuples {
    ($(($($t:ident $v:ident),+))*) => {
        $(impl<$($t: IntoAnswer),+> IntoAnswer for ($($t,)+) {
            fn into_answer(self) -> Result<Value, Exception> {
                let ($($v,)+) = self;
                Ok(Value::Tuple(vec![$($v.into_answer()?),+]))
            }
        })*
    };
}

tuples!((A a) (A a, B b) (A a, B b, C c) (A a, B b, C c, D d));

impl<T: Serialize> IntoAnswer for Typed<T> {
    fn into_answer(self) -> Result<Value, Exception> {
        to_value(&self.0).map_err(IntoException::into_exception)
    }
}
