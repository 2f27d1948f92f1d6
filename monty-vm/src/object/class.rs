//! Classes made by Python code, their instances, and descriptors.

use serde::{Deserialize, Serialize};
use smallvec::SmallVec;

use super::{Trace, Value, trace};

/// What a class's namespace (its bases' included) defines; asked on every slow path, so kept as bits.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct ClassFlags(pub u32);

macro_rules! class_flags {
    ($($(#[doc = $doc:literal])+ $flag:ident = $bit:literal $name:literal),* $(,)?) => {
        impl ClassFlags {
            $($(#[doc = $doc])+ pub const $flag: ClassFlags = ClassFlags(1 << $bit);)*
            /// The special names that set a flag when Python code defines them.
            pub const NAMES: &'static [(&'static str, ClassFlags)] = &[$(($name, ClassFlags(1 << $bit))),*];
        }
    };
}

class_flags! {
    /// `__eq__` is Python code.
    EQ = 0 "__eq__",
    /// `__hash__` is Python code (or None).
    HASH = 1 "__hash__",
    /// `__getattribute__` is Python code.
    GETATTRIBUTE = 2 "__getattribute__",
    /// `__getattr__` is Python code.
    GETATTR = 3 "__getattr__",
    /// `__setattr__` is Python code.
    SETATTR = 4 "__setattr__",
    /// `__delattr__` is Python code.
    DELATTR = 5 "__delattr__",
    /// `__bool__` is Python code.
    BOOL = 6 "__bool__",
    /// `__len__` is Python code.
    LEN = 7 "__len__",
    /// `__iter__` is Python code.
    ITER = 8 "__iter__",
    /// `__next__` is Python code.
    NEXT = 9 "__next__",
    /// `__getitem__` is Python code.
    GETITEM = 10 "__getitem__",
    /// `__setitem__` is Python code.
    SETITEM = 11 "__setitem__",
    /// `__delitem__` is Python code.
    DELITEM = 12 "__delitem__",
    /// `__contains__` is Python code.
    CONTAINS = 13 "__contains__",
    /// `__repr__` is Python code.
    REPR = 14 "__repr__",
    /// `__str__` is Python code.
    STR = 15 "__str__",
    /// `__format__` is Python code.
    FORMAT = 16 "__format__",
    /// `__new__` is Python code.
    NEW = 17 "__new__",
    /// `__init__` is Python code.
    INIT = 18 "__init__",
    /// `__get__` is Python code.
    GET = 19 "__get__",
    /// `__set__` is Python code.
    SET = 20 "__set__",
    /// `__delete__` is Python code.
    DELETE = 21 "__delete__",
    /// `__call__` is Python code.
    CALL = 22 "__call__",
    /// `__index__` is Python code.
    INDEX = 23 "__index__",
    /// `__missing__` is Python code.
    MISSING = 24 "__missing__",
    /// `__lt__` is Python code.
    LT = 25 "__lt__",
    /// `__reversed__` is Python code.
    REVERSED = 26 "__reversed__",
}

impl ClassFlags {
    /// No `__dict__`: `__slots__` says which attributes there are.
    pub const NO_DICT: ClassFlags = ClassFlags(1 << 31);
    /// It names attributes of its own in `__slots__`.
    pub const MEMBERS: ClassFlags = ClassFlags(1 << 29);
    /// It still has abstract methods.
    pub const ABSTRACT: ClassFlags = ClassFlags(1 << 30);

    /// Is any of `other`'s bits set?
    #[inline]
    #[must_use]
    pub const fn any(self, other: ClassFlags) -> bool {
        self.0 & other.0 != 0
    }

    /// Both sets of bits.
    #[must_use]
    pub const fn with(self, other: ClassFlags) -> ClassFlags {
        ClassFlags(self.0 | other.0)
    }
}

/// A class made by Python code.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Class {
    /// `__name__`, a str.
    pub name: Value,
    /// `__qualname__`, a str.
    pub qualname: Value,
    /// The metaclass: `type` or a class.
    pub meta: Value,
    /// The namespace, a dict.
    pub dict: Value,
    /// Bases.
    pub bases: Box<[Value]>,
    /// Method resolution order, itself first.
    pub mro: Box<[Value]>,
    /// What it and its bases define.
    pub flags: ClassFlags,
    /// The builtin type its instances are built on: `object`, `int`, `dict`, `BaseException` …
    pub layout: Value,
    /// The shape of an instance without attributes.
    pub shape: u32,
    /// Direct subclasses.
    pub subclasses: Vec<Value>,
}

impl Trace for Class {
    fn trace(&self, visit: &mut dyn FnMut(Value)) {
        for v in [self.name, self.qualname, self.meta, self.dict, self.layout] {
            visit(v);
        }
        self.bases.iter().chain(&self.mro).chain(&self.subclasses).for_each(|v| visit(*v));
    }
    fn trace_mut(&mut self, visit: &mut dyn FnMut(&mut Value)) {
        for v in [&mut self.name, &mut self.qualname, &mut self.meta, &mut self.dict, &mut self.layout] {
            visit(v);
        }
        self.bases.iter_mut().chain(&mut self.mro).chain(&mut self.subclasses).for_each(visit);
    }
    fn size(&self) -> usize {
        (self.bases.len() + self.mro.len() + self.subclasses.capacity()) * 8
    }
}

/// Which attribute of an instance is in which slot. Instances of one class that got the same attributes in the same order
/// share a shape.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Shape {
    /// The class.
    pub class: Value,
    /// Attribute names by slot: interned strs, or members of `__slots__`.
    pub names: Vec<Value>,
    /// The shapes one more attribute leads to.
    pub next: Vec<(Value, u32)>,
}

