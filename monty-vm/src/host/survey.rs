//! Looking into a heap from outside: how large values are, and which are the largest. Nothing in it changes, no Python runs.

use std::collections::{BTreeMap, BTreeSet};

use super::leave::to_host_within;
use crate::native::Ctx;
use crate::object::{Kind, Value};

/// Bytes that are copied of a value to show it.
const SHOWN_BYTES: usize = 64 * 1024;
/// Characters of a repr that are shown.
const SHOWN_CHARS: usize = 200;
/// Objects that are counted for the size of one value.
const MAX_REACHED: usize = 100_000;

/// A value at a glance.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Glance {
    /// The name of its type.
    pub type_name: String,
    /// Its repr, cut to a line or two.
    pub repr: String,
    /// Bytes of it and of all that it alone or together with others holds; functions, classes and modules do not count.
    pub bytes: usize,
    /// How many items, bytes or characters it has.
    pub length: Option<usize>,
}

/// What a heap is full of.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Survey {
    /// How many objects there are.
    pub objects: usize,
    /// Their bytes.
    pub bytes: usize,
    /// By type: its name, how many, how many bytes; the most bytes first.
    pub types: Vec<(String, usize, usize)>,
    /// The largest objects, each for itself, and their bytes.
    pub biggest: Vec<(Value, usize)>,
}

/// A value at a glance.
#[must_use]
pub fn glance(ctx: &Ctx, v: Value) -> Glance {
    let length = length(ctx, v);
    let repr = match to_host_within(ctx, v, SHOWN_BYTES) {
        Ok(plain) => shortened(&plain.to_string()),
        Err(_) => match length {
            Some(n) => format!("<{} of length {n}>", ctx.type_name(v)),
            None => format!("<{} object>", ctx.type_name(v)),
        },
    };
    Glance { type_name: ctx.type_name(v), repr, bytes: reached(ctx, v), length }
}

/// What the heap is full of: `most` types and objects at most are told of.
#[must_use]
pub fn survey(ctx: &Ctx, most: usize) -> Survey {
    let mut by_class: BTreeMap<u64, (Value, usize, usize)> = BTreeMap::new();
    let mut sizes: Vec<(usize, Value)> = Vec::new();
    let mut survey = Survey::default();
    ctx.heap.each_object(&mut |v, bytes| {
        let class = ctx.type_of(v);
        let entry = by_class.entry(class.bits()).or_insert((v, 0, 0));
        (entry.1, entry.2) = (entry.1 + 1, entry.2 + bytes);
        (survey.objects, survey.bytes) = (survey.objects + 1, survey.bytes + bytes);
        if !matches!(v.kind(), Kind::Func | Kind::Class | Kind::Module) {
            sizes.push((bytes, v));
            if sizes.len() > 2 * most {
                sizes.sort_by_key(|(bytes, _)| std::cmp::Reverse(*bytes));
                sizes.truncate(most);
            }
        }
    });
    sizes.sort_by_key(|(bytes, _)| std::cmp::Reverse(*bytes));
    survey.biggest = sizes.into_iter().take(most).map(|(bytes, v)| (v, bytes)).collect();
    let mut types: Vec<_> = by_class.into_values().collect();
    types.sort_by_key(|(_, _, bytes)| std::cmp::Reverse(*bytes));
    survey.types = types.into_iter().take(most).map(|(v, n, bytes)| (ctx.type_name(v), n, bytes)).collect();
    survey
}

/// How many items, bytes or characters a builtin value has.
#[must_use]
pub fn length(ctx: &Ctx, v: Value) -> Option<usize> {
    let v = ctx.plain(v);
    match v.kind() {
        Kind::Str => ctx.heap.str(v).map(|s| s.chars().count()),
        Kind::Bytes | Kind::ByteArray => ctx.heap.bytes_like(v).map(<[u8]>::len),
        Kind::List | Kind::Tuple => ctx.heap.items(v).map(<[Value]>::len),
        Kind::Dict => ctx.heap.dict(v).map(|d| d.iter().count()),
        Kind::Set | Kind::FrozenSet => ctx.heap.set(v).map(|s| s.iter().count()),
        _ => None,
    }
}

/// Bytes of a value and of what it holds.
fn reached(ctx: &Ctx, v: Value) -> usize {
    let (mut bytes, mut seen, mut work) = (0, BTreeSet::new(), vec![v]);
    while let Some(v) = work.pop() {
        let apart = matches!(v.kind(), Kind::Func | Kind::Class | Kind::Module | Kind::Native | Kind::Type);
        if apart || seen.len() >= MAX_REACHED || !seen.insert(v.bits()) {
            continue;
        }
        bytes += ctx.heap.object_size(v);
        ctx.heap.parts_of(v, &mut |part| work.push(part));
    }
    bytes
}

/// Text cut to what fits a line or two.
fn shortened(text: &str) -> String {
    match text.char_indices().nth(SHOWN_CHARS) {
        Some((at, _)) => format!("{}…", text.get(..at).unwrap_or("")),
        None => text.to_owned(),
    }
}
