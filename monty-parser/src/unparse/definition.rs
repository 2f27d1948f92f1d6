//! Definitions: functions, classes, their parameters.

use super::level::TEST;
use super::printer::Printer;
use super::step::{Step, Steps};
use crate::plain::{Class, Node, Value};

impl<'a> Printer<'a> {
    /// The steps of a definition or a part of one; false if it is none.
    pub(super) fn definition(&self, node: &Node, fields: &'a [Value], steps: &mut Steps<'a>) -> bool {
        match (node.class, fields) {
            (
                Class::FunctionDef | Class::AsyncFunctionDef,
                [name, args, body, decorators, returns, comment, type_params],
            ) => {
                self.decorators(decorators, steps);
                steps.line(if node.class == Class::FunctionDef { "def " } else { "async def " });
                steps.name(name);
                self.type_params(type_params, steps);
                steps.text("(");
                steps.value(args, TEST);
                steps.text(")");
                steps.optional(" -> ", returns, TEST);
                self.open(node, Some(comment), steps);
                steps.push(Step::Documented(body));
                steps.push(Step::Close);
            }
            (Class::ClassDef, [name, bases, keywords, body, decorators, type_params]) => {
                self.decorators(decorators, steps);
                steps.line("class ");
                steps.name(name);
                self.type_params(type_params, steps);
                if !self.items(bases).is_empty() || !self.items(keywords).is_empty() {
                    steps.text("(");
                    self.arguments_of_call(bases, keywords, steps);
                    steps.text(")");
                }
                steps.push(Step::Open(0, None));
                steps.push(Step::Documented(body));
                steps.push(Step::Close);
            }
            (Class::Arguments, fields) => self.parameters(fields, steps),
            (Class::Arg, [name, annotation, _]) => {
                steps.name(name);
                steps.optional(": ", annotation, TEST);
            }
            (Class::TypeVar, [name, bound, default]) => {
                steps.name(name);
                steps.optional(": ", bound, TEST);
                steps.optional(" = ", default, TEST);
            }
            (Class::TypeVarTuple | Class::ParamSpec, [name, default]) => {
                steps.text(if node.class == Class::ParamSpec { "**" } else { "*" });
                steps.name(name);
                steps.optional(" = ", default, TEST);
            }
            _ => return false,
        }
        true
    }

    /// A definition has an empty line before it.
    fn decorators(&self, decorators: &'a Value, steps: &mut Steps<'a>) {
        steps.push(Step::Line);
        for decorator in self.items(decorators) {
            steps.line("@");
            steps.value(decorator, TEST);
        }
    }

    pub(super) fn type_params(&self, type_params: &'a Value, steps: &mut Steps<'a>) {
        let type_params = self.items(type_params);
        if !type_params.is_empty() {
            steps.text("[");
            steps.between(", ", type_params, TEST);
            steps.text("]");
        }
    }

    fn parameters(&self, fields: &'a [Value], steps: &mut Steps<'a>) {
        let [positional_only, args, varargs, keyword_only, keyword_defaults, keywords, defaults] = fields
        else {
            return;
        };
        let mut first = true;
        let mut comma = |steps: &mut Steps<'a>| {
            if !std::mem::take(&mut first) {
                steps.text(", ");
            }
        };
        let positional_only = self.items(positional_only);
        let all = positional_only.len() + self.items(args).len();
        let defaults = self.items(defaults);
        let without = all.saturating_sub(defaults.len());
        for (row, param) in positional_only.iter().chain(self.items(args)).enumerate() {
            comma(steps);
            steps.value(param, TEST);
            if let Some(default) = row.checked_sub(without).and_then(|row| defaults.get(row)) {
                steps.text("=");
                steps.value(default, TEST);
            }
            if row + 1 == positional_only.len() {
                steps.text(", /");
            }
        }
        let keyword_only = self.items(keyword_only);
        if *varargs != Value::None || !keyword_only.is_empty() {
            comma(steps);
            steps.text("*");
            steps.optional("", varargs, TEST);
        }
        for (row, param) in keyword_only.iter().enumerate() {
            comma(steps);
            steps.value(param, TEST);
            if let Some(default) = self.items(keyword_defaults).get(row) {
                steps.optional("=", default, TEST);
            }
        }
        if *keywords != Value::None {
            comma(steps);
            steps.text("**");
            steps.value(keywords, TEST);
        }
    }

    /// A `:`, and the type comment of the statement behind it.
    pub(super) fn open(&self, node: &Node, comment: Option<&'a Value>, steps: &mut Steps<'a>) {
        steps.push(Step::Open(node.place.map_or(0, |place| place[0]), comment));
    }

    /// The type comment of a statement.
    pub(super) fn comment_steps(&self, node: &Node, comment: &'a Value, steps: &mut Steps<'a>) {
        steps.push(Step::Comment(node.place.map_or(0, |place| place[0]), comment));
    }
}
