//! The nodes.

use super::schema::{Class, Count};
use crate::literal::{Int, StrValue};

/// A node's number. The root is 0, and a node's number is larger than its parent's.
pub type NodeId = u32;

/// Where a node stands: first line from 1, column in bytes from 0, last line, column after the end.
pub type Place = [u32; 4];

/// A run of values: a list.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Values {
    pub(super) start: u32,
    pub(super) len: u32,
}

/// The value of a field, or an element of a list.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Nothing where a node or name is optional; also the constant.
    None,
    /// A node.
    Node(NodeId),
    /// A node that is a name alone: an operator or a context.
    Bare(Class),
    /// A list.
    List(Values),
    /// A boolean.
    Bool(bool),
    /// `...`
    Ellipsis,
    /// An integer that is not negative, or a small one.
    Int(Int),
    /// A float.
    Float(f64),
    /// A complex number.
    Complex(f64, f64),
    /// A string or identifier.
    Str(StrValue),
    /// Bytes.
    Bytes(Vec<u8>),
    /// A tuple of constants.
    Tuple(Values),
    /// A frozenset of constants.
    FrozenSet(Values),
    /// Anything else, as `repr` writes it; the name of its class.
    Other(String, String),
}

/// A node.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Node {
    /// Its class.
    pub class: Class,
    /// Where it stands, if its class says so.
    pub place: Option<Place>,
    /// Its fields, as many as the class has.
    pub fields: Values,
}

/// A tree.
#[derive(Clone, Debug, Default)]
pub struct Tree {
    nodes: Vec<Node>,
    values: Vec<Value>,
}

impl Tree {
    /// A tree without nodes.
    #[must_use]
    pub fn new() -> Tree {
        Tree::default()
    }

    /// All nodes, the root first.
    #[must_use]
    pub fn nodes(&self) -> &[Node] {
        &self.nodes
    }

    /// A node; the root stands in for one that is not there.
    #[must_use]
    pub fn node(&self, id: NodeId) -> Option<&Node> {
        self.nodes.get(id as usize)
    }

    /// The values of a run.
    #[must_use]
    pub fn values(&self, run: Values) -> &[Value] {
        let start = run.start as usize;
        self.values.get(start..start + run.len as usize).unwrap_or(&[])
    }

    /// The fields of a node.
    #[must_use]
    pub fn fields(&self, id: NodeId) -> &[Value] {
        self.node(id).map_or(&[], |node| self.values(node.fields))
    }

    /// A field of a node by its row.
    #[must_use]
    pub fn field(&self, id: NodeId, row: usize) -> &Value {
        self.fields(id).get(row).unwrap_or(&Value::None)
    }

    /// Adds a node with a value for each field of its class: those missing are `None` or empty.
    pub fn add(
        &mut self,
        class: Class,
        place: Option<Place>,
        fields: impl IntoIterator<Item = Value>,
    ) -> NodeId {
        let mut given = fields.into_iter();
        let start = self.values.len();
        for field in class.fields() {
            let empty = if field.count == Count::Many {
                Value::List(Values { start: 0, len: 0 })
            } else {
                Value::None
            };
            self.values.push(given.next().unwrap_or(empty));
        }
        let fields = Values { start: start as u32, len: class.fields().len() as u32 };
        self.nodes.push(Node { class, place, fields });
        // A tree has fewer nodes than 4 billion: each takes more than a byte of memory.
        (self.nodes.len() - 1) as NodeId
    }

    /// Adds a list.
    pub fn add_list(&mut self, items: impl IntoIterator<Item = Value>) -> Values {
        let start = self.values.len();
        self.values.extend(items);
        Values { start: start as u32, len: (self.values.len() - start) as u32 }
    }

    pub(super) fn set(&mut self, row: u32, value: Value) {
        if let Some(place) = self.values.get_mut(row as usize) {
            *place = value;
        }
    }
}

impl Values {
    /// How many there are.
    #[must_use]
    pub fn len(self) -> usize {
        self.len as usize
    }

    /// Are there none?
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.len == 0
    }
}
