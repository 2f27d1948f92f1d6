//! The table of interned strs: names in code and attribute names. Equal names are one object, so comparing them is comparing
//! handles.

use std::hash::{BuildHasher, BuildHasherDefault};

use compact_str::CompactString;
use hashbrown::HashTable;
use rustc_hash::FxHasher;

use super::{Arena, Heap};
use crate::object::{Kind, Str, Text, Value};

/// Handles of the interned strs, by text. Never iterated.
#[derive(Clone, Debug, Default)]
pub(super) struct Names {
    table: HashTable<u32>,
    /// Strs of one ASCII character, by code; 0 means not made yet, else the handle plus one.
    chars: Vec<u32>,
}

fn hash(text: &str) -> u64 {
    BuildHasherDefault::<FxHasher>::default().hash_one(text)
}

/// The text of a str that shares none: interned ones do not.
fn own(strs: &Arena<Str>, at: u32) -> &str {
    match strs.get(at).map(|s| &s.text) {
        Some(Text::Own(text)) => text,
        _ => "",
    }
}

impl Heap {
    /// The interned str of this text.
    pub fn intern(&mut self, text: &str) -> Value {
        let h = hash(text);
        let strs = &self.strs;
        if let Some(found) = self.names.table.find(h, |at| own(strs, *at) == text) {
            return Value::new(Kind::Str, *found);
        }
        let mut object = Str::new(text);
        object.interned = true;
        let v = self.alloc_str(object);
        let strs = &self.strs;
        self.names.table.insert_unique(h, v.handle(), |at| hash(own(strs, *at)));
        v
    }

    /// The interned str of this text, if there is one already.
    #[must_use]
    pub fn interned(&self, text: &str) -> Option<Value> {
        let found = self.names.table.find(hash(text), |at| own(&self.strs, *at) == text);
        found.map(|at| Value::new(Kind::Str, *at))
    }

    /// The interned str equal to this str.
    pub fn intern_value(&mut self, v: Value) -> Value {
        match self.str_object(v) {
            Some(s) if s.interned => v,
            Some(s) => {
                let text = CompactString::from(self.text_of(s));
                self.intern(&text)
            }
            None => v,
        }
    }

    /// The str of one character; those of ASCII are made once.
    pub fn char(&mut self, c: char) -> Value {
        if !c.is_ascii() {
            return self.new_str(&*c.encode_utf8(&mut [0; 4]));
        }
        if self.names.chars.is_empty() {
            self.names.chars.resize(128, 0);
        }
        match self.names.chars.get(c as usize) {
            Some(&made) if made != 0 => Value::new(Kind::Str, made - 1),
            _ => {
                let v = self.intern(c.encode_utf8(&mut [0; 4]));
                if let Some(place) = self.names.chars.get_mut(c as usize) {
                    *place = v.handle() + 1;
                }
                v
            }
        }
    }

    /// The str's hash, computed at most once.
    #[must_use]
    pub fn str_hash(&self, v: Value) -> i64 {
        let Some(s) = self.str_object(v) else { return 0 };
        match s.hash.get() {
            0 => {
                let h = super::hash::of_str(self.text_of(s));
                s.hash.set(h);
                h
            }
            h => h,
        }
    }

    /// Every interned str, in no order.
    pub(super) fn each_name(&self, mut visit: impl FnMut(Value)) {
        for at in &self.names.table {
            visit(Value::new(Kind::Str, *at));
        }
    }

    pub(super) fn shrink_names(&mut self) {
        let strs = &self.strs;
        self.names.table.shrink_to_fit(|at| hash(own(strs, *at)));
    }

    /// Empties the table: names that nothing else holds can be collected. For use before saving.
    pub fn forget_names(&mut self) {
        self.names = Names::default();
    }

    /// Builds the table anew from the strs that say they are interned. For use after loading.
    pub fn rebuild_names(&mut self) {
        let found: Vec<u32> = self.strs.iter().filter(|(_, s)| s.interned).map(|(at, _)| at).collect();
        self.names = Names::default();
        let strs = &self.strs;
        let text = |at: &u32| hash(own(strs, *at));
        for at in found {
            self.names.table.insert_unique(text(&at), at, text);
        }
    }
}
