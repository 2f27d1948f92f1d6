//! Strings: literals, f-strings, t-strings, and their concatenation.

use monty_lexer::Kind;
use smallvec::SmallVec;

use super::check;
use super::explain;
use super::expr::yield_or_exprs;
use super::input::{In, Res, eat, expect, explains, fail, here, kind, list, lo, make, since};
use crate::ast::{Conversion, ExprId, ExprKind, Field, List, Piece, Span};

type Pieces = SmallVec<[Piece; 8]>;

/// One string or several adjacent ones.
#[inline(never)]
pub(crate) fn strings(i: &mut In<'_, '_>) -> Res<ExprId> {
    let first = kind(i);
    let span = here(i);
    if matches!(first, Kind::Str | Kind::Bytes) {
        i.skip();
        if !matches!(kind(i), Kind::Str | Kind::Bytes | Kind::FStart | Kind::TStart) {
            check::literal(i, span)?;
            let leaf = if first == Kind::Str { ExprKind::Str } else { ExprKind::Bytes };
            return Ok(i.state().ast.add_leaf(leaf, span));
        }
        return concatenation(i, span.lo, Some((first, span)));
    }
    concatenation(i, span.lo, None)
}

/// Adjacent strings, of which the first, if it is a plain literal, has been read.
#[inline(never)]
fn concatenation(i: &mut In<'_, '_>, start: u32, first: Option<(Kind, Span)>) -> Res<ExprId> {
    let mut pieces = Pieces::new();
    let (mut texts, mut bytes, mut formats, mut templates) = (false, false, false, false);
    if let Some((kind, span)) = first {
        pieces.push(Piece::Literal(span));
        texts = kind == Kind::Str;
        bytes = kind == Kind::Bytes;
    }
    loop {
        match kind(i) {
            Kind::Str | Kind::Bytes => {
                texts |= kind(i) == Kind::Str;
                bytes |= kind(i) == Kind::Bytes;
                pieces.push(Piece::Literal(here(i)));
                i.skip();
            }
            Kind::FStart | Kind::TStart => {
                formats |= kind(i) == Kind::FStart;
                templates |= kind(i) == Kind::TStart;
                interpolated(i, &mut pieces)?;
            }
            _ => break,
        }
    }
    let span = since(i, start);
    if templates && (texts || formats || bytes) {
        return super::input::forced_about(
            i,
            span,
            "cannot mix t-string literals with string or bytes literals",
        );
    }
    if bytes && (texts || formats) {
        return super::input::forced(i, "cannot mix bytes and nonbytes literals");
    }
    for piece in &pieces {
        if let Piece::Literal(span) = piece {
            check::literal(i, *span)?;
        }
    }
    let kind = if templates {
        ExprKind::TemplateStr(list(i, &pieces))
    } else if formats {
        ExprKind::JoinedStr(list(i, &pieces))
    } else {
        let literal = |piece: &Piece| if let Piece::Literal(span) = piece { Some(*span) } else { None };
        let spans: SmallVec<[Span; 8]> = pieces.iter().filter_map(literal).collect();
        let spans = list(i, &spans);
        if bytes { ExprKind::BytesConcat(spans) } else { ExprKind::StrConcat(spans) }
    };
    Ok(make(i, start, kind))
}

/// An f-string or t-string, from its opening to its end.
#[inline(never)]
fn interpolated(i: &mut In<'_, '_>, pieces: &mut Pieces) -> Res<()> {
    let opening = here(i);
    let raw = i.state().source.slice(opening).contains(['r', 'R']);
    let letter = if kind(i) == Kind::TStart { 't' } else { 'f' };
    i.skip();
    text_and_fields(i, raw, letter, pieces)?;
    expect(i, Kind::End)?;
    Ok(())
}

fn text_and_fields(i: &mut In<'_, '_>, raw: bool, letter: char, pieces: &mut Pieces) -> Res<()> {
    loop {
        match kind(i) {
            Kind::Middle => {
                let span = here(i);
                if !raw {
                    check::text(i, span)?;
                }
                pieces.push(Piece::Text { span, raw });
                i.skip();
            }
            Kind::LBrace => {
                let field = field(i, raw, letter)?;
                pieces.push(Piece::Field(i.state().ast.add_field(field)));
            }
            _ => return Ok(()),
        }
    }
}

/// `{value=!conversion:spec}`
#[inline(never)]
fn field(i: &mut In<'_, '_>, raw: bool, letter: char) -> Res<Field> {
    let start = lo(i);
    i.skip();
    if explains(i) {
        explain::field_start(i, letter)?;
    }
    let value = yield_or_exprs(i)?;
    if explains(i) {
        explain::field_after_value(i, letter)?;
    }
    let text_end = lo(i);
    let mut debug = None;
    if eat(i, Kind::Assign) {
        debug = Some(Span { lo: start + 1, hi: lo(i) });
        if explains(i) {
            explain::field_after_equals(i, letter)?;
        }
    }
    let mut conversion = None;
    if eat(i, Kind::Bang) {
        conversion = Some(conversion_letter(i, letter)?);
        if explains(i) {
            explain::field_after_conversion(i, letter)?;
        }
    }
    let mut spec = None;
    let mut spec_span = Span::default();
    if kind(i) == Kind::Colon {
        spec_span.lo = lo(i);
        i.skip();
        spec = Some(format_spec(i, raw, letter)?);
        spec_span.hi = super::input::hi(i);
    }
    if kind(i) != Kind::RBrace {
        if explains(i) {
            explain::field_end(i, letter, spec.is_some())?;
        }
        return fail(i);
    }
    i.skip();
    if debug.is_some() && conversion.is_none() && spec.is_none() {
        conversion = Some(Conversion::Repr);
    }
    let span = since(i, start);
    Ok(Field { value, conversion, debug, spec, spec_span, text: Span { lo: start + 1, hi: text_end }, span })
}

#[inline(never)]
fn format_spec(i: &mut In<'_, '_>, raw: bool, letter: char) -> Res<List<Piece>> {
    let mut pieces = Pieces::new();
    text_and_fields(i, raw, letter, &mut pieces)?;
    Ok(list(i, &pieces))
}

fn conversion_letter(i: &mut In<'_, '_>, letter: char) -> Res<Conversion> {
    let after = super::input::hi(i);
    let span = here(i);
    if !kind(i).is_name() {
        if explains(i) {
            explain::no_conversion(i, letter)?;
        }
        return fail(i);
    }
    if span.lo != after {
        let message = format!("{letter}-string: conversion type must come right after the exclamation mark");
        return super::input::forced_about(i, Span { lo: after - 1, hi: span.hi }, message);
    }
    let conversion = match i.state().source.slice(span) {
        "s" => Conversion::Str,
        "r" => Conversion::Repr,
        "a" => Conversion::Ascii,
        other => {
            let message =
                format!("{letter}-string: invalid conversion character '{other}': expected 's', 'r', or 'a'");
            return super::input::forced_about(i, span, message);
        }
    };
    i.skip();
    Ok(conversion)
}
