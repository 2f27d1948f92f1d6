//! Host calls that are answered later: the call gives a future at once, and the host settles it by the call's number.

use serde::{Deserialize, Serialize};

use super::{Parked, Ret, Vm};
use crate::object::{Kind, Value};
use crate::raise::{Answer, Raise};

/// A host call whose answer the program has not taken yet.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct HostFuture {
    /// The call's number.
    pub id: u64,
    /// What the host has said so far.
    pub answer: HostAnswer,
}

/// What the host has said to a call.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub enum HostAnswer {
    /// Nothing yet.
    Open,
    /// A value.
    Value(Value),
    /// An exception to raise.
    Error(Value),
    /// How to make the value.
    Recipe(Value),
    /// How to make the exception.
    ErrorRecipe(Value),
}

/// Why an answer is none.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum SettleError {
    /// The run has made no such call.
    Unknown,
    /// The call has been answered before, or is the one the run stands at.
    Answered,
}

impl HostFuture {
    /// The value in it.
    pub(crate) fn value_mut(&mut self) -> Option<&mut Value> {
        match &mut self.answer {
            HostAnswer::Open => None,
            HostAnswer::Value(v)
            | HostAnswer::Error(v)
            | HostAnswer::Recipe(v)
            | HostAnswer::ErrorRecipe(v) => Some(v),
        }
    }

    /// The value in it.
    pub(crate) fn value(&self) -> Option<Value> {
        let mut this = *self;
        this.value_mut().copied()
    }
}

impl Vm {
    /// Answers the host call in flight with a future: the program goes on, and the host settles the call later.
    pub fn answer_pending(&mut self) {
        self.answer_future(HostAnswer::Open);
    }

    /// Answers the host call in flight with a future in that state.
    pub(crate) fn answer_future(&mut self, answer: HostAnswer) {
        let Some(waiting) = self.waiting.take() else { return };
        self.incoming = Value::UNDEF;
        let entered = self.make_future(waiting.call.id, waiting.call.name, answer, waiting.ret, waiting.aux);
        self.or_incoming(entered);
    }

    fn make_future(&mut self, id: u64, name: Value, answer: HostAnswer, ret: Ret, aux: Value) -> Answer<()> {
        self.ctx.reserve(size_of::<HostFuture>())?;
        self.futures.push(HostFuture { id, answer });
        let number = self.ctx.heap.new_int(i64::try_from(id).unwrap_or(i64::MAX));
        let twin = self.twin("host_future")?;
        self.enter(twin, super::call::Arguments::of(&[number, name]), ret, aux)
    }

    /// The host's answer to a call that it answered with "later".
    ///
    /// # Errors
    /// There is no such call, or it has been answered.
    pub fn settle(&mut self, id: u64, answer: Result<Value, Value>) -> Result<(), SettleError> {
        self.settle_as(id, answer.map_or_else(HostAnswer::Error, HostAnswer::Value))
    }

    pub(crate) fn settle_as(&mut self, id: u64, answer: HostAnswer) -> Result<(), SettleError> {
        self.can_settle(id)?;
        if let Some(future) = self.futures.iter_mut().find(|f| f.id == id) {
            future.answer = answer;
        }
        Ok(())
    }

    /// Does that call wait for an answer that comes later?
    ///
    /// # Errors
    /// It does not.
    pub fn can_settle(&self, id: u64) -> Result<(), SettleError> {
        let open = |f: &&HostFuture| f.id == id && matches!(f.answer, HostAnswer::Open);
        match self.futures.iter().find(open) {
            Some(_) => Ok(()),
            None if id == 0 || id > self.host_calls => Err(SettleError::Unknown),
            None => Err(SettleError::Answered),
        }
    }

    /// The calls the host has still to settle, in the order in which they were made.
    #[must_use]
    pub fn open_calls(&self) -> Vec<u64> {
        self.futures.iter().filter(|f| matches!(f.answer, HostAnswer::Open)).map(|f| f.id).collect()
    }

