//! The class of a value, and lookup along a class's method resolution order.

use crate::native::{Ctx, Role};
use crate::object::{Adapt, ClassFlags, GenKind, Iter, Kind, Order, TypeId, Value, ViewKind};

impl Ctx {
    /// `type(v)`: a value of kind `Type` or `Class`.
    #[must_use]
    pub fn type_of(&self, v: Value) -> Value {
        match v.kind() {
            Kind::Inst => self.heap.inst(v).map_or(Value::UNDEF, |i| i.class),
            Kind::Exc => self.heap.exc(v).map_or(Value::UNDEF, |e| e.class),
            Kind::Class => self.heap.class(v).map_or(Value::UNDEF, |c| c.meta),
            _ => Ctx::type_value(self.builtin_type(v)),
        }
    }

    /// The builtin type a value is, or is built on: for an instance of a class derived from `int`, `int`.
    #[must_use]
    pub fn type_id(&self, v: Value) -> TypeId {
        match v.kind() {
            Kind::Inst => self.heap.inst(v).map_or(TypeId::OBJECT, |i| self.layout(i.class)),
            Kind::Exc => self.heap.exc(v).map_or(TypeId::EXCEPTION, |e| self.layout(e.class)),
            _ => self.builtin_type(v),
        }
    }

    /// The builtin type that instances of a class are built on.
    #[must_use]
    pub fn layout(&self, class: Value) -> TypeId {
        match class.kind() {
            Kind::Type => TypeId(class.handle() as u16),
            Kind::Class => {
                self.heap.class(class).map_or(TypeId::OBJECT, |c| TypeId(c.layout.handle() as u16))
            }
            _ => TypeId::OBJECT,
        }
    }

    fn builtin_type(&self, v: Value) -> TypeId {
        match v.kind() {
            Kind::DictView => match self.heap.view(v).map(|d| d.kind) {
                Some(ViewKind::Values) => TypeId::DICT_VALUES,
                Some(ViewKind::Items) => TypeId::DICT_ITEMS,
                _ => TypeId::DICT_KEYS,
            },
            Kind::Gen => match self.heap.generator(v).map(|g| g.kind) {
                Some(GenKind::Coroutine) => TypeId::COROUTINE,
                Some(GenKind::AsyncGenerator) => TypeId::ASYNC_GENERATOR,
                Some(GenKind::Builtin(id)) => TypeId(id as u16),
                _ => TypeId::GENERATOR,
            },
            Kind::Native if self.world.is_method(v) && v.index() & 0xFFFF != 0xFFFF => {
                match self.native_role(v) {
                    Some(Role::ClassMethod) => TypeId::CLASSMETHOD_DESCRIPTOR,
                    Some(Role::Property) => TypeId::GETSET_DESCRIPTOR,
                    Some(Role::StaticMethod) => TypeId::BUILTIN_FUNCTION,
                    _ if self.world.is_slot(v) => TypeId::WRAPPER_DESCRIPTOR,
                    _ => TypeId::METHOD_DESCRIPTOR,
                }
            }
            Kind::BoundMethod => match self.heap.method(v) {
                Some(m) if m.func.is(Kind::Native) && self.world.is_slot(m.func) => TypeId::METHOD_WRAPPER,
                Some(m) if m.func.is(Kind::Native) => TypeId::BUILTIN_FUNCTION,
                _ => TypeId::METHOD,
            },
            Kind::Member if self.heap.member(v).is_some_and(|m| m.computed) => TypeId::GETSET_DESCRIPTOR,
            Kind::Iter => self.heap.iter(v).map_or(TypeId::ITERATOR, |i| self.iterator_type_of(i)),
            kind => TypeId::of_kind(kind),
        }
    }

