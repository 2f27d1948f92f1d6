//! The operators: names of their special methods and their symbols.

/// A binary operator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[repr(u8)]
#[allow(missing_docs, reason = "named after their operators")]
pub enum BinaryOp {
    Add,
    Sub,
    Mul,
    Div,
    FloorDiv,
    Mod,
    Pow,
    MatMul,
    LShift,
    RShift,
    BitAnd,
    BitOr,
    BitXor,
}

impl BinaryOp {
    /// Special method, reflected, in place, symbol.
    #[must_use]
    pub const fn names(self) -> (&'static str, &'static str, &'static str, &'static str) {
        match self {
            BinaryOp::Add => ("__add__", "__radd__", "__iadd__", "+"),
            BinaryOp::Sub => ("__sub__", "__rsub__", "__isub__", "-"),
            BinaryOp::Mul => ("__mul__", "__rmul__", "__imul__", "*"),
            BinaryOp::Div => ("__truediv__", "__rtruediv__", "__itruediv__", "/"),
            BinaryOp::FloorDiv => ("__floordiv__", "__rfloordiv__", "__ifloordiv__", "//"),
            BinaryOp::Mod => ("__mod__", "__rmod__", "__imod__", "%"),
            BinaryOp::Pow => ("__pow__", "__rpow__", "__ipow__", "** or pow()"),
            BinaryOp::MatMul => ("__matmul__", "__rmatmul__", "__imatmul__", "@"),
            BinaryOp::LShift => ("__lshift__", "__rlshift__", "__ilshift__", "<<"),
            BinaryOp::RShift => ("__rshift__", "__rrshift__", "__irshift__", ">>"),
            BinaryOp::BitAnd => ("__and__", "__rand__", "__iand__", "&"),
            BinaryOp::BitOr => ("__or__", "__ror__", "__ior__", "|"),
            BinaryOp::BitXor => ("__xor__", "__rxor__", "__ixor__", "^"),
        }
    }

    /// The symbol of the in-place form in messages.
    #[must_use]
    pub const fn inplace_symbol(self) -> &'static str {
        match self {
            BinaryOp::Add => "+=",
            BinaryOp::Sub => "-=",
            BinaryOp::Mul => "*=",
            BinaryOp::Div => "/=",
            BinaryOp::FloorDiv => "//=",
            BinaryOp::Mod => "%=",
            BinaryOp::Pow => "**=",
            BinaryOp::MatMul => "@=",
            BinaryOp::LShift => "<<=",
            BinaryOp::RShift => ">>=",
            BinaryOp::BitAnd => "&=",
            BinaryOp::BitOr => "|=",
            BinaryOp::BitXor => "^=",
        }
    }
}

/// A unary operator.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[allow(missing_docs, reason = "named after their operators")]
pub enum UnaryOp {
    Neg,
    Pos,
    Invert,
}

impl UnaryOp {
    /// Special method and symbol.
    #[must_use]
    pub const fn names(self) -> (&'static str, &'static str) {
        match self {
            UnaryOp::Neg => ("__neg__", "-"),
            UnaryOp::Pos => ("__pos__", "+"),
            UnaryOp::Invert => ("__invert__", "~"),
        }
    }
}
