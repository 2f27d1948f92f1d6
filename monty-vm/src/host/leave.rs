//! Out of the heap: a value becomes plain data.

use std::collections::{BTreeMap, BTreeSet};

use super::recognise::{self, Form, attributes, class_attribute, pairs};
use super::{BorderError, Details, Exception, HostObject, Instance, MAX_NESTING, Value as Plain};
use crate::native::Ctx;
use crate::object::{HostRef, Kind, Range, TypeId, Value, ViewKind};

/// How deep a message may be nested before what exceptions came from is left out of it.
const MAX_CHAIN: usize = 50;

/// A container whose parts are being converted.
struct Open {
    source: Value,
    form: Option<Form>,
    /// For an exception: has it what it came from among its parts?
    chained: bool,
    parts: std::vec::IntoIter<Value>,
    done: Vec<Plain>,
}

/// Copies a value out of the heap.
///
/// # Errors
/// It is nested too deeply, or larger than the memory limit (what is shared inside counts each time it is met).
pub fn to_host(ctx: &Ctx, value: Value) -> Result<Plain, BorderError> {
    let mut room = ctx.limits.memory;
    walk(ctx, value, &mut room, &mut Sharing::default())
}

/// As [`to_host`], of values that take no more than `room` bytes.
pub(super) fn to_host_within(ctx: &Ctx, value: Value, mut room: usize) -> Result<Plain, BorderError> {
    walk(ctx, value, &mut room, &mut Sharing::default())
}

/// Copies the values of one message out of the heap, keeping which containers are one and the same, in whichever of the values.
///
/// # Errors
/// As [`to_host`].
pub fn all_to_host(ctx: &Ctx, values: &[Value]) -> Result<Vec<Plain>, BorderError> {
    let mut sharing = Sharing { twice: met_twice(ctx, values), labels: BTreeMap::new() };
    let mut room = ctx.limits.memory;
    values.iter().map(|v| walk(ctx, *v, &mut room, &mut sharing)).collect()
}

/// Which containers are met more than once, and the numbers they have been given.
#[derive(Default)]
struct Sharing {
    twice: BTreeSet<u64>,
    labels: BTreeMap<u64, u32>,
}

fn met_twice(ctx: &Ctx, values: &[Value]) -> BTreeSet<u64> {
    let (mut once, mut twice) = (BTreeSet::new(), BTreeSet::new());
    let mut work: Vec<Value> = values.to_vec();
    while let Some(v) = work.pop() {
        let (v, form) = recognised(ctx, v);
        if form.is_none() && !is_container(v) {
            continue;
        }
        if once.insert(v.bits()) {
            work.extend(parts(ctx, v, form, true));
        } else {
            twice.insert(v.bits());
        }
    }
    twice
}

fn walk(ctx: &Ctx, value: Value, room: &mut usize, sharing: &mut Sharing) -> Result<Plain, BorderError> {
    let mut stack: Vec<Open> = Vec::new();
    let mut next = value;
    loop {
        let (plain, form) = recognised(ctx, next);
        let known = sharing.labels.get(&plain.bits()).copied();
        let small = form.and_then(|form| recognise::leaf(ctx, plain, form));
        let form = form.filter(|form| small.is_none() && recognise::parts(ctx, plain, *form).is_some());
        let mut ready = if let Some(leaf) = small {
            take(room, size_of::<Plain>())?;
            Some(leaf)
        } else if let Some(leaf) = leaf(ctx, plain, room)? {
            Some(leaf)
        } else if let Some(label) = known {
            Some(Plain::Again(label))
        } else if stack.iter().any(|open| open.source == plain) {
            Some(again(ctx, plain))
        } else {
            let chained = stack.len() < MAX_CHAIN;
            let parts = parts(ctx, plain, form, chained);
            take(room, parts.len().saturating_mul(size_of::<Plain>()))?;
            if stack.len() >= MAX_NESTING {
                return Err(BorderError::TooDeep);
            }
            if sharing.twice.contains(&plain.bits()) {
                let label = u32::try_from(sharing.labels.len()).unwrap_or(u32::MAX);
                sharing.labels.insert(plain.bits(), label);
            }
            stack.push(Open {
                source: plain,
                form,
                chained,
                done: Vec::with_capacity(parts.len()),
                parts: parts.into_iter(),
            });
            None
        };
        loop {
            let Some(open) = stack.last_mut() else {
                return Ok(ready.unwrap_or_default());
            };
            open.done.extend(ready.take());
            if let Some(part) = open.parts.next() {
                next = part;
                break;
            }
            ready = stack.pop().map(|open| {
                let made = match open.form {
                    Some(form) => recognise::close(ctx, open.source, form, open.done),
                    None => close(ctx, open.source, open.done, open.chained),
                };
                match sharing.labels.get(&open.source.bits()) {
                    Some(label) => Plain::Shared(*label, Box::new(made)),
                    None => made,
                }
            });
        }
    }
}

