//! A run about to begin: what goes into it, what it may take, what it is offered.

use core::time::Duration;
use std::sync::{Arc, OnceLock};

use monty_bytecode::Code;
use monty_snapshot::Known;
use monty_vm::clock::Clock;
use monty_vm::host::{Exception, Value};
use monty_vm::native::Asks;

use crate::call::{Complete, HostCall};
use crate::clock::Stopwatch;
use crate::engine::{Engine, Print};
use crate::error::{Error, ErrorKind};
use crate::host::{Host, Underway};
use crate::journal::Journal;
use crate::limits::Limits;
use crate::options::Options;
use crate::run::{Outcome, Run};

/// What a program is: its code, and how it was compiled.
#[derive(Debug)]
pub(crate) struct Compiled {
    pub(crate) code: Arc<Code>,
    pub(crate) options: Options,
    known: OnceLock<Known>,
}

impl Compiled {
    pub(crate) fn new(code: Arc<Code>, options: Options) -> Compiled {
        Compiled { code, options, known: OnceLock::new() }
    }

    /// The code with its hash, which is computed once.
    pub(crate) fn known(&self) -> &Known {
        self.known.get_or_init(|| Known::new(self.code.clone()))
    }
}

/// A run about to begin.
pub struct Prepared {
    program: Arc<Compiled>,
    inputs: Vec<(String, Value)>,
    offered: Vec<(String, Value)>,
    argv: Vec<String>,
    environment: Vec<(String, String)>,
    limits: Limits,
    print: Option<Print>,
    print_errors: Option<Print>,
    clock: Clock,
    entropy: [u8; 32],
    asks: Asks,
    shared: bool,
    journaled: bool,
}

impl std::fmt::Debug for Prepared {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Prepared")
            .field("inputs", &self.inputs)
            .field("limits", &self.limits)
            .finish_non_exhaustive()
    }
}

impl Prepared {
    pub(crate) fn new(program: Arc<Compiled>) -> Prepared {
        Prepared {
            program,
            inputs: Vec::new(),
            offered: Vec::new(),
            argv: Vec::new(),
            environment: Vec::new(),
            limits: Limits::default(),
            print: None,
            print_errors: None,
            clock: Clock::default(),
            entropy: [0; 32],
            asks: Asks::default(),
            shared: false,
            journaled: false,
        }
    }

    /// Gives an input.
    #[must_use]
    pub fn input(mut self, name: impl Into<String>, value: impl Into<Value>) -> Prepared {
        self.inputs.push((name.into(), value.into()));
        self
    }

    /// Gives several inputs.
    #[must_use]
    pub fn inputs<N: Into<String>>(mut self, inputs: impl IntoIterator<Item = (N, Value)>) -> Prepared {
        self.inputs.extend(inputs.into_iter().map(|(name, value)| (name.into(), value)));
        self
    }

    /// Sets what the program finds in `sys.argv`: its own name, then its arguments. `['']` by default.
    ///
    /// ```
    /// use monty::{Options, Outcome, Program};
    ///
    /// let program = Program::compile("import sys\nsys.argv[1]", Options::default())?;
    /// let outcome = program.prepare().argv(["report.py", "2026-01"]).start()?;
    /// let Outcome::Complete(done) = outcome else { panic!() };
    /// assert_eq!(done.value, "2026-01".into());
    /// # Ok::<(), monty::Error>(())
    /// ```
    #[must_use]
    pub fn argv<A: Into<String>>(mut self, arguments: impl IntoIterator<Item = A>) -> Prepared {
        self.argv = arguments.into_iter().map(Into::into).collect();
        self
    }

    /// Sets a variable of the program's environment, which is empty otherwise.
    ///
    /// ```
    /// use monty::{Options, Outcome, Program};
    ///
    /// let program = Program::compile("import os\nos.environ['LANG'], os.getenv('HOME')", Options::default())?;
    /// let Outcome::Complete(done) = program.prepare().environment("LANG", "en").start()? else { panic!() };
    /// assert_eq!(done.value.to_string(), "('en', None)");
    /// # Ok::<(), monty::Error>(())
    /// ```
    #[must_use]
    pub fn environment(mut self, name: impl Into<String>, value: impl Into<String>) -> Prepared {
        self.environment.push((name.into(), value.into()));
        self
    }

