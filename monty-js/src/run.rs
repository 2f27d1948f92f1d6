//! A run: each step answers with what the run has come to, on this thread or on one of Node's pool.

use core::time::Duration;
use std::sync::{Arc, Mutex, PoisonError};

use monty::{Error, Limits, Outcome, Prepared, Run};
use napi::bindgen_prelude::{AsyncTask, Buffer, Uint8Array};
use napi::{Env, Result, Task};
use napi_derive::napi;
use serde_json::Value as Json;

use crate::options::{limits, wrong};
use crate::{step, wire};

/// What a run is between two steps.
enum State {
    Prepared(Box<Prepared>),
    Paused(Box<Run>),
    Gone,
}

/// How it is to go on.
enum How {
    Start,
    Answer(Box<monty::Value>),
    Raise(Box<monty::Exception>),
    Later,
    Missing,
    Proceed,
}

type Shared = Arc<Mutex<State>>;

fn with<T>(state: &Shared, look: impl FnOnce(&Run) -> T) -> Result<T> {
    match &*state.lock().unwrap_or_else(PoisonError::into_inner) {
        State::Paused(run) => Ok(look(run)),
        _ => Err(wrong("the run is not paused")),
    }
}

/// Changes a paused run; null, or the error that left it as it was.
fn change(state: &Shared, how: impl FnOnce(&mut Run) -> std::result::Result<(), Error>) -> Result<Json> {
    match &mut *state.lock().unwrap_or_else(PoisonError::into_inner) {
        State::Paused(run) => Ok(how(run).map_or_else(|e| step::failed(&e), |()| Json::Null)),
        _ => Err(wrong("the run is not paused")),
    }
}

/// Takes a step. Whatever comes of it is an answer, never a failure of the call.
fn advance(state: &Shared, how: How) -> Json {
    let taken = std::mem::replace(&mut *state.lock().unwrap_or_else(PoisonError::into_inner), State::Gone);
    // A new portion of work and time for each step.
    let fresh = |run: Run| {
        let Limits { slice, time, .. } = run.limits();
        run.portions(slice, time)
    };
    let outcome = match (taken, how) {
        (State::Prepared(prepared), How::Start) => prepared.start(),
        (State::Paused(run), How::Answer(value)) => fresh(*run).resume(*value),
        (State::Paused(run), How::Raise(exception)) => fresh(*run).resume_error(*exception),
        (State::Paused(run), How::Missing) => fresh(*run).resume_missing(),
        (State::Paused(run), How::Later) => fresh(*run).resume_pending(),
        (State::Paused(run), How::Proceed) => fresh(*run).proceed(),
        _ => return serde_json::json!({ "kind": "gone", "output": "" }),
    };
    conclude(state, outcome)
}

fn conclude(state: &Shared, outcome: std::result::Result<Outcome, Error>) -> Json {
    let keep =
        |run: Run| *state.lock().unwrap_or_else(PoisonError::into_inner) = State::Paused(Box::new(run));
    match outcome {
        Ok(Outcome::Complete(done)) => step::complete(&done),
        Ok(Outcome::Call(call, mut run)) => {
            let output = run.take_output();
            keep(run);
            step::called(&call, &output)
        }
        Ok(Outcome::Pending(pending, mut run)) => {
            let output = run.take_output();
            keep(run);
            step::pending(&pending, &output)
        }
        Ok(Outcome::Interrupted(mut run)) => {
            let output = run.take_output();
            keep(run);
            step::interrupted(&output)
        }
        Err(error) => step::failed(&error),
    }
}

/// A step on a thread of the pool.
pub struct Step {
    state: Shared,
    how: Option<How>,
}

impl Task for Step {
    type Output = Json;
    // The framework can hand over a list of plain data from here, but not plain data.
    type JsValue = Vec<Json>;

    fn compute(&mut self) -> Result<Json> {
        Ok(advance(&self.state, self.how.take().unwrap_or(How::Proceed)))
    }

    fn resolve(&mut self, _env: Env, output: Json) -> Result<Vec<Json>> {
        Ok(vec![output])
    }
}

/// A run.
#[napi]
pub struct NativeRun {
    state: Shared,
}

fn value(json: &Json) -> Result<How> {
    Ok(How::Answer(Box::new(wire::from_wire(json).map_err(wrong)?)))
}

fn exception(json: &Json) -> Result<How> {
    Ok(How::Raise(Box::new(wire::to_exception(json, 0).map_err(wrong)?)))
}

#[napi]
impl NativeRun {
    pub(crate) fn prepared(prepared: Prepared) -> NativeRun {
        NativeRun { state: Arc::new(Mutex::new(State::Prepared(Box::new(prepared)))) }
    }

    /// A run that has nothing yet: `load` gives it something.
    #[napi(constructor)]
    #[must_use]
    pub fn new() -> NativeRun {
        NativeRun { state: Arc::new(Mutex::new(State::Gone)) }
    }

    /// Begins.
    #[napi]
    pub fn start(&self) -> Json {
        advance(&self.state, How::Start)
    }

    /// Begins, on another thread.
    #[napi]
    #[must_use]
    pub fn start_async(&self) -> AsyncTask<Step> {
        self.later(How::Start)
    }

