//! A run: a program under way.

use std::sync::Arc;

use monty_bytecode::Code;
use monty_vm::host::{BorderError, Exception, Value, exception_to_host, from_host, to_host};
use monty_vm::{Limit, Vm};

use crate::error::{Error, ErrorKind, Raised};
use crate::frontend::FrontEnd;
use crate::limits::Limits;

/// Where output goes.
pub(crate) type Print = Box<dyn FnMut(&str) + Send>;

/// Steps between two looks at the clock: less than a millisecond, as a rule.
const CLOCK_EVERY: u64 = 20_000;

/// What a run has come to.
#[derive(Debug)]
pub enum Outcome {
    /// The end.
    Complete(Complete),
    /// A call of an external function. The run goes on when it is answered: at once, in a year, in another process.
    Call(HostCall, Run),
    /// A portion of time or work is used up. The run can go on.
    Interrupted(Run),
}

/// A program that has come to its end.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Complete {
    /// The value of its last expression; `None` if it has none.
    pub value: Value,
    /// What it printed since its output was last taken; nothing if it went to a callback.
    pub output: String,
}

/// A call of an external function.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct HostCall {
    /// The number of the call in its run.
    pub id: u64,
    /// The function's name.
    pub name: String,
    /// Arguments by position.
    pub args: Vec<Value>,
    /// Arguments by name.
    pub kwargs: Vec<(String, Value)>,
}

/// A Python frame of a run.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Frame {
    /// The name of the function, `<module>` for a module.
    pub function: String,
    /// The file it is in.
    pub file: String,
    /// The line it is at, from 1.
    pub line: u32,
    /// Its variables.
    pub locals: Vec<(String, Value)>,
}

/// What a run has used so far.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Usage {
    /// Bytes of memory in use.
    pub memory: usize,
    /// Bytes of output written.
    pub output: usize,
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
pub struct Run {
    vm: Box<Vm>,
    call: Option<HostCall>,
    limits: Limits,
    print: Option<Print>,
}

impl std::fmt::Debug for Run {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Run").field("call", &self.call).field("limits", &self.limits).finish_non_exhaustive()
    }
}

impl Run {
    pub(crate) fn begin(
        code: &Arc<Code>,
        globals: Vec<(String, Value)>,
        limits: Limits,
        print: Option<Print>,
    ) -> Result<Outcome, Error> {
        let mut vm = Box::new(Vm::new(monty_stdlib::world(), limits.inner()));
        for (name, value) in globals {
            let value = from_host(&mut vm.ctx, value)?;
            vm.set_global(&name, value);
        }
        vm.start(code);
        Run { vm, call: None, limits, print }.go()
    }

    /// Answers the call the run waits at. A value that cannot cross is a `TypeError` at the call.
    ///
    /// # Errors
    /// Any but [`ErrorKind::Syntax`]; [`ErrorKind::Input`] if the run waits at no call.
    pub fn resume(mut self, value: impl Into<Value>) -> Result<Outcome, Error> {
        if self.call.is_none() {
            return Err(no_call());
        }
        match from_host(&mut self.vm.ctx, value.into()) {
            Ok(value) => self.vm.answer(value),
            Err(BorderError::Memory) => return Err(self.ended(Limit::Memory)),
            Err(error) => self.refuse("TypeError", &error),
        }
        self.go()
    }

    /// Answers the call the run waits at by raising an exception there. A class that is not builtin, and no name of one, is
    /// a `TypeError`.
    ///
    /// # Errors
    /// As [`Run::resume`].
    pub fn resume_error(mut self, exception: Exception) -> Result<Outcome, Error> {
        if self.call.is_none() {
            return Err(no_call());
        }
        match from_host(&mut self.vm.ctx, exception.into()) {
            Ok(exception) => self.vm.answer_error(exception),
            Err(BorderError::Memory) => return Err(self.ended(Limit::Memory)),
            Err(error) => self.refuse("TypeError", &error),
        }
        self.go()
    }

    /// Goes on after [`Outcome::Interrupted`], with a new portion of time and work. A run that waits at a call still waits.
    ///
    /// # Errors
    /// Any but [`ErrorKind::Syntax`].
    pub fn proceed(self) -> Result<Outcome, Error> {
        match self.call.clone() {
            Some(call) => Ok(Outcome::Call(call, self)),
            None => self.go(),
        }
    }

    /// The paused run as bytes: everything it needs to go on elsewhere. The callback for output is the host's affair.
    #[must_use]
    pub fn dump(&self) -> Vec<u8> {
        monty_snapshot::dump(&self.vm)
    }

    /// The paused run that `dump` made bytes of. Any bytes will do: those of no run give an error. What the run has used
    /// already counts towards the limits.
    ///
    /// # Errors
    /// [`ErrorKind::Load`]
    pub fn load(bytes: &[u8], limits: Limits) -> Result<Run, Error> {
        let vm = Box::new(monty_snapshot::load(bytes, monty_stdlib::world(), limits.inner())?);
        let call = vm.waiting().map(|call| leave(&vm, call)).transpose()?;
        Ok(Run { vm, call, limits, print: None })
    }

    /// The call it waits at.
    #[must_use]
    pub fn call(&self) -> Option<&HostCall> {
        self.call.as_ref()
    }

