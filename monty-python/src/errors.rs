//! The facade's errors as Python exceptions. The classes are Python's own, in `monty/_errors.py`.

use monty::{Error, ErrorKind, Limit};
use pyo3::prelude::*;

use crate::border::Border;
use crate::leave::exception_to_python;

/// The exception to raise for an error.
pub(crate) fn raise(py: Python<'_>, border: &Border, error: &Error) -> PyErr {
    build(py, border, error).unwrap_or_else(|failed| failed)
}

fn build(py: Python<'_>, border: &Border, error: &Error) -> PyResult<PyErr> {
    let classes = py.import("monty._errors")?;
    let text = error.to_string();
    let raised = match error.kind() {
        ErrorKind::Syntax(e) => {
            classes.getattr("MontySyntaxError")?.call1((&e.class, &e.message, text, e.line, e.column))?
        }
        ErrorKind::Exception(e) => {
            let exception = exception_to_python(py, border, &e.exception)?;
            exception.setattr("monty_traceback", &text)?;
            let class = classes.getattr("MontyRuntimeError")?;
            class.call1((&e.exception.class, &e.exception.message, text, exception, error.output()))?
        }
        ErrorKind::Limit(limit) => {
            let (name, message) = text.split_once(": ").unwrap_or(("", &text));
            let class = match limit {
                Limit::Memory => "MemoryError",
                Limit::Time => "TimeoutError",
                _ => "RuntimeError",
            };
            let exception = py.import("builtins")?.getattr(class)?.call1((message,))?;
            let class = classes.getattr("MontyLimitError")?;
            class.call1((name, message, &text, exception, error.output()))?
        }
        ErrorKind::Load(_) => classes.getattr("MontySnapshotError")?.call1((text,))?,
        _ => classes.getattr("MontyError")?.call1((text,))?,
    };
    Ok(PyErr::from_value(raised))
}
