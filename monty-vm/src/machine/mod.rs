//! The machine: one stack of frames, one stack of registers, one loop. Nothing here recurses on the native stack.
//!
//! `dispatch` is the loop with what is hot; whatever it cannot answer at once it leaves for `ops`, which may call, raise,
//! resume a generator or push a frame of the prelude, each of them a change of the frame stack.

pub mod frame;
pub(crate) mod link;
mod stack;
mod prelude;
mod call;
mod host;
mod bind;
mod attribute;
mod store;
mod class;
pub(crate) mod future;
mod generator;
mod entering;
mod deliver;
mod unwind;
mod iterate;
mod advance;
mod import;
pub mod traceback;
mod inspect;
mod compile;
mod natives;
mod ops;
mod quick;
mod special;
mod leave;
mod cache;
mod dispatch;
mod run;
mod anchors;
mod suggest;
mod report;

use std::sync::Arc;

use monty_bytecode::{Code, CodeFlags};
use serde::{Deserialize, Serialize};

use crate::limits::{Limit, Limits};
use crate::native::{Ctx, World};
use crate::object::{Dict, Value};
use crate::raise::Answer;

pub use entering::ENVIRONMENT;
pub use frame::{Frame, Ret};
pub use future::{HostAnswer, HostFuture, SettleError};
pub use host::CallKind;
pub(crate) use link::Linked;

/// How many registers a frame can address.
pub(crate) const WINDOW: usize = 256;

/// A call of the host's.
#[derive(Clone, Debug)]
pub struct HostCall {
    /// Its number in the run, from 1.
    pub id: u64,
    /// What it asks for.
    pub kind: CallKind,
    /// The name of what it asks for, a str.
    pub name: Value,
    /// Positional arguments.
    pub args: Vec<Value>,
    /// Keyword arguments: name (a str), value.
    pub kwargs: Vec<(Value, Value)>,
}

/// A host call in flight: what becomes of the answer.
#[derive(Clone, Debug)]
pub struct Waiting {
    /// The call.
    pub call: HostCall,
    /// What becomes of the answer in the top frame.
    pub ret: Ret,
    /// What `ret` needs.
    pub aux: Value,
}

/// A wait for the host: no task can go on before a call is settled, or time has gone by.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Parked {
    /// The calls waited for.
    pub ids: Vec<u64>,
    /// Seconds until the next timer.
    pub timer: Option<f64>,
    /// Seconds gone by so far, if the host has said so.
    pub elapsed: Option<f64>,
    /// What becomes of the end of the wait.
    pub ret: Ret,
    /// What `ret` needs.
    pub aux: Value,
}

/// Where a run stands.
#[derive(Clone, Debug)]
pub enum Outcome {
    /// It is done: its result.
    Complete(Value),
    /// It waits for the host.
    Call(HostCall),
    /// It waits for calls that the host has still to settle.
    Parked(Parked),
    /// The fuel of the slice is used up; it can go on.
    Interrupted,
    /// An exception nobody caught.
    Raised(Value),
    /// A limit fired.
    Limit(Limit),
}

/// A virtual machine: a heap and, when it runs something, frames.
#[derive(Debug)]
pub struct Vm {
    /// Heap, world and limits.
    pub ctx: Ctx,
    pub(crate) linked: Vec<Linked>,
    /// Registers: the windows of frames overlap.
    pub(crate) stack: Vec<Value>,
    /// Frames, innermost last.
    pub(crate) frames: Vec<Frame>,
    /// The exception now being handled, or None.
    pub(crate) handled: Value,
    /// Globals of `__main__`.
    pub(crate) main: Value,
    /// Globals of the prelude, or `Undef` while unused.
    pub(crate) prelude: Value,
    /// Modules by name: a dict, or `Undef`.
    pub(crate) modules: Value,
    /// The program's arguments: a list, or `Undef`.
    pub(crate) argv: Value,
    /// The host call in flight.
    pub(crate) waiting: Option<Waiting>,
    /// Host calls answered with "later" whose answer the program has not taken, by their numbers.
    pub(crate) futures: Vec<HostFuture>,
    /// The wait for the host that the run stands at.
    pub(crate) parked: Option<Parked>,
    /// How many host calls there were.
    pub(crate) host_calls: u64,
    /// The exception to raise when the run goes on, or `Undef`.
    pub(crate) incoming: Value,
    /// The result, once there is one.
    pub(crate) result: Value,
    /// Where the last instruction was that was tried again after a collection: frames, pc.
    pub(crate) retried: (usize, u32),
}

impl Vm {
    /// A machine without a program.
    #[inline]
    #[must_use]
    pub fn new(world: &'static World, limits: Limits) -> Vm {
        Vm {
            ctx: Ctx::new(world, limits),
            linked: Vec::new(),
            stack: Vec::new(),
            frames: Vec::new(),
            handled: Value::NONE,
            main: Value::UNDEF,
            prelude: Value::UNDEF,
            modules: Value::UNDEF,
            argv: Value::UNDEF,
            waiting: None,
            futures: Vec::new(),
            parked: None,
            host_calls: 0,
            incoming: Value::UNDEF,
            result: Value::UNDEF,
            retried: (0, 0),
        }
    }

    /// The globals of `__main__`, made when first asked for.
    pub(crate) fn main_globals(&mut self) -> Value {
        if self.main.is_undef() {
            self.main = self.ctx.heap.new_dict(Dict::default());
            let (key, value) = (self.ctx.heap.intern("__name__"), self.ctx.heap.intern("__main__"));
            self.ctx.heap.dict_set_name(self.main, key, value);
        }
        self.main
    }

    /// Sets a global of `__main__`.
    pub fn set_global(&mut self, name: &str, value: Value) {
        let (dict, name) = (self.main_globals(), self.ctx.heap.intern(name));
        self.ctx.heap.dict_set_name(dict, name, value);
    }

