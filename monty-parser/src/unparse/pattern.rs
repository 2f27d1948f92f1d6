//! Patterns.

use super::level::{ATOM, BIT_OR, Level, TEST, tighter};
use super::printer::Printer;
use super::step::{Step, Steps};
use crate::plain::{Class, Value};

impl<'a> Printer<'a> {
    /// The steps of a pattern; none if it is none.
    pub(super) fn pattern(&self, class: Class, fields: &'a [Value], level: Level, steps: &mut Steps<'a>) {
        match (class, fields) {
            (Class::MatchValue, [value]) => steps.value(value, TEST),
            (Class::MatchSingleton, [value]) => steps.push(Step::Repr(value)),
            (Class::MatchSequence, [patterns]) => {
                steps.text("[");
                steps.between(", ", self.items(patterns), TEST);
                steps.text("]");
            }
            (Class::MatchStar, [name]) => {
                steps.text("*");
                capture(name, steps);
            }
            (Class::MatchMapping, [keys, patterns, rest]) => {
                let keys = self.items(keys);
                steps.text("{");
                for (row, (key, pattern)) in keys.iter().zip(self.items(patterns)).enumerate() {
                    if row > 0 {
                        steps.text(", ");
                    }
                    steps.value(key, TEST);
                    steps.text(": ");
                    steps.value(pattern, TEST);
                }
                steps.optional_name(if keys.is_empty() { "**" } else { ", **" }, rest);
                steps.text("}");
            }
            (Class::MatchClass, [class, patterns, names, named]) => {
                steps.value(class, ATOM);
                steps.text("(");
                let patterns = self.items(patterns);
                steps.between(", ", patterns, TEST);
                for (row, (name, pattern)) in self.items(names).iter().zip(self.items(named)).enumerate() {
                    if row > 0 || !patterns.is_empty() {
                        steps.text(", ");
                    }
                    steps.name(name);
                    steps.text("=");
                    steps.value(pattern, TEST);
                }
                steps.text(")");
            }
            (Class::MatchAs, [Value::None, name]) => capture(name, steps),
            (Class::MatchAs, [pattern, name]) => {
                let wrap = level > TEST;
                if wrap {
                    steps.text("(");
                }
                steps.value(pattern, BIT_OR);
                steps.optional_name(" as ", name);
                if wrap {
                    steps.text(")");
                }
            }
            (Class::MatchOr, [patterns]) => {
                let wrap = level > BIT_OR;
                if wrap {
                    steps.text("(");
                }
                steps.between(" | ", self.items(patterns), tighter(BIT_OR));
                if wrap {
                    steps.text(")");
                }
            }
            _ => {}
        }
    }
}

fn capture<'a>(name: &'a Value, steps: &mut Steps<'a>) {
    if *name == Value::None {
        steps.text("_");
    } else {
        steps.name(name);
    }
}
