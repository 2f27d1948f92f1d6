//! A machine with what the facade keeps beside it: what runs and sessions have in common.

use core::time::Duration;
use std::sync::Arc;

use monty_snapshot::{Extras, Known};
use monty_vm::clock::{Clock, Entropy};
use monty_vm::host::{BorderError, Exception, Value, all_to_host, exception_to_host, to_host};
use monty_vm::machine::ENVIRONMENT;
use monty_vm::{Limit, Parked, Vm};

use crate::call::{Complete, Frame, HostCall, Position, Usage};
use crate::clock::{HostClock, Stopwatch};
use crate::error::{Error, ErrorKind, Raised};
use crate::frontend::FrontEnd;
use crate::journal::{Event, Journal};
use crate::limits::Limits;

/// Where output goes.
pub(crate) type Print = Box<dyn FnMut(&str) + Send>;

/// Steps between two looks at the clock: less than a millisecond, as a rule.
const CLOCK_EVERY: u64 = 20_000;

/// The name of the section that holds a journal.
const JOURNAL: &str = "journal";
/// The name of the section that holds variables still to be made.
const GIVEN: &str = "given";

/// What running has come to.
pub(crate) enum Stop {
    /// The end.
    Complete(Complete),
    /// A call of an external function.
    Call(HostCall),
    /// Every task waits for the host.
    Pending(Parked),
    /// A portion of time or work is used up.
    Interrupted,
}

/// A machine, the call it waits at, its limits, and where its output goes.
pub(crate) struct Engine {
    pub(crate) vm: Box<Vm>,
    pub(crate) call: Option<HostCall>,
    pub(crate) limits: Limits,
    pub(crate) print: Option<Print>,
    /// Where what is written to the standard error stream goes.
    pub(crate) print_errors: Option<Print>,
    /// Do messages keep which containers are one and the same?
    pub(crate) shared: bool,
    /// What it was given and answered, if that is kept.
    pub(crate) journal: Option<Journal>,
    /// Variables that Python code makes before anything else is done.
    given: Vec<(String, Value)>,
    time: Duration,
}

impl std::fmt::Debug for Engine {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Engine")
            .field("call", &self.call)
            .field("limits", &self.limits)
            .finish_non_exhaustive()
    }
}

impl Engine {
    pub(crate) fn new(limits: Limits, print: Option<Print>) -> Engine {
        let vm = Box::new(Vm::new(monty_stdlib::world(), limits.inner()));
        Engine {
            vm,
            call: None,
            limits,
            print,
            print_errors: None,
            shared: false,
            journal: None,
            given: Vec::new(),
            time: Duration::ZERO,
        }
    }

    /// The engine that [`Engine::dump`] made bytes of, and what was kept beside it.
    pub(crate) fn load(
        bytes: &[u8],
        limits: Limits,
        program: Option<&Known>,
    ) -> Result<(Engine, Extras), Error> {
        let world = monty_stdlib::world();
        let (vm, extras) = monty_snapshot::load_with(bytes, world, limits.inner(), program)?;
        let journal = extras.get(JOURNAL).map(|bytes| Journal::from_bytes(bytes)).transpose()?;
        let unread = |_| Error::new(ErrorKind::Load("the variables of this snapshot are damaged".to_owned()));
        let given = extras.get(GIVEN).map(|bytes| ciborium::from_reader(bytes.as_slice()).map_err(unread));
        let given = given.transpose()?.unwrap_or_default();
        let shared = journal.as_ref().is_some_and(|j| j.shared);
        let call = vm.waiting().map(|call| leave(&vm, call, shared)).transpose()?;
        Ok((
            Engine {
                vm: Box::new(vm),
                call,
                limits,
                print: None,
                print_errors: None,
                shared,
                journal,
                given,
                time: Duration::ZERO,
            },
            extras,
        ))
    }

    pub(crate) fn dump(&self, extras: &Extras, program: Option<&Known>) -> Vec<u8> {
        if self.journal.is_none() && self.given.is_empty() {
            return monty_snapshot::dump_with(&self.vm, extras, program);
        }
        let mut extras = extras.clone();
        if let Some(journal) = &self.journal {
            extras.insert(JOURNAL.to_owned(), journal.to_bytes());
        }
        if !self.given.is_empty() {
            let mut bytes = Vec::new();
            // Writing plain data to memory does not fail.
            let _ = ciborium::into_writer(&self.given, &mut bytes);
            extras.insert(GIVEN.to_owned(), bytes);
        }
        monty_snapshot::dump_with(&self.vm, &extras, program)
    }

    /// A second engine in the same state. The callback for output stays with this one.
    pub(crate) fn fork(&self) -> Engine {
        Engine {
            vm: Box::new(self.vm.fork()),
            call: self.call.clone(),
            limits: self.limits,
            print: None,
            print_errors: None,
            shared: self.shared,
            journal: self.journal.clone(),
            given: self.given.clone(),
            time: self.time,
        }
    }

