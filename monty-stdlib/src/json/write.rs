//! Plain data to text. Whatever is not plain, wrong, or deep ends the attempt, and the Python half does it again with all hooks and
//! with CPython's complaints.

use monty_vm::native::{Ctx, take};
use monty_vm::num::{digits, show_int};
use monty_vm::object::{ClassFlags, Kind, Value};
use monty_vm::raise::Answer;

use super::quote::quote;

/// Nesting at which the Python half takes over.
const MAX_NESTING: usize = 5_000;

/// How often the memory limit is asked about the text, in bytes.
const CHUNK: usize = 1 << 16;

struct Style {
    skipkeys: bool,
    ascii: bool,
    allow_nan: bool,
    sort_keys: bool,
    indent: Option<String>,
    item: String,
    key: String,
}

/// A container half written: in an object, keys and values take turns.
struct Open {
    of: Value,
    items: Vec<Value>,
    next: usize,
    object: bool,
}

struct Writer<'a> {
    style: &'a Style,
    out: String,
    counted: usize,
    open: Vec<Open>,
}

/// The text, or None where Python has to do it.
pub(super) fn encode(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [obj, skipkeys, ascii, allow_nan, sort_keys, indent, item, key] = take(args);
    let text = |ctx: &Ctx, v: Value| ctx.text(v).map(|t| t.as_str().to_owned());
    let (Some(item), Some(key)) = (text(ctx, item), text(ctx, key)) else { return Ok(Value::NONE) };
    let indent = text(ctx, indent);
    let style = Style {
        skipkeys: skipkeys == Value::TRUE,
        ascii: ascii == Value::TRUE,
        allow_nan: allow_nan == Value::TRUE,
        sort_keys: sort_keys == Value::TRUE,
        indent,
        item,
        key,
    };
    let mut writer = Writer { style: &style, out: String::new(), counted: 0, open: Vec::new() };
    match writer.run(ctx, obj)? {
        Some(()) => ctx.str(writer.out),
        None => Ok(Value::NONE),
    }
}

