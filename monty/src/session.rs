//! A session: a program that grows, snippet by snippet, as at a prompt.

use std::sync::Arc;

use monty_parser::{Mode, Source};
use monty_snapshot::Extras;
use monty_vm::Limit;
use monty_vm::clock::Clock;
use monty_vm::host::{Exception, Value};
use monty_vm::native::Asks;

use crate::call::{Complete, Frame, HostCall, Pending, Usage};
use crate::engine::{Engine, Stop};
use crate::error::{Error, ErrorKind};
use crate::frontend::compile;
use crate::limits::Limits;

/// The name of the section that says how many snippets a session has been fed.
const FED: &str = "session";

/// What feeding a session has come to.
#[derive(Clone, Debug, PartialEq)]
pub enum Fed {
    /// The snippet is done.
    Complete(Complete),
    /// It calls an external function: [`Session::resume`] answers.
    Call(HostCall),
    /// Every task waits: for calls answered with [`Session::resume_pending`], for time to go by.
    Pending(Pending),
    /// A portion of time or work is used up: [`Session::proceed`] goes on.
    Interrupted,
}

/// A program that grows, snippet by snippet, as at a prompt. Variables stay from one to the next, after an error too.
///
/// ```
/// use monty::{Fed, Limits, Session, Value};
///
/// let mut session = Session::new(Limits::default());
/// session.feed("def area(r): return 3 * r * r")?;
/// let Fed::Complete(done) = session.feed("area(2)")? else { panic!() };
/// assert_eq!(done.value, Value::from(12));
///
/// let error = session.feed("area(2) / 0").unwrap_err();
/// assert!(error.to_string().ends_with("ZeroDivisionError: division by zero"));
///
/// // It becomes bytes and goes on elsewhere, inside of a snippet too.
/// session.external_function("ask")?;
/// let Fed::Call(call) = session.feed("area(ask('radius'))")? else { panic!() };
/// let mut session = Session::load(&session.dump(), Limits::default())?;
/// let Fed::Complete(done) = session.resume(10)? else { panic!() };
/// assert_eq!(done.value, Value::from(300));
/// # Ok::<(), monty::Error>(())
/// ```
#[derive(Debug)]
pub struct Session {
    pub(crate) engine: Engine,
    /// How many snippets it has been fed.
    fed: u64,
    /// Is a snippet under way?
    busy: bool,
    /// Does `_` stand for the last value?
    last: bool,
    /// May snippets await outside of functions?
    awaits: bool,
}

impl Session {
    /// A session without any variable. The limits that are totals hold for all of it together.
    #[must_use]
    pub fn new(limits: Limits) -> Session {
        Session { engine: Engine::new(limits, None), fed: 0, busy: false, last: false, awaits: false }
    }

    /// Sets where its time comes from, for what follows.
    pub fn set_clock(&mut self, clock: Clock) {
        self.engine.set_clock(clock);
    }

    /// Sets what chance follows from, for what follows.
    pub fn set_entropy(&mut self, key: [u8; 32]) {
        self.engine.set_entropy(key);
    }

    /// Sets a variable of the environment, which is empty otherwise.
    pub fn set_environment(&mut self, name: impl Into<String>, value: impl Into<String>) {
        self.engine.set_environment(&[(name.into(), value.into())]);
    }

    /// Runs a snippet. The value of a trailing expression is what it completes with.
    ///
    /// # Errors
    /// Any. After a syntax error nothing has happened; after any other, what the snippet did before stays done.
    pub fn feed(&mut self, source: &str) -> Result<Fed, Error> {
        if self.busy {
            let message = "a snippet is under way: resume, proceed or abandon it first";
            return Err(Error::new(ErrorKind::Input(message.to_owned())));
        }
        if source.len() > self.engine.limits.source {
            return Err(Error::new(ErrorKind::Limit(Limit::Source)));
        }
        let name = format!("<input-{}>", self.fed + 1);
        let how = monty_compiler::Options {
            result: true,
            top_level_await: self.awaits,
            ..monty_compiler::Options::default()
        };
        let code = compile(&Source::new(&name, source), Mode::Module, &how)
            .map_err(|e| Error::from_syntax(&e, &name))?;
        self.fed += 1;
        self.engine.vm.start(&Arc::new(code));
        self.go()
    }

    /// Answers the call the session waits at.
    ///
    /// # Errors
    /// Any but [`ErrorKind::Syntax`]; [`ErrorKind::Input`] if it waits at no call.
    pub fn resume(&mut self, value: impl Into<Value>) -> Result<Fed, Error> {
        self.engine.answer(Ok(value.into()))?;
        self.go()
    }

