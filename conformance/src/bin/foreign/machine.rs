//! One machine per test: the driver in Python, the test's file, and what it printed.

use std::collections::BTreeMap;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use monty_bytecode::Code;
use monty_compiler::{Options, compile};
use monty_parser::{ErrorKind, Mode, Source, SyntaxError, parse};
use monty_vm::native::{Compile, CompileFault, CompileMode};
use monty_vm::object::{Dict, Value};
use monty_vm::{Limits, Outcome, Vm, Watch};

use crate::imports;

/// How many steps a test may take.
const FUEL: u64 = 40_000_000;
/// How much time.
const TIME: Duration = Duration::from_secs(8);
/// How much memory.
const MEMORY: usize = 512 << 20;

/// What a run is said to print that asks the host for something.
const HOST: &str = "it calls the host";

/// A test file.
pub(crate) struct Subject {
    pub(crate) name: String,
    pub(crate) source: String,
    /// Modules of the same folder with their sources, as far as they are there.
    pub(crate) beside: Vec<(String, Option<String>)>,
    /// Names of the modules it imports.
    pub(crate) wanted: Vec<String>,
}

impl Subject {
    /// With what it and the modules beside it import.
    pub(crate) fn with_wanted(mut self) -> Subject {
        for text in
            [&self.source].into_iter().chain(self.beside.iter().filter_map(|(_, source)| source.as_ref()))
        {
            for name in imports::wanted(text) {
                if !self.wanted.contains(&name) {
                    self.wanted.push(name);
                }
            }
        }
        self
    }
}

