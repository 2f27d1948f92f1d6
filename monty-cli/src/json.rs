//! What the command reads and writes as JSON.

use monty::{HostCall, Pending, Value, from_json, to_json};

use crate::failure::Failure;

/// The value a JSON text stands for.
pub(crate) fn read(text: &str) -> Result<Value, Failure> {
    from_json(text).map_err(|e| Failure::usage(format!("--value is not JSON: {e}")))
}

/// A call as one line of JSON.
pub(crate) fn call_line(call: &HostCall) -> String {
    let kwargs = call.kwargs.iter().map(|(name, v)| (name.as_str().into(), v.clone())).collect();
    line([
        ("name", call.name.as_str().into()),
        ("args", Value::List(call.args.clone())),
        ("kwargs", Value::Dict(kwargs)),
    ])
}

/// The calls a program waits for, as one line of JSON.
pub(crate) fn pending_line(pending: &Pending) -> String {
    let ids = pending.ids.iter().map(|id| Value::from(*id)).collect();
    line([("pending", Value::List(ids)), ("timer", pending.timer.map(|t| t.as_secs_f64()).into())])
}

fn line<const N: usize>(fields: [(&str, Value); N]) -> String {
    to_json(&Value::Dict(fields.into_iter().map(|(name, v)| (name.into(), v)).collect()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_call_is_one_line() {
        let mut call = HostCall::default();
        call.name = "f".to_owned();
        call.args =
            vec![Value::from("a\nb"), Value::Bytes(vec![0]), Value::Float(1.0), Value::Float(f64::NAN)];
        call.kwargs = vec![("k".to_owned(), Value::Dict(vec![(Value::Int(1), Value::Tuple(vec![]))]))];
        assert_eq!(
            call_line(&call),
            r#"{"name":"f","args":["a\nb","b'\\x00'",1.0,"nan"],"kwargs":{"k":{"1":[]}}}"#
        );
    }
}
