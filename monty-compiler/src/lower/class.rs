//! `class`.

use std::sync::Arc;

use monty_bytecode::{CodeFlags, Const, Op};
use monty_parser::ast::{ClassId, List, Span, StmtId, StmtKind};

use super::call::Arguments;
use super::frame::{Lower, Start};
use super::function::Parts;
use crate::emit::Reg;
use crate::error::Result;
use crate::name::{Name, Names};
use crate::scope::Node;

impl Lower<'_> {
    pub(super) fn class(&mut self, id: ClassId, span: Span) -> Result<()> {
        let class = *self.ast.class(id);
        let place =
            self.ast.exprs(class.decorators).first().map_or(span, |first| self.ast.span(*first).to(span));
        self.decorated(class.decorators, class.name, span, |this, dst| {
            if class.type_params.is_empty() {
                this.class_object(id, dst, None, span, place)
            } else {
                this.generic_class(id, dst, span, place)
            }
        })
    }

    /// Makes the class: `build_class(body, name, *bases, **keywords)`. A generic one has a base more.
    pub(super) fn class_object(
        &mut self,
        id: ClassId,
        dst: Reg,
        generic: Option<Name>,
        span: Span,
        place: Span,
    ) -> Result<()> {
        let class = *self.ast.class(id);
        let code = self.class_body(id, place)?;
        let Some(scope) = self.scopes.of(Node::Class(id)) else { return Ok(()) };
        let a = if self.unit().is_top(dst) { dst } else { self.unit().alloc() };
        self.emit(Op::LoadBuildClass { dst: a }, span);
        self.unit().alloc();
        let spreads = self.spreads(class.bases, class.keywords) || generic.is_some();
        // A list and a dict stand where the arguments would, so what goes into the list is further up.
        if spreads {
            self.unit().alloc_run(2);
        }
        let function = self.unit().alloc();
        self.make_function(function, scope, code, Parts::default(), span);
        let name = self.text(&self.source.name(class.name));
        let name = self.load_constant(name, span);
        if !spreads {
            let op = match self.arguments(2, class.bases, class.keywords)? {
                Arguments::Plain(n) => Op::Call { a, n },
                Arguments::Named(n, k) => Op::CallKw { a, n, k },
            };
            self.emit(op, span);
        } else {
            let above = self.unit().mark();
            self.unit().release(u16::from(a) + 2);
            let list = self.unit().alloc();
            self.unit().alloc();
            self.unit().release(above);
            self.spread_into(list, a, &[function, name], class.bases, class.keywords, span)?;
            if let Some(base) = generic {
                let reg = self.unit().alloc();
                self.load(base, reg, span);
                self.emit(Op::ListAppend { list, item: reg }, span);
            }
            self.emit(Op::CallEx { a }, span);
        }
        self.unit().copy(dst, a, span);
        Ok(())
    }

    fn class_body(&mut self, id: ClassId, place: Span) -> Result<u16> {
        let class = *self.ast.class(id);
        let Some(scope) = self.scopes.of(Node::Class(id)) else { return Ok(0) };
        let name = self.names.intern(&self.source.name(class.name));
        let generic = !class.type_params.is_empty();
        let start = Start { scope, name, flags: CodeFlags::CLASS_BODY, params: Vec::new() };
        self.child(start, place, |this| {
            let dict = Names::CLASS_DICT;
            if let Some(cell) = this.frame.vars.get(&(scope, dict)).copied() {
                this.emit(Op::StoreCell { cell, src: 0 }, place);
            }
            let value = this.unit().alloc();
            let module = this.names.intern("__name__");
            let module = this.unit().tables.name(module);
            this.emit(Op::LoadName { dst: value, ns: 0, name: module }, place);
            this.set_class("__module__", value, place);
            let qualname = Const::Str(Arc::clone(&this.frame.qualname));
            this.set_class_constant("__qualname__", qualname, value, place);
            if generic {
                let params = this.names.intern(".type_params");
                this.load(params, value, place);
                this.set_class("__type_params__", value, place);
            }
            let line = Const::Int(i64::from(this.line(place)));
            this.set_class_constant("__firstlineno__", line, value, place);
            let mut body = this.ast.stmts(class.body);
            if let Some((text, span)) = this.docstring_of(class.body) {
                this.set_class_constant("__doc__", text, value, span);
                body = body.get(1..).unwrap_or(&[]);
            }
            this.begin_annotations(place);
            for stmt in body {
                this.stmt(*stmt)?;
            }
            this.body_annotations(place)?;
            let attributes: Vec<Const> =
                this.frame.static_attributes.keys().map(|name| Const::Str(this.names.text(*name))).collect();
            this.set_class_constant("__static_attributes__", Const::Tuple(attributes.into()), value, place);
            for (variable, name) in
                [(Names::CLASS_DICT, "__classdictcell__"), (Names::CLASS, "__classcell__")]
            {
                if let Some(cell) = this.frame.vars.get(&(scope, variable)).copied() {
                    this.set_class(name, cell, place);
                } else if variable == Names::CLASS_DICT && this.defines_functions(class.body) {
                    // Annotations of functions may name what is in the class: its namespace is said to be at hand.
                    this.unit().copy(value, 0, place);
                    this.emit(Op::MakeCell { slot: value }, place);
                    this.set_class(name, value, place);
                }
            }
            Ok(())
        })
    }

    fn defines_functions(&self, body: List<StmtId>) -> bool {
        self.ast.stmts(body).iter().any(|stmt| matches!(self.ast.stmt(*stmt).kind, StmtKind::Function(_)))
    }

    fn set_class(&mut self, name: &str, src: Reg, span: Span) {
        let name = self.names.intern(name);
        let name = self.unit().tables.name(name);
        self.emit(Op::StoreName { ns: 0, src, name }, span);
    }

    fn set_class_constant(&mut self, name: &str, k: Const, reg: Reg, span: Span) {
        self.unit().constant(reg, k, span);
        self.set_class(name, reg, span);
    }
}
