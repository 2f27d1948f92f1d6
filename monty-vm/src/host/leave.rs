//! Out of the heap: a value becomes plain data.

use std::collections::{BTreeMap, BTreeSet};

use super::{BorderError, Exception, HostObject, Instance, MAX_NESTING, Value as Plain};
use crate::native::Ctx;
use crate::object::{HostRef, Inst, Kind, Range, TypeId, Value, ViewKind};

/// A container whose parts are being converted.
struct Open {
    source: Value,
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
        let v = ctx.plain(v);
        if !is_container(v) {
            continue;
        }
        if once.insert(v.bits()) {
            work.extend(parts(ctx, v));
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
        let plain = ctx.plain(next);
        let known = sharing.labels.get(&plain.bits()).copied();
        let mut ready = if let Some(leaf) = leaf(ctx, plain, room)? {
            Some(leaf)
        } else if let Some(label) = known {
            Some(Plain::Again(label))
        } else if stack.iter().any(|open| open.source == plain) {
            Some(again(ctx, plain))
        } else {
            let parts = parts(ctx, plain);
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
                let made = close(ctx, open.source, open.done);
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
    match to_host(ctx, exception) {
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
fn parts(ctx: &Ctx, v: Value) -> Vec<Value> {
    let heap = &ctx.heap;
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
        Kind::Exc => heap.exc(v).and_then(|e| heap.tuple(e.args)).map_or(Vec::new(), <[Value]>::to_vec),
        Kind::Inst => attributes(ctx, v).into_iter().flat_map(|(k, v)| [k, v]).collect(),
        _ => Vec::new(),
    }
}

/// An instance's attributes, in their order.
fn attributes(ctx: &Ctx, v: Value) -> Vec<(Value, Value)> {
    let Some(inst) = ctx.heap.inst(v) else { return Vec::new() };
    // A slot's key is its descriptor.
    let named = |k: Value| ctx.heap.member(k).map_or(k, |m| m.name);
    if inst.shape == Inst::NO_SHAPE {
        let dict = ctx.heap.dict(inst.dict);
        return dict.map_or(Vec::new(), |d| d.iter().map(|e| (named(e.key), e.value)).collect());
    }
    let names = ctx.heap.shapes.get(inst.shape as usize).map_or(&[][..], |s| &s.names);
    names.iter().copied().map(named).zip(inst.slots.iter().copied()).filter(|(_, v)| !v.is_undef()).collect()
}

/// An attribute of an instance's class.
fn class_attribute(ctx: &Ctx, v: Value, name: &str) -> Option<Value> {
    let name = ctx.heap.interned(name)?;
    let mro = &ctx.heap.class(ctx.type_of(v))?.mro;
    mro.iter().find_map(|c| ctx.heap.dict_get_name(ctx.heap.class(*c)?.dict, name))
}

fn class_text(ctx: &Ctx, v: Value, name: &str) -> Option<String> {
    class_attribute(ctx, v, name).and_then(|t| ctx.heap.str(t)).map(str::to_owned)
}

fn pairs(done: Vec<Plain>) -> Vec<(Plain, Plain)> {
    let mut done = done.into_iter();
    std::iter::from_fn(|| Some((done.next()?, done.next()?))).collect()
}

/// The plain container of the parts converted.
fn close(ctx: &Ctx, v: Value, done: Vec<Plain>) -> Plain {
    match v.kind() {
        Kind::List => Plain::List(done),
        Kind::Tuple => Plain::Tuple(done),
        Kind::Dict => Plain::Dict(pairs(done)),
        Kind::Set => Plain::Set(done),
        Kind::FrozenSet => Plain::FrozenSet(done),
        Kind::DictView => {
            let items = matches!(ctx.heap.view(v).map(|view| view.kind), Some(ViewKind::Items));
            let shown = if items {
                pairs(done).into_iter().map(|(k, v)| Plain::Tuple(vec![k, v])).collect()
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
        Kind::Exc => Plain::Exception(Box::new(exception(ctx, v, done))),
        _ => Plain::Instance(Box::new(Instance {
            class: ctx.type_name(v),
            module: class_text(ctx, v, "__module__").filter(|m| m != "__main__").unwrap_or_default(),
            dataclass: class_attribute(ctx, v, "__dataclass_fields__").is_some(),
            attributes: pairs(done)
                .into_iter()
                .map(|(k, v)| (if let Plain::Str(k) = k { k } else { k.to_string() }, v))
                .collect(),
        })),
    }
}

fn exception(ctx: &Ctx, v: Value, args: Vec<Plain>) -> Exception {
    let base = ctx.type_id(v);
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
    Exception { class: ctx.type_name(v), base: base.name().to_owned(), args, message }
}
