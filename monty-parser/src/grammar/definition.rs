//! `def`, `class` and decorators.

use monty_lexer::Kind;

use super::block::{After, block};
use super::expr::{expr, named};
use super::input::{
    In, Res, ahead, eat, expect, fail, forced, here, kind, lo, name, put, put_base, statement, take_exprs,
};
use super::params::function_params;
use super::postfix::arguments;
use super::type_params::type_params;
use crate::ast::{Class, ExprId, Function, List, StmtId, StmtKind};

/// Decorators and what they decorate.
#[inline(never)]
pub(crate) fn decorated(i: &mut In<'_, '_>) -> Res<StmtId> {
    let base = put_base(i);
    while eat(i, Kind::At) {
        let decorator = named(i)?;
        put(i, decorator);
        expect(i, Kind::Newline)?;
    }
    let decorators = take_exprs(i, base);
    match kind(i) {
        Kind::Class => class(i, decorators),
        Kind::Def => function(i, decorators),
        Kind::Async if ahead(i, 1) == Kind::Def => function(i, decorators),
        _ => fail(i),
    }
}

/// `def` or `async def`
#[inline(never)]
pub(crate) fn function(i: &mut In<'_, '_>, decorators: List<ExprId>) -> Res<StmtId> {
    let start = lo(i);
    let is_async = eat(i, Kind::Async);
    let def = here(i);
    i.skip();
    let name = name(i)?;
    let from = i.save();
    let type_params = match type_params(i) {
        Ok(params) => params,
        // Without the type parameters that are none, a parenthesis is missing.
        Err(_) => {
            i.rewind(from);
            List::EMPTY
        }
    };
    if !eat(i, Kind::LParen) {
        return forced(i, "expected '('");
    }
    let params = function_params(i)?;
    expect(i, Kind::RParen)?;
    let from = i.save();
    let mut returns = None;
    if eat(i, Kind::Arrow) {
        match expr(i) {
            Ok(annotation) => returns = Some(annotation),
            // Then there should have been a colon.
            Err(_) => i.rewind(from),
        }
    }
    let body = block(i, After::forced(def, "function definition"))?;
    let function = Function { name, type_params, params, returns, body, decorators, is_async };
    let id = i.state().ast.add_function(function);
    Ok(statement(i, start, StmtKind::Function(id)))
}

#[inline(never)]
pub(crate) fn class(i: &mut In<'_, '_>, decorators: List<ExprId>) -> Res<StmtId> {
    let start = here(i);
    i.skip();
    let name = name(i)?;
    let type_params = type_params(i)?;
    let (mut bases, mut keywords) = (List::EMPTY, List::EMPTY);
    if eat(i, Kind::LParen) {
        (bases, keywords) = arguments(i, None)?;
        expect(i, Kind::RParen)?;
    }
    let body = block(i, After::plain(start, "class definition"))?;
    let class = Class { name, type_params, bases, keywords, body, decorators };
    let id = i.state().ast.add_class(class);
    Ok(statement(i, start.lo, StmtKind::Class(id)))
}
