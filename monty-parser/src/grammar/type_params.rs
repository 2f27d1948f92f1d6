//! Type parameters: `[T: bound = default, *Ts, **P]`.

use chumsky::prelude::*;
use monty_lexer::Kind;
use smallvec::SmallVec;

use super::explain;
use super::expr::{expr, star_expr};
use super::input::{Extra, In, Res, eat, expect, explains, kind, list, lo, name, since};
use crate::ast::{List, TypeParam, TypeParamKind};

/// Type parameters, if there are any.
#[inline]
pub(crate) fn type_params(i: &mut In<'_, '_>) -> Res<List<TypeParam>> {
    if kind(i) == Kind::LSquare { some(i) } else { Ok(List::EMPTY) }
}

#[inline(never)]
fn some(i: &mut In<'_, '_>) -> Res<List<TypeParam>> {
    i.skip();
    if explains(i) {
        explain::no_type_params(i)?;
    }
    let params = i.parse(
        custom::<_, &[Kind], _, Extra<'_>>(type_param)
            .separated_by(custom(|i: &mut In<'_, '_>| expect(i, Kind::Comma)))
            .at_least(1)
            .allow_trailing()
            .collect::<SmallVec<[TypeParam; 2]>>(),
    )?;
    expect(i, Kind::RSquare)?;
    Ok(list(i, &params))
}

fn type_param(i: &mut In<'_, '_>) -> Res<TypeParam> {
    let start = lo(i);
    let mut param_kind = if eat(i, Kind::Star) {
        TypeParamKind::TypeVarTuple
    } else if eat(i, Kind::DoubleStar) {
        TypeParamKind::ParamSpec
    } else {
        TypeParamKind::TypeVar { bound: None }
    };
    let name = name(i)?;
    if kind(i) == Kind::Colon {
        match param_kind {
            TypeParamKind::TypeVar { .. } => {
                i.skip();
                param_kind = TypeParamKind::TypeVar { bound: Some(expr(i)?) };
            }
            _ if explains(i) => explain::bound(i, param_kind)?,
            _ => {}
        }
    }
    let mut default = None;
    if eat(i, Kind::Assign) {
        default = Some(if param_kind == TypeParamKind::TypeVarTuple { star_expr(i)? } else { expr(i)? });
    }
    let span = since(i, start);
    Ok(TypeParam { kind: param_kind, name, default, span })
}
