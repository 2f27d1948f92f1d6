//! What the heap holds: plain data, one file per family. Behaviour stands above, in `protocol`, `types` and `machine`.

pub mod value;
pub mod typeid;
pub mod number;
pub mod text;
pub mod seq;
pub mod table;
pub mod set;
pub mod func;
pub mod class;
pub mod exc;
pub mod generator;
pub mod adapter;
pub mod iter;
pub mod module;

pub use adapter::{Adapt, Adapter, Arrange, Order};
pub use class::{Class, ClassFlags, Inst, Member, Property, Shape, Super, Wrapper};
pub use exc::{Exc, TraceEntry, Traceback};
pub use func::{BoundMethod, Cell, Func, HostFunc, HostRef};
pub use generator::{Gen, GenKind, GenState};
pub use iter::{DictView, Iter, ViewKind};
pub use module::Module;
pub use number::{Big, Complex, Range, Slice};
pub use seq::{Items, List, Tuple};
pub use set::Set;
pub use table::{Dict, Entry};
pub(crate) use text::Text;
pub use text::{Buffer, Bytes, Str};
pub use typeid::TypeId;
pub use value::{Kind, Value};

/// Walks every value an object holds: the collector marks through it, a snapshot checks and renames through it.
pub trait Trace {
    /// Calls `visit` with each value.
    fn trace(&self, visit: &mut dyn FnMut(Value));
    /// Calls `visit` with each value's place.
    fn trace_mut(&mut self, visit: &mut dyn FnMut(&mut Value));
    /// Bytes the object owns beyond its slot in the arena.
    fn size(&self) -> usize {
        0
    }
}

/// Derives both walks from one list of the fields that hold values (each a `Value` or something iterable over them).
macro_rules! trace {
    ($t:ty { $($field:ident),* $(; $($seq:tt),*)? } $(size $this:ident $size:expr)?) => {
        impl $crate::object::Trace for $t {
            fn trace(&self, visit: &mut dyn FnMut($crate::object::Value)) {
                $(visit(self.$field);)*
                $($(for v in self.$seq.iter() { visit(*v); })*)?
                let _ = visit;
            }
            fn trace_mut(&mut self, visit: &mut dyn FnMut(&mut $crate::object::Value)) {
                $(visit(&mut self.$field);)*
                $($(for v in self.$seq.iter_mut() { visit(v); })*)?
                let _ = visit;
            }
            $(fn size(&self) -> usize { let $this = self; $size })?
        }
    };
}
pub(crate) use trace;
