//! Expressions.

use super::level::{
    ATOM, AWAIT, BIT_OR, COMPARE, Level, NAMED, POWER, TEST, TUPLE, YIELD, operator, tighter,
};
use super::printer::{Printer, Style, u_kind};
use super::step::{Step, Steps};
use crate::plain::{Class, Value};

impl<'a> Printer<'a> {
    /// The steps of an expression; false if it is none.
    pub(super) fn expr(
        &mut self,
        class: Class,
        fields: &'a [Value],
        level: Level,
        steps: &mut Steps<'a>,
    ) -> bool {
        let own = self.own_level(class, fields);
        let wrap = own.is_some_and(|own| level > own);
        if wrap {
            steps.text("(");
        }
        let known = self.operation(class, fields, own.unwrap_or(ATOM), steps)
            || self.display(class, fields, steps)
            || self.reference(class, fields, steps);
        if wrap {
            steps.text(")");
        }
        known
    }

    /// The level of an expression that may need parentheses.
    fn own_level(&self, class: Class, fields: &[Value]) -> Option<Level> {
        match (class, fields) {
            (Class::NamedExpr, _) => Some(NAMED),
            (Class::Yield | Class::YieldFrom, _) => Some(YIELD),
            (Class::Lambda | Class::IfExp, _) => Some(TEST),
            (Class::Compare, _) => Some(COMPARE),
            (Class::Await, _) => Some(AWAIT),
            (Class::BinOp, [_, op, _]) | (Class::UnaryOp | Class::BoolOp, [op, _]) => {
                self.class(op).map(|op| operator(op).1)
            }
            (Class::Tuple, [items, _]) if !self.items(items).is_empty() => Some(TUPLE),
            _ => None,
        }
    }

    fn operation(&self, class: Class, fields: &'a [Value], own: Level, steps: &mut Steps<'a>) -> bool {
        match (class, fields) {
            (Class::NamedExpr, [target, value]) => {
                steps.value(target, ATOM);
                steps.text(" := ");
                steps.value(value, ATOM);
            }
            (Class::BoolOp, [op, values]) => {
                let text = self.class(op).map_or("", |op| operator(op).0);
                let mut level = own;
                for (row, value) in self.items(values).iter().enumerate() {
                    if row > 0 {
                        steps.text(text);
                    }
                    // Each operand is a level tighter than the one before.
                    if self.style == Style::Program || row == 0 {
                        level = tighter(level);
                    }
                    steps.value(value, level);
                }
            }
            (Class::BinOp, [left, op, right]) => {
                let text = self.class(op).map_or("", |op| operator(op).0);
                let rightwards = own == POWER;
                steps.value(left, if rightwards { tighter(own) } else { own });
                steps.text(" ");
                steps.text(text);
                steps.text(" ");
                steps.value(right, if rightwards { own } else { tighter(own) });
            }
            (Class::UnaryOp, [op, operand]) => {
                steps.text(self.class(op).map_or("", |op| operator(op).0));
                steps.value(operand, own);
            }
            (Class::Lambda, [args, body]) => {
                steps.text(if self.is_spaced(args) { "lambda " } else { "lambda" });
                steps.value(args, TEST);
                steps.text(": ");
                steps.value(body, TEST);
            }
            (Class::IfExp, [test, body, orelse]) => {
                steps.value(body, tighter(TEST));
                steps.text(" if ");
                steps.value(test, tighter(TEST));
                steps.text(" else ");
                steps.value(orelse, TEST);
            }
            (Class::Compare, [left, ops, comparators]) => {
                steps.value(left, tighter(COMPARE));
                for (op, right) in self.items(ops).iter().zip(self.items(comparators)) {
                    steps.text(self.class(op).map_or("", |op| operator(op).0));
                    steps.value(right, tighter(COMPARE));
                }
            }
            (Class::Await, [value]) => {
                steps.text("await");
                steps.optional(" ", value, ATOM);
            }
            (Class::Yield, [value]) => {
                steps.text("yield");
                steps.optional(" ", value, ATOM);
            }
            (Class::YieldFrom, [value]) => {
                steps.text("yield from ");
                steps.value(value, ATOM);
            }
            _ => return false,
        }
        true
    }

    /// Is there a blank between `lambda` and its parameters? In annotations only before positional ones.
    fn is_spaced(&self, args: &Value) -> bool {
        let Value::Node(id) = args else { return false };
        let some = |field: &Value| !self.items(field).is_empty() || matches!(field, Value::Node(_));
        match self.style {
            Style::Program => self.tree.fields(*id).iter().any(some),
            Style::Annotation => self.tree.fields(*id).iter().take(2).any(some),
        }
    }

