//! Making exceptions.

use super::fields::put;
use crate::native::{Ctx, take};
use crate::object::{Exc, Kind, TypeId, Value};
use crate::raise::{Answer, Raise};

/// `OSError(errno, …)` is an instance of the class that the number stands for.
fn os_class(errno: i64) -> Option<TypeId> {
    Some(match errno {
        11 | 114 | 115 => TypeId::BLOCKING_IO_ERROR,
        32 | 108 => TypeId::BROKEN_PIPE_ERROR,
        10 => TypeId::CHILD_PROCESS_ERROR,
        103 => TypeId::CONNECTION_ABORTED_ERROR,
        111 => TypeId::CONNECTION_REFUSED_ERROR,
        104 => TypeId::CONNECTION_RESET_ERROR,
        17 => TypeId::FILE_EXISTS_ERROR,
        2 => TypeId::FILE_NOT_FOUND_ERROR,
        4 => TypeId::INTERRUPTED_ERROR,
        21 => TypeId::IS_A_DIRECTORY_ERROR,
        20 => TypeId::NOT_A_DIRECTORY_ERROR,
        1 | 13 => TypeId::PERMISSION_ERROR,
        3 => TypeId::PROCESS_LOOKUP_ERROR,
        110 => TypeId::TIMEOUT_ERROR,
        _ => return None,
    })
}

/// `cls(*args, **kwargs)`, or `cls.__new__(cls, *args, **kwargs)`.
pub(super) fn new(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [mut class, rest, kwargs] = take(args);
    let layout = ctx.layout(class);
    if layout.is_a(TypeId::BASE_EXCEPTION_GROUP) {
        return Err(Raise::Decline);
    }
    let given = ctx.heap.tuple(rest).unwrap_or(&[]).to_vec();
    if class == Ctx::type_value(TypeId::OS_ERROR)
        && (2..=5).contains(&given.len())
        && let Some(mapped) = given.first().and_then(|v| v.as_int()).and_then(os_class)
    {
        class = Ctx::type_value(mapped);
    }
    let exc = ctx.heap.new_exc(Exc {
        class,
        args: rest,
        cause: Value::NONE,
        context: Value::NONE,
        suppress: false,
        traceback: Value::NONE,
        dict: Value::UNDEF,
    });
    if class.is(Kind::Type) {
        fill(ctx, exc, rest, kwargs)?;
    }
    Ok(exc)
}

/// An exception of any class with these arguments, as `cls(*args)` makes it where the class has no `__init__` of its own.
///
/// # Errors
/// The arguments do not fit the class, or memory is short.
pub fn make(ctx: &mut Ctx, class: Value, args: Vec<Value>) -> Answer {
    let args = ctx.tuple(args)?;
    let exc = ctx.heap.exception_of(class, args);
    fill(ctx, exc, args, Value::UNDEF)?;
    Ok(exc)
}

/// `__init__`
pub(super) fn init(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, rest, kwargs] = take(args);
    if let Some(e) = ctx.heap.exc_mut(this) {
        e.args = rest;
    }
    fill(ctx, this, rest, kwargs)?;
    Ok(Value::NONE)
}

