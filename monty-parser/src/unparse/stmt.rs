//! Statements without definitions.

use super::Unprintable;
use super::level::{TEST, TUPLE, YIELD, operator};
use super::printer::Printer;
use super::step::{Step, Steps};
use crate::literal::{Int, StrValue};
use crate::plain::{Class, Node, Value};

impl<'a> Printer<'a> {
    /// The steps of a statement or a part of one; false if it is none.
    pub(super) fn stmt(&mut self, node: &Node, fields: &'a [Value], steps: &mut Steps<'a>) -> bool {
        self.simple(node, fields, steps)
            || self.compound(node, fields, steps)
            || self.module(node.class, fields, steps)
    }

    fn module(&mut self, class: Class, fields: &'a [Value], steps: &mut Steps<'a>) -> bool {
        match (class, fields) {
            (Class::Module, [body, ignores]) => {
                for ignore in self.items(ignores) {
                    let Value::Node(id) = ignore else { continue };
                    if let [Value::Int(Int::Small(line)), Value::Str(StrValue::Text(tag))] =
                        self.tree.fields(*id)
                    {
                        self.ignore(u32::try_from(*line).unwrap_or(0), tag);
                    }
                }
                steps.push(Step::Documented(body));
            }
            (Class::Interactive, [body]) => steps.push(Step::Body(body)),
            (Class::Expression, [body]) => steps.value(body, TEST),
            (Class::FunctionType, [arguments, returns]) => {
                steps.text("(");
                steps.between(", ", self.items(arguments), TEST);
                steps.text(") -> ");
                steps.value(returns, TEST);
            }
            _ => return false,
        }
        true
    }

    fn simple(&mut self, node: &Node, fields: &'a [Value], steps: &mut Steps<'a>) -> bool {
        match (node.class, fields) {
            (Class::Expr, [value]) => {
                steps.line("");
                steps.value(value, YIELD);
            }
            (Class::Assign, [targets, value, comment]) => {
                steps.line("");
                for target in self.items(targets) {
                    steps.value(target, TUPLE);
                    steps.text(" = ");
                }
                steps.value(value, TEST);
                self.comment_steps(node, comment, steps);
            }
            (Class::AugAssign, [target, op, value]) => {
                steps.line("");
                steps.value(target, TEST);
                steps.text(" ");
                steps.text(self.class(op).map_or("", |op| operator(op).0));
                steps.text("= ");
                steps.value(value, TEST);
            }
            (Class::AnnAssign, [target, annotation, value, simple]) => {
                steps.line("");
                let wrap = matches!(simple, Value::Int(Int::Small(0)) | Value::Bool(false) | Value::None)
                    && self.class(target) == Some(Class::Name);
                if wrap {
                    steps.text("(");
                }
                steps.value(target, TEST);
                steps.text(if wrap { "): " } else { ": " });
                steps.value(annotation, TEST);
                steps.optional(" = ", value, TEST);
            }
            (Class::Return, [value]) => {
                steps.line("return");
                steps.optional(" ", value, TEST);
            }
            (Class::Raise, [exc, cause]) => {
                if *exc == Value::None && *cause != Value::None {
                    self.error = Some(Unprintable::CauseAlone);
                }
                steps.line("raise");
                steps.optional(" ", exc, TEST);
                steps.optional(" from ", cause, TEST);
            }
            (Class::Delete, [targets]) => {
                steps.line("del ");
                steps.between(", ", self.items(targets), TEST);
            }
            (Class::Assert, [test, message]) => {
                steps.line("assert ");
                steps.value(test, TEST);
                steps.optional(", ", message, TEST);
            }
            (Class::Import, [names]) => {
                steps.line("import ");
                steps.between(", ", self.items(names), TEST);
            }
            (Class::ImportFrom, [module, names, level]) => {
                steps.line("from ");
                if let Value::Int(Int::Small(level)) = level {
                    // A tree that was made by hand may ask for any number of dots.
                    for _ in 0..(*level).clamp(0, 1_000_000) {
                        steps.text(".");
                    }
                }
                steps.optional_name("", module);
                steps.text(" import ");
                steps.between(", ", self.items(names), TEST);
            }
            (Class::Alias, [name, as_name]) => {
                steps.name(name);
                steps.optional_name(" as ", as_name);
            }
            (Class::Global | Class::Nonlocal, [names]) => {
                steps.line(if node.class == Class::Global { "global " } else { "nonlocal " });
                for (row, name) in self.items(names).iter().enumerate() {
                    steps.optional_name(if row > 0 { ", " } else { "" }, name);
                }
            }
            (Class::TypeAlias, [name, type_params, value]) => {
                steps.line("type ");
                steps.value(name, TEST);
                self.type_params(type_params, steps);
                steps.text(" = ");
                steps.value(value, TEST);
            }
            (Class::Pass, _) => steps.line("pass"),
            (Class::Break, _) => steps.line("break"),
            (Class::Continue, _) => steps.line("continue"),
            _ => return false,
        }
        true
    }