/// Copies an exception out of the heap; what cannot cross of its arguments is left out. It never fails.
#[must_use]
pub fn exception_to_host(ctx: &Ctx, exception: Value) -> Exception {
    let mut room = ctx.limits.memory;
    let whole = walk(ctx, exception, &mut room, &mut Sharing::default());
    // What it came from may be what is too much.
    let whole = whole.or_else(|_| {
        let mut room = ctx.limits.memory;
        let args = exception_parts(ctx, exception, false).into_iter().map(|v| match v {
            v if v.is(Kind::Exc) => Ok(opaque(ctx, v, "...".to_owned())),
            v => walk(ctx, v, &mut room, &mut Sharing::default()),
        });
        let args = args.collect::<Result<Vec<_>, _>>()?;
        Ok::<_, BorderError>(close(ctx, exception, args, false))
    });
    match whole {
        Ok(Plain::Exception(e)) => *e,
        _ => Exception {
            class: ctx.type_name(exception),
            base: ctx.type_id(exception).name().to_owned(),
            ..Exception::default()
        },
    }
}

fn take(room: &mut usize, n: usize) -> Result<(), BorderError> {
    *room = room.checked_sub(n).ok_or(BorderError::TooLarge)?;
    Ok(())
}

/// The plain form of a value without parts; None for a container.
fn leaf(ctx: &Ctx, v: Value, room: &mut usize) -> Result<Option<Plain>, BorderError> {
    let heap = &ctx.heap;
    let leaf = match v.kind() {
        Kind::None | Kind::Undef => Plain::None,
        Kind::Ellipsis => Plain::Ellipsis,
        Kind::False => Plain::Bool(false),
        Kind::True => Plain::Bool(true),
        Kind::Int => Plain::Int(v.int_val()),
        Kind::Float => Plain::Float(v.float_val()),
        Kind::Big => {
            let big = heap.big(v).map(|b| b.0.clone()).unwrap_or_default();
            take(room, usize::try_from(big.bits() / 8).unwrap_or(usize::MAX))?;
            big.into()
        }
        Kind::Complex => heap.complex(v).map_or(Plain::None, |c| Plain::Complex(c.re, c.im)),
        Kind::Str => {
            let text = heap.str(v).unwrap_or("");
            take(room, text.len())?;
            Plain::Str(text.to_owned())
        }
        Kind::Bytes | Kind::ByteArray => {
            let bytes = heap.bytes_like(v).unwrap_or(&[]);
            take(room, bytes.len())?;
            if v.is(Kind::Bytes) { Plain::Bytes(bytes.to_vec()) } else { Plain::ByteArray(bytes.to_vec()) }
        }
        Kind::Range if small_range(ctx, v).is_some() => {
            let (start, stop, step) = small_range(ctx, v).unwrap_or_default();
            Plain::Range(start, stop, step)
        }
        Kind::HostFunc => {
            let (name, asynchronous) =
                heap.host_func(v).map_or((String::new(), false), |f| (text(ctx, f.name), f.asynchronous));
            if asynchronous { Plain::AsyncHostFunction(name) } else { Plain::HostFunction(name) }
        }
        Kind::HostRef => match heap.host_ref(v) {
            Some(r) => host_object(ctx, r).into(),
            None => Plain::None,
        },
        _ if is_container(v) => return Ok(None),
        Kind::Type => Plain::Type(ctx.class_name(v)),
        Kind::Class => Plain::Type(heap.class(v).map_or(String::new(), |c| text(ctx, c.qualname))),
        _ => opaque(ctx, v, describe(ctx, v)),
    };
    Ok(Some(leaf))
}

/// A value of the standard library's, or the builtin value inside any other.
fn recognised(ctx: &Ctx, v: Value) -> (Value, Option<Form>) {
    match recognise::form(ctx, v) {
        Some(form) => (v, Some(form)),
        None => (ctx.plain(v), None),
    }
}

/// Has it parts to convert?
fn is_container(v: Value) -> bool {
    matches!(
        v.kind(),
        Kind::List
            | Kind::Tuple
            | Kind::Dict
            | Kind::Set
            | Kind::FrozenSet
            | Kind::DictView
            | Kind::Slice
            | Kind::Range
            | Kind::Exc
            | Kind::Inst
    )
}

