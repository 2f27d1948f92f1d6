//! Setting and deleting attributes.

use super::call::Arguments;
use super::{Ret, Vm};
use crate::native::Role;
use crate::object::{ClassFlags, Dict, Kind, TypeId, Value};
use crate::raise::{Answer, Raise};

impl Vm {
    /// `obj.name = value`
    pub(crate) fn set_attr(&mut self, obj: Value, name: Value, value: Value, ret: Ret) -> Answer<()> {
        if self.ctx.defines(obj, ClassFlags::SETATTR) {
            return self.call_special(obj, "__setattr__", &[name, value], ret);
        }
        self.plain_set_attr(obj, name, value, ret)
    }

    /// As `object.__setattr__` (`type.__setattr__` for classes).
    pub(crate) fn plain_set_attr(&mut self, obj: Value, name: Value, value: Value, ret: Ret) -> Answer<()> {
        if obj.is(Kind::HostRef)
            && let Some(asked) = self.host_set_attr(obj, name, value, ret)
        {
            return asked;
        }
        let class = self.ctx.type_of(obj);
        let found = self.ctx.lookup(class, name);
        if let Some(attr) = found {
            let attr = self.plain_descriptor(attr, ClassFlags::SET);
            match attr.kind() {
                Kind::Property => {
                    let Some(p) = self.ctx.heap.property(attr).copied() else {
                        return Err(self.internal("not a property"));
                    };
                    if p.set.is_missing() {
                        return Err(self.no_accessor(p.name, class, "setter"));
                    }
                    return self.call(p.set, Arguments::of(&[obj, value]), ret, Value::UNDEF);
                }
                Kind::Member if self.ctx.heap.member(attr).is_some_and(|m| m.computed) => {
                    return self.set_computed(obj, name, value, ret);
                }
                Kind::Member => {
                    self.put_own(obj, attr, value)?;
                    return self.deliver(ret, Value::UNDEF, Value::NONE);
                }
                Kind::Inst if self.ctx.defines(attr, ClassFlags::SET) => {
                    return self.call_special(attr, "__set__", &[obj, value], ret);
                }
                // `__doc__` is no data descriptor of an instance: one of its own may stand before it.
                Kind::Native
                    if self.ctx.native_role(attr) == Some(Role::Property)
                        && !(obj.is(Kind::Inst) && self.ctx.heap.str(name) == Some("__doc__")) =>
                {
                    return self.set_native(obj, name, value, ret);
                }
                _ => {}
            }
        }
        if !self.put_own(obj, name, value)? {
            return Err(self.no_room(obj, class, name, found.is_some()));
        }
        self.deliver(ret, Value::UNDEF, Value::NONE)
    }

    /// `__dict__` of an instance can be set, `__weakref__` cannot.
    #[cold]
    fn set_computed(&mut self, obj: Value, name: Value, value: Value, ret: Ret) -> Answer<()> {
        if self.ctx.heap.str(name) == Some("__dict__") {
            return self.set_native(obj, name, value, ret);
        }
        let class = self.ctx.type_name(obj);
        let message = format!("attribute '__weakref__' of '{class}' objects is not writable");
        Err(self.ctx.heap.raise(TypeId::ATTRIBUTE_ERROR, message))
    }

    /// A settable property of a builtin type has a hidden row `_set_<name>`.
    fn set_native(&mut self, obj: Value, name: Value, value: Value, ret: Ret) -> Answer<()> {
        let setter = format!("_set_{}", self.text(name));
        let setter = self.ctx.heap.intern(&setter);
        match self.ctx.lookup(self.ctx.type_of(obj), setter) {
            Some(native) if native.is(Kind::Native) => {
                self.ctx.epoch = self.ctx.epoch.wrapping_add(1);
                self.call_native(native, Arguments::of(&[obj, value]), ret, Value::UNDEF)
            }
            _ => {
                let message = format!(
                    "attribute '{}' of '{}' objects is not writable",
                    self.text(name),
                    self.ctx.type_name(obj)
                );
                Err(self.ctx.heap.raise(TypeId::ATTRIBUTE_ERROR, message))
            }
        }
    }

