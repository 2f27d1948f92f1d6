//! What a run has come to, as Python sees it: complete, at a call, waiting for answers, or interrupted.

use core::time::Duration;

use monty::{HostCall, Pending};
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyTuple};

use crate::border::{Border, classes as named};
use crate::enter::{exception_to_monty, to_monty};
use crate::errors;
use crate::leave::arguments;
use crate::progress::{Paused, Policy, load};

/// An answer as a dict or keywords say it.
enum Answer {
    Value(monty::Value),
    Raise(monty::Exception),
    Later,
}

/// Reads `return_value`, `exception` or `future`.
fn answer(border: &Border, given: Option<&Bound<'_, PyDict>>) -> PyResult<Answer> {
    let needed = || PyTypeError::new_err("resume() takes one of return_value=, exception=, future=");
    let given = given.filter(|a| a.len() == 1).ok_or_else(needed)?;
    if let Some(value) = given.get_item("return_value")? {
        Ok(Answer::Value(to_monty(border, &value)?))
    } else if let Some(exception) = given.get_item("exception")? {
        Ok(Answer::Raise(exception_to_monty(border, &exception)?))
    } else if given.contains("future")? {
        Ok(Answer::Later)
    } else {
        Err(needed())
    }
}

/// The name of what a call asks for.
pub(crate) fn kind(kind: monty::CallKind) -> &'static str {
    match kind {
        monty::CallKind::Function => "function",
        monty::CallKind::Awaited => "awaited",
        monty::CallKind::Method => "method",
        monty::CallKind::Attribute => "attribute",
        monty::CallKind::SetAttribute => "set_attribute",
        monty::CallKind::Name => "name",
        monty::CallKind::Module => "module",
        monty::CallKind::System => "system",
    }
}

/// A program that has come to its end.
#[pyclass(frozen, module = "monty")]
pub(crate) struct MontyComplete {
    /// The value of its last expression.
    #[pyo3(get)]
    pub(crate) output: Py<PyAny>,
}

#[pymethods]
impl MontyComplete {
    fn __repr__(&self, py: Python<'_>) -> PyResult<String> {
        Ok(format!("MontyComplete(output={})", self.output.bind(py).repr()?))
    }
}

/// What all paused programs can do.
#[pyclass(frozen, subclass, module = "monty")]
pub(crate) struct Snapshot {
    paused: Paused,
}

impl Snapshot {
    pub(crate) fn new(paused: Paused) -> Snapshot {
        Snapshot { paused }
    }
}

#[pymethods]
impl Snapshot {
    /// What the run has used so far.
    fn usage<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        self.paused.usage(py)
    }

    /// The paused program as bytes.
    fn dump<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyBytes>> {
        self.paused.dump(py)
    }

    /// The paused program that `dump` made bytes of.
    #[staticmethod]
    #[pyo3(signature = (data, *, limits=None, print_callback=None, modules=None, classes=None, objects=None))]
    fn load(
        py: Python<'_>,
        data: &[u8],
        limits: Option<&Bound<'_, PyDict>>,
        print_callback: Option<Py<PyAny>>,
        modules: Option<&Bound<'_, PyDict>>,
        classes: Option<Vec<Bound<'_, PyAny>>>,
        objects: Option<Vec<Py<PyAny>>>,
    ) -> PyResult<Py<PyAny>> {
        load(py, data, limits, |limits| {
            let border = Border::new(named(py, classes)?).with_objects(objects.unwrap_or_default());
            Ok(Policy::new(limits, print_callback, border, modules))
        })
    }

    /// The objects of the host's that the script has, by their numbers from 1: what `load` takes.
    #[getter]
    fn objects(&self, py: Python<'_>) -> Vec<Py<PyAny>> {
        self.paused.policy.border.objects(py)
    }

    /// Where it stands and what it is full of.
    fn inspect<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        self.paused.inspect(py)
    }

    /// What it was given and answered, if it was started with `journal=True`: what `Monty.replay` takes.
    fn journal<'py>(&self, py: Python<'py>) -> PyResult<Option<Bound<'py, PyBytes>>> {
        self.paused.journal(py)
    }

    /// For `pickle`: the limits and the callback are not kept.
    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyAny>, (Bound<'py, PyBytes>,))> {
        Ok((py.get_type::<Snapshot>().getattr("load")?, (self.paused.dump(py)?,)))
    }

    /// The Python frames of the program, outermost first.
    fn frames<'py>(&self, py: Python<'py>) -> PyResult<Vec<Bound<'py, PyDict>>> {
        self.paused.frames(py)
    }
}

