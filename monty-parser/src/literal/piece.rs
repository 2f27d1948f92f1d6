//! The pieces of f-strings and t-strings, put together as in CPython's tree.

use std::borrow::Cow;

use super::string::{Builder, StrValue};
use crate::ast::{Ast, FieldId, List, Piece, Span};
use crate::source::Source;

/// An element of an f-string or t-string: constants are never empty and never adjacent.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Merged {
    /// A constant, and where its pieces stand.
    Text(StrValue, Span),
    /// A replacement field; the text that `=` asks for is in the constant before it.
    Field(FieldId),
}

/// The constants and fields of an f-string, a t-string or a format spec.
#[must_use]
pub fn merge_pieces(ast: &Ast, source: &Source, pieces: List<Piece>) -> Vec<Merged> {
    let mut merged = Vec::with_capacity(pieces.len());
    let mut builder = Builder::default();
    let mut span: Option<Span> = None;
    for piece in ast.list(pieces) {
        let (text, field) = match *piece {
            Piece::Text { span, raw } => {
                braces(source.slice(span), raw, &mut builder);
                (Some(span), None)
            }
            Piece::Literal(span) => {
                builder.literal(source.slice(span));
                (Some(span), None)
            }
            Piece::Field(id) => {
                let debug = ast.field(id).debug;
                if let Some(text) = debug {
                    builder.text(&field_text(source, text));
                }
                (debug, Some(id))
            }
        };
        if let Some(text) = text {
            span = Some(span.map_or(text, |span| span.to(text)));
        }
        if let Some(id) = field {
            flush(&mut builder, &mut span, &mut merged);
            merged.push(Merged::Field(id));
        }
    }
    flush(&mut builder, &mut span, &mut merged);
    merged
}

fn flush(builder: &mut Builder, span: &mut Option<Span>, merged: &mut Vec<Merged>) {
    let span = span.take().unwrap_or_default();
    if !builder.is_empty() {
        merged.push(Merged::Text(std::mem::take(builder).finish(), span));
    }
}

/// Text between fields: `{{` is `{`, `}}` is `}`; the braces of `\N{…}` belong to the escape.
fn braces(text: &str, raw: bool, builder: &mut Builder) {
    let mut from = 0;
    let mut at = 0;
    let bytes = text.as_bytes();
    let mut add = |part: Option<&str>| {
        let part = part.unwrap_or("");
        if raw { builder.text(part) } else { builder.escaped(part) }
    };
    while let Some(byte) = bytes.get(at) {
        match byte {
            b'\\' if !raw => {
                at = match bytes.get(at + 1) {
                    Some(b'N') if bytes.get(at + 2) == Some(&b'{') => {
                        memchr::memchr(b'}', bytes.get(at..).unwrap_or(&[]))
                            .map_or(bytes.len(), |len| at + len + 1)
                    }
                    // A backslash before a brace stands for itself, and the brace is looked at.
                    Some(b'{' | b'}') | None => at + 1,
                    Some(_) => at + 2,
                }
            }
            b'{' | b'}' if bytes.get(at + 1) == Some(byte) => {
                add(text.get(from..=at));
                at += 2;
                from = at;
            }
            _ => at += 1,
        }
    }
    add(text.get(from..));
}

/// The text of a field's expression as `=` and t-strings show it: without comments.
#[must_use]
pub fn field_text(source: &Source, span: Span) -> Cow<'_, str> {
    let text = source.slice(span);
    if !text.contains('#') {
        return Cow::Borrowed(text);
    }
    let mut kept = String::new();
    let mut quote: Option<char> = None;
    let mut chars = text.chars();
    while let Some(c) = chars.next() {
        match (quote, c) {
            (None, '#') => {
                // The line end stays.
                if chars.by_ref().any(|c| c == '\n') {
                    kept.push('\n');
                }
                continue;
            }
            (None, '"' | '\'') => quote = Some(c),
            (Some(_), '\\') => {
                kept.push(c);
                kept.extend(chars.next());
                continue;
            }
            (Some(open), c) if c == open => quote = None,
            _ => {}
        }
        kept.push(c);
    }
    Cow::Owned(kept)
}
