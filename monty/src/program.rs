//! A compiled program, ready to run any number of times.

use std::sync::Arc;

use monty_bytecode::Code;
use monty_parser::{Mode, Source};
use monty_vm::clock::Clock;
use monty_vm::host::{Exception, Value};
use serde::{Deserialize, Serialize};

use crate::call::{Complete, HostCall};
use crate::engine::Print;
use crate::error::{Error, ErrorKind};
use crate::frontend::compile;
use crate::host::Host;
use crate::limits::Limits;
use crate::run::{Outcome, Run};

/// How a source is compiled.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Options {
    /// The file name tracebacks show; `main.py` by default.
    pub name: String,
    /// Names of the values the host gives each run.
    pub inputs: Vec<String>,
    /// Names of the functions the host answers.
    pub external_functions: Vec<String>,
    /// Is the value of a last statement that is an expression the result of the run? So by default.
    pub result: bool,
}

impl Default for Options {
    fn default() -> Options {
        Options { name: "main.py".to_owned(), inputs: vec![], external_functions: vec![], result: true }
    }
}

impl Options {
    /// With another file name.
    #[must_use]
    pub fn name(mut self, name: impl Into<String>) -> Options {
        self.name = name.into();
        self
    }

    /// With one more input.
    #[must_use]
    pub fn input(mut self, name: impl Into<String>) -> Options {
        self.inputs.push(name.into());
        self
    }

    /// With one more function that the host answers.
    #[must_use]
    pub fn external_function(mut self, name: impl Into<String>) -> Options {
        self.external_functions.push(name.into());
        self
    }

    /// Without a result: the value of a last expression is dropped, as Python does with a file.
    #[must_use]
    pub fn without_result(mut self) -> Options {
        self.result = false;
        self
    }
}

/// A compiled program. Immutable, shared by its clones, usable from any thread.
#[derive(Clone, Debug)]
pub struct Program(Arc<Inner>);

#[derive(Debug)]
struct Inner {
    code: Arc<Code>,
    options: Options,
}

/// What stands before the code in a stored program.
#[derive(Serialize, Deserialize)]
struct Header {
    monty_program: Options,
}

impl Program {
    /// Compiles a source.
    ///
    /// # Errors
    /// [`ErrorKind::Syntax`]: the source is not a program.
    ///
    /// ```
    /// use monty::{Options, Program};
    ///
    /// let error = Program::compile("1 +", Options::default()).unwrap_err();
    /// assert!(error.to_string().ends_with("SyntaxError: invalid syntax"));
    /// ```
    pub fn compile(source: &str, options: Options) -> Result<Program, Error> {
        let source = Source::new(&options.name, source);
        let how = monty_compiler::Options { result: options.result, ..monty_compiler::Options::default() };
        let code = compile(&source, Mode::Module, &how).map_err(|e| Error::from_syntax(&e, &options.name))?;
        let code = Arc::new(code);
        Ok(Program(Arc::new(Inner { code, options })))
    }

    /// How it was compiled.
    #[must_use]
    pub fn options(&self) -> &Options {
        &self.0.options
    }

    /// Its code.
    #[must_use]
    pub fn code(&self) -> &Arc<Code> {
        &self.0.code
    }

    /// Runs the program to its end, giving the value of its last expression. Nothing answers external functions, and what
    /// it prints is dropped: [`Program::prepare`] offers more.
    ///
    /// # Errors
    /// Any but [`ErrorKind::Syntax`].
    ///
    /// ```
    /// use monty::{Options, Program, Value};
    ///
    /// let program = Program::compile("sum(range(n))", Options::default().input("n"))?;
    /// assert_eq!(program.run([("n", Value::from(5))])?, Value::from(10));
    /// # Ok::<(), monty::Error>(())
    /// ```
    pub fn run<N: Into<String>>(&self, inputs: impl IntoIterator<Item = (N, Value)>) -> Result<Value, Error> {
        match self.prepare().inputs(inputs).start()? {
            Outcome::Complete(complete) => Ok(complete.value),
            Outcome::Interrupted(run) => Err(run.interruption()),
            Outcome::Call(call, _) => Err(Error::new(ErrorKind::Call(call.name))),
        }
    }

    /// Runs the program to its end, answering what it calls with what the host offers; the names of its functions and values
    /// are the program's globals. What it prints is dropped: [`Prepared::run_with`] offers more.
    ///
    /// # Errors
    /// Any but [`ErrorKind::Syntax`].
    ///
    /// ```
    /// use monty::{Host, Options, Program};
    ///
    /// let host = Host::new().function("add", |a: i64, b: i64| a + b);
    /// let program = Program::compile("add(add(1, 2), 3)", Options::default())?;
    /// assert_eq!(program.run_with(&host)?, 6.into());
    /// # Ok::<(), monty::Error>(())
    /// ```
    pub fn run_with(&self, host: &Host) -> Result<Value, Error> {
        self.prepare().run_with(host).map(|done| done.value)
    }

    /// As [`Program::run_with`], awaiting the host's functions that answer later.
    ///
    /// # Errors
    /// Any but [`ErrorKind::Syntax`].
    pub async fn run_with_async(&self, host: &Host) -> Result<Value, Error> {
        self.prepare().run_with_async(host).await.map(|done| done.value)
    }

