//! The parts of a state. A snapshot holds their fields in order: a new one comes last, with `#[serde(default)]`.

use std::fmt;
use std::sync::Arc;

use monty_bytecode::Code;
use serde::{Deserialize, Serialize};

use crate::clock::{Entropy, Time};
use crate::heap::Heap;
use crate::machine::{CallKind, Frame, HostFuture, Parked, Ret};
use crate::native::Asks;
use crate::object::Value;

/// A paused run, or a machine between two runs.
#[derive(Debug)]
pub struct State {
    /// What the numbers in values stand for.
    pub names: Names,
    /// All linked code, verified, by number.
    pub codes: Vec<Arc<Code>>,
    /// What running each code needs beside it.
    pub links: Vec<Links>,
    /// The objects.
    pub heap: Heap,
    /// What is running.
    pub machine: Machine,
    /// What has been spent.
    pub budget: Budget,
}

/// Names of what is a number at run time.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Names {
    /// The kinds of values that occur.
    pub kinds: Vec<(u8, String)>,
    /// The builtin types that occur.
    pub types: Vec<(u32, String)>,
    /// The native functions that occur.
    pub natives: Vec<(u32, String)>,
}

/// A linked code object: its constants as values, the numbers of its children.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Links {
    /// The constants.
    pub consts: Vec<Value>,
    /// Numbers of the children that have been linked.
    pub children: Vec<Option<u32>>,
}

/// Frames, registers and what else the machine holds.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Machine {
    /// Registers of the running frames; those in no frame's use are `Undef`.
    pub stack: Vec<Value>,
    /// Frames, innermost last.
    pub frames: Vec<Frame>,
    /// Single values.
    pub roots: Roots,
    /// The host call in flight.
    pub waiting: Option<Pending>,
    /// What the host wants to be asked for.
    pub asks: Asks,
    /// Host calls whose answer comes later, or has not been taken.
    pub futures: Vec<HostFuture>,
    /// The wait for the host that the run stands at.
    pub parked: Option<Parked>,
}

/// Single values the machine holds.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Roots {
    /// The exception now being handled, or None.
    pub handled: Value,
    /// Globals of `__main__`.
    pub main: Value,
    /// Globals of the prelude.
    pub prelude: Value,
    /// Modules by name.
    pub modules: Value,
    /// The program's arguments.
    pub argv: Value,
    /// The exception to raise when the run goes on.
    pub incoming: Value,
    /// The result, once there is one.
    pub result: Value,
}

/// A host call in flight and what becomes of its answer.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Pending {
    /// Its number in the run.
    pub id: u64,
    /// What it asks for.
    pub kind: CallKind,
    /// The name of what it asks for.
    pub name: Value,
    /// Positional arguments.
    pub args: Vec<Value>,
    /// Keyword arguments.
    pub kwargs: Vec<(Value, Value)>,
    /// Where the answer goes.
    pub ret: Ret,
    /// What `ret` needs.
    pub aux: Value,
}

/// What the run has spent, and output the host has not taken yet.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Budget {
    /// Steps of work.
    pub fuel: u64,
    /// Calls of the host.
    pub host_calls: u64,
    /// Bytes of output.
    pub written: usize,
    /// Output not yet taken.
    pub out: String,
    /// What time it is.
    pub time: Time,
    /// What chance gives next.
    pub entropy: Entropy,
    /// As `out`, of the standard error stream.
    #[serde(default)]
    pub err: String,
}

/// A state that cannot be.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct StateError {
    /// Which part of it.
    pub part: &'static str,
    /// What is wrong.
    pub reason: String,
}

impl StateError {
    pub(super) fn new<T>(part: &'static str, reason: impl Into<String>) -> Result<T, StateError> {
        Err(StateError { part, reason: reason.into() })
    }
}

impl fmt::Display for StateError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}", self.part, self.reason)
    }
}

impl std::error::Error for StateError {}

impl Machine {
    /// Walks every value's place.
    pub(super) fn each_value_mut(&mut self, visit: &mut dyn FnMut(&mut Value)) {
        self.stack.iter_mut().for_each(&mut *visit);
        for f in &mut self.frames {
            for v in [&mut f.func, &mut f.globals, &mut f.generator, &mut f.handled, &mut f.aux] {
                visit(v);
            }
        }
        let r = &mut self.roots;
        let globals = [&mut r.main, &mut r.prelude, &mut r.modules, &mut r.argv];
        for v in globals.into_iter().chain([&mut r.handled, &mut r.incoming, &mut r.result]) {
            visit(v);
        }
        if let Some(w) = &mut self.waiting {
            visit(&mut w.name);
            visit(&mut w.aux);
            w.args.iter_mut().for_each(&mut *visit);
            for (name, v) in &mut w.kwargs {
                visit(name);
                visit(v);
            }
        }
        self.futures.iter_mut().filter_map(HostFuture::value_mut).for_each(&mut *visit);
        if let Some(p) = &mut self.parked {
            visit(&mut p.aux);
        }
    }
}

impl State {
    /// Walks the place of every value outside the heap.
    pub(super) fn each_root_mut(&mut self, visit: &mut dyn FnMut(&mut Value)) {
        self.machine.each_value_mut(visit);
        self.links.iter_mut().flat_map(|l| &mut l.consts).for_each(visit);
    }
}
