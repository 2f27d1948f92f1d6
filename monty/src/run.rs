//! A run: a program under way.

use monty_snapshot::{Extras, Known};
use monty_vm::clock::Clock;
use monty_vm::host::{Exception, Value};

use crate::call::{Complete, Frame, HostCall, Pending, Usage};
use crate::engine::{Engine, Stop};
use crate::error::Error;
use crate::journal::Journal;
use crate::limits::Limits;

/// What a run has come to.
#[derive(Debug)]
pub enum Outcome {
    /// The end.
    Complete(Complete),
    /// A call of an external function. The run goes on when it is answered: at once, in a year, in another process.
    Call(HostCall, Run),
    /// Every task of the program waits: for calls that were answered with [`Run::resume_pending`], for time to go by.
    Pending(Pending, Run),
    /// A portion of time or work is used up. The run can go on.
    Interrupted(Run),
}

/// A paused program. It is plain data: it can be kept, sent to another thread, turned into bytes, or dropped.
///
/// ```
/// use monty::{Limits, Options, Outcome, Program, Run, Value};
///
/// let options = Options::default().input("url").external_function("fetch");
/// let program = Program::compile("data = fetch(url)\nlen(data)", options)?;
///
/// let Outcome::Call(call, run) = program.start([("url", "https://example.com".into())], Limits::default())? else {
///     panic!("it calls fetch first");
/// };
/// assert_eq!((call.name.as_str(), &call.args[0]), ("fetch", &Value::from("https://example.com")));
/// let bytes = run.dump();
///
/// // Perhaps tomorrow, in another process:
/// let run = Run::load(&bytes, Limits::default())?;
/// let Outcome::Complete(done) = run.resume("hello world")? else { panic!("nothing is left to do") };
/// assert_eq!(done.value, Value::from(11));
/// # Ok::<(), monty::Error>(())
/// ```
#[derive(Debug)]
pub struct Run {
    pub(crate) engine: Engine,
}

impl Run {
    /// Goes on with an engine that is set up.
    pub(crate) fn on(engine: Engine) -> Result<Outcome, Error> {
        Run { engine }.go()
    }

    /// Answers the call the run waits at. A value that cannot cross is a `TypeError` at the call.
    ///
    /// # Errors
    /// Any but [`crate::ErrorKind::Syntax`]; [`crate::ErrorKind::Input`] if the run waits at no call.
    pub fn resume(mut self, value: impl Into<Value>) -> Result<Outcome, Error> {
        self.engine.answer(Ok(value.into()))?;
        self.go()
    }

    /// Answers the call the run waits at by raising an exception there: a builtin class by its name, with its arguments. A
    /// class that is not builtin, and no name of one, is a `TypeError`.
    ///
    /// ```
    /// use monty::{Exception, Limits, Options, Outcome, Program, Value};
    ///
    /// let source = "try:\n    fetch()\nexcept OSError as e:\n    r = e.errno, e.strerror\nr";
    /// let program = Program::compile(source, Options::default().external_function("fetch"))?;
    /// let Outcome::Call(_, run) = program.start([("", Value::None); 0], Limits::default())? else { panic!() };
    /// let error = Exception::with_args("FileNotFoundError", [Value::from(2), Value::from("No such file")]);
    /// let Outcome::Complete(done) = run.resume_error(error)? else { panic!() };
    /// assert_eq!(done.value.to_string(), "(2, 'No such file')");
    /// # Ok::<(), monty::Error>(())
    /// ```
    ///
    /// # Errors
    /// As [`Run::resume`].
    pub fn resume_error(mut self, exception: Exception) -> Result<Outcome, Error> {
        self.engine.answer(Err(exception))?;
        self.go()
    }

    /// Answers the call the run waits at with what a host says: a value, or an exception to raise.
    ///
    /// # Errors
    /// As [`Run::resume`].
    pub fn answer(mut self, answer: Result<Value, Exception>) -> Result<Outcome, Error> {
        self.engine.answer(answer)?;
        self.go()
    }

