//! What a host says of a run besides its inputs: limits, the clock, chance, the environment.

use std::time::Duration;

use monty::{Clock, Limits, Prepared};
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{PyBytes, PyDict, PyInt, PyString};

/// The limits a dict of `ResourceLimits` stands for.
pub(crate) fn limits(dict: Option<&Bound<'_, PyDict>>) -> PyResult<Limits> {
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
            "max_source" => limits.source = value.extract()?,
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

/// Where time comes from: `'virtual'`, `'system'`, or a moment at which it stands, as a `datetime` or seconds since 1970.
pub(crate) fn clock(given: &Bound<'_, PyAny>) -> PyResult<Clock> {
    if let Ok(name) = given.cast::<PyString>() {
        return match name.to_cow()?.as_ref() {
            "virtual" => Ok(Clock::default()),
            "system" => Ok(Clock::System),
            other => Err(PyValueError::new_err(format!("there is no clock '{other}'"))),
        };
    }
    let seconds = match given.call_method0("timestamp") {
        Ok(seconds) => seconds.extract::<f64>()?,
        Err(_) => given.extract::<f64>()?,
    };
    let nanoseconds = seconds * 1e9;
    if !(-9.2e18..9.2e18).contains(&nanoseconds) {
        return Err(PyValueError::new_err("the clock's moment is out of range"));
    }
    // In range, so nothing is cut but what is finer than the clock.
    Ok(Clock::Fixed(nanoseconds as i64))
}

/// What chance follows from: 32 bytes, an int, or `'system'` for the host's own entropy.
pub(crate) fn entropy(given: &Bound<'_, PyAny>) -> PyResult<[u8; 32]> {
    if let Ok(bytes) = given.cast::<PyBytes>() {
        let key = <[u8; 32]>::try_from(bytes.as_bytes());
        return key.map_err(|_| PyValueError::new_err("entropy is given as 32 bytes"));
    }
    if let Ok(name) = given.cast::<PyString>() {
        if name.to_cow()?.as_ref() != "system" {
            return Err(PyValueError::new_err("entropy is 32 bytes, an int, or 'system'"));
        }
        return given.py().import("os")?.getattr("urandom")?.call1((32,))?.extract();
    }
    if !given.is_instance_of::<PyInt>() {
        return Err(PyTypeError::new_err("entropy is 32 bytes, an int, or 'system'"));
    }
    let mut key = [0; 32];
    let seed = given
        .extract::<u128>()
        .map_err(|_| PyValueError::new_err("an int of at most 128 bits, not negative, is needed"))?;
    if let Some(low) = key.first_chunk_mut() {
        *low = seed.to_le_bytes();
    }
    Ok(key)
}

/// Variables of the environment.
pub(crate) fn environment(given: &Bound<'_, PyDict>) -> PyResult<Vec<(String, String)>> {
    given.iter().map(|(name, value)| Ok((name.extract()?, value.extract()?))).collect()
}

/// Keywords that a run is started with, apart from what it is given and may take.
pub(crate) struct Settings {
    clock: Option<Clock>,
    entropy: Option<[u8; 32]>,
    environment: Vec<(String, String)>,
    journal: bool,
}

impl Settings {
    pub(crate) fn new(
        clock_given: Option<&Bound<'_, PyAny>>,
        entropy_given: Option<&Bound<'_, PyAny>>,
        env: Option<&Bound<'_, PyDict>>,
        journal: bool,
    ) -> PyResult<Settings> {
        Ok(Settings {
            clock: clock_given.map(clock).transpose()?,
            entropy: entropy_given.map(entropy).transpose()?,
            environment: env.map(environment).transpose()?.unwrap_or_default(),
            journal,
        })
    }

    /// Puts them into effect.
    pub(crate) fn apply(self, mut prepared: Prepared) -> Prepared {
        if let Some(clock) = self.clock {
            prepared = prepared.clock(clock);
        }
        if let Some(key) = self.entropy {
            prepared = prepared.entropy(key);
        }
        for (name, value) in self.environment {
            prepared = prepared.environment(name, value);
        }
        if self.journal { prepared.journaled() } else { prepared }
    }
}
