//! Snapshots of compiled programs, changed in every way one can think of: they are refused in a line, or run and behave.
//!
//! `MONTY_MUTATIONS` says how many changes are tried; `MONTY_SEED` makes them others.

use std::sync::Arc;

use monty_bytecode::Code;
use monty_compiler::{Options, compile};
use monty_parser::{Mode, Source, parse};
use monty_snapshot::{dump, load};
use monty_vm::object::{HostFunc, Value};
use monty_vm::{Limits, Outcome, Vm, world};

const PROGRAMS: &[&str] = &[
    "x = [1, 2.5, 'a', None, (3, b'x'), {'k': {4}}, frozenset({5}), 2**70, 1j, range(3), slice(1)]\nfetch(x)\nprint(x)\nx == x",
    "def gen(n):\n    try:\n        for i in range(n): yield fetch(i)\n    finally: print('end')\n\
     print(sum(gen(4)), [*map(str, gen(2))], sorted(gen(3), key=lambda n: -n))",
    "class A:\n    __slots__ = ('a',)\n    def __init__(self, a): self.a = a\n    def __eq__(self, o): return fetch(self.a) == o.a\n    \
     def __hash__(self): return hash(self.a)\nclass B(A):\n    @property\n    def p(self): return super().__repr__()\n\
     d = {A(1): 2, B(3): 4}\nprint(d[A(1)], B(3) in d, len(B(5).p) > 3)",
    "import collections, functools\n@functools.lru_cache\ndef f(n): return n if n < 2 else f(n - 1) + f(n - 2)\n\
     Point = collections.namedtuple('Point', 'x y')\nc = collections.Counter('abca')\nfetch(f(10))\n\
     print(f(20), Point(1, 2)._replace(x=3), c.most_common(1), collections.OrderedDict(a=1))",
    "try:\n    try:\n        raise ValueError(1)\n    except ValueError as e:\n        fetch(e)\n        raise KeyError('k') from e\n\
     except* KeyError as g:\n    fetch(g)\n    print(g.exceptions)",
    "import asyncio\nasync def w(n):\n    await asyncio.sleep(0)\n    return fetch(n)\nasync def main():\n    \
     print(await asyncio.gather(w(1), w(2)))\nasyncio.run(main())",
];

fn code(source: &str) -> Arc<Code> {
    let source = Source::new("main.py", source);
    let module = parse(&source, Mode::Module).unwrap();
    Arc::new(compile(&source, &module, &Options::default()).unwrap())
}

/// Goes on for a while, whatever comes.
fn go_on(vm: &mut Vm, slice: u64, mut at_pause: impl FnMut(&Vm)) {
    for _ in 0..40 {
        match vm.run(slice) {
            Outcome::Call(call) => {
                at_pause(vm);
                vm.answer(call.args.first().copied().unwrap_or(Value::NONE));
            }
            Outcome::Interrupted => at_pause(vm),
            Outcome::Raised(exception) => {
                let _ = vm.format_exception(exception);
                return;
            }
            Outcome::Complete(_) | Outcome::Limit(_) | Outcome::Parked(_) => return,
        }
    }
}

fn samples() -> Vec<Vec<u8>> {
    let mut samples = Vec::new();
    for source in PROGRAMS {
        let mut vm = Vm::new(world(), Limits::default());
        let name = vm.ctx.heap.intern("fetch");
        let fetch = vm.ctx.heap.new_host_func(HostFunc { name, method: false, asynchronous: false });
        vm.set_global("fetch", fetch);
        vm.start(&code(source));
        let mut taken = Vec::new();
        go_on(&mut vm, 23, |vm| taken.push(dump(vm)));
        let step = (taken.len() / 4).max(1);
        samples.extend(taken.into_iter().step_by(step));
    }
    samples
}

/// Numbers that follow from one another: the same everywhere.
struct Dice(u64);

impl Dice {
    fn roll(&mut self, sides: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((z ^ (z >> 31)) % sides.max(1) as u64) as usize
    }
}

/// One change of the body: bits, bytes, numbers made huge, pieces cut out, doubled or put elsewhere.
fn change(body: &mut Vec<u8>, dice: &mut Dice) {
    let at = dice.roll(body.len());
    match dice.roll(9) {
        0 => body[at] ^= 1 << dice.roll(8),
        1 => body[at] = dice.roll(256) as u8,
        2 => body[at] = body[at].wrapping_add(1),
        3 => body[at] = body[at].wrapping_sub(1),
        // The head of an item with a huge number behind it.
        4 => {
            let huge = [0xFF_u8, 0x7F, 0x00][dice.roll(3)];
            let width = [1, 2, 4, 8][dice.roll(4)];
            body[at] = (body[at] & 0xE0) | [24, 25, 26, 27][width_index(width)];
            for n in 1..=width {
                if let Some(byte) = body.get_mut(at + n) {
                    *byte = huge;
                }
            }
        }
        // A handle of another object: small numbers are most of what handles are.
        5 => body[at] = dice.roll(24) as u8,
        6 => body.truncate(at),
        7 => {
            let end = (at + dice.roll(8)).min(body.len());
            body.drain(at..end);
        }
        _ => {
            let end = (at + dice.roll(16)).min(body.len());
            let piece = body[at..end].to_vec();
            let to = dice.roll(body.len());
            body.splice(to..to, piece);
        }
    }
}

fn width_index(width: usize) -> usize {
    width.trailing_zeros() as usize
}

/// The changed body in an envelope whose length and checksum are right.
fn sealed(original: &[u8], body: &[u8]) -> Vec<u8> {
    let mut out = original[..8].to_vec();
    out.extend((body.len() as u64).to_le_bytes());
    out.extend(crc32fast::hash(body).to_le_bytes());
    out.extend(body);
    out
}

fn number(name: &str, otherwise: u64) -> u64 {
    std::env::var(name).ok().and_then(|n| n.parse().ok()).unwrap_or(otherwise)
}

#[test]
fn changed_snapshots_are_refused_or_behave() {
    let samples = samples();
    assert!(samples.len() >= PROGRAMS.len());
    let mut dice = Dice(number("MONTY_SEED", 1));
    let limits = Limits { memory: 4 << 20, fuel: 200_000, host_calls: 100, ..Limits::default() };
    let (mut loaded, tries) = (0_u64, number("MONTY_MUTATIONS", 1500));
    for _ in 0..tries {
        let original = &samples[dice.roll(samples.len())];
        let mut body = original[20..].to_vec();
        for _ in 0..=dice.roll(3) {
            if !body.is_empty() {
                change(&mut body, &mut dice);
            }
        }
        match load(&sealed(original, &body), world(), limits) {
            Ok(mut vm) => {
                loaded += 1;
                go_on(&mut vm, 2000, |_| {});
                let _ = load(&dump(&vm), world(), limits);
            }
            Err(error) => assert_eq!(error.to_string().lines().count(), 1, "{error}"),
        }
    }
    println!("{tries} changes, {loaded} of them loaded");
}

#[test]
fn any_cbor_reader_reads_them() {
    for bytes in samples() {
        let value: ciborium::Value = ciborium::from_reader(&bytes[20..]).unwrap();
        let sections = value.as_array().unwrap()[3].as_map().unwrap();
        for (name, section) in sections {
            if name.as_text() != Some("code") {
                let bytes = section.as_bytes().unwrap();
                let mut rest = bytes.as_slice();
                let _: ciborium::Value = ciborium::from_reader(&mut rest).unwrap();
                assert!(rest.is_empty());
            }
        }
    }
}
