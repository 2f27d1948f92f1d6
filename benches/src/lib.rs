//! What each layer costs: the sources that are measured, and the steps from one layer to the next.

use std::path::Path;
use std::sync::Arc;

use monty_bytecode::{Code, verify};
use monty_compiler::{Compiler, Options};
use monty_parser::{Mode, Parser, Root, Source};
use monty_vm::native::World;
use monty_vm::{Limits, Outcome, Vm, world};

/// A program as a model writes one: classes, comprehensions, f-strings, a loop, exceptions.
pub const ORDERS: &str = include_str!("orders.py");
/// The shortest program.
pub const ONE_PLUS_ONE: &str = "1 + 1";
/// Calls the host once, with objects of several kinds alive.
pub const PAUSES: &str = include_str!("pauses.py");

/// Some 5,000 lines of various Python: programs of the corpus, one after the other.
///
/// # Panics
/// If there is no corpus beside this crate.
#[must_use]
pub fn many_lines() -> String {
    let mut folders = vec![Path::new(env!("CARGO_MANIFEST_DIR")).join("../conformance/corpus")];
    let mut files = Vec::new();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(folder).expect("the corpus").flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else if path.extension().is_some_and(|extension| extension == "py") {
                files.push(path);
            }
        }
    }
    files.sort();
    let mut front = FrontEnd::default();
    let mut text = String::new();
    for file in files {
        let code = std::fs::read_to_string(file).expect("a readable file");
        // Some are meant to be wrong, and imports from the future stand at the beginning.
        let source = Source::new("bench.py", &code);
        let wrong = match front.parser.parse(&source, Mode::Module) {
            Ok(root) => {
                front.compiler.compile(&source, front.parser.ast(), root, &Options::default()).is_err()
            }
            Err(_) => true,
        };
        if !wrong && !code.contains("__future__") {
            text.push_str(&source.text);
        }
        if text.lines().count() >= 5000 {
            break;
        }
    }
    text
}

/// The front end, which keeps its memory from one source to the next.
#[derive(Debug, Default)]
pub struct FrontEnd {
    parser: Parser,
    compiler: Compiler,
}

impl FrontEnd {
    /// Source to tree.
    ///
    /// # Panics
    /// If the source is not a program: those here are.
    pub fn parse(&mut self, source: &Source) -> Root {
        self.parser.parse(source, Mode::Module).unwrap_or_else(|e| panic!("{}", e.message))
    }

    /// The tree of the source that was parsed last to code.
    ///
    /// # Panics
    /// If the source is not a program: those here are.
    pub fn compile(&mut self, source: &Source, root: Root) -> Code {
        let how = Options { result: true, ..Options::default() };
        let code = self.compiler.compile(source, self.parser.ast(), root, &how);
        code.unwrap_or_else(|e| panic!("{}", e.message))
    }

    /// Source to verified code.
    ///
    /// # Panics
    /// If the source is not a program: those here are.
    pub fn verified(&mut self, source: &Source) -> Code {
        let root = self.parse(source);
        let code = self.compile(source, root);
        verify(&code).unwrap_or_else(|e| panic!("{e}"));
        code
    }
}

/// Source to code, from nothing.
///
/// # Panics
/// If the source is not a program: those here are.
#[must_use]
pub fn compiled(source: &str) -> Arc<Code> {
    Arc::new(FrontEnd::default().verified(&Source::new("bench.py", source)))
}

/// A machine about to run the code, and nothing else.
#[must_use]
pub fn fresh(code: &Arc<Code>) -> Vm {
    ready(code, world())
}

/// The same in a world of one's choice.
#[must_use]
pub fn ready(code: &Arc<Code>, world: &'static World) -> Vm {
    let mut vm = Vm::new(world, Limits::default());
    vm.start(code);
    vm
}

/// A machine that waits for the host's answer to the program's first call of `fetch`.
///
/// # Panics
/// If the program does not call.
#[must_use]
pub fn paused(source: &str) -> Vm {
    let mut vm = started(&compiled(source));
    assert!(matches!(vm.run(u64::MAX), Outcome::Call(_)), "no call");
    vm
}

/// A machine that waits for the host with about so many bytes on its heap: dicts of several kinds of values, in lists.
#[must_use]
pub fn heap_of(bytes: usize) -> Vm {
    // A row takes some 800 bytes.
    let rows = bytes / 800;
    let source = format!(
        "rows = [{{'id': n, 'name': f'customer {{n}}', 'price': n * 0.25, 'tags': ['a', 'b', str(n)], 'at': (n, -n)}} \
         for n in range({rows})]\nfetch(1)"
    );
    paused(&source)
}

/// A machine about to run the code, which may call `fetch`.
#[must_use]
pub fn started(code: &Arc<Code>) -> Vm {
    let mut vm = Vm::new(world(), Limits::default());
    let name = vm.ctx.heap.intern("fetch");
    let fetch =
        vm.ctx.heap.new_host_func(monty_vm::object::HostFunc { name, method: false, asynchronous: false });
    vm.set_global("fetch", fetch);
    vm.start(code);
    vm
}

/// Runs to the end without calling the host.
///
/// # Panics
/// If the program does not come to a good end: those here do.
pub fn completed(vm: &mut Vm) {
    let outcome = vm.run(u64::MAX);
    assert!(matches!(outcome, Outcome::Complete(_)), "{outcome:?}");
}

/// Runs to the end, answering each call with its first argument.
///
/// # Panics
/// If the program does not come to a good end: those here do.
pub fn finished(vm: &mut Vm) {
    loop {
        match vm.run(u64::MAX) {
            Outcome::Complete(_) => return,
            Outcome::Call(call) => {
                vm.answer(call.args.first().copied().unwrap_or(monty_vm::object::Value::NONE))
            }
            Outcome::Interrupted => {}
            Outcome::Raised(exc) => panic!("{}", vm.format_exception(exc)),
            Outcome::Parked(_) => panic!("nothing is completed later here"),
            Outcome::Limit(limit) => panic!("{limit}"),
        }
    }
}
