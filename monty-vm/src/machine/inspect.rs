//! Frames as programs see them: local variables, lines, callers.

use monty_bytecode::{Code, CodeFlags};

use super::traceback::place;
use super::{Frame, Vm};
use crate::native::Ctx;
use crate::object::{Dict, GenState, Kind, Value};
use crate::raise::Answer;

impl Vm {
    /// The innermost frame that is not the prelude's.
    pub(crate) fn visible_frame(&self) -> Option<Frame> {
        self.frames.iter().rev().find(|f| self.is_visible(f)).copied()
    }

    fn is_visible(&self, frame: &Frame) -> bool {
        !self.linked.get(frame.code as usize).is_some_and(|l| l.code.source.hidden)
    }

    /// `locals()` of the innermost visible frame.
    pub(crate) fn locals(&mut self) -> Answer {
        match self.visible_frame() {
            Some(frame) => self.locals_of(&frame),
            None => Ok(Value::NONE),
        }
    }

    fn locals_of(&mut self, frame: &Frame) -> Answer {
        let Some(code) = self.linked.get(frame.code as usize).map(|l| l.code.clone()) else {
            return Ok(Value::NONE);
        };
        if code.flags.has(CodeFlags::CLASS_BODY) || code.flags.has(CodeFlags::NAMESPACE) {
            return Ok(self.stack.get(frame.base as usize).copied().unwrap_or(Value::NONE));
        }
        if frame.func.is_undef() {
            return Ok(frame.globals);
        }
        let variables = self.variables(frame);
        self.namespace_of(variables)
    }

    fn namespace_of(&mut self, variables: Vec<(String, Value)>) -> Answer {
        self.ctx.reserve(variables.len() * 48)?;
        self.ctx.heap.bytes -= variables.len() * 48;
        let dict = self.ctx.heap.new_dict(Dict::default());
        for (name, value) in variables {
            let key = self.ctx.heap.intern(&name);
            self.ctx.heap.dict_set_name(dict, key, value);
        }
        Ok(dict)
    }

    /// The bound local variables of a frame: locals, then free variables.
    pub(crate) fn variables(&self, frame: &Frame) -> Vec<(String, Value)> {
        let Some(linked) = self.linked.get(frame.code as usize) else { return Vec::new() };
        bound(&self.ctx, &linked.code, self.stack.get(frame.base as usize..).unwrap_or(&[]))
    }

    /// The visible frame that many calls up, as code, line, number of the instruction, locals and globals; None if there is none.
    pub(crate) fn frame_at(&mut self, depth: Value) -> Answer {
        let depth = depth.as_int().and_then(|i| usize::try_from(i).ok()).unwrap_or(0);
        let found = self.frames.iter().rev().filter(|f| self.is_visible(f)).nth(depth).copied();
        let Some(frame) = found else { return Ok(Value::NONE) };
        let locals = self.locals_of(&frame)?;
        self.frame_parts(frame.code, frame.pc, locals, frame.globals)
    }

    /// The same of a generator that is not done.
    pub(crate) fn generator_frame(&mut self, generator: Value) -> Answer {
        let Some(g) = self.ctx.heap.generator(generator) else { return Ok(Value::NONE) };
        let (pc, state) = (g.pc, g.state);
        let Some((code, globals)) = self.ctx.heap.func(g.func).map(|f| (f.code, f.globals)) else {
            return Ok(Value::NONE);
        };
        if state == GenState::Running
            && let Some(frame) = self.frames.iter().rev().find(|f| f.generator == generator).copied()
        {
            let locals = self.locals_of(&frame)?;
            return self.frame_parts(frame.code, frame.pc, locals, frame.globals);
        }
        let regs = g.regs.clone();
        let Some(text) = self.linked.get(code as usize).map(|l| l.code.clone()) else {
            return Ok(Value::NONE);
        };
        let locals = self.namespace_of(bound(&self.ctx, &text, &regs))?;
        // Before its first step a generator stands where its code begins.
        let pc = if state == GenState::Created { 0 } else { pc };
        self.frame_parts(code, pc, locals, globals)
    }

    fn frame_parts(&mut self, code: u32, pc: u32, locals: Value, globals: Value) -> Answer {
        let Some(text) = self.linked.get(code as usize).map(|l| l.code.clone()) else {
            return Ok(Value::NONE);
        };
        let line = match (pc, text.spans.get(pc.saturating_sub(1) as usize)) {
            (0, _) | (_, None) => text.first_line as usize,
            (_, Some(span)) => {
                self.ctx.work_bytes(text.source.text.len())?;
                place(&text.source.text, span.lo, span.hi).line
            }
        };
        let code = Value::new(Kind::Code, code);
        self.ctx.tuple(vec![code, Value::size(line), Value::size(pc as usize), locals, globals])
    }
}

/// The bound local variables among a frame's registers.
fn bound(ctx: &Ctx, code: &Code, registers: &[Value]) -> Vec<(String, Value)> {
    let register = |r: usize| registers.get(r).copied().unwrap_or(Value::UNDEF);
    let name = |n: u16| code.names.get(usize::from(n)).map_or(String::new(), ToString::to_string);
    let content = |v: Value| match ctx.heap.cell(v) {
        Some(cell) => cell.0,
        None => v,
    };
    let cells: Vec<u8> = code.cellvars.iter().map(|(r, _)| *r).collect();
    let mut out = Vec::new();
    for (r, n) in code.locals.iter().enumerate() {
        let v = register(r);
        let v = if cells.iter().any(|c| usize::from(*c) == r) { content(v) } else { v };
        if !v.is_undef() && ctx.heap.is_live(v) && !name(*n).starts_with('.') {
            out.push((name(*n), v));
        }
    }
    for (r, n) in &code.freevars {
        let v = content(register(usize::from(*r)));
        if !v.is_undef() && ctx.heap.is_live(v) {
            out.push((name(*n), v));
        }
    }
    out
}
