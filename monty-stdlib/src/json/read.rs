//! What reading makes of a text: plain data at once, or a list of events for hooks in Python to answer.

use std::borrow::Cow;

use monty_vm::native::{Ctx, take};
use monty_vm::num::parse_int;
use monty_vm::object::{Dict, Value};
use monty_vm::raise::{Answer, Raise};
use monty_vm::text::measure::Text;

use super::scan::{Fault, Scalar, Scan, Sink, Stop};

/// How many recent keys are kept to be used again.
const KEYS: usize = 256;

enum Open {
    List(Vec<Value>),
    Dict(Dict, Value),
}

/// Builds lists and dicts.
struct Tree {
    open: Vec<Open>,
    done: Value,
    keys: Vec<Value>,
}

impl Tree {
    fn put(&mut self, ctx: &mut Ctx, v: Value) -> Answer<()> {
        match self.open.last_mut() {
            None => self.done = v,
            Some(Open::List(items)) => {
                if items.len() == items.capacity() {
                    let more = items.len().max(4);
                    ctx.reserve_items(more, 8)?;
                    // The list counts its items itself when it is made.
                    ctx.heap.bytes -= more * 8;
                    items.reserve(more);
                }
                items.push(v);
            }
            Some(Open::Dict(dict, key)) => {
                let hash = ctx.heap.str_hash(*key);
                let mut probe = dict.probe(hash);
                let found = loop {
                    match dict.candidate(&mut probe) {
                        None => break None,
                        Some((at, other)) if other == *key || ctx.heap.str(other) == ctx.heap.str(*key) => {
                            break Some(at);
                        }
                        Some(_) => {}
                    }
                };
                match found {
                    Some(at) => dict.set_at(at, v),
                    None => {
                        let growth = dict.growth();
                        if growth != 0 {
                            ctx.reserve(growth)?;
                            ctx.heap.bytes -= growth;
                        }
                        dict.insert_new(hash, *key, v);
                    }
                }
            }
        }
        Ok(())
    }
}

fn integer(ctx: &mut Ctx, text: &str) -> Answer {
    if text.len() < 18
        && let Ok(n) = text.parse::<i64>()
    {
        return Ok(ctx.heap.new_int(n));
    }
    ctx.work(text.len().saturating_mul(text.len()) / 4096)?;
    match parse_int::parse(text, 10, monty_vm::num::show_int::DEFAULT_DIGIT_LIMIT) {
        Ok(n) => Ok(ctx.new_integer(n)),
        Err(not_int) => ctx.sound(Err(not_int.fault(10, text))),
    }
}

impl Sink for Tree {
    fn scalar(&mut self, ctx: &mut Ctx, v: Scalar<'_>) -> Answer<()> {
        let v = match v {
            Scalar::Null => Value::NONE,
            Scalar::True => Value::TRUE,
            Scalar::False => Value::FALSE,
            Scalar::Int(text) => integer(ctx, text)?,
            Scalar::Float(text) => Value::float(text.parse().unwrap_or(f64::NAN)),
            Scalar::Constant("NaN") => Value::float(f64::NAN),
            Scalar::Constant("Infinity") => Value::float(f64::INFINITY),
            Scalar::Constant(_) => Value::float(f64::NEG_INFINITY),
            Scalar::Text(text) => ctx.str(text.into_owned())?,
        };
        self.put(ctx, v)
    }

    fn key(&mut self, ctx: &mut Ctx, key: Cow<'_, str>) -> Answer<()> {
        // Objects of one kind have the same keys: a small table by length and edges finds most of them.
        let bytes = key.as_bytes();
        let edges =
            bytes.first().zip(bytes.last()).map_or(0, |(a, b)| usize::from(*a) * 31 + usize::from(*b));
        let place = (bytes.len() * 7 + edges) % KEYS;
        let known = self.keys.get(place).copied().filter(|v| ctx.heap.str(*v) == Some(&*key));
        let v = match known {
            Some(v) => v,
            None => {
                let v = ctx.str(key.into_owned())?;
                if let Some(place) = self.keys.get_mut(place) {
                    *place = v;
                }
                v
            }
        };
        if let Some(Open::Dict(_, key)) = self.open.last_mut() {
            *key = v;
        }
        Ok(())
    }

    fn open(&mut self, ctx: &mut Ctx, object: bool) -> Answer<()> {
        ctx.reserve(0)?;
        self.open.push(if object {
            Open::Dict(Dict::default(), Value::UNDEF)
        } else {
            Open::List(Vec::new())
        });
        Ok(())
    }

    fn close(&mut self, ctx: &mut Ctx) -> Answer<()> {
        let v = match self.open.pop() {
            Some(Open::List(items)) => ctx.list(items)?,
            Some(Open::Dict(dict, _)) => ctx.heap.new_dict(dict),
            None => return Ok(()),
        };
        self.put(ctx, v)
    }
}

