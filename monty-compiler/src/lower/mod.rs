//! From the tree to instructions.

mod frame;
mod name;
mod expression;
mod operator;
mod condition;
mod display;
mod call;
mod postfix;
mod text;
mod suspend;
mod comprehension;
mod target;
mod block;
mod statement;
mod import;
mod loops;
mod attempt;
mod star;
mod with;
mod pattern;
mod function;
mod annotation;
mod class;
mod generic;
mod module;

pub(crate) use frame::{Lower, Room, Start};
