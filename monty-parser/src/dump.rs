//! A tree as text: what CPython's `ast.dump(tree, include_attributes=True)` prints.

use std::fmt::Write as _;

use crate::plain::{Class, Count, NodeId, Tree, Value, Values, of_module};
use crate::repr;
use crate::root::Module;
use crate::source::Source;

/// A tree as CPython's `ast.dump(tree, include_attributes=True)` prints it.
#[must_use]
pub fn dump(module: &Module, source: &Source) -> String {
    let tree = of_module(module, source);
    let mut dump = Dump { tree: &tree, out: String::new(), open: vec![Step::Node(0)] };
    while let Some(step) = dump.open.pop() {
        match step {
            Step::Text(text) => dump.out.push_str(text),
            Step::Node(id) => dump.node(id),
            Step::Value(value) => dump.value(value),
            Step::Place([line, column, end_line, end_column]) => {
                // Writing to a String cannot fail.
                let _ = write!(
                    dump.out,
                    "lineno={line}, col_offset={column}, end_lineno={end_line}, end_col_offset={end_column}"
                );
            }
        }
    }
    dump.out
}

/// What has yet to be written.
enum Step<'a> {
    Text(&'static str),
    Node(NodeId),
    Value(&'a Value),
    Place([u32; 4]),
}

/// A stack stands for the recursion.
struct Dump<'a> {
    tree: &'a Tree,
    out: String,
    open: Vec<Step<'a>>,
}

impl<'a> Dump<'a> {
    fn node(&mut self, id: NodeId) {
        let Some(node) = self.tree.node(id) else { return };
        self.out.push_str(node.class.name());
        self.out.push('(');
        let mut steps = Vec::new();
        for (field, value) in node.class.fields().iter().zip(self.tree.values(node.fields)) {
            // Python leaves out what is empty, but for the constant `None`.
            let empty = match value {
                Value::None => node.class != Class::Constant || field.count == Count::Optional,
                Value::List(values) => values.is_empty(),
                _ => false,
            };
            if empty && node.class != Class::MatchSingleton {
                continue;
            }
            if !steps.is_empty() {
                steps.push(Step::Text(", "));
            }
            steps.push(Step::Text(field.name));
            steps.push(Step::Text("="));
            steps.push(Step::Value(value));
        }
        if let Some(place) = node.place {
            if !steps.is_empty() {
                steps.push(Step::Text(", "));
            }
            steps.push(Step::Place(place));
        }
        steps.push(Step::Text(")"));
        self.open.extend(steps.into_iter().rev());
    }

    fn value(&mut self, value: &'a Value) {
        match value {
            Value::Node(id) => self.open.push(Step::Node(*id)),
            Value::Bare(class) => {
                self.out.push_str(class.name());
                self.out.push_str("()");
            }
            Value::List(values) => self.list(*values),
            value => self.out.push_str(&repr::constant(self.tree, value)),
        }
    }

    fn list(&mut self, values: Values) {
        self.open.push(Step::Text("]"));
        for (row, value) in self.tree.values(values).iter().enumerate().rev() {
            self.open.push(Step::Value(value));
            if row > 0 {
                self.open.push(Step::Text(", "));
            }
        }
        self.open.push(Step::Text("["));
    }
}
