//! How a source is compiled.

use serde::{Deserialize, Serialize};

use crate::limits::MAX_SOURCE;

/// How a source is compiled.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Options {
    /// The file name tracebacks show; `main.py` by default.
    pub name: String,
    /// Names of the values the host gives each run.
    pub inputs: Vec<String>,
    /// Names of the functions the host answers.
    pub external_functions: Vec<String>,
    /// Names of the functions the host answers whose calls are awaited: `await fetch(url)`.
    #[serde(default)]
    pub async_functions: Vec<String>,
    /// May `await`, `async for` and `async with` stand outside of functions? The event loop of asyncio drives a program that does
    /// so. Not so by default, as Python has it.
    #[serde(default)]
    pub top_level_await: bool,
    /// Is the value of a last statement that is an expression the result of the run? So by default.
    pub result: bool,
    /// The most bytes of source that are compiled; 4 MiB by default.
    #[serde(default)]
    pub max_source: usize,
}

impl Default for Options {
    fn default() -> Options {
        Options {
            name: "main.py".to_owned(),
            inputs: vec![],
            external_functions: vec![],
            async_functions: vec![],
            top_level_await: false,
            result: true,
            max_source: MAX_SOURCE,
        }
    }
}

impl Options {
    /// With another file name.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Options {
        self.name = name.into();
        self
    }

    /// With another limit of source text, in bytes.
    ///
    /// ```
    /// use monty::{Limit, Options, Program};
    ///
    /// let error = Program::compile("1 + 1", Options::default().max_source(4)).unwrap_err();
    /// assert_eq!(error.limit(), Some(Limit::Source));
    /// ```
    #[must_use]
    pub fn max_source(mut self, bytes: usize) -> Options {
        self.max_source = bytes;
        self
    }

    /// With one more input.
    #[must_use]
    pub fn input(mut self, name: impl Into<String>) -> Options {
        self.inputs.push(name.into());
        self
    }

    /// With one more function that the host answers.
    #[must_use]
    pub fn external_function(mut self, name: impl Into<String>) -> Options {
        self.external_functions.push(name.into());
        self
    }

    /// With one more function that the host answers, whose calls are awaited: what a call gives is a future, whether the host
    /// answers at once or with [`crate::Run::resume_pending`]. An exception the host answers with is raised where it is awaited.
    #[must_use]
    pub fn async_function(mut self, name: impl Into<String>) -> Options {
        self.async_functions.push(name.into());
        self
    }

    /// With `await` outside of functions.
    ///
    /// ```
    /// use monty::{Options, Program, Value};
    ///
    /// let source = "import asyncio\nawait asyncio.sleep(1, 'slept')";
    /// let program = Program::compile(source, Options::default().top_level_await())?;
    /// assert_eq!(program.run([("", Value::None); 0])?, Value::from("slept"));
    /// # Ok::<(), monty::Error>(())
    /// ```
    #[must_use]
    pub fn top_level_await(mut self) -> Options {
        self.top_level_await = true;
        self
    }

    /// Without a result: the value of a last expression is dropped, as Python does with a file.
    #[must_use]
    pub fn without_result(mut self) -> Options {
        self.result = false;
        self
    }
}
