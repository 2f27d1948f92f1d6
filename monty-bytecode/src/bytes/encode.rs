//! Code to bytes.

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::wire::{FORMAT, put, put_signed};
use crate::code::{Code, Const, Source};

/// `code` and everything inside it, its source text included.
#[must_use]
pub fn encode(code: &Code) -> Vec<u8> {
    Encoder::default().tree(code)
}

/// As [`encode`], without the source text: tracebacks then show no lines.
#[must_use]
pub fn encode_detached(code: &Code) -> Vec<u8> {
    Encoder { detached: true, ..Encoder::default() }.tree(code)
}

/// Several codes, of which some may lie inside others (as the same `Arc`): each is written once.
#[must_use]
pub fn encode_all(codes: &[Arc<Code>]) -> Vec<u8> {
    let mut encoder = Encoder::default();
    let mut numbers = BTreeMap::new();
    for code in outermost(codes) {
        encoder.codes(code, &mut |code, number| {
            numbers.entry(address(code)).or_insert(number);
        });
    }
    let roots: Vec<u64> = codes.iter().filter_map(|c| numbers.get(&address(c)).copied()).collect();
    encoder.finish(&roots)
}

/// The codes that lie inside no other of the list, each once.
#[must_use]
pub fn outermost(codes: &[Arc<Code>]) -> Vec<&Code> {
    let mut inside = BTreeSet::new();
    let mut seen = BTreeSet::new();
    let mut work: Vec<&Code> = codes.iter().map(|c| &**c).collect();
    while let Some(code) = work.pop() {
        if seen.insert(address(code)) {
            inside.extend(code.codes.iter().map(|c| address(c)));
            work.extend(code.codes.iter().map(|c| &**c));
        }
    }
    let mut listed = BTreeSet::new();
    codes
        .iter()
        .map(|c| &**c)
        .filter(|c| !inside.contains(&address(c)) && listed.insert(address(c)))
        .collect()
}

fn address(code: &Code) -> usize {
    std::ptr::from_ref(code).addr()
}

#[derive(Default)]
struct Encoder<'a> {
    detached: bool,
    strings: BTreeMap<&'a str, u64>,
    in_order: Vec<&'a str>,
    sources: BTreeMap<(&'a str, &'a str, bool), u64>,
    sources_in_order: Vec<&'a Source>,
    last_source: Option<(&'a Arc<Source>, u64)>,
    count: u64,
    bodies: Vec<u8>,
}

impl<'a> Encoder<'a> {
    fn tree(mut self, code: &'a Code) -> Vec<u8> {
        self.codes(code, &mut |_, _| {});
        let root = self.count.saturating_sub(1);
        self.finish(&[root])
    }