    /// Gives it what a journal begins with, and keeps the journal.
    pub(crate) fn begin(&mut self, journal: Journal) -> Result<(), Error> {
        self.set_clock(journal.clock);
        self.set_entropy(journal.entropy);
        self.shared = journal.shared;
        self.vm.ctx.asks = journal.asks;
        for (name, value) in &journal.globals {
            self.set(name, value.clone())?;
        }
        if !journal.argv.is_empty() {
            self.vm.set_argv(&journal.argv);
        }
        self.set_environment(&journal.environment);
        self.journal = Some(journal);
        Ok(())
    }

    /// Adds variables of the environment.
    pub(crate) fn set_environment(&mut self, variables: &[(String, String)]) {
        if !variables.is_empty() {
            let pairs = variables.iter().map(|(name, v)| (name.as_str().into(), v.as_str().into())).collect();
            self.given.push((ENVIRONMENT.to_owned(), Value::Dict(pairs)));
        }
    }

    /// Notes what happens, if a journal is kept.
    pub(crate) fn note(&mut self, event: impl FnOnce() -> Event) {
        if let Some(journal) = &mut self.journal {
            journal.events.push(event());
        }
    }

    /// Sets where its time comes from.
    pub(crate) fn set_clock(&mut self, clock: Clock) {
        self.vm.ctx.time.clock = clock;
    }

    /// Sets what chance follows from.
    pub(crate) fn set_entropy(&mut self, key: [u8; 32]) {
        self.vm.ctx.entropy = Entropy { key, drawn: 0 };
    }

    /// Sets a global of the program's. What only Python code can make is made when the program goes on.
    pub(crate) fn set(&mut self, name: &str, value: Value) -> Result<(), Error> {
        self.given.retain(|(given, _)| given != name);
        if self.vm.is_made(&value) {
            self.given.push((name.to_owned(), value));
            return Ok(());
        }
        let value = self.vm.take_in(value)?;
        self.vm.set_global(name, value);
        Ok(())
    }

    /// A global of the program's that is still to be made.
    pub(crate) fn given(&self, name: &str) -> Option<&Value> {
        self.given.iter().find(|(given, _)| given == name).map(|(_, value)| value)
    }

    /// The names of all that is still to be made.
    pub(crate) fn given_names(&self) -> impl Iterator<Item = &String> {
        self.given.iter().map(|(name, _)| name).filter(|name| *name != ENVIRONMENT)
    }

    /// Answers the call it waits at. A value that cannot cross is a `TypeError` at the call.
    pub(crate) fn answer(&mut self, answer: Result<Value, Exception>) -> Result<(), Error> {
        if self.call.is_none() {
            return Err(no_call());
        }
        self.note(|| Event::answer(&answer));
        match self.vm.answer_with(answer) {
            Ok(()) => {}
            Err(BorderError::Memory) => return Err(self.ended(Limit::Memory)),
            Err(error) => self.refuse("TypeError", &error),
        }
        self.call = None;
        Ok(())
    }

    /// Answers the call it waits at with the exception that Python raises where nothing has that name.
    pub(crate) fn answer_missing(&mut self) -> Result<(), Error> {
        if self.call.take().is_none() {
            return Err(no_call());
        }
        self.note(|| Event::Missing);
        self.vm.answer_missing();
        Ok(())
    }

    /// Runs until something comes of it.
    pub(crate) fn go(&mut self) -> Result<Stop, Error> {
        if let Some(call) = &self.call {
            return Ok(Stop::Call(call.clone()));
        }
        let watch = Stopwatch::start();
        let stop = self.work();
        self.time += watch.elapsed();
        match &stop {
            Ok(Stop::Call(call)) => self.note(|| Event::Call(call.clone())),
            Ok(Stop::Pending(parked)) => self.note(|| Event::Wait(parked.ids.clone())),
            _ => {}
        }
        stop
    }