fn host_object(ctx: &Ctx, r: &HostRef) -> HostObject {
    let mut object = HostObject::new(r.id, text(ctx, r.name));
    for e in ctx.heap.dict(r.policy).into_iter().flat_map(|d| d.iter()) {
        let (name, bits) = (text(ctx, e.key), e.value.as_int().unwrap_or(0));
        for (bit, names) in [
            (HostRef::READ, &mut object.attributes),
            (HostRef::WRITE, &mut object.settable),
            (HostRef::METHOD, &mut object.methods),
        ] {
            if bits & bit != 0 {
                names.push(name.clone());
            }
        }
    }
    object
}

fn small_range(ctx: &Ctx, v: Value) -> Option<(i64, i64, i64)> {
    ctx.heap.range(v).and_then(Range::small)
}

fn text(ctx: &Ctx, v: Value) -> String {
    ctx.heap.str(v).unwrap_or("").to_owned()
}

fn opaque(ctx: &Ctx, v: Value, repr: String) -> Plain {
    Plain::Opaque { type_name: ctx.type_name(v), repr }
}

/// A container met inside itself, as Python's repr shows it.
fn again(ctx: &Ctx, v: Value) -> Plain {
    let repr = match v.kind() {
        Kind::List => "[...]",
        Kind::Tuple => "(...)",
        Kind::Dict | Kind::Set => "{...}",
        _ => "...",
    };
    opaque(ctx, v, repr.to_owned())
}

/// How a value that has no plain form shows itself.
fn describe(ctx: &Ctx, v: Value) -> String {
    let heap = &ctx.heap;
    match v.kind() {
        Kind::NotImplemented => "NotImplemented".to_owned(),
        Kind::Func => format!("<function {}>", heap.func(v).map_or(String::new(), |f| text(ctx, f.qualname))),
        Kind::Native => {
            let name = ctx.world.native(v).map_or("?", |n| n.sig.name());
            format!("<built-in function {name}>")
        }
        Kind::Module => format!("<module '{}'>", heap.module(v).map_or(String::new(), |m| text(ctx, m.name))),
        _ => format!("<{} object>", ctx.type_name(v)),
    }
}

/// The values a container holds, in the order `close` expects them.
fn parts(ctx: &Ctx, v: Value, form: Option<Form>, chained: bool) -> Vec<Value> {
    let heap = &ctx.heap;
    if let Some(parts) = form.and_then(|form| recognise::parts(ctx, v, form)) {
        return parts;
    }
    match v.kind() {
        Kind::List | Kind::Tuple => heap.items(v).unwrap_or(&[]).to_vec(),
        Kind::Dict => heap.dict(v).map_or(Vec::new(), |d| d.iter().flat_map(|e| [e.key, e.value]).collect()),
        Kind::Set | Kind::FrozenSet => heap.set(v).map_or(Vec::new(), |s| s.iter().map(|(_, k)| k).collect()),
        Kind::DictView => {
            let Some(view) = heap.view(v) else { return Vec::new() };
            let Some(dict) = heap.dict(view.dict) else { return Vec::new() };
            match view.kind {
                ViewKind::Keys => dict.iter().map(|e| e.key).collect(),
                ViewKind::Values => dict.iter().map(|e| e.value).collect(),
                ViewKind::Items => dict.iter().flat_map(|e| [e.key, e.value]).collect(),
            }
        }
        Kind::Slice => heap.slice(v).map_or(Vec::new(), |s| vec![s.start, s.stop, s.step]),
        Kind::Range => heap.range(v).map_or(Vec::new(), |r| vec![r.start, r.stop, r.step]),
        Kind::Exc => exception_parts(ctx, v, chained),
        Kind::Inst => attributes(ctx, v).into_iter().flat_map(|(k, v)| [k, v]).collect(),
        _ => Vec::new(),
    }
}

/// Of an exception: cause, context, values of attributes, arguments.
fn exception_parts(ctx: &Ctx, v: Value, chained: bool) -> Vec<Value> {
    let Some(e) = ctx.heap.exc(v) else { return Vec::new() };
    let cause = if chained { e.cause } else { Value::NONE };
    let context = if chained && !e.suppress && e.context != e.cause { e.context } else { Value::NONE };
    let own = own_attributes(ctx, v).into_iter().map(|(_, v)| v);
    let args = ctx.heap.tuple(e.args).unwrap_or(&[]).iter().copied();
    [cause, context].into_iter().chain(own).chain(args).collect()
}