/// A program that waits at a call of an external function.
#[pyclass(frozen, extends = Snapshot, module = "monty")]
pub(crate) struct FunctionSnapshot {
    pub(crate) call: HostCall,
}

impl FunctionSnapshot {
    pub(crate) fn at(py: Python<'_>, call: HostCall, paused: Paused) -> PyResult<Py<FunctionSnapshot>> {
        Py::new(py, PyClassInitializer::from(Snapshot::new(paused)).add_subclass(FunctionSnapshot { call }))
    }
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

    /// Is it a call of one of `async_functions`, which the program awaits?
    #[getter]
    fn awaited(&self) -> bool {
        self.call.kind == monty::CallKind::Awaited
    }

    /// The line the call stands in, from 1.
    #[getter]
    fn line(&self) -> u32 {
        self.call.position.line
    }

    /// The column in characters, from 1.
    #[getter]
    fn column(&self) -> u32 {
        self.call.position.column
    }

    /// What is asked for: `function`, `awaited`, `method`, `attribute`, `set_attribute`, `name`, `module` or `system`.
    #[getter]
    fn kind(&self) -> &'static str {
        kind(self.call.kind)
    }

    /// Arguments by position; of a method or an attribute the object comes first.
    #[getter]
    fn args<'py>(slf: PyRef<'py, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyTuple>> {
        Ok(arguments(py, &slf.as_super().paused.policy.border, &slf.call)?.0)
    }

    /// Arguments by name.
    #[getter]
    fn kwargs<'py>(slf: PyRef<'py, Self>, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let kwargs = arguments(py, &slf.as_super().paused.policy.border, &slf.call)?.1;
        Ok(kwargs.unwrap_or_else(|| PyDict::new(py)))
    }

    /// What answers the call, to be called with its arguments: one of these functions, one of a module, a method of an object.
    #[pyo3(signature = (external_functions=None))]
    fn callee<'py>(
        slf: PyRef<'py, Self>,
        py: Python<'py>,
        external_functions: Option<&Bound<'py, PyDict>>,
    ) -> PyResult<Option<Bound<'py, PyAny>>> {
        slf.as_super().paused.policy.callee(py, &slf.call, external_functions)
    }

    /// Answers that there is no such thing.
    fn resume_missing(slf: PyRef<'_, Self>) -> PyResult<Py<PyAny>> {
        slf.as_super().paused.go_on(slf.py(), monty::Run::resume_missing)
    }

    /// Answers the call: with what it returns, with an exception to raise, or with a future that is answered later.
    #[pyo3(signature = (**given))]
    fn resume(slf: PyRef<'_, Self>, given: Option<&Bound<'_, PyDict>>) -> PyResult<Py<PyAny>> {
        let (py, paused) = (slf.py(), &slf.as_super().paused);
        match answer(&paused.policy.border, given)? {
            Answer::Value(value) => paused.go_on(py, move |run| run.resume(value)),
            Answer::Raise(exception) => paused.go_on(py, move |run| run.resume_error(exception)),
            Answer::Later => paused.go_on(py, monty::Run::resume_pending),
        }
    }

    /// Another run in the same state.
    fn fork(slf: PyRef<'_, Self>) -> PyResult<Py<FunctionSnapshot>> {
        let paused = slf.as_super().paused.fork(slf.py())?;
        FunctionSnapshot::at(slf.py(), slf.call.clone(), paused)
    }

    fn __repr__(slf: PyRef<'_, Self>) -> PyResult<String> {
        let py = slf.py();
        let (args, kwargs) = arguments(py, &slf.as_super().paused.policy.border, &slf.call)?;
        let (args, kwargs) = (args.repr()?, kwargs.unwrap_or_else(|| PyDict::new(py)).repr()?);
        Ok(format!("FunctionSnapshot(function_name='{}', args={args}, kwargs={kwargs})", slf.call.name))
    }
}