    /// Answers the call the run waits at with the exception that Python raises where nothing has that name: `NameError`,
    /// `AttributeError`, `ModuleNotFoundError`.
    ///
    /// # Errors
    /// As [`Run::resume`].
    pub fn resume_missing(mut self) -> Result<Outcome, Error> {
        self.engine.answer_missing()?;
        self.go()
    }

    /// Goes on after [`Outcome::Interrupted`], with a new portion of time and work. A run that waits at a call still waits.
    ///
    /// # Errors
    /// Any but [`crate::ErrorKind::Syntax`].
    pub fn proceed(self) -> Result<Outcome, Error> {
        self.go()
    }

    /// The paused run as bytes: everything it needs to go on elsewhere. The callback for output is the host's affair.
    #[must_use]
    pub fn dump(&self) -> Vec<u8> {
        self.engine.dump(&Extras::new(), None)
    }

    /// The paused run that `dump` made bytes of. Any bytes will do: those of no run give an error. What the run has used
    /// already counts towards the limits.
    ///
    /// # Errors
    /// [`crate::ErrorKind::Load`]
    pub fn load(bytes: &[u8], limits: Limits) -> Result<Run, Error> {
        Engine::load(bytes, limits, None).map(|(engine, _)| Run { engine })
    }

    /// As [`Run::dump`], with a signature that [`Run::load_signed`] checks: for stores in which others can write.
    ///
    /// ```
    /// use monty::{Limits, Options, Outcome, Program, Run, Value};
    ///
    /// let program = Program::compile("ask()", Options::default().external_function("ask"))?;
    /// let Outcome::Call(_, run) = program.start([("", Value::None); 0], Limits::default())? else { panic!() };
    /// let mut bytes = run.dump_signed(b"the host's secret");
    /// assert!(Run::load_signed(&bytes, b"the host's secret", Limits::default()).is_ok());
    /// assert!(Run::load_signed(&bytes, b"another secret", Limits::default()).is_err());
    /// let last = bytes.len() - 1;
    /// bytes[last] ^= 1;
    /// let error = Run::load_signed(&bytes, b"the host's secret", Limits::default()).unwrap_err();
    /// assert_eq!(error.to_string(), "the snapshot's signature is wrong");
    /// # Ok::<(), monty::Error>(())
    /// ```
    #[must_use]
    pub fn dump_signed(&self, key: &[u8]) -> Vec<u8> {
        monty_snapshot::sign(&self.dump(), key)
    }

    /// The paused run that [`Run::dump_signed`] made bytes of under the same key.
    ///
    /// # Errors
    /// [`crate::ErrorKind::Load`]
    pub fn load_signed(bytes: &[u8], key: &[u8], limits: Limits) -> Result<Run, Error> {
        Run::load(monty_snapshot::check_signature(bytes, key)?, limits)
    }

    pub(crate) fn dump_detached(&self, program: &Known) -> Vec<u8> {
        self.engine.dump(&Extras::new(), Some(program))
    }

    pub(crate) fn load_detached(bytes: &[u8], limits: Limits, program: &Known) -> Result<Run, Error> {
        Engine::load(bytes, limits, Some(program)).map(|(engine, _)| Run { engine })
    }

    /// A second run in the same state: both go on independently. Output goes on to be kept, whatever is done with this run's.
    ///
    /// ```
    /// use monty::{Limits, Options, Outcome, Program, Value};
    ///
    /// let options = Options::default().external_function("ask");
    /// let program = Program::compile("seen = []\nseen.append(ask())\nseen", options)?;
    /// let Outcome::Call(_, run) = program.start([("", Value::None); 0], Limits::default())? else { panic!() };
    /// let other = run.fork();
    /// for (run, answer, end) in [(run, "yes", "['yes']"), (other, "no", "['no']")] {
    ///     let Outcome::Complete(done) = run.resume(answer)? else { panic!() };
    ///     assert_eq!(done.value.to_string(), end);
    /// }
    /// # Ok::<(), monty::Error>(())
    /// ```
    #[must_use]
    pub fn fork(&self) -> Run {
        Run { engine: self.engine.fork() }
    }

