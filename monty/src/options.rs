//! How a source is compiled.

use serde::{Deserialize, Serialize};

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
    /// Is the value of a last statement that is an expression the result of the run? So by default.
    pub result: bool,
}

impl Default for Options {
    fn default() -> Options {
        Options { name: "main.py".to_owned(), inputs: vec![], external_functions: vec![], result: true }
    }
}

impl Options {
    /// With another file name.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Options {
        self.name = name.into();
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

    /// Without a result: the value of a last expression is dropped, as Python does with a file.
    #[must_use]
    pub fn without_result(mut self) -> Options {
        self.result = false;
        self
    }
}
