//! Limits, as a dict says them.

use std::time::Duration;

use monty::Limits;
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::PyDict;

/// The limits a dict of `ResourceLimits` stands for.
pub(crate) fn from_dict(dict: Option<&Bound<'_, PyDict>>) -> PyResult<Limits> {
    let mut limits = Limits::default();
    let Some(dict) = dict else { return Ok(limits) };
    for (key, value) in dict.iter() {
        if value.is_none() {
            continue;
        }
        match key.extract::<String>()?.as_str() {
            "max_memory" => limits.memory = value.extract()?,
            "max_steps" => limits.fuel = value.extract()?,
            "max_recursion_depth" => limits.depth = value.extract()?,
            "max_output" => limits.output = value.extract()?,
            "max_host_calls" => limits.host_calls = value.extract()?,
            "slice_steps" => limits.slice = value.extract()?,
            "max_duration_secs" => {
                let time = Duration::try_from_secs_f64(value.extract()?);
                limits.time = Some(time.map_err(|e| PyValueError::new_err(e.to_string()))?);
            }
            other => return Err(PyTypeError::new_err(format!("there is no limit '{other}'"))),
        }
    }
    Ok(limits)
}