/// Lists what was found as pairs of a word and a value.
struct Events(Vec<Value>);

impl Events {
    fn push(&mut self, ctx: &mut Ctx, what: &str, v: Value) -> Answer<()> {
        if self.0.len() + 2 > self.0.capacity() {
            let more = self.0.len().max(16);
            ctx.reserve_items(more, 8)?;
            ctx.heap.bytes -= more * 8;
            self.0.reserve(more);
        }
        let what = ctx.heap.intern(what);
        self.0.push(what);
        self.0.push(v);
        Ok(())
    }
}

impl Sink for Events {
    fn scalar(&mut self, ctx: &mut Ctx, v: Scalar<'_>) -> Answer<()> {
        let (what, v) = match v {
            Scalar::Null => ("value", Value::NONE),
            Scalar::True => ("value", Value::TRUE),
            Scalar::False => ("value", Value::FALSE),
            Scalar::Int(text) => ("int", ctx.str(text.to_owned())?),
            Scalar::Float(text) => ("float", ctx.str(text.to_owned())?),
            Scalar::Constant(text) => ("constant", ctx.heap.intern(text)),
            Scalar::Text(text) => ("value", ctx.str(text.into_owned())?),
        };
        self.push(ctx, what, v)
    }

    fn key(&mut self, ctx: &mut Ctx, key: Cow<'_, str>) -> Answer<()> {
        let v = ctx.str(key.into_owned())?;
        self.push(ctx, "value", v)
    }

    fn open(&mut self, ctx: &mut Ctx, object: bool) -> Answer<()> {
        self.push(ctx, "open", Value::bool(object))
    }

    fn close(&mut self, ctx: &mut Ctx) -> Answer<()> {
        self.push(ctx, "close", Value::NONE)
    }
}

/// A copy of the text, its start as a byte, and whether to be strict.
fn source(ctx: &mut Ctx, args: &[Value]) -> Answer<(String, usize, bool)> {
    let [text, start, strict] = take(args);
    let text = ctx.str_arg(text, "first argument")?;
    let start = ctx.size_arg(start)?;
    let Some(found) = ctx.text(text) else { return Err(Raise::Decline) };
    let at = usize::try_from(start).map_or(found.as_str().len(), |at| found.offset(at));
    let size = found.as_str().len();
    ctx.reserve(size)?;
    ctx.heap.bytes -= size;
    ctx.work_bytes(size.saturating_sub(at))?;
    let copy = ctx.heap.str(text).unwrap_or("").to_owned();
    Ok((copy, at, strict != Value::FALSE))
}

fn position(text: &str, at: usize) -> Value {
    Value::size(Text::new(text).position(at))
}

fn failed(ctx: &mut Ctx, text: &str, Fault { what, at }: Fault) -> Vec<Value> {
    vec![ctx.heap.intern(what), position(text, at), Value::NONE]
}

/// `(value, end)`, or `(message, position, None)`.
pub(super) fn tree(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let (text, start, strict) = source(ctx, args)?;
    let mut tree = Tree { open: Vec::new(), done: Value::NONE, keys: vec![Value::UNDEF; KEYS] };
    let answer = match Scan::new(&text, strict).value(ctx, start, &mut tree) {
        Ok(end) => vec![tree.done, position(&text, end)],
        Err(Stop::Fault(fault)) => failed(ctx, &text, fault),
        Err(Stop::Raise(raise)) => return Err(raise),
    };
    ctx.tuple(answer)
}

/// `(events, end)`, or `(events, message, position)`.
pub(super) fn events(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let (text, start, strict) = source(ctx, args)?;
    let mut events = Events(Vec::new());
    let mut rest = match Scan::new(&text, strict).value(ctx, start, &mut events) {
        Ok(end) => vec![position(&text, end)],
        Err(Stop::Fault(fault)) => {
            let mut rest = failed(ctx, &text, fault);
            rest.truncate(2);
            rest
        }
        Err(Stop::Raise(raise)) => return Err(raise),
    };
    rest.insert(0, ctx.list(events.0)?);
    ctx.tuple(rest)
}

/// `(text, end)`, or `(message, position, None)`, of a string whose opening quote stands before `end`.
pub(super) fn scanstring(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let (text, start, strict) = source(ctx, args)?;
    let answer = match Scan::new(&text, strict).string(ctx, start) {
        Ok((found, end)) => {
            let found = ctx.str(found.into_owned())?;
            vec![found, position(&text, end)]
        }
        Err(Stop::Fault(fault)) => failed(ctx, &text, fault),
        Err(Stop::Raise(raise)) => return Err(raise),
    };
    ctx.tuple(answer)
}