    pub(crate) fn iterator_type_of(&self, iter: &Iter) -> TypeId {
        match iter {
            Iter::Done(id) => TypeId(*id as u16),
            Iter::List(..) => TypeId::LIST_ITERATOR,
            Iter::ListReversed(..) => TypeId::LIST_REVERSE_ITERATOR,
            Iter::Tuple(..) => TypeId::TUPLE_ITERATOR,
            Iter::Str(s, _) => match self.heap.str_object(*s) {
                Some(s) if s.is_ascii() => TypeId::STR_ASCII_ITERATOR,
                _ => TypeId::STR_ITERATOR,
            },
            Iter::Bytes(b, _) if b.is(Kind::ByteArray) => TypeId::BYTEARRAY_ITERATOR,
            Iter::Bytes(..) => TypeId::BYTES_ITERATOR,
            Iter::TupleReversed(..) | Iter::StrReversed(..) | Iter::BytesReversed(..) => TypeId::REVERSED,
            Iter::Dict(_, _, _, _, ViewKind::Keys) => TypeId::DICT_KEYITERATOR,
            Iter::Dict(_, _, _, _, ViewKind::Values) => TypeId::DICT_VALUEITERATOR,
            Iter::Dict(_, _, _, _, ViewKind::Items) => TypeId::DICT_ITEMITERATOR,
            Iter::DictReversed(_, _, _, _, ViewKind::Keys) => TypeId::DICT_REVERSEKEYITERATOR,
            Iter::DictReversed(_, _, _, _, ViewKind::Values) => TypeId::DICT_REVERSEVALUEITERATOR,
            Iter::DictReversed(_, _, _, _, ViewKind::Items) => TypeId::DICT_REVERSEITEMITERATOR,
            Iter::Set(..) => TypeId::SET_ITERATOR,
            Iter::Range(..) => TypeId::RANGE_ITERATOR,
            Iter::BigRange(..) => TypeId::LONGRANGE_ITERATOR,
            Iter::Enumerate(..) => TypeId::ENUMERATE,
            Iter::Zip(..) => TypeId::ZIP,
            Iter::Map(..) => TypeId::MAP,
            Iter::Adapter(a) => match a.what {
                Adapt::Filter => TypeId::FILTER,
                Adapt::FilterFalse => TypeId::FILTERFALSE,
                Adapt::TakeWhile => TypeId::TAKEWHILE,
                Adapt::DropWhile => TypeId::DROPWHILE,
                Adapt::Accumulate => TypeId::ACCUMULATE,
                Adapt::Starmap => TypeId::STARMAP,
                Adapt::Chain => TypeId::CHAIN,
                Adapt::Count => TypeId::COUNT,
                Adapt::Cycle => TypeId::CYCLE,
                Adapt::Repeat => TypeId::REPEAT,
                Adapt::Slice => TypeId::ISLICE,
                Adapt::Compress => TypeId::COMPRESS,
                Adapt::Pairwise => TypeId::PAIRWISE,
                Adapt::GroupBy => TypeId::GROUPBY,
                Adapt::Group => TypeId::GROUPER,
            },
            Iter::Arrange(a) => match a.order {
                Order::Product => TypeId::PRODUCT,
                Order::Combinations => TypeId::COMBINATIONS,
                Order::Replacement => TypeId::COMBINATIONS_WITH_REPLACEMENT,
                Order::Permutations => TypeId::PERMUTATIONS,
            },
            Iter::Forward(_, id) => TypeId(*id as u16),
        }
    }

    /// The name of a value's type as messages have it.
    #[must_use]
    pub fn type_name(&self, v: Value) -> String {
        self.shown_class_name(self.type_of(v))
    }

    /// A class's name as messages have it: `__name__`, after its module if it stands for a class that CPython has in C.
    #[must_use]
    pub fn shown_class_name(&self, class: Value) -> String {
        match self.module_of_static(class) {
            Some(module) => format!("{module}.{}", self.class_name(class)),
            None => self.qualified_static(class),
        }
    }

    /// The name of a builtin type after its module, if that is not `builtins`; any other class's `__name__`.
    pub(super) fn qualified_static(&self, class: Value) -> String {
        let name = self.class_name(class);
        match TypeId(class.handle() as u16).module() {
            module if class.is(Kind::Type) && module != "builtins" => format!("{module}.{name}"),
            _ => name,
        }
    }

    /// The module of a class of the standard library that says of itself `__static__ = True`.
    #[must_use]
    pub fn module_of_static(&self, class: Value) -> Option<&str> {
        let dict = self.heap.class(class)?.dict;
        self.heap.dict_get_name(dict, self.heap.interned("__static__")?)?;
        self.heap.str(self.heap.dict_get_name(dict, self.heap.interned("__module__")?)?)
    }

    /// A class's `__name__`.
    #[must_use]
    pub fn class_name(&self, class: Value) -> String {
        match class.kind() {
            Kind::Type => TypeId(class.handle() as u16).name().to_owned(),
            Kind::Class => {
                self.heap.class(class).and_then(|c| self.heap.str(c.name)).unwrap_or("?").to_owned()
            }
            _ => "?".to_owned(),
        }
    }

    /// The builtin value inside an instance of a class derived from a builtin type; any other value as it is.
    #[inline]
    #[must_use]
    pub fn plain(&self, v: Value) -> Value {
        match self.heap.inst(v) {
            Some(inst) if !inst.payload.is_undef() => inst.payload,
            _ => v,
        }
    }

    /// What the class of a value defines in Python; nothing for values of builtin classes.
    #[inline]
    #[must_use]
    pub fn flags(&self, v: Value) -> ClassFlags {
        match v.kind() {
            Kind::Inst | Kind::Exc | Kind::Class => self.class_flags(self.type_of(v)),
            _ => ClassFlags::default(),
        }
    }

    /// What a class defines in Python.
    #[must_use]
    pub fn class_flags(&self, class: Value) -> ClassFlags {
        self.heap.class(class).map_or(ClassFlags::default(), |c| c.flags)
    }

    /// Does the class of `v` define any of these in Python?
    #[inline]
    #[must_use]
    pub fn defines(&self, v: Value, flags: ClassFlags) -> bool {
        self.flags(v).any(flags)
    }

    /// The attribute `name` (an interned str) of a class, along its method resolution order. A native method comes as a value
    /// of kind `Native`.
    #[must_use]
    pub fn lookup(&self, class: Value, name: Value) -> Option<Value> {
        if let Some(known) = self.memo.get(class, name, self.epoch) {
            return known;
        }
        let found = self.search(class, name);
        self.memo.put(class, name, self.epoch, found);
        found
    }

