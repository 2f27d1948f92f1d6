//! f-strings and t-strings.

use super::level::{TEST, tighter};
use super::printer::{Piece, Printer, Style};
use super::quote::{self, ALL};
use super::step::{Step, Steps};
use crate::literal::{Int, StrValue};
use crate::plain::{Class, Value};
use crate::repr;

impl<'a> Printer<'a> {
    /// An f-string or t-string: its parts first, since they decide on the quotes.
    pub(super) fn interpolated(&mut self, prefix: &'static str, values: &'a Value, steps: &mut Steps<'a>) {
        self.joined.push(Vec::new());
        for value in self.items(values) {
            steps.push(Step::Part);
            self.piece(value, steps);
            steps.push(Step::EndPart(self.class(value) == Some(Class::Constant)));
        }
        steps.push(Step::Joined(prefix));
    }

    fn piece(&self, value: &'a Value, steps: &mut Steps<'a>) {
        let Value::Node(id) = value else { return };
        match self.class(value) {
            Some(Class::Constant) => steps.push(Step::Literal(self.tree.field(*id, 0))),
            Some(Class::JoinedStr) => self.pieces(self.tree.field(*id, 0), steps),
            Some(class @ (Class::FormattedValue | Class::Interpolation)) => {
                self.replacement(class, self.tree.fields(*id), steps);
            }
            _ => steps.value(value, TEST),
        }
    }

    /// The values of a format spec, one level below an f-string.
    fn pieces(&self, values: &'a Value, steps: &mut Steps<'a>) {
        for value in self.items(values) {
            match (self.class(value), value) {
                (Some(Class::Constant), Value::Node(id)) => {
                    steps.push(Step::SpecLiteral(self.tree.field(*id, 0)));
                }
                // Specs of specs are written when their turn comes.
                _ => steps.value(value, TEST),
            }
        }
    }

    /// `{value!conversion:spec}`
    pub(super) fn replacement(&self, class: Class, fields: &'a [Value], steps: &mut Steps<'a>) {
        let [value, rest @ ..] = fields else { return };
        steps.text("{");
        let rest = match (class, rest) {
            (Class::Interpolation, [Value::None, rest @ ..]) | (Class::FormattedValue, rest) => {
                steps.push(Step::Field);
                steps.value(value, tighter(TEST));
                steps.push(Step::EndField);
                rest
            }
            (_, [text, rest @ ..]) => {
                steps.push(Step::Field);
                steps.name(text);
                steps.push(Step::EndField);
                rest
            }
            (_, rest) => rest,
        };
        let [conversion, spec] = rest else { return };
        steps.text(match conversion {
            Value::Int(Int::Small(115)) => "!s",
            Value::Int(Int::Small(114)) => "!r",
            Value::Int(Int::Small(97)) => "!a",
            _ => "",
        });
        match spec {
            Value::Node(id) if self.class(spec) == Some(Class::JoinedStr) => {
                steps.text(":");
                self.pieces(self.tree.field(*id, 0), steps);
            }
            Value::Node(_) => {
                steps.text(":");
                steps.value(spec, TEST);
            }
            _ => {}
        }
        steps.text("}");
    }

    /// Literal text of a format spec, which no quotes are chosen for.
    pub(super) fn spec_literal(&mut self, value: &Value) {
        let Value::Str(value) = value else { return };
        let mut out = String::new();
        let escape = self.style == Style::Program;
        for unit in repr::units_of(value) {
            match unit {
                repr::Unit::Char(c @ ('\\' | '\'' | '"' | '\n')) if !escape => out.push(c),
                repr::Unit::Char('\\') => out.push_str("\\\\"),
                repr::Unit::Char('\'') => out.push_str("\\'"),
                repr::Unit::Char('"') => out.push_str("\\\""),
                repr::Unit::Char('\n') => out.push_str("\\n"),
                repr::Unit::Char(c @ ('{' | '}')) => out.extend([c, c]),
                repr::Unit::Char(c) => out.push(c),
                unit => {
                    // Writing to a String cannot fail.
                    let _ = repr::escape_unit(unit, &mut out);
                }
            }
        }
        self.write(&out);
    }

    pub(super) fn end_part(&mut self, literal: bool) {
        let code = self.end_out();
        let piece = match self.literal.take() {
            Some(text) if literal => Piece::Literal(text),
            _ => Piece::Code(code),
        };
        if let Some(pieces) = self.joined.last_mut() {
            pieces.push(piece);
        }
    }

    pub(super) fn finish_joined(&mut self, prefix: &str) {
        let pieces = self.joined.pop().unwrap_or_default();
        if self.style == Style::Annotation {
            let text = repr::string(&whole(&pieces));
            self.write(prefix);
            return self.write(&text);
        }
        let (quote, text) = fitting(&pieces).unwrap_or_else(|| ("'''", forced(&pieces)));
        self.write(prefix);
        self.write(quote);
        self.write(&text);
        self.write(quote);
    }
}

/// All pieces as one string.
fn whole(pieces: &[Piece]) -> StrValue {
    let mut bytes = Vec::new();
    for piece in pieces {
        bytes.extend_from_slice(match piece {
            Piece::Literal(StrValue::Text(text)) | Piece::Code(text) => text.as_bytes(),
            Piece::Literal(StrValue::Surrogates(bytes)) => bytes,
        });
    }
    String::from_utf8(bytes).map_or_else(|error| StrValue::Surrogates(error.into_bytes()), StrValue::Text)
}

/// The quotes that suit all pieces, and the text between them.
fn fitting(pieces: &[Piece]) -> Option<(&'static str, String)> {
    let mut quotes = ALL.to_vec();
    let mut text = String::new();
    for piece in pieces {
        match piece {
            Piece::Literal(value) => {
                let quoted = quote::choose(value, &quotes, false);
                if !quoted.quotes.iter().any(|quote| quotes.contains(quote)) {
                    return None;
                }
                text.push_str(&quoted.text);
                quotes = quoted.quotes;
            }
            Piece::Code(code) => {
                if code.contains('\n') {
                    quotes.retain(|quote| quote.len() == 3);
                    // CPython has none left either, and says so in an assertion.
                    if quotes.is_empty() {
                        return None;
                    }
                }
                // Strings in fields may use the quotes of the whole, if there are no others.
                let others: Vec<_> = quotes.iter().filter(|quote| !code.contains(**quote)).copied().collect();
                if !others.is_empty() {
                    quotes = others;
                }
                text.push_str(code);
            }
        }
    }
    Some((quotes.first().copied()?, text))
}

/// The text between three single quotes, in which all single quotes are escaped.
fn forced(pieces: &[Piece]) -> String {
    let mut text = String::new();
    for piece in pieces {
        match piece {
            Piece::Literal(value) => text.push_str(&repr::single_quoted(value)),
            Piece::Code(code) => text.push_str(code),
        }
    }
    text
}