    /// The limits it runs under.
    #[must_use]
    pub fn limits(&self) -> Limits {
        self.limits
    }

    /// Sets the portions of work and time for what follows; the other limits are fixed when a run starts or is loaded.
    #[must_use]
    pub fn portions(mut self, slice: u64, time: Option<core::time::Duration>) -> Run {
        self.limits = Limits { slice, time, ..self.limits };
        self
    }

    /// Sends output to a callback from now on.
    #[must_use]
    pub fn print(mut self, print: impl FnMut(&str) + Send + 'static) -> Run {
        self.print = Some(Box::new(print));
        self.flush();
        self
    }

    /// What it printed since this was last asked.
    pub fn take_output(&mut self) -> String {
        self.vm.take_output()
    }

    /// What it has used so far.
    #[must_use]
    pub fn usage(&self) -> Usage {
        Usage { memory: self.vm.ctx.heap.bytes, output: self.vm.ctx.written }
    }

    /// Its Python frames, outermost first. A variable that cannot cross shows what hinders it.
    #[must_use]
    pub fn frames(&self) -> Vec<Frame> {
        let shown = |v| match to_host(&self.vm.ctx, v) {
            Ok(v) => v,
            Err(error) => Value::Opaque { type_name: self.vm.ctx.type_name(v), repr: format!("<{error}>") },
        };
        let frames = self.vm.frames_info().into_iter();
        frames
            .map(|f| Frame {
                function: f.function,
                file: f.file,
                line: f.line,
                locals: f.locals.into_iter().map(|(name, v)| (name, shown(v))).collect(),
            })
            .collect()
    }

    /// Runs until something comes of it.
    fn go(mut self) -> Result<Outcome, Error> {
        self.call = None;
        self.vm.ctx.compiler = Some(Arc::new(FrontEnd));
        let deadline = self.limits.deadline();
        self.vm.ctx.watch = deadline.map(|d| Box::new(d) as _);
        let step = if deadline.is_some() || self.print.is_some() { CLOCK_EVERY } else { u64::MAX };
        let mut left = self.limits.slice;
        loop {
            let slice = left.min(step);
            let outcome = self.vm.run(slice);
            left -= slice;
            self.flush();
            match outcome {
                monty_vm::Outcome::Interrupted if left == 0 || deadline.is_some_and(|d| d.passed()) => {
                    return Ok(Outcome::Interrupted(self));
                }
                monty_vm::Outcome::Interrupted => {}
                monty_vm::Outcome::Complete(value) => return self.complete(value),
                monty_vm::Outcome::Raised(exception) => return Err(self.raised(exception)),
                monty_vm::Outcome::Limit(limit) => return Err(self.ended(limit)),
                monty_vm::Outcome::Call(call) => match leave(&self.vm, &call) {
                    Ok(call) => {
                        self.call = Some(call.clone());
                        return Ok(Outcome::Call(call, self));
                    }
                    Err(error) => self.refuse("ValueError", &error),
                },
            }
        }
    }

    fn flush(&mut self) {
        if let Some(print) = &mut self.print {
            let text = self.vm.take_output();
            if !text.is_empty() {
                print(&text);
            }
        }
    }

    fn complete(mut self, value: monty_vm::object::Value) -> Result<Outcome, Error> {
        match to_host(&self.vm.ctx, value) {
            Ok(value) => Ok(Outcome::Complete(Complete { value, output: self.vm.take_output() })),
            Err(error) => Err(Error::from(error).with_output(self.vm.take_output())),
        }
    }

    fn raised(&mut self, exception: monty_vm::object::Value) -> Error {
        let raised = Raised {
            exception: exception_to_host(&self.vm.ctx, exception),
            traceback: self.vm.format_exception(exception),
        };
        Error::new(ErrorKind::Exception(raised)).with_output(self.vm.take_output())
    }

    fn ended(&mut self, limit: Limit) -> Error {
        Error::new(ErrorKind::Limit(limit)).with_output(self.vm.take_output())
    }

    /// The error an interrupted run ends with if no one goes on with it.
    #[must_use]
    pub fn interruption(mut self) -> Error {
        self.ended(if self.limits.time.is_some() { Limit::Time } else { Limit::Fuel })
    }

    /// Raises an exception at the call because a value could not cross.
    fn refuse(&mut self, class: &str, error: &BorderError) {
        if let Ok(exception) = from_host(&mut self.vm.ctx, Exception::new(class, error.to_string()).into()) {
            self.vm.answer_error(exception);
        }
    }
}

fn no_call() -> Error {
    Error::new(ErrorKind::Input("the run waits at no call: there is nothing to answer".to_owned()))
}

fn leave(vm: &Vm, call: &monty_vm::HostCall) -> Result<HostCall, BorderError> {
    let text = |v| vm.ctx.heap.str(v).unwrap_or("").to_owned();
    Ok(HostCall {
        id: call.id,
        name: text(call.name),
        args: call.args.iter().map(|v| to_host(&vm.ctx, *v)).collect::<Result<_, _>>()?,
        kwargs: call
            .kwargs
            .iter()
            .map(|(name, v)| Ok((text(*name), to_host(&vm.ctx, *v)?)))
            .collect::<Result<_, BorderError>>()?,
    })
}