    /// Answers the call it waits at.
    #[napi]
    pub fn resume(&self, answer: Json) -> Result<Json> {
        Ok(advance(&self.state, value(&answer)?))
    }

    /// Answers the call, and goes on on another thread.
    #[napi]
    pub fn resume_async(&self, answer: Json) -> Result<AsyncTask<Step>> {
        Ok(self.later(value(&answer)?))
    }

    /// Answers the call it waits at with an exception.
    #[napi]
    pub fn raise(&self, error: Json) -> Result<Json> {
        Ok(advance(&self.state, exception(&error)?))
    }

    /// Answers with an exception, and goes on on another thread.
    #[napi]
    pub fn raise_async(&self, error: Json) -> Result<AsyncTask<Step>> {
        Ok(self.later(exception(&error)?))
    }

    /// Answers that there is no such thing.
    #[napi]
    pub fn missing(&self) -> Json {
        advance(&self.state, How::Missing)
    }

    /// Answers the call it waits at with "later".
    #[napi]
    pub fn pend(&self) -> Json {
        advance(&self.state, How::Later)
    }

    /// Answers with "later", and goes on on another thread.
    #[napi]
    #[must_use]
    pub fn pend_async(&self) -> AsyncTask<Step> {
        self.later(How::Later)
    }

    /// Answers a call that was answered with "later"; null, or an error.
    #[napi]
    pub fn settle(&self, id: u32, answer: Json) -> Result<Json> {
        let answer = wire::from_wire(&answer).map_err(wrong)?;
        change(&self.state, |run| run.settle(id.into(), answer))
    }

    /// Answers a call that was answered with "later" by an exception; null, or an error.
    #[napi]
    pub fn settle_error(&self, id: u32, error: Json) -> Result<Json> {
        let exception = wire::to_exception(&error, 0).map_err(wrong)?;
        change(&self.state, |run| run.settle_error(id.into(), exception))
    }

    /// Lets time go by, in milliseconds, while every task waits; null, or an error.
    #[napi]
    pub fn elapse(&self, time: f64) -> Result<Json> {
        let time = Duration::try_from_secs_f64(time / 1000.0).map_err(|e| wrong(e.to_string()))?;
        change(&self.state, |run| run.elapse(time))
    }

    /// Goes on after an interruption, or after calls were settled.
    #[napi]
    pub fn proceed(&self) -> Json {
        advance(&self.state, How::Proceed)
    }

    /// Goes on after an interruption, on another thread.
    #[napi]
    #[must_use]
    pub fn proceed_async(&self) -> AsyncTask<Step> {
        self.later(How::Proceed)
    }

    /// The error that says why it was interrupted; the run is over then.
    #[napi]
    pub fn give_up(&self) -> Result<Json> {
        let taken =
            std::mem::replace(&mut *self.state.lock().unwrap_or_else(PoisonError::into_inner), State::Gone);
        match taken {
            State::Paused(run) => Ok(step::failed(&run.interruption())),
            _ => Err(wrong("the run is not paused")),
        }
    }

    /// The paused run as bytes.
    #[napi]
    pub fn dump(&self) -> Result<Buffer> {
        Ok(with(&self.state, Run::dump)?.into())
    }

    /// Takes up what `dump` gave: what it waits at, or an error.
    #[napi]
    pub fn load(&self, bytes: Uint8Array, bounds: Json) -> Result<Json> {
        let run = match Run::load(&bytes, limits(&bounds)?) {
            Ok(run) => run,
            Err(error) => return Ok(step::failed(&error)),
        };
        let told = match (run.call(), run.pending()) {
            (Some(call), _) => step::called(call, ""),
            (None, Some(pending)) => step::pending(&pending, ""),
            (None, None) => step::interrupted(""),
        };
        *self.state.lock().unwrap_or_else(PoisonError::into_inner) = State::Paused(Box::new(run));
        Ok(told)
    }

    /// Another run in the same state.
    #[napi]
    pub fn fork(&self) -> Result<NativeRun> {
        let run = with(&self.state, Run::fork)?;
        Ok(NativeRun { state: Arc::new(Mutex::new(State::Paused(Box::new(run)))) })
    }

    /// What it has used.
    #[napi]
    pub fn usage(&self) -> Result<Json> {
        with(&self.state, |run| step::usage(&run.usage()))
    }

    /// Where it stands and what it is full of, as JSON.
    #[napi]
    pub fn inspect(&self) -> Result<String> {
        with(&self.state, |run| run.inspect().to_json())
    }

    /// What it was given and answered; null if that is not kept.
    #[napi]
    pub fn journal(&self) -> Result<Option<Buffer>> {
        with(&self.state, |run| run.journal().map(|journal| journal.to_bytes().into()))
    }

    /// The frames it stands in, outermost first.
    #[napi]
    pub fn frames(&self) -> Result<Json> {
        with(&self.state, |run| step::frames(&run.frames()))
    }

    /// Has come to this.
    pub(crate) fn conclude(&self, outcome: std::result::Result<Outcome, Error>) -> Json {
        conclude(&self.state, outcome)
    }

    fn later(&self, how: How) -> AsyncTask<Step> {
        AsyncTask::new(Step { state: self.state.clone(), how: Some(how) })
    }
}

impl Default for NativeRun {
    fn default() -> Self {
        NativeRun::new()
    }
}
