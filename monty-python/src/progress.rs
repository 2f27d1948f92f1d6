//! What a run has come to: complete, at a call, or interrupted.

use std::sync::{Mutex, PoisonError};
use std::time::Instant;

use monty::{Error, Frame, HostCall, Limits, Outcome, Run};
use pyo3::exceptions::{PyRuntimeError, PyTypeError};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyTuple};

use crate::convert::{exception_to_monty, to_monty, to_python};
use crate::{errors, limits};

/// Steps between two looks at Python's signals and at output: a few milliseconds.
const SLICE: u64 = 500_000;

/// What the host wants of a run while it goes on.
pub(crate) struct Policy {
    pub(crate) limits: Limits,
    pub(crate) print: Option<Py<PyAny>>,
}

impl Policy {
    fn clone_ref(&self, py: Python<'_>) -> Policy {
        Policy { limits: self.limits, print: self.print.as_ref().map(|p| p.clone_ref(py)) }
    }

    /// The limits a single step of the drive below runs under.
    pub(crate) fn first(&self) -> Limits {
        self.limits.slice(self.limits.slice.min(SLICE))
    }

    /// Goes on, in small steps between which Python is looked after, until something comes of it.
    pub(crate) fn drive(
        &self,
        py: Python<'_>,
        first: impl FnOnce() -> Result<Outcome, Error> + Send,
    ) -> PyResult<Outcome> {
        let deadline = self.limits.time.and_then(|time| Instant::now().checked_add(time));
        let mut left = self.limits.slice;
        let mut outcome = py.detach(first);
        loop {
            left = left.saturating_sub(SLICE.min(left));
            match outcome {
                Err(error) => {
                    self.write(py, error.output())?;
                    return Err(errors::raise(py, &error));
                }
                Ok(Outcome::Complete(done)) => {
                    self.write(py, &done.output)?;
                    return Ok(Outcome::Complete(done));
                }
                Ok(Outcome::Call(call, mut run)) => {
                    self.write(py, &run.take_output())?;
                    return Ok(Outcome::Call(call, run));
                }
                Ok(Outcome::Pending(pending, mut run)) => {
                    self.write(py, &run.take_output())?;
                    return Ok(Outcome::Pending(pending, run));
                }
                Ok(Outcome::Interrupted(mut run)) => {
                    self.write(py, &run.take_output())?;
                    py.check_signals()?;
                    let time = deadline.map(|d| d.saturating_duration_since(Instant::now()));
                    if time.is_some_and(|t| t.is_zero()) {
                        return Err(errors::raise(py, &run.interruption()));
                    }
                    if left == 0 {
                        return Ok(Outcome::Interrupted(run));
                    }
                    let slice = left.min(SLICE);
                    outcome = py.detach(move || run.portions(slice, time).proceed());
                }
            }
        }
    }

    /// Hands output to the callback, or to `sys.stdout`.
    fn write(&self, py: Python<'_>, text: &str) -> PyResult<()> {
        if text.is_empty() {
            return Ok(());
        }
        match &self.print {
            Some(callback) => callback.call1(py, ("stdout", text)).map(drop),
            None => py.import("sys")?.getattr("stdout")?.call_method1("write", (text,)).map(drop),
        }
    }

    /// The outcome as Python sees it.
    pub(crate) fn show(self, py: Python<'_>, outcome: Outcome) -> PyResult<Py<PyAny>> {
        Ok(match outcome {
            Outcome::Complete(done) => {
                Py::new(py, MontyComplete { output: to_python(py, &done.value)?.unbind() })?.into_any()
            }
            Outcome::Call(call, run) => {
                let paused = Paused::new(run, self);
                Py::new(py, FunctionSnapshot { call, paused })?.into_any()
            }
            Outcome::Pending(..) => return Err(unsettled()),
            Outcome::Interrupted(run) => {
                Py::new(py, InterruptedSnapshot { paused: Paused::new(run, self) })?.into_any()
            }
        })
    }
}

/// A run that waits, until it is taken to go on.
struct Paused {
    run: Mutex<Option<Run>>,
    policy: Policy,
}

impl Paused {
    fn new(run: Run, policy: Policy) -> Paused {
        Paused { run: Mutex::new(Some(run)), policy }
    }

    fn with<T>(&self, look: impl FnOnce(&Run) -> T) -> PyResult<T> {
        let run = self.run.lock().unwrap_or_else(PoisonError::into_inner);
        run.as_ref().map(look).ok_or_else(gone)
    }

    fn take(&self) -> PyResult<Run> {
        self.run.lock().unwrap_or_else(PoisonError::into_inner).take().ok_or_else(gone)
    }

    fn go_on(
        &self,
        py: Python<'_>,
        how: impl FnOnce(Run) -> Result<Outcome, Error> + Send,
    ) -> PyResult<Py<PyAny>> {
        let first = self.policy.first();
        let run = self.take()?.portions(first.slice, first.time);
        let outcome = self.policy.drive(py, move || how(run))?;
        self.policy.clone_ref(py).show(py, outcome)
    }

    fn dump<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyBytes>> {
        Ok(PyBytes::new(py, &self.with(Run::dump)?))
    }

    fn frames<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyDict>>> {
        self.with(Run::frames)?.iter().map(|frame| show_frame(py, frame)).collect()
    }
}

fn gone() -> PyErr {
    PyRuntimeError::new_err("this run has gone on already: use what `resume` returned")
}

