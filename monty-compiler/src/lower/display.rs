//! Displays of tuples, lists, sets and dicts, and slices.

use monty_bytecode::{Const, Intrinsic, Op};
use monty_parser::ast::{DictItem, ExprId, ExprKind, List, Span};

use super::frame::Lower;
use crate::emit::Reg;
use crate::error::Result;

/// How many elements of a display are held in registers at once.
const CHUNK: usize = 16;
/// From how many constants on a list is filled from a constant tuple.
const CONSTANTS: usize = 5;

impl Lower<'_> {
    /// The registers of a run start at `dst` if that is the last one taken.
    pub(super) fn run_from(&mut self, dst: Reg) {
        if self.unit().is_top(dst) {
            self.unit().release(u16::from(dst));
        }
    }

    /// Evaluates expressions into registers in a row and gives the first.
    pub(super) fn run(&mut self, items: &[ExprId]) -> Result<Reg> {
        let first = self.unit().mark();
        for item in items {
            self.fresh(*item)?;
        }
        // A register above 255 has made the unit overflow.
        Ok(u8::try_from(first).unwrap_or(0))
    }

    fn is_starred(&self, items: &[ExprId]) -> bool {
        items.iter().any(|item| matches!(self.ast.kind(*item), ExprKind::Starred(_)))
    }

    pub(super) fn tuple(&mut self, id: ExprId, list: List<ExprId>, dst: Reg) -> Result<()> {
        let span = self.ast.span(id);
        if let Some(k) = self.constant(id) {
            self.unit().constant(dst, k, span);
            return Ok(());
        }
        let items = self.ast.exprs(list);
        if items.len() > CHUNK || self.is_starred(items) {
            let place = self.workplace(dst);
            self.list(list, place, span)?;
            self.emit(Op::Rare { dst, args: place, n: 1, id: Intrinsic::ListToTuple as u8 }, span);
            return Ok(());
        }
        self.run_from(dst);
        let first = self.run(items)?;
        self.emit(Op::NewTuple { dst, items: first, n: items.len() as u8 }, span);
        Ok(())
    }

    pub(super) fn list(&mut self, list: List<ExprId>, dst: Reg, span: Span) -> Result<()> {
        let items = self.ast.exprs(list);
        if items.len() >= CONSTANTS {
            let constants: Option<Vec<Const>> = items.iter().map(|item| self.constant(*item)).collect();
            if let Some(constants) = constants {
                let place = self.workplace(dst);
                self.emit(Op::NewList { dst: place, items: 0, n: 0 }, span);
                let iterable = self.unit().alloc();
                self.unit().constant(iterable, Const::Tuple(constants.into()), span);
                self.emit(Op::ListExtend { list: place, iterable }, span);
                self.unit().copy(dst, place, span);
                return Ok(());
            }
        }
        self.elements(items, dst, span, List_)
    }

    pub(super) fn set(&mut self, list: List<ExprId>, dst: Reg, span: Span) -> Result<()> {
        let items = self.ast.exprs(list);
        // As CPython does from three constants on: the order in which they are put in shows when the set is iterated.
        let constant = if items.len() < 3 { None } else { self.constants(items) };
        let Some(constant) = constant else { return self.elements(items, dst, span, Set) };
        let place = self.workplace(dst);
        self.emit(Op::NewSet { dst: place, items: 0, n: 0 }, span);
        self.scratch(|this| {
            let iterable = this.unit().alloc();
            this.unit().constant(iterable, Const::FrozenSet(constant.into()), span);
            this.emit(Op::SetUpdate { set: place, iterable }, span);
            Ok(())
        })?;
        self.unit().copy(dst, place, span);
        Ok(())
    }

    fn elements(&mut self, items: &[ExprId], dst: Reg, span: Span, kind: Kind) -> Result<()> {
        let plain = items
            .iter()
            .take(CHUNK)
            .position(|item| matches!(self.ast.kind(*item), ExprKind::Starred(_)))
            .unwrap_or(items.len().min(CHUNK));
        let (head, rest) = items.split_at_checked(plain).unwrap_or((items, &[]));
        let place = if rest.is_empty() { dst } else { self.workplace(dst) };
        let mark = self.unit().mark();
        self.run_from(place);
        let first = self.run(head)?;
        let n = head.len() as u8;
        self.emit(
            match kind {
                List_ => Op::NewList { dst: place, items: first, n },
                Set => Op::NewSet { dst: place, items: first, n },
            },
            span,
        );
        self.unit().release(mark);
        for item in rest {
            self.element(*item, place, kind, span)?;
        }
        self.unit().copy(dst, place, span);
        Ok(())
    }

    fn element(&mut self, item: ExprId, place: Reg, kind: Kind, span: Span) -> Result<()> {
        self.scratch(|this| {
            let op = match this.ast.kind(item) {
                ExprKind::Starred(inner) => {
                    let iterable = this.operand(inner)?;
                    match kind {
                        List_ => Op::ListExtend { list: place, iterable },
                        Set => Op::SetUpdate { set: place, iterable },
                    }
                }
                _ => {
                    let item = this.operand(item)?;
                    match kind {
                        List_ => Op::ListAppend { list: place, item },
                        Set => Op::SetAdd { set: place, item },
                    }
                }
            };
            this.emit(op, span);
            Ok(())
        })
    }

    pub(super) fn dict(&mut self, list: List<DictItem>, dst: Reg, span: Span) -> Result<()> {
        let items = self.ast.list(list);
        let half = CHUNK / 2;
        let plain =
            items.iter().take(half).position(|item| item.key.is_none()).unwrap_or(items.len().min(half));
        let (head, rest) = items.split_at_checked(plain).unwrap_or((items, &[]));
        let place = if rest.is_empty() { dst } else { self.workplace(dst) };
        let mark = self.unit().mark();
        self.run_from(place);
        let flat: Vec<ExprId> =
            head.iter().flat_map(|item| item.key.into_iter().chain([item.value])).collect();
        let first = self.run(&flat)?;
        self.emit(Op::NewDict { dst: place, items: first, n: head.len() as u8 }, span);
        self.unit().release(mark);
        for item in rest {
            self.scratch(|this| {
                let op = match item.key {
                    Some(key) => {
                        let key = this.operand(key)?;
                        Op::DictInsert { dict: place, key, value: this.operand(item.value)? }
                    }
                    None => Op::DictUpdate { dict: place, mapping: this.operand(item.value)? },
                };
                this.emit(op, span);
                Ok(())
            })?;
        }
        self.unit().copy(dst, place, span);
        Ok(())
    }

    pub(super) fn slice(&mut self, id: ExprId, dst: Reg) -> Result<()> {
        let ExprKind::Slice { lower, upper, step } = self.ast.kind(id) else { return Ok(()) };
        let span = self.ast.span(id);
        let bounds = [lower, upper, step];
        let constant = |bound: Option<ExprId>| bound.map_or(Some(Const::None), |bound| self.constant(bound));
        if let (Some(lower), Some(upper), Some(step)) = (constant(lower), constant(upper), constant(step)) {
            self.unit().constant(dst, Const::Slice([lower, upper, step].into()), span);
            return Ok(());
        }
        self.run_from(dst);
        let parts = self.unit().alloc();
        self.unit().alloc_run(2);
        for (row, bound) in bounds.into_iter().enumerate() {
            let place = parts.saturating_add(row as u8);
            match bound {
                Some(bound) => self.expr(bound, place)?,
                None => self.emit(Op::LoadNone { dst: place }, span),
            }
        }
        self.emit(Op::NewSlice { dst, parts }, span);
        Ok(())
    }
}

#[derive(Clone, Copy)]
enum Kind {
    List_,
    Set,
}
use Kind::{List_, Set};