    /// Sets the limits.
    #[must_use]
    pub fn limits(mut self, limits: Limits) -> Prepared {
        self.limits = limits;
        self
    }

    /// Sets where its time comes from. By default that is a virtual clock: the same in every run.
    ///
    /// ```
    /// use monty::{Clock, Options, Program, Value};
    ///
    /// let program = Program::compile("import time\ntime.sleep(5)\ntime.time()", Options::default())?;
    /// let value = program.prepare().clock(Clock::Fixed(0)).run(|_| Ok(Value::None))?;
    /// assert_eq!(value, Value::Float(5.0));
    /// # Ok::<(), monty::Error>(())
    /// ```
    #[must_use]
    pub fn clock(mut self, clock: Clock) -> Prepared {
        self.clock = clock;
        self
    }

    /// Sets what chance follows from: equal keys, equal runs. A program that makes secrets needs a key from the host's own entropy.
    #[must_use]
    pub fn entropy(mut self, key: [u8; 32]) -> Prepared {
        self.entropy = key;
        self
    }

    /// Asks the host for names that nothing defines: [`crate::CallKind::Name`]. The answer is what the name stands for from then
    /// on; [`Run::resume_missing`] says that there is no such thing.
    ///
    /// ```
    /// use monty::{CallKind, Options, Outcome, Program, Value};
    ///
    /// let program = Program::compile("try:\n    nothing\nexcept NameError as e:\n    no = str(e)\nuser, user, no", Options::default())?;
    /// let mut outcome = program.prepare().ask_names().start()?;
    /// let mut asked = vec![];
    /// while let Outcome::Call(call, run) = outcome {
    ///     assert_eq!(call.kind, CallKind::Name);
    ///     outcome = if call.name == "user" { run.resume("you")? } else { run.resume_missing()? };
    ///     asked.push(call.name);
    /// }
    /// assert_eq!(asked, ["nothing", "user"]);
    /// let Outcome::Complete(done) = outcome else { panic!() };
    /// assert_eq!(done.value.to_string(), r#"('you', 'you', "name 'nothing' is not defined")"#);
    /// # Ok::<(), monty::Error>(())
    /// ```
    #[must_use]
    pub fn ask_names(mut self) -> Prepared {
        self.asks.names = true;
        self
    }

    /// Asks the host for modules that there are not: [`crate::CallKind::Module`]. The answer is a dict: the module's names.
    ///
    /// ```
    /// use monty::{CallKind, Options, Outcome, Program, Value};
    ///
    /// let program = Program::compile("import tools\ntools.version, tools.double(4)", Options::default())?;
    /// let Outcome::Call(call, run) = program.prepare().ask_modules().start()? else { panic!() };
    /// assert_eq!((call.kind, call.name.as_str()), (CallKind::Module, "tools"));
    /// let names = vec![
    ///     ("version".into(), 3.into()),
    ///     ("double".into(), Value::HostFunction("tools.double".into())),
    /// ];
    /// let Outcome::Call(call, run) = run.resume(Value::Dict(names))? else { panic!() };
    /// assert_eq!(call.name, "tools.double");
    /// let Outcome::Complete(done) = run.resume(8)? else { panic!() };
    /// assert_eq!(done.value.to_string(), "(3, 8)");
    /// # Ok::<(), monty::Error>(())
    /// ```
    #[must_use]
    pub fn ask_modules(mut self) -> Prepared {
        self.asks.modules = true;
        self
    }

    /// Keeps a journal: [`Run::journal`].
    #[must_use]
    pub fn journaled(mut self) -> Prepared {
        self.journaled = true;
        self
    }

