//! An arena: slots addressed by handle, freed by the collector, reused lowest first.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

const FREE: u8 = 0;
const LIVE: u8 = 1;
const MARKED: u8 = 2;

/// Slots of one type of object.
#[derive(Debug)]
pub struct Arena<T> {
    slots: Vec<Option<T>>,
    state: Vec<u8>,
    free: Vec<u32>,
}

impl<T> Default for Arena<T> {
    fn default() -> Self {
        Arena { slots: Vec::new(), state: Vec::new(), free: Vec::new() }
    }
}

impl<T: Clone> Clone for Arena<T> {
    fn clone(&self) -> Self {
        Arena { slots: self.slots.clone(), state: self.state.clone(), free: self.free.clone() }
    }
}

impl<T> Arena<T> {
    /// Puts an object into a slot.
    #[inline]
    pub fn alloc(&mut self, object: T) -> u32 {
        if let Some(handle) = self.free.pop()
            && let (Some(slot), Some(state)) =
                (self.slots.get_mut(handle as usize), self.state.get_mut(handle as usize))
        {
            *slot = Some(object);
            *state = LIVE;
            return handle;
        }
        self.push(object)
    }

    #[inline(never)]
    fn push(&mut self, object: T) -> u32 {
        // A slot is at least 8 bytes: memory ends long before u32 does.
        let handle = self.slots.len() as u32;
        self.slots.push(Some(object));
        self.state.push(LIVE);
        handle
    }

    /// The object in a slot.
    #[inline(always)]
    #[must_use]
    pub fn get(&self, handle: u32) -> Option<&T> {
        match self.slots.get(handle as usize) {
            Some(Some(object)) => Some(object),
            _ => None,
        }
    }

    /// The object in a slot, to change it.
    #[inline(always)]
    pub fn get_mut(&mut self, handle: u32) -> Option<&mut T> {
        match self.slots.get_mut(handle as usize) {
            Some(Some(object)) => Some(object),
            _ => None,
        }
    }

    /// Marks a live object; true if it was not marked before.
    #[inline]
    pub(super) fn mark(&mut self, handle: u32) -> bool {
        match self.state.get_mut(handle as usize) {
            Some(state) if *state == LIVE => {
                *state = MARKED;
                true
            }
            _ => false,
        }
    }

    /// Frees what is not marked, unmarks the rest; adds up `size` of what lives.
    pub(super) fn sweep(&mut self, size: impl Fn(&T) -> usize) -> usize {
        let mut live = 0;
        self.free.clear();
        // Free slots at the end go: the next object gets the same handle as if they had stayed.
        let used = self.state.iter().rposition(|s| *s == MARKED).map_or(0, |last| last + 1);
        self.slots.truncate(used);
        self.state.truncate(used);
        for (at, (state, slot)) in self.state.iter_mut().zip(&mut self.slots).enumerate().rev() {
            match (*state, slot.as_ref()) {
                (MARKED, Some(object)) => {
                    *state = LIVE;
                    live += size(object);
                }
                _ => {
                    *state = FREE;
                    *slot = None;
                    self.free.push(at as u32);
                }
            }
        }
        live
    }

    /// Has it no slots?
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.slots.is_empty()
    }

    /// Every live object with its handle.
    pub fn iter(&self) -> impl Iterator<Item = (u32, &T)> {
        self.slots.iter().enumerate().filter_map(|(at, slot)| slot.as_ref().map(|object| (at as u32, object)))
    }

    /// Every live object, to change it.
    pub fn iter_mut(&mut self) -> impl Iterator<Item = &mut T> {
        self.slots.iter_mut().flatten()
    }
}

impl<T: Serialize> Serialize for Arena<T> {
    fn serialize<S: Serializer>(&self, s: S) -> Result<S::Ok, S::Error> {
        self.slots.serialize(s)
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Arena<T> {
    fn deserialize<D: Deserializer<'de>>(d: D) -> Result<Self, D::Error> {
        let slots = Vec::<Option<T>>::deserialize(d)?;
        let state = slots.iter().map(|s| if s.is_some() { LIVE } else { FREE }).collect();
        let free =
            slots.iter().enumerate().rev().filter(|(_, s)| s.is_none()).map(|(at, _)| at as u32).collect();
        Ok(Arena { slots, state, free })
    }
}
