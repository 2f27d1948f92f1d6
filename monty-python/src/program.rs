//! `Monty`: a compiled program.

use monty::{CallKind, Journal, Options, Outcome, Program, Value};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyString};

use crate::border::Border;
use crate::enter::{exception_to_monty, to_monty};
use crate::leave::{arguments, to_python};
use crate::progress::{Canceller, Policy, unknown, unsettled};
use crate::settings::Settings;
use crate::{errors, settings};

/// Sources up to this long are compiled without letting other threads in: that would take longer.
const SHORT: usize = 2048;

/// A compiled program.
#[pyclass(frozen, module = "monty")]
pub(crate) struct Monty {
    program: Program,
    /// Classes of the host's, by name.
    classes: Py<PyDict>,
}

#[pymethods]
impl Monty {
    #[new]
    #[pyo3(signature = (code, *, script_name="main.py", inputs=None, external_functions=None, async_functions=None, top_level_await=false, classes=None))]
    fn new(
        py: Python<'_>,
        code: &str,
        script_name: &str,
        inputs: Option<Vec<String>>,
        external_functions: Option<Vec<String>>,
        async_functions: Option<Vec<String>>,
        top_level_await: bool,
        classes: Option<Vec<Bound<'_, PyAny>>>,
    ) -> PyResult<Monty> {
        let mut options = Options::default().name(script_name);
        options.inputs = inputs.unwrap_or_default();
        options.external_functions = external_functions.unwrap_or_default();
        options.async_functions = async_functions.unwrap_or_default();
        options.top_level_await = top_level_await;
        let classes = crate::border::classes(py, classes)?;
        let compiled = if code.len() <= SHORT {
            Program::compile(code, options)
        } else {
            py.detach(|| Program::compile(code, options))
        };
        match compiled {
            Ok(program) => Ok(Monty { program, classes }),
            Err(e) => Err(errors::raise(py, &Border::new(classes), &e)),
        }
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
    #[pyo3(signature = (*, inputs=None, limits=None, print_callback=None, modules=None, clock=None, entropy=None, env=None, journal=false, canceller=None))]
    #[expect(clippy::too_many_arguments, reason = "keywords of Python's")]
    fn start(
        &self,
        py: Python<'_>,
        inputs: Option<&Bound<'_, PyDict>>,
        limits: Option<&Bound<'_, PyDict>>,
        print_callback: Option<Py<PyAny>>,
        modules: Option<&Bound<'_, PyDict>>,
        clock: Option<&Bound<'_, PyAny>>,
        entropy: Option<&Bound<'_, PyAny>>,
        env: Option<&Bound<'_, PyDict>>,
        journal: bool,
        canceller: Option<&Bound<'_, Canceller>>,
    ) -> PyResult<Py<PyAny>> {
        let policy = self.policy(py, limits, print_callback, modules)?.cancelled_by(canceller);
        let settings = Settings::new(clock, entropy, env, journal)?;
        let outcome = self.begin(py, inputs, &policy, settings)?;
        policy.show(py, outcome)
    }

    /// Runs to the end, calling `external_functions` for the program, and gives the value of its last expression.
    #[pyo3(signature = (*, inputs=None, external_functions=None, limits=None, print_callback=None, modules=None, clock=None, entropy=None, env=None))]
    #[expect(clippy::too_many_arguments, reason = "keywords of Python's")]
    fn run(
        &self,
        py: Python<'_>,
        inputs: Option<&Bound<'_, PyDict>>,
        external_functions: Option<&Bound<'_, PyDict>>,
        limits: Option<&Bound<'_, PyDict>>,
        print_callback: Option<Py<PyAny>>,
        modules: Option<&Bound<'_, PyDict>>,
        clock: Option<&Bound<'_, PyAny>>,
        entropy: Option<&Bound<'_, PyAny>>,
        env: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Py<PyAny>> {
        let policy = self.policy(py, limits, print_callback, modules)?;
        let mut outcome = self.begin(py, inputs, &policy, Settings::new(clock, entropy, env, false)?)?;
        let (border, first) = (&policy.border, policy.first());
        loop {
            let (call, run) = match outcome {
                Outcome::Complete(done) => return Ok(to_python(py, border, &done.value)?.unbind()),
                Outcome::Pending(..) => return Err(unsettled()),
                Outcome::Interrupted(run) => {
                    let run = run.portions(first.slice, first.time);
                    outcome = policy.drive(py, move || run.proceed())?;
                    continue;
                }
                Outcome::Call(call, run) => (call, run.portions(first.slice, first.time)),
            };
            let Some(function) = policy.callee(py, &call, external_functions)? else {
                if call.kind == CallKind::System {
                    outcome = policy.drive(py, move || run.resume_missing())?;
                    continue;
                }
                return Err(unknown(&call.name));
            };
            let (args, kwargs) = arguments(py, border, &call)?;
            outcome = match function.call(args, kwargs.as_ref()) {
                Ok(value) => {
                    let value = to_monty(border, &value)?;
                    policy.drive(py, move || run.resume(value))?
                }
                Err(error) if error.is_instance_of::<pyo3::exceptions::PyException>(py) => {
                    let exception = exception_to_monty(border, error.value(py).as_any())?;
                    policy.drive(py, move || run.resume_error(exception))?
                }
                Err(error) => return Err(error),
            };
        }
    }

    /// As `run`, for an event loop: the program runs in a thread of its executor, and functions may be coroutine functions; those
    /// of `async_functions` are under way together.
    #[pyo3(signature = (*, external_functions=None, **how))]
    fn run_async<'py>(
        slf: Bound<'py, Self>,
        external_functions: Option<Bound<'py, PyDict>>,
        how: Option<Bound<'py, PyDict>>,
    ) -> PyResult<Bound<'py, PyAny>> {
        let py = slf.py();
        let how = how.unwrap_or_else(|| PyDict::new(py));
        py.import("monty._async")?.getattr("run")?.call1((slf, external_functions, how))
    }

