//! Reading attributes.

use super::call::Arguments;
use super::{Ret, Vm};
use crate::native::{Ctx, Role};
use crate::object::{BoundMethod, ClassFlags, Kind, TypeId, Value};
use crate::raise::{Answer, Raise};

impl Vm {
    /// `obj.name`: the value goes where `ret` says.
    pub(crate) fn get_attr(&mut self, obj: Value, name: Value, ret: Ret) -> Answer<()> {
        if self.ctx.defines(obj, ClassFlags::GETATTRIBUTE) {
            return self.call_twin("get_attribute", &[obj, name], ret);
        }
        let class = self.ctx.type_of(obj);
        if self.ctx.defines(obj, ClassFlags::GETATTR)
            && self.ctx.lookup(class, name).is_some_and(|attr| self.gets_in_python(attr))
        {
            // An AttributeError on the way leads to `__getattr__`, too.
            return self.call_twin("get_attribute", &[obj, name], ret);
        }
        self.plain_get_attr(obj, name, ret)
    }

    /// May reading this class attribute from an instance run Python?
    fn gets_in_python(&self, attr: Value) -> bool {
        matches!(attr.kind(), Kind::Inst | Kind::Property)
    }

    /// As `object.__getattribute__`, with `__getattr__` as the last resort.
    pub(crate) fn plain_get_attr(&mut self, obj: Value, name: Value, ret: Ret) -> Answer<()> {
        let class = self.ctx.type_of(obj);
        match obj.kind() {
            Kind::Super => return self.super_attr(obj, name, ret),
            Kind::Inst if self.ctx.plain(obj).is(Kind::Super) => return self.super_attr(obj, name, ret),
            Kind::Class | Kind::Type => return self.class_attr(obj, class, name, ret),
            Kind::HostRef => {
                if let Some(asked) = self.host_attr(obj, name, ret) {
                    return asked;
                }
            }
            _ => {}
        }
        let found = self.ctx.lookup(class, name);
        if let Some(attr) = found
            && self.is_data_descriptor(attr)
        {
            return self.bind_attr(attr, obj, class, ret);
        }
        if let Some(v) = self.own_attr(obj, name) {
            return self.deliver(ret, Value::UNDEF, v);
        }
        match found {
            Some(attr) => self.bind_attr(attr, obj, class, ret),
            None => self.missing_attr(obj, name, ret),
        }
    }

    fn missing_attr(&mut self, obj: Value, name: Value, ret: Ret) -> Answer<()> {
        if self.ctx.defines(obj, ClassFlags::GETATTR) {
            return self.call_special(obj, "__getattr__", &[name], ret);
        }
        if obj.is(Kind::Module) {
            let hook = self.ctx.heap.intern("__getattr__");
            if let Some(hook) = self.own_attr(obj, hook) {
                return self.call(hook, Arguments::of(&[name]), ret, Value::UNDEF);
            }
        }
        // A method has what its function has.
        if let Some(m) = self.ctx.heap.method(obj).copied() {
            return self.get_attr(m.func, name, ret);
        }
        Err(self.no_attribute(obj, name))
    }

    /// The `AttributeError` of a missing attribute.
    #[cold]
    pub(crate) fn no_attribute(&mut self, obj: Value, name: Value) -> Raise {
        let text = self.text(name);
        let message = match obj.kind() {
            Kind::Class | Kind::Type => {
                format!("type object '{}' has no attribute '{text}'", self.ctx.shown_class_name(obj))
            }
            Kind::Module => {
                let module = self.ctx.heap.module(obj).map_or(Value::UNDEF, |m| m.name);
                format!("module '{}' has no attribute '{text}'", self.text(module))
            }
            Kind::Super => format!("'super' object has no attribute '{text}'"),
            _ => format!("'{}' object has no attribute '{text}'", self.ctx.type_name(obj)),
        };
        let raise = self.ctx.heap.raise(TypeId::ATTRIBUTE_ERROR, message);
        if let Raise::Exc(exc) = raise {
            let dict = self.ctx.heap.new_dict(crate::object::Dict::default());
            for (key, v) in [("name", name), ("obj", obj)] {
                let key = self.ctx.heap.intern(key);
                self.ctx.heap.dict_set_name(dict, key, v);
            }
            if let Some(e) = self.ctx.heap.exc_mut(exc) {
                e.dict = dict;
            }
        }
        raise
    }

    /// An attribute in the object's own namespace.
    pub(crate) fn own_attr(&self, obj: Value, name: Value) -> Option<Value> {
        let heap = &self.ctx.heap;
        let name = if obj.is(Kind::Inst) { name } else { heap.member(name).map_or(name, |m| m.name) };
        let dict = match obj.kind() {
            Kind::Inst => return heap.own_attr(obj, name),
            Kind::Exc => heap.exc(obj)?.dict,
            Kind::Func => heap.func(obj)?.dict,
            Kind::Module => heap.module(obj)?.dict,
            Kind::ClassMethod | Kind::StaticMethod => {
                return crate::types::property::wrapper_attribute(&self.ctx, obj, name);
            }
            _ => return None,
        };
        heap.dict_get_name(dict, name)
    }

