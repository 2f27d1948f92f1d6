//! Every program of the corpus does what it does when it is left alone: dumped and loaded again and again while it runs, out of
//! fuel again and again, with garbage collected at every chance. The slowest ways take a sample; `CORPUS_ALL=1` takes all.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use monty_bytecode::Code;
use monty_compiler::{Options, compile};
use monty_parser::{Mode, Source, parse};
use monty_snapshot::{dump, load};
use monty_vm::{Limits, Outcome, Vm, world};

fn programs() -> Vec<PathBuf> {
    let mut found = Vec::new();
    let top = Path::new(env!("CARGO_MANIFEST_DIR")).join("../conformance");
    let mut work = vec![top.join("corpus"), top.join("host")];
    while let Some(folder) = work.pop() {
        for entry in fs::read_dir(&folder).into_iter().flatten() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                work.push(path);
            } else if path.extension().is_some_and(|e| e == "py") {
                found.push(path);
            }
        }
    }
    found.sort();
    found
}

/// The program's code; None if its point is a syntax error.
fn code(path: &Path) -> Option<Arc<Code>> {
    let source = Source::new("main.py", &fs::read_to_string(path).unwrap());
    let module = parse(&source, Mode::Module).ok()?;
    let code = compile(&source, &module, &Options::default()).ok()?;
    Some(Arc::new(code))
}

/// What a run printed and how it ended. `fetch` answers its argument.
fn run(code: &Arc<Code>, slice: u64, mut between: impl FnMut(Vm) -> Vm) -> String {
    let mut vm = Vm::new(world(), Limits::default());
    let name = vm.ctx.heap.intern("fetch");
    let fetch =
        vm.ctx.heap.new_host_func(monty_vm::object::HostFunc { name, method: false, asynchronous: false });
    vm.set_global("fetch", fetch);
    vm.start(code);
    for _ in 0..100_000 {
        let outcome = vm.run(slice);
        let end = match outcome {
            Outcome::Complete(_) => String::new(),
            Outcome::Raised(exc) => vm.format_exception(exc),
            Outcome::Call(call) => {
                vm = between(vm);
                // Handles may have moved: the call is asked for anew.
                let _ = call;
                let answer = vm.waiting().and_then(|c| c.args.first().copied());
                vm.answer(answer.unwrap_or(monty_vm::object::Value::NONE));
                continue;
            }
            Outcome::Interrupted => {
                vm = between(vm);
                continue;
            }
            Outcome::Parked(_) => "it waits for the host".to_owned(),
            Outcome::Limit(limit) => limit.to_string(),
        };
        return vm.take_output() + &end;
    }
    "it does not come to an end".to_owned()
}

/// Goes on with the loaded run; with the old one where that fails, having noted why.
fn reload(vm: Vm, broken: &mut Vec<String>) -> Vm {
    let bytes = dump(&vm);
    match load(&bytes, world(), Limits::default()) {
        Ok(loaded) => {
            if dump(&loaded) != bytes {
                broken.push("loading and dumping changed it".to_owned());
            }
            loaded
        }
        Err(error) => {
            broken.push(error.to_string());
            vm
        }
    }
}

/// The programs a slow mode runs: one in `n`, chosen by name, or all if `CORPUS_ALL` is set.
fn some(n: u32) -> Vec<PathBuf> {
    let all = std::env::var_os("CORPUS_ALL").is_some();
    let top = Path::new(env!("CARGO_MANIFEST_DIR")).join("..");
    let mut found = programs();
    found.retain(|path| {
        let name = path.strip_prefix(&top).unwrap_or(path).display().to_string();
        all || crc32fast::hash(name.as_bytes()).is_multiple_of(n)
    });
    found
}

/// Runs programs plainly and in another way, on two threads; both must print the same and end the same.
fn compare(programs: &[PathBuf], other_way: impl Fn(&Arc<Code>, &mut Vec<String>) -> String + Sync) {
    let half = programs.len().div_ceil(2).max(1);
    let broken: Vec<String> = std::thread::scope(|scope| {
        let other_way = &other_way;
        let workers: Vec<_> = programs
            .chunks(half)
            .map(|part| {
                scope.spawn(move || {
                    part.iter().filter_map(|path| differs(path, other_way)).collect::<Vec<_>>()
                })
            })
            .collect();
        workers.into_iter().flat_map(|worker| worker.join().unwrap()).collect()
    });
    assert!(broken.is_empty(), "{}\n{} programs differ", broken.join("\n"), broken.len());
}

fn differs(path: &Path, other_way: impl Fn(&Arc<Code>, &mut Vec<String>) -> String) -> Option<String> {
    let code = code(path)?;
    let alone = run(&code, u64::MAX, |vm| vm);
    let mut refused = Vec::new();
    let other = other_way(&code, &mut refused);
    match refused.first() {
        Some(first) => Some(format!("{}: {first}", path.display())),
        None if alone != other => {
            Some(format!("{}\n--- alone\n{alone}\n--- the other way\n{other}", path.display()))
        }
        None => None,
    }
}

#[test]
fn reloaded_at_every_call_of_the_host() {
    compare(&programs(), |code, refused| run(code, u64::MAX, |vm| reload(vm, refused)));
}

#[test]
fn reloaded_every_97_steps() {
    compare(&programs(), |code, refused| run(code, 97, |vm| reload(vm, refused)));
}

#[test]
fn reloaded_after_every_few_steps() {
    compare(&some(8), |code, refused| run(code, 7, |vm| reload(vm, refused)));
}

#[test]
fn out_of_fuel_every_61_steps_and_resumed() {
    compare(&programs(), |code, _| run(code, 61, |vm| vm));
}

#[test]
fn garbage_is_collected_again_and_again() {
    compare(&some(4), |code, _| {
        run(code, 23, |mut vm| {
            vm.collect();
            vm
        })
    });
}