    /// A property of a builtin type that can be deleted has a hidden row `_del_<name>`.
    fn delete_native(&mut self, obj: Value, name: Value, ret: Ret) -> Answer<()> {
        let text = self.text(name);
        let deleter = self.ctx.heap.intern(&format!("_del_{text}"));
        let class = self.ctx.type_of(obj);
        if let Some(native) = self.ctx.lookup(class, deleter).filter(|v| v.is(Kind::Native)) {
            self.ctx.epoch = self.ctx.epoch.wrapping_add(1);
            return self.call_native(native, Arguments::of(&[obj]), ret, Value::UNDEF);
        }
        let exception = obj.is(Kind::Exc);
        let class_name = self.ctx.class_name(class);
        let message = match &*text {
            "__class__" => "can't delete __class__ attribute".to_owned(),
            "__name__" | "__qualname__" if matches!(obj.kind(), Kind::Func | Kind::Gen) => {
                format!("{text} must be set to a string object")
            }
            "__code__" => "__code__ must be set to a code object".to_owned(),
            "args" | "__traceback__" | "__cause__" | "__context__" if exception => {
                format!("{text} may not be deleted")
            }
            _ if obj.is(Kind::Class) => {
                format!("cannot delete '{text}' attribute of immutable type '{}'", self.ctx.class_name(obj))
            }
            _ => {
                let message = format!("attribute '{text}' of '{class_name}' objects is not writable");
                return Err(self.ctx.heap.raise(TypeId::ATTRIBUTE_ERROR, message));
            }
        };
        Err(self.ctx.heap.type_error(message))
    }

    #[cold]
    fn no_accessor(&mut self, name: Value, class: Value, what: &str) -> Raise {
        if self.ctx.module_of_static(class).is_some() {
            let (name, class) = (self.text(name), self.ctx.shown_class_name(class));
            let message = format!("attribute '{name}' of '{class}' objects is not writable");
            return self.ctx.heap.raise(TypeId::ATTRIBUTE_ERROR, message);
        }
        let name = if name.is_undef() { String::new() } else { format!(" '{}'", self.text(name)) };
        let message = format!("property{name} of '{}' object has no {what}", self.qualname_of(class));
        self.ctx.heap.raise(TypeId::ATTRIBUTE_ERROR, message)
    }

    #[cold]
    fn no_room(&mut self, obj: Value, class: Value, name: Value, exists: bool) -> Raise {
        let (text, class_name) = (self.text(name), self.ctx.shown_class_name(class));
        if obj.is(Kind::Type) {
            let shown = self.ctx.class_name(obj);
            let message = format!("cannot set '{text}' attribute of immutable type '{shown}'");
            return self.ctx.heap.type_error(message);
        }
        let message = if exists {
            format!("'{class_name}' object attribute '{text}' is read-only")
        } else {
            format!(
                "'{class_name}' object has no attribute '{text}' and no __dict__ for setting new attributes"
            )
        };
        self.ctx.heap.raise(TypeId::ATTRIBUTE_ERROR, message)
    }

    /// Sets an attribute in the object's own namespace, if it has one.
    fn put_own(&mut self, obj: Value, name: Value, value: Value) -> Answer<bool> {
        let heap = &mut self.ctx.heap;
        let name = if obj.is(Kind::Inst) { name } else { heap.member(name).map_or(name, |m| m.name) };
        match obj.kind() {
            Kind::Inst => {
                if !crate::types::object::this_has_dict(&self.ctx, obj) && !name.is(Kind::Member) {
                    return Ok(false);
                }
                self.ctx.heap.set_own_attr(obj, name, value);
            }
            Kind::Class => {
                let Some(dict) = heap.class(obj).map(|c| c.dict) else { return Ok(false) };
                heap.dict_set_name(dict, name, value);
                self.class_changed(obj);
            }
            Kind::Module => {
                let Some(dict) = heap.module(obj).map(|m| m.dict) else { return Ok(false) };
                heap.dict_set_name(dict, name, value);
                self.ctx.redirection(dict, name);
                self.module_changed(obj);
            }
            Kind::ClassMethod | Kind::StaticMethod => {
                let dict = crate::types::property::wrapper_dict(&mut self.ctx, obj);
                self.ctx.heap.dict_set_name(dict, name, value);
            }
            Kind::Func | Kind::Exc => {
                let mut dict = match obj.kind() {
                    Kind::Func => heap.func(obj).map_or(Value::UNDEF, |f| f.dict),
                    _ => heap.exc(obj).map_or(Value::UNDEF, |e| e.dict),
                };
                if dict.is_undef() {
                    dict = heap.new_dict(Dict::default());
                    if let Some(f) = heap.func_mut(obj) {
                        f.dict = dict;
                    }
                    if let Some(e) = heap.exc_mut(obj) {
                        e.dict = dict;
                    }
                }
                heap.dict_set_name(dict, name, value);
            }
            _ => return Ok(false),
        }
        Ok(true)
    }

