//! The syntax tree: an arena of nodes that refer to each other by index.
//!
//! A node is reached with its id (`ast.expr(id)`, `ast.stmt(id)`), a list with `ast.list(list)`; dropping or reusing a
//! tree of any depth is dropping a dozen vectors. Names and literals are spans of the source: `Source::name` and
//! `literal` give their values. Spans are CPython's (`lineno`, `col_offset`, `end_lineno`, `end_col_offset`).

mod id;
mod op;
mod expr;
mod pattern;
mod stmt;
mod tree;
mod height;

pub use expr::{
    Comparison, Comprehension, Conversion, DictItem, Expr, ExprKind, Field, Keyword, Param, ParamKind, Piece,
};
pub use id::{ClassId, ExprId, FieldId, FunctionId, List, PatternId, Span, StmtId};
pub use op::{BinOp, BoolOp, CmpOp, UnaryOp};
pub use pattern::{MatchCase, Pattern, PatternKind, Singleton};
pub use stmt::{Alias, Class, Function, Handler, IfArm, Stmt, StmtKind, TypeParam, TypeParamKind, WithItem};
pub use tree::{Ast, Lists, Stored};