    /// The wait for the host that the run stands at.
    #[must_use]
    pub fn parked(&self) -> Option<&Parked> {
        self.parked.as_ref()
    }

    /// So much time has gone by while the run waited for the host. False if it does not wait.
    pub fn elapse(&mut self, seconds: f64) -> bool {
        let Some(parked) = &mut self.parked else { return false };
        let seconds = if seconds.is_finite() { seconds.max(0.0) } else { 0.0 };
        parked.elapsed = Some(parked.elapsed.unwrap_or(0.0) + seconds);
        true
    }

    /// `_host_take(id)`: `(value, None)`, `(None, exception)`, or None if there is no answer yet. With a third item, the first or
    /// second is how to make it.
    pub(crate) fn host_take(&mut self, id: Value) -> Answer {
        let wanted = id.as_int().and_then(|id| u64::try_from(id).ok());
        let at = self.futures.iter().position(|f| Some(f.id) == wanted);
        let Some((at, future)) = at.and_then(|at| Some((at, *self.futures.get(at)?))) else {
            return Err(self.ctx.heap.runtime_error("the answer of this host call has been taken already"));
        };
        let pair = match future.answer {
            HostAnswer::Open => return Ok(Value::NONE),
            HostAnswer::Value(v) => vec![v, Value::NONE],
            HostAnswer::Error(e) => vec![Value::NONE, e],
            HostAnswer::Recipe(steps) => vec![steps, Value::NONE, Value::TRUE],
            HostAnswer::ErrorRecipe(steps) => vec![Value::NONE, steps, Value::TRUE],
        };
        let pair = self.ctx.tuple(pair)?;
        self.futures.remove(at);
        Ok(pair)
    }

    /// `_host_wait(ids, timer)`: goes on when one of the calls has its answer, or when `timer` seconds are said to have gone by;
    /// gives how many have.
    pub(crate) fn host_wait(&mut self, ids: Value, timer: Value, ret: Ret, aux: Value) -> Answer<()> {
        let ids = self.ctx.heap.items(ids).unwrap_or(&[]);
        let ids: Vec<u64> =
            ids.iter().filter_map(|v| v.as_int().and_then(|id| u64::try_from(id).ok())).collect();
        self.ctx.work(ids.len())?;
        let timer = timer.as_float().filter(|t| t.is_finite()).map(|t| t.max(0.0));
        self.parked = Some(Parked { ids, timer, elapsed: None, ret, aux });
        self.unpark();
        Ok(())
    }

    /// Ends the wait for the host if there is what it waits for.
    pub(crate) fn unpark(&mut self) {
        let Some(parked) = &self.parked else { return };
        let settled = |f: &HostFuture| !matches!(f.answer, HostAnswer::Open) && parked.ids.contains(&f.id);
        let late = parked.timer.zip(parked.elapsed).is_some_and(|(timer, elapsed)| elapsed >= timer);
        if !late && !self.futures.iter().any(settled) {
            return;
        }
        if let Some(parked) = self.parked.take() {
            self.deliver_later(parked.ret, parked.aux, Value::float(parked.elapsed.unwrap_or(0.0)));
        }
    }

    /// What went wrong is raised when the run goes on.
    pub(crate) fn or_incoming(&mut self, answer: Answer<()>) {
        match answer {
            Ok(()) => {}
            Err(Raise::Exc(e)) => self.incoming = e,
            Err(Raise::Decline | Raise::Memory(_) | Raise::Limit(_)) => {
                self.incoming = self.ctx.heap.exception(crate::object::TypeId::MEMORY_ERROR, Vec::new());
            }
        }
    }
}

/// Is it a call's answer as it can be?
pub(crate) fn is_possible(future: &HostFuture, is_object: impl Fn(Value) -> bool) -> bool {
    match future.answer {
        HostAnswer::Open => true,
        HostAnswer::Value(v) => is_object(v),
        HostAnswer::Error(e) => e.is(Kind::Exc),
        HostAnswer::Recipe(steps) | HostAnswer::ErrorRecipe(steps) => steps.is(Kind::List),
    }
}
