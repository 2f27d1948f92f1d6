//! Things that are called, and the cells they share.

use serde::{Deserialize, Serialize};

use super::{Trace, Value, trace};

/// A Python function.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Func {
    /// Number of its linked code in the machine.
    pub code: u32,
    /// `__name__`, a str.
    pub name: Value,
    /// `__qualname__`, a str.
    pub qualname: Value,
    /// The globals dict.
    pub globals: Value,
    /// Defaults of the last positional parameters: a tuple or None.
    pub defaults: Value,
    /// Defaults of keyword-only parameters: a dict or None.
    pub kwdefaults: Value,
    /// Cells of the free variables.
    pub closure: Box<[Value]>,
    /// The function that computes `__annotations__`, or None.
    pub annotate: Value,
    /// `__annotations__` once asked for, or `Undef`.
    pub annotations: Value,
    /// `__dict__` once asked for, or `Undef`.
    pub dict: Value,
    /// `__doc__`
    pub doc: Value,
    /// `__module__`
    pub module: Value,
    /// `__type_params__`: a tuple or `Undef`.
    pub type_params: Value,
}
trace!(Func { name, qualname, globals, defaults, kwdefaults, annotate, annotations, dict, doc, module, type_params; closure }
    size this this.closure.len() * 8);

/// A callable with its receiver: `this.func`.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct BoundMethod {
    /// What is called: a function, a native, or anything callable.
    pub func: Value,
    /// What it is called on.
    pub this: Value,
}
trace!(BoundMethod { func, this });

/// A variable shared by closures.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Cell(pub Value);
impl Trace for Cell {
    fn trace(&self, visit: &mut dyn FnMut(Value)) {
        visit(self.0);
    }
    fn trace_mut(&mut self, visit: &mut dyn FnMut(&mut Value)) {
        visit(&mut self.0);
    }
}

/// A function the host answers, by name.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct HostFunc {
    /// Its name.
    pub name: Value,
    /// Is it a method of an object of the host's?
    pub method: bool,
    /// Are its calls awaited?
    pub asynchronous: bool,
}
trace!(HostFunc { name });

/// An object the host keeps; the script holds a handle to it.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct HostRef {
    /// The host's number for it.
    pub id: u64,
    /// The name its repr shows.
    pub name: Value,
    /// What the script may do with it: a dict of names to sums of the numbers below. Anything else it may not.
    pub policy: Value,
}
trace!(HostRef { name, policy });

impl HostRef {
    /// The attribute may be read.
    pub const READ: i64 = 1;
    /// The attribute may be set.
    pub const WRITE: i64 = 2;
    /// It is a method that may be called.
    pub const METHOD: i64 = 4;
}