    fn compound(&mut self, node: &Node, fields: &'a [Value], steps: &mut Steps<'a>) -> bool {
        match (node.class, fields) {
            (Class::For | Class::AsyncFor, [target, iter, body, orelse, comment]) => {
                steps.line(if node.class == Class::For { "for " } else { "async for " });
                steps.value(target, TUPLE);
                steps.text(" in ");
                steps.value(iter, TEST);
                self.block(node, body, Some(comment), steps);
                self.clause("else", orelse, steps);
            }
            (Class::While, [test, body, orelse]) => {
                self.tested("while ", test, body, steps);
                self.clause("else", orelse, steps);
            }
            (Class::If, [test, body, orelse]) => {
                self.tested("if ", test, body, steps);
                steps.push(Step::OrElse(orelse));
            }
            (Class::With | Class::AsyncWith, [items, body, comment]) => {
                steps.line(if node.class == Class::With { "with " } else { "async with " });
                steps.between(", ", self.items(items), TEST);
                self.block(node, body, Some(comment), steps);
            }
            (Class::WithItem, [context, target]) => {
                steps.value(context, TEST);
                steps.optional(" as ", target, TEST);
            }
            (Class::Try | Class::TryStar, [body, handlers, orelse, finalbody]) => {
                steps.line("try");
                steps.block(body);
                let star = if node.class == Class::TryStar { "except*" } else { "except" };
                for handler in self.items(handlers) {
                    let Value::Node(id) = handler else { continue };
                    if let (Some(Class::ExceptHandler), fields) = (self.class(handler), self.tree.fields(*id))
                    {
                        self.handler(star, fields, steps);
                    }
                }
                self.clause("else", orelse, steps);
                self.clause("finally", finalbody, steps);
            }
            (Class::ExceptHandler, fields) => self.handler("except", fields, steps),
            (Class::Match, [subject, cases]) => {
                steps.line("match ");
                steps.value(subject, TEST);
                steps.push(Step::Open(0, None));
                steps.value(cases, TEST);
                steps.push(Step::Close);
            }
            (Class::MatchCase, [pattern, guard, body]) => {
                steps.line("case ");
                steps.value(pattern, TEST);
                steps.optional(" if ", guard, TEST);
                steps.block(body);
            }
            _ => return false,
        }
        true
    }

    fn tested(&self, word: &'static str, test: &'a Value, body: &'a Value, steps: &mut Steps<'a>) {
        steps.line(word);
        steps.value(test, TEST);
        steps.block(body);
    }

    fn handler(&self, word: &'static str, fields: &'a [Value], steps: &mut Steps<'a>) {
        let [type_, name, body] = fields else { return };
        steps.line(word);
        steps.optional(" ", type_, TEST);
        steps.optional_name(" as ", name);
        steps.block(body);
    }

    /// `else` or `finally`, if it has statements.
    fn clause(&self, word: &'static str, body: &'a Value, steps: &mut Steps<'a>) {
        if !self.items(body).is_empty() {
            steps.line(word);
            steps.block(body);
        }
    }

    pub(super) fn or_else(&mut self, orelse: &'a Value) {
        let mut steps = Steps::default();
        match self.items(orelse) {
            [only @ Value::Node(id)] if self.class(only) == Some(Class::If) => {
                if let [test, body, orelse] = self.tree.fields(*id) {
                    self.tested("elif ", test, body, &mut steps);
                    steps.push(Step::OrElse(orelse));
                }
            }
            _ => self.clause("else", orelse, &mut steps),
        }
        self.next(steps);
    }

    /// The block of a statement that may have a type comment.
    pub(super) fn block(
        &self,
        node: &Node,
        body: &'a Value,
        comment: Option<&'a Value>,
        steps: &mut Steps<'a>,
    ) {
        self.open(node, comment, steps);
        steps.push(Step::Body(body));
        steps.push(Step::Close);
    }
}
