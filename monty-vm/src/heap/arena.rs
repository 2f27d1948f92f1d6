//! An arena: slots addressed by handle, freed by the collector, reused lowest first.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

/// What a collection knows of a slot.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Mark {
    /// It is free.
    Free,
    /// There is an object in it that has not been reached.
    Unreached,
    /// Its object lives.
    Reached,
}

/// What a collection knows of the slots of an arena. It is there as long as the collection.
pub(super) struct Marks(Vec<Mark>);

impl Marks {
    /// Marks an object; true if it was not marked before.
    #[inline]
    pub(super) fn mark(&mut self, handle: u32) -> bool {
        match self.0.get_mut(handle as usize) {
            Some(mark @ Mark::Unreached) => {
                *mark = Mark::Reached;
                true
            }
            _ => false,
        }
    }
}

/// Slots of one type of object.
#[derive(Debug)]
pub struct Arena<T> {
    slots: Vec<Option<T>>,
    /// The free slots, the next one last.
    free: Vec<u32>,
}

impl<T> Default for Arena<T> {
    fn default() -> Self {
        Arena { slots: Vec::new(), free: Vec::new() }
    }
}

impl<T: Clone> Clone for Arena<T> {
    fn clone(&self) -> Self {
        Arena { slots: self.slots.clone(), free: self.free.clone() }
    }
}

impl<T> Arena<T> {
    /// Puts an object into a slot.
    #[inline]
    pub fn alloc(&mut self, object: T) -> u32 {
        if let Some(handle) = self.free.pop()
            && let Some(slot) = self.slots.get_mut(handle as usize)
        {
            *slot = Some(object);
            return handle;
        }
        self.push(object)
    }

    #[inline(never)]
    fn push(&mut self, object: T) -> u32 {
        // A slot is at least 8 bytes: memory ends long before u32 does.
        let handle = self.slots.len() as u32;
        self.slots.push(Some(object));
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

    /// The marks for a collection: nothing has been reached.
    pub(super) fn marks(&self) -> Marks {
        let mark = |slot: &Option<T>| if slot.is_some() { Mark::Unreached } else { Mark::Free };
        Marks(self.slots.iter().map(mark).collect())
    }

    /// Frees what has not been reached; adds up `size` of what lives.
    pub(super) fn sweep(&mut self, marks: Marks, size: impl Fn(&T) -> usize) -> usize {
        let mut live = 0;
        self.free.clear();
        // Free slots at the end go: the next object gets the same handle as if they had stayed.
        let used = marks.0.iter().rposition(|mark| *mark == Mark::Reached).map_or(0, |last| last + 1);
        self.slots.truncate(used);
        for (at, (mark, slot)) in marks.0.iter().zip(&mut self.slots).enumerate().rev() {
            match (*mark, slot.as_ref()) {
                (Mark::Reached, Some(object)) => live += size(object),
                _ => {
                    *slot = None;
                    self.free.push(at as u32);
                }
            }
        }
        live
    }

    /// Gives back the memory that no slot takes.
    pub(super) fn shrink(&mut self) {
        self.slots.shrink_to_fit();
        self.free.shrink_to_fit();
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
        let free =
            slots.iter().enumerate().rev().filter(|(_, s)| s.is_none()).map(|(at, _)| at as u32).collect();
        Ok(Arena { slots, free })
    }
}
