//! Frames and registers: pushing, growing, reading, writing.

use std::sync::Arc;

use monty_bytecode::Code;

use super::{Frame, Linked, Ret, Vm, WINDOW};
use crate::object::{TypeId, Value};
use crate::raise::{Answer, Raise};

impl Vm {
    /// Links code, once for each time it is asked for.
    pub(crate) fn link(&mut self, code: &Arc<Code>) -> Answer<u32> {
        let linked = Linked::new(&mut self.ctx, code)?;
        let number = self.linked.len() as u32;
        self.linked.push(linked);
        self.ctx.codes.push(code.clone());
        Ok(number)
    }

    /// The number of a code's child, linked when first asked for.
    pub(crate) fn child(&mut self, code: u32, child: u16) -> Answer<u32> {
        let Some(l) = self.linked.get(code as usize) else { return Err(self.internal("no such code")) };
        let Some(place) = l.children.get(usize::from(child)) else {
            return Err(self.internal("no such child"));
        };
        if place.get() != u32::MAX {
            return Ok(place.get());
        }
        let Some(inner) = l.code.codes.get(usize::from(child)).cloned() else {
            return Err(self.internal("no such child"));
        };
        let number = self.link(&inner)?;
        if let Some(place) = self.linked.get(code as usize).and_then(|l| l.children.get(usize::from(child))) {
            place.set(number);
        }
        Ok(number)
    }

    /// The running frame. There is one whenever an instruction executes.
    #[inline]
    pub(crate) fn frame(&self) -> Frame {
        self.frames.last().copied().unwrap_or(Frame {
            code: u32::MAX,
            pc: 0,
            base: 0,
            ret: Ret::Exit,
            func: Value::UNDEF,
            globals: Value::UNDEF,
            generator: Value::UNDEF,
            handled: Value::NONE,
            aux: Value::UNDEF,
        })
    }

    /// The code of the running frame.
    pub(crate) fn code(&self) -> Option<&Linked> {
        self.linked.get(self.frames.last()?.code as usize)
    }

    /// A register of the running frame.
    #[inline]
    pub(crate) fn reg(&self, r: u8) -> Value {
        let base = self.frames.last().map_or(0, |f| f.base as usize);
        self.stack.get(base + usize::from(r)).copied().unwrap_or(Value::UNDEF)
    }

    /// Sets a register of the running frame.
    #[inline]
    pub(crate) fn set_reg(&mut self, r: u8, v: Value) {
        let base = self.frames.last().map_or(0, |f| f.base as usize);
        if let Some(place) = self.stack.get_mut(base + usize::from(r)) {
            *place = v;
        }
    }

    /// A run of registers of the running frame.
    pub(crate) fn run_of(&self, r: u8, n: usize) -> Vec<Value> {
        self.slice_of(r, n).to_vec()
    }

    /// A run of registers of the running frame, where they are.
    pub(crate) fn slice_of(&self, r: u8, n: usize) -> &[Value] {
        self.slice_from(usize::from(r), n)
    }

    /// Registers of the running frame's window, where they are.
    pub(super) fn slice_from(&self, r: usize, n: usize) -> &[Value] {
        let from = self.frames.last().map_or(0, |f| f.base as usize) + r;
        self.stack.get(from..from + n).unwrap_or(&[])
    }

    /// A name of the running code.
    pub(crate) fn name(&self, n: u16) -> Value {
        self.code().and_then(|c| c.names.get(usize::from(n))).copied().unwrap_or(Value::UNDEF)
    }

    /// The name of a site of the running code.
    pub(crate) fn site_name(&self, s: u16) -> Value {
        self.code().and_then(|c| c.caches.get(usize::from(s))).map_or(Value::UNDEF, |c| c.name)
    }

    /// Goes on at an instruction of the running frame.
    pub(crate) fn jump(&mut self, to: u32) {
        if let Some(f) = self.frames.last_mut() {
            f.pc = to;
        }
    }

    /// Goes back to the instruction now executing, so that it is executed again.
    pub(crate) fn again(&mut self) {
        if let Some(f) = self.frames.last_mut() {
            f.pc = f.pc.saturating_sub(1);
        }
    }

    /// Where a frame above the running one may begin without touching its registers.
    pub(crate) fn top(&self) -> usize {
        match self.frames.last() {
            Some(f) => {
                f.base as usize
                    + self.linked.get(f.code as usize).map_or(0, |l| usize::from(l.code.registers))
            }
            None => 0,
        }
    }

    /// Makes sure that a window at `base` exists and that one more frame is allowed.
    pub(crate) fn room(&mut self, base: usize) -> Answer<()> {
        if self.frames.len() >= self.ctx.limits.depth as usize {
            return Err(self.ctx.heap.raise(TypeId::RECURSION_ERROR, "maximum recursion depth exceeded"));
        }
        if self.stack.len() < base + WINDOW {
            let more = self.stack.len().max(base + WINDOW - self.stack.len());
            self.ctx.reserve(more * 8)?;
            self.stack.resize(self.stack.len() + more, Value::UNDEF);
        }
        if self.frames.len() == self.frames.capacity() {
            self.ctx.reserve(self.frames.len() * size_of::<Frame>())?;
        }
        Ok(())
    }

    /// A fault of the code object or of the machine: never the program's.
    #[cold]
    pub(crate) fn internal(&mut self, what: &str) -> Raise {
        self.ctx.heap.raise(TypeId::SYSTEM_ERROR, what)
    }
}
