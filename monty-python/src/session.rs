//! A session: a program that grows, snippet by snippet.

use core::time::Duration;
use std::sync::{Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use monty::{CallKind, Error, Fed, HostCall, Session, Value};
use pyo3::exceptions::{PyRuntimeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict};

use crate::border::{Border, classes as named, hosting};
use crate::enter::{exception_to_monty, to_monty};
use crate::leave::{arguments, to_python};
use crate::progress::{Answer, Policy, SLICE, show_inspection, show_usage, unknown, unsettled, write};
use crate::{errors, settings};

/// A program that grows, snippet by snippet, as at a prompt. Variables stay from one to the next, after an error too.
#[pyclass(frozen, module = "monty", name = "Session")]
pub(crate) struct PySession {
    session: Mutex<Session>,
    functions: Py<PyDict>,
    policy: Policy,
}

#[pymethods]
impl PySession {
    #[new]
    #[pyo3(signature = (*, external_functions=None, limits=None, print_callback=None, modules=None, classes=None, top_level_await=false, clock=None, entropy=None, env=None))]
    #[expect(clippy::too_many_arguments, reason = "keywords of Python's")]
    fn new(
        py: Python<'_>,
        external_functions: Option<Bound<'_, PyDict>>,
        limits: Option<&Bound<'_, PyDict>>,
        print_callback: Option<Py<PyAny>>,
        modules: Option<&Bound<'_, PyDict>>,
        classes: Option<Vec<Bound<'_, PyAny>>>,
        top_level_await: bool,
        clock: Option<&Bound<'_, PyAny>>,
        entropy: Option<&Bound<'_, PyAny>>,
        env: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<PySession> {
        let mut session = Session::new(settings::limits(limits)?);
        let border = Border::new(named(py, classes)?);
        let functions = external_functions.unwrap_or_else(|| PyDict::new(py));
        for (name, function) in functions.iter() {
            let name = name.extract::<String>()?;
            let later = hosting(py)?.getattr("is_coroutine_function")?.call1((function,))?.is_truthy()?;
            let added = if later { session.async_function(&name) } else { session.external_function(&name) };
            added.map_err(|e| errors::raise(py, &border, &e))?;
        }
        for (name, value) in env.map(settings::environment).transpose()?.unwrap_or_default() {
            session.set_environment(name, value);
        }
        if let Some(clock) = clock {
            session.set_clock(settings::clock(clock)?);
        }
        if let Some(key) = entropy {
            session.set_entropy(settings::entropy(key)?);
        }
        let policy = Policy::new(session.limits(), print_callback, border, modules);
        Ok(PySession::with(session, functions.unbind(), policy, top_level_await))
    }

    /// Runs a snippet to its end, and gives the value of its last expression.
    fn feed(&self, py: Python<'_>, code: &str) -> PyResult<Py<PyAny>> {
        let border = &self.policy.border;
        let mut fed = self.step(py, |session| session.feed(code))?;
        loop {
            let call = match fed {
                Fed::Complete(done) => return Ok(to_python(py, border, &done.value)?.unbind()),
                Fed::Call(call) => call,
                Fed::Pending(_) => return Err(unsettled()),
                Fed::Interrupted => {
                    py.check_signals()?;
                    return Err(PyRuntimeError::new_err("a slice of work is used up: proceed() goes on"));
                }
            };
            let Some(function) = self.policy.callee(py, &call, Some(self.functions.bind(py)))? else {
                return Err(unknown(&call.name));
            };
            let (args, kwargs) = arguments(py, border, &call)?;
            fed = match function.call(args, kwargs.as_ref()) {
                Ok(value) => {
                    let value = to_monty(border, &value)?;
                    self.step(py, |session| session.resume(value))?
                }
                Err(error) if error.is_instance_of::<pyo3::exceptions::PyException>(py) => {
                    let exception = exception_to_monty(border, error.value(py).as_any())?;
                    self.step(py, |session| session.resume_error(exception))?
                }
                Err(error) => {
                    // What is no ordinary exception is the host's own affair: the snippet ends here.
                    self.lock().abandon();
                    return Err(error);
                }
            };
        }
    }

    /// As `feed`, for an event loop: functions may be coroutine functions; their calls are awaited, and under way together.
    fn feed_async<'py>(slf: Bound<'py, Self>, code: &str) -> PyResult<Bound<'py, PyAny>> {
        slf.py().import("monty._async")?.getattr("feed")?.call1((&slf, code))
    }

    /// Begins with a snippet: what it comes to, for `feed_async`.
    fn _begin<'py>(&self, py: Python<'py>, code: &str) -> PyResult<Step<'py>> {
        let fed = self.step(py, |session| session.feed(code))?;
        self.told(py, fed)
    }

    fn _return<'py>(&self, py: Python<'py>, value: &Bound<'_, PyAny>) -> PyResult<Step<'py>> {
        let value = to_monty(&self.policy.border, value)?;
        let fed = self.step(py, |session| session.resume(value))?;
        self.told(py, fed)
    }

    fn _raise<'py>(&self, py: Python<'py>, exception: &Bound<'_, PyAny>) -> PyResult<Step<'py>> {
        let exception = exception_to_monty(&self.policy.border, exception)?;
        let fed = self.step(py, |session| session.resume_error(exception))?;
        self.told(py, fed)
    }

    fn _later<'py>(&self, py: Python<'py>) -> PyResult<Step<'py>> {
        let fed = self.step(py, Session::resume_pending)?;
        self.told(py, fed)
    }

    fn _go_on<'py>(&self, py: Python<'py>) -> PyResult<Step<'py>> {
        let fed = self.step(py, Session::proceed)?;
        self.told(py, fed)
    }

    /// Settles a call: with a value, or with an exception.
    #[pyo3(signature = (id, *, return_value=None, exception=None))]
    fn _settle(
        &self,
        py: Python<'_>,
        id: u64,
        return_value: Option<&Bound<'_, PyAny>>,
        exception: Option<&Bound<'_, PyAny>>,
    ) -> PyResult<()> {
        let border = &self.policy.border;
        let settled = match exception {
            Some(exception) => {
                let exception = exception_to_monty(border, exception)?;
                self.lock().settle_error(id, exception)
            }
            None => {
                let value = return_value.map_or(Ok(Value::None), |v| to_monty(border, v))?;
                self.lock().settle(id, value)
            }
        };
        settled.map_err(|e| errors::raise(py, border, &e))
    }

    /// So many seconds have gone by.
    fn _elapse(&self, py: Python<'_>, seconds: f64) -> PyResult<()> {
        let time = Duration::try_from_secs_f64(seconds).map_err(|e| PyValueError::new_err(e.to_string()))?;
        self.lock().elapse(time).map_err(|e| errors::raise(py, &self.policy.border, &e))
    }

    /// Drops the snippet that is under way; what it has done stays done.
    fn abandon(&self) {
        self.lock().abandon();
    }

    /// Goes on with a snippet whose slice of work was used up. True when it is done.
    fn proceed(&self, py: Python<'_>) -> PyResult<bool> {
        Ok(matches!(self.step(py, Session::proceed)?, Fed::Complete(_)))
    }

    /// Sets a variable.
    fn set(&self, py: Python<'_>, name: &str, value: &Bound<'_, PyAny>) -> PyResult<()> {
        let value = to_monty(&self.policy.border, value)?;
        self.lock().set(name, value).map_err(|e| errors::raise(py, &self.policy.border, &e))
    }

    /// A variable's value, or the default.
    #[pyo3(signature = (name, default=None))]
    fn get(&self, py: Python<'_>, name: &str, default: Option<Py<PyAny>>) -> PyResult<Py<PyAny>> {
        let value = self.lock().get(name);
        match value {
            Some(value) => Ok(to_python(py, &self.policy.border, &value)?.unbind()),
            None => Ok(default.unwrap_or_else(|| py.None())),
        }
    }

    /// The names of its variables.
    fn names(&self) -> Vec<String> {
        self.lock().names()
    }

    /// What it has used so far.
    fn usage<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyDict>> {
        let usage = self.lock().usage();
        show_usage(py, &usage)
    }

    /// Where it stands and what it is full of.
    fn inspect<'py>(&self, py: Python<'py>) -> PyResult<Bound<'py, PyAny>> {
        let inspection = self.lock().inspect();
        show_inspection(py, &self.policy.border, &inspection)
    }

    /// The objects of the host's that the script has, by their numbers from 1: what `load` takes.
    #[getter]
    fn objects(&self, py: Python<'_>) -> Vec<Py<PyAny>> {
        self.policy.border.objects(py)
    }

    /// Another session in the same state.
    fn fork(&self, py: Python<'_>) -> PySession {
        let (session, policy) = (self.lock().fork(), self.policy.clone_ref(py));
        PySession::with(session, self.functions.clone_ref(py), policy, false)
    }

    /// The session as bytes.
    fn dump<'py>(&self, py: Python<'py>) -> Bound<'py, PyBytes> {
        PyBytes::new(py, &self.lock().dump())
    }

    /// The session that `dump` made bytes of.
    #[staticmethod]
    #[pyo3(signature = (data, *, external_functions=None, limits=None, print_callback=None, modules=None, classes=None, objects=None, top_level_await=false))]
    fn load(
        py: Python<'_>,
        data: &[u8],
        external_functions: Option<Bound<'_, PyDict>>,
        limits: Option<&Bound<'_, PyDict>>,
        print_callback: Option<Py<PyAny>>,
        modules: Option<&Bound<'_, PyDict>>,
        classes: Option<Vec<Bound<'_, PyAny>>>,
        objects: Option<Vec<Py<PyAny>>>,
        top_level_await: bool,
    ) -> PyResult<PySession> {
        let border = Border::new(named(py, classes)?).with_objects(objects.unwrap_or_default());
        let loaded = Session::load(data, settings::limits(limits)?);
        let session = loaded.map_err(|e| errors::raise(py, &border, &e))?;
        let functions = external_functions.unwrap_or_else(|| PyDict::new(py)).unbind();
        let policy = Policy::new(session.limits(), print_callback, border, modules);
        Ok(PySession::with(session, functions, policy, top_level_await))
    }
}

