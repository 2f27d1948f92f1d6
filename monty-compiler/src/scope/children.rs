//! The expressions below an expression.

use monty_parser::ast::{Ast, ExprId, ExprKind, Piece};

/// The expressions directly below one that opens no scope and binds no name, in the order of their evaluation.
pub(super) fn children(ast: &Ast, kind: ExprKind, out: &mut Vec<ExprId>) {
    match kind {
        ExprKind::Tuple(items) | ExprKind::List(items) | ExprKind::Set(items) => out.extend(ast.exprs(items)),
        ExprKind::Bool { values, .. } => out.extend(ast.exprs(values)),
        ExprKind::Dict(items) => {
            for item in ast.list(items) {
                out.extend(item.key);
                out.push(item.value);
            }
        }
        ExprKind::Unary { operand, .. } => out.push(operand),
        ExprKind::Binary { left, right, .. } => out.extend([left, right]),
        ExprKind::Compare { left, rest } => {
            out.push(left);
            out.extend(ast.list(rest).iter().map(|step| step.right));
        }
        ExprKind::IfExp { test, body, orelse } => out.extend([test, body, orelse]),
        ExprKind::Starred(value) | ExprKind::Attribute { value, .. } => out.push(value),
        ExprKind::Subscript { value, index } => out.extend([value, index]),
        ExprKind::Slice { lower, upper, step } => out.extend([lower, upper, step].into_iter().flatten()),
        ExprKind::Call { func, args, keywords } => {
            out.push(func);
            out.extend(ast.exprs(args));
            out.extend(ast.list(keywords).iter().map(|keyword| keyword.value));
        }
        ExprKind::JoinedStr(pieces) | ExprKind::TemplateStr(pieces) => {
            let mut work = vec![pieces];
            while let Some(pieces) = work.pop() {
                for piece in ast.list(pieces) {
                    if let Piece::Field(field) = piece {
                        let field = ast.field(*field);
                        out.push(field.value);
                        work.extend(field.spec);
                    }
                }
            }
        }
        _ => {}
    }
}
