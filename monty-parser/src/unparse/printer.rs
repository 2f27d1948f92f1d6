//! The machine that takes the steps.

use super::Unprintable;
use super::level::TEST;
use super::quote::{self, MULTI};
use super::step::{Step, Steps};
use crate::literal::StrValue;
use crate::plain::{Class, NodeId, Tree, Value};
use crate::repr;

/// How deeply f-strings nest; the text of each is moved once a level.
const MOST_NESTED: usize = 200;

/// Which of CPython's printers is followed: they differ in little.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Style {
    /// `ast.unparse`
    Program,
    /// The text of annotations that are not evaluated.
    Annotation,
}

/// A part of an f-string.
pub(super) enum Piece {
    Literal(StrValue),
    Code(String),
}

pub(super) struct Printer<'a> {
    pub(super) tree: &'a Tree,
    pub(super) style: Style,
    /// The text, and above it the text of each part that is being written.
    outs: Vec<String>,
    /// The parts of the f-strings that are being written.
    pub(super) joined: Vec<Vec<Piece>>,
    /// The literal that the part consists of.
    pub(super) literal: Option<StrValue>,
    indent: usize,
    /// Has anything been written? The first line has no line end before it.
    begun: bool,
    open: Vec<Step<'a>>,
    pub(super) error: Option<Unprintable>,
    /// The comments of the lines whose types are ignored.
    ignored: Vec<(u32, String)>,
}

impl<'a> Printer<'a> {
    pub(super) fn new(tree: &'a Tree, style: Style) -> Printer<'a> {
        Printer {
            tree,
            style,
            outs: vec![String::new()],
            joined: Vec::new(),
            literal: None,
            indent: 0,
            begun: false,
            open: Vec::new(),
            error: None,
            ignored: Vec::new(),
        }
    }

    pub(super) fn run(&mut self, steps: Steps<'a>) -> Result<String, Unprintable> {
        self.next(steps);
        while let Some(step) = self.open.pop() {
            self.take(step);
            if let Some(error) = self.error {
                return Err(error);
            }
        }
        Ok(self.outs.pop().unwrap_or_default())
    }

    /// These steps come next.
    pub(super) fn next(&mut self, steps: Steps<'a>) {
        self.open.extend(steps.0.into_iter().rev());
    }

    pub(super) fn write(&mut self, text: &str) {
        self.begun = true;
        if let Some(out) = self.outs.last_mut() {
            out.push_str(text);
        }
    }

    pub(super) fn items(&self, value: &Value) -> &'a [Value] {
        match value {
            Value::List(values) => self.tree.values(*values),
            _ => &[],
        }
    }

    /// The class of the node a value is.
    pub(super) fn class(&self, value: &Value) -> Option<Class> {
        match value {
            Value::Node(id) => self.tree.node(*id).map(|node| node.class),
            Value::Bare(class) => Some(*class),
            _ => None,
        }
    }

    fn take(&mut self, step: Step<'a>) {
        match step {
            Step::Text(text) => self.write(text),
            Step::Name(value) => self.name(value),
            Step::Node(id, level) => self.node(id, level),
            Step::Value(Value::Node(id), level) => self.node(*id, level),
            Step::Value(Value::List(values), level) => {
                for value in self.tree.values(*values).iter().rev() {
                    self.open.push(Step::Value(value, level));
                }
            }
            Step::Value(..) => {}
            Step::Body(body) => {
                for stmt in self.items(body).iter().rev() {
                    self.open.push(Step::Value(stmt, TEST));
                }
            }
            Step::Documented(body) => self.documented(body),
            Step::Line => {
                if self.begun {
                    self.write("\n");
                }
            }
            Step::Fill => {
                if self.indent > 0 {
                    let blanks = "    ".repeat(self.indent);
                    self.write(&blanks);
                }
            }
            Step::Open(line, comment) => {
                self.write(":");
                if let Some(comment) = comment {
                    self.comment(line, comment);
                }
                self.indent += 1;
            }
            Step::Comment(line, comment) => self.comment(line, comment),
            Step::Close => self.indent = self.indent.saturating_sub(1),
            Step::Part | Step::Field => {
                if self.outs.len() > 2 * MOST_NESTED {
                    self.error = Some(Unprintable::TooDeep);
                }
                self.outs.push(String::new());
            }
            Step::EndPart(literal) => self.end_part(literal),
            Step::EndField => {
                let code = self.outs.pop().unwrap_or_default();
                if code.starts_with('{') {
                    self.write(" ");
                }
                self.write(&code);
            }
            Step::Joined(prefix) => self.finish_joined(prefix),
            Step::Literal(value) => self.literal = Some(doubled(value)),
            Step::SpecLiteral(value) => self.spec_literal(value),
            Step::Repr(value) => self.constant(value),
            Step::Docstring(value, u) => self.docstring(value, u),
            Step::OrElse(orelse) => self.or_else(orelse),
        }
    }

