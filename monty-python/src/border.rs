//! What stands between a run and Python: the classes that values become instances of, and the objects that a script has handles of.

use std::sync::{Arc, Mutex, PoisonError};

use pyo3::prelude::*;
use pyo3::sync::PyOnceLock;
use pyo3::types::{PyDict, PyModule};

/// Classes and objects of one run, or of several that share them.
pub(crate) struct Border {
    /// Classes of the host's by their names.
    pub(crate) classes: Py<PyDict>,
    objects: Arc<Mutex<Vec<Py<PyAny>>>>,
}

impl Border {
    /// With these classes, and no objects.
    pub(crate) fn new(classes: Py<PyDict>) -> Border {
        Border { classes, objects: Arc::default() }
    }

    /// With these objects, by their numbers from 1.
    pub(crate) fn with_objects(self, objects: Vec<Py<PyAny>>) -> Border {
        *self.lock() = objects;
        self
    }

    pub(crate) fn clone_ref(&self, py: Python<'_>) -> Border {
        Border { classes: self.classes.clone_ref(py), objects: self.objects.clone() }
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Vec<Py<PyAny>>> {
        self.objects.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// The number of an object, which it has from now on.
    pub(crate) fn number(&self, object: &Bound<'_, PyAny>) -> u64 {
        let mut objects = self.lock();
        let known = objects.iter().position(|o| o.is(object));
        let at = known.unwrap_or_else(|| {
            objects.push(object.clone().unbind());
            objects.len() - 1
        });
        at as u64 + 1
    }

    /// The object of that number.
    pub(crate) fn object<'py>(&self, py: Python<'py>, id: u64) -> Option<Bound<'py, PyAny>> {
        let at = usize::try_from(id).ok()?.checked_sub(1)?;
        self.lock().get(at).map(|o| o.bind(py).clone())
    }

    /// All objects, by their numbers.
    pub(crate) fn objects(&self, py: Python<'_>) -> Vec<Py<PyAny>> {
        self.lock().iter().map(|o| o.clone_ref(py)).collect()
    }
}

/// The classes that a caller names, by their names.
pub(crate) fn classes(py: Python<'_>, given: Option<Vec<Bound<'_, PyAny>>>) -> PyResult<Py<PyDict>> {
    let dict = PyDict::new(py);
    for class in given.into_iter().flatten() {
        dict.set_item(class.getattr("__name__")?, class)?;
    }
    Ok(dict.unbind())
}

/// The package's own Python for values.
pub(crate) fn values(py: Python<'_>) -> PyResult<&Bound<'_, PyModule>> {
    static VALUES: PyOnceLock<Py<PyModule>> = PyOnceLock::new();
    VALUES.get_or_try_init(py, || py.import("monty._values").map(Bound::unbind)).map(|m| m.bind(py))
}

/// The package's own Python for what a script calls.
pub(crate) fn hosting(py: Python<'_>) -> PyResult<&Bound<'_, PyModule>> {
    static HOSTING: PyOnceLock<Py<PyModule>> = PyOnceLock::new();
    HOSTING.get_or_try_init(py, || py.import("monty._hosting").map(Bound::unbind)).map(|m| m.bind(py))
}