    /// Sets what the program finds in `sys.argv`.
    pub fn set_argv(&mut self, arguments: impl IntoIterator<Item = impl AsRef<str>>) {
        let heap = &mut self.ctx.heap;
        let arguments = arguments.into_iter().map(|a| heap.new_str(a.as_ref())).collect();
        self.argv = self.ctx.heap.new_list(arguments);
    }

    /// Reads a global of `__main__`.
    pub fn global(&mut self, name: &str) -> Option<Value> {
        let (dict, name) = (self.main_globals(), self.ctx.heap.intern(name));
        self.ctx.heap.dict_get_name(dict, name)
    }

    /// Sets up a module's verified code to run in `__main__`.
    pub fn start(&mut self, code: &Arc<Code>) {
        let globals = self.main_globals();
        self.frames.clear();
        self.handled = Value::NONE;
        self.waiting = None;
        self.parked = None;
        self.result = Value::UNDEF;
        match self.link(code) {
            Ok(number) if code.flags.has(CodeFlags::COROUTINE) => {
                let entered = self.start_coroutine(number, globals);
                self.or_incoming(entered);
            }
            Ok(code) => {
                let frame = Frame {
                    code,
                    pc: 0,
                    base: 0,
                    ret: Ret::Exit,
                    func: Value::UNDEF,
                    globals,
                    generator: Value::UNDEF,
                    handled: Value::NONE,
                    aux: Value::UNDEF,
                };
                if self.stack.len() < WINDOW {
                    self.stack.resize(WINDOW, Value::UNDEF);
                }
                if self.linked.get(code as usize).is_some_and(|l| l.code.flags.has(CodeFlags::NAMESPACE)) {
                    self.set_reg(0, globals);
                }
                self.frames.push(frame);
            }
            Err(_) => self.incoming = Value::UNDEF,
        }
    }

    /// A module that awaits is a coroutine, for the library's event loop to drive.
    fn start_coroutine(&mut self, code: u32, globals: Value) -> Answer<()> {
        if self.stack.len() < WINDOW {
            self.stack.resize(WINDOW, Value::UNDEF);
        }
        let module = self.function_of(code, globals);
        let twin = self.twin("run_module")?;
        self.enter(twin, call::Arguments::of(&[module]), Ret::Exit, Value::UNDEF)
    }

    /// Answers the host call in flight.
    pub fn answer(&mut self, value: Value) {
        if self.waiting.as_ref().is_some_and(|w| w.call.kind == CallKind::Awaited) {
            self.answer_future(HostAnswer::Value(value));
        } else if let Some(waiting) = self.waiting.take() {
            self.incoming = Value::UNDEF;
            let value = self.understood(&waiting.call, value);
            self.deliver_later(waiting.ret, waiting.aux, value);
        }
    }

    /// Answers the host call in flight with an exception.
    pub fn answer_error(&mut self, exception: Value) {
        if self.waiting.as_ref().is_some_and(|w| w.call.kind == CallKind::Awaited) {
            self.answer_future(HostAnswer::Error(exception));
        } else if self.waiting.take().is_some() {
            self.incoming = exception;
        }
    }

    /// The host call in flight.
    #[must_use]
    pub fn waiting(&self) -> Option<&HostCall> {
        self.waiting.as_ref().map(|w| &w.call)
    }

    /// The output since the last time.
    pub fn take_output(&mut self) -> String {
        std::mem::take(&mut self.ctx.out)
    }

    /// What was written to the standard error stream since the last time.
    pub fn take_errors(&mut self) -> String {
        std::mem::take(&mut self.ctx.err)
    }

    /// Gives back what a run does not need while it waits: garbage, what only makes it faster, room for more. It goes on as
    /// before.
    pub fn rest(&mut self) {
        self.collect();
        let top = self.frames.last().map_or(0, |f| f.base as usize + WINDOW);
        self.stack.truncate(top);
        self.stack.shrink_to_fit();
        self.frames.shrink_to_fit();
        self.linked.shrink_to_fit();
        self.ctx.codes.shrink_to_fit();
        self.ctx.out.shrink_to_fit();
        self.ctx.err.shrink_to_fit();
        self.ctx.heap.shrink();
    }

    /// Frees what nothing reaches.
    pub fn collect(&mut self) {
        let live = self.frames.last().map_or(0, |f| f.base as usize + WINDOW).min(self.stack.len());
        let mut roots: Vec<Value> = self.stack.get(..live).unwrap_or(&[]).to_vec();
        for f in &self.frames {
            roots.extend([f.func, f.globals, f.generator, f.handled, f.aux]);
        }
        roots.extend([self.handled, self.main, self.prelude, self.modules, self.argv]);
        roots.extend([self.incoming, self.result, self.ctx.builtins]);
        if let Some(w) = &self.waiting {
            roots.extend([w.aux, w.call.name]);
            roots.extend(w.call.args.iter().copied());
            roots.extend(w.call.kwargs.iter().flat_map(|(k, v)| [*k, *v]));
        }
        roots.extend(self.futures.iter().filter_map(HostFuture::value));
        roots.extend(self.parked.as_ref().map(|p| p.aux));
        for l in &self.linked {
            roots.extend(&l.consts);
            roots.extend(&l.names);
            l.flush();
        }
        self.ctx.memo.clear();
        self.ctx.heap.collect(roots);
        let code: usize = self.linked.iter().map(|l| Linked::size(&l.code)).sum();
        self.ctx.heap.bytes += code + self.stack.capacity() * 8 + self.frames.capacity() * size_of::<Frame>();
        self.ctx.heap.bytes += self.futures.len() * size_of::<HostFuture>();
        self.ctx.heap.plan();
    }
}
