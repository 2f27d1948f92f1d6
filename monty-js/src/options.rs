//! What JavaScript asks for, read from plain data: names that are not known are errors.

use core::time::Duration;

use monty::{Clock, Limits, Options, Prepared, Value};
use napi::{Error, Result, Status};
use serde_json::{Map, Value as Json};

use crate::wire;

pub(crate) fn wrong(message: impl Into<String>) -> Error {
    Error::new(Status::InvalidArg, message.into())
}

fn object<'a>(json: &'a Json, what: &str) -> Result<Option<&'a Map<String, Json>>> {
    match json {
        Json::Null => Ok(None),
        Json::Object(object) => Ok(Some(object)),
        _ => Err(wrong(format!("{what} must be an object"))),
    }
}

fn names(json: &Json, what: &str) -> Result<Vec<String>> {
    let text = |j: &Json| j.as_str().map(str::to_owned);
    json.as_array()
        .and_then(|list| list.iter().map(text).collect::<Option<Vec<_>>>())
        .ok_or_else(|| wrong(format!("{what} must be an array of strings")))
}

/// How a program is compiled.
pub(crate) fn options(json: &Json) -> Result<Options> {
    let mut options = Options::default();
    for (key, value) in object(json, "options")?.into_iter().flatten() {
        match key.as_str() {
            "scriptName" => {
                value
                    .as_str()
                    .ok_or_else(|| wrong("scriptName must be a string"))?
                    .clone_into(&mut options.name);
            }
            "inputs" => options.inputs = names(value, "inputs")?,
            "externalFunctions" => options.external_functions = names(value, "externalFunctions")?,
            "asyncFunctions" => options.async_functions = names(value, "asyncFunctions")?,
            "topLevelAwait" => {
                options.top_level_await =
                    value.as_bool().ok_or_else(|| wrong("topLevelAwait must be true or false"))?;
            }
            _ => return Err(wrong(format!("there is no option '{key}'"))),
        }
    }
    Ok(options)
}

/// What a run may take.
pub(crate) fn limits(json: &Json) -> Result<Limits> {
    let mut limits = Limits::default();
    for (key, value) in object(json, "limits")?.into_iter().flatten() {
        if value.is_null() {
            continue;
        }
        let refused = || wrong(format!("limits.{key} must be a number that is not negative"));
        let number = value.as_f64().filter(|n| *n >= 0.0).ok_or_else(refused)?;
        let whole = number as u64;
        match key.as_str() {
            "maxMemory" => limits.memory = usize::try_from(whole).unwrap_or(usize::MAX),
            "maxSteps" => limits.fuel = whole,
            "maxRecursionDepth" => limits.depth = u32::try_from(whole).unwrap_or(u32::MAX),
            "maxOutput" => limits.output = usize::try_from(whole).unwrap_or(usize::MAX),
            "maxHostCalls" => limits.host_calls = whole,
            "sliceSteps" => limits.slice = whole,
            "maxDurationMs" => {
                limits.time = Some(Duration::try_from_secs_f64(number / 1000.0).map_err(|_| refused())?);
            }
            _ => return Err(wrong(format!("there is no limit '{key}'"))),
        }
    }
    Ok(limits)
}

/// Names and values.
pub(crate) fn inputs(json: &Json) -> Result<Vec<(String, Value)>> {
    let input = |pair: &Json| {
        let name = pair.get(0).and_then(Json::as_str).ok_or_else(|| wrong("an input without a name"))?;
        let value = pair.get(1).unwrap_or(&Json::Null);
        let value = wire::from_wire(value).map_err(|e| wrong(format!("input '{name}': {e}")))?;
        Ok((name.to_owned(), value))
    };
    json.as_array().ok_or_else(|| wrong("inputs must be entries"))?.iter().map(input).collect()
}

/// Where time comes from: `virtual`, `system`, or milliseconds since 1970 at which it stands.
pub(crate) fn clock(json: &Json) -> Result<Clock> {
    match (json.as_str(), json.as_f64()) {
        (Some("virtual"), _) => Ok(Clock::default()),
        (Some("system"), _) => Ok(Clock::System),
        (None, Some(ms)) if ms.abs() < 9e12 => Ok(Clock::Fixed((ms * 1e6) as i64)),
        _ => Err(wrong("clock must be 'virtual', 'system', or a date")),
    }
}

/// What chance follows from: 64 hexadecimal digits.
pub(crate) fn entropy(json: &Json) -> Result<[u8; 32]> {
    let refused = || wrong("entropy must be 32 bytes, a whole number, or 'system'");
    let digits = json.as_str().filter(|text| text.len() == 64 && text.is_ascii()).ok_or_else(refused)?;
    let mut key = [0; 32];
    for (at, byte) in key.iter_mut().enumerate() {
        let two = digits.get(2 * at..2 * at + 2).ok_or_else(refused)?;
        *byte = u8::from_str_radix(two, 16).map_err(|_| refused())?;
    }
    Ok(key)
}

/// Variables of the environment.
pub(crate) fn environment(json: &Json) -> Result<Vec<(String, String)>> {
    let refused = || wrong("env must be an object of strings");
    let text = |v: &Json| v.as_str().map(str::to_owned).ok_or_else(refused);
    object(json, "env")?.into_iter().flatten().map(|(name, v)| Ok((name.clone(), text(v)?))).collect()
}

/// Puts what a host says of a run besides its inputs and limits into effect.
pub(crate) fn settings(json: &Json, mut prepared: Prepared) -> Result<Prepared> {
    for (key, value) in object(json, "settings")?.into_iter().flatten() {
        prepared = match key.as_str() {
            _ if value.is_null() => prepared,
            "clock" => prepared.clock(clock(value)?),
            "entropy" => prepared.entropy(entropy(value)?),
            "env" => {
                let variables = environment(value)?.into_iter();
                variables.fold(prepared, |prepared, (name, value)| prepared.environment(name, value))
            }
            "journal" if value == &Json::Bool(true) => prepared.journaled(),
            "modules" if value == &Json::Bool(true) => prepared.ask_modules(),
            _ => prepared,
        };
    }
    Ok(prepared)
}