fn show_frame<'py>(py: Python<'py>, frame: &Frame) -> PyResult<Bound<'py, PyDict>> {
    let locals = PyDict::new(py);
    for (name, value) in &frame.locals {
        locals.set_item(name, to_python(py, value)?)?;
    }
    let dict = PyDict::new(py);
    dict.set_item("function_name", &frame.function)?;
    dict.set_item("filename", &frame.file)?;
    dict.set_item("line", frame.line)?;
    dict.set_item("locals", locals)?;
    Ok(dict)
}

/// A program that has come to its end.
#[pyclass(frozen, module = "monty")]
pub(crate) struct MontyComplete {
    /// The value of its last expression.
    #[pyo3(get)]
    output: Py<PyAny>,
}

#[pymethods]
impl MontyComplete {
    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        Ok(format!("MontyComplete(output={})", self.output.bind(py).repr()?))
    }
}

/// A program that waits at a call of an external function.
#[pyclass(frozen, module = "monty")]
pub(crate) struct FunctionSnapshot {
    call: HostCall,
    paused: Paused,
}

#[pymethods]
impl FunctionSnapshot {
    /// The function's name.
    #[getter]
    fn function_name(&self) -> &str {
        &self.call.name
    }

    /// The number of the call in its run.
    #[getter]
    fn call_id(&self) -> u64 {
        self.call.id
    }

    /// Arguments by position.
    #[getter]
    fn args<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        let args = self.call.args.iter().map(|arg| to_python(py, arg)).collect::<PyResult<Vec<_>>>()?;
        PyTuple::new(py, args)
    }

    /// Arguments by name.
    #[getter]
    fn kwargs<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let kwargs = PyDict::new(py);
        for (name, value) in &self.call.kwargs {
            kwargs.set_item(name, to_python(py, value)?)?;
        }
        Ok(kwargs)
    }

    /// Answers the call: with what it returns, or with an exception to raise.
    #[pyo3(signature = (**answer))]
    fn resume(&self, py: Python<'_>, answer: Option<&Bound<'_, PyDict>>) -> PyResult<Py<PyAny>> {
        let needed = || PyTypeError::new_err("resume() takes either return_value= or exception=");
        let answer = answer.filter(|a| a.len() == 1).ok_or_else(needed)?;
        if let Some(value) = answer.get_item("return_value")? {
            let value = to_monty(&value)?;
            self.paused.go_on(py, move |run| run.resume(value))
        } else if let Some(exception) = answer.get_item("exception")? {
            let exception = exception_to_monty(&exception)?;
            self.paused.go_on(py, move |run| run.resume_error(exception))
        } else {
            Err(needed())
        }
    }

    /// The paused program as bytes.
    fn dump<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyBytes>> {
        self.paused.dump(py)
    }

    /// The paused program that `dump` made bytes of.
    #[staticmethod]
    #[pyo3(signature = (data, *, limits=None, print_callback=None))]
    fn load(
        py: Python<'_>,
        data: &[u8],
        limits: Option<&Bound<'_, PyDict>>,
        print_callback: Option<Py<PyAny>>,
    ) -> PyResult<Py<PyAny>> {
        load(py, data, limits, print_callback)
    }

    /// The Python frames of the program, outermost first.
    fn frames<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyDict>>> {
        self.paused.frames(py)
    }

    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        let (args, kwargs) = (self.args(py)?.repr()?, self.kwargs(py)?.repr()?);
        Ok(format!("FunctionSnapshot(function_name='{}', args={args}, kwargs={kwargs})", self.call.name))
    }
}

/// A program whose slice of work is used up.
#[pyclass(frozen, module = "monty")]
pub(crate) struct InterruptedSnapshot {
    paused: Paused,
}

#[pymethods]
impl InterruptedSnapshot {
    /// Goes on with a new slice.
    fn resume(&self, py: Python<'_>) -> PyResult<Py<PyAny>> {
        self.paused.go_on(py, Run::proceed)
    }

    /// The paused program as bytes.
    fn dump<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyBytes>> {
        self.paused.dump(py)
    }

    /// The paused program that `dump` made bytes of.
    #[staticmethod]
    #[pyo3(signature = (data, *, limits=None, print_callback=None))]
    fn load(
        py: Python<'_>,
        data: &[u8],
        limits: Option<&Bound<'_, PyDict>>,
        print_callback: Option<Py<PyAny>>,
    ) -> PyResult<Py<PyAny>> {
        load(py, data, limits, print_callback)
    }

    /// The Python frames of the program, outermost first.
    fn frames<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyDict>>> {
        self.paused.frames(py)
    }
}

/// Python's side of a run answers calls at once.
pub(crate) fn unsettled() -> PyErr {
    pyo3::exceptions::PyRuntimeError::new_err("the run waits for calls that were to be answered later")
}

fn load(
    py: Python<'_>,
    data: &[u8],
    limits: Option<&Bound<'_, PyDict>>,
    print: Option<Py<PyAny>>,
) -> PyResult<Py<PyAny>> {
    let policy = Policy { limits: limits::from_dict(limits)?, print };
    let run = Run::load(data, policy.limits).map_err(|e| errors::raise(py, &e))?;
    let outcome = match run.call().cloned() {
        Some(call) => Outcome::Call(call, run),
        None => Outcome::Interrupted(run),
    };
    policy.show(py, outcome)
}
