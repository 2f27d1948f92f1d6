//! What lowering carries along: the tree, the scopes, and the frame of code it is in.

use std::sync::Arc;

use monty_bytecode::{Code, CodeFlags, Op, Params};
use monty_parser::Source;
use monty_parser::ast::{Ast, Span};

use super::block::Block;
use crate::emit::{Reg, Tidy, Unit};
use crate::error::{CompileError, Result};
use crate::map::{NumberMap, NumberSet};
use crate::name::{Name, Names};
use crate::scope::{Flags, Place, ScopeId, ScopeKind, Scopes};

/// How deep expressions may nest; each level costs a few hundred bytes of native stack.
pub(super) const MAX_DEPTH: u32 = 150;
/// How much of that a function inside a function takes.
const CHILD_DEPTH: u32 = 2;
/// Variables beyond this many live in a dict of the frame.
const MAX_LOCALS: usize = 150;

/// The code object that is being made.
pub(super) struct Frame {
    pub(super) unit: Unit,
    /// The scope names are looked up in: the frame's own, or that of an inlined comprehension.
    pub(super) scope: ScopeId,
    pub(super) home: ScopeId,
    pub(super) vars: NumberMap<(ScopeId, Name), Reg>,
    pub(super) free: NumberMap<Name, Reg>,
    /// The variables that have no register, and the register of the dict they are in.
    overflow: Option<Reg>,
    pub(super) namespace: Option<Reg>,
    pub(super) blocks: Vec<Block>,
    pub(super) params: Params,
    /// The registers of names that the handlers around bind.
    pub(super) held: Vec<Reg>,
    /// What `super()` takes as the object.
    pub(super) first_parameter: Option<Name>,
    locals: Vec<Name>,
    cells: Vec<(Reg, Name)>,
    children: NumberMap<ScopeId, u16>,
    pub(super) qualname: Arc<str>,
    /// What the qualified names of definitions inside start with.
    pub(super) prefix: String,
    pub(super) flags: CodeFlags,
    /// What methods assign to attributes of their first parameter.
    pub(super) static_attributes: NumberSet<Name>,
}

pub(crate) struct Lower<'a> {
    pub(super) ast: &'a Ast,
    pub(super) source: &'a Source,
    pub(super) names: &'a mut Names,
    pub(super) scopes: &'a Scopes,
    room: &'a mut Room,
    pub(super) text: Arc<monty_bytecode::Source>,
    pub(super) frame: Box<Frame>,
    /// The frames around, outermost first.
    #[expect(clippy::vec_box, reason = "a frame moves between here and `frame` as a pointer")]
    pub(super) outer: Vec<Box<Frame>>,
    pub(super) depth: u32,
    pub(crate) lazy_annotations: bool,
    /// Are the values of a module's expression statements shown?
    pub(crate) interactive: bool,
}

/// How a frame begins.
pub(crate) struct Start {
    pub(crate) scope: ScopeId,
    pub(crate) name: Name,
    pub(crate) flags: CodeFlags,
    pub(crate) params: Vec<Name>,
}

