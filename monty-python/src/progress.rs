//! Driving a run: in small steps, between which Python is looked after.

use std::sync::{Mutex, PoisonError};
use std::time::Instant;

use monty::{Error, Frame, Limits, Outcome, Run, Usage};
use pyo3::exceptions::PyRuntimeError;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict};

use crate::convert::to_python;
use crate::snapshots::{FunctionSnapshot, FutureSnapshot, InterruptedSnapshot, MontyComplete};
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
                FunctionSnapshot::at(py, call, paused)?.into_any()
            }
            Outcome::Pending(pending, run) => {
                FutureSnapshot::at(py, pending, Paused::new(run, self))?.into_any()
            }
            Outcome::Interrupted(run) => InterruptedSnapshot::at(py, Paused::new(run, self))?.into_any(),
        })
    }
}

/// A run that waits, until it is taken to go on.
pub(crate) struct Paused {
    run: Mutex<Option<Run>>,
    policy: Policy,
}

impl Paused {
    pub(crate) fn new(run: Run, policy: Policy) -> Paused {
        Paused { run: Mutex::new(Some(run)), policy }
    }

    pub(crate) fn with<T>(&self, look: impl FnOnce(&Run) -> T) -> PyResult<T> {
        let run = self.run.lock().unwrap_or_else(PoisonError::into_inner);
        run.as_ref().map(look).ok_or_else(gone)
    }

    fn take(&self) -> PyResult<Run> {
        self.run.lock().unwrap_or_else(PoisonError::into_inner).take().ok_or_else(gone)
    }

    /// Changes the run where it stands.
    pub(crate) fn change<T>(&self, how: impl FnOnce(&mut Run) -> T) -> PyResult<T> {
        let mut run = self.run.lock().unwrap_or_else(PoisonError::into_inner);
        run.as_mut().map(how).ok_or_else(gone)
    }

    /// The same run once more.
    pub(crate) fn fork(&self, py: Python<'_>) -> PyResult<Paused> {
        Ok(Paused::new(self.with(Run::fork)?, self.policy.clone_ref(py)))
    }

    /// What it has used.
    pub(crate) fn usage<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        show_usage(py, &self.with(Run::usage)?)
    }

    pub(crate) fn go_on(
        &self,
        py: Python<'_>,
        how: impl FnOnce(Run) -> Result<Outcome, Error> + Send,
    ) -> PyResult<Py<PyAny>> {
        let first = self.policy.first();
        let run = self.take()?.portions(first.slice, first.time);
        let outcome = self.policy.drive(py, move || how(run))?;
        self.policy.clone_ref(py).show(py, outcome)
    }

    pub(crate) fn dump<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyBytes>> {
        Ok(PyBytes::new(py, &self.with(Run::dump)?))
    }

    pub(crate) fn frames<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyDict>>> {
        self.with(Run::frames)?.iter().map(|frame| show_frame(py, frame)).collect()
    }
}

pub(crate) fn show_usage<'py>(py: Python<'py>, usage: &Usage) -> PyResult<Bound<'py, PyDict>> {
    let dict = PyDict::new(py);
    dict.set_item("memory", usage.memory)?;
    dict.set_item("steps", usage.fuel)?;
    dict.set_item("output", usage.output)?;
    dict.set_item("host_calls", usage.host_calls)?;
    dict.set_item("depth", usage.depth)?;
    dict.set_item("duration_secs", usage.time.as_secs_f64())?;
    Ok(dict)
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

/// A run to the end answers its calls as they come.
pub(crate) fn unsettled() -> PyErr {
    PyRuntimeError::new_err("the program waits for what nobody answers")
}

/// The paused run that `dump` made bytes of, as what it stands at.
pub(crate) fn load(
    py: Python<'_>,
    data: &[u8],
    limits: Option<&Bound<'_, PyDict>>,
    print: Option<Py<PyAny>>,
) -> PyResult<Py<PyAny>> {
    let policy = Policy { limits: limits::from_dict(limits)?, print };
    let run = Run::load(data, policy.limits).map_err(|e| errors::raise(py, &e))?;
    let outcome = match (run.call().cloned(), run.pending()) {
        (Some(call), _) => Outcome::Call(call, run),
        (None, Some(pending)) => Outcome::Pending(pending, run),
        (None, None) => Outcome::Interrupted(run),
    };
    policy.show(py, outcome)
}
