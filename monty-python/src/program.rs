//! `Monty`: a compiled program.

use monty::{Options, Outcome, Program, Value};
use pyo3::exceptions::PyKeyError;
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyTuple};

use crate::convert::{exception_to_monty, to_monty, to_python};
use crate::progress::Policy;
use crate::{errors, limits};

/// A compiled program.
#[pyclass(frozen, module = "monty")]
pub(crate) struct Monty {
    program: Program,
}

#[pymethods]
impl Monty {
    #[new]
    #[pyo3(signature = (code, *, script_name="main.py", inputs=None, external_functions=None, async_functions=None, top_level_await=false))]
    fn new(
        py: Python<'_>,
        code: &str,
        script_name: &str,
        inputs: Option<Vec<String>>,
        external_functions: Option<Vec<String>>,
        async_functions: Option<Vec<String>>,
        top_level_await: bool,
    ) -> PyResult<Monty> {
        let mut options = Options::default().name(script_name);
        options.inputs = inputs.unwrap_or_default();
        options.external_functions = external_functions.unwrap_or_default();
        options.async_functions = async_functions.unwrap_or_default();
        options.top_level_await = top_level_await;
        let program = py.detach(|| Program::compile(code, options)).map_err(|e| errors::raise(py, &e))?;
        Ok(Monty { program })
    }

    /// The name tracebacks show.
    #[getter]
    fn script_name(&self) -> &str {
        &self.program.options().name
    }

    /// The names of its inputs.
    #[getter]
    fn inputs(&self) -> Vec<String> {
        self.program.options().inputs.clone()
    }

    /// The names of the functions the host answers.
    #[getter]
    fn external_functions(&self) -> Vec<String> {
        self.program.options().external_functions.clone()
    }

    /// The names of those whose calls the program awaits.
    #[getter]
    fn async_functions(&self) -> Vec<String> {
        self.program.options().async_functions.clone()
    }

    /// Runs until the end, the first call of an external function, or the end of a slice.
    #[pyo3(signature = (*, inputs=None, limits=None, print_callback=None))]
    fn start(
        &self,
        py: Python<'_>,
        inputs: Option<&Bound<'_, PyDict>>,
        limits: Option<&Bound<'_, PyDict>>,
        print_callback: Option<Py<PyAny>>,
    ) -> PyResult<Py<PyAny>> {
        let policy = Policy { limits: limits::from_dict(limits)?, print: print_callback };
        let outcome = self.begin(py, inputs, &policy)?;
        policy.show(py, outcome)
    }

    /// Runs to the end, calling `external_functions` for the program, and gives the value of its last expression.
    #[pyo3(signature = (*, inputs=None, external_functions=None, limits=None, print_callback=None))]
    fn run(
        &self,
        py: Python<'_>,
        inputs: Option<&Bound<'_, PyDict>>,
        external_functions: Option<&Bound<'_, PyDict>>,
        limits: Option<&Bound<'_, PyDict>>,
        print_callback: Option<Py<PyAny>>,
    ) -> PyResult<Py<PyAny>> {
        let policy = Policy { limits: limits::from_dict(limits)?, print: print_callback };
        let mut outcome = self.begin(py, inputs, &policy)?;
        loop {
            let first = policy.first();
            let (call, run) = match outcome {
                Outcome::Complete(done) => return Ok(to_python(py, &done.value)?.unbind()),
                Outcome::Pending(..) => return Err(crate::progress::unsettled()),
                Outcome::Interrupted(run) => {
                    let run = run.portions(first.slice, first.time);
                    outcome = policy.drive(py, move || run.proceed())?;
                    continue;
                }
                Outcome::Call(call, run) => (call, run.portions(first.slice, first.time)),
            };
            let function = external_functions.map(|f| f.get_item(&call.name)).transpose()?.flatten();
            let Some(function) = function else {
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
            outcome = match function.call(PyTuple::new(py, args)?, Some(&kwargs)) {
                Ok(value) => {
                    let value = to_monty(&value)?;
                    policy.drive(py, move || run.resume(value))?
                }
                Err(error) if error.is_instance_of::<pyo3::exceptions::PyException>(py) => {
                    let exception = exception_to_monty(error.value(py).as_any())?;
                    policy.drive(py, move || run.resume_error(exception))?
                }
                Err(error) => return Err(error),
            };
        }
    }

    /// As `run`, for an event loop: the program runs in a thread of its executor, and functions may be coroutine functions; those
    /// of `async_functions` are under way together.
    #[pyo3(signature = (*, inputs=None, external_functions=None, limits=None, print_callback=None))]
    fn run_async<'py>(
        slf: Bound<'py, Self>,
        inputs: Option<Bound<'py, PyDict>>,
        external_functions: Option<Bound<'py, PyDict>>,
        limits: Option<Bound<'py, PyDict>>,
        print_callback: Option<Bound<'py, PyAny>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let py = slf.py();
        let run = py.import("monty._async")?.getattr("run")?;
        run.call1((slf, inputs, external_functions, limits, print_callback))
    }

    /// For `pickle`.
    fn __reduce__<'py>(&self, py: Python<'py>) -> PyResult<(Bound<'py, PyAny>, (Bound<'py, PyBytes>,))> {
        Ok((py.get_type::<Monty>().getattr("load")?, (self.dump(py),)))
    }

    /// The program as bytes.
    fn dump<'py>(&self, py: Python<'py>) -> Bound<'py, PyBytes> {
        PyBytes::new(py, &self.program.dump())
    }

    /// The program that `dump` made bytes of.
    #[staticmethod]
    fn load(py: Python<'_>, data: &[u8]) -> PyResult<Monty> {
        let program = Program::load(data).map_err(|e| errors::raise(py, &e))?;
        Ok(Monty { program })
    }

    fn __repr__(&self) -> String {
        let options = self.program.options();
        let list =
            |names: &[String]| Value::List(names.iter().cloned().map(Value::Str).collect()).to_string();
        format!(
            "Monty(script_name={}, inputs={}, external_functions={})",
            Value::from(options.name.as_str()),
            list(&options.inputs),
            list(&options.external_functions)
        )
    }
}

impl Monty {
    fn begin(
        &self,
        py: Python<'_>,
        inputs: Option<&Bound<'_, PyDict>>,
        policy: &Policy,
    ) -> PyResult<Outcome> {
        let mut prepared = self.program.prepare().limits(policy.first());
        for (name, value) in inputs.into_iter().flatten() {
            prepared = prepared.input(name.extract::<String>()?, to_monty(&value)?);
        }
        policy.drive(py, move || prepared.start())
    }
}
