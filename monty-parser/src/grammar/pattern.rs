//! Patterns.

use monty_lexer::{Kind, Span};
use smallvec::SmallVec;

use super::explain;
use super::input::{
    In, Res, ahead, at, eat, enter, expect, explains, fail, here, kind, leave, list, lo, make, name, note,
    since,
};
use super::strings::strings;
use crate::ast::{BinOp, ExprId, ExprKind, List, PatternId, PatternKind, Singleton, UnaryOp};

type Patterns = SmallVec<[PatternId; 4]>;

fn add(i: &mut In<'_, '_>, lo: u32, kind: PatternKind) -> PatternId {
    let span = since(i, lo);
    i.state().ast.add_pattern(kind, span)
}

/// The pattern of a `case`: one, or a sequence without brackets.
pub(crate) fn patterns(i: &mut In<'_, '_>) -> Res<PatternId> {
    let start = lo(i);
    let starred = kind(i) == Kind::Star;
    let first = maybe_star(i)?;
    if kind(i) != Kind::Comma {
        return if starred { fail(i) } else { Ok(first) };
    }
    let mut elements = Patterns::from_iter([first]);
    while eat(i, Kind::Comma) {
        if matches!(kind(i), Kind::Colon | Kind::If) {
            break;
        }
        let next = maybe_star(i)?;
        elements.push(next);
    }
    let elements = list(i, &elements);
    Ok(add(i, start, PatternKind::Sequence(elements)))
}

/// A pattern or `*name`.
fn maybe_star(i: &mut In<'_, '_>) -> Res<PatternId> {
    if kind(i) != Kind::Star {
        return pattern(i);
    }
    let start = lo(i);
    i.skip();
    let name = capture(i)?;
    Ok(add(i, start, PatternKind::Star(name)))
}

/// A name that is bound; none if it is `_`.
fn capture(i: &mut In<'_, '_>) -> Res<Option<Span>> {
    let name = name(i)?;
    let blank = i.state().source.slice(name) == "_";
    Ok(if blank { None } else { Some(name) })
}

/// `a | b as name`
fn pattern(i: &mut In<'_, '_>) -> Res<PatternId> {
    enter(i)?;
    let start = lo(i);
    let first = closed(i)?;
    let mut result = first;
    if kind(i) == Kind::Pipe {
        let mut options = Patterns::from_iter([first]);
        while eat(i, Kind::Pipe) {
            let next = closed(i)?;
            options.push(next);
        }
        let options = list(i, &options);
        result = add(i, start, PatternKind::Or(options));
    }
    if eat(i, Kind::As) {
        if explains(i) {
            explain::as_target(i)?;
        }
        let Some(name) = capture(i)? else { return fail(i) };
        result = add(i, start, PatternKind::As { pattern: Some(result), name: Some(name) });
    }
    leave(i);
    Ok(result)
}

/// A pattern that is no alternative and binds no `as`.
fn closed(i: &mut In<'_, '_>) -> Res<PatternId> {
    let start = lo(i);
    let singleton = match kind(i) {
        Kind::None => Singleton::None,
        Kind::True => Singleton::True,
        Kind::False => Singleton::False,
        Kind::Int | Kind::Float | Kind::Imaginary | Kind::Minus => {
            let value = number(i)?;
            return Ok(add(i, start, PatternKind::Value(value)));
        }
        Kind::Str | Kind::Bytes | Kind::FStart | Kind::TStart => {
            let value = strings(i)?;
            if let ExprKind::JoinedStr(_) | ExprKind::TemplateStr(_) = super::input::kind_of(i, value) {
                // An error of the grammar right after it comes first.
                let follow = [
                    Kind::Colon,
                    Kind::If,
                    Kind::Comma,
                    Kind::Pipe,
                    Kind::As,
                    Kind::RParen,
                    Kind::RSquare,
                    Kind::RBrace,
                ];
                if !follow.contains(&kind(i)) {
                    return fail(i);
                }
                let span = super::input::span_of(i, value);
                return super::input::forced_about(
                    i,
                    span,
                    "patterns may only match literals and attribute lookups",
                );
            }
            return Ok(add(i, start, PatternKind::Value(value)));
        }
        Kind::LParen => return group(i),
        Kind::LSquare => return sequence(i),
        Kind::LBrace => return mapping(i),
        next if next.is_name() => return name_or_class(i),
        _ => return fail(i),
    };
    i.skip();
    Ok(add(i, start, PatternKind::Singleton(singleton)))
}

/// `-1`, `1.5`, `1 + 2j`
fn number(i: &mut In<'_, '_>) -> Res<ExprId> {
    let start = lo(i);
    let negative = eat(i, Kind::Minus);
    let mut value = digits(i)?;
    let first = super::input::kind_of(i, value);
    if negative {
        value = make(i, start, ExprKind::Unary { op: UnaryOp::USub, operand: value });
    }
    let op = match kind(i) {
        Kind::Plus => BinOp::Add,
        Kind::Minus => BinOp::Sub,
        _ => return Ok(value),
    };
    if matches!(first, ExprKind::Imaginary) {
        let span = super::input::span_of(i, value);
        return super::input::forced_about(i, span, "real number required in complex literal");
    }
    i.skip();
    let right = digits(i)?;
    if !matches!(super::input::kind_of(i, right), ExprKind::Imaginary) {
        let span = super::input::span_of(i, right);
        return super::input::forced_about(i, span, "imaginary number required in complex literal");
    }
    Ok(make(i, start, ExprKind::Binary { op, left: value, right }))
}

