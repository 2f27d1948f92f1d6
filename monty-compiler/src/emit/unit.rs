//! The unit of code that is being emitted.

use std::sync::Arc;

use monty_bytecode::{Code, Const, Handler, MAX_REGISTERS, Op, Span as CodeSpan};
use monty_parser::ast::Span;
use smallvec::SmallVec;

use super::bound::Bound;
use super::jump::{Label, Labels, ends, target};
use super::table::Tables;
use super::tidy::Tidy;
use crate::map::NumberMap;
use crate::name::Name;

pub(crate) type Reg = u8;

/// The most instructions in one code object.
const MAX_OPS: usize = 8_000_000;

/// A region whose exceptions go to a handler; it is open from the start and can be interrupted.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Protect(u32);

struct Region {
    handler: Label,
    exc: Reg,
    /// Where the open range starts.
    open: Option<u32>,
    ranges: SmallVec<[(u32, u32); 2]>,
}

#[derive(Default)]
pub(crate) struct Unit {
    pub(crate) tables: Tables,
    pub(crate) codes: Vec<Arc<Code>>,
    ops: Vec<Op>,
    spans: Vec<CodeSpan>,
    labels: Labels,
    /// The instructions that jump.
    jumps: Vec<u32>,
    regions: Vec<Region>,
    handlers: Vec<(u32, u32, Label, Reg)>,
    /// The first register that is free, and one more than the highest that was ever in use.
    next: u16,
    most: u16,
    /// Registers below this are variables.
    locals: u16,
    reachable: bool,
    bound: Bound,
    /// Local registers that are read where they may hold nothing, and their names.
    pub(crate) doubtful: NumberMap<Reg, Name>,
    overflow: bool,
}

/// What a unit has become.
pub(crate) struct Finished {
    pub(crate) registers: u8,
    pub(crate) consts: Vec<Const>,
    pub(crate) names: Vec<Arc<str>>,
    pub(crate) sites: Vec<u16>,
    pub(crate) codes: Vec<Arc<Code>>,
    pub(crate) ops: Vec<Op>,
    pub(crate) spans: Vec<CodeSpan>,
    pub(crate) handlers: Vec<Handler>,
}

impl Unit {
    /// Forgets everything but its memory.
    pub(crate) fn clear(&mut self) {
        self.tables.clear();
        self.codes.clear();
        self.ops.clear();
        self.spans.clear();
        self.labels.clear();
        self.jumps.clear();
        self.regions.clear();
        self.handlers.clear();
        self.next = 0;
        self.most = 0;
        self.locals = 0;
        self.reachable = true;
        self.bound = Bound::default();
        self.doubtful.clear();
        self.overflow = false;
    }

    // ---- registers

    /// Takes the next free register; when none is left the unit is refused at its end.
    pub(crate) fn alloc(&mut self) -> Reg {
        self.alloc_run(1)
    }

    /// Takes `count` registers in a row and gives the first.
    pub(crate) fn alloc_run(&mut self, count: u16) -> Reg {
        let first = self.next;
        self.next = self.next.saturating_add(count);
        self.most = self.most.max(self.next);
        if self.next > u16::from(MAX_REGISTERS) {
            self.overflow = true;
            return 0;
        }
        // Not above the 250 just checked.
        first as u8
    }

    /// The mark to [`Unit::release`] to.
    pub(crate) fn mark(&self) -> u16 {
        self.next
    }

    /// Frees all registers taken since the mark.
    pub(crate) fn release(&mut self, mark: u16) {
        self.next = mark;
    }

    /// Is this register the one taken last, and no variable's?
    pub(crate) fn is_top(&self, reg: Reg) -> bool {
        u16::from(reg) + 1 == self.next && u16::from(reg) >= self.locals
    }

    /// What is taken so far are variables.
    pub(crate) fn fix_locals(&mut self) {
        self.locals = self.next;
    }

    pub(crate) fn is_local(&self, reg: Reg) -> bool {
        u16::from(reg) < self.locals
    }

    // ---- instructions

    #[inline]
    pub(crate) fn emit(&mut self, op: Op, span: Span) {
        if !self.reachable || self.overflow {
            return;
        }
        if self.ops.len() >= MAX_OPS {
            self.overflow = true;
            return;
        }
        let mut op = op;
        if let Some(label) = target(&mut op) {
            self.labels.use_(*label);
            // At most `MAX_OPS`.
            self.jumps.push(self.ops.len() as u32);
        }
        self.reachable = !ends(&op);
        self.ops.push(op);
        self.spans.push(CodeSpan { lo: span.lo, hi: span.hi });
    }

    pub(crate) fn jump(&mut self, to: Label, span: Span) {
        self.emit(Op::Jump { to: to.0 }, span);
    }

    pub(crate) fn constant(&mut self, dst: Reg, k: Const, span: Span) {
        let op = match k {
            Const::None => Op::LoadNone { dst },
            Const::Bool(value) => Op::LoadBool { dst, value },
            Const::Int(value) if i32::try_from(value).is_ok() => Op::LoadInt { dst, imm: value as i32 },
            k => Op::LoadConst { dst, k: self.tables.constant(k) },
        };
        self.emit(op, span);
    }

