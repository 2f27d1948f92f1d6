//! A tree in the plain form that Python's `ast` module shows: nodes of classes with fields, whatever the class.

mod schema;
mod tree;
mod build;
mod expr;
mod pattern;
mod stmt;

pub use build::{of_expr, of_module};
pub use schema::{Class, Count, Field, Sort};
pub use tree::{Node, NodeId, Place, Tree, Value, Values};