impl<'a> Lower<'a> {
    pub(crate) fn new(
        ast: &'a Ast,
        source: &'a Source,
        names: &'a mut Names,
        scopes: &'a Scopes,
        room: &'a mut Room,
        start: Start,
        hidden: bool,
    ) -> Lower<'a> {
        let text =
            Arc::new(monty_bytecode::Source { name: source.name.clone(), text: source.text.clone(), hidden });
        let frame = room.frame(&start, names.text(start.name), ("", ""));
        let mut lower = Lower {
            ast,
            source,
            names,
            scopes,
            room,
            text,
            frame,
            outer: Vec::new(),
            depth: 0,
            lazy_annotations: true,
            interactive: false,
        };
        lower.open(&start);
        lower
    }

    pub(super) fn unit(&mut self) -> &mut Unit {
        &mut self.frame.unit
    }

    pub(super) fn emit(&mut self, op: Op, span: Span) {
        self.frame.unit.emit(op, span);
    }

    /// Runs `inside` with temporaries that are freed after it.
    pub(super) fn scratch<T>(&mut self, inside: impl FnOnce(&mut Self) -> Result<T>) -> Result<T> {
        let mark = self.frame.unit.mark();
        let result = inside(self)?;
        self.frame.unit.release(mark);
        Ok(result)
    }

    pub(super) fn deeper<T>(&mut self, span: Span, inside: impl FnOnce(&mut Self) -> Result<T>) -> Result<T> {
        self.depth += 1;
        if self.depth > MAX_DEPTH {
            return Err(CompileError::too_deep(span));
        }
        let result = inside(self)?;
        self.depth -= 1;
        Ok(result)
    }

    /// The identifier under a span, mangled for the current scope.
    pub(super) fn name(&mut self, span: Span) -> Name {
        let private = self.scopes.get(self.frame.scope).private;
        self.names.at(self.source, span, private)
    }

    pub(super) fn line(&self, span: Span) -> u32 {
        self.source.line_col(span.lo).line
    }

    pub(super) fn home_kind(&self) -> ScopeKind {
        self.scopes.get(self.frame.home).kind
    }

    /// The number of the code of `scope` in the current code; `fill` emits it, once.
    pub(super) fn child(
        &mut self,
        start: Start,
        span: Span,
        fill: impl FnOnce(&mut Self) -> Result<()>,
    ) -> Result<u16> {
        let scope = start.scope;
        if let Some(row) = self.frame.children.get(&scope) {
            return Ok(*row);
        }
        let name = self.enter(start);
        self.depth += CHILD_DEPTH;
        self.deeper(span, fill)?;
        self.depth -= CHILD_DEPTH;
        self.leave_child(scope, &name, span)
    }

    /// Begins a frame inside the current one.
    #[inline(never)]
    fn enter(&mut self, mut start: Start) -> Arc<str> {
        let name = self.names.text(start.name);
        let global = !start.flags.has(CodeFlags::COMPREHENSION)
            && self
                .scopes
                .symbol(self.frame.scope, start.name)
                .is_some_and(|symbol| symbol.place == Place::Global);
        let qualname: Arc<str> = if global || self.frame.prefix.is_empty() {
            Arc::clone(&name)
        } else {
            self.room.joined(&self.frame.prefix, &name)
        };
        if self.frame.flags.has(CodeFlags::NESTED) || self.home_kind().is_function() {
            start.flags = start.flags.with(CodeFlags::NESTED);
        }
        let own = Arc::clone(&qualname);
        let prefix = match self.scopes.get(start.scope).kind {
            ScopeKind::TypeParams => (self.frame.prefix.as_str(), ""),
            ScopeKind::Class => (&*own, "."),
            _ => (&*own, ".<locals>."),
        };
        let frame = self.room.frame(&start, qualname, prefix);
        self.outer.push(std::mem::replace(&mut self.frame, frame));
        self.open(&start);
        name
    }

    /// Ends a frame and goes back to the one around it.
    #[inline(never)]
    fn leave_child(&mut self, scope: ScopeId, name: &Arc<str>, span: Span) -> Result<u16> {
        let code = Arc::new(self.close(name, span)?);
        let Some(parent) = self.outer.pop() else { return Err(CompileError::too_large(span)) };
        self.room.frames.push(std::mem::replace(&mut self.frame, parent));
        let unit = &mut self.frame.unit;
        let row = unit.tables.child(unit.codes.len());
        unit.codes.push(code);
        self.frame.children.insert(scope, row);
        Ok(row)
    }

    /// Gives the variables of the frame their registers.
    fn open(&mut self, start: &Start) {
        let scope = self.scopes.get(start.scope);
        let frame = &mut self.frame;
        let function = scope.kind.is_function();
        if start.flags.has(CodeFlags::CLASS_BODY) || start.flags.has(CodeFlags::NAMESPACE) {
            frame.namespace = Some(frame.unit.alloc());
        }
        for name in &start.params {
            let reg = frame.unit.alloc();
            frame.vars.insert((start.scope, *name), reg);
            frame.locals.push(*name);
            let flags = scope.symbols.get(name).map(|symbol| symbol.flags).unwrap_or_default();
            if flags.has(Flags::CELL) {
                frame.cells.push((reg, *name));
            } else if !flags.has(Flags::UNBOUND) {
                frame.unit.bind(reg);
            }
        }
        if function {
            for cells in [true, false] {
                for (name, symbol) in scope.symbols.iter() {
                    if symbol.place != Place::Local
                        || symbol.flags.has(Flags::CELL) != cells
                        || frame.vars.contains_key(&(start.scope, *name))
                    {
                        continue;
                    }
                    if frame.locals.len() >= MAX_LOCALS && !cells {
                        continue;
                    }
                    let reg = frame.unit.alloc();
                    frame.vars.insert((start.scope, *name), reg);
                    frame.locals.push(*name);
                    if cells {
                        frame.cells.push((reg, *name));
                    }
                }
            }
            if frame.locals.len() >= MAX_LOCALS {
                frame.overflow = Some(frame.unit.alloc());
            }
        }
        let conditional = scope.conditional_annotations && scope.kind == ScopeKind::Class;
        let own = [
            (Names::CLASS, scope.class_cell),
            (Names::CLASS_DICT, scope.class_dict),
            (Names::CONDITIONAL_ANNOTATIONS, conditional),
        ];
        for (name, needed) in own {
            if needed {
                let reg = frame.unit.alloc();
                frame.vars.insert((start.scope, name), reg);
                frame.cells.push((reg, name));
            }
        }
        for name in scope.free.keys() {
            let reg = frame.unit.alloc();
            frame.free.insert(*name, reg);
        }
        frame.unit.fix_locals();
    }

    /// The register of the dict that holds variables without a register.
    pub(super) fn overflow(&self) -> Option<Reg> {
        self.frame.overflow
    }

    /// The instructions in front of all others.
    fn prologue(&mut self) -> Vec<Op> {
        let scope = self.scopes.get(self.frame.home);
        let frame = &mut self.frame;
        let mut ops = std::mem::take(&mut self.room.prologue);
        ops.clear();
        if frame.flags.suspends() {
            ops.push(Op::StartGenerator {});
        }
        let params = frame.params.registers();
        if scope.kind.is_function() {
            for row in params..frame.locals.len() {
                // Registers of locals are below 250.
                let dst = row as Reg;
                if frame.cells.iter().any(|(cell, _)| *cell == dst)
                    || scope.inspects_locals
                    || frame.unit.doubtful.contains_key(&dst)
                {
                    ops.push(Op::LoadUndef { dst });
                }
            }
        } else {
            ops.extend(frame.cells.iter().map(|(dst, _)| Op::LoadUndef { dst: *dst }));
        }
        ops.extend(frame.cells.iter().map(|(slot, _)| Op::MakeCell { slot: *slot }));
        for (index, (_, reg)) in frame.free.iter().enumerate() {
            // There are fewer than 250 registers.
            ops.push(Op::LoadClosure { dst: *reg, index: index as u16 });
        }
        if let Some(dst) = frame.overflow {
            ops.push(Op::NewDict { dst, items: 0, n: 0 });
        }
        ops
    }

    /// Ends the current frame's code.
    pub(crate) fn close(&mut self, name: &Arc<str>, span: Span) -> Result<Code> {
        self.emit(Op::ReturnNone {}, span);
        let prologue = self.prologue();
        let first_line = if self.home_kind() == ScopeKind::Module { 1 } else { self.line(span) };
        let frame = &mut self.frame;
        if frame.unit.overflowed() {
            return Err(CompileError::too_large(span));
        }
        let unit = &mut frame.unit;
        let name_of = |row: &(Reg, Name), unit: &mut Unit| (row.0, unit.tables.name(row.1));
        let locals = frame.locals.iter().map(|name| unit.tables.name(*name)).collect();
        let cellvars = frame.cells.iter().map(|row| name_of(row, unit)).collect();
        let freevars = frame.free.iter().map(|(name, reg)| name_of(&(*reg, *name), unit)).collect();
        if unit.overflowed() {
            return Err(CompileError::too_large(span));
        }
        let names = &self.names;
        let body = unit.finish(&prologue, span, &mut self.room.tidy, |name| names.text(name));
        self.room.prologue = prologue;
        Ok(Code {
            name: name.clone(),
            qualname: frame.qualname.clone(),
            source: self.text.clone(),
            first_line,
            flags: frame.flags,
            params: std::mem::take(&mut frame.params),
            registers: body.registers,
            locals,
            cellvars,
            freevars,
            consts: body.consts,
            names: body.names,
            sites: body.sites,
            codes: body.codes,
            ops: body.ops,
            spans: body.spans,
            handlers: body.handlers,
        })
    }

    /// Ends the outermost frame's code.
    pub(super) fn finish(mut self) -> Result<Code> {
        let name = self.frame.qualname.clone();
        let code = self.close(&name, Span::default());
        self.room.frames.push(self.frame);
        code
    }
}

