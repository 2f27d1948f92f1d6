//! The extension module `monty._monty`: the facade for Python. What is plain Python stands in `python/monty`.

mod convert;
mod errors;
mod limits;
mod progress;
mod snapshots;
mod session;
mod program;

use pyo3::prelude::pymodule;

#[pymodule]
mod _monty {
    #[pymodule_export]
    use crate::program::Monty;
    #[pymodule_export]
    use crate::session::PySession;
    #[pymodule_export]
    use crate::snapshots::{FunctionSnapshot, FutureSnapshot, InterruptedSnapshot, MontyComplete, Snapshot};
}