    pub(crate) fn copy(&mut self, dst: Reg, src: Reg, span: Span) {
        if dst != src {
            self.emit(Op::Move { dst, src }, span);
        }
    }

    pub(crate) fn reachable(&self) -> bool {
        self.reachable
    }

    // ---- labels

    pub(crate) fn label(&mut self) -> Label {
        self.labels.add()
    }

    fn here(&self) -> u32 {
        // At most `MAX_OPS`.
        self.ops.len() as u32
    }

    /// The label is here: the code goes on here if it came here or a jump did.
    pub(crate) fn place(&mut self, label: Label) {
        let here = self.here();
        let used = self.labels.place(label, here);
        self.reachable |= used;
    }

    /// The label is here, and only jumps further down lead to it; they will if `live`.
    pub(crate) fn place_target(&mut self, label: Label, live: bool) {
        let here = self.here();
        self.labels.place(label, here);
        self.reachable |= live;
    }

    // ---- what is bound

    /// The registers that surely hold a value here; all if the code never gets here.
    pub(crate) fn bound(&self) -> Bound {
        if self.reachable { self.bound } else { Bound::ALL }
    }

    /// The registers that held a value when the code last got here.
    pub(crate) fn state(&self) -> Bound {
        self.bound
    }

    pub(crate) fn set_bound(&mut self, bound: Bound) {
        self.bound = bound;
    }

    /// The register is another variable from here on.
    pub(crate) fn unbind(&mut self, reg: Reg) {
        self.bound.remove(reg);
    }

    pub(crate) fn bind(&mut self, reg: Reg) {
        self.bound.insert(reg);
    }

    // ---- exceptions

    /// From here on exceptions go to `handler`.
    pub(crate) fn protect(&mut self, handler: Label, exc: Reg) -> Protect {
        let open = Some(self.here());
        self.regions.push(Region { handler, exc, open, ranges: SmallVec::new() });
        Protect(self.regions.len() as u32 - 1)
    }

    /// The region has a gap from here on.
    pub(crate) fn pause(&mut self, protect: Protect) {
        let here = self.here();
        if let Some(region) = self.regions.get_mut(protect.0 as usize)
            && let Some(start) = region.open.take()
            && start < here
        {
            region.ranges.push((start, here));
        }
    }

    /// The gap ends here.
    pub(crate) fn resume(&mut self, protect: Protect) {
        let here = self.here();
        if let Some(region) = self.regions.get_mut(protect.0 as usize) {
            region.open = Some(here);
        }
    }

    /// The region ends here; is there anything in it? Regions inside others end first.
    pub(crate) fn unprotect(&mut self, protect: Protect) -> bool {
        self.pause(protect);
        let Some(region) = self.regions.get_mut(protect.0 as usize) else { return false };
        let ranges = std::mem::take(&mut region.ranges);
        let (handler, exc) = (region.handler, region.exc);
        for (start, end) in &ranges {
            self.handlers.push((*start, *end, handler, exc));
        }
        if !ranges.is_empty() {
            self.labels.use_(handler.0);
        }
        !ranges.is_empty()
    }

    // ---- the end

    /// Are more values held at once than there are registers?
    pub(crate) fn out_of_registers(&self) -> bool {
        self.next > u16::from(MAX_REGISTERS)
    }

    pub(crate) fn overflowed(&self) -> bool {
        self.overflow || self.tables.is_full()
    }

    /// What the code consists of, with `prologue` in front; the unit is of no use until it is cleared.
    pub(crate) fn finish(
        &mut self,
        prologue: &[Op],
        span: Span,
        room: &mut Tidy,
        text: impl Fn(Name) -> Arc<str>,
    ) -> Finished {
        // A prologue has at most a few instructions per register.
        let shift = prologue.len() as u32;
        if !prologue.is_empty() {
            self.ops.splice(0..0, prologue.iter().copied());
            let place = CodeSpan { lo: span.lo, hi: span.hi };
            self.spans.splice(0..0, prologue.iter().map(|_| place));
        }
        let labels = &self.labels;
        let mut handlers: Vec<Handler> = self
            .handlers
            .iter()
            .map(|&(start, end, label, exc)| Handler {
                start: start + shift,
                end: end + shift,
                target: labels.at(label.0) + shift,
                exc,
            })
            .collect();
        // What no jump goes around is reached.
        if !labels.is_empty() {
            for at in &mut self.jumps {
                *at += shift;
                if let Some(to) = self.ops.get_mut(*at as usize).and_then(target) {
                    *to = labels.at(*to) + shift;
                }
            }
            room.tidy(&self.jumps, &mut self.ops, &mut self.spans, &mut handlers);
        }
        let (consts, names, sites) = self.tables.finish(text);
        Finished {
            // Not above 250: the unit would have overflowed.
            registers: self.most.min(u16::from(MAX_REGISTERS)) as u8,
            consts,
            names,
            sites,
            codes: std::mem::take(&mut self.codes),
            ops: self.ops.as_slice().to_vec(),
            spans: self.spans.as_slice().to_vec(),
            handlers,
        }
    }
}

impl From<Label> for u32 {
    fn from(label: Label) -> u32 {
        label.0
    }
}
