//! Annotations: functions that evaluate them when they are asked for.

use monty_bytecode::{Const, Intrinsic, Op, Params};
use monty_parser::ast::{ExprId, ExprKind, FunctionId, Span};
use monty_parser::unparse_annotation;

use super::frame::{Lower, Start};
use super::function::Parts;
use crate::emit::Reg;
use crate::error::{CompileError, Result};
use crate::name::{Name, Names};
use crate::scope::{Node, ScopeId, ScopeKind};

/// An annotation of a module or class body.
#[derive(Clone, Copy)]
pub(super) struct Deferred {
    name: Name,
    annotation: ExprId,
    /// Its number in the set of those that were reached, if it may not be.
    condition: Option<i64>,
}

impl Lower<'_> {
    /// The annotate function of a function, in a new register; none without annotations.
    pub(super) fn function_annotations(&mut self, id: FunctionId, span: Span) -> Result<Option<Reg>> {
        let Some(scope) = self.scopes.of(Node::FunctionAnnotations(id)) else { return Ok(None) };
        let function = *self.ast.function(id);
        let mut items = Vec::new();
        for param in self.ast.list(function.params) {
            if let Some(annotation) = param.annotation {
                items.push(Deferred { name: self.name(param.name), annotation, condition: None });
            }
        }
        if let Some(annotation) = function.returns {
            items.push(Deferred { name: self.names.intern("return"), annotation, condition: None });
        }
        let dst = self.unit().alloc();
        self.annotate(scope, &items, dst, span)?;
        Ok(Some(dst))
    }

    fn annotate(&mut self, scope: ScopeId, items: &[Deferred], dst: Reg, span: Span) -> Result<()> {
        let start = Start {
            scope,
            name: self.names.intern("__annotate__"),
            flags: Default::default(),
            params: vec![self.names.intern(".format")],
        };
        let lazy = self.lazy_annotations;
        let code = self.child(start, span, |this| {
            this.format_parameter(span);
            let dict = this.unit().alloc();
            this.emit(Op::NewDict { dst: dict, items: 0, n: 0 }, span);
            for item in items {
                this.scratch(|this| this.annotation(*item, dict, lazy))?;
            }
            this.emit(Op::Return { src: dict }, span);
            Ok(())
        })?;
        self.make_function(dst, scope, code, Parts::default(), span);
        Ok(())
    }

    fn annotation(&mut self, item: Deferred, dict: Reg, lazy: bool) -> Result<()> {
        let span = self.ast.span(item.annotation);
        let skip = self.unit().label();
        if let Some(number) = item.condition {
            let reached = self.unit().alloc();
            let name = Names::CONDITIONAL_ANNOTATIONS;
            self.load(name, reached, span);
            let row = self.load_constant(Const::Int(number), span);
            self.emit(Op::In { dst: row, item: row, container: reached, negate: false }, span);
            self.emit(Op::JumpIf { src: row, when: false, to: skip.into() }, span);
        }
        let key = self.load_constant(Const::Str(self.names.text(item.name)), span);
        let value = if !lazy {
            let text = unparse_annotation(self.ast, self.source, item.annotation)
                .map_err(|_| CompileError::too_deep(span))?;
            let text = self.text(&text);
            self.load_constant(text, span)
        } else if let ExprKind::Starred(inner) = self.ast.kind(item.annotation) {
            // `*args: *Ts` is the only item of an unpacking.
            let src = self.operand(inner)?;
            let items = self.unit().alloc();
            self.emit(Op::Unpack { src, items, n: 1 }, span);
            items
        } else {
            self.operand(item.annotation)?
        };
        self.emit(Op::DictInsert { dict, key, value }, span);
        self.unit().place(skip);
        Ok(())
    }

    /// The parameter of functions that evaluate annotations, and the refusal of formats they do not know.
    pub(super) fn format_parameter(&mut self, span: Span) {
        let name = self.names.intern("format");
        let name = self.unit().tables.name(name);
        self.frame.params =
            Params { names: vec![name], positional: 1, positional_only: 1, ..Params::default() };
        let known = self.unit().label();
        self.emit(Op::JumpGtImm { lhs: 0, imm: 2, when: false, to: known.into() }, span);
        let exc = self.unit().alloc();
        self.emit(Op::Rare { dst: exc, args: 0, n: 0, id: Intrinsic::NotImplementedError as u8 }, span);
        self.emit(Op::Raise { exc }, span);
        self.unit().place(known);
    }

    /// `target: annotation = value`
    pub(super) fn annotated(
        &mut self,
        target: ExprId,
        annotation: ExprId,
        value: Option<ExprId>,
        simple: bool,
        span: Span,
    ) -> Result<()> {
        if let Some(value) = value {
            match self.target_register(target) {
                Some(reg) => {
                    self.expr(value, reg)?;
                    let name = self.name(self.ast.span(target));
                    self.assigned(name);
                }
                None => self.scratch(|this| {
                    let src = this.operand(value)?;
                    this.assign(target, src)
                })?,
            }
        }
        let kind = self.home_kind();
        if simple && !kind.is_function() {
            self.reach_annotation(target, annotation, span)?;
        } else if value.is_none() {
            // The object and index are evaluated, for what they do.
            match self.ast.kind(target) {
                ExprKind::Attribute { value, .. } => self.scratch(|this| this.operand(value).map(|_| ()))?,
                ExprKind::Subscript { value, index } => {
                    self.scratch(|this| this.subscript(value, index).map(|_| ()))?;
                }
                _ => {}
            }
        }
        Ok(())
    }

    /// Notes that an annotation was reached, if it might not be.
    fn reach_annotation(&mut self, target: ExprId, annotation: ExprId, span: Span) -> Result<()> {
        if !self.lazy_annotations {
            return self.keep_annotation(target, annotation, span);
        }
        self.note_annotation(annotation, span);
        Ok(())
    }

    /// Puts the text of an annotation into the body's `__annotations__`.
    fn keep_annotation(&mut self, target: ExprId, annotation: ExprId, span: Span) -> Result<()> {
        let name = self.name(self.ast.span(target));
        self.scratch(|this| {
            let dict = this.unit().alloc();
            let annotations = this.names.intern("__annotations__");
            this.load(annotations, dict, span);
            this.annotation(Deferred { name, annotation, condition: None }, dict, false)
        })
    }

    fn note_annotation(&mut self, annotation: ExprId, span: Span) {
        let known = &self.scopes.get(self.frame.home).annotations;
        let Some(number) = known.place(&annotation) else { return };
        let Some((_, (_, true))) = known.at(number) else { return };
        let number = Const::Int(number as i64);
        let mark = self.unit().mark();
        let set = self.unit().alloc();
        let name = Names::CONDITIONAL_ANNOTATIONS;
        match self.frame.vars.get(&(self.frame.home, name)).copied() {
            Some(cell) => {
                let name = self.unit().tables.name(name);
                self.emit(Op::LoadCell { dst: set, cell, free: false, name }, span);
            }
            None => self.load(name, set, span),
        }
        let item = self.load_constant(number, span);
        self.emit(Op::SetAdd { set, item }, span);
        self.unit().release(mark);
    }

    /// The set of the annotations that were reached, at the start of a body where some may not be.
    pub(super) fn begin_annotations(&mut self, span: Span) {
        if !self.lazy_annotations {
            return self.begin_texts(span);
        }
        if !self.scopes.get(self.frame.home).conditional_annotations {
            return;
        }
        let mark = self.unit().mark();
        let set = self.unit().alloc();
        self.emit(Op::NewSet { dst: set, items: 0, n: 0 }, span);
        let name = Names::CONDITIONAL_ANNOTATIONS;
        match self.frame.vars.get(&(self.frame.home, name)).copied() {
            Some(cell) => self.emit(Op::StoreCell { cell, src: set }, span),
            None => self.store(name, set, span),
        }
        self.unit().release(mark);
    }

    /// The dict of the texts of annotations that are not evaluated.
    fn begin_texts(&mut self, span: Span) {
        if self.scopes.get(self.frame.home).annotations.iter().next().is_none() {
            return;
        }
        let mark = self.unit().mark();
        let dict = self.unit().alloc();
        self.emit(Op::NewDict { dst: dict, items: 0, n: 0 }, span);
        let name = self.names.intern("__annotations__");
        self.store(name, dict, span);
        self.unit().release(mark);
    }

    /// The annotate function of a module or class body, if it has annotations.
    pub(super) fn body_annotations(&mut self, span: Span) -> Result<()> {
        if !self.lazy_annotations {
            return Ok(());
        }
        let home = self.frame.home;
        let known = &self.scopes.get(home).annotations;
        let items: Vec<Deferred> = known
            .iter()
            .enumerate()
            .map(|(number, (annotation, (name, conditional)))| Deferred {
                name: *name,
                annotation: *annotation,
                condition: conditional.then_some(number as i64),
            })
            .collect();
        let Some(scope) = self.scopes.of(Node::BodyAnnotations(home)).filter(|_| !items.is_empty()) else {
            return Ok(());
        };
        self.scratch(|this| {
            let dst = this.unit().alloc();
            this.annotate(scope, &items, dst, span)?;
            let class = this.home_kind() == ScopeKind::Class;
            let name = this.names.intern(if class { "__annotate_func__" } else { "__annotate__" });
            this.store(name, dst, span);
            Ok(())
        })
    }
}