    /// Answers the call the session waits at by raising an exception there.
    ///
    /// # Errors
    /// As [`Session::resume`].
    pub fn resume_error(&mut self, exception: Exception) -> Result<Fed, Error> {
        self.engine.answer(Err(exception))?;
        self.go()
    }

    /// Answers the call the session waits at with the exception that Python raises where nothing has that name.
    ///
    /// # Errors
    /// As [`Session::resume`].
    pub fn resume_missing(&mut self) -> Result<Fed, Error> {
        self.engine.answer_missing()?;
        self.go()
    }

    /// From now on the host is asked for names and modules that nothing defines; [`Session::resume_missing`] says no.
    pub fn ask(&mut self) {
        self.engine.vm.ctx.asks = Asks { names: true, modules: true };
    }

    /// Goes on after [`Fed::Interrupted`]. One that waits at a call still waits.
    ///
    /// # Errors
    /// Any but [`ErrorKind::Syntax`]; [`ErrorKind::Input`] if no snippet is under way.
    pub fn proceed(&mut self) -> Result<Fed, Error> {
        if !self.busy {
            return Err(Error::new(ErrorKind::Input("no snippet is under way".to_owned())));
        }
        self.go()
    }

    /// Sets the portions of work and time for what follows.
    pub fn portions(&mut self, slice: u64, time: Option<core::time::Duration>) {
        self.engine.limits = Limits { slice, time, ..self.engine.limits };
    }

    /// Drops the snippet that is under way, because a portion of it is used up, and gives the error it ends with.
    pub fn interruption(&mut self) -> Error {
        let error = self.engine.interruption();
        self.abandon();
        error
    }

    /// Drops the snippet that is under way; what it has done stays done.
    ///
    /// ```
    /// use monty::{Fed, Limits, Session};
    ///
    /// let mut session = Session::new(Limits::default().slice(1000));
    /// assert_eq!(session.feed("n = 1\nwhile True: n += 1")?, Fed::Interrupted);
    /// session.abandon();
    /// assert!(session.get("n").unwrap().as_int() > Some(1));
    /// # Ok::<(), monty::Error>(())
    /// ```
    pub fn abandon(&mut self) {
        self.engine.vm.abandon();
        self.engine.call = None;
        self.busy = false;
    }

    fn go(&mut self) -> Result<Fed, Error> {
        self.busy = true;
        let stop = self.engine.go();
        self.busy = matches!(stop, Ok(Stop::Call(_) | Stop::Pending(_) | Stop::Interrupted));
        Ok(match stop {
            Ok(Stop::Complete(done)) => {
                if self.last {
                    self.engine.vm.keep_result("_");
                }
                Fed::Complete(done)
            }
            Ok(Stop::Call(call)) => Fed::Call(call),
            Ok(Stop::Pending(parked)) => Fed::Pending(Pending::of(&parked)),
            Ok(Stop::Interrupted) => Fed::Interrupted,
            Err(error) => {
                self.abandon();
                return Err(error);
            }
        })
    }

    /// From now on `_` is the value of the last snippet that had one, as at Python's own prompt.
    pub fn keep_last(&mut self) {
        self.last = true;
    }

    /// From now on `await`, `async for` and `async with` may stand outside of functions, as in [`crate::Options::top_level_await`].
    ///
    /// ```
    /// use monty::{Fed, Limits, Session};
    ///
    /// let mut session = Session::new(Limits::default());
    /// session.top_level_await();
    /// session.async_function("fetch")?;
    /// let Fed::Call(_) = session.feed("import asyncio\ncalls = asyncio.gather(fetch(1), fetch(2))\nawait calls")? else { panic!() };
    /// let Fed::Call(_) = session.resume_pending()? else { panic!() };
    /// let Fed::Pending(pending) = session.resume_pending()? else { panic!() };
    /// for id in pending.ids {
    ///     session.settle(id, id * 10)?;
    /// }
    /// let Fed::Complete(done) = session.proceed()? else { panic!() };
    /// assert_eq!(done.value.to_string(), "[10, 20]");
    /// # Ok::<(), monty::Error>(())
    /// ```
    pub fn top_level_await(&mut self) {
        self.awaits = true;
    }

    /// Sets a variable.
    ///
    /// # Errors
    /// [`ErrorKind::Border`]: the value cannot cross; [`ErrorKind::Limit`]: there is no memory for it.
    pub fn set(&mut self, name: &str, value: impl Into<Value>) -> Result<(), Error> {
        self.engine.set(name, value.into())
    }

    /// Adds a function that the host answers.
    ///
    /// # Errors
    /// As [`Session::set`].
    pub fn external_function(&mut self, name: &str) -> Result<(), Error> {
        self.engine.set(name, Value::HostFunction(name.to_owned()))
    }