    /// Does the class attribute take precedence over the instance's?
    pub(crate) fn is_data_descriptor(&self, attr: Value) -> bool {
        match self.plain_descriptor(attr, ClassFlags::SET.with(ClassFlags::DELETE)).kind() {
            Kind::Property | Kind::Member => true,
            Kind::Native => self.ctx.native_role(attr) == Some(Role::Property),
            Kind::Inst => self.ctx.defines(attr, ClassFlags::SET.with(ClassFlags::DELETE)),
            _ => false,
        }
    }

    /// The property, class method or static method inside an instance of a class derived from those, unless the class has
    /// its own ways.
    pub(crate) fn plain_descriptor(&self, attr: Value, ways: ClassFlags) -> Value {
        if !attr.is(Kind::Inst) || self.ctx.defines(attr, ways) {
            return attr;
        }
        let plain = self.ctx.plain(attr);
        match plain.kind() {
            Kind::Property | Kind::ClassMethod | Kind::StaticMethod => plain,
            _ => attr,
        }
    }

    /// A class attribute as seen through an instance.
    pub(crate) fn bind_attr(&mut self, attr: Value, obj: Value, class: Value, ret: Ret) -> Answer<()> {
        let attr = self.plain_descriptor(attr, ClassFlags::GET);
        let bound = match attr.kind() {
            Kind::Func => self.ctx.heap.new_method(BoundMethod { func: attr, this: obj }),
            Kind::Native => match self.ctx.native_role(attr) {
                Some(Role::Method) => self.ctx.heap.new_method(BoundMethod { func: attr, this: obj }),
                Some(Role::ClassMethod) => self.ctx.heap.new_method(BoundMethod { func: attr, this: class }),
                Some(Role::Property) => {
                    let Some(native) = self.ctx.world.native(attr) else {
                        return Err(self.internal("no such native"));
                    };
                    return self.run_native(attr, native, &[obj], ret, Value::UNDEF);
                }
                Some(Role::StaticMethod) | None => attr,
            },
            Kind::ClassMethod => match self.ctx.heap.classmethod(attr).map(|w| w.func) {
                Some(func) => return self.bind_class_method(func, class, ret),
                None => attr,
            },
            Kind::StaticMethod => self.ctx.heap.staticmethod(attr).map_or(attr, |w| w.func),
            Kind::Property => {
                let Some(p) = self.ctx.heap.property(attr).copied() else {
                    return Err(self.internal("not a property"));
                };
                if p.get.is_missing() {
                    let name =
                        if p.name.is_undef() { String::new() } else { format!(" '{}'", self.text(p.name)) };
                    let class = self.qualname_of(class);
                    let message = format!("property{name} of '{class}' object has no getter");
                    return Err(self.ctx.heap.raise(TypeId::ATTRIBUTE_ERROR, message));
                }
                return self.call(p.get, Arguments::of(&[obj]), ret, Value::UNDEF);
            }
            Kind::Inst if self.ctx.defines(attr, ClassFlags::GET) => {
                return self.call_special(attr, "__get__", &[obj, class], ret);
            }
            // `super(C)` in a class binds to the instance it is read from.
            Kind::Super => match self.ctx.heap.super_object(attr).copied() {
                Some(s) if s.of.is_undef() => {
                    crate::types::property::bind_super(&mut self.ctx, s.class, obj)?
                }
                _ => attr,
            },
            Kind::Member => match self.own_attr(obj, attr) {
                Some(v) => v,
                None if self.ctx.heap.member(attr).is_some_and(|m| m.computed) => {
                    return self.computed_member(attr, obj, ret);
                }
                None => {
                    let name = self.ctx.heap.member(attr).map_or(attr, |m| m.name);
                    return self.missing_attr(obj, name, ret);
                }
            },
            _ => attr,
        };
        self.deliver(ret, Value::UNDEF, bound)
    }

    /// `__dict__` and `__weakref__` of an instance.
    #[cold]
    fn computed_member(&mut self, member: Value, obj: Value, ret: Ret) -> Answer<()> {
        let name = self.ctx.heap.member(member).map_or(Value::UNDEF, |m| m.name);
        // No weak reference is kept with its object.
        let general = self.ctx.lookup(Ctx::type_value(TypeId::OBJECT), name);
        match general.and_then(|v| self.ctx.world.native(v).map(|n| (v, n))) {
            Some((v, native)) => self.run_native(v, native, &[obj], ret, Value::UNDEF),
            None => self.deliver(ret, Value::UNDEF, Value::NONE),
        }
    }