    /// Does again what a run did that was started with `journal=True`: starts as that one was started, with the same answers. It goes
    /// on from the last of them.
    #[pyo3(signature = (journal, *, limits=None, print_callback=None, modules=None, objects=None))]
    fn replay(
        &self,
        py: Python<'_>,
        journal: &[u8],
        limits: Option<&Bound<'_, PyDict>>,
        print_callback: Option<Py<PyAny>>,
        modules: Option<&Bound<'_, PyDict>>,
        objects: Option<Vec<Py<PyAny>>>,
    ) -> PyResult<Py<PyAny>> {
        let mut policy = self.policy(py, limits, print_callback, modules)?;
        policy.border = policy.border.with_objects(objects.unwrap_or_default());
        let (program, first) = (self.program.clone(), policy.first());
        let journal = Journal::from_bytes(journal).map_err(|e| errors::raise(py, &policy.border, &e))?;
        let outcome = policy.drive(py, move || program.replay(&journal, first))?;
        policy.show(py, outcome)
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
    #[pyo3(signature = (data, *, classes=None))]
    fn load(py: Python<'_>, data: &[u8], classes: Option<Vec<Bound<'_, PyAny>>>) -> PyResult<Monty> {
        let classes = crate::border::classes(py, classes)?;
        match Program::load(data) {
            Ok(program) => Ok(Monty { program, classes }),
            Err(e) => Err(errors::raise(py, &Border::new(classes), &e)),
        }
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
    fn policy(
        &self,
        py: Python<'_>,
        limits: Option<&Bound<'_, PyDict>>,
        print: Option<Py<PyAny>>,
        modules: Option<&Bound<'_, PyDict>>,
    ) -> PyResult<Policy> {
        let border = Border::new(self.classes.clone_ref(py));
        Ok(Policy::new(settings::limits(limits)?, print, border, modules))
    }

    fn begin(
        &self,
        py: Python<'_>,
        inputs: Option<&Bound<'_, PyDict>>,
        policy: &Policy,
        settings: Settings,
    ) -> PyResult<Outcome> {
        let mut prepared = self.program.prepare().limits(policy.first()).shared();
        prepared = settings.apply(prepared.print_errors(policy.errors()));
        for (name, value) in inputs.into_iter().flatten() {
            let name = name.cast::<PyString>()?.to_cow()?.into_owned();
            prepared = prepared.input(name, to_monty(&policy.border, &value)?);
        }
        if policy.modules.is_some() {
            prepared = prepared.ask_modules();
        }
        policy.drive(py, move || prepared.start())
    }
}
