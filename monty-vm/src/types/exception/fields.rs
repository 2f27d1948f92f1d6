//! The attributes of exceptions. Those that only some classes have are kept in the exception's `__dict__`.

use crate::native::{Ctx, take};
use crate::object::{Dict, Kind, TraceEntry, Traceback, TypeId, Value};
use crate::raise::{Answer, Raise};

/// An attribute kept in the exception's dict.
pub(super) fn field(ctx: &mut Ctx, this: Value, name: &str) -> Option<Value> {
    let dict = ctx.heap.exc(this)?.dict;
    let name = ctx.heap.interned(name)?;
    ctx.heap.dict_get_name(dict, name)
}

/// Sets an attribute kept in the exception's dict.
pub(super) fn put(ctx: &mut Ctx, this: Value, name: &str, value: Value) {
    let Some(mut dict) = ctx.heap.exc(this).map(|e| e.dict) else { return };
    if dict.is_undef() {
        dict = ctx.heap.new_dict(Dict::default());
        if let Some(e) = ctx.heap.exc_mut(this) {
            e.dict = dict;
        }
    }
    let name = ctx.heap.intern(name);
    ctx.heap.dict_set_name(dict, name, value);
}

macro_rules! fields {
    ($($get:ident $set:ident $name:literal;)*) => {$(
        pub(super) fn $get(ctx: &mut Ctx, args: &[Value]) -> Answer {
            let [this] = take(args);
            Ok(field(ctx, this, $name).unwrap_or(Value::NONE))
        }
        pub(super) fn $set(ctx: &mut Ctx, args: &[Value]) -> Answer {
            let [this, value] = take(args);
            put(ctx, this, $name, value);
            Ok(Value::NONE)
        }
    )*};
}

fields! {
    errno set_errno "errno";
    strerror set_strerror "strerror";
    filename set_filename "filename";
    filename2 set_filename2 "filename2";
    msg set_msg "msg";
    name set_name "name";
    name_from set_name_from "name_from";
    path set_path "path";
    obj set_obj "obj";
    lineno set_lineno "lineno";
    offset set_offset "offset";
    source_text set_source_text "text";
    end_lineno set_end_lineno "end_lineno";
    end_offset set_end_offset "end_offset";
    print_file_and_line set_print_file_and_line "print_file_and_line";
    encoding set_encoding "encoding";
    object set_object "object";
    start set_start "start";
    end set_end "end";
    reason set_reason "reason";
}

/// `args` of an exception.
pub(super) fn arguments(ctx: &Ctx, this: Value) -> Vec<Value> {
    ctx.heap.exc(this).and_then(|e| ctx.heap.tuple(e.args)).unwrap_or(&[]).to_vec()
}

pub(super) fn args(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this] = take(args);
    ctx.heap.exc(this).map(|e| e.args).ok_or(Raise::Decline)
}

pub(super) fn set_args(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, value] = take(args);
    let items = ctx.collect(value)?;
    let tuple = ctx.tuple(items)?;
    if let Some(e) = ctx.heap.exc_mut(this) {
        e.args = tuple;
    }
    Ok(Value::NONE)
}

pub(super) fn cause(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this] = take(args);
    Ok(ctx.heap.exc(this).map_or(Value::NONE, |e| e.cause))
}

pub(super) fn set_cause(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, value] = take(args);
    if !value.is_none() && !value.is(Kind::Exc) {
        return Err(ctx.heap.type_error("exception cause must be None or derive from BaseException"));
    }
    if let Some(e) = ctx.heap.exc_mut(this) {
        e.cause = value;
        e.suppress = true;
    }
    Ok(Value::NONE)
}

pub(super) fn context(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this] = take(args);
    Ok(ctx.heap.exc(this).map_or(Value::NONE, |e| e.context))
}

pub(super) fn set_context(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, value] = take(args);
    if !value.is_none() && !value.is(Kind::Exc) {
        return Err(ctx.heap.type_error("exception context must be None or derive from BaseException"));
    }
    if let Some(e) = ctx.heap.exc_mut(this) {
        e.context = value;
    }
    Ok(Value::NONE)
}

pub(super) fn suppress(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this] = take(args);
    Ok(Value::bool(ctx.heap.exc(this).is_some_and(|e| e.suppress)))
}

pub(super) fn del_suppress(ctx: &mut Ctx, _: &[Value]) -> Answer {
    Err(ctx.heap.type_error("can't delete numeric/char attribute"))
}

pub(super) fn read_only(ctx: &mut Ctx, _: &[Value]) -> Answer {
    Err(ctx.heap.raise(TypeId::ATTRIBUTE_ERROR, "readonly attribute"))
}

pub(super) fn set_suppress(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, value] = take(args);
    if !value.is_bool() {
        return Err(ctx.heap.type_error("attribute value type must be bool"));
    }
    if let Some(e) = ctx.heap.exc_mut(this) {
        e.suppress = value == Value::TRUE;
    }
    Ok(Value::NONE)
}

