//! How native code stops: exceptions in flight, declining, and limits.

use compact_str::CompactString;

use crate::heap::{Heap, OutOfMemory};
use crate::limits::Limit;
use crate::object::{Exc, Kind, TypeId, Value};

/// Why a native function did not return a value.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Raise {
    /// A Python exception.
    Exc(Value),
    /// Only Python code can answer: nothing has been changed, the machine calls the function's twin.
    Decline,
    /// Memory that is not there. Nothing has been changed; after a collection the instruction may be tried again.
    Memory(usize),
    /// A limit that ends the run.
    Limit(Limit),
}

impl From<OutOfMemory> for Raise {
    fn from(OutOfMemory(n): OutOfMemory) -> Raise {
        Raise::Memory(n)
    }
}

/// What a native function returns.
pub type Answer<T = Value> = Result<T, Raise>;

impl Heap {
    /// A new exception of a builtin class with these arguments.
    pub fn exception(&mut self, class: TypeId, args: Vec<Value>) -> Value {
        let args = self.new_tuple(args);
        self.exception_of(Value::new(Kind::Type, u32::from(class.0)), args)
    }

    /// A new exception of any class; `args` is a tuple.
    pub fn exception_of(&mut self, class: Value, args: Value) -> Value {
        self.new_exc(Exc {
            class,
            args,
            cause: Value::NONE,
            context: Value::NONE,
            suppress: false,
            traceback: Value::NONE,
            dict: Value::UNDEF,
        })
    }

    /// A new exception of a builtin class with a message, as a reason to stop.
    #[cold]
    pub fn raise(&mut self, class: TypeId, message: impl Into<CompactString>) -> Raise {
        let message = self.new_str(message);
        Raise::Exc(self.exception(class, vec![message]))
    }

    /// `TypeError(message)`
    #[cold]
    pub fn type_error(&mut self, message: impl Into<CompactString>) -> Raise {
        self.raise(TypeId::TYPE_ERROR, message)
    }

    /// `ValueError(message)`
    #[cold]
    pub fn value_error(&mut self, message: impl Into<CompactString>) -> Raise {
        self.raise(TypeId::VALUE_ERROR, message)
    }

    /// `IndexError(message)`
    #[cold]
    pub fn index_error(&mut self, message: impl Into<CompactString>) -> Raise {
        self.raise(TypeId::INDEX_ERROR, message)
    }

    /// `OverflowError(message)`
    #[cold]
    pub fn overflow_error(&mut self, message: impl Into<CompactString>) -> Raise {
        self.raise(TypeId::OVERFLOW_ERROR, message)
    }

    /// `ZeroDivisionError(message)`
    #[cold]
    pub fn zero_division(&mut self, message: impl Into<CompactString>) -> Raise {
        self.raise(TypeId::ZERO_DIVISION_ERROR, message)
    }

    /// `KeyError(key)`
    #[cold]
    pub fn key_error(&mut self, key: Value) -> Raise {
        Raise::Exc(self.exception(TypeId::KEY_ERROR, vec![key]))
    }

    /// `RuntimeError(message)`
    #[cold]
    pub fn runtime_error(&mut self, message: impl Into<CompactString>) -> Raise {
        self.raise(TypeId::RUNTIME_ERROR, message)
    }
}