    fn codes(&mut self, code: &'a Code, numbered: &mut dyn FnMut(&'a Code, u64)) {
        let mut work = vec![(code, false)];
        while let Some((code, children_done)) = work.pop() {
            if children_done {
                self.body(code);
                numbered(code, self.count);
                self.count += 1;
            } else {
                work.push((code, true));
                work.extend(code.codes.iter().rev().map(|c| (&**c, false)));
            }
        }
    }

    fn finish(self, roots: &[u64]) -> Vec<u8> {
        // The strings that only sources use are numbered last, though the table of sources is written first.
        let Encoder { detached, mut strings, mut in_order, sources_in_order, count, bodies, .. } = self;
        let mut sources = Vec::new();
        put(&mut sources, sources_in_order.len() as u64);
        for source in sources_in_order {
            put(&mut sources, intern(&mut strings, &mut in_order, &source.name));
            sources.push(u8::from(source.hidden));
            let text = if detached { 0 } else { intern(&mut strings, &mut in_order, &source.text) + 1 };
            put(&mut sources, text);
        }
        let mut out = vec![FORMAT];
        put(&mut out, in_order.len() as u64);
        for s in in_order {
            put(&mut out, s.len() as u64);
            out.extend_from_slice(s.as_bytes());
        }
        out.extend_from_slice(&sources);
        put(&mut out, count);
        out.extend_from_slice(&bodies);
        put(&mut out, roots.len() as u64);
        for root in roots {
            put(&mut out, *root);
        }
        out
    }

    fn body(&mut self, code: &'a Code) {
        self.string(&code.name);
        self.string(&code.qualname);
        self.source(&code.source);
        self.number(u64::from(code.first_line));
        self.number(u64::from(code.flags.0));
        self.indices(&code.params.names);
        self.number(u64::from(code.params.positional));
        self.number(u64::from(code.params.positional_only));
        for name in [code.params.varargs, code.params.varkw] {
            self.number(name.map_or(0, |n| u64::from(n) + 1));
        }
        self.bodies.push(code.registers);
        self.indices(&code.locals);
        for variables in [&code.cellvars, &code.freevars] {
            self.number(variables.len() as u64);
            for (register, name) in variables {
                self.bodies.push(*register);
                self.number(u64::from(*name));
            }
        }
        self.constants(&code.consts);
        self.number(code.names.len() as u64);
        for name in &code.names {
            self.string(name);
        }
        self.indices(&code.sites);
        self.number(code.codes.len() as u64);
        self.instructions(code);
        self.number(code.handlers.len() as u64);
        for h in &code.handlers {
            for n in [h.start, h.end, h.target] {
                self.number(u64::from(n));
            }
            self.bodies.push(h.exc);
        }
    }

    fn instructions(&mut self, code: &Code) {
        self.number(code.ops.len() as u64);
        for op in &code.ops {
            self.bodies.extend(op.to_bytes().iter().take(op.size()));
        }
        self.number(code.spans.len() as u64);
        let mut before = 0;
        for span in &code.spans {
            put_signed(&mut self.bodies, i64::from(span.lo) - before);
            put_signed(&mut self.bodies, i64::from(span.hi) - i64::from(span.lo));
            before = i64::from(span.lo);
        }
    }

    /// Items before the tuple that holds them; the number in front counts all of them.
    fn constants(&mut self, consts: &'a [Const]) {
        let mut nodes = Vec::new();
        let mut work: Vec<&Const> = consts.iter().collect();
        // Parents before children, right to left; read backwards it is the order we want.
        while let Some(k) = work.pop() {
            nodes.push(k);
            match k {
                Const::Tuple(items) | Const::FrozenSet(items) => work.extend(items.iter()),
                Const::Slice(items) => work.extend(items.iter()),
                _ => {}
            }
        }
        self.number(nodes.len() as u64);
        for k in nodes.into_iter().rev() {
            self.constant(k);
        }
    }

    fn constant(&mut self, k: &'a Const) {
        let tag = match k {
            Const::None => 0,
            Const::Ellipsis => 1,
            Const::Bool(false) => 2,
            Const::Bool(true) => 3,
            Const::Int(_) => 4,
            Const::BigInt(_) => 5,
            Const::Float(_) => 6,
            Const::Complex(..) => 7,
            Const::Str(_) => 8,
            Const::Bytes(_) => 9,
            Const::Tuple(_) => 10,
            Const::FrozenSet(_) => 11,
            Const::Slice(_) => 12,
        };
        self.bodies.push(tag);
        match k {
            Const::None | Const::Ellipsis | Const::Bool(_) | Const::Slice(_) => {}
            Const::Int(i) => put_signed(&mut self.bodies, *i),
            Const::BigInt(s) | Const::Str(s) => self.string(s),
            Const::Float(f) => self.bodies.extend(f.to_bits().to_le_bytes()),
            Const::Complex(re, im) => {
                self.bodies.extend(re.to_bits().to_le_bytes());
                self.bodies.extend(im.to_bits().to_le_bytes());
            }
            Const::Bytes(b) => {
                self.number(b.len() as u64);
                self.bodies.extend_from_slice(b);
            }
            Const::Tuple(items) | Const::FrozenSet(items) => self.number(items.len() as u64),
        }
    }

    fn number(&mut self, n: u64) {
        put(&mut self.bodies, n);
    }

    fn indices(&mut self, list: &[u16]) {
        self.number(list.len() as u64);
        for n in list {
            self.number(u64::from(*n));
        }
    }

    fn string(&mut self, s: &'a str) {
        let number = intern(&mut self.strings, &mut self.in_order, s);
        self.number(number);
    }

    fn source(&mut self, source: &'a Arc<Source>) {
        let number = match self.last_source {
            Some((last, number)) if Arc::ptr_eq(last, source) => number,
            _ => {
                let text = if self.detached { "" } else { &*source.text };
                let next = self.sources_in_order.len() as u64;
                let number = *self.sources.entry((&source.name, text, source.hidden)).or_insert(next);
                if number == next {
                    self.sources_in_order.push(source);
                }
                self.last_source = Some((source, number));
                number
            }
        };
        self.number(number);
    }
}

fn intern<'a>(strings: &mut BTreeMap<&'a str, u64>, in_order: &mut Vec<&'a str>, s: &'a str) -> u64 {
    let next = in_order.len() as u64;
    *strings.entry(s).or_insert_with(|| {
        in_order.push(s);
        next
    })
}
