//! What is running: frames, their windows, and where results go.

use monty_bytecode::Op;

use super::look::{Look, is_object, need, or_none, or_undef};
use crate::machine::{Frame, Ret, future};
use crate::object::{GenState, Kind};
use crate::state::plain::{State, StateError};

const PART: &str = "machine";

pub(super) fn check(look: &Look<'_>, state: &State) -> Result<(), StateError> {
    let machine = &state.machine;
    let mut below: Option<&Frame> = None;
    for frame in &machine.frames {
        one(look, frame, below, machine.stack.len())?;
        below = Some(frame);
    }
    generators(look, &machine.frames)?;
    let r = &machine.roots;
    need(or_none(r.handled, Kind::Exc), PART, "it handles what is no exception")?;
    need(or_undef(r.main, Kind::Dict), PART, "globals that are not a dict")?;
    need(or_undef(r.prelude, Kind::Dict), PART, "globals that are not a dict")?;
    need(or_undef(r.modules, Kind::Dict), PART, "modules that are not a dict")?;
    need(or_undef(r.argv, Kind::List), PART, "arguments that are not a list")?;
    need(or_undef(r.incoming, Kind::Exc), PART, "it raises what is no exception")?;
    need(r.result.is_undef() || is_object(r.result), PART, "an impossible result")?;
    if let Some(w) = &machine.waiting {
        need(below.is_some(), PART, "a host call that nobody made")?;
        result(look, w.ret, below)?;
        need(w.name.is(Kind::Str), PART, "a host call without a name")?;
        let module = w.kind != crate::machine::CallKind::Module || r.modules.is(Kind::Dict);
        need(module, PART, "an import without modules")?;
        let named = w.kwargs.iter().all(|(k, v)| k.is(Kind::Str) && is_object(*v));
        need(named && w.args.iter().all(|v| is_object(*v)), PART, "a host call with a missing argument")?;
    }
    let mut last = 0;
    for future in &machine.futures {
        need(future.id > last && future.id <= state.budget.host_calls, PART, "a host call out of order")?;
        need(future::is_possible(future, is_object), PART, "an impossible answer of the host")?;
        last = future.id;
    }
    if let Some(p) = &machine.parked {
        need(below.is_some() && machine.waiting.is_none(), PART, "a wait of nobody")?;
        need(p.aux.is_undef() || is_object(p.aux), PART, "a wait with an impossible result")?;
        result(look, p.ret, below)?;
    }
    Ok(())
}

fn one(look: &Look<'_>, frame: &Frame, below: Option<&Frame>, stack: usize) -> Result<(), StateError> {
    let Some(code) = look.codes.get(frame.code as usize) else {
        return StateError::new(PART, "a frame without code");
    };
    need(look.is_place(frame.code, frame.pc), PART, "a frame outside its code")?;
    let end = frame.base as usize + usize::from(code.registers);
    need(end <= stack, PART, "a frame without registers")?;
    need(below.is_none_or(|b| b.base <= frame.base), PART, "a frame below the one under it")?;
    match look.heap.func(frame.func) {
        Some(f) => need(f.code == frame.code, PART, "a frame of another function")?,
        None => need(frame.func.is_undef() && code.freevars.is_empty(), PART, "a frame of no function")?,
    }
    need(frame.globals.is(Kind::Dict), PART, "a frame without globals")?;
    let handled = match frame.ret {
        Ret::Sift { .. } => {
            frame.generator.is_undef() && is_object(frame.handled) && frame.aux.is(Kind::Iter)
        }
        _ => or_none(frame.handled, Kind::Exc),
    };
    need(handled, PART, "a frame that handles what is no exception")?;
    if let Ret::Collect(_) | Ret::Sum(_) = frame.ret {
        let gathers = !frame.generator.is_undef() && frame.aux.is(Kind::List);
        need(gathers, PART, "a collection of what nothing yields")?;
    }
    need(frame.aux.is_undef() || is_object(frame.aux), PART, "a frame with an impossible result")?;
    let lowest = matches!(frame.ret, Ret::Exit | Ret::Message);
    need(lowest == below.is_none(), PART, "a frame that returns to nowhere")?;
    if frame.ret == Ret::Message {
        let texts = frame.aux.is(Kind::Exc) && frame.handled.is(Kind::Exc);
        need(texts, PART, "a report of no exception")?;
    }
    if frame.ret == Ret::Define {
        need(frame.aux.is(Kind::Str), PART, "a definition without a name")?;
    }
    result(look, frame.ret, below)
}

/// A jump that a result decides must lead somewhere in the frame below.
fn result(look: &Look<'_>, ret: Ret, below: Option<&Frame>) -> Result<(), StateError> {
    let Some(code) = below.and_then(|b| look.codes.get(b.code as usize)) else { return Ok(()) };
    let to = match ret {
        Ret::Test { to, .. } => to,
        Ret::Next { body, .. } | Ret::Sift { body, .. } => body,
        Ret::Send { done, .. } => done,
        _ => return Ok(()),
    };
    let before = |f: &Frame| f.pc.checked_sub(1).and_then(|pc| code.ops.get(pc as usize));
    let asked = below.and_then(before);
    let asks = match ret {
        Ret::Next { .. } | Ret::Sift { .. } => matches!(asked, Some(Op::ForNext { .. })),
        _ => true,
    };
    need(asks && (to as usize) < code.ops.len(), PART, "a result that nobody waits for")
}

/// A generator is running exactly if it has a frame.
fn generators(look: &Look<'_>, frames: &[Frame]) -> Result<(), StateError> {
    let mut framed: Vec<u32> = Vec::new();
    for f in frames.iter().filter(|f| !f.generator.is_undef()) {
        let Some(g) = look.heap.generator(f.generator) else {
            return StateError::new(PART, "a frame of a generator that is none");
        };
        need(g.state == GenState::Running && g.func == f.func, PART, "a frame of another generator")?;
        framed.push(f.generator.handle());
    }
    framed.sort_unstable();
    let mut running: Vec<u32> =
        look.heap.gens.iter().filter(|(_, g)| g.state == GenState::Running).map(|(at, _)| at).collect();
    running.sort_unstable();
    need(framed == running, PART, "a generator that runs without a frame, or in two")
}
