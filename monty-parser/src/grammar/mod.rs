//! The grammar: one knot of rules, one file per family.

mod pending;
mod input;
mod check;
mod explain;
mod target;
mod params;
mod comprehension;
mod strings;
mod atom;
mod postfix;
mod expr;
mod import;
mod type_params;
mod simple;
mod block;
mod pattern;
mod matching;
mod definition;
mod compound;
mod module;

pub(crate) use input::{End, Pass, Raised, Scratch, State, comment_span};
pub(crate) use module::run;