    /// `del obj.name`
    pub(crate) fn del_attr(&mut self, obj: Value, name: Value, ret: Ret) -> Answer<()> {
        if self.ctx.defines(obj, ClassFlags::DELATTR) {
            return self.call_special(obj, "__delattr__", &[name], ret);
        }
        self.plain_del_attr(obj, name, ret)
    }

    /// As `object.__delattr__`.
    pub(crate) fn plain_del_attr(&mut self, obj: Value, mut name: Value, ret: Ret) -> Answer<()> {
        if obj.is(Kind::Type) {
            let (text, shown) = (self.text(name), self.ctx.class_name(obj));
            let message = format!("cannot set '{text}' attribute of immutable type '{shown}'");
            return Err(self.ctx.heap.type_error(message));
        }
        let class = self.ctx.type_of(obj);
        if let Some(attr) = self.ctx.lookup(class, name) {
            let attr = self.plain_descriptor(attr, ClassFlags::DELETE);
            match attr.kind() {
                Kind::Property => {
                    let Some(p) = self.ctx.heap.property(attr).copied() else {
                        return Err(self.internal("not a property"));
                    };
                    if p.delete.is_missing() {
                        return Err(self.no_accessor(p.name, class, "deleter"));
                    }
                    return self.call(p.delete, Arguments::of(&[obj]), ret, Value::UNDEF);
                }
                Kind::Native
                    if self.ctx.native_role(attr) == Some(Role::Property)
                        && !(obj.is(Kind::Inst) && self.ctx.heap.str(name) == Some("__doc__")) =>
                {
                    return self.delete_native(obj, name, ret);
                }
                Kind::Member if self.ctx.heap.member(attr).is_some_and(|m| m.computed) => {
                    return self.delete_native(obj, name, ret);
                }
                Kind::Member => name = if obj.is(Kind::Inst) { attr } else { name },
                Kind::Inst if self.ctx.defines(attr, ClassFlags::DELETE) => {
                    return self.call_special(attr, "__delete__", &[obj], ret);
                }
                _ => {}
            }
        }
        let dict = match obj.kind() {
            Kind::Inst => {
                if !self.ctx.heap.delete_own_attr(obj, name) {
                    if let Some(m) = self.ctx.heap.member(name) {
                        // An empty slot says its name and nothing else.
                        let text = self.text(m.name);
                        return Err(self.ctx.heap.raise(TypeId::ATTRIBUTE_ERROR, text));
                    }
                    return Err(self.no_attribute(obj, name));
                }
                return self.deliver(ret, Value::UNDEF, Value::NONE);
            }
            Kind::Class => self.ctx.heap.class(obj).map_or(Value::UNDEF, |c| c.dict),
            Kind::Module => self.ctx.heap.module(obj).map_or(Value::UNDEF, |m| m.dict),
            Kind::Func => self.ctx.heap.func(obj).map_or(Value::UNDEF, |f| f.dict),
            Kind::Exc => self.ctx.heap.exc(obj).map_or(Value::UNDEF, |e| e.dict),
            Kind::ClassMethod | Kind::StaticMethod => {
                crate::types::property::wrapper_dict(&mut self.ctx, obj)
            }
            _ => Value::UNDEF,
        };
        let Some(at) = self.ctx.heap.name_position(dict, name) else {
            let known = self.ctx.lookup(class, name).is_some();
            if known
                || matches!(obj.kind(), Kind::Class | Kind::Module | Kind::Func | Kind::Exc | Kind::HostRef)
            {
                return Err(self.no_attribute(obj, name));
            }
            return Err(self.no_room(obj, class, name, known));
        };
        if let Some(d) = self.ctx.heap.dict_mut(dict) {
            d.remove_at(at);
        }
        if obj.is(Kind::Class) {
            self.class_changed(obj);
        }
        self.module_changed(obj);
        self.deliver(ret, Value::UNDEF, Value::NONE)
    }

    /// After an attribute of a module was set or deleted.
    fn module_changed(&mut self, module: Value) {
        let name = self.ctx.heap.module(module).map_or(Value::UNDEF, |m| m.name);
        if self.ctx.heap.str(name) == Some("builtins") {
            self.builtins_changed();
        }
    }

    /// After a change of a class's namespace: flags of it and its subclasses, and all caches of lookups.
    pub(crate) fn class_changed(&mut self, class: Value) {
        self.ctx.epoch = self.ctx.epoch.wrapping_add(1);
        let mut work = vec![class];
        while let Some(c) = work.pop() {
            let flags = self.ctx.compute_flags(c);
            if let Some(object) = self.ctx.heap.class_mut(c) {
                object.flags = flags;
                work.extend(object.subclasses.iter().copied());
            }
        }
    }
}
