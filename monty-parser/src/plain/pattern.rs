//! Patterns.

use super::build::{Build, Fields, Item, LOAD, Part};
use super::schema::Class;
use super::tree::Value;
use crate::ast::{PatternId, PatternKind, Singleton};

impl Build<'_> {
    pub(super) fn pattern(&mut self, row: Option<u32>, id: PatternId) {
        let (ast, pattern) = (self.ast, *self.ast.pattern(id));
        let mut fields = Fields::default();
        let class = match pattern.kind {
            PatternKind::Value(value) => {
                fields.expr(value);
                Class::MatchValue
            }
            PatternKind::Singleton(value) => {
                fields.value(match value {
                    Singleton::None => Value::None,
                    Singleton::True => Value::Bool(true),
                    Singleton::False => Value::Bool(false),
                });
                Class::MatchSingleton
            }
            PatternKind::Sequence(list) => {
                fields.all(ast, list, Part::Pattern);
                Class::MatchSequence
            }
            PatternKind::Or(list) => {
                fields.all(ast, list, Part::Pattern);
                Class::MatchOr
            }
            PatternKind::Mapping { keys, patterns, rest } => {
                fields.exprs(ast, keys, LOAD);
                fields.all(ast, patterns, Part::Pattern);
                fields.value(self.opt_name(rest));
                Class::MatchMapping
            }
            PatternKind::Class { class, patterns, names, named } => {
                fields.expr(class);
                fields.all(ast, patterns, Part::Pattern);
                fields.list(ast.list(names).iter().map(|name| Item::Value(self.name(*name))));
                fields.all(ast, named, Part::Pattern);
                Class::MatchClass
            }
            PatternKind::Star(name) => {
                fields.value(self.opt_name(name));
                Class::MatchStar
            }
            PatternKind::As { pattern, name } => {
                match pattern {
                    Some(pattern) => fields.part(Part::Pattern(pattern)),
                    None => fields.none(),
                }
                fields.value(self.opt_name(name));
                Class::MatchAs
            }
        };
        self.add(row, class, Some(pattern.span), fields);
    }
}
