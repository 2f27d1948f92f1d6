//! A paused run as plain data. What is static (builtin types and functions) is in it by name, so that another build can take it
//! up; what can be computed (hash tables' indices, caches, the table of names) is left out. Data that comes from outside is
//! checked before anything uses it: afterwards every handle is live and of the kind its place asks for.

mod plain;
mod names;
mod save;
mod check;
mod load;
mod position;
mod fork;

pub use plain::{Budget, Links, Machine, Names, Pending, Roots, State, StateError};
pub use position::Position;