/// What became of a test.
pub(crate) enum Verdict {
    Passed,
    Failed(String),
    Skipped(#[allow(dead_code, reason = "only their number is shown")] String),
}

/// What has been compiled before.
#[derive(Debug, Default)]
pub(crate) struct Memo(Mutex<BTreeMap<String, Code>>);

#[derive(Debug)]
struct FrontEnd(Arc<Memo>);

impl Compile for FrontEnd {
    fn compile(&self, text: &str, name: &str, mode: CompileMode) -> Result<Code, CompileFault> {
        let long = text.len() > 5000 && mode == CompileMode::Exec;
        if long
            && let Ok(memo) = self.0.0.lock()
            && let Some(code) = memo.get(text)
        {
            return Ok(code.clone());
        }
        let source = Source::new(name, text);
        let mode = match mode {
            CompileMode::Exec => Mode::Module,
            CompileMode::Eval => Mode::Expression,
            CompileMode::Single => Mode::Interactive,
        };
        let how = Options { namespace: true, ..Options::default() };
        let code = parse(&source, mode)
            .and_then(|module| {
                compile(&source, &module, &how)
                    .map_err(|e| SyntaxError::new(ErrorKind::Syntax, e.message, &source, e.span))
            })
            .map_err(|error| CompileFault {
                class: error.kind.name(),
                message: error.message.into_owned(),
                line: error.line,
                column: error.offset,
                text: error.text.map_or(String::new(), String::from),
                end_line: error.end_line,
                end_column: u32::try_from(error.end_offset).unwrap_or(0),
            })?;
        if long && let Ok(mut memo) = self.0.0.lock() {
            memo.insert(text.to_owned(), code.clone());
        }
        Ok(code)
    }
}

/// The tests of a file: class and method.
pub(crate) fn list(subject: &Subject, memo: &Arc<Memo>) -> Result<Vec<(String, String)>, String> {
    let printed = go(subject, memo, None, false)?;
    let tests = printed.lines().filter_map(|line| line.strip_prefix("LIST ")?.split_once('.'));
    Ok(tests.map(|(case, method)| (case.to_owned(), method.to_owned())).collect())
}

/// Runs one test.
pub(crate) fn run(subject: &Subject, memo: &Arc<Memo>, case: &str, method: &str, verbose: bool) -> Verdict {
    if verbose {
        crate::say(&format!("{case}.{method} …"));
    }
    let printed = match go(subject, memo, Some((case, method)), verbose) {
        Ok(printed) => printed,
        Err(why) => return Verdict::Failed(why),
    };
    if printed == HOST {
        return Verdict::Skipped(printed);
    }
    let Some(result) = printed.lines().rev().find_map(|line| line.strip_prefix("RESULT ")) else {
        return Verdict::Failed("it ended without a result".to_owned());
    };
    match result.split_once(' ').unwrap_or((result, "")) {
        ("ok", _) => Verdict::Passed,
        ("skip", why) => Verdict::Skipped(why.to_owned()),
        (_, why) if why.starts_with("SkipTest") => Verdict::Skipped(why.to_owned()),
        (_, why) => Verdict::Failed(why.to_owned()),
    }
}

#[derive(Debug)]
struct Clock(Instant);

impl Watch for Clock {
    fn expired(&mut self) -> bool {
        self.0.elapsed() > TIME
    }
}

fn go(
    subject: &Subject,
    memo: &Arc<Memo>,
    test: Option<(&str, &str)>,
    verbose: bool,
) -> Result<String, String> {
    let limits = Limits { fuel: FUEL, memory: MEMORY, ..Limits::default() };
    let mut vm = Vm::new(monty_stdlib::world(), limits);
    vm.ctx.compiler = Some(Arc::new(FrontEnd(memo.clone())));
    vm.ctx.watch = Some(Box::new(Clock(Instant::now())));
    hand_over(&mut vm, subject, test, verbose);
    let driver = Source::new("driver.py", include_str!("driver.py"));
    let module = parse(&driver, Mode::Module).map_err(|e| e.to_string())?;
    let code = compile(&driver, &module, &Options::default()).map_err(|e| e.message.to_string())?;
    vm.start(&Arc::new(code));
    let started = Instant::now();
    let outcome = loop {
        match vm.run(200_000) {
            Outcome::Interrupted if started.elapsed() < TIME => {}
            // A wait for nothing but time: it goes by at once.
            Outcome::Parked(parked) if parked.ids.is_empty() && parked.timer.is_some() => {
                vm.elapse(parked.timer.unwrap_or(0.0));
            }
            outcome => break outcome,
        }
    };
    match outcome {
        Outcome::Complete(_) => Ok(vm.take_output()),
        Outcome::Raised(exc) => {
            let printed = vm.take_output();
            let text = vm.format_exception(exc);
            if verbose {
                return Err(text);
            }
            if printed.contains("\nRESULT ") {
                return Ok(printed);
            }
            Err(text
                .lines()
                .rev()
                .take(4)
                .collect::<Vec<_>>()
                .into_iter()
                .rev()
                .collect::<Vec<_>>()
                .join(" | "))
        }
        Outcome::Limit(limit) => Err(limit.to_string()),
        Outcome::Call(_) | Outcome::Parked(_) => Ok(HOST.to_owned()),
        Outcome::Interrupted => Err("it did not end".to_owned()),
    }
}

/// The names the driver finds.
fn hand_over(vm: &mut Vm, subject: &Subject, test: Option<(&str, &str)>, verbose: bool) {
    let modules = vm.importable();
    vm.set_global("__modules__", modules);
    let shims = [
        ("unittest", include_str!("unittest.py")),
        ("support", include_str!("support.py")),
        ("doctest", include_str!("doctest.py")),
    ];
    let heap = &mut vm.ctx.heap;
    let dict = heap.new_dict(Dict::default());
    for (name, source) in shims {
        let (name, source) = (heap.intern(name), heap.new_str(source));
        heap.dict_set_name(dict, name, source);
    }
    let wanted: Vec<Value> = subject.wanted.iter().map(|name| heap.intern(name)).collect();
    let wanted = heap.new_list(wanted);
    let mut pairs = Vec::new();
    for (name, source) in &subject.beside {
        let source = source.as_ref().map_or(Value::NONE, |source| heap.new_str(source.as_str()));
        let pair = [heap.intern(name), source];
        pairs.push(heap.new_tuple(pair));
    }
    let beside = heap.new_list(pairs);
    let source = heap.new_str(subject.source.as_str());
    let name = heap.intern(&subject.name);
    let method = match test {
        Some((case, method)) => {
            let pair = [heap.intern(case), heap.intern(method)];
            heap.new_tuple(pair)
        }
        None => Value::NONE,
    };
    vm.set_global("__shims__", dict);
    vm.set_global("__wanted__", wanted);
    vm.set_global("__beside__", beside);
    vm.set_global("__source__", source);
    vm.set_global("__file_name__", name);
    vm.set_global("__method__", method);
    vm.set_global("__code__", Value::NONE);
    vm.set_global("__verbose__", Value::bool(verbose));
}