impl Shape {
    /// The slot of an attribute.
    #[must_use]
    pub fn slot(&self, name: Value) -> Option<usize> {
        self.names.iter().position(|n| *n == name)
    }
}

/// An instance of a class made by Python code.
#[derive(Clone, Debug, Serialize, Deserialize)]
pub struct Inst {
    /// Its class.
    pub class: Value,
    /// Its shape; [`Inst::NO_SHAPE`] once its attributes live in `dict`.
    pub shape: u32,
    /// Attribute values by the shape's slots (`Undef` where deleted). Without a shape: members of `__slots__`, each followed by
    /// its value.
    pub slots: SmallVec<[Value; 4]>,
    /// The builtin value it is built on, if its class derives from one such as `int` or `list`; else `Undef`.
    pub payload: Value,
    /// Its `__dict__`, if that has been asked for; else `Undef`.
    pub dict: Value,
}
trace!(Inst { class, payload, dict; slots } size this if this.slots.spilled() { this.slots.capacity() * 8 } else { 0 });

impl Inst {
    /// The shape of instances whose attributes live in a dict.
    pub const NO_SHAPE: u32 = u32::MAX;
}

/// A `property`.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Property {
    /// Getter or None.
    pub get: Value,
    /// Setter or None.
    pub set: Value,
    /// Deleter or None.
    pub delete: Value,
    /// Docstring or None.
    pub doc: Value,
    /// The name it was bound to in a class, or `Undef`.
    pub name: Value,
}
trace!(Property { get, set, delete, doc, name });

/// A `super` object.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Super {
    /// The class after which the search begins.
    pub class: Value,
    /// The object or class attributes are bound to, or `Undef`.
    pub this: Value,
    /// Whose method resolution order is searched, or `Undef`.
    pub of: Value,
}
trace!(Super { class, this, of });

/// The descriptor of an attribute named in `__slots__`. It stands for the attribute's name in shapes, too, so that slots of the
/// same name in a class and its base are two, and neither shows in a `__dict__`.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Member {
    /// The attribute's name, an interned str.
    pub name: Value,
    /// The class that names it.
    pub class: Value,
    /// It is no attribute of its own, but what instances have anyway: `__dict__`, `__weakref__`.
    #[serde(default)]
    pub computed: bool,
}
trace!(Member { name, class });

/// A `classmethod` or `staticmethod` object.
#[derive(Clone, Copy, Debug, Serialize, Deserialize)]
pub struct Wrapper {
    /// What it wraps.
    pub func: Value,
    /// `__dict__` once asked for, or `Undef`.
    #[serde(default)]
    pub dict: Value,
}
trace!(Wrapper { func, dict });