    fn constant(&mut self, value: &Value) {
        let Value::Tuple(values) = value else {
            let text = number(value, repr::constant(self.tree, value));
            return self.write(&text);
        };
        self.write("(");
        let items = self.tree.values(*values);
        for (row, item) in items.iter().enumerate() {
            if row > 0 {
                self.write(", ");
            }
            let text = number(item, repr::constant(self.tree, item));
            self.write(&text);
        }
        self.write(if items.len() == 1 { ",)" } else { ")" });
    }

    fn name(&mut self, value: &Value) {
        match value {
            Value::Str(StrValue::Text(text)) => self.write(text),
            Value::None => self.write("None"),
            value => {
                let text = repr::constant(self.tree, value);
                self.write(&text);
            }
        }
    }

    fn node(&mut self, id: NodeId, level: u8) {
        let Some(node) = self.tree.node(id) else { return };
        let fields = self.tree.values(node.fields);
        let mut steps = Steps::default();
        if !self.expr(node.class, fields, level, &mut steps)
            && !self.stmt(node, fields, &mut steps)
            && !self.definition(node, fields, &mut steps)
        {
            self.pattern(node.class, fields, level, &mut steps);
        }
        self.next(steps);
    }

    /// The comment in front of a line end: that the line is ignored, or the statement's own.
    fn comment(&mut self, line: u32, own: &Value) {
        let ignored = self.ignored.iter().rev().find(|(ignored, _)| *ignored == line);
        let text = match (ignored, own) {
            (Some((_, tag)), _) => format!(" # type: ignore{tag}"),
            (None, Value::Str(StrValue::Text(own))) => format!(" # type: {own}"),
            _ => return,
        };
        self.write(&text);
    }

    pub(super) fn ignore(&mut self, line: u32, tag: &str) {
        self.ignored.push((line, tag.to_owned()));
    }

    fn documented(&mut self, body: &'a Value) {
        let stmts = self.items(body);
        let docstring = stmts.first().and_then(|first| self.string_of(first));
        let rest = if docstring.is_some() { stmts.get(1..).unwrap_or(&[]) } else { stmts };
        for stmt in rest.iter().rev() {
            self.open.push(Step::Value(stmt, TEST));
        }
        if let Some((value, u)) = docstring {
            self.open.extend([Step::Docstring(value, u), Step::Fill, Step::Line]);
        }
    }

    /// The string that a statement consists of; has it a `u` in front?
    fn string_of(&self, stmt: &Value) -> Option<(&'a Value, bool)> {
        let (Value::Node(id), Some(Class::Expr)) = (stmt, self.class(stmt)) else { return None };
        let constant = self.tree.field(*id, 0);
        let (Value::Node(id), Some(Class::Constant)) = (constant, self.class(constant)) else { return None };
        let value = self.tree.field(*id, 0);
        matches!(value, Value::Str(_)).then(|| (value, *self.tree.field(*id, 1) == u_kind()))
    }

    fn docstring(&mut self, value: &Value, u: bool) {
        let Value::Str(value) = value else { return };
        if u {
            self.write("u");
        }
        let quoted = quote::choose(value, &MULTI, true);
        let quote = quoted.quotes.first().copied().unwrap_or("'");
        self.write(quote);
        self.write(&quoted.text);
        self.write(quote);
    }

    /// The text of the part that ends.
    pub(super) fn end_out(&mut self) -> String {
        self.outs.pop().unwrap_or_default()
    }
}

/// Numbers for which there is no literal as expressions.
fn number(value: &Value, text: String) -> String {
    match value {
        Value::Float(_) | Value::Complex(..) if text.contains(['i', 'n']) => {
            text.replace("inf", "1e309").replace("nan", "(1e309-1e309)")
        }
        _ => text,
    }
}

/// The kind of constants that are written with a `u`.
pub(super) fn u_kind() -> Value {
    Value::Str(StrValue::Text("u".into()))
}

/// Literal text with its braces doubled.
fn doubled(value: &Value) -> StrValue {
    match value {
        Value::Str(StrValue::Text(text)) => StrValue::Text(text.replace('{', "{{").replace('}', "}}")),
        Value::Str(StrValue::Surrogates(bytes)) => {
            let double = |byte: &u8| {
                let twice = matches!(byte, b'{' | b'}');
                std::iter::repeat_n(*byte, 1 + usize::from(twice))
            };
            StrValue::Surrogates(bytes.iter().flat_map(double).collect())
        }
        _ => StrValue::Text(String::new()),
    }
}
