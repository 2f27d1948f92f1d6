//! A paused run goes through bytes and on as if nothing had happened; bytes that lie are refused or harmless.

use std::sync::Arc;

use monty_bytecode::{Code, CodeFlags, Const, Op, verify};
use monty_snapshot::{LoadError, dump, load};
use monty_vm::limits::Limits;
use monty_vm::machine::{Outcome, Vm};
use monty_vm::native::World;
use monty_vm::object::{HostFunc, Value};

static WORLD: World = World { types: &[], modules: &[], libraries: &[] };

/// ```python
/// def f():
///     yield "a"
///     yield (1, 2.5)
/// out = []; g = f()
/// out.append(fetch(7))
/// for x in g: out.append(x)
/// result = out
/// ```
fn sample() -> Arc<Code> {
    let spans = |ops: &[Op]| vec![Default::default(); ops.len()];
    let ops = vec![
        Op::StartGenerator {},
        Op::LoadConst { dst: 0, k: 0 },
        Op::Yield { dst: 1, src: 0 },
        Op::LoadConst { dst: 0, k: 1 },
        Op::Yield { dst: 1, src: 0 },
        Op::ReturnNone {},
    ];
    let generator = Code {
        flags: CodeFlags::GENERATOR,
        registers: 2,
        consts: vec![Const::Str("a".into()), Const::Tuple(vec![Const::Int(1), Const::Float(2.5)].into())],
        spans: spans(&ops),
        ops,
        ..Code::empty("f")
    };
    let ops = vec![
        Op::NewList { dst: 0, items: 1, n: 0 },
        Op::MakeFunction { dst: 1, parts: 2, flags: 0, code: 0 },
        Op::Call { a: 1, n: 0 },
        Op::LoadGlobal { dst: 2, site: 0 },
        Op::LoadInt { dst: 4, imm: 7 },
        Op::Call { a: 2, n: 1 },
        Op::ListAppend { list: 0, item: 2 },
        Op::GetIter { it: 3, src: 1 },
        Op::Jump { to: 10 },
        Op::ListAppend { list: 0, item: 7 },
        Op::ForNext { it: 3, dst: 7, body: 9 },
        Op::StoreGlobal { src: 0, site: 1 },
        Op::Return { src: 0 },
    ];
    let module = Code {
        registers: 8,
        names: vec!["fetch".into(), "result".into()],
        sites: vec![0, 1],
        codes: vec![Arc::new(generator)],
        spans: spans(&ops),
        ops,
        ..Code::empty("<module>")
    };
    verify(&module).unwrap();
    Arc::new(module)
}

fn start() -> Vm {
    let mut vm = Vm::new(&WORLD, Limits::default());
    let name = vm.ctx.heap.intern("fetch");
    let fetch = vm.ctx.heap.new_host_func(HostFunc { name, method: false, asynchronous: false });
    vm.set_global("fetch", fetch);
    vm.start(&sample());
    vm
}

fn at_the_call() -> Vm {
    let mut vm = start();
    assert!(matches!(vm.run(1000), Outcome::Call(_)));
    vm
}

/// Runs to the end in slices of fuel, answering each call with its argument plus one.
fn finish(vm: &mut Vm, slice: u64, mut between: impl FnMut(Vm) -> Vm) -> String {
    for _ in 0..10_000 {
        match vm.run(slice) {
            Outcome::Complete(v) => {
                let items = vm.ctx.heap.list(v).cloned().unwrap_or_default();
                return items.iter().map(|v| shown(vm, *v)).collect::<Vec<_>>().join(" ");
            }
            Outcome::Call(call) => {
                let answer = call.args.first().and_then(|v| v.as_int()).unwrap_or(0);
                vm.answer(Value::small(answer as i32 + 1));
            }
            Outcome::Interrupted => {}
            other => return format!("{other:?}"),
        }
        let empty = Vm::new(&WORLD, Limits::default());
        *vm = between(std::mem::replace(vm, empty));
    }
    "still running".to_owned()
}

