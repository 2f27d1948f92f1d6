//! What a run has come to, as plain data.

use monty::{CallKind, Complete, Error, ErrorKind, Frame, HostCall, Pending, Usage};
use serde_json::{Value as Json, json};

use crate::wire::{exception, to_wire};

pub(crate) fn complete(done: &Complete) -> Json {
    json!({ "kind": "complete", "value": to_wire(&done.value), "output": done.output })
}

pub(crate) fn called(call: &HostCall, output: &str) -> Json {
    let kwargs: Vec<Json> = call.kwargs.iter().map(|(name, v)| json!([name, to_wire(v)])).collect();
    json!({
        "kind": "call",
        "call": {
            "id": call.id,
            "name": call.name,
            "awaited": call.kind == CallKind::Awaited,
            "kind": match call.kind {
                CallKind::Function => "function",
                CallKind::Awaited => "awaited",
                CallKind::Method => "method",
                CallKind::Attribute => "attribute",
                CallKind::SetAttribute => "setAttribute",
                CallKind::Name => "name",
                CallKind::Module => "module",
                CallKind::System => "system",
            },
            "args": call.args.iter().map(to_wire).collect::<Vec<_>>(),
            "kwargs": kwargs,
            "function": call.position.function,
            "line": call.position.line,
            "column": call.position.column,
        },
        "output": output,
    })
}

pub(crate) fn pending(pending: &Pending, output: &str) -> Json {
    let timer = pending.timer.map(|t| t.as_secs_f64() * 1000.0);
    json!({ "kind": "pending", "ids": pending.ids, "timerMs": timer, "output": output })
}

pub(crate) fn interrupted(output: &str) -> Json {
    json!({ "kind": "interrupted", "output": output })
}

/// An error; which class of JavaScript's it is, is for `lib/errors.js` to say.
pub(crate) fn failed(error: &Error) -> Json {
    let text = error.to_string();
    let told = match error.kind() {
        ErrorKind::Syntax(e) => json!({
            "kind": "syntax", "class": e.class, "message": e.message, "line": e.line, "column": e.column,
        }),
        ErrorKind::Exception(e) => json!({ "kind": "runtime", "exception": exception(&e.exception) }),
        ErrorKind::Limit(limit) => json!({ "kind": "limit", "limit": format!("{limit:?}").to_lowercase() }),
        ErrorKind::Load(_) => json!({ "kind": "load" }),
        ErrorKind::Input(_) | ErrorKind::Border(_) => json!({ "kind": "value" }),
        ErrorKind::Call(name) => json!({ "kind": "call", "name": name }),
        _ => json!({ "kind": "other" }),
    };
    json!({ "kind": "error", "error": told, "text": text, "output": error.output() })
}

pub(crate) fn usage(usage: &Usage) -> Json {
    json!({
        "memory": usage.memory,
        "steps": usage.fuel,
        "output": usage.output,
        "hostCalls": usage.host_calls,
        "depth": usage.depth,
        "timeMs": usage.time.as_secs_f64() * 1000.0,
    })
}

pub(crate) fn frames(frames: &[Frame]) -> Json {
    let frame = |f: &Frame| {
        let locals: Vec<Json> = f.locals.iter().map(|(name, v)| json!([name, to_wire(v)])).collect();
        json!({ "function": f.function, "file": f.file, "line": f.line, "locals": locals })
    };
    Json::Array(frames.iter().map(frame).collect())
}