impl Writer<'_> {
    /// None: not plain.
    fn run(&mut self, ctx: &mut Ctx, obj: Value) -> Answer<Option<()>> {
        if self.value(ctx, obj)?.is_none() {
            return Ok(None);
        }
        let mut steps = 0_usize;
        while let Some(open) = self.open.last_mut() {
            steps += 1;
            if steps.is_multiple_of(32) {
                ctx.work(4)?;
            }
            if self.out.len() > self.counted + CHUNK {
                ctx.reserve(self.out.len())?;
                ctx.heap.bytes -= self.out.len();
                ctx.work_bytes(CHUNK)?;
                self.counted = self.out.len();
            }
            let at = open.next;
            let Some(item) = open.items.get(at).copied() else {
                let close = if open.object { '}' } else { ']' };
                self.open.pop();
                self.line(self.open.len());
                self.out.push(close);
                continue;
            };
            let object = open.object;
            let width = if object { 2 } else { 1 };
            let value = if object { open.items.get(at + 1).copied().unwrap_or(Value::NONE) } else { item };
            open.next += width;
            if at > 0 {
                self.out.push_str(&self.style.item);
            }
            self.line(self.open.len());
            if object {
                self.text(ctx, item);
                self.out.push_str(&self.style.key);
            }
            if self.value(ctx, value)?.is_none() {
                return Ok(None);
            }
        }
        Ok(Some(()))
    }

    fn line(&mut self, depth: usize) {
        if let Some(indent) = &self.style.indent {
            self.out.push('\n');
            for _ in 0..depth {
                self.out.push_str(indent);
            }
        }
    }

    fn text(&mut self, ctx: &Ctx, v: Value) {
        if let Some(text) = ctx.text(v) {
            quote(&mut self.out, text.as_str(), self.style.ascii);
        }
    }

    fn value(&mut self, ctx: &mut Ctx, v: Value) -> Answer<Option<()>> {
        let hooks =
            ClassFlags::ITER.with(ClassFlags::LEN).with(ClassFlags::GETITEM).with(ClassFlags::GETATTRIBUTE);
        let plain = if v.is(Kind::Inst) {
            if ctx.defines(v, hooks) {
                return Ok(None);
            }
            ctx.plain(v)
        } else {
            v
        };
        match plain.kind() {
            Kind::Str => {
                let size = ctx.text(plain).map_or(0, |t| t.as_str().len());
                if size > 1024 {
                    ctx.reserve_items(size, 6)?;
                    ctx.heap.bytes -= size * 6;
                    ctx.work_bytes(size)?;
                }
                self.text(ctx, plain);
            }
            Kind::List | Kind::Tuple => {
                let items = ctx.heap.items(plain).unwrap_or(&[]).to_vec();
                return self.opened(ctx, plain, items, false);
            }
            Kind::Dict if v != plain && own_items(ctx, v) => return Ok(None),
            Kind::Dict => {
                let Some(items) = self.pairs(ctx, plain)? else { return Ok(None) };
                return self.opened(ctx, plain, items, true);
            }
            _ => match self.simple(ctx, plain)? {
                Some(text) => self.out.push_str(&text),
                None => return Ok(None),
            },
        }
        Ok(Some(()))
    }

    /// None, bools and numbers.
    fn simple(&self, ctx: &mut Ctx, v: Value) -> Answer<Option<String>> {
        Ok(Some(match v.kind() {
            Kind::None => "null".to_owned(),
            Kind::True => "true".to_owned(),
            Kind::False => "false".to_owned(),
            Kind::Int => v.int_val().to_string(),
            Kind::Big => {
                let Some(big) = ctx.heap.big(v).map(|b| b.0.clone()) else { return Ok(None) };
                match show_int::decimal(&big, show_int::DEFAULT_DIGIT_LIMIT) {
                    Ok(text) => text,
                    Err(_) => return Ok(None),
                }
            }
            Kind::Float => {
                let x = v.float_val();
                match (x.is_finite(), self.style.allow_nan) {
                    (true, _) => digits::repr(x),
                    (false, false) => return Ok(None),
                    (false, true) if x.is_nan() => "NaN".to_owned(),
                    (false, true) if x > 0.0 => "Infinity".to_owned(),
                    (false, true) => "-Infinity".to_owned(),
                }
            }
            _ => return Ok(None),
        }))
    }

    fn opened(&mut self, ctx: &mut Ctx, of: Value, items: Vec<Value>, object: bool) -> Answer<Option<()>> {
        if items.is_empty() {
            self.out.push_str(if object { "{}" } else { "[]" });
            return Ok(Some(()));
        }
        if self.open.len() >= MAX_NESTING {
            return Ok(None);
        }
        // A container in itself is mostly seen at once; a longer circle ends at the bound above.
        if self.open.iter().rev().take(64).any(|o| o.of == of) {
            return Ok(None);
        }
        let bytes = items.len() * 8;
        ctx.reserve(bytes)?;
        ctx.heap.bytes -= bytes;
        self.out.push(if object { '{' } else { '[' });
        self.open.push(Open { of, items, next: 0, object });
        Ok(Some(()))
    }

    /// Keys as strs, each with its value.
    fn pairs(&mut self, ctx: &mut Ctx, dict: Value) -> Answer<Option<Vec<Value>>> {
        let mut entries: Vec<(Value, Value)> = match ctx.heap.dict(dict) {
            Some(d) => d.iter().map(|e| (e.key, e.value)).collect(),
            None => return Ok(None),
        };
        if self.style.sort_keys {
            // Keys of other types have an order of their own: Python's sorting.
            if entries.iter().any(|(k, _)| !k.is(Kind::Str)) {
                return Ok(None);
            }
            ctx.work(entries.len())?;
            entries.sort_by(|(a, _), (b, _)| ctx.heap.text_order(*a, *b));
        }
        let mut items = Vec::with_capacity(entries.len() * 2);
        for (key, value) in entries {
            let plain = ctx.plain(key);
            let name = if plain.is(Kind::Str) {
                plain
            } else {
                match self.simple(ctx, plain)? {
                    Some(text) => ctx.str(text)?,
                    None if self.style.skipkeys && !plain.is(Kind::Float) && !plain.is(Kind::Big) => continue,
                    None => return Ok(None),
                }
            };
            items.push(name);
            items.push(value);
        }
        Ok(Some(items))
    }
}

/// Does the class of dicts have `items` of its own?
fn own_items(ctx: &mut Ctx, v: Value) -> bool {
    let name = ctx.heap.intern("items");
    let class = ctx.type_of(v);
    ctx.lookup(class, name).is_none_or(|found| !found.is(Kind::Native))
}