    /// What it was given and what it was answered, if [`crate::Prepared::journaled`] asked to keep that.
    #[must_use]
    pub fn journal(&self) -> Option<&Journal> {
        self.engine.journal.as_ref()
    }

    /// The call it waits at.
    #[must_use]
    pub fn call(&self) -> Option<&HostCall> {
        self.engine.call.as_ref()
    }

    /// The limits it runs under.
    #[must_use]
    pub fn limits(&self) -> Limits {
        self.engine.limits
    }

    /// Puts other limits in the place of those it runs under. What it has used of them stays used.
    #[must_use]
    pub fn with_limits(mut self, limits: Limits) -> Run {
        self.engine.set_limits(limits);
        self
    }

    /// Sets the portions of work and time for what follows.
    #[must_use]
    pub fn portions(mut self, slice: u64, time: Option<core::time::Duration>) -> Run {
        self.engine.limits = Limits { slice, time, ..self.engine.limits };
        self
    }

    /// Sets where its time comes from, for what follows.
    #[must_use]
    pub fn clock(mut self, clock: Clock) -> Run {
        self.engine.set_clock(clock);
        self
    }

    /// Sets what chance follows from, for what follows.
    #[must_use]
    pub fn entropy(mut self, key: [u8; 32]) -> Run {
        self.engine.set_entropy(key);
        self
    }

    /// Sends output to a callback from now on.
    #[must_use]
    pub fn print(mut self, print: impl FnMut(&str) + Send + 'static) -> Run {
        self.engine.print = Some(Box::new(print));
        self.engine.flush();
        self
    }

    /// Sends what is written to the standard error stream to a callback from now on.
    #[must_use]
    pub fn print_errors(mut self, print: impl FnMut(&str) + Send + 'static) -> Run {
        self.engine.print_errors = Some(Box::new(print));
        self.engine.flush();
        self
    }

    /// What it wrote to its standard error stream since this was last asked.
    pub fn take_errors(&mut self) -> String {
        self.engine.vm.take_errors()
    }

    /// From now on messages keep which containers are one and the same: [`Value::Shared`].
    #[must_use]
    pub fn shared(mut self) -> Run {
        self.engine.shared = true;
        self
    }

    /// What it printed since this was last asked.
    pub fn take_output(&mut self) -> String {
        self.engine.vm.take_output()
    }

    /// What it has used so far.
    ///
    /// ```
    /// use monty::{Limits, Options, Outcome, Program, Value};
    ///
    /// let program = Program::compile("print('hi')\nfetch()", Options::default().external_function("fetch"))?;
    /// let Outcome::Call(_, run) = program.start([("", Value::None); 0], Limits::default())? else { panic!() };
    /// let usage = run.usage();
    /// assert_eq!((usage.output, usage.host_calls, usage.depth), (3, 1, 1));
    /// assert!(usage.fuel > 0 && usage.memory > 0);
    /// # Ok::<(), monty::Error>(())
    /// ```
    #[must_use]
    pub fn usage(&self) -> Usage {
        self.engine.usage()
    }

    /// Its Python frames, outermost first. A variable that cannot cross shows what hinders it.
    #[must_use]
    pub fn frames(&self) -> Vec<Frame> {
        self.engine.frames()
    }

    /// The error an interrupted run ends with if no one goes on with it.
    #[must_use]
    pub fn interruption(mut self) -> Error {
        self.engine.interruption()
    }

    fn go(mut self) -> Result<Outcome, Error> {
        Ok(match self.engine.go()? {
            Stop::Complete(done) => Outcome::Complete(done),
            Stop::Call(call) => Outcome::Call(call, self),
            Stop::Pending(parked) => Outcome::Pending(Pending::of(&parked), self),
            Stop::Interrupted => Outcome::Interrupted(self),
        })
    }
}