    /// Messages keep which containers are one and the same: [`Value::Shared`].
    ///
    /// ```
    /// use monty::{Options, Outcome, Program, Value};
    ///
    /// let program = Program::compile("a = [1]\na.append(a)\na", Options::default())?;
    /// let Outcome::Complete(done) = program.prepare().shared().start()? else { panic!() };
    /// let list = Value::List(vec![1.into(), Value::Again(0)]);
    /// assert_eq!(done.value, Value::Shared(0, Box::new(list)));
    /// # Ok::<(), monty::Error>(())
    /// ```
    #[must_use]
    pub fn shared(mut self) -> Prepared {
        self.shared = true;
        self
    }

    /// Sends output to a callback as it comes, instead of keeping it.
    ///
    /// ```
    /// use std::sync::mpsc::channel;
    /// use monty::{Options, Program};
    ///
    /// let (sender, lines) = channel();
    /// let program = Program::compile("print('hello')", Options::default())?;
    /// program.prepare().print(move |text| drop(sender.send(text.to_owned()))).start()?;
    /// assert_eq!(lines.recv().unwrap(), "hello\n");
    /// # Ok::<(), monty::Error>(())
    /// ```
    #[must_use]
    pub fn print(mut self, print: impl FnMut(&str) + Send + 'static) -> Prepared {
        self.print = Some(Box::new(print));
        self
    }

    /// Sends what the program writes to its standard error stream to a callback; without one it is dropped.
    #[must_use]
    pub fn print_errors(mut self, print: impl FnMut(&str) + Send + 'static) -> Prepared {
        self.print_errors = Some(Box::new(print));
        self
    }

    /// Starts the run.
    ///
    /// # Errors
    /// Any but [`ErrorKind::Syntax`].
    pub fn start(self) -> Result<Outcome, Error> {
        let options = &self.program.options;
        if let Some((name, _)) = self.inputs.iter().find(|(name, _)| !options.inputs.contains(name)) {
            return Err(Error::new(ErrorKind::Input(format!("the program has no input '{name}'"))));
        }
        if let Some(name) = options.inputs.iter().find(|name| !self.inputs.iter().any(|(n, _)| n == *name)) {
            return Err(Error::new(ErrorKind::Input(format!("input '{name}' is missing"))));
        }
        let functions =
            options.external_functions.iter().map(|name| (name.clone(), Value::HostFunction(name.clone())));
        let awaited =
            options.async_functions.iter().map(|name| (name.clone(), Value::AsyncHostFunction(name.clone())));
        let mut engine = Engine::new(self.limits, self.print);
        let journal = Journal {
            globals: self.offered.into_iter().chain(functions).chain(awaited).chain(self.inputs).collect(),
            argv: self.argv,
            environment: self.environment,
            clock: self.clock,
            entropy: self.entropy,
            asks: self.asks,
            shared: self.shared,
            events: Vec::new(),
        };
        engine.begin(journal)?;
        if !self.journaled {
            engine.journal = None;
        }
        engine.print_errors = self.print_errors;
        engine.vm.start(&self.program.code);
        Run::on(engine)
    }

    /// Runs to the end, answering each call of an external function with what `answer` returns: a value, or an exception
    /// to raise. A portion of time that is used up ends the run here.
    ///
    /// # Errors
    /// Any but [`ErrorKind::Syntax`].
    ///
    /// ```
    /// use monty::{Exception, Options, Program, Value};
    ///
    /// let options = Options::default().external_function("double");
    /// let program = Program::compile("[double(n) for n in range(3)]", options)?;
    /// let result = program.prepare().run(|call| match call.args.first().and_then(Value::as_int) {
    ///     Some(n) => Ok(Value::from(2 * n)),
    ///     None => Err(Exception::new("TypeError", "an int is needed")),
    /// })?;
    /// assert_eq!(result.to_string(), "[0, 2, 4]");
    /// # Ok::<(), monty::Error>(())
    /// ```
    pub fn run(self, mut answer: impl FnMut(&HostCall) -> Result<Value, Exception>) -> Result<Value, Error> {
        let mut outcome = self.start()?;
        loop {
            outcome = match outcome {
                Outcome::Complete(complete) => return Ok(complete.value),
                Outcome::Interrupted(run) => return Err(run.interruption()),
                Outcome::Pending(..) => return Err(Error::unsettled()),
                Outcome::Call(call, run) => match answer(&call) {
                    Ok(value) => run.resume(value)?,
                    Err(exception) => run.resume_error(exception)?,
                },
            }
        }
    }

