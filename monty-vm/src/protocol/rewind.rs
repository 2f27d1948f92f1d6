//! Native iterators that can be put back: a function that has used one up and then has to decline leaves it as it was.

use crate::native::Ctx;
use crate::object::{Iter, Kind, Value};
use crate::raise::{Answer, Raise};

impl Ctx {
    /// Does some work that drives native iterators found in `sources`; if it declines or runs out of memory, they are put back.
    ///
    /// # Errors
    /// Those of the work.
    pub fn attempt<T>(&mut self, sources: &[Value], work: impl FnOnce(&mut Ctx) -> Answer<T>) -> Answer<T> {
        let mut saved: Vec<(Value, Iter)> = Vec::new();
        let mut found: Vec<Value> = sources.iter().copied().filter(|v| v.is(Kind::Iter)).collect();
        while let Some(v) = found.pop() {
            let Some(state) = self.heap.iter(v) else { continue };
            match state {
                Iter::Enumerate(inner, _) => found.push(*inner),
                Iter::Zip(inner, _) => found.extend(inner.iter()),
                Iter::Adapter(a) => found.extend([a.source, a.other].iter().filter(|v| v.is(Kind::Iter))),
                _ => {}
            }
            saved.push((v, state.clone()));
            if saved.len() > 1000 {
                return Err(Raise::Decline);
            }
        }
        let answer = work(self);
        if let Err(Raise::Decline | Raise::Memory(_)) = answer {
            for (v, state) in saved {
                if let Some(place) = self.heap.iter_mut(v) {
                    *place = state;
                }
            }
        }
        answer
    }
}
