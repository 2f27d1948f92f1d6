//! `def`, `async def`, `lambda`: code, defaults, closure, decorators.

use monty_bytecode::{CodeFlags, Const, Op, Params};
use monty_parser::ast::{ExprId, ExprKind, FunctionId, List, Param, ParamKind, Span, StmtId, StmtKind};

use super::frame::{Lower, Start};
use crate::emit::Reg;
use crate::error::Result;
use crate::name::Name;
use crate::scope::{Node, ScopeId};

/// The parts of a function besides its code and closure, in registers in a row.
#[derive(Clone, Copy, Default)]
pub(super) struct Parts {
    pub(super) flags: u8,
    pub(super) first: Option<Reg>,
}

impl Parts {
    pub(super) const DEFAULTS: u8 = 1;
    pub(super) const KEYWORD_DEFAULTS: u8 = 2;
    pub(super) const ANNOTATE: u8 = 4;
    const CLOSURE: u8 = 8;

    pub(super) fn add(&mut self, flag: u8, reg: Reg) {
        self.flags |= flag;
        self.first = self.first.or(Some(reg));
    }
}

impl Lower<'_> {
    /// Makes a function of `code`; its parts are the last registers taken.
    pub(super) fn make_function(&mut self, dst: Reg, scope: ScopeId, code: u16, parts: Parts, span: Span) {
        let mark = self.unit().mark();
        let mut parts = parts;
        let free: Vec<Name> = self.scopes.get(scope).free.keys().copied().collect();
        if !free.is_empty() {
            let closure = self.unit().alloc();
            let cells: Vec<Reg> = free.iter().map(|name| self.cell(*name)).collect();
            let in_a_row = cells.windows(2).all(|pair| matches!(pair, [a, b] if a + 1 == *b));
            let items = match cells.first() {
                Some(first) if in_a_row => *first,
                _ => {
                    self.unit().release(u16::from(closure));
                    for src in &cells {
                        let place = self.unit().alloc();
                        self.unit().copy(place, *src, span);
                    }
                    closure
                }
            };
            self.emit(Op::NewTuple { dst: closure, items, n: cells.len() as u8 }, span);
            parts.add(Parts::CLOSURE, closure);
        }
        let first = parts.first.unwrap_or(0);
        self.emit(Op::MakeFunction { dst, parts: first, flags: parts.flags, code }, span);
        self.unit().release(mark);
    }

    /// Evaluates the defaults of parameters into the next registers.
    pub(super) fn defaults(&mut self, params: List<Param>, span: Span) -> Result<Parts> {
        let mut parts = Parts::default();
        let params = self.ast.list(params);
        let positional: Vec<ExprId> = params
            .iter()
            .filter(|param| param.kind != ParamKind::KeywordOnly)
            .filter_map(|param| param.default)
            .collect();
        if !positional.is_empty() {
            let constants: Option<Vec<Const>> =
                positional.iter().map(|value| self.constant(*value)).collect();
            let dst = self.unit().alloc();
            if let Some(constants) = constants {
                self.unit().constant(dst, Const::Tuple(constants.into()), span);
            } else {
                self.scratch(|this| {
                    this.run_from(dst);
                    let items = this.run(&positional)?;
                    this.emit(Op::NewTuple { dst, items, n: positional.len().min(255) as u8 }, span);
                    Ok(())
                })?;
            }
            parts.add(Parts::DEFAULTS, dst);
        }
        let mut dict = None;
        for param in params.iter().filter(|param| param.kind == ParamKind::KeywordOnly) {
            let Some(value) = param.default else { continue };
            let dict = match dict {
                Some(dict) => dict,
                None => {
                    let dst = self.unit().alloc();
                    self.emit(Op::NewDict { dst, items: 0, n: 0 }, span);
                    parts.add(Parts::KEYWORD_DEFAULTS, dst);
                    *dict.insert(dst)
                }
            };
            self.scratch(|this| {
                let name = this.name(param.name);
                let key = this.load_constant(Const::Str(this.names.text(name)), param.span);
                let value = this.operand(value)?;
                this.emit(Op::DictInsert { dict, key, value }, param.span);
                Ok(())
            })?;
        }
        Ok(parts)
    }

    /// The names of parameters in the order of their registers.
    fn parameter_names(&mut self, params: List<Param>) -> Vec<Name> {
        let order = [
            ParamKind::PositionalOnly,
            ParamKind::Normal,
            ParamKind::KeywordOnly,
            ParamKind::VarArgs,
            ParamKind::KwArgs,
        ];
        let params = self.ast.list(params);
        let mut names = Vec::with_capacity(params.len());
        for kind in order {
            for param in params.iter().filter(|param| param.kind == kind) {
                names.push(self.name(param.name));
            }
        }
        names
    }

    /// Tells the current frame its parameters, which are its first locals.
    fn set_params(&mut self, params: List<Param>) {
        let params = self.ast.list(params);
        let count = |kind: ParamKind| params.iter().filter(|param| param.kind == kind).count() as u16;
        let only = count(ParamKind::PositionalOnly);
        let positional = only + count(ParamKind::Normal);
        let named = usize::from(positional + count(ParamKind::KeywordOnly));
        let first =
            params.iter().find(|param| !matches!(param.kind, ParamKind::KeywordOnly | ParamKind::KwArgs));
        let first = first.filter(|param| matches!(param.kind, ParamKind::PositionalOnly | ParamKind::Normal));
        self.frame.first_parameter = first.and(self.frame.locals().first().copied());
        let mut names = Vec::with_capacity(named);
        names.extend((0..named).map(|row| self.frame.parameter(row)));
        let mut rest = (named..params.len()).map(|row| self.frame.parameter(row));
        let mut has = |kind: ParamKind| if count(kind) > 0 { rest.next() } else { None };
        let varargs = has(ParamKind::VarArgs);
        let varkw = has(ParamKind::KwArgs);
        self.frame.params = Params { names, positional, positional_only: only, varargs, varkw };
    }

    pub(super) fn lambda(&mut self, id: ExprId, params: List<Param>, body: ExprId, dst: Reg) -> Result<()> {
        let span = self.ast.span(id);
        let Some(scope) = self.scopes.of(Node::Expr(id)) else { return Ok(()) };
        let parts = self.defaults(params, span)?;
        let names = self.parameter_names(params);
        let generator = self.scopes.get(scope).is_generator;
        let flags = if generator { CodeFlags::GENERATOR } else { CodeFlags::default() };
        let start = Start { scope, name: self.names.intern("<lambda>"), flags, params: names };
        let code = self.child(start, span, |this| {
            this.set_params(params);
            let src = this.operand(body)?;
            this.emit(Op::Return { src }, this.ast.span(body));
            Ok(())
        })?;
        self.make_function(dst, scope, code, parts, span);
        Ok(())
    }

    pub(super) fn function(&mut self, id: FunctionId, span: Span) -> Result<()> {
        let function = *self.ast.function(id);
        let place =
            self.ast.exprs(function.decorators).first().map_or(span, |first| self.ast.span(*first).to(span));
        self.decorated(function.decorators, function.name, span, |this, dst| {
            if function.type_params.is_empty() {
                let parts = this.defaults(function.params, span)?;
                this.function_object(id, dst, parts, span, place)
            } else {
                this.generic_function(id, dst, span, place)
            }
        })
    }

    /// Makes a definition, applies its decorators, binds its name.
    pub(super) fn decorated(
        &mut self,
        decorators: List<ExprId>,
        name: Span,
        span: Span,
        make: impl FnOnce(&mut Self, Reg) -> Result<()>,
    ) -> Result<()> {
        let decorators = self.ast.exprs(decorators);
        let name = self.name(name);
        if decorators.is_empty()
            && let Some(reg) = self.local_register(name)
        {
            make(self, reg)?;
            self.assigned(name);
            return Ok(());
        }
        let mut bases = Vec::new();
        for decorator in decorators {
            let a = self.fresh(*decorator)?;
            self.unit().alloc();
            bases.push((a, self.ast.span(*decorator)));
        }
        let dst = self.unit().alloc();
        self.scratch(|this| make(this, dst))?;
        let mut result = dst;
        while let Some((a, place)) = bases.pop() {
            self.emit(Op::Call { a, n: 1 }, place);
            result = a;
        }
        self.store(name, result, span);
        Ok(())
    }

    /// Makes the function; `parts` holds its defaults.
    pub(super) fn function_object(
        &mut self,
        id: FunctionId,
        dst: Reg,
        parts: Parts,
        span: Span,
        place: Span,
    ) -> Result<()> {
        let function = *self.ast.function(id);
        let mut parts = parts;
        if let Some(annotate) = self.function_annotations(id, span)? {
            parts.add(Parts::ANNOTATE, annotate);
        }
        let Some(scope) = self.scopes.of(Node::Function(id)) else { return Ok(()) };
        let names = self.parameter_names_inside(scope, function.params);
        let known = self.scopes.get(scope);
        let flags = match (function.is_async, known.is_generator) {
            (false, false) => CodeFlags::default(),
            (false, true) => CodeFlags::GENERATOR,
            (true, false) => CodeFlags::COROUTINE,
            (true, true) => CodeFlags::ASYNC_GENERATOR,
        };
        let name = self.names.intern(&self.source.name(function.name));
        let start = Start { scope, name, flags, params: names };
        let code = self.child(start, place, |this| {
            this.set_params(function.params);
            this.function_body(function.body)
        })?;
        self.make_function(dst, scope, code, parts, span);
        Ok(())
    }

    /// The same in the scope of the function, whose private names are those of its class.
    fn parameter_names_inside(&mut self, scope: ScopeId, params: List<Param>) -> Vec<Name> {
        let outer = std::mem::replace(&mut self.frame.scope, scope);
        let names = self.parameter_names(params);
        self.frame.scope = outer;
        names
    }

    /// The docstring of a body, if it starts with one.
    pub(super) fn docstring_of(&self, body: List<StmtId>) -> Option<(Const, Span)> {
        let first = self.ast.stmts(body).first()?;
        let StmtKind::Expr(value) = self.ast.stmt(*first).kind else { return None };
        let (ExprKind::Str | ExprKind::StrConcat(_)) = self.ast.kind(value) else { return None };
        let Some(Const::Str(text)) = self.constant(value) else { return None };
        Some((Const::Str(cleaned(&text).into()), self.ast.span(value)))
    }

    /// The statements of a function after its docstring, which becomes the first constant.
    fn function_body(&mut self, body: List<StmtId>) -> Result<()> {
        let stmts = self.ast.stmts(body);
        let Some((text, _)) = self.docstring_of(body) else { return self.body(body) };
        self.unit().tables.constant(text);
        self.frame.flags = self.frame.flags.with(CodeFlags::DOCSTRING);
        for stmt in stmts.iter().skip(1) {
            self.stmt(*stmt)?;
        }
        Ok(())
    }
}

/// A docstring without its indentation, as CPython keeps it.
fn cleaned(text: &str) -> String {
    let margin = text
        .lines()
        .skip(1)
        .filter(|line| !line.trim_start_matches(' ').is_empty())
        .map(|line| line.len() - line.trim_start_matches(' ').len())
        .min()
        .unwrap_or(0);
    let mut out = String::new();
    for (row, line) in text.split('\n').enumerate() {
        if row == 0 {
            out.push_str(line.trim_start_matches(' '));
            continue;
        }
        out.push('\n');
        out.push_str(line.get(margin..).unwrap_or(line.trim_start_matches(' ')));
    }
    out
}
