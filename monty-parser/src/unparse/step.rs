//! What has yet to be written: a stack of steps stands for the recursion.

use super::level::Level;
use crate::plain::{NodeId, Value};

#[derive(Clone, Copy)]
pub(super) enum Step<'a> {
    /// Text as it is.
    Text(&'static str),
    /// An identifier.
    Name(&'a Value),
    /// A node at a place of this level.
    Node(NodeId, Level),
    /// What a field holds, if it is a node or an operator.
    Value(&'a Value, Level),
    /// Statements.
    Body(&'a Value),
    /// The statements of a definition or module, of which the first may be a docstring.
    Documented(&'a Value),
    /// A new line, unless it would be the first.
    Line,
    /// The indentation of a new line.
    Fill,
    /// A `:`, the type comment of a statement in this line, and deeper from here on.
    Open(u32, Option<&'a Value>),
    /// The type comment of a statement in this line.
    Comment(u32, &'a Value),
    /// No longer so deep.
    Close,
    /// What is written from here on is a part of an f-string.
    Part,
    /// The end of a part; is it literal text?
    EndPart(bool),
    /// The expression of a field.
    Field,
    /// Its end: text that begins with a brace needs a blank in front.
    EndField,
    /// All parts of an f-string or t-string of this prefix are there.
    Joined(&'static str),
    /// Literal text between the fields of an f-string.
    Literal(&'a Value),
    /// Literal text in a format spec.
    SpecLiteral(&'a Value),
    /// Constants as `repr` writes them.
    Repr(&'a Value),
    /// The docstring of a body.
    Docstring(&'a Value, bool),
    /// An `orelse` after `if`: `elif` if it is one more `if`.
    OrElse(&'a Value),
}

/// Steps in the order in which they are taken.
#[derive(Default)]
pub(super) struct Steps<'a>(pub(super) Vec<Step<'a>>);

impl<'a> Steps<'a> {
    pub(super) fn push(&mut self, step: Step<'a>) {
        self.0.push(step);
    }

    pub(super) fn text(&mut self, text: &'static str) {
        self.push(Step::Text(text));
    }

    pub(super) fn name(&mut self, name: &'a Value) {
        self.push(Step::Name(name));
    }

    pub(super) fn value(&mut self, value: &'a Value, level: Level) {
        self.push(Step::Value(value, level));
    }

    /// A new line that begins with this text.
    pub(super) fn line(&mut self, text: &'static str) {
        self.push(Step::Line);
        self.push(Step::Fill);
        self.text(text);
    }

    /// A field that may be nothing, after this text.
    pub(super) fn optional(&mut self, text: &'static str, value: &'a Value, level: Level) {
        if *value != Value::None {
            self.text(text);
            self.value(value, level);
        }
    }

    /// A name that may be nothing, after this text.
    pub(super) fn optional_name(&mut self, text: &'static str, name: &'a Value) {
        if *name != Value::None {
            self.text(text);
            self.name(name);
        }
    }

    /// Values with this text between them.
    pub(super) fn between(&mut self, text: &'static str, values: &'a [Value], level: Level) {
        for (row, value) in values.iter().enumerate() {
            if row > 0 {
                self.text(text);
            }
            self.value(value, level);
        }
    }

    /// A `:` and statements.
    pub(super) fn block(&mut self, body: &'a Value) {
        self.push(Step::Open(0, None));
        self.push(Step::Body(body));
        self.push(Step::Close);
    }
}
