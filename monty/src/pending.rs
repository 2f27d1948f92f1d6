//! Host calls answered later: the program goes on with a future, and waits only where nothing else can go on.

use core::time::Duration;

use monty_vm::CallKind;
use monty_vm::SettleError;
use monty_vm::host::{BorderError, Exception, Value};

use crate::call::Pending;
use crate::engine::Engine;
use crate::error::{Error, ErrorKind};
use crate::journal::Event;
use crate::run::{Outcome, Run};
use crate::session::{Fed, Session};

impl Engine {
    pub(crate) fn pend(&mut self) -> Result<(), Error> {
        let kind = self.call.as_ref().map(|call| call.kind);
        if !matches!(kind, Some(CallKind::Function | CallKind::Awaited | CallKind::Method)) {
            let message =
                "the run waits at no call of a function: there is nothing to answer later".to_owned();
            return Err(Error::new(ErrorKind::Input(message)));
        }
        self.call = None;
        self.note(|| Event::Later);
        self.vm.answer_pending();
        Ok(())
    }

    /// The answer to a call that was answered with "later". Whatever goes wrong, the run is as it was.
    pub(crate) fn settle(&mut self, id: u64, answer: Result<Value, Exception>) -> Result<(), Error> {
        let event = Event::settle(id, &answer);
        let refused = |e| match e {
            SettleError::Unknown => Error::new(ErrorKind::NoSuchCall(id)),
            SettleError::Answered => Error::new(ErrorKind::AlreadyAnswered(id)),
        };
        self.vm.can_settle(id).map_err(refused)?;
        let settled = self.vm.settle_with(id, answer).map_err(|e| match e {
            BorderError::Memory => Error::new(ErrorKind::Limit(monty_vm::Limit::Memory)),
            error => Error::from(error),
        })?;
        settled.map_err(refused)?;
        self.note(|| event);
        Ok(())
    }

    pub(crate) fn elapse(&mut self, time: Duration) -> Result<(), Error> {
        if self.vm.elapse(time.as_secs_f64()) {
            self.note(|| Event::Elapse(time));
            return Ok(());
        }
        Err(Error::new(ErrorKind::Input("the run does not wait for the host".to_owned())))
    }
}

impl Run {
    /// Answers the call the run waits at with "later": the call gives a future at once, and [`Run::settle`] gives the future its
    /// value. Awaiting the future is what a task waits at; when every task waits, the outcome is [`Outcome::Pending`].
    ///
    /// ```
    /// use monty::{Limits, Options, Outcome, Program, Value};
    ///
    /// let source = "\
    /// import asyncio
    /// a, b = await asyncio.gather(fetch('a'), fetch('b'))
    /// a + b";
    /// let options = Options::default().async_function("fetch").top_level_await();
    /// let program = Program::compile(source, options)?;
    ///
    /// let Outcome::Call(_, run) = program.start([("", Value::None); 0], Limits::default())? else { panic!() };
    /// let Outcome::Call(_, run) = run.resume_pending()? else { panic!() };
    /// let Outcome::Pending(pending, mut run) = run.resume_pending()? else { panic!() };
    /// assert_eq!(pending.ids, [1, 2]);
    /// run.settle(2, "!")?;
    /// run.settle(1, "hello")?;
    /// let Outcome::Complete(done) = run.proceed()? else { panic!() };
    /// assert_eq!(done.value, Value::from("hello!"));
    /// # Ok::<(), monty::Error>(())
    /// ```
    ///
    /// # Errors
    /// As [`Run::resume`].
    pub fn resume_pending(mut self) -> Result<Outcome, Error> {
        self.engine.pend()?;
        self.proceed()
    }

    /// Answers a call that was answered with "later", wherever the run stands now. [`Run::proceed`] goes on.
    ///
    /// # Errors
    /// [`ErrorKind::NoSuchCall`], [`ErrorKind::AlreadyAnswered`]; [`ErrorKind::Border`]: the value cannot cross;
    /// [`ErrorKind::Limit`]: there is no memory for it. The run is as it was.
    pub fn settle(&mut self, id: u64, value: impl Into<Value>) -> Result<(), Error> {
        self.engine.settle(id, Ok(value.into()))
    }

    /// Answers a call that was answered with "later" by an exception, to be raised where the call is awaited.
    ///
    /// # Errors
    /// As [`Run::settle`].
    pub fn settle_error(&mut self, id: u64, exception: Exception) -> Result<(), Error> {
        self.engine.settle(id, Err(exception))
    }

    /// Settles a call with what a host says. A value that cannot cross is a `TypeError` where the call is awaited.
    pub(crate) fn settle_with(&mut self, id: u64, answer: Result<Value, Exception>) -> Result<(), Error> {
        match self.engine.settle(id, answer) {
            Err(error) if matches!(error.kind(), ErrorKind::Border(_)) => {
                self.settle_error(id, Exception::new("TypeError", error.to_string()))
            }
            settled => settled,
        }
    }

    /// Says that so much time has gone by while the run stood at [`Outcome::Pending`]: timers that are due go off when the run
    /// proceeds. Until then a run that waits for the host lets no time go by.
    ///
    /// # Errors
    /// [`ErrorKind::Input`]: the run does not stand there.
    pub fn elapse(&mut self, time: Duration) -> Result<(), Error> {
        self.engine.elapse(time)
    }

    /// The calls that the host has still to settle, in the order in which they were made, awaited or not.
    #[must_use]
    pub fn open_calls(&self) -> Vec<u64> {
        self.engine.vm.open_calls()
    }

    /// The wait for the host that the run stands at.
    #[must_use]
    pub fn pending(&self) -> Option<Pending> {
        self.engine.vm.parked().map(Pending::of)
    }
}

impl Session {
    /// As [`Run::resume_pending`].
    ///
    /// # Errors
    /// As [`Session::resume`].
    pub fn resume_pending(&mut self) -> Result<Fed, Error> {
        self.engine.pend()?;
        self.proceed()
    }

    /// As [`Run::settle`]; a call of an earlier snippet can be settled too.
    ///
    /// # Errors
    /// As [`Run::settle`].
    pub fn settle(&mut self, id: u64, value: impl Into<Value>) -> Result<(), Error> {
        self.engine.settle(id, Ok(value.into()))
    }

    /// As [`Run::settle_error`].
    ///
    /// # Errors
    /// As [`Run::settle`].
    pub fn settle_error(&mut self, id: u64, exception: Exception) -> Result<(), Error> {
        self.engine.settle(id, Err(exception))
    }

    /// As [`Run::elapse`].
    ///
    /// # Errors
    /// As [`Run::elapse`].
    pub fn elapse(&mut self, time: Duration) -> Result<(), Error> {
        self.engine.elapse(time)
    }
}