fn digits(i: &mut In<'_, '_>) -> Res<ExprId> {
    let leaf = match kind(i) {
        Kind::Int => ExprKind::Int,
        Kind::Float => ExprKind::Float,
        Kind::Imaginary => ExprKind::Imaginary,
        _ => return fail(i),
    };
    let span = here(i);
    i.skip();
    Ok(i.state().ast.add_leaf(leaf, span))
}

/// `(pattern)` or a sequence in parentheses.
#[inline(never)]
fn group(i: &mut In<'_, '_>) -> Res<PatternId> {
    let start = lo(i);
    i.skip();
    if eat(i, Kind::RParen) {
        return Ok(add(i, start, PatternKind::Sequence(List::EMPTY)));
    }
    let starred = kind(i) == Kind::Star;
    let first = maybe_star(i)?;
    if kind(i) != Kind::Comma {
        if starred {
            return fail(i);
        }
        expect(i, Kind::RParen)?;
        return Ok(first);
    }
    rest(i, start, first, Kind::RParen)
}

#[inline(never)]
fn sequence(i: &mut In<'_, '_>) -> Res<PatternId> {
    let start = lo(i);
    i.skip();
    if eat(i, Kind::RSquare) {
        return Ok(add(i, start, PatternKind::Sequence(List::EMPTY)));
    }
    let first = maybe_star(i)?;
    rest(i, start, first, Kind::RSquare)
}

/// Elements of a sequence after the first, and the closing bracket.
fn rest(i: &mut In<'_, '_>, start: u32, first: PatternId, close: Kind) -> Res<PatternId> {
    let mut elements = Patterns::from_iter([first]);
    while eat(i, Kind::Comma) {
        if kind(i) == close {
            break;
        }
        let next = maybe_star(i)?;
        elements.push(next);
    }
    expect(i, close)?;
    let elements = list(i, &elements);
    Ok(add(i, start, PatternKind::Sequence(elements)))
}

#[inline(never)]
fn mapping(i: &mut In<'_, '_>) -> Res<PatternId> {
    let start = lo(i);
    i.skip();
    let mut keys: SmallVec<[ExprId; 4]> = SmallVec::new();
    let mut values = Patterns::new();
    let mut rest = None;
    while kind(i) != Kind::RBrace {
        if eat(i, Kind::DoubleStar) {
            let word = here(i);
            if i.state().source.slice(word) == "_" {
                return fail(i);
            }
            rest = capture(i)?;
            eat(i, Kind::Comma);
            break;
        }
        let key = key(i)?;
        keys.push(key);
        expect(i, Kind::Colon)?;
        let value = pattern(i)?;
        values.push(value);
        if !eat(i, Kind::Comma) {
            break;
        }
    }
    expect(i, Kind::RBrace)?;
    let (keys, patterns) = (list(i, &keys), list(i, &values));
    Ok(add(i, start, PatternKind::Mapping { keys, patterns, rest }))
}

/// A literal or a dotted name.
fn key(i: &mut In<'_, '_>) -> Res<ExprId> {
    let span = here(i);
    let leaf = match kind(i) {
        Kind::Int | Kind::Float | Kind::Imaginary | Kind::Minus => return number(i),
        Kind::Str | Kind::Bytes | Kind::FStart | Kind::TStart => return strings(i),
        Kind::None => ExprKind::None,
        Kind::True => ExprKind::True,
        Kind::False => ExprKind::False,
        next if next.is_name() && ahead(i, 1) == Kind::Dot => return dotted(i),
        next => {
            if next.is_name() {
                let after = at(i) + 1;
                note(i, after);
            }
            return fail(i);
        }
    };
    i.skip();
    Ok(i.state().ast.add_leaf(leaf, span))
}

/// `a.b.c`
fn dotted(i: &mut In<'_, '_>) -> Res<ExprId> {
    let span = name(i)?;
    let mut value = i.state().ast.add_leaf(ExprKind::Name, span);
    while eat(i, Kind::Dot) {
        let name = name(i)?;
        value = make(i, span.lo, ExprKind::Attribute { value, name });
    }
    Ok(value)
}

/// A capture, a dotted name, or a class with patterns.
#[inline(never)]
fn name_or_class(i: &mut In<'_, '_>) -> Res<PatternId> {
    let start = lo(i);
    if !matches!(ahead(i, 1), Kind::Dot | Kind::LParen) {
        let name = capture(i)?;
        return Ok(add(i, start, PatternKind::As { pattern: None, name }));
    }
    let class = dotted(i)?;
    if !eat(i, Kind::LParen) {
        return Ok(add(i, start, PatternKind::Value(class)));
    }
    let (mut positional, mut named) = (Patterns::new(), Patterns::new());
    let mut names: SmallVec<[Span; 4]> = SmallVec::new();
    while kind(i) != Kind::RParen {
        if kind(i).is_name() && ahead(i, 1) == Kind::Assign {
            let attribute = name(i)?;
            names.push(attribute);
            i.skip();
            let value = pattern(i)?;
            named.push(value);
        } else {
            let from = lo(i);
            let value = pattern(i)?;
            if !named.is_empty() {
                if explains(i) {
                    explain::positional_pattern(i, from)?;
                }
                return fail(i);
            }
            positional.push(value);
        }
        if !eat(i, Kind::Comma) {
            break;
        }
    }
    expect(i, Kind::RParen)?;
    let (patterns, names, named) = (list(i, &positional), list(i, &names), list(i, &named));
    Ok(add(i, start, PatternKind::Class { class, patterns, names, named }))
}