pub(super) fn traceback(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this] = take(args);
    Ok(ctx.heap.exc(this).map_or(Value::NONE, |e| e.traceback))
}

pub(super) fn set_traceback(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, value] = take(args);
    if !value.is_none() && !value.is(Kind::Traceback) {
        return Err(ctx.heap.type_error("__traceback__ must be a traceback or None"));
    }
    if let Some(e) = ctx.heap.exc_mut(this) {
        e.traceback = value;
    }
    Ok(Value::NONE)
}

pub(super) fn with_traceback(ctx: &mut Ctx, args: &[Value]) -> Answer {
    set_traceback(ctx, args)?;
    Ok(take::<1>(args)[0])
}

pub(super) fn add_note(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, note] = take(args);
    if !ctx.plain(note).is(Kind::Str) {
        let shown = if note.is_none() { "None".to_owned() } else { ctx.type_name(note) };
        let message = format!("add_note() argument must be str, not {shown}");
        return Err(ctx.heap.type_error(message));
    }
    match field(ctx, this, "__notes__") {
        None => {
            let notes = ctx.list(vec![note])?;
            put(ctx, this, "__notes__", notes);
        }
        Some(notes) if notes.is(Kind::List) => {
            ctx.reserve(16)?;
            if let Some(list) = ctx.heap.list_mut(notes) {
                list.push(note);
            }
        }
        Some(_) => return Err(ctx.heap.type_error("Cannot add note: __notes__ is not a list")),
    }
    Ok(Value::NONE)
}

pub(super) fn stop_value(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this] = take(args);
    let own = field(ctx, this, "value");
    Ok(own.or_else(|| arguments(ctx, this).first().copied()).unwrap_or(Value::NONE))
}

pub(super) fn set_stop_value(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, value] = take(args);
    put(ctx, this, "value", value);
    Ok(Value::NONE)
}

pub(super) fn exit_code(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this] = take(args);
    if let Some(own) = field(ctx, this, "code") {
        return Ok(own);
    }
    Ok(match arguments(ctx, this)[..] {
        [] => Value::NONE,
        [one] => one,
        _ => ctx.heap.exc(this).map_or(Value::NONE, |e| e.args),
    })
}

pub(super) fn set_exit_code(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, value] = take(args);
    put(ctx, this, "code", value);
    Ok(Value::NONE)
}

pub(super) fn group_message(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this] = take(args);
    Ok(arguments(ctx, this).first().copied().unwrap_or(Value::NONE))
}

pub(super) fn group_exceptions(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this] = take(args);
    if let Some(own) = field(ctx, this, "_exceptions") {
        return Ok(own);
    }
    let given = arguments(ctx, this).get(1).copied().unwrap_or(Value::NONE);
    let items = ctx.collect(given)?;
    ctx.tuple(items)
}

/// The outermost entry. Entries are kept innermost first.
fn entry(ctx: &Ctx, this: Value) -> Option<TraceEntry> {
    ctx.heap.traceback(this)?.0.last().copied()
}

/// The line an entry was at.
fn line(ctx: &Ctx, e: TraceEntry) -> usize {
    let Some(code) = ctx.codes.get(e.code as usize) else { return 0 };
    let lo = code.spans.get(e.pc as usize).map_or(0, |s| s.lo);
    let before = code.source.text.get(..lo as usize).unwrap_or("");
    before.bytes().filter(|b| *b == b'\n').count() + 1
}

pub(super) fn tb_lineno(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this] = take(args);
    Ok(entry(ctx, this).map_or(Value::NONE, |e| Value::size(line(ctx, e))))
}

pub(super) fn tb_lasti(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this] = take(args);
    Ok(entry(ctx, this).map_or(Value::NONE, |e| Value::size(e.pc as usize)))
}

pub(super) fn tb_next(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this] = take(args);
    let rest: Vec<TraceEntry> =
        ctx.heap.traceback(this).and_then(|t| t.0.split_last()).map_or(Vec::new(), |(_, rest)| rest.to_vec());
    if rest.is_empty() {
        return Ok(Value::NONE);
    }
    ctx.reserve(rest.len() * 8)?;
    Ok(ctx.heap.new_traceback(Traceback(rest)))
}

/// The code it was raised in.
pub(super) fn tb_code(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this] = take(args);
    Ok(entry(ctx, this).map_or(Value::NONE, |e| Value::new(Kind::Code, e.code)))
}

/// Every entry as `(file name, line, function's name)`, outermost first.
pub(super) fn tb_entries(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this] = take(args);
    let entries = ctx.heap.traceback(this).map_or(Vec::new(), |t| t.0.clone());
    let mut rows = Vec::with_capacity(entries.len());
    for e in entries.into_iter().rev() {
        ctx.work(1)?;
        let Some(code) = ctx.codes.get(e.code as usize).cloned() else { continue };
        let (file, name) = (ctx.heap.intern(&code.source.name), ctx.heap.intern(&code.name));
        let line = line(ctx, e);
        let row = ctx.tuple(vec![file, Value::size(line), name])?;
        rows.push(row);
    }
    ctx.list(rows)
}
