//! A tree as text: what CPython's `ast.dump(tree, include_attributes=True)` prints.

mod repr;
mod node;
mod expr;
mod stmt;

use std::fmt::Write as _;

use self::node::{Context, Node, Part};
use crate::ast::{Ast, Span};
use crate::literal::StrValue;
use crate::root::{Module, Root};
use crate::source::Source;

/// A tree as CPython's `ast.dump(tree, include_attributes=True)` prints it.
#[must_use]
pub fn dump(module: &Module, source: &Source) -> String {
    let dump = Dump { ast: &module.ast, source };
    let parts = match module.root {
        Root::Module(body) => {
            let mut node = Node::new("Module");
            node.stmts(dump.ast, "body", body);
            node.close()
        }
        Root::Interactive(body) => {
            let mut node = Node::new("Interactive");
            node.stmts(dump.ast, "body", body);
            node.close()
        }
        Root::Expression(body) => {
            let mut node = Node::new("Expression");
            node.expr("body", body, Context::Load);
            node.close()
        }
    };
    dump.finish(parts)
}

struct Dump<'a> {
    ast: &'a Ast,
    source: &'a Source,
}

impl Dump<'_> {
    /// Writes parts, and what they consist of: a stack stands for the recursion.
    fn finish(&self, parts: Vec<Part>) -> String {
        let mut out = String::new();
        let mut open = parts;
        open.reverse();
        while let Some(part) = open.pop() {
            let parts = match part {
                Part::Text(text) => {
                    out.push_str(&text);
                    continue;
                }
                Part::Place(span) => {
                    self.place(span, &mut out);
                    continue;
                }
                Part::Expr(id, context) => self.expr(self.ast.expr(id), context),
                Part::Stmt(id) => self.stmt(self.ast.stmt(id)),
                Part::Pattern(id) => self.pattern(self.ast.pattern(id)),
                Part::Clause(clause) => self.clause(&clause),
                Part::Handler(handler) => self.handler(&handler),
                Part::Keyword(keyword) => self.keyword(&keyword),
                Part::Case(case) => self.case(&case),
                Part::Alias(alias) => self.alias(&alias),
                Part::WithItem(item) => self.with_item(&item),
                Part::TypeParam(param) => self.type_param(&param),
                Part::Params(params) => self.params(params),
                Part::Param(param) => self.param(&param),
                Part::Field(field, template) => self.field(&field, template),
                Part::Pieces(pieces, span) => self.pieces("JoinedStr", pieces, span, false),
                Part::Arms(arms, row, orelse) => self.arms(arms, row, orelse),
            };
            open.extend(parts.into_iter().rev());
        }
        out
    }

    fn place(&self, span: Span, out: &mut String) {
        let (start, end) = (self.source.line_byte(span.lo), self.source.line_byte(span.hi));
        // Writing to a String cannot fail.
        let _ = write!(
            out,
            "lineno={}, col_offset={}, end_lineno={}, end_col_offset={}",
            start.0, start.1, end.0, end.1
        );
    }

    fn name(&self, span: Span) -> String {
        repr::string(&StrValue::Text(self.source.name(span).into_owned()))
    }

    fn dotted_name(&self, span: Span) -> String {
        repr::string(&StrValue::Text(self.source.dotted_name(span).into_owned()))
    }
}
