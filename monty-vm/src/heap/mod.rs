//! Where objects are held: one arena per kind, the table of interned names, shapes, and the collector. One counter of bytes
//! serves the collector and the memory limit.

mod arena;
pub mod hash;
mod names;
mod shapes;
mod collect;

use compact_str::CompactString;
use serde::{Deserialize, Serialize};

pub use arena::Arena;
use arena::Marks;
use names::Names;

use crate::object::*;

/// Memory that is not there. The machine collects and, if that helped, executes the instruction again: whoever asks for
/// memory does so before it changes anything.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct OutOfMemory(pub usize);

/// Least number of bytes between two collections.
const NURSERY: usize = 4 << 20;

/// Reads the heap of a snapshot.
struct Filled;

impl<'de> Deserialize<'de> for Heap {
    fn deserialize<D: serde::Deserializer<'de>>(d: D) -> Result<Heap, D::Error> {
        d.deserialize_map(Filled)
    }
}

macro_rules! heap {
    ($($(#[doc = $doc:literal])+ $($kind:ident)|+ => $arena:ident: $object:ident { $get:ident, $get_mut:ident, $($new:ident)|+ })*) => {
        /// The heap.
        #[derive(Clone, Debug, Default)]
        pub struct Heap {
            $($(#[doc = $doc])+ pub $arena: Arena<$object>,)*
            /// Shapes of instances.
            pub shapes: Vec<Shape>,
            names: Names,
            /// Bytes in use, by estimate between collections.
            pub bytes: usize,
            /// The memory limit.
            pub limit: usize,
            /// A collection is due when `bytes` exceeds this.
            pub threshold: usize,
            /// How many collections there were.
            pub collections: u64,
        }

        /// What a collection knows of all objects.
        struct HeapMarks {
            $($arena: Marks,)*
        }

        impl HeapMarks {
            /// Marks the object of a value; true if it was not marked before.
            fn mark(&mut self, v: Value) -> bool {
                match v.kind() {
                    $($(Kind::$kind)|+ => self.$arena.mark(v.handle()),)*
                    // The state of a loop holds its sequence.
                    Kind::LoopList => self.lists.mark(v.handle()),
                    Kind::LoopTuple => self.tuples.mark(v.handle()),
                    _ => false,
                }
            }
        }

        /// In a snapshot: what there is, by the name of its arena.
        impl Serialize for Heap {
            fn serialize<S: serde::Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
                use serde::ser::SerializeMap as _;
                let filled = [$(!self.$arena.is_empty(),)* !self.shapes.is_empty()];
                let mut map = s.serialize_map(Some(filled.iter().filter(|f| **f).count()))?;
                $(if !self.$arena.is_empty() { map.serialize_entry(stringify!($arena), &self.$arena)?; })*
                if !self.shapes.is_empty() {
                    map.serialize_entry("shapes", &self.shapes)?;
                }
                map.end()
            }
        }

        impl<'de> serde::de::Visitor<'de> for Filled {
            type Value = Heap;
            fn expecting(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.write_str("objects by the name of their arena")
            }
            fn visit_map<A: serde::de::MapAccess<'de>>(self, mut map: A) -> Result<Heap, A::Error> {
                let mut heap = Heap::default();
                while let Some(name) = map.next_key::<&str>()? {
                    match name {
                        $(stringify!($arena) => heap.$arena = map.next_value()?,)*
                        "shapes" => heap.shapes = map.next_value()?,
                        _ => return Err(serde::de::Error::custom("objects of a kind that this build does not know")),
                    }
                }
                Ok(heap)
            }
        }

        impl Heap {
            $(
                #[doc = concat!("The object, if the value is of kind ", $(stringify!($kind), " ",)+ ".")]
                #[inline(always)]
                #[must_use]
                pub fn $get(&self, v: Value) -> Option<&$object> {
                    if $(v.is(Kind::$kind))||+ { self.$arena.get(v.handle()) } else { None }
                }
                #[doc = concat!("The object, to change it, if the value is of kind ", $(stringify!($kind), " ",)+ ".")]
                #[inline(always)]
                pub fn $get_mut(&mut self, v: Value) -> Option<&mut $object> {
                    if $(v.is(Kind::$kind))||+ { self.$arena.get_mut(v.handle()) } else { None }
                }
                $(
                    #[doc = concat!("Allocates a ", stringify!($kind), ". Large contents are charged by the caller first.")]
                    #[inline]
                    pub fn $new(&mut self, object: $object) -> Value {
                        self.bytes += size_of::<$object>() + 8 + object.size();
                        Value::new(Kind::$kind, self.$arena.alloc(object))
                    }
                )+
            )*

            fn marks(&self) -> HeapMarks {
                HeapMarks { $($arena: self.$arena.marks(),)* }
            }

            fn trace(&self, v: Value, visit: &mut dyn FnMut(Value)) {
                match v.kind() {
                    $($(Kind::$kind)|+ => if let Some(object) = self.$arena.get(v.handle()) { object.trace(visit) },)*
                    Kind::LoopList => if let Some(object) = self.lists.get(v.handle()) { object.trace(visit) },
                    Kind::LoopTuple => if let Some(object) = self.tuples.get(v.handle()) { object.trace(visit) },
                    _ => {}
                }
            }

            fn sweep(&mut self, marks: HeapMarks) -> usize {
                let mut live = 0;
                $(live += self.$arena.sweep(marks.$arena, |object| size_of::<$object>() + 8 + object.size());)*
                live
            }

            /// Gives back the memory that nothing is in.
            pub fn shrink(&mut self) {
                $(self.$arena.shrink();)*
                self.shapes.shrink_to_fit();
                self.shrink_names();
            }

            /// Is it a value with a live object behind it, or one that needs none?
            #[must_use]
            pub fn is_live(&self, v: Value) -> bool {
                match v.kind() {
                    $($(Kind::$kind)|+ => self.$arena.get(v.handle()).is_some(),)*
                    Kind::LoopList => self.lists.get(v.handle()).is_some(),
                    Kind::LoopTuple => self.tuples.get(v.handle()).is_some(),
                    _ => true,
                }
            }

            /// Walks every object with its bytes.
            pub fn each_object(&self, visit: &mut dyn FnMut(Value, usize)) {
                $(for (handle, object) in self.$arena.iter() {
                    let kind = [$(Kind::$kind),+][0];
                    visit(Value::new(kind, handle), size_of::<$object>() + 8 + object.size());
                })*
            }

            /// Bytes of an object; 0 for a value that has none behind it.
            #[must_use]
            pub fn object_size(&self, v: Value) -> usize {
                match v.kind() {
                    $($(Kind::$kind)|+ => self.$arena.get(v.handle()).map_or(0, |o| size_of::<$object>() + 8 + o.size()),)*
                    _ => 0,
                }
            }

            /// Walks the values that an object holds.
            pub fn parts_of(&self, v: Value, visit: &mut dyn FnMut(Value)) {
                self.trace(v, visit);
            }

            /// Walks every value in every object.
            pub fn each_value(&self, visit: &mut dyn FnMut(Value)) {
                $(for (_, object) in self.$arena.iter() { object.trace(visit); })*
                for shape in &self.shapes {
                    visit(shape.class);
                    shape.names.iter().chain(shape.next.iter().map(|(n, _)| n)).for_each(|v| visit(*v));
                }
            }

            /// Walks every value's place in every object.
            pub fn each_value_mut(&mut self, visit: &mut dyn FnMut(&mut Value)) {
                $(for object in self.$arena.iter_mut() { object.trace_mut(visit); })*
                for shape in &mut self.shapes {
                    visit(&mut shape.class);
                    shape.names.iter_mut().chain(shape.next.iter_mut().map(|(n, _)| n)).for_each(&mut *visit);
                }
            }
        }
    };
}

heap! {
    /// Large integers.
    Big => bigs: Big { big, big_mut, new_big }
    /// Complex numbers.
    Complex => complexes: Complex { complex, complex_mut, new_complex }
    /// Strs.
    Str => strs: Str { str_object, str_object_mut, alloc_str }
    /// Bytes objects.
    Bytes => bytes_objects: Bytes { bytes_object, bytes_object_mut, new_bytes }
    /// Bytearrays.
    ByteArray => bytearrays: Bytes { bytearray, bytearray_mut, new_bytearray }
    /// Ranges.
    Range => ranges: Range { range, range_mut, new_range }
    /// Slices.
    Slice => slices: Slice { slice, slice_mut, new_slice }
    /// Lists.
    List => lists: List { list_object, list_object_mut, alloc_list }
    /// Tuples.
    Tuple => tuples: Tuple { tuple_object, tuple_object_mut, alloc_tuple }
    /// Dicts.
    Dict => dicts: Dict { dict, dict_mut, new_dict }
    /// Dict views.
    DictView => views: DictView { view, view_mut, new_view }
    /// Sets.
    Set => sets: Set { mutable_set, mutable_set_mut, new_set }
    /// Frozensets.
    FrozenSet => frozensets: Set { frozenset, frozenset_mut, new_frozenset }
    /// Functions.
    Func => funcs: Func { func, func_mut, new_func }
    /// Bound methods.
    BoundMethod => methods: BoundMethod { method, method_mut, new_method }
    /// Host functions.
    HostFunc => host_funcs: HostFunc { host_func, host_func_mut, new_host_func }
    /// Host objects.
    HostRef => host_refs: HostRef { host_ref, host_ref_mut, new_host_ref }
    /// Classes.
    Class => classes: Class { class, class_mut, new_class }
    /// Instances.
    Inst => insts: Inst { inst, inst_mut, new_inst }
    /// Exceptions.
    Exc => excs: Exc { exc, exc_mut, new_exc }
    /// Tracebacks.
    Traceback => tracebacks: Traceback { traceback, traceback_mut, new_traceback }
    /// Generators.
    Gen => gens: Gen { generator, generator_mut, new_gen }
    /// Cells.
    Cell => cells: Cell { cell, cell_mut, new_cell }
    /// Native iterators.
    Iter => iters: Iter { iter, iter_mut, new_iter }
    /// Properties.
    Property => properties: Property { property, property_mut, new_property }
    /// Classmethods.
    ClassMethod => classmethods: Wrapper { classmethod, classmethod_mut, new_classmethod }
    /// Staticmethods.
    StaticMethod => staticmethods: Wrapper { staticmethod, staticmethod_mut, new_staticmethod }
    /// Super objects.
    Super => supers: Super { super_object, super_object_mut, new_super }
    /// Modules.
    Module => modules: Module { module, module_mut, new_module }
    /// Members of `__slots__`.
    Member => members: Member { member, member_mut, new_member }
    /// Texts that strs share.
    Buffer => buffers: Buffer { buffer, buffer_mut, new_buffer }
}

impl Heap {
    /// An empty heap with a memory limit.
    #[inline]
    #[must_use]
    pub fn new(limit: usize) -> Heap {
        let mut heap = Heap::default();
        heap.set_limit(limit);
        heap
    }

    /// Changes the memory limit.
    pub fn set_limit(&mut self, limit: usize) {
        self.limit = limit;
        self.plan();
    }

    /// Sets the point of the next collection: twice what lives, but well before the limit.
    pub fn plan(&mut self) {
        let room = self.limit.saturating_sub(self.bytes);
        self.threshold = (self.bytes * 2).max(NURSERY).min(self.bytes + room - room / 4);
    }

    /// Takes `n` bytes before they are allocated. Fixed-size objects need not ask.
    ///
    /// # Errors
    /// The memory limit does not allow it.
    #[inline]
    pub fn charge(&mut self, n: usize) -> Result<(), OutOfMemory> {
        match self.bytes.checked_add(n) {
            Some(sum) if sum <= self.limit => {
                self.bytes = sum;
                Ok(())
            }
            _ => Err(OutOfMemory(n)),
        }
    }

    /// The text, if the value is a str.
    #[inline(always)]
    #[must_use]
    pub fn str(&self, v: Value) -> Option<&str> {
        self.str_object(v).map(|s| self.text_of(s))
    }

    /// A str's text.
    #[inline(always)]
    #[must_use]
    pub fn text_of<'a>(&'a self, s: &'a Str) -> &'a str {
        match &s.text {
            Text::Own(text) => text.as_str(),
            Text::Shared(buffer, length) => {
                self.buffers.get(buffer.handle()).and_then(|b| b.0.get(..*length)).unwrap_or("")
            }
        }
    }

    /// How two strs compare by their code points.
    #[must_use]
    pub fn text_order(&self, a: Value, b: Value) -> std::cmp::Ordering {
        match (self.str(a), self.str(b)) {
            (Some(a), Some(b)) => monty_bytecode::surrogate::compare(a, b),
            (a, b) => a.cmp(&b),
        }
    }

    /// A new str.
    #[inline]
    pub fn new_str(&mut self, text: impl Into<CompactString>) -> Value {
        self.alloc_str(Str::new(text))
    }

    /// A new list.
    #[inline]
    pub fn new_list(&mut self, items: Vec<Value>) -> Value {
        self.alloc_list(List(items))
    }

    /// The items, if the value is a list.
    #[inline(always)]
    #[must_use]
    pub fn list(&self, v: Value) -> Option<&Vec<Value>> {
        self.list_object(v).map(|l| &l.0)
    }

    /// The items, to change them, if the value is a list.
    #[inline(always)]
    pub fn list_mut(&mut self, v: Value) -> Option<&mut Vec<Value>> {
        self.list_object_mut(v).map(|l| &mut l.0)
    }

    /// A new tuple.
    #[inline]
    pub fn new_tuple(&mut self, items: impl Items) -> Value {
        self.alloc_tuple(items.into_tuple())
    }

    /// The items, if the value is a tuple.
    #[inline(always)]
    #[must_use]
    pub fn tuple(&self, v: Value) -> Option<&[Value]> {
        self.tuple_object(v).map(|t| &*t.0)
    }

    /// The items of a list or tuple.
    #[inline]
    #[must_use]
    pub fn items(&self, v: Value) -> Option<&[Value]> {
        self.list(v).map(Vec::as_slice).or_else(|| self.tuple(v))
    }

    /// The table of a set or frozenset.
    #[must_use]
    pub fn set(&self, v: Value) -> Option<&Set> {
        self.mutable_set(v).or_else(|| self.frozenset(v))
    }

    /// The table of a set or frozenset, to change it.
    pub fn set_mut(&mut self, v: Value) -> Option<&mut Set> {
        match v.kind() {
            Kind::Set => self.mutable_set_mut(v),
            _ => self.frozenset_mut(v),
        }
    }

    /// The contents of a bytes object or bytearray.
    #[must_use]
    pub fn bytes_like(&self, v: Value) -> Option<&[u8]> {
        self.bytes_object(v).or_else(|| self.bytearray(v)).map(|b| b.0.as_slice())
    }

    /// An int of any size in its one representation.
    pub fn new_int(&mut self, i: i64) -> Value {
        Value::try_int(i).unwrap_or_else(|| self.new_big(Big(i.into())))
    }

    /// A big integer in its one representation: inline if it fits.
    pub fn new_bigint(&mut self, i: num_bigint::BigInt) -> Value {
        match i64::try_from(&i).ok().and_then(Value::try_int) {
            Some(v) => v,
            None => self.new_big(Big(i)),
        }
    }
}
