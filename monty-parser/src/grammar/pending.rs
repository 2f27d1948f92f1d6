//! The table of operators, and operators that wait for their right operand.

use monty_lexer::Kind;

use crate::ast::{BinOp, BoolOp, CmpOp, ExprId, UnaryOp};

/// An operator of an expression.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Operator {
    Bool(BoolOp),
    Not,
    Compare(CmpOp),
    Binary(BinOp),
    Unary(UnaryOp),
}

/// An operator whose right operand is being read.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Pending {
    pub(crate) power: u8,
    pub(crate) operator: Operator,
    /// The left operand; none of a prefix.
    pub(crate) left: Option<ExprId>,
    /// Where the left operand or the prefix starts, parentheses included.
    pub(crate) lo: u32,
}

/// Binding powers, from loose to tight.
pub(crate) const OR: u8 = 1;
pub(crate) const AND: u8 = 2;
pub(crate) const NOT: u8 = 3;
pub(crate) const COMPARE: u8 = 4;
const BIT_OR: u8 = 5;
pub(crate) const PRODUCT: u8 = 10;
pub(crate) const UNARY: u8 = 11;
pub(crate) const POWER: u8 = 12;

/// The operator a token is between two operands; `is` and `not` may need a second token.
#[inline]
pub(crate) fn infix(kind: Kind) -> (u8, Operator) {
    use Operator::{Binary, Bool, Compare};
    match kind {
        Kind::Or => (OR, Bool(BoolOp::Or)),
        Kind::And => (AND, Bool(BoolOp::And)),
        Kind::EqEq => (COMPARE, Compare(CmpOp::Eq)),
        Kind::NotEq => (COMPARE, Compare(CmpOp::NotEq)),
        Kind::Less => (COMPARE, Compare(CmpOp::Lt)),
        Kind::LessEq => (COMPARE, Compare(CmpOp::LtE)),
        Kind::Greater => (COMPARE, Compare(CmpOp::Gt)),
        Kind::GreaterEq => (COMPARE, Compare(CmpOp::GtE)),
        Kind::In => (COMPARE, Compare(CmpOp::In)),
        Kind::Is => (COMPARE, Compare(CmpOp::Is)),
        Kind::Not => (COMPARE, Compare(CmpOp::NotIn)),
        Kind::Pipe => (BIT_OR, Binary(BinOp::BitOr)),
        Kind::Caret => (6, Binary(BinOp::BitXor)),
        Kind::Amp => (7, Binary(BinOp::BitAnd)),
        Kind::LShift => (8, Binary(BinOp::LShift)),
        Kind::RShift => (8, Binary(BinOp::RShift)),
        Kind::Plus => (9, Binary(BinOp::Add)),
        Kind::Minus => (9, Binary(BinOp::Sub)),
        Kind::Star => (PRODUCT, Binary(BinOp::Mult)),
        Kind::Slash => (PRODUCT, Binary(BinOp::Div)),
        Kind::DoubleSlash => (PRODUCT, Binary(BinOp::FloorDiv)),
        Kind::Percent => (PRODUCT, Binary(BinOp::Mod)),
        Kind::At => (PRODUCT, Binary(BinOp::MatMult)),
        Kind::DoubleStar => (POWER, Binary(BinOp::Pow)),
        _ => (0, Operator::Not),
    }
}

/// The operator of an augmented assignment.
pub(crate) fn augmented(kind: Kind) -> Option<BinOp> {
    Some(match kind {
        Kind::PlusEq => BinOp::Add,
        Kind::MinusEq => BinOp::Sub,
        Kind::StarEq => BinOp::Mult,
        Kind::SlashEq => BinOp::Div,
        Kind::DoubleSlashEq => BinOp::FloorDiv,
        Kind::PercentEq => BinOp::Mod,
        Kind::AtEq => BinOp::MatMult,
        Kind::AmpEq => BinOp::BitAnd,
        Kind::PipeEq => BinOp::BitOr,
        Kind::CaretEq => BinOp::BitXor,
        Kind::LShiftEq => BinOp::LShift,
        Kind::RShiftEq => BinOp::RShift,
        Kind::DoubleStarEq => BinOp::Pow,
        _ => return None,
    })
}

/// Can an expression, `*x` included, start with this token?
#[inline]
pub(crate) fn starts_expr(kind: Kind) -> bool {
    kind.is_name()
        || matches!(
            kind,
            Kind::Int
                | Kind::Float
                | Kind::Imaginary
                | Kind::Str
                | Kind::Bytes
                | Kind::FStart
                | Kind::TStart
                | Kind::LParen
                | Kind::LSquare
                | Kind::LBrace
                | Kind::Minus
                | Kind::Plus
                | Kind::Tilde
                | Kind::Not
                | Kind::Lambda
                | Kind::Await
                | Kind::None
                | Kind::True
                | Kind::False
                | Kind::Ellipsis
                | Kind::Star
        )
}
