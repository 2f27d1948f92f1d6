//! Shapes: from the attributes an instance has to the slots they are in.

use super::Heap;
use crate::object::{Inst, Kind, Shape, Value};

/// Instances with more attributes than this keep them in a dict.
const MAX_SLOTS: usize = 128;
/// No more shapes than this: a program that makes attribute names up keeps them in dicts.
const MAX_SHAPES: usize = 1 << 16;

impl Heap {
    /// The root shape of a class: no attributes.
    pub fn new_shape(&mut self, class: Value) -> u32 {
        self.bytes += size_of::<Shape>();
        self.shapes.push(Shape { class, names: Vec::new(), next: Vec::new() });
        (self.shapes.len() - 1) as u32
    }

    /// The slot of an attribute in a shape.
    #[must_use]
    pub fn slot(&self, shape: u32, name: Value) -> Option<usize> {
        self.shapes.get(shape as usize)?.slot(name)
    }

    /// The shape that has one attribute more; None when the instance had better use a dict.
    pub fn grow_shape(&mut self, shape: u32, name: Value) -> Option<u32> {
        let old = self.shapes.get(shape as usize)?;
        if let Some((_, next)) = old.next.iter().find(|(n, _)| *n == name) {
            return Some(*next);
        }
        if old.names.len() >= MAX_SLOTS || self.shapes.len() >= MAX_SHAPES {
            return None;
        }
        let mut names = Vec::with_capacity(old.names.len() + 1);
        names.extend_from_slice(&old.names);
        names.push(name);
        let class = old.class;
        self.bytes += size_of::<Shape>() + names.len() * 8 + 16;
        let new = self.shapes.len() as u32;
        self.shapes.push(Shape { class, names, next: Vec::new() });
        if let Some(old) = self.shapes.get_mut(shape as usize) {
            old.next.push((name, new));
        }
        Some(new)
    }

    /// An instance's own attribute. `name` is interned, or a member of `__slots__`.
    #[must_use]
    pub fn own_attr(&self, this: Value, name: Value) -> Option<Value> {
        let inst = self.inst(this)?;
        if inst.shape == Inst::NO_SHAPE {
            if name.is(Kind::Member) {
                let at = self.member_position(this, name)?;
                return inst.slots.get(at + 1).copied();
            }
            return self.dict_get_name(inst.dict, name);
        }
        let slot = self.slot(inst.shape, name)?;
        inst.slots.get(slot).copied().filter(|v| !v.is_undef())
    }

    /// Where a member is among the slots of an instance without a shape.
    fn member_position(&self, this: Value, member: Value) -> Option<usize> {
        self.inst(this)?.slots.iter().step_by(2).position(|m| *m == member).map(|pair| pair * 2)
    }

    /// Sets an instance's own attribute. `name` is interned, or a member of `__slots__`.
    pub fn set_own_attr(&mut self, this: Value, name: Value, value: Value) {
        let Some(inst) = self.inst(this) else { return };
        let shape = inst.shape;
        if shape == Inst::NO_SHAPE && name.is(Kind::Member) {
            let at = self.member_position(this, name);
            let Some(inst) = self.inst_mut(this) else { return };
            match at.and_then(|at| inst.slots.get_mut(at + 1)) {
                Some(place) => *place = value,
                None => inst.slots.extend([name, value]),
            }
        } else if shape == Inst::NO_SHAPE {
            let dict = inst.dict;
            self.dict_set_name(dict, name, value);
        } else if let Some(slot) = self.slot(shape, name) {
            if let Some(place) = self.inst_mut(this).and_then(|i| i.slots.get_mut(slot)) {
                *place = value;
            }
        } else if let Some(next) = self.grow_shape(shape, name) {
            if let Some(inst) = self.inst_mut(this) {
                inst.slots.push(value);
                inst.shape = next;
            }
        } else {
            self.inst_dict(this);
            self.set_own_attr(this, name, value);
        }
    }

    /// Deletes an instance's own attribute; false if it has none of that name.
    pub fn delete_own_attr(&mut self, this: Value, name: Value) -> bool {
        if self.own_attr(this, name).is_none() {
            return false;
        }
        // Deleting is rare: the attributes move to a dict, which keeps their order true.
        let dict = self.inst_dict(this);
        if name.is(Kind::Member) {
            let at = self.member_position(this, name);
            if let (Some(inst), Some(at)) = (self.inst_mut(this), at) {
                inst.slots.drain(at..at + 2);
            }
            return at.is_some();
        }
        let hash = self.str_hash(name);
        match self.dict_mut(dict) {
            Some(d) => match d.position_of(hash, name) {
                Some(at) => d.remove_at(at).is_some(),
                None => false,
            },
            None => false,
        }
    }

    /// The instance's `__dict__`; from now on its attributes live there.
    pub fn inst_dict(&mut self, this: Value) -> Value {
        let Some(inst) = self.inst(this) else { return Value::UNDEF };
        if inst.shape == Inst::NO_SHAPE {
            return inst.dict;
        }
        let names = self.shapes.get(inst.shape as usize).map_or(Vec::new(), |s| s.names.clone());
        let values = inst.slots.clone();
        let dict = self.new_dict(crate::object::Dict::default());
        let mut members = smallvec::SmallVec::new();
        for (name, value) in names.into_iter().zip(values) {
            if name.is(Kind::Member) {
                members.extend([name, value]);
            } else if !value.is_undef() {
                self.dict_set_name(dict, name, value);
            }
        }
        if let Some(inst) = self.inst_mut(this) {
            inst.shape = Inst::NO_SHAPE;
            inst.slots = members;
            inst.dict = dict;
        }
        dict
    }

    /// The value under an interned name in a dict whose keys may include strs that are not interned.
    #[must_use]
    pub fn dict_get_name(&self, dict: Value, name: Value) -> Option<Value> {
        let at = self.name_position(dict, name)?;
        self.dict(dict)?.at(at).map(|e| e.value)
    }

    /// The position of an interned name in a dict.
    #[must_use]
    pub fn name_position(&self, dict: Value, name: Value) -> Option<usize> {
        let d = self.dict(dict)?;
        let mut probe = d.probe(self.str_hash(name));
        while let Some((at, key)) = d.candidate(&mut probe) {
            if key == name || (key.is(Kind::Str) && self.str(key) == self.str(name)) {
                return Some(at);
            }
        }
        None
    }

    /// Sets the value under an interned name in a dict.
    pub fn dict_set_name(&mut self, dict: Value, name: Value, value: Value) {
        if let Some(at) = self.name_position(dict, name) {
            if let Some(d) = self.dict_mut(dict) {
                d.set_at(at, value);
            }
            return;
        }
        let hash = self.str_hash(name);
        let growth = self.dict(dict).map_or(0, crate::object::Dict::growth);
        self.bytes += growth;
        if let Some(d) = self.dict_mut(dict) {
            d.insert_new(hash, name, value);
        }
    }
}