    /// Starts the program; it runs until its end, its first call of an external function, or the end of a portion of time.
    ///
    /// # Errors
    /// Any but [`ErrorKind::Syntax`].
    pub fn start<N: Into<String>>(
        &self,
        inputs: impl IntoIterator<Item = (N, Value)>,
        limits: Limits,
    ) -> Result<Outcome, Error> {
        self.prepare().inputs(inputs).limits(limits).start()
    }

    /// Prepares a run: inputs, limits, where output goes.
    #[must_use]
    pub fn prepare(&self) -> Prepared {
        Prepared {
            program: self.clone(),
            inputs: Vec::new(),
            offered: Vec::new(),
            argv: Vec::new(),
            limits: Limits::default(),
            print: None,
            clock: Clock::default(),
            entropy: [0; 32],
        }
    }

    /// The program as bytes. The same program gives the same bytes.
    ///
    /// ```
    /// use monty::{Options, Program, Value};
    ///
    /// let program = Program::compile("6 * 7", Options::default())?;
    /// let again = Program::load(&program.dump())?;
    /// assert_eq!(again.run([("", Value::None); 0])?, Value::from(42));
    /// # Ok::<(), monty::Error>(())
    /// ```
    #[must_use]
    pub fn dump(&self) -> Vec<u8> {
        let header = Header { monty_program: self.0.options.clone() };
        let mut bytes = Vec::new();
        // Writing a record of strings to a Vec cannot fail.
        let _ = ciborium::into_writer(&header, &mut bytes);
        bytes.extend(monty_snapshot::dump_program(&self.0.code));
        bytes
    }

    /// The program that `dump` made bytes of. Any bytes will do: those of no program give an error.
    ///
    /// # Errors
    /// [`ErrorKind::Load`]
    pub fn load(bytes: &[u8]) -> Result<Program, Error> {
        let mut rest = bytes;
        let header: Header = ciborium::from_reader(&mut rest)
            .map_err(|_| Error::new(ErrorKind::Load("these bytes are not a program".to_owned())))?;
        let code = Arc::new(monty_snapshot::load_program(rest)?);
        Ok(Program(Arc::new(Inner { code, options: header.monty_program })))
    }
}

/// A run about to begin.
pub struct Prepared {
    program: Program,
    inputs: Vec<(String, Value)>,
    offered: Vec<(String, Value)>,
    argv: Vec<String>,
    limits: Limits,
    print: Option<Print>,
    clock: Clock,
    entropy: [u8; 32],
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
    #[must_use]
    pub fn argv<A: Into<String>>(mut self, arguments: impl IntoIterator<Item = A>) -> Prepared {
        self.argv = arguments.into_iter().map(Into::into).collect();
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

    /// Starts the run.
    ///
    /// # Errors
    /// Any but [`ErrorKind::Syntax`].
    pub fn start(self) -> Result<Outcome, Error> {
        let options = self.program.options();
        if let Some((name, _)) = self.inputs.iter().find(|(name, _)| !options.inputs.contains(name)) {
            return Err(Error::new(ErrorKind::Input(format!("the program has no input '{name}'"))));
        }
        if let Some(name) = options.inputs.iter().find(|name| !self.inputs.iter().any(|(n, _)| n == *name)) {
            return Err(Error::new(ErrorKind::Input(format!("input '{name}' is missing"))));
        }
        let functions =
            options.external_functions.iter().map(|name| (name.clone(), Value::HostFunction(name.clone())));
        let globals = self.offered.into_iter().chain(functions).chain(self.inputs).collect();
        let policy = (self.clock, self.entropy);
        Run::begin(&self.program.0.code, globals, &self.argv, self.limits, self.print, policy)
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
                Outcome::Call(call, run) => match answer(&call) {
                    Ok(value) => run.resume(value)?,
                    Err(exception) => run.resume_error(exception)?,
                },
            }
        }
    }

    /// Starts the run with what the host offers among the program's globals; inputs stand before them.
    fn start_with(mut self, host: &Host) -> Result<Outcome, Error> {
        self.offered.extend(host.globals());
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
                Outcome::Call(call, run) => match host.answer(&call) {
                    Some(answer) => run.answer(answer)?,
                    None => return Err(Error::new(ErrorKind::Call(call.name))),
                },
            }
        }
    }

    /// As [`Prepared::run_with`], awaiting the host's functions that answer later. With `Limits::slice` or `Limits::time` it
    /// gives way after each portion, so that other tasks of the same thread come to their turn.
    ///
    /// # Errors
    /// Any but [`ErrorKind::Syntax`].
    pub async fn run_with_async(self, host: &Host) -> Result<Complete, Error> {
        let mut outcome = self.start_with(host)?;
        loop {
            outcome = match outcome {
                Outcome::Complete(complete) => return Ok(complete),
                Outcome::Interrupted(run) => {
                    give_way().await;
                    run.proceed()?
                }
                Outcome::Call(call, run) => match host.answer_async(&call).await {
                    Some(answer) => run.answer(answer)?,
                    None => return Err(Error::new(ErrorKind::Call(call.name))),
                },
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