/// Memory of frames that have ended.
#[derive(Default)]
pub(crate) struct Room {
    #[expect(clippy::vec_box, reason = "a frame moves between here and `Lower` as a pointer")]
    frames: Vec<Box<Frame>>,
    tidy: Tidy,
    prologue: Vec<Op>,
    text: String,
}

impl Room {
    /// Two texts as one.
    fn joined(&mut self, a: &str, b: &str) -> Arc<str> {
        self.text.clear();
        self.text.push_str(a);
        self.text.push_str(b);
        self.text.as_str().into()
    }

    /// A frame at its beginning. On the heap, for frames nest and the native stack is small.
    #[inline(never)]
    fn frame(&mut self, start: &Start, qualname: Arc<str>, prefix: (&str, &str)) -> Box<Frame> {
        let mut frame = self.frames.pop().unwrap_or_default();
        frame.begin(start, qualname, prefix);
        frame
    }
}

impl Default for Frame {
    fn default() -> Frame {
        Frame {
            unit: Unit::default(),
            scope: Scopes::MODULE,
            home: Scopes::MODULE,
            vars: NumberMap::default(),
            free: NumberMap::default(),
            overflow: None,
            namespace: None,
            blocks: Vec::new(),
            params: Params::default(),
            held: Vec::new(),
            first_parameter: None,
            locals: Vec::new(),
            cells: Vec::new(),
            children: NumberMap::default(),
            qualname: Arc::default(),
            prefix: String::new(),
            flags: CodeFlags::default(),
            static_attributes: NumberSet::default(),
        }
    }
}

impl Frame {
    /// The variables that have registers, in the order of those; parameters first.
    pub(super) fn locals(&self) -> &[Name] {
        &self.locals
    }

    /// The name of a parameter, as a row of the table of names.
    pub(super) fn parameter(&mut self, row: usize) -> u16 {
        self.locals.get(row).map_or(0, |name| self.unit.tables.name(*name))
    }

    /// Forgets what it was used for.
    fn begin(&mut self, start: &Start, qualname: Arc<str>, prefix: (&str, &str)) {
        self.unit.clear();
        self.scope = start.scope;
        self.home = start.scope;
        self.vars.clear();
        self.free.clear();
        self.overflow = None;
        self.namespace = None;
        self.blocks.clear();
        self.params = Params::default();
        self.held.clear();
        self.first_parameter = start.params.first().copied();
        self.locals.clear();
        self.cells.clear();
        self.children.clear();
        self.qualname = qualname;
        self.prefix.clear();
        self.prefix.push_str(prefix.0);
        self.prefix.push_str(prefix.1);
        self.flags = start.flags;
        self.static_attributes.clear();
    }
}
