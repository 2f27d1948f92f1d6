//! Parameters of functions and lambdas.

use monty_lexer::Kind;
use smallvec::SmallVec;

use super::explain;
use super::expr::{expr, star_expr};
use super::input::{
    In, Res, ahead, eat, explains, fail, here, kind, kind_of, list, lo, name, since, wrong, wrong_here,
};
use crate::ast::{ExprKind, List, Param, ParamKind};

/// Where the parameters stand.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) struct Place {
    /// The token after the last one.
    pub(crate) end: Kind,
    /// May they have annotations?
    pub(crate) annotated: bool,
}

/// Parameters of a lambda, up to before its `:`.
pub(crate) fn lambda_params(i: &mut In<'_, '_>) -> Res<List<Param>> {
    if kind(i) == Kind::Colon {
        return Ok(List::EMPTY);
    }
    params(i, Place { end: Kind::Colon, annotated: false })
}

/// Parameters of a function, up to before its `)`.
pub(crate) fn function_params(i: &mut In<'_, '_>) -> Res<List<Param>> {
    if kind(i) == Kind::RParen {
        return Ok(List::EMPTY);
    }
    params(i, Place { end: Kind::RParen, annotated: true })
}

#[inline(never)]
fn params(i: &mut In<'_, '_>, place: Place) -> Res<List<Param>> {
    let mut params: SmallVec<[Param; 4]> = SmallVec::new();
    let mut kind_now = ParamKind::Normal;
    let mut slash = false;
    let mut defaults = false;
    while kind(i) != place.end {
        match kind(i) {
            Kind::Slash => {
                if slash || kind_now != ParamKind::Normal || params.is_empty() {
                    return explain::misplaced_slash(i, slash, kind_now, params.is_empty());
                }
                slash = true;
                i.skip();
                for param in &mut params {
                    param.kind = ParamKind::PositionalOnly;
                }
                if explains(i) && kind(i) == Kind::Star {
                    return wrong_here(i, "expected comma between / and *");
                }
            }
            Kind::Star => {
                if kind_now != ParamKind::Normal {
                    return explain::second_star(i, kind_now);
                }
                let star = here(i);
                i.skip();
                kind_now = ParamKind::KeywordOnly;
                if kind(i) == Kind::Comma {
                    if ahead(i, 1) == place.end || ahead(i, 1) == Kind::DoubleStar {
                        i.skip();
                        return explain::bare_star(i, star, place);
                    }
                } else if kind(i) == place.end {
                    return explain::bare_star(i, star, place);
                } else {
                    let param = param(i, place, ParamKind::VarArgs)?;
                    let starred =
                        param.annotation.is_some_and(|id| matches!(kind_of(i, id), ExprKind::Starred(_)));
                    if kind(i) == Kind::Assign && !starred {
                        return wrong_here(i, "var-positional argument cannot have default value");
                    }
                    params.push(param);
                }
            }
            Kind::DoubleStar => {
                if kind_now == ParamKind::KwArgs {
                    return wrong_here(i, "arguments cannot follow var-keyword argument");
                }
                i.skip();
                kind_now = ParamKind::KwArgs;
                let param = param(i, place, ParamKind::KwArgs)?;
                if kind(i) == Kind::Assign {
                    return wrong_here(i, "var-keyword argument cannot have default value");
                }
                params.push(param);
            }
            _ => {
                if kind_now == ParamKind::KwArgs && kind(i).is_name() {
                    return wrong_here(i, "arguments cannot follow var-keyword argument");
                }
                if explains(i) && kind(i) == Kind::LParen && kind_now == ParamKind::Normal {
                    explain::parenthesized_params(i, place)?;
                }
                let mut param = param(i, place, kind_now)?;
                let named_at = param.span;
                if eat(i, Kind::Assign) {
                    if matches!(kind(i), Kind::RParen | Kind::Comma) {
                        return explain::no_default(i);
                    }
                    param.default = Some(expr(i)?);
                    defaults = true;
                } else if defaults
                    && kind_now == ParamKind::Normal
                    && (kind(i) == place.end || kind(i) == Kind::Comma)
                {
                    return wrong(
                        i,
                        named_at,
                        "parameter without a default follows parameter with a default",
                    );
                }
                params.push(param);
            }
        }
        if !eat(i, Kind::Comma) {
            break;
        }
    }
    if kind(i) != place.end {
        return fail(i);
    }
    Ok(list(i, &params))
}

/// `name` or `name: annotation`
fn param(i: &mut In<'_, '_>, place: Place, kind_now: ParamKind) -> Res<Param> {
    let start = lo(i);
    let name = name(i)?;
    let mut annotation = None;
    if place.annotated && eat(i, Kind::Colon) {
        annotation = Some(if kind_now == ParamKind::VarArgs { star_expr(i)? } else { expr(i)? });
    }
    let span = since(i, start);
    Ok(Param { kind: kind_now, name, annotation, default: None, span })
}
