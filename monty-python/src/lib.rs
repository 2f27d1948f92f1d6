//! The extension module `monty._monty`: the facade for Python. What is plain Python stands in `python/monty`.

mod border;
mod enter;
mod leave;
mod errors;
mod settings;
mod progress;
mod snapshots;
mod session;
mod program;

use pyo3::prelude::{pyfunction, pymodule};

/// The `monty` command: its words, its own name first. Gives the exit code.
#[pyfunction]
fn command(py: pyo3::Python<'_>, words: Vec<std::ffi::OsString>) -> u8 {
    py.detach(|| monty_cli::run(words))
}

#[pymodule]
mod _monty {
    #[pymodule_export]
    use crate::command;
    #[pymodule_export]
    use crate::program::Monty;
    #[pymodule_export]
    use crate::progress::Canceller;
    #[pymodule_export]
    use crate::session::PySession;
    #[pymodule_export]
    use crate::snapshots::{FunctionSnapshot, FutureSnapshot, InterruptedSnapshot, MontyComplete, Snapshot};
}