    fn display(&mut self, class: Class, fields: &'a [Value], steps: &mut Steps<'a>) -> bool {
        match (class, fields) {
            (Class::Tuple, [items, _]) => match self.items(items) {
                [] => steps.text("()"),
                items => tuple(items, steps),
            },
            (Class::List, [items, _]) => {
                steps.text("[");
                steps.between(", ", self.items(items), TEST);
                steps.text("]");
            }
            (Class::Set, [items]) => {
                let items = self.items(items);
                steps.text("{");
                if items.is_empty() {
                    steps.text("*()");
                }
                steps.between(", ", items, TEST);
                steps.text("}");
            }
            (Class::Dict, [keys, values]) => {
                steps.text("{");
                for (row, (key, value)) in self.items(keys).iter().zip(self.items(values)).enumerate() {
                    if row > 0 {
                        steps.text(", ");
                    }
                    if *key == Value::None {
                        steps.text("**");
                        steps.value(value, BIT_OR);
                    } else {
                        steps.value(key, TEST);
                        steps.text(": ");
                        steps.value(value, TEST);
                    }
                }
                steps.text("}");
            }
            (Class::ListComp | Class::SetComp | Class::GeneratorExp, [element, clauses]) => {
                let (open, close) = match class {
                    Class::ListComp => ("[", "]"),
                    Class::SetComp => ("{", "}"),
                    _ => ("(", ")"),
                };
                steps.text(open);
                steps.value(element, TEST);
                steps.value(clauses, TEST);
                steps.text(close);
            }
            (Class::DictComp, [key, value, clauses]) => {
                steps.text("{");
                steps.value(key, TEST);
                steps.text(": ");
                steps.value(value, TEST);
                steps.value(clauses, TEST);
                steps.text("}");
            }
            (Class::Comprehension, [target, iter, conditions, is_async]) => {
                let is_async = !matches!(
                    is_async,
                    Value::Int(crate::literal::Int::Small(0)) | Value::Bool(false) | Value::None
                );
                steps.text(if is_async { " async for " } else { " for " });
                steps.value(target, TUPLE);
                steps.text(" in ");
                steps.value(iter, tighter(TEST));
                for condition in self.items(conditions) {
                    steps.text(" if ");
                    steps.value(condition, tighter(TEST));
                }
            }
            (Class::JoinedStr, [values]) => self.interpolated("f", values, steps),
            (Class::TemplateStr, [values]) => self.interpolated("t", values, steps),
            (Class::FormattedValue | Class::Interpolation, fields) => {
                self.replacement(class, fields, steps);
            }
            (Class::Constant, [value, kind]) => {
                if *kind == u_kind() {
                    steps.text("u");
                }
                constant(value, steps);
            }
            _ => return false,
        }
        true
    }

    fn reference(&self, class: Class, fields: &'a [Value], steps: &mut Steps<'a>) -> bool {
        match (class, fields) {
            (Class::Name, [id, _]) => steps.name(id),
            (Class::Attribute, [value, name, _]) => {
                steps.value(value, ATOM);
                let number = |id: u32| match self.tree.field(id, 0) {
                    Value::Int(_) => true,
                    Value::Bool(_) => self.style == Style::Program,
                    _ => false,
                };
                match value {
                    // `1.real` would begin a float.
                    Value::Node(id) if self.class(value) == Some(Class::Constant) && number(*id) => {
                        steps.text(" .");
                    }
                    _ => steps.text("."),
                }
                steps.name(name);
            }
            (Class::Call, [func, args, keywords]) => {
                steps.value(func, ATOM);
                let bare = self.style == Style::Annotation
                    && self.items(keywords).is_empty()
                    && matches!(self.items(args), [only] if self.class(only) == Some(Class::GeneratorExp));
                steps.text(if bare { "" } else { "(" });
                self.arguments_of_call(args, keywords, steps);
                steps.text(if bare { "" } else { ")" });
            }
            (Class::Keyword, [name, value]) => {
                if *name == Value::None {
                    steps.text("**");
                } else {
                    steps.name(name);
                    steps.text("=");
                }
                steps.value(value, TEST);
            }
            (Class::Subscript, [value, index, _]) => {
                steps.value(value, ATOM);
                steps.text("[");
                match index {
                    Value::Node(id) if self.class(index) == Some(Class::Tuple) => {
                        match self.items(self.tree.field(*id, 0)) {
                            [] => steps.text("()"),
                            items => tuple(items, steps),
                        }
                    }
                    index => steps.value(index, TEST),
                }
                steps.text("]");
            }
            (Class::Starred, [value, _]) => {
                steps.text("*");
                steps.value(value, BIT_OR);
            }
            (Class::Slice, [lower, upper, step]) => {
                steps.optional("", lower, TEST);
                steps.text(":");
                steps.optional("", upper, TEST);
                steps.optional(":", step, TEST);
            }
            _ => return false,
        }
        true
    }

    /// Positional arguments and keywords.
    pub(super) fn arguments_of_call(&self, args: &'a Value, keywords: &'a Value, steps: &mut Steps<'a>) {
        let (args, keywords) = (self.items(args), self.items(keywords));
        steps.between(", ", args, TEST);
        if !args.is_empty() && !keywords.is_empty() {
            steps.text(", ");
        }
        steps.between(", ", keywords, TEST);
    }
}

/// The items of a tuple that has some, without parentheses.
fn tuple<'a>(items: &'a [Value], steps: &mut Steps<'a>) {
    steps.between(", ", items, TEST);
    if items.len() == 1 {
        steps.text(",");
    }
}

fn constant<'a>(value: &'a Value, steps: &mut Steps<'a>) {
    match value {
        Value::Ellipsis => steps.text("..."),
        value => steps.push(Step::Repr(value)),
    }
}