    /// The special method of that name, if any class has one.
    #[must_use]
    pub fn special(&self, class: Value, name: &str) -> Option<Value> {
        self.lookup(class, self.heap.interned(name)?)
    }

    fn search(&self, class: Value, name: Value) -> Option<Value> {
        match class.kind() {
            Kind::Type => self.lookup_builtin(TypeId(class.handle() as u16), name),
            Kind::Class => self.heap.class(class)?.mro.iter().find_map(|c| self.own(*c, name)),
            _ => None,
        }
    }

    /// The attribute of a class's own namespace.
    #[must_use]
    pub fn own(&self, class: Value, name: Value) -> Option<Value> {
        match class.kind() {
            Kind::Class => self.heap.dict_get_name(self.heap.class(class)?.dict, name),
            Kind::Type => self
                .world
                .method(TypeId(class.handle() as u16), self.heap.str(name)?)
                .map(|(native, _)| native),
            _ => None,
        }
    }

    fn lookup_builtin(&self, id: TypeId, name: Value) -> Option<Value> {
        let text = self.heap.str(name)?;
        id.mro().find_map(|t| self.world.method(t, text)).map(|(native, _)| native)
    }

    /// The attribute after `after` along the method resolution order of `class`, as `super` looks it up.
    #[must_use]
    pub fn lookup_after(&self, class: Value, after: Value, name: Value) -> Option<Value> {
        self.mro(class).into_iter().skip_while(|c| *c != after).skip(1).find_map(|c| self.own(c, name))
    }

    /// A class's method resolution order.
    #[must_use]
    pub fn mro(&self, class: Value) -> Vec<Value> {
        match class.kind() {
            Kind::Type => TypeId(class.handle() as u16).mro().map(Ctx::type_value).collect(),
            Kind::Class => self.heap.class(class).map_or(Vec::new(), |c| c.mro.to_vec()),
            _ => Vec::new(),
        }
    }

    /// Is `class` the class `other` or derived from it? (No `__subclasscheck__`.)
    #[must_use]
    pub fn is_subclass(&self, class: Value, other: Value) -> bool {
        if class == other {
            return true;
        }
        match (class.kind(), other.kind()) {
            (Kind::Type, Kind::Type) => TypeId(class.handle() as u16).is_a(TypeId(other.handle() as u16)),
            (Kind::Class, _) => self.heap.class(class).is_some_and(|c| c.mro.contains(&other)),
            _ => false,
        }
    }

    /// `isinstance(v, class)` without hooks; `class` is a class.
    #[must_use]
    pub fn is_instance(&self, v: Value, class: Value) -> bool {
        self.is_subclass(self.type_of(v), class)
    }

    /// Does a class pattern with one positional subpattern match the subject itself?
    #[must_use]
    pub fn matches_itself(&self, class: Value) -> bool {
        let own = [
            TypeId::BOOL,
            TypeId::BYTEARRAY,
            TypeId::BYTES,
            TypeId::DICT,
            TypeId::FLOAT,
            TypeId::FROZENSET,
            TypeId::INT,
            TypeId::LIST,
            TypeId::SET,
            TypeId::STR,
            TypeId::TUPLE,
        ];
        own.contains(&self.layout(class))
    }

    /// `callable(v)`
    #[must_use]
    pub fn is_callable(&self, v: Value) -> bool {
        match v.kind() {
            Kind::Func
            | Kind::BoundMethod
            | Kind::Native
            | Kind::Type
            | Kind::Class
            | Kind::HostFunc
            | Kind::StaticMethod => true,
            Kind::Inst => self.defines(v, ClassFlags::CALL) || self.plain(v).is(Kind::StaticMethod),
            Kind::Exc => self.defines(v, ClassFlags::CALL),
            _ => false,
        }
    }

    /// Is it a class?
    #[must_use]
    pub fn is_class(v: Value) -> bool {
        matches!(v.kind(), Kind::Type | Kind::Class)
    }

    /// The role of a native function found in a type: `None` if it stands in a module.
    #[must_use]
    pub fn native_role(&self, v: Value) -> Option<Role> {
        (v.is(Kind::Native) && self.world.is_method(v))
            .then(|| self.world.native(v).map_or(Role::Method, |n| n.sig.role))
    }
}

impl Ctx {
    /// What a class and its bases define in Python, from their namespaces.
    #[must_use]
    pub fn compute_flags(&self, class: Value) -> ClassFlags {
        let Some(c) = self.heap.class(class) else { return ClassFlags::default() };
        let keep = ClassFlags::NO_DICT.with(ClassFlags::ABSTRACT).with(ClassFlags::MEMBERS);
        let mut flags = ClassFlags(c.flags.0 & keep.0);
        for (name, flag) in ClassFlags::NAMES {
            let Some(name) = self.heap.interned(name) else { continue };
            if self.lookup(class, name).is_some_and(|v| !v.is(Kind::Native)) {
                flags = flags.with(*flag);
            }
        }
        flags
    }
}