    /// Adds a function that the host answers, whose calls are awaited.
    ///
    /// # Errors
    /// As [`Session::set`].
    pub fn async_function(&mut self, name: &str) -> Result<(), Error> {
        self.engine.set(name, Value::AsyncHostFunction(name.to_owned()))
    }

    /// The value of a variable; one that cannot cross shows what hinders it.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<Value> {
        let given = || self.engine.given(name).cloned();
        given().or_else(|| self.engine.vm.global_named(name).map(|v| self.engine.shown(v)))
    }

    /// The names of its variables, in the order in which they came.
    ///
    /// ```
    /// use monty::{Limits, Session};
    ///
    /// let mut session = Session::new(Limits::default());
    /// session.feed("a = 1\nimport math")?;
    /// assert_eq!(session.names(), ["a", "math"]);
    /// # Ok::<(), monty::Error>(())
    /// ```
    #[must_use]
    pub fn names(&self) -> Vec<String> {
        let mut names = self.engine.vm.global_names();
        let new: Vec<String> = self.engine.given_names().filter(|n| !names.contains(n)).cloned().collect();
        names.extend(new);
        names.retain(|n| !n.starts_with("__"));
        names
    }

    /// The session as bytes, between two snippets or inside of one.
    #[must_use]
    pub fn dump(&self) -> Vec<u8> {
        let fed = [(FED.to_owned(), self.fed.to_le_bytes().to_vec())];
        self.engine.dump(&Extras::from(fed), None)
    }

    /// The session that `dump` made bytes of. Any bytes will do: those of no session give an error.
    ///
    /// # Errors
    /// [`ErrorKind::Load`]
    pub fn load(bytes: &[u8], limits: Limits) -> Result<Session, Error> {
        let (engine, extras) = Engine::load(bytes, limits, None)?;
        let fed = extras.get(FED).and_then(|b| Some(u64::from_le_bytes(b.as_slice().try_into().ok()?)));
        let Some(fed) = fed else {
            return Err(Error::new(ErrorKind::Load("these bytes are not a session".to_owned())));
        };
        let busy = engine.vm.depth() > 0;
        Ok(Session { engine, fed: fed.min(u64::MAX - 1), busy, last: false, awaits: false })
    }

    /// A second session in the same state.
    ///
    /// ```
    /// use monty::{Limits, Session, Value};
    ///
    /// let mut one = Session::new(Limits::default());
    /// one.feed("a = [1]")?;
    /// let mut two = one.fork();
    /// two.feed("a.append(2)")?;
    /// assert_eq!(one.get("a").unwrap().to_string(), "[1]");
    /// assert_eq!(two.get("a").unwrap().to_string(), "[1, 2]");
    /// # Ok::<(), monty::Error>(())
    /// ```
    #[must_use]
    pub fn fork(&self) -> Session {
        Session {
            engine: self.engine.fork(),
            fed: self.fed,
            busy: self.busy,
            last: self.last,
            awaits: self.awaits,
        }
    }

    /// The call it waits at.
    #[must_use]
    pub fn call(&self) -> Option<&HostCall> {
        self.engine.call.as_ref()
    }

    /// Is a snippet under way?
    #[must_use]
    pub fn is_busy(&self) -> bool {
        self.busy
    }

    /// The limits it runs under.
    #[must_use]
    pub fn limits(&self) -> Limits {
        self.engine.limits
    }

    /// Puts other limits in the place of those it runs under. What it has used of them stays used.
    pub fn set_limits(&mut self, limits: Limits) {
        self.engine.set_limits(limits);
    }

    /// Sends output to a callback from now on.
    pub fn print(&mut self, print: impl FnMut(&str) + Send + 'static) {
        self.engine.print = Some(Box::new(print));
        self.engine.flush();
    }

    /// Sends what is written to the standard error stream to a callback from now on.
    pub fn print_errors(&mut self, print: impl FnMut(&str) + Send + 'static) {
        self.engine.print_errors = Some(Box::new(print));
        self.engine.flush();
    }

    /// From now on messages keep which containers are one and the same: [`Value::Shared`].
    pub fn shared(&mut self) {
        self.engine.shared = true;
    }

    /// What it printed since this was last asked.
    pub fn take_output(&mut self) -> String {
        self.engine.vm.take_output()
    }

    /// What it has used so far.
    #[must_use]
    pub fn usage(&self) -> Usage {
        self.engine.usage()
    }

    /// Its Python frames, outermost first; none between two snippets.
    #[must_use]
    pub fn frames(&self) -> Vec<Frame> {
        self.engine.frames()
    }
}