/// Sets what the class keeps beside `args`.
fn fill(ctx: &mut Ctx, exc: Value, args: Value, kwargs: Value) -> Answer<()> {
    let id = ctx.type_id(exc);
    let given = ctx.heap.tuple(args).unwrap_or(&[]).to_vec();
    keywords(ctx, id, exc, kwargs)?;
    let mut set = |names: &[&str], values: &[Value]| {
        for (name, v) in names.iter().zip(values) {
            put(ctx, exc, name, *v);
        }
    };
    if id.is_a(TypeId::OS_ERROR) && (2..=5).contains(&given.len()) {
        set(&["errno", "strerror"], &given);
        if let Some(filename) = given.get(2).filter(|v| !v.is_none()) {
            set(&["filename"], &[*filename]);
        }
        if let Some(filename) = given.get(4).filter(|v| !v.is_none()) {
            set(&["filename2"], &[*filename]);
        }
        if given.len() > 2 {
            let short = ctx.tuple(given.iter().take(2).copied().collect())?;
            if let Some(e) = ctx.heap.exc_mut(exc) {
                e.args = short;
            }
        }
    } else if id.is_a(TypeId::IMPORT_ERROR) && given.len() == 1 {
        set(&["msg"], &given);
    } else if id.is_a(TypeId::SYNTAX_ERROR) {
        set(&["msg"], &given);
        if let [_, details] = given[..] {
            let details = ctx.collect(details)?;
            if details.len() < 4 {
                let n = details.len();
                let message = format!("function takes at least 4 arguments ({n} given)");
                return Err(ctx.heap.type_error(message));
            }
            if details.len() > 6 {
                let n = details.len();
                let message = format!("function takes at most 6 arguments ({n} given)");
                return Err(ctx.heap.type_error(message));
            }
            if details.len() == 5 {
                let message = "end_offset must be provided when end_lineno is provided";
                return Err(ctx.heap.type_error(message));
            }
            let names = ["filename", "lineno", "offset", "text", "end_lineno", "end_offset"];
            for (name, v) in names.iter().zip(details) {
                put(ctx, exc, name, v);
            }
        }
    } else if id.is_a(TypeId::UNICODE_TRANSLATE_ERROR) {
        unicode(ctx, exc, &["object", "start", "end", "reason"], &given)?;
    } else if id.is_a(TypeId::UNICODE_DECODE_ERROR) || id.is_a(TypeId::UNICODE_ENCODE_ERROR) {
        unicode(ctx, exc, &["encoding", "object", "start", "end", "reason"], &given)?;
    }
    Ok(())
}

fn unicode(ctx: &mut Ctx, exc: Value, names: &[&str], given: &[Value]) -> Answer<()> {
    if given.len() != names.len() {
        let message = format!("function takes exactly {} arguments ({} given)", names.len(), given.len());
        return Err(ctx.heap.type_error(message));
    }
    for (at, (name, v)) in names.iter().zip(given).enumerate() {
        let plain = ctx.plain(*v);
        let wanted = match *name {
            "object" if names.len() == 5 && ctx.type_id(exc).is_a(TypeId::UNICODE_DECODE_ERROR) => {
                if !matches!(plain.kind(), Kind::Bytes | Kind::ByteArray) {
                    let message = format!("a bytes-like object is required, not '{}'", ctx.type_name(*v));
                    return Err(ctx.heap.type_error(message));
                }
                continue;
            }
            "start" | "end"
                if plain.is_int() || matches!(plain.kind(), Kind::Big | Kind::True | Kind::False) =>
            {
                continue;
            }
            "start" | "end" => {
                let message = format!("'{}' object cannot be interpreted as an integer", ctx.type_name(*v));
                return Err(ctx.heap.type_error(message));
            }
            _ if plain.is(Kind::Str) => continue,
            _ => "str",
        };
        let shown = if v.is_none() { "None".to_owned() } else { ctx.type_name(*v) };
        let message = format!("argument {} must be {wanted}, not {shown}", at + 1);
        return Err(ctx.heap.type_error(message));
    }
    for (name, v) in names.iter().zip(given) {
        put(ctx, exc, name, *v);
    }
    Ok(())
}

fn keywords(ctx: &mut Ctx, id: TypeId, exc: Value, kwargs: Value) -> Answer<()> {
    let given: Vec<(Value, Value)> =
        ctx.heap.dict(kwargs).map_or(Vec::new(), |d| d.iter().map(|e| (e.key, e.value)).collect());
    if given.is_empty() {
        return Ok(());
    }
    let allowed: &[&str] = if id.is_a(TypeId::IMPORT_ERROR) {
        &["name", "path", "name_from"]
    } else if id.is_a(TypeId::NAME_ERROR) {
        &["name"]
    } else if id.is_a(TypeId::ATTRIBUTE_ERROR) {
        &["name", "obj"]
    } else {
        let class = ctx.type_name(exc);
        return Err(ctx.heap.type_error(format!("{class}() takes no keyword arguments")));
    };
    for (key, value) in given {
        let text = ctx.heap.str(key).unwrap_or("").to_owned();
        if !allowed.contains(&text.as_str()) {
            let message = format!("{}() got an unexpected keyword argument '{text}'", id.name());
            return Err(ctx.heap.type_error(message));
        }
        put(ctx, exc, &text, value);
    }
    Ok(())
}
