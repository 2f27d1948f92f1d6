//! What nodes are called: spans of the source, ids and lists.

use std::fmt;
use std::marker::PhantomData;
use std::num::NonZeroU32;

pub use monty_lexer::Span;

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident)*) => { $(
        $(#[$doc])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(NonZeroU32);

        impl $name {
            /// The id of the node that is the `len`-th in its table, counted from 1. The smallest id stands in for 0.
            #[inline]
            pub(crate) fn last_of(len: usize) -> $name {
                // A table never has more rows than the source has bytes, and sources are shorter than 4 GiB.
                $name(NonZeroU32::new(len as u32).unwrap_or(NonZeroU32::MIN))
            }

            /// Its row, from 0.
            #[inline]
            #[must_use]
            pub fn index(self) -> usize {
                self.0.get() as usize - 1
            }
        }
    )* };
}

ids! {
    /// An expression.
    ExprId
    /// A statement.
    StmtId
    /// A pattern of a `match`.
    PatternId
    /// A function definition.
    FunctionId
    /// A class definition.
    ClassId
    /// A replacement field of an f-string or t-string.
    FieldId
}

/// A run of rows of the table of `T`: the elements of a list, in order. Read it with [`super::Ast::list`].
pub struct List<T> {
    start: u32,
    len: u32,
    of: PhantomData<fn() -> T>,
}

impl<T> List<T> {
    /// The list without elements.
    pub const EMPTY: List<T> = List { start: 0, len: 0, of: PhantomData };

    #[inline]
    pub(crate) fn new(start: usize, end: usize) -> List<T> {
        List { start: start as u32, len: (end - start) as u32, of: PhantomData }
    }

    /// How many elements it has.
    #[inline]
    #[must_use]
    pub fn len(self) -> usize {
        self.len as usize
    }

    /// Has it none?
    #[inline]
    #[must_use]
    pub fn is_empty(self) -> bool {
        self.len == 0
    }

    /// Its rows in the table.
    #[inline]
    #[must_use]
    pub fn rows(self) -> std::ops::Range<usize> {
        self.start as usize..self.start as usize + self.len as usize
    }
}

impl<T> Clone for List<T> {
    #[inline]
    fn clone(&self) -> List<T> {
        *self
    }
}

impl<T> Copy for List<T> {}

impl<T> Default for List<T> {
    fn default() -> List<T> {
        List::EMPTY
    }
}

impl<T> PartialEq for List<T> {
    fn eq(&self, other: &List<T>) -> bool {
        self.start == other.start && self.len == other.len
    }
}

impl<T> Eq for List<T> {}

impl<T> fmt::Debug for List<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}..+{}", self.start, self.len)
    }
}
