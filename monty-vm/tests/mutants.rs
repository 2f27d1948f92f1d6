//! What the verifier accepts cannot make the machine panic or hang: programs of the corpus, their code changed at random.
//! `MONTY_CASES` says how many changed programs are tried.

use std::cell::Cell;
use std::path::Path;
use std::sync::{Arc, LazyLock, Mutex, Once};
use std::time::Duration;

use monty_bytecode::{Code, Op, verify};
use monty_compiler::{Options, compile};
use monty_parser::{Mode, Source, parse};
use monty_vm::{Limits, Outcome, Vm, world};
use proptest::prelude::*;
use proptest::sample::Index;
use proptest::test_runner::TestRunner;

/// Programs between them using every instruction, the longest left out so that a change is likely to be met.
static PROGRAMS: LazyLock<Vec<Code>> = LazyLock::new(|| {
    let corpus = Path::new(env!("CARGO_MANIFEST_DIR")).join("../conformance/corpus");
    let mut paths = Vec::new();
    for folder in
        ["async", "classes", "exceptions", "functions", "generators", "matching", "scoping", "syntax"]
    {
        let entries = std::fs::read_dir(corpus.join(folder)).expect("a folder of the corpus");
        paths.extend(entries.flatten().map(|entry| entry.path()));
    }
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "py"));
    paths.sort();
    let mut programs = Vec::new();
    for path in paths {
        let text = std::fs::read_to_string(path).expect("a program of the corpus");
        let source = Source::new("mutant.py", &text);
        let Ok(module) = parse(&source, Mode::Module) else { continue };
        programs.extend(compile(&source, &module, &Options::default()));
    }
    programs
});

/// A change of a code object; each index is taken modulo what there is.
#[derive(Clone, Debug)]
enum Change {
    Operand { op: Index, place: Index, value: u8 },
    Near { op: Index, place: Index, by: i8 },
    Exchange { a: Index, b: Index },
    Replace { op: Index, row: Index, operands: [u8; 7] },
    Remove { op: Index },
    Handler { row: Index, place: u8, value: Index },
    NewHandler { start: Index, end: Index, target: Index, exc: u8 },
    Registers { by: i8 },
    Flags { bit: u8 },
    Parameters { place: u8, value: u8 },
    Cell { row: Index, reg: u8 },
    Free { row: Index, reg: u8 },
    Site { row: Index, name: Index },
    Constant { a: Index, b: Index },
    Child { a: Index, b: Index },
}

fn change() -> impl Strategy<Value = Change> {
    use Change::*;
    let index = any::<Index>;
    prop_oneof![
        6 => (index(), index(), any::<u8>()).prop_map(|(op, place, value)| Operand { op, place, value }),
        6 => (index(), index(), -3..4_i8).prop_map(|(op, place, by)| Near { op, place, by }),
        3 => (index(), index()).prop_map(|(a, b)| Exchange { a, b }),
        4 => (index(), index(), any::<[u8; 7]>()).prop_map(|(op, row, operands)| Replace { op, row, operands }),
        4 => (index(), index(), [0..6_u8, 0..6, 0..6, 0..6, 0..2, 0..2, 0..2].prop_map(|row| row))
            .prop_map(|(op, row, operands)| Replace { op, row, operands }),
        2 => index().prop_map(|op| Remove { op }),
        2 => (index(), any::<u8>(), index()).prop_map(|(row, place, value)| Handler { row, place, value }),
        2 => (index(), index(), index(), 0..8_u8)
            .prop_map(|(start, end, target, exc)| NewHandler { start, end, target, exc }),
        1 => any::<i8>().prop_map(|by| Registers { by }),
        1 => (0..10_u8).prop_map(|bit| Flags { bit }),
        2 => (any::<u8>(), 0..6_u8).prop_map(|(place, value)| Parameters { place, value }),
        1 => (index(), 0..10_u8).prop_map(|(row, reg)| Cell { row, reg }),
        1 => (index(), 0..10_u8).prop_map(|(row, reg)| Free { row, reg }),
        1 => (index(), index()).prop_map(|(row, name)| Site { row, name }),
        1 => (index(), index()).prop_map(|(a, b)| Constant { a, b }),
        1 => (index(), index()).prop_map(|(a, b)| Child { a, b }),
    ]
}

fn pick<'a, T>(index: &Index, items: &'a mut [T]) -> Option<&'a mut T> {
    if items.is_empty() { None } else { items.get_mut(index.index(items.len())) }
}

fn with_bytes(op: &mut Op, change: impl FnOnce(&mut [u8])) {
    let mut bytes = op.to_bytes();
    change(bytes.get_mut(..op.size()).unwrap_or(&mut []));
    *op = Op::from_bytes(bytes).unwrap_or(*op);
}