    /// A class's `__qualname__`, as messages about properties have it.
    pub(crate) fn qualname_of(&self, class: Value) -> String {
        let own = self.ctx.heap.class(class).and_then(|c| self.ctx.heap.str(c.qualname));
        own.map_or_else(|| self.ctx.class_name(class), str::to_owned)
    }

    fn bind_class_method(&mut self, func: Value, class: Value, ret: Ret) -> Answer<()> {
        match func.kind() {
            Kind::Property => self.bind_attr(func, class, class, ret),
            Kind::Inst if self.ctx.defines(func, ClassFlags::GET) => {
                self.call_special(func, "__get__", &[class, class], ret)
            }
            _ => {
                let bound = self.ctx.heap.new_method(BoundMethod { func, this: class });
                self.deliver(ret, Value::UNDEF, bound)
            }
        }
    }

    /// An attribute of a class: the metaclass's data descriptors, then the class's own order, then the metaclass.
    fn class_attr(&mut self, this: Value, meta: Value, name: Value, ret: Ret) -> Answer<()> {
        let from_meta = self.ctx.lookup(meta, name);
        if let Some(attr) = from_meta
            && self.is_data_descriptor(attr)
        {
            return self.bind_attr(attr, this, meta, ret);
        }
        if let Some(attr) = self.ctx.lookup(this, name) {
            return self.bind_to_class(attr, this, ret);
        }
        match from_meta {
            Some(attr) => self.bind_attr(attr, this, meta, ret),
            None => self.missing_attr(this, name, ret),
        }
    }

    /// A class attribute as seen through the class itself.
    fn bind_to_class(&mut self, attr: Value, class: Value, ret: Ret) -> Answer<()> {
        let inner = self.plain_descriptor(attr, ClassFlags::GET);
        let attr = if inner.is(Kind::Property) { attr } else { inner };
        let v = match attr.kind() {
            Kind::Native if self.ctx.native_role(attr) == Some(Role::ClassMethod) => {
                self.ctx.heap.new_method(BoundMethod { func: attr, this: class })
            }
            Kind::ClassMethod => match self.ctx.heap.classmethod(attr).map(|w| w.func) {
                Some(func) => return self.bind_class_method(func, class, ret),
                None => attr,
            },
            Kind::StaticMethod => self.ctx.heap.staticmethod(attr).map_or(attr, |w| w.func),
            Kind::Inst if self.ctx.defines(attr, ClassFlags::GET) => {
                return self.call_special(attr, "__get__", &[Value::NONE, class], ret);
            }
            _ => attr,
        };
        self.deliver(ret, Value::UNDEF, v)
    }

    fn super_attr(&mut self, obj: Value, name: Value, ret: Ret) -> Answer<()> {
        let Some(s) = self.ctx.heap.super_object(self.ctx.plain(obj)).copied() else {
            return Err(self.internal("not a super"));
        };
        if !s.of.is_undef() && self.ctx.heap.str(name) != Some("__class__") {
            match self.ctx.lookup_after(s.of, s.class, name) {
                Some(attr) if s.of == s.this => return self.bind_to_class(attr, s.this, ret),
                Some(attr) => return self.bind_attr(attr, s.this, s.of, ret),
                None => {}
            }
        }
        // What the object itself has.
        if let Some(v) = self.own_attr(obj, name) {
            return self.deliver(ret, Value::UNDEF, v);
        }
        let class = self.ctx.type_of(obj);
        match self.ctx.lookup(class, name) {
            Some(attr) => self.bind_attr(attr, obj, class, ret),
            None => Err(self.no_attribute(obj, name)),
        }
    }

    /// `super(class, this).name`
    pub(crate) fn get_super_attr(&mut self, class: Value, this: Value, name: Value, ret: Ret) -> Answer<()> {
        let special = self.ctx.heap.str(name) == Some("__class__");
        if let Some(of) = self.super_of(class, this).filter(|_| !special) {
            match self.ctx.lookup_after(of, class, name) {
                Some(attr) if of == this => return self.bind_to_class(attr, this, ret),
                Some(attr) => return self.bind_attr(attr, this, of, ret),
                None => {}
            }
        }
        self.general_super_attr(class, this, name, ret)
    }

    /// The same by way of the super object, which has attributes of its own and knows what is wrong.
    #[cold]
    fn general_super_attr(&mut self, class: Value, this: Value, name: Value, ret: Ret) -> Answer<()> {
        if crate::types::property::claims_class(&mut self.ctx, class, this) {
            return self.call_twin("super_attribute", &[class, this, name], ret);
        }
        let object = crate::types::property::bind_super(&mut self.ctx, class, this)?;
        self.super_attr(object, name, ret)
    }

    /// Whose method resolution order `super(class, this)` searches.
    pub(crate) fn super_of(&self, class: Value, this: Value) -> Option<Value> {
        if Ctx::is_class(this) && self.ctx.is_subclass(this, class) {
            return Some(this);
        }
        let own = self.ctx.type_of(this);
        self.ctx.is_subclass(own, class).then_some(own)
    }
}
