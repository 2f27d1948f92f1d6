//! How tightly expressions bind.

use crate::plain::Class;

/// A level of binding: an expression below the level of its place needs parentheses.
pub(super) type Level = u8;

pub(super) const NAMED: Level = 0;
pub(super) const TUPLE: Level = 1;
pub(super) const YIELD: Level = 2;
pub(super) const TEST: Level = 3;
pub(super) const OR: Level = 4;
pub(super) const AND: Level = 5;
pub(super) const NOT: Level = 6;
pub(super) const COMPARE: Level = 7;
pub(super) const BIT_OR: Level = 8;
pub(super) const BIT_XOR: Level = 9;
pub(super) const BIT_AND: Level = 10;
pub(super) const SHIFT: Level = 11;
pub(super) const ARITHMETIC: Level = 12;
pub(super) const TERM: Level = 13;
pub(super) const FACTOR: Level = 14;
pub(super) const POWER: Level = 15;
pub(super) const AWAIT: Level = 16;
pub(super) const ATOM: Level = 17;

/// The next tighter level.
pub(super) fn tighter(level: Level) -> Level {
    (level + 1).min(ATOM)
}

/// An operator's text and level.
pub(super) fn operator(op: Class) -> (&'static str, Level) {
    match op {
        Class::Add => ("+", ARITHMETIC),
        Class::Sub => ("-", ARITHMETIC),
        Class::Mult => ("*", TERM),
        Class::MatMult => ("@", TERM),
        Class::Div => ("/", TERM),
        Class::Mod => ("%", TERM),
        Class::FloorDiv => ("//", TERM),
        Class::LShift => ("<<", SHIFT),
        Class::RShift => (">>", SHIFT),
        Class::BitOr => ("|", BIT_OR),
        Class::BitXor => ("^", BIT_XOR),
        Class::BitAnd => ("&", BIT_AND),
        Class::Pow => ("**", POWER),
        Class::Not => ("not ", NOT),
        Class::Invert => ("~", FACTOR),
        Class::UAdd => ("+", FACTOR),
        Class::USub => ("-", FACTOR),
        Class::And => (" and ", AND),
        Class::Or => (" or ", OR),
        Class::Eq => (" == ", COMPARE),
        Class::NotEq => (" != ", COMPARE),
        Class::Lt => (" < ", COMPARE),
        Class::LtE => (" <= ", COMPARE),
        Class::Gt => (" > ", COMPARE),
        Class::GtE => (" >= ", COMPARE),
        Class::Is => (" is ", COMPARE),
        Class::IsNot => (" is not ", COMPARE),
        Class::In => (" in ", COMPARE),
        Class::NotIn => (" not in ", COMPARE),
        _ => ("", ATOM),
    }
}
