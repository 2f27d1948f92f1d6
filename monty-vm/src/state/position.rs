//! Where a paused run stands in its source.

use crate::limits::Limits;
use crate::machine::Vm;
use crate::object::{Kind, Value};

/// A place in a source that a run stands at.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Position {
    /// The function's qualified name, or `<module>`.
    pub function: String,
    /// The file.
    pub file: String,
    /// The line, from 1.
    pub line: u32,
    /// The column in characters, from 1.
    pub column: u32,
}

impl Vm {
    /// Where the innermost frame stands that is the program's own; None if nothing is running.
    #[must_use]
    pub fn position(&self) -> Option<Position> {
        let visible = self.frames.iter().rev().find_map(|f| {
            let linked = self.linked.get(f.code as usize).filter(|l| !l.code.source.hidden)?;
            Some((f, &linked.code))
        });
        let (frame, code) = visible?;
        let span = code.spans.get(frame.pc.saturating_sub(1) as usize).copied().unwrap_or_default();
        let before = code.source.text.get(..span.lo as usize).unwrap_or("");
        let line = before.bytes().filter(|b| *b == b'\n').count() + 1;
        let column = before.rsplit('\n').next().unwrap_or("").chars().count() + 1;
        Some(Position {
            function: code.qualname.to_string(),
            file: code.source.name.to_string(),
            line: u32::try_from(line).unwrap_or(u32::MAX),
            column: u32::try_from(column).unwrap_or(u32::MAX),
        })
    }

    /// Steps of work spent so far.
    #[must_use]
    pub fn spent(&self) -> u64 {
        let ctx = &self.ctx;
        let debt = ctx.fuel.min(0).unsigned_abs();
        let left = ctx.reserve_fuel.saturating_add(ctx.fuel.max(0).unsigned_abs()).saturating_sub(debt);
        ctx.limits.fuel.saturating_sub(left)
    }

    /// Puts other limits in the place of those it has. What has been spent of them stays spent.
    pub fn set_limits(&mut self, limits: Limits) {
        let spent = self.spent();
        self.ctx.limits = limits;
        self.ctx.fuel = 0;
        self.ctx.reserve_fuel = limits.fuel.saturating_sub(spent);
        self.ctx.heap.set_limit(limits.memory);
    }

    /// Calls of the host so far.
    #[must_use]
    pub fn host_calls(&self) -> u64 {
        self.host_calls
    }

    /// Nested frames.
    #[must_use]
    pub fn depth(&self) -> usize {
        self.frames.len()
    }

    /// Makes the result a global of `__main__`, unless it is None.
    pub fn keep_result(&mut self, name: &str) {
        let result = self.result;
        if !result.is_missing() {
            self.set_global(name, result);
        }
    }

    /// Drops what is running, as if it had never been called; variables stay as they are.
    pub fn abandon(&mut self) {
        self.frames.clear();
        self.waiting = None;
        self.parked = None;
        self.handled = Value::NONE;
        self.incoming = Value::UNDEF;
        self.result = Value::UNDEF;
        self.stop_loop();
    }

    /// An event loop that was running is running no more.
    fn stop_loop(&mut self) {
        let heap = &self.ctx.heap;
        let find = |dict, name: &str| heap.dict_get_name(dict, heap.interned(name)?);
        let current = || find(heap.module(find(self.modules, "asyncio.events")?)?.dict, "_current");
        let (Some(current), Some(name)) = (current(), heap.interned("running")) else { return };
        let slot = self.ctx.lookup(self.ctx.type_of(current), name).filter(|m| m.is(Kind::Member));
        if let Some(slot) = slot.filter(|_| current.is(Kind::Inst)) {
            self.ctx.heap.set_own_attr(current, slot, Value::NONE);
        }
    }

    /// The names of `__main__`'s globals, in their order.
    #[must_use]
    pub fn global_names(&self) -> Vec<String> {
        let dict = self.ctx.heap.dict(self.main);
        let names = dict.into_iter().flat_map(|d| d.iter()).filter_map(|e| self.ctx.heap.str(e.key));
        names.map(str::to_owned).collect()
    }

    /// Reads a global of `__main__`, changing nothing.
    #[must_use]
    pub fn global_named(&self, name: &str) -> Option<Value> {
        let name = self.ctx.heap.interned(name)?;
        let dict = self.ctx.heap.dict(self.main)?;
        let at = dict.position_of(self.ctx.heap.str_hash(name), name)?;
        dict.at(at).map(|e| e.value)
    }
}
