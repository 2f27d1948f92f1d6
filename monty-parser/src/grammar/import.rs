//! `import` and `from … import`.

use chumsky::prelude::*;
use monty_lexer::Kind;
use smallvec::SmallVec;

use super::explain;
use super::input::{
    Extra, In, Res, eat, expect, explains, fail, here, kind, list, lo, name, since, statement,
};
use crate::ast::{Alias, Span, StmtId, StmtKind};

type Aliases = SmallVec<[Alias; 4]>;

fn comma<'s>() -> impl Parser<'s, &'s [Kind], (), Extra<'s>> + Clone {
    custom(|i: &mut In<'s, '_>| expect(i, Kind::Comma))
}

/// `a.b.c`
fn dotted(i: &mut In<'_, '_>) -> Res<Span> {
    let mut span = name(i)?;
    while eat(i, Kind::Dot) {
        span = span.to(name(i)?);
    }
    Ok(span)
}

fn as_name(i: &mut In<'_, '_>) -> Res<Option<Span>> {
    if !eat(i, Kind::As) {
        return Ok(None);
    }
    if explains(i) {
        explain::import_target(i)?;
    }
    name(i).map(Some)
}

fn dotted_alias(i: &mut In<'_, '_>) -> Res<Alias> {
    let start = lo(i);
    let name = dotted(i)?;
    let asname = as_name(i)?;
    Ok(Alias { name, asname, span: since(i, start) })
}

fn alias(i: &mut In<'_, '_>) -> Res<Alias> {
    let start = lo(i);
    let name = name(i)?;
    let asname = as_name(i)?;
    Ok(Alias { name, asname, span: since(i, start) })
}

#[inline(never)]
pub(crate) fn import(i: &mut In<'_, '_>) -> Res<StmtId> {
    let start = lo(i);
    i.skip();
    if explains(i) {
        explain::import(i, start)?;
    }
    let names = i.parse(custom(dotted_alias).separated_by(comma()).at_least(1).collect::<Aliases>())?;
    let names = list(i, &names);
    Ok(statement(i, start, StmtKind::Import(names)))
}

#[inline(never)]
pub(crate) fn import_from(i: &mut In<'_, '_>) -> Res<StmtId> {
    let start = lo(i);
    i.skip();
    let mut level = 0u32;
    loop {
        match kind(i) {
            Kind::Dot => level = level.saturating_add(1),
            Kind::Ellipsis => level = level.saturating_add(3),
            _ => break,
        }
        i.skip();
    }
    let module = if level > 0 && kind(i) == Kind::Import { None } else { Some(dotted(i)?) };
    expect(i, Kind::Import)?;
    let names = imported(i)?;
    let names = list(i, &names);
    Ok(statement(i, start, StmtKind::ImportFrom { module, names, level }))
}

/// `*`, names, or names in parentheses.
fn imported(i: &mut In<'_, '_>) -> Res<Aliases> {
    let span = here(i);
    match kind(i) {
        Kind::Star => {
            i.skip();
            Ok(Aliases::from_iter([Alias { name: span, asname: None, span }]))
        }
        Kind::LParen => {
            let close = custom(|i: &mut In<'_, '_>| expect(i, Kind::RParen));
            let open = custom(|i: &mut In<'_, '_>| expect(i, Kind::LParen));
            let names = custom(alias).separated_by(comma()).at_least(1).allow_trailing().collect::<Aliases>();
            i.parse(names.delimited_by(open, close))
        }
        _ => {
            if explains(i) {
                explain::imported_nothing(i)?;
            }
            let names = i.parse(custom(alias).separated_by(comma()).at_least(1).collect::<Aliases>())?;
            if kind(i) == Kind::Comma {
                if explains(i) {
                    explain::trailing_comma(i)?;
                }
                return fail(i);
            }
            Ok(names)
        }
    }
}