/// A program all of whose tasks wait: for calls that were answered with a future, for time to go by.
#[pyclass(frozen, extends = Snapshot, module = "monty")]
pub(crate) struct FutureSnapshot {
    pub(crate) pending: Pending,
}

impl FutureSnapshot {
    pub(crate) fn at(py: Python<'_>, pending: Pending, paused: Paused) -> PyResult<Py<FutureSnapshot>> {
        Py::new(py, PyClassInitializer::from(Snapshot::new(paused)).add_subclass(FutureSnapshot { pending }))
    }
}

#[pymethods]
impl FutureSnapshot {
    /// The numbers of the calls that are awaited.
    #[getter]
    fn pending_call_ids(&self) -> Vec<u64> {
        self.pending.ids.clone()
    }

    /// Seconds until a timer of the program's goes off, or None.
    #[getter]
    fn timer(&self) -> Option<f64> {
        self.pending.timer.map(|t| t.as_secs_f64())
    }

    /// Answers calls by their numbers, each with a dict of `return_value` or `exception`; `elapsed` is time that went by, in
    /// seconds.
    #[pyo3(signature = (results=None, *, elapsed=None))]
    fn resume(
        slf: PyRef<'_, Self>,
        results: Option<&Bound<'_, PyDict>>,
        elapsed: Option<f64>,
    ) -> PyResult<Py<PyAny>> {
        let (py, paused) = (slf.py(), &slf.as_super().paused);
        let mut answers = Vec::new();
        for (id, given) in results.into_iter().flatten() {
            answers
                .push((id.extract::<u64>()?, answer(&paused.policy.border, Some(given.cast::<PyDict>()?))?));
        }
        let elapsed = elapsed.map(Duration::try_from_secs_f64).transpose();
        let elapsed = elapsed.map_err(|e| PyValueError::new_err(e.to_string()))?;
        let settled = paused.change(|run| {
            elapsed.map_or(Ok(()), |time| run.elapse(time))?;
            answers.into_iter().try_for_each(|(id, answer)| match answer {
                Answer::Value(value) => run.settle(id, value),
                Answer::Raise(exception) => run.settle_error(id, exception),
                // It is still to come.
                Answer::Later => Ok(()),
            })
        })?;
        settled.map_err(|e| errors::raise(py, &paused.policy.border, &e))?;
        paused.go_on(py, monty::Run::proceed)
    }

    /// Another run in the same state.
    fn fork(slf: PyRef<'_, Self>) -> PyResult<Py<FutureSnapshot>> {
        let paused = slf.as_super().paused.fork(slf.py())?;
        FutureSnapshot::at(slf.py(), slf.pending.clone(), paused)
    }

    fn __repr__(&self) -> String {
        format!("FutureSnapshot(pending_call_ids={:?})", self.pending.ids)
    }
}

/// A program whose slice of work is used up.
#[pyclass(frozen, extends = Snapshot, module = "monty")]
pub(crate) struct InterruptedSnapshot;

impl InterruptedSnapshot {
    pub(crate) fn at(py: Python<'_>, paused: Paused) -> PyResult<Py<InterruptedSnapshot>> {
        Py::new(py, PyClassInitializer::from(Snapshot::new(paused)).add_subclass(InterruptedSnapshot))
    }
}

#[pymethods]
impl InterruptedSnapshot {
    /// Goes on with a new slice.
    fn resume(slf: PyRef<'_, Self>) -> PyResult<Py<PyAny>> {
        slf.as_super().paused.go_on(slf.py(), monty::Run::proceed)
    }

    /// Another run in the same state.
    fn fork(slf: PyRef<'_, Self>) -> PyResult<Py<InterruptedSnapshot>> {
        let paused = slf.as_super().paused.fork(slf.py())?;
        InterruptedSnapshot::at(slf.py(), paused)
    }
}
