//! Code made ready to run: constants and names as values, caches beside them. The code itself is never changed.

use std::cell::Cell;
use std::sync::Arc;

use monty_bytecode::{Code, Const};
use num_bigint::BigInt;

use crate::heap::Heap;
use crate::native::Ctx;
use crate::object::{Bytes, Complex, Func, Set, Slice, Value};
use crate::raise::Answer;

/// The cache of one site. What the fields mean is the site's instruction's business.
#[derive(Clone, Debug)]
pub(crate) struct Cache {
    /// The name.
    pub(crate) name: Value,
    /// A shape, a kind, or a position.
    pub(crate) key: Cell<u32>,
    /// A slot or a version.
    pub(crate) slot: Cell<u32>,
    /// The epoch of classes the cache was filled in.
    pub(crate) epoch: Cell<u32>,
    /// A value found.
    pub(crate) value: Cell<Value>,
}

/// Code with what running it needs.
#[derive(Clone, Debug)]
pub(crate) struct Linked {
    pub(crate) code: Arc<Code>,
    pub(crate) consts: Vec<Value>,
    pub(crate) names: Vec<Value>,
    pub(crate) caches: Vec<Cache>,
    /// Numbers of the children once linked; `u32::MAX` before.
    pub(crate) children: Vec<Cell<u32>>,
    /// How many arguments by position can stay where they are and make a call complete; `u16::MAX` if no number does.
    pub(crate) takes: u16,
}

impl Linked {
    /// Links code: its constants and names become values.
    pub(crate) fn new(ctx: &mut Ctx, code: &Arc<Code>) -> Answer<Linked> {
        ctx.reserve(Linked::size(code))?;
        let mut consts = Vec::with_capacity(code.consts.len());
        for k in &code.consts {
            let v = constant(&mut ctx.heap, k);
            consts.push(if matches!(k, Const::FrozenSet(_)) { freeze(ctx, v)? } else { v });
        }
        let children = code.codes.iter().map(|_| Cell::new(u32::MAX)).collect();
        Ok(Linked::with(&mut ctx.heap, code, consts, children))
    }

    /// Bytes it takes, about.
    pub(crate) fn size(code: &Code) -> usize {
        code.ops.len() * 8 + code.consts.len() * 16 + code.names.len() * 24 + code.sites.len() * 40
    }

    /// Links code whose constants are values already.
    pub(crate) fn with(
        heap: &mut Heap,
        code: &Arc<Code>,
        consts: Vec<Value>,
        children: Vec<Cell<u32>>,
    ) -> Linked {
        let names: Vec<Value> = code.names.iter().map(|n| heap.intern(n)).collect();
        let site = |n: &u16| Cache {
            name: names.get(usize::from(*n)).copied().unwrap_or(Value::UNDEF),
            key: Cell::new(u32::MAX),
            slot: Cell::new(0),
            epoch: Cell::new(0),
            value: Cell::new(Value::UNDEF),
        };
        let caches = code.sites.iter().map(site).collect();
        let p = &code.params;
        let plain = p.names.len() == usize::from(p.positional) && p.varargs.is_none() && p.varkw.is_none();
        let takes = if plain { p.positional } else { u16::MAX };
        Linked { code: code.clone(), consts, names, caches, children, takes }
    }

    /// The parameter of that name: names are interned, the same one is the same value.
    pub(crate) fn parameter(&self, name: Value) -> Option<usize> {
        self.code.params.names.iter().position(|n| self.names.get(usize::from(*n)) == Some(&name))
    }

    /// Gives the parameters from `from` on that have no argument their defaults; `None` if one has no default.
    pub(crate) fn complete(&self, heap: &Heap, func: &Func, slots: &mut [Value], from: usize) -> Option<()> {
        let params = &self.code.params;
        let positional = usize::from(params.positional);
        let defaults = heap.tuple(func.defaults).unwrap_or(&[]);
        for (at, slot) in slots.iter_mut().enumerate().skip(from).filter(|(_, slot)| slot.is_undef()) {
            *slot = if at < positional {
                *defaults.get((at + defaults.len()).checked_sub(positional)?)?
            } else {
                let name = self.names.get(usize::from(*params.names.get(at)?))?;
                heap.dict_get_name(func.kwdefaults, *name)?
            };
        }
        Some(())
    }

    /// Forgets what the caches hold: values are not roots.
    pub(crate) fn flush(&self) {
        for cache in &self.caches {
            cache.key.set(u32::MAX);
            cache.epoch.set(0);
            cache.value.set(Value::UNDEF);
        }
    }
}

/// A constant as a value. The verifier has bounded its nesting.
pub(super) fn constant(heap: &mut Heap, k: &Const) -> Value {
    match k {
        Const::None => Value::NONE,
        Const::Ellipsis => Value::ELLIPSIS,
        Const::Bool(b) => Value::bool(*b),
        Const::Int(i) => heap.new_int(*i),
        Const::BigInt(digits) => {
            let big = BigInt::parse_bytes(digits.as_bytes(), 10).unwrap_or_default();
            heap.new_bigint(big)
        }
        Const::Float(f) => Value::float(*f),
        Const::Complex(re, im) => heap.new_complex(Complex { re: *re, im: *im }),
        // Strs that look like names are interned, as lookups by them are likely.
        Const::Str(s) if s.len() <= 40 => heap.intern(s),
        Const::Str(s) => heap.new_str(&**s),
        Const::Bytes(b) => heap.new_bytes(Bytes(b.to_vec())),
        Const::Tuple(items) => {
            let items: Vec<Value> = items.iter().map(|k| constant(heap, k)).collect();
            heap.new_tuple(items)
        }
        Const::FrozenSet(items) => {
            let values: Vec<Value> = items.iter().map(|k| constant(heap, k)).collect();
            heap.new_tuple(values)
        }
        Const::Slice(parts) => {
            let [start, stop, step] = &**parts;
            let slice = Slice {
                start: constant(heap, start),
                stop: constant(heap, stop),
                step: constant(heap, step),
            };
            heap.new_slice(slice)
        }
    }
}

/// A frozenset constant arrives as a tuple: its keys need hashing, which `ctx` does.
fn freeze(ctx: &mut Ctx, tuple: Value) -> Answer {
    let set = ctx.heap.new_frozenset(Set::default());
    for item in ctx.heap.tuple(tuple).unwrap_or(&[]).to_vec() {
        ctx.set_add(set, item)?;
    }
    Ok(set)
}
