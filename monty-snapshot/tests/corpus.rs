//! Every program of the corpus, dumped and loaded again and again while it runs, does what it does when it is left alone.

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

fn compare(slice: u64) {
    let mut broken = Vec::new();
    for path in programs() {
        let Some(code) = code(&path) else { continue };
        let alone = run(&code, u64::MAX, |vm| vm);
        let mut refused = Vec::new();
        let reloaded = run(&code, slice, |vm| reload(vm, &mut refused));
        if let Some(first) = refused.first() {
            broken.push(format!("{}: {first}", path.display()));
        } else if alone != reloaded {
            broken.push(format!("{}\n--- alone\n{alone}\n--- reloaded\n{reloaded}", path.display()));
        }
    }
    assert!(broken.is_empty(), "{}\n{} programs differ", broken.join("\n"), broken.len());
}

#[test]
fn reloaded_at_every_call_of_the_host() {
    compare(u64::MAX);
}

#[test]
fn reloaded_after_every_few_steps() {
    compare(7);
}
