//! Snapshots that this and earlier versions wrote are read and go on as they did then.
//!
//! A file of another format or another set of instructions is refused in a line that says so; every other must load. Whoever adds
//! a field to what a snapshot holds appends it, with `#[serde(default)]`; where that does not do, `FORMAT` goes up. To record the
//! present version: `MONTY_RECORD=1 cargo test -p monty-snapshot --test recorded`.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use monty_compiler::{Options, compile};
use monty_parser::{Mode, Source, parse};
use monty_snapshot::{FORMAT, LoadError, dump, load};
use monty_vm::object::{HostFunc, Value};
use monty_vm::{Limits, Outcome, Vm, world};

const PROGRAMS: &[(&str, &str)] = &[
    ("values", "x = [1, 2.5, 'a', None, (3, b'x'), {'k': {4}}, 2**70, 1j, range(3)]\nfetch(0)\nprint(x)"),
    ("generator", "def gen(n):\n    for i in range(n): yield fetch(i)\nprint(sum(gen(3)), [*gen(2)])"),
    (
        "classes",
        "class A:\n    def __init__(self, a): self.a = a\n    def __eq__(self, o): return fetch(self.a) == o.a\n    \
         def __hash__(self): return 1\nprint(A(1) in {A(1): 2}, A(2) in {A(1)})",
    ),
    (
        "handler",
        "try:\n    1 / 0\nexcept ZeroDivisionError as e:\n    fetch(0)\n    print(repr(e), e.__traceback__ is None)",
    ),
];

fn folder() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/recorded")
}

fn start(source: &str) -> Vm {
    let source = Source::new("main.py", source);
    let module = parse(&source, Mode::Module).unwrap();
    let mut vm = Vm::new(world(), Limits::default());
    let name = vm.ctx.heap.intern("fetch");
    let fetch = vm.ctx.heap.new_host_func(HostFunc { name, method: false, asynchronous: false });
    vm.set_global("fetch", fetch);
    vm.start(&Arc::new(compile(&source, &module, &Options::default()).unwrap()));
    assert!(matches!(vm.run(u64::MAX), Outcome::Call(_)));
    vm
}

fn finish(vm: &mut Vm) -> String {
    loop {
        match vm.run(u64::MAX) {
            Outcome::Call(call) => vm.answer(call.args.first().copied().unwrap_or(Value::NONE)),
            Outcome::Complete(_) => return vm.take_output(),
            other => panic!("{other:?}"),
        }
    }
}

#[test]
fn what_was_recorded_goes_on() {
    if std::env::var_os("MONTY_RECORD").is_some() {
        for (name, source) in PROGRAMS {
            let mut vm = start(source);
            let file = folder().join(format!("{}-{FORMAT}-{name}.snapshot", env!("CARGO_PKG_VERSION")));
            fs::write(&file, dump(&vm)).unwrap();
            fs::write(file.with_extension("out"), finish(&mut vm)).unwrap();
        }
    }
    let mut read = 0;
    let files = fs::read_dir(folder()).unwrap().map(|entry| entry.unwrap().path());
    for file in files.filter(|f| f.extension().is_some_and(|e| e == "snapshot")) {
        let bytes = fs::read(&file).unwrap();
        match load(&bytes, world(), Limits::default()) {
            Ok(mut vm) => {
                assert_eq!(
                    finish(&mut vm),
                    fs::read_to_string(file.with_extension("out")).unwrap(),
                    "{file:?}"
                );
                read += 1;
            }
            Err(LoadError::Version(_) | LoadError::Instructions) => {}
            Err(error) => panic!("{file:?}: {error}"),
        }
    }
    println!("{read} recorded snapshots go on");
}

#[test]
fn a_trivial_pause_is_small() {
    let bytes = dump(&start("fetch(1)"));
    assert!(bytes.len() <= 600, "{} bytes", bytes.len());
}