    fn work(&mut self) -> Result<Stop, Error> {
        self.vm.ctx.compiler = Some(Arc::new(FrontEnd { most: self.limits.source }));
        let deadline = self.limits.deadline();
        self.vm.ctx.watch = deadline.map(|d| Box::new(d) as _);
        if self.vm.ctx.time.clock == Clock::System && self.vm.ctx.times.is_none() {
            self.vm.ctx.times = Some(Box::new(HostClock::start()));
        }
        let step = if deadline.is_some() || self.print.is_some() { CLOCK_EVERY } else { u64::MAX };
        let mut left = self.limits.slice;
        loop {
            if !self.given.is_empty() && self.vm.is_between() {
                self.vm.make_globals(std::mem::take(&mut self.given))?;
            }
            let slice = left.min(step);
            let outcome = self.vm.run(slice);
            left -= slice;
            self.flush();
            match outcome {
                monty_vm::Outcome::Interrupted if left == 0 || deadline.is_some_and(|d| d.passed()) => {
                    return Ok(Stop::Interrupted);
                }
                monty_vm::Outcome::Interrupted => {}
                monty_vm::Outcome::Complete(value) => return self.complete(value),
                monty_vm::Outcome::Raised(exception) => return Err(self.raised(exception)),
                monty_vm::Outcome::Limit(limit) => return Err(self.ended(limit)),
                monty_vm::Outcome::Parked(parked) => return Ok(Stop::Pending(parked)),
                monty_vm::Outcome::Call(call) => match leave(&self.vm, &call, self.shared) {
                    Ok(call) => {
                        self.call = Some(call.clone());
                        return Ok(Stop::Call(call));
                    }
                    Err(error) => self.refuse("ValueError", &error),
                },
            }
        }
    }

    pub(crate) fn flush(&mut self) {
        if let Some(print) = &mut self.print {
            let text = self.vm.take_output();
            if !text.is_empty() {
                print(&text);
            }
        }
        if let Some(print) = &mut self.print_errors {
            let text = self.vm.take_errors();
            if !text.is_empty() {
                print(&text);
            }
        }
    }

    fn complete(&mut self, value: monty_vm::object::Value) -> Result<Stop, Error> {
        match message(&self.vm, &[value], self.shared).map(|mut v| v.pop().unwrap_or_default()) {
            Ok(value) => Ok(Stop::Complete(Complete { value, output: self.vm.take_output() })),
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

    pub(crate) fn ended(&mut self, limit: Limit) -> Error {
        Error::new(ErrorKind::Limit(limit)).with_output(self.vm.take_output())
    }

    /// The error an interrupted run ends with if no one goes on with it.
    pub(crate) fn interruption(&mut self) -> Error {
        self.ended(if self.limits.time.is_some() { Limit::Time } else { Limit::Fuel })
    }

    /// Raises an exception at the call because a value could not cross.
    fn refuse(&mut self, class: &str, error: &BorderError) {
        if let Ok(exception) = self.vm.take_in(Exception::new(class, error.to_string()).into()) {
            self.vm.answer_error(exception);
        }
    }

    pub(crate) fn usage(&self) -> Usage {
        Usage {
            memory: self.vm.ctx.heap.bytes,
            fuel: self.vm.spent(),
            output: self.vm.ctx.written,
            host_calls: self.vm.host_calls(),
            depth: self.vm.depth(),
            time: self.time,
        }
    }

    pub(crate) fn set_limits(&mut self, limits: Limits) {
        self.limits = limits;
        self.vm.set_limits(limits.inner());
    }

    /// A value of the heap as plain data. One that cannot cross shows what hinders it.
    pub(crate) fn shown(&self, v: monty_vm::object::Value) -> Value {
        match to_host(&self.vm.ctx, v) {
            Ok(v) => v,
            Err(error) => Value::Opaque { type_name: self.vm.ctx.type_name(v), repr: format!("<{error}>") },
        }
    }

    pub(crate) fn frames(&self) -> Vec<Frame> {
        let frames = self.vm.frames_info().into_iter();
        frames
            .map(|f| Frame {
                function: f.function,
                file: f.file,
                line: f.line,
                locals: f.locals.into_iter().map(|(name, v)| (name, self.shown(v))).collect(),
            })
            .collect()
    }
}

/// Copies the values of one message out of the heap.
fn message(vm: &Vm, values: &[monty_vm::object::Value], shared: bool) -> Result<Vec<Value>, BorderError> {
    if shared {
        return all_to_host(&vm.ctx, values);
    }
    values.iter().map(|v| to_host(&vm.ctx, *v)).collect()
}

fn leave(vm: &Vm, call: &monty_vm::HostCall, shared: bool) -> Result<HostCall, BorderError> {
    let text = |v| vm.ctx.heap.str(v).unwrap_or("").to_owned();
    let place = vm.position().unwrap_or_default();
    let values: Vec<_> = call.args.iter().copied().chain(call.kwargs.iter().map(|(_, v)| *v)).collect();
    let mut args = message(vm, &values, shared)?;
    let by_name = args.split_off(call.args.len().min(args.len()));
    Ok(HostCall {
        id: call.id,
        kind: call.kind,
        name: text(call.name),
        args,
        kwargs: call.kwargs.iter().map(|(name, _)| text(*name)).zip(by_name).collect(),
        position: Position {
            function: place.function,
            file: place.file,
            line: place.line,
            column: place.column,
        },
    })
}

fn no_call() -> Error {
    Error::new(ErrorKind::Input("the run waits at no call: there is nothing to answer".to_owned()))
}
