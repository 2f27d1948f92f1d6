//! A session: a program that grows, snippet by snippet.

use std::sync::{Mutex, PoisonError};

use monty::{Error, Fed, Session};
use pyo3::exceptions::{PyKeyError, PyRuntimeError};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyTuple};

use crate::convert::{exception_to_monty, to_monty, to_python};
use crate::progress::{show_usage, unsettled};
use crate::{errors, limits};

/// A program that grows, snippet by snippet, as at a prompt. Variables stay from one to the next, after an error too.
#[pyclass(frozen, module = "monty", name = "Session")]
pub(crate) struct PySession {
    session: Mutex<Session>,
    functions: Py<PyDict>,
    print: Option<Py<PyAny>>,
}

#[pymethods]
impl PySession {
    #[new]
    #[pyo3(signature = (*, external_functions=None, limits=None, print_callback=None))]
    fn new(
        py: Python<'_>,
        external_functions: Option<Bound<'_, PyDict>>,
        limits: Option<&Bound<'_, PyDict>>,
        print_callback: Option<Py<PyAny>>,
    ) -> PyResult<PySession> {
        let mut session = Session::new(limits::from_dict(limits)?);
        let functions = external_functions.unwrap_or_else(|| PyDict::new(py));
        for name in functions.keys() {
            session.external_function(&name.extract::<String>()?).map_err(|e| errors::raise(py, &e))?;
        }
        Ok(PySession { session: Mutex::new(session), functions: functions.unbind(), print: print_callback })
    }

    /// Runs a snippet to its end, and gives the value of its last expression.
    fn feed(&self, py: Python<'_>, code: &str) -> PyResult<Py<PyAny>> {
        let mut fed = self.step(py, |session| session.feed(code))?;
        loop {
            let call = match fed {
                Fed::Complete(done) => return Ok(to_python(py, &done.value)?.unbind()),
                Fed::Call(call) => call,
                Fed::Pending(_) => return Err(unsettled()),
                Fed::Interrupted => {
                    py.check_signals()?;
                    return Err(PyRuntimeError::new_err("a slice of work is used up: proceed() goes on"));
                }
            };
            let Some(function) = self.functions.bind(py).get_item(&call.name)? else {
                return Err(PyKeyError::new_err(format!(
                    "the program called '{}', which external_functions does not have",
                    call.name
                )));
            };
            let args = call.args.iter().map(|arg| to_python(py, arg)).collect::<PyResult<Vec<_>>>()?;
            let kwargs = PyDict::new(py);
            for (name, value) in &call.kwargs {
                kwargs.set_item(name, to_python(py, value)?)?;
            }
            fed = match function.call(PyTuple::new(py, args)?, Some(&kwargs)) {
                Ok(value) => {
                    let value = to_monty(&value)?;
                    self.step(py, |session| session.resume(value))?
                }
                Err(error) if error.is_instance_of::<pyo3::exceptions::PyException>(py) => {
                    let exception = exception_to_monty(error.value(py).as_any())?;
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

    /// Goes on with a snippet whose slice of work was used up. True when it is done.
    fn proceed(&self, py: Python<'_>) -> PyResult<bool> {
        Ok(matches!(self.step(py, Session::proceed)?, Fed::Complete(_)))
    }

    /// Sets a variable.
    fn set(&self, py: Python<'_>, name: &str, value: &Bound<'_, PyAny>) -> PyResult<()> {
        let value = to_monty(value)?;
        self.lock().set(name, value).map_err(|e| errors::raise(py, &e))
    }

    /// A variable's value, or the default.
    #[pyo3(signature = (name, default=None))]
    fn get(&self, py: Python<'_>, name: &str, default: Option<Py<PyAny>>) -> PyResult<Py<PyAny>> {
        let value = self.lock().get(name);
        match value {
            Some(value) => Ok(to_python(py, &value)?.unbind()),
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

    /// Another session in the same state.
    fn fork(&self, py: Python<'_>) -> PySession {
        PySession {
            session: Mutex::new(self.lock().fork()),
            functions: self.functions.clone_ref(py),
            print: self.print.as_ref().map(|p| p.clone_ref(py)),
        }
    }

    /// The session as bytes.
    fn dump<'py>(&self, py: Python<'py>) -> Bound<'py, PyBytes> {
        PyBytes::new(py, &self.lock().dump())
    }

    /// The session that `dump` made bytes of.
    #[staticmethod]
    #[pyo3(signature = (data, *, external_functions=None, limits=None, print_callback=None))]
    fn load(
        py: Python<'_>,
        data: &[u8],
        external_functions: Option<Bound<'_, PyDict>>,
        limits: Option<&Bound<'_, PyDict>>,
        print_callback: Option<Py<PyAny>>,
    ) -> PyResult<PySession> {
        let session = Session::load(data, limits::from_dict(limits)?).map_err(|e| errors::raise(py, &e))?;
        let functions = external_functions.unwrap_or_else(|| PyDict::new(py)).unbind();
        Ok(PySession { session: Mutex::new(session), functions, print: print_callback })
    }
}

impl PySession {
    fn lock(&self) -> std::sync::MutexGuard<'_, Session> {
        self.session.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Takes a step with the interpreter lock released, and hands out what was printed.
    fn step(
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
        if !output.is_empty() {
            match &self.print {
                Some(callback) => callback.call1(py, ("stdout", output)).map(drop)?,
                None => {
                    py.import("sys")?.getattr("stdout")?.call_method1("write", (output,)).map(drop)?;
                }
            }
        }
        fed.map_err(|e| errors::raise(py, &e))
    }
}