fn apply(code: &mut Code, change: &Change) {
    match change {
        Change::Operand { op, place, value } => {
            if let Some(op) = pick(op, &mut code.ops) {
                with_bytes(op, |bytes| {
                    pick(place, bytes.get_mut(1..).unwrap_or(&mut [])).into_iter().for_each(|b| *b = *value)
                });
            }
        }
        Change::Near { op, place, by } => {
            if let Some(op) = pick(op, &mut code.ops) {
                with_bytes(op, |bytes| {
                    let place = pick(place, bytes.get_mut(1..).unwrap_or(&mut []));
                    place.into_iter().for_each(|b| *b = b.wrapping_add_signed(*by));
                });
            }
        }
        Change::Exchange { a, b } if !code.ops.is_empty() => {
            let len = code.ops.len();
            code.ops.swap(a.index(len), b.index(len));
        }
        Change::Replace { op, row, operands } => {
            let mut bytes = row.get(&Op::all()).to_bytes();
            bytes.iter_mut().skip(1).zip(operands).for_each(|(byte, operand)| *byte = *operand);
            if let (Some(op), Some(new)) = (pick(op, &mut code.ops), Op::from_bytes(bytes)) {
                *op = new;
            }
        }
        Change::Remove { op } if code.ops.len() > 1 => {
            let at = op.index(code.ops.len());
            code.ops.remove(at);
            code.spans.remove(at);
        }
        Change::Handler { row, place, value } => {
            let value = value.index(code.ops.len() + 1) as u32;
            if let Some(row) = pick(row, &mut code.handlers) {
                match place % 4 {
                    0 => row.start = value,
                    1 => row.end = value,
                    2 => row.target = value,
                    _ => row.exc = value as u8,
                }
            }
        }
        Change::NewHandler { start, end, target, exc } => {
            let place = |index: &Index| index.index(code.ops.len() + 1) as u32;
            let row = monty_bytecode::Handler {
                start: place(start),
                end: place(end),
                target: place(target),
                exc: *exc,
            };
            code.handlers.insert(0, row);
        }
        Change::Registers { by } => code.registers = code.registers.saturating_add_signed(*by),
        Change::Flags { bit } => code.flags.0 ^= 1 << bit,
        Change::Parameters { place, value } => match place % 5 {
            0 => code.params.positional = u16::from(*value),
            1 => code.params.positional_only = u16::from(*value),
            2 => code.params.varargs = (*value > 0).then_some(u16::from(*value)),
            3 => code.params.varkw = (*value > 0).then_some(u16::from(*value)),
            _ => code.params.names.resize(usize::from(*value), 0),
        },
        Change::Cell { row, reg } => pick(row, &mut code.cellvars).into_iter().for_each(|row| row.0 = *reg),
        Change::Free { row, reg } => pick(row, &mut code.freevars).into_iter().for_each(|row| row.0 = *reg),
        Change::Site { row, name } if !code.names.is_empty() => {
            let name = name.index(code.names.len()) as u16;
            pick(row, &mut code.sites).into_iter().for_each(|row| *row = name);
        }
        Change::Constant { a, b } if !code.consts.is_empty() => {
            let len = code.consts.len();
            code.consts.swap(a.index(len), b.index(len));
        }
        Change::Child { a, b } if !code.codes.is_empty() => {
            let len = code.codes.len();
            code.codes.swap(a.index(len), b.index(len));
        }
        _ => {}
    }
}

/// Changes the code object on a way down from the outermost.
fn mutate(code: &mut Code, way: &[Index], changes: &[Change]) {
    match way.split_first() {
        Some((step, rest)) if !code.codes.is_empty() => {
            if let Some(child) = pick(step, &mut code.codes) {
                mutate(Arc::make_mut(child), rest, changes);
            }
        }
        _ => changes.iter().for_each(|change| apply(code, change)),
    }
}

/// Runs code for a while; whatever it does is well, but for panics and going on without end.
fn run(code: Code) {
    // A native operation is stopped by the whole run's fuel, not by the slice's.
    let limits = Limits { memory: 8 << 20, fuel: 1 << 20, depth: 50, output: 10_000, ..Limits::default() };
    let mut vm = Vm::new(world(), limits);
    vm.start(&Arc::new(code));
    for _ in 0..4 {
        match vm.run(2_000) {
            Outcome::Interrupted => {}
            Outcome::Call(_) => vm.answer(monty_vm::object::Value::NONE),
            Outcome::Raised(exc) => {
                vm.format_exception(exc);
                return;
            }
            _ => return,
        }
    }
}

/// Ends the process with the change on its last line if a run goes on without end, which no limit of the machine's could end.
fn watched(program: &dyn std::fmt::Debug, run: impl FnOnce()) {
    /// The run under way: its number, and what it runs.
    static UNDER_WAY: Mutex<(u64, String)> = Mutex::new((0, String::new()));
    static WATCH: Once = Once::new();
    WATCH.call_once(|| {
        std::thread::spawn(|| {
            let mut last = 0;
            loop {
                std::thread::sleep(Duration::from_secs(30));
                let (number, program) = UNDER_WAY.lock().expect("no panic while it is held").clone();
                if number == last && !program.is_empty() {
                    eprintln!("it goes on without end: {program}");
                    std::process::abort();
                }
                last = number;
            }
        });
    });
    let tell = |text: String| {
        let mut under_way = UNDER_WAY.lock().expect("no panic while it is held");
        *under_way = (under_way.0 + 1, text);
    };
    tell(format!("{program:?}"));
    run();
    tell(String::new());
}

fn cases() -> u32 {
    std::env::var("MONTY_CASES").ok().and_then(|n| n.parse().ok()).unwrap_or(1_000)
}

#[test]
fn code_that_verifies_cannot_make_the_machine_panic() {
    let config = ProptestConfig {
        failure_persistence: None,
        max_shrink_iters: 2_000,
        ..ProptestConfig::with_cases(cases())
    };
    let way = prop::collection::vec(any::<Index>(), 0..3);
    let changes = prop::collection::vec(change(), 1..4);
    let accepted = Cell::new(0_u32);
    let tried = TestRunner::new(config).run(&(any::<Index>(), way, changes), |(program, way, changes)| {
        let mut code = program.get(&PROGRAMS).clone();
        mutate(&mut code, &way, &changes);
        if verify(&code).is_ok() {
            accepted.set(accepted.get() + 1);
            watched(&(program, &way, &changes), || run(code));
        }
        Ok(())
    });
    println!("{} changed programs, {} of them accepted and run", cases(), accepted.get());
    tried.unwrap_or_else(|failure| panic!("{failure}"));
    assert!(accepted.get() > cases() / 10, "hardly any change was accepted: {}", accepted.get());
}
