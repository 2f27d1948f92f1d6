//! Driving a run: in small steps, between which Python is looked after.

use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Instant;

use monty::{CallKind, Error, Frame, HostCall, Limits, Outcome, Run, Usage, Value};
use pyo3::exceptions::{PyKeyError, PyRuntimeError};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict};

use crate::border::{Border, hosting};
use crate::enter::to_monty;
use crate::leave::to_python;
use crate::snapshots::{FunctionSnapshot, FutureSnapshot, InterruptedSnapshot, MontyComplete};
use crate::{errors, settings};

/// Steps between two looks at Python's signals and at output: a few milliseconds.
pub(crate) const SLICE: u64 = 500_000;

/// Ends a run that goes on in another thread.
#[pyclass(frozen, module = "monty")]
#[derive(Default)]
pub(crate) struct Canceller {
    flag: Arc<AtomicBool>,
}

#[pymethods]
impl Canceller {
    #[new]
    fn new() -> Canceller {
        Canceller::default()
    }

    /// The run ends at the next opportunity.
    fn cancel(&self) {
        self.flag.store(true, Ordering::Relaxed);
    }
}

/// What the host wants of a run while it goes on.
pub(crate) struct Policy {
    pub(crate) limits: Limits,
    pub(crate) print: Option<Py<PyAny>>,
    pub(crate) border: Border,
    /// Modules that the program may import.
    pub(crate) modules: Option<Py<PyDict>>,
    /// What it has written to its standard error stream.
    errors: Arc<Mutex<String>>,
    cancelled: Arc<AtomicBool>,
}

impl Policy {
    pub(crate) fn new(
        limits: Limits,
        print: Option<Py<PyAny>>,
        border: Border,
        modules: Option<&Bound<'_, PyDict>>,
    ) -> Policy {
        let modules = modules.map(|m| m.clone().unbind());
        Policy { limits, print, border, modules, errors: Arc::default(), cancelled: Arc::default() }
    }

    /// One that can be cancelled.
    pub(crate) fn cancelled_by(mut self, canceller: Option<&Bound<'_, Canceller>>) -> Policy {
        if let Some(canceller) = canceller {
            self.cancelled = canceller.get().flag.clone();
        }
        self
    }

    pub(crate) fn clone_ref(&self, py: Python<'_>) -> Policy {
        Policy {
            limits: self.limits,
            print: self.print.as_ref().map(|p| p.clone_ref(py)),
            border: self.border.clone_ref(py),
            modules: self.modules.as_ref().map(|m| m.clone_ref(py)),
            errors: Arc::default(),
            cancelled: self.cancelled.clone(),
        }
    }

    /// Where the standard error stream goes.
    pub(crate) fn errors(&self) -> impl FnMut(&str) + Send + use<> {
        let errors = self.errors.clone();
        move |text| errors.lock().unwrap_or_else(PoisonError::into_inner).push_str(text)
    }

    /// The limits a single step of the drive below runs under.
    pub(crate) fn first(&self) -> Limits {
        self.limits.slice(self.limits.slice.min(SLICE))
    }