/// The attributes of an exception that a script or a class has given it.
fn own_attributes(ctx: &Ctx, v: Value) -> Vec<(String, Value)> {
    let dict = ctx.heap.exc(v).and_then(|e| ctx.heap.dict(e.dict));
    let named = |key| ctx.heap.str(key).filter(|name| !name.starts_with('_'));
    dict.into_iter()
        .flat_map(|d| d.iter())
        .filter_map(|e| Some((named(e.key)?.to_owned(), e.value)))
        .collect()
}

/// The plain container of the parts converted.
fn close(ctx: &Ctx, v: Value, done: Vec<Plain>, chained: bool) -> Plain {
    match v.kind() {
        Kind::List => Plain::List(done),
        Kind::Tuple => Plain::Tuple(done),
        Kind::Dict => Plain::Dict(pairs(done.into_iter())),
        Kind::Set => Plain::Set(done),
        Kind::FrozenSet => Plain::FrozenSet(done),
        Kind::DictView => {
            let items = matches!(ctx.heap.view(v).map(|view| view.kind), Some(ViewKind::Items));
            let shown = if items {
                pairs(done.into_iter()).into_iter().map(|(k, v)| Plain::Tuple(vec![k, v])).collect()
            } else {
                done
            };
            let repr = format!("{}({})", ctx.type_name(v), Plain::List(shown));
            opaque(ctx, v, repr)
        }
        Kind::Slice => match <[Plain; 3]>::try_from(done) {
            Ok(parts) => Plain::Slice(Box::new(parts)),
            Err(done) => opaque(ctx, v, format!("slice{}", Plain::Tuple(done))),
        },
        Kind::Range => opaque(ctx, v, format!("range{}", Plain::Tuple(done))),
        Kind::Exc => Plain::Exception(Box::new(exception(ctx, v, done, chained))),
        _ => Plain::Instance(Box::new(Instance {
            class: ctx.type_name(v),
            module: recognise::module(ctx, v),
            dataclass: class_attribute(ctx, v, "__dataclass_fields__").is_some(),
            frozen: is_frozen(ctx, v),
            attributes: pairs(done.into_iter())
                .into_iter()
                .map(|(k, v)| (if let Plain::Str(k) = k { k } else { k.to_string() }, v))
                .collect(),
        })),
    }
}

/// Is it an instance of a frozen dataclass?
fn is_frozen(ctx: &Ctx, v: Value) -> bool {
    let params = class_attribute(ctx, v, "__dataclass_params__");
    let frozen = |(k, v): &(Value, Value)| ctx.heap.str(*k) == Some("frozen") && *v == Value::TRUE;
    params.is_some_and(|params| attributes(ctx, params).iter().any(frozen))
}

fn exception(ctx: &Ctx, v: Value, done: Vec<Plain>, chained: bool) -> Exception {
    let base = ctx.type_id(v);
    let mut done = done.into_iter();
    let mut chain = || done.next().filter(|_| chained).unwrap_or_default();
    let (cause, context) = (chain(), chain());
    let own = own_attributes(ctx, v).into_iter().map(|(name, _)| name);
    let attributes = own.zip(done.by_ref()).collect();
    let args: Vec<Plain> = done.collect();
    let str_of = |v: &Plain| v.as_str().map_or_else(|| v.to_string(), str::to_owned);
    let message = match args.as_slice() {
        [] => String::new(),
        [key] if base.is_a(TypeId::KEY_ERROR) => key.to_string(),
        [one] => str_of(one),
        [number, what] if base.is_a(TypeId::OS_ERROR) => {
            format!("[Errno {}] {}", str_of(number), str_of(what))
        }
        [number, what, file, ..] if base.is_a(TypeId::OS_ERROR) => {
            format!("[Errno {}] {}: {file}", str_of(number), str_of(what))
        }
        _ => Plain::Tuple(args.clone()).to_string(),
    };
    let details = Details { cause, context, notes: notes(ctx, v), attributes };
    let details = (details != Details::default()).then(|| Box::new(details));
    Exception { class: ctx.type_name(v), base: base.name().to_owned(), args, message, details }
}

fn notes(ctx: &Ctx, v: Value) -> Vec<String> {
    let notes = || {
        let key = ctx.heap.interned("__notes__")?;
        ctx.heap.items(ctx.heap.dict_get_name(ctx.heap.exc(v)?.dict, key)?)
    };
    let notes = notes().unwrap_or(&[]).iter();
    notes.filter_map(|n| ctx.heap.str(*n).map(str::to_owned)).collect()
}