fn shown(vm: &Vm, v: Value) -> String {
    match vm.ctx.heap.items(v) {
        Some(items) => format!("{items:?}"),
        None => vm.ctx.heap.str(v).map_or_else(|| format!("{v:?}"), str::to_owned),
    }
}

fn reload(vm: &Vm) -> Vm {
    load(&dump(vm), &WORLD, Limits::default()).unwrap()
}

const EXPECTED: &str = "8 a [1, 2.5]";

#[test]
fn a_run_goes_on_after_every_instruction_as_if_nothing_had_happened() {
    assert_eq!(finish(&mut start(), 1000, |vm| vm), EXPECTED);
    for slice in [3, 2] {
        assert_eq!(finish(&mut start(), slice, |vm| vm), EXPECTED, "{slice}");
        assert_eq!(finish(&mut start(), slice, |vm| reload(&vm)), EXPECTED, "{slice}");
    }
    assert_eq!(finish(&mut at_the_call(), 1000, |vm| reload(&vm)), EXPECTED);
}

#[test]
fn equal_states_give_equal_bytes() {
    let bytes = dump(&at_the_call());
    assert_eq!(dump(&at_the_call()), bytes);
    assert_eq!(dump(&load(&bytes, &WORLD, Limits::default()).unwrap()), bytes);
}

#[test]
fn dumping_changes_nothing() {
    let mut vm = at_the_call();
    let before = dump(&vm);
    assert_eq!(dump(&vm), before);
    assert_eq!(finish(&mut vm, 1000, |vm| vm), EXPECTED);
}

#[test]
fn a_snapshot_that_does_not_fit_is_refused() {
    let bytes = dump(&at_the_call());
    let limits = Limits { memory: bytes.len() - 1, ..Limits::default() };
    assert_eq!(load(&bytes, &WORLD, limits).err(), Some(LoadError::TooLarge));
    let limits = Limits { memory: bytes.len() + 500, ..Limits::default() };
    assert!(load(&bytes, &WORLD, limits).is_err());
}

#[test]
fn what_was_spent_stays_spent() {
    let bytes = dump(&at_the_call());
    let limits = Limits { fuel: 2, ..Limits::default() };
    let mut vm = load(&bytes, &WORLD, limits).unwrap();
    vm.answer(Value::NONE);
    assert!(matches!(vm.run(1000), Outcome::Limit(_)));
    let limits = Limits { host_calls: 1, ..Limits::default() };
    assert!(load(&bytes, &WORLD, limits).is_ok());
}

/// Every byte of the body changed in several ways, the checksum made right again: whatever loads, runs without a panic.
#[test]
fn lies_are_refused_or_harmless() {
    let mut vm = start();
    let mut samples = vec![dump(&at_the_call())];
    // In the generator, in the loop.
    for _ in 0..4 {
        match vm.run(2) {
            Outcome::Call(_) => vm.answer(Value::small(1)),
            Outcome::Interrupted => samples.push(dump(&vm)),
            _ => break,
        }
    }
    for bytes in samples {
        for at in 20..bytes.len() {
            for change in [1, 2, 4, 8, 16, 32, 64, 128, 0xFF, 0xF6 ^ bytes[at]] {
                let mut lie = bytes.clone();
                lie[at] ^= change;
                let sum = crc32fast::hash(&lie[20..]).to_le_bytes();
                lie[16..20].copy_from_slice(&sum);
                match load(&lie, &WORLD, Limits { memory: 1 << 20, ..Limits::default() }) {
                    Ok(mut vm) => {
                        let mut turns = 0;
                        finish(&mut vm, 100, |mut vm| {
                            turns += 1;
                            if turns > 20 {
                                vm.start(&Arc::new(Code::empty("stop")));
                            }
                            vm
                        });
                        // Code that is verified, yet reads registers before it sets them, may have left things behind
                        // that loading refuses.
                        let _ = load(&dump(&vm), &WORLD, Limits::default());
                    }
                    Err(error) => assert_eq!(error.to_string().lines().count(), 1, "{error}"),
                }
            }
        }
    }
}