    /// Starts the run with what the host offers among the program's globals; inputs stand before them.
    fn start_with(mut self, host: &Host) -> Result<Outcome, Error> {
        self.offered.extend(host.globals(""));
        self.asks.modules |= host.has_modules();
        self.start()
    }

    /// Runs to the end, answering what the program calls with what the host offers. A portion of time that is used up ends
    /// the run here.
    ///
    /// # Errors
    /// Any but [`ErrorKind::Syntax`].
    ///
    /// ```
    /// use monty::{Host, Limits, Options, Program};
    ///
    /// let host = Host::new().function("name", || "world");
    /// let program = Program::compile("print('hello', name())", Options::default())?;
    /// let done = program.prepare().limits(Limits::default().fuel(1_000)).run_with(&host)?;
    /// assert_eq!(done.output, "hello world\n");
    /// # Ok::<(), monty::Error>(())
    /// ```
    pub fn run_with(self, host: &Host) -> Result<Complete, Error> {
        let mut outcome = self.start_with(host)?;
        loop {
            outcome = match outcome {
                Outcome::Complete(complete) => return Ok(complete),
                Outcome::Interrupted(run) => return Err(run.interruption()),
                Outcome::Pending(..) => return Err(Error::unsettled()),
                Outcome::Call(call, run) => match host.answer(&call) {
                    Some(answer) => run.answer(answer)?,
                    None if !call.kind.is_function() => run.resume_missing()?,
                    None => return Err(Error::new(ErrorKind::Call(call.name))),
                },
            }
        }
    }

    /// As [`Prepared::run_with`], awaiting the host's functions that answer later. Those whose calls the program awaits are under
    /// way together. With `Limits::slice` or `Limits::time` it gives way after each portion, so that other tasks of the same
    /// thread come to their turn.
    ///
    /// # Errors
    /// Any but [`ErrorKind::Syntax`].
    pub async fn run_with_async(self, host: &Host) -> Result<Complete, Error> {
        let mut outcome = self.start_with(host)?;
        let mut underway = Underway::default();
        loop {
            outcome = match outcome {
                Outcome::Complete(complete) => return Ok(complete),
                Outcome::Interrupted(run) => {
                    give_way().await;
                    run.proceed()?
                }
                Outcome::Pending(pending, mut run) => {
                    let alarm = pending.timer.and_then(|time| host.alarm(time));
                    if underway.is_empty() && alarm.is_none() {
                        return Err(Error::unsettled());
                    }
                    let timer = pending.timer.filter(|_| alarm.is_some());
                    let watch = Stopwatch::start();
                    let answers = underway.ready(alarm).await;
                    if let Some(timer) = timer {
                        // That an alarm goes off says that its time is over, whatever a clock here says.
                        let over = if answers.is_empty() { timer } else { Duration::ZERO };
                        run.elapse(watch.elapsed().max(over))?;
                    }
                    for (id, answer) in answers {
                        run.settle_with(id, answer)?;
                    }
                    run.proceed()?
                }
                Outcome::Call(call, run) => {
                    if let Some(answer) = host.begin(&call) {
                        underway.push(call.id, answer);
                        run.resume_pending()?
                    } else if let Some(answer) = host.answer_async(&call).await {
                        run.answer(answer)?
                    } else if call.kind.is_function() {
                        return Err(Error::new(ErrorKind::Call(call.name)));
                    } else {
                        run.resume_missing()?
                    }
                }
            }
        }
    }
}

/// Is ready when it is asked for the second time.
fn give_way() -> impl Future<Output = ()> + Send {
    let mut asked = false;
    std::future::poll_fn(move |context| {
        if std::mem::replace(&mut asked, true) {
            return std::task::Poll::Ready(());
        }
        context.waker().wake_by_ref();
        std::task::Poll::Pending
    })
}