/// What a snippet has come to, for `feed_async`: a word and what belongs to it.
type Step<'py> = (&'static str, Py<PyAny>);

impl PySession {
    fn with(mut session: Session, functions: Py<PyDict>, policy: Policy, top_level_await: bool) -> PySession {
        if policy.modules.is_some() {
            session.ask();
        }
        if top_level_await {
            session.top_level_await();
        }
        session.shared();
        session.print_errors(policy.errors());
        PySession { session: Mutex::new(session), functions, policy }
    }

    fn lock(&self) -> MutexGuard<'_, Session> {
        self.session.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn told<'py>(&self, py: Python<'py>, fed: Fed) -> PyResult<Step<'py>> {
        let border = &self.policy.border;
        Ok(match fed {
            Fed::Complete(done) => ("complete", to_python(py, border, &done.value)?.unbind()),
            Fed::Pending(pending) => {
                let parts = (pending.ids, pending.timer.map(|t| t.as_secs_f64()));
                ("pending", parts.into_pyobject(py)?.into_any().unbind())
            }
            Fed::Interrupted => ("interrupted", py.None()),
            Fed::Call(call) => ("call", self.called(py, &call)?),
        })
    }

    /// A call: its number, whether it is awaited, what answers it, its arguments.
    fn called(&self, py: Python<'_>, call: &HostCall) -> PyResult<Py<PyAny>> {
        let callee = self.policy.callee(py, call, Some(self.functions.bind(py)))?;
        let Some(callee) = callee else { return Err(unknown(&call.name)) };
        let (args, kwargs) = arguments(py, &self.policy.border, call)?;
        let kwargs = kwargs.unwrap_or_else(|| PyDict::new(py));
        let parts = (call.id, call.kind == CallKind::Awaited, callee, args, kwargs);
        Ok(parts.into_pyobject(py)?.into_any().unbind())
    }

    /// Takes a step with the interpreter lock released, in small portions between which Python is looked after, and hands out what was
    /// printed; questions for modules are answered.
    fn step(
        &self,
        py: Python<'_>,
        how: impl FnOnce(&mut Session) -> Result<Fed, Error> + Send,
    ) -> PyResult<Fed> {
        let limits = self.policy.limits;
        let deadline = limits.time.and_then(|time| Instant::now().checked_add(time));
        let mut left = limits.slice;
        self.lock().portions(left.min(SLICE), limits.time);
        let mut fed = self.one(py, how)?;
        loop {
            left = left.saturating_sub(SLICE.min(left));
            let time = deadline.map(|d| d.saturating_duration_since(Instant::now()));
            if let Fed::Interrupted = fed {
                if let Err(stopped) = self.policy.look_after(py) {
                    // What is no exception of the script's is the host's own affair: the snippet ends here.
                    self.lock().abandon();
                    return Err(stopped);
                }
                if time.is_some_and(|t| t.is_zero()) {
                    let error = self.lock().interruption();
                    return Err(errors::raise(py, &self.policy.border, &error));
                }
                if left == 0 {
                    return Ok(fed);
                }
            }
            self.lock().portions(left.min(SLICE), time);
            fed = match &fed {
                Fed::Interrupted => self.one(py, Session::proceed)?,
                Fed::Call(call) => match self.policy.module(py, call)? {
                    None => return Ok(fed),
                    Some(Answer::Value(names)) => self.one(py, |session| session.resume(names))?,
                    Some(Answer::Missing) => self.one(py, Session::resume_missing)?,
                },
                _ => return Ok(fed),
            };
        }
    }

    fn one(
        &self,
        py: Python<'_>,
        how: impl FnOnce(&mut Session) -> Result<Fed, Error> + Send,
    ) -> PyResult<Fed> {
        let (fed, output) = py.detach(|| {
            let mut session = self.lock();
            let fed = how(&mut session);
            (fed, session.take_output())
        });
        let output = match &fed {
            Ok(Fed::Complete(done)) => &done.output,
            Err(error) => error.output(),
            _ => output.as_str(),
        };
        write(py, self.policy.print.as_ref(), "stdout", output)?;
        write(py, self.policy.print.as_ref(), "stderr", &self.policy.take_errors())?;
        fed.map_err(|e| errors::raise(py, &self.policy.border, &e))
    }
}