    /// Does what Python wants done between two portions of work: signals. A run that was cancelled ends here.
    pub(crate) fn look_after(&self, py: Python<'_>) -> PyResult<()> {
        py.check_signals()?;
        if self.cancelled.load(Ordering::Relaxed) {
            return Err(PyRuntimeError::new_err("the run was cancelled"));
        }
        Ok(())
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
                    return Err(errors::raise(py, &self.border, &error));
                }
                Ok(Outcome::Complete(done)) => {
                    self.write(py, &done.output)?;
                    return Ok(Outcome::Complete(done));
                }
                Ok(Outcome::Call(call, mut run)) => {
                    self.write(py, &run.take_output())?;
                    let Some(answer) = self.module(py, &call)? else { return Ok(Outcome::Call(call, run)) };
                    let time = deadline.map(|d| d.saturating_duration_since(Instant::now()));
                    let slice = left.min(SLICE);
                    outcome = py.detach(move || match answer {
                        Answer::Value(names) => run.portions(slice, time).resume(names),
                        Answer::Missing => run.portions(slice, time).resume_missing(),
                    });
                }
                Ok(Outcome::Pending(pending, mut run)) => {
                    self.write(py, &run.take_output())?;
                    return Ok(Outcome::Pending(pending, run));
                }
                Ok(Outcome::Interrupted(mut run)) => {
                    self.write(py, &run.take_output())?;
                    self.look_after(py)?;
                    let time = deadline.map(|d| d.saturating_duration_since(Instant::now()));
                    if time.is_some_and(|t| t.is_zero()) {
                        return Err(errors::raise(py, &self.border, &run.interruption()));
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

    /// The answer to a question for a module or a name, if it is one.
    pub(crate) fn module(&self, py: Python<'_>, call: &HostCall) -> PyResult<Option<Answer>> {
        if call.kind == CallKind::Name {
            return Ok(Some(Answer::Missing));
        }
        if call.kind != CallKind::Module {
            return Ok(None);
        }
        let module = self.modules.as_ref().map(|m| m.bind(py).get_item(&call.name)).transpose()?.flatten();
        let Some(module) = module else { return Ok(Some(Answer::Missing)) };
        let mut names = Vec::new();
        let namespace = hosting(py)?.getattr("namespace")?.call1((module,))?;
        for (name, value) in namespace.cast::<PyDict>()?.iter() {
            let name: String = name.extract()?;
            let full = format!("{}.{name}", call.name);
            let value = if !value.is_callable() {
                to_monty(&self.border, &value)?
            } else if hosting(py)?.getattr("is_coroutine_function")?.call1((value,))?.is_truthy()? {
                Value::AsyncHostFunction(full)
            } else {
                Value::HostFunction(full)
            };
            names.push((name.into(), value));
        }
        Ok(Some(Answer::Value(Value::Dict(names))))
    }

    /// What answers a call of a function, a method, an attribute: to be called with the arguments. None if nothing does.
    pub(crate) fn callee<'py>(
        &self,
        py: Python<'py>,
        call: &HostCall,
        functions: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Option<Bound<'py, PyAny>>> {
        let word = match call.kind {
            CallKind::Function | CallKind::Awaited => {
                let found = functions.map(|f| f.get_item(&call.name)).transpose()?.flatten();
                return if found.is_some() { Ok(found) } else { self.member(py, &call.name) };
            }
            CallKind::Method => "method",
            CallKind::Attribute => "attribute",
            CallKind::SetAttribute => "set_attribute",
            _ => return Ok(None),
        };
        hosting(py)?.getattr(word)?.call1((&call.name,)).map(Some)
    }

    /// A function of a module, by its full name.
    fn member<'py>(&self, py: Python<'py>, full: &str) -> PyResult<Option<Bound<'py, PyAny>>> {
        let (Some(modules), Some((module, name))) = (&self.modules, full.rsplit_once('.')) else {
            return Ok(None);
        };
        let Some(module) = modules.bind(py).get_item(module)? else { return Ok(None) };
        let namespace = hosting(py)?.getattr("namespace")?.call1((module,))?;
        namespace.cast::<PyDict>()?.get_item(name)
    }

    /// Hands output to the callback, or to Python's own streams.
    fn write(&self, py: Python<'_>, text: &str) -> PyResult<()> {
        write(py, self.print.as_ref(), "stdout", text)?;
        write(py, self.print.as_ref(), "stderr", &self.take_errors())
    }

    /// What it has written to its standard error stream since this was last asked.
    pub(crate) fn take_errors(&self) -> String {
        std::mem::take(&mut *self.errors.lock().unwrap_or_else(PoisonError::into_inner))
    }

    /// The outcome as Python sees it.
    pub(crate) fn show(self, py: Python<'_>, outcome: Outcome) -> PyResult<Py<PyAny>> {
        Ok(match outcome {
            Outcome::Complete(done) => {
                let output = to_python(py, &self.border, &done.value)?.unbind();
                Py::new(py, MontyComplete { output })?.into_any()
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

/// What a question for a module or a name comes to.
pub(crate) enum Answer {
    Value(Value),
    Missing,
}

/// Hands what was written to the callback, or to a stream of Python's.
pub(crate) fn write(py: Python<'_>, callback: Option<&Py<PyAny>>, stream: &str, text: &str) -> PyResult<()> {
    if text.is_empty() {
        return Ok(());
    }
    match callback {
        Some(callback) => callback.call1(py, (stream, text)).map(drop),
        None => py.import("sys")?.getattr(stream)?.call_method1("write", (text,)).map(drop),
    }
}

/// A run that waits, until it is taken to go on.
pub(crate) struct Paused {
    run: Mutex<Option<Run>>,
    pub(crate) policy: Policy,
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
        let policy = self.policy.clone_ref(py);
        Ok(Paused::new(self.with(Run::fork)?.print_errors(policy.errors()), policy))
    }

    /// What it has used.
    pub(crate) fn usage<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        show_usage(py, &self.with(Run::usage)?)
    }

    /// Where it stands and what it is full of.
    pub(crate) fn inspect<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        show_inspection(py, &self.policy.border, &self.with(Run::inspect)?)
    }

    /// What it was given and answered, as bytes.
    pub(crate) fn journal<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyBytes>>> {
        let bytes = self.with(|run| run.journal().map(monty::Journal::to_bytes))?;
        Ok(bytes.map(|bytes| PyBytes::new(py, &bytes)))
    }

    pub(crate) fn go_on(
        &self,
        py: Python<'_>,
        how: impl FnOnce(Run) -> Result<Outcome, Error> + Send,
    ) -> PyResult<Py<PyAny>> {
        let first = self.policy.first();
        let run = self.take()?.portions(first.slice, first.time);
        let outcome = self.policy.drive(py, move || how(run))?;
        let mut policy = self.policy.clone_ref(py);
        // The run goes on writing to where it did.
        policy.errors = self.policy.errors.clone();
        policy.show(py, outcome)
    }

    pub(crate) fn dump<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyBytes>> {
        Ok(PyBytes::new(py, &self.with(Run::dump)?))
    }

    pub(crate) fn frames<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyDict>>> {
        self.with(Run::frames)?.iter().map(|frame| show_frame(py, &self.policy.border, frame)).collect()
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

pub(crate) fn show_inspection<'py>(
    py: Python<'py>,
    border: &Border,
    inspection: &monty::Inspection,
) -> PyResult<Bound<'py, PyAny>> {
    let value = monty::to_value(inspection).map_err(|e| PyRuntimeError::new_err(e.to_string()))?;
    to_python(py, border, &value)
}

fn gone() -> PyErr {
    PyRuntimeError::new_err("this run has gone on already: use what `resume` returned")
}

fn show_frame<'py>(py: Python<'py>, border: &Border, frame: &Frame) -> PyResult<Bound<'py, PyDict>> {
    let locals = PyDict::new(py);
    for (name, value) in &frame.locals {
        locals.set_item(name, to_python(py, border, value)?)?;
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

/// The program calls what the host does not have.
pub(crate) fn unknown(name: &str) -> PyErr {
    PyKeyError::new_err(format!("the program called '{name}', which external_functions does not have"))
}

/// The paused run that `dump` made bytes of, as what it stands at.
pub(crate) fn load(
    py: Python<'_>,
    data: &[u8],
    limits: Option<&Bound<'_, PyDict>>,
    policy: impl FnOnce(Limits) -> PyResult<Policy>,
) -> PyResult<Py<PyAny>> {
    let policy = policy(settings::limits(limits)?)?;
    let run = Run::load(data, policy.limits).map_err(|e| errors::raise(py, &policy.border, &e))?;
    at(py, run.print_errors(policy.errors()), policy)
}

/// A run as what it stands at.
pub(crate) fn at(py: Python<'_>, run: Run, policy: Policy) -> PyResult<Py<PyAny>> {
    let outcome = match (run.call().cloned(), run.pending()) {
        (Some(call), _) => Outcome::Call(call, run),
        (None, Some(pending)) => Outcome::Pending(pending, run),
        (None, None) => Outcome::Interrupted(run),
    };
    policy.show(py, outcome)
}
