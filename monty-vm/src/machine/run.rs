//! Running: slices of the dispatch loop, and what happens between them.

use monty_bytecode::Op;

use super::leave::Leave;
use super::{Outcome, Ret, Vm};
use crate::limits::Limit;
use crate::object::Value;
use crate::raise::Raise;

impl Vm {
    /// Runs for at most `fuel` steps.
    pub fn run(&mut self, fuel: u64) -> Outcome {
        if let Some(waiting) = &self.waiting {
            return Outcome::Call(waiting.call.clone());
        }
        self.unpark();
        if let Some(parked) = &self.parked {
            return Outcome::Parked(parked.clone());
        }
        if !self.ctx.grant(fuel) {
            return Outcome::Limit(Limit::Fuel);
        }
        if !self.incoming.is_undef() {
            let exc = std::mem::replace(&mut self.incoming, Value::UNDEF);
            if let Some(outcome) = self.stopped(Raise::Exc(exc), true) {
                return outcome;
            }
        }
        loop {
            if self.frames.is_empty() {
                match self.finish() {
                    Some(outcome) => return outcome,
                    None => continue,
                }
            }
            let outcome = match self.turn() {
                Leave::Switch => None,
                Leave::Execute(op) => match self.execute(op) {
                    // A handler may raise again into itself, too.
                    Ok(()) if matches!(op, Op::Reraise { .. } | Op::RaiseHandled {}) => self.spent_up(),
                    Ok(()) => None,
                    Err(raise) => self.raised(raise),
                },
                Leave::Call(call) => {
                    let args = super::call::Arguments::of(self.slice_from(call.from, usize::from(call.n)));
                    match self.call(call.callee, args, call.ret, call.aux) {
                        Ok(()) => None,
                        Err(raise) => self.raised(raise),
                    }
                }
                Leave::Raise(raise) => self.raised(raise),
                Leave::Tick => self.tick(),
                Leave::Broken => {
                    let raise = self.internal("the frame stack is broken");
                    self.raised(raise)
                }
            };
            if let Some(outcome) = outcome {
                return outcome;
            }
            if let Some(waiting) = &self.waiting {
                return Outcome::Call(waiting.call.clone());
            }
            if let Some(parked) = &self.parked {
                return Outcome::Parked(parked.clone());
            }
            // A handler may lead to what raises again: a loop without a jump.
            if (self.ctx.fuel <= 0 || self.ctx.heap.is_due())
                && !self.frames.is_empty()
                && let Some(outcome) = self.tick()
            {
                return outcome;
            }
        }
    }

    /// An instruction raised. That costs a step: code can be made whose handler of exceptions raises into itself.
    fn raised(&mut self, raise: Raise) -> Option<Outcome> {
        self.ctx.fuel -= 1;
        self.stopped(raise, true).or_else(|| self.spent_up())
    }

    /// Pauses if the slice is used up while something is running.
    fn spent_up(&mut self) -> Option<Outcome> {
        if self.ctx.fuel <= 0 && !self.frames.is_empty() { self.tick() } else { None }
    }

    /// Nothing is running any more.
    fn finish(&mut self) -> Option<Outcome> {
        if !self.incoming.is_undef() {
            let exc = std::mem::replace(&mut self.incoming, Value::UNDEF);
            return self.escaped(exc);
        }
        Some(Outcome::Complete(self.result.or(Value::NONE)))
    }

    /// An exception nobody caught. Where its text, or that of one it came with, is Python's to make, that runs first.
    fn escaped(&mut self, exc: Value) -> Option<Outcome> {
        self.frames.clear();
        let Some(textless) = self.textless(exc) else { return Some(Outcome::Raised(exc)) };
        let entered = self.twin("str").and_then(|twin| {
            self.enter(twin, super::call::Arguments::of(&[textless]), Ret::Message, textless)
        });
        match self.frames.last_mut() {
            Some(frame) if entered.is_ok() => {
                frame.handled = exc;
                None
            }
            _ => Some(Outcome::Raised(exc)),
        }
    }

    fn stopped(&mut self, raise: Raise, fresh: bool) -> Option<Outcome> {
        match self.stop(raise, fresh) {
            Ok(None) => None,
            Ok(Some(exc)) => self.escaped(exc),
            Err(limit) => Some(Outcome::Limit(limit)),
        }
    }

    /// Between two instructions: collect if it is due, pause if the slice is used up.
    fn tick(&mut self) -> Option<Outcome> {
        if self.ctx.heap.is_due() {
            let before = self.ctx.heap.bytes;
            self.collect();
            // Collecting is work too; and a heap that is full but for a sliver would collect without end.
            self.ctx.fuel -= (before / 4096) as i64;
            if self.ctx.heap.bytes > self.ctx.heap.limit - self.ctx.heap.limit / 64 {
                return Some(Outcome::Limit(Limit::Memory));
            }
        }
        if self.ctx.fuel > 0 {
            return None;
        }
        if self.ctx.reserve_fuel == 0 || self.ctx.fuel.unsigned_abs() >= self.ctx.reserve_fuel {
            return Some(Outcome::Limit(Limit::Fuel));
        }
        Some(Outcome::Interrupted)
    }
}
