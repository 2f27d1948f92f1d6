//! The symbol table: which scope binds each name.

mod symbol;
mod children;
mod build;
mod block;
mod clause;
mod annotation;
mod resolve;

pub(crate) use build::{build, first_part};
pub(crate) use resolve::{resolve, seen_class};
pub(crate) use symbol::{Flags, Node, Place, ScopeId, ScopeKind, Scopes};
