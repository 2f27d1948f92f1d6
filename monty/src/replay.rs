//! Doing again what a journal says.

use crate::call::{Divergence, HostCall};
use crate::engine::{Engine, Stop};
use crate::error::{Error, ErrorKind};
use crate::journal::{Event, Journal};
use crate::limits::Limits;
use crate::prepared::Compiled;
use crate::run::{Outcome, Run};

/// Starts the program as the journal says and gives it the same answers, as long as it asks the same.
pub(crate) fn replay(program: &Compiled, journal: &Journal, limits: Limits) -> Result<Outcome, Error> {
    // Portions do not change what a program does.
    let whole = Limits { slice: u64::MAX, time: None, ..limits };
    let mut engine = Engine::new(whole, None);
    engine.begin(Journal { events: Vec::new(), ..journal.clone() })?;
    engine.vm.start(&program.code);
    let mut number = 0;
    for event in &journal.events {
        match event {
            Event::Call(call) => {
                number += 1;
                expect(&mut engine, number, call)?;
            }
            Event::Wait(ids) => match engine.go() {
                Ok(Stop::Pending(parked)) if &parked.ids == ids => {}
                Ok(Stop::Call(found)) => return Err(diverged(number + 1, None, Some(found))),
                _ => return Err(diverged(number + 1, None, None)),
            },
            Event::Answer(value) => engine.answer(Ok(value.clone()))?,
            Event::Raise(exception) => engine.answer(Err(exception.clone()))?,
            Event::Missing => engine.answer_missing()?,
            Event::Later => engine.pend()?,
            Event::Settle(id, value) => engine.settle(*id, Ok(value.clone()))?,
            Event::Fail(id, exception) => engine.settle(*id, Err(exception.clone()))?,
            Event::Elapse(time) => engine.elapse(*time)?,
        }
    }
    engine.limits = limits;
    Run::on(engine)
}

fn expect(engine: &mut Engine, number: usize, call: &HostCall) -> Result<(), Error> {
    let same = |found: &HostCall| {
        (found.kind, &found.name, &found.args, &found.kwargs)
            == (call.kind, &call.name, &call.args, &call.kwargs)
    };
    match engine.go() {
        Ok(Stop::Call(found)) if same(&found) => Ok(()),
        Ok(Stop::Call(found)) => Err(diverged(number, Some(call.clone()), Some(found))),
        _ => Err(diverged(number, Some(call.clone()), None)),
    }
}

fn diverged(number: usize, expected: Option<HostCall>, found: Option<HostCall>) -> Error {
    Error::new(ErrorKind::Diverged(Box::new(Divergence { number, expected, found })))
}
