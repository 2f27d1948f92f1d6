//! Wrappers around wrappers: the machine unwraps them in a loop, which must end.

use std::collections::BTreeMap;

use super::look::{HEAP, Look};
use crate::object::Value;
use crate::state::plain::StateError;

/// Follows every chain of bound methods, class methods and static methods to its end, each link once.
pub(super) fn check(look: &Look<'_>) -> Result<(), StateError> {
    let heap = look.heap;
    let inner = |v: Value| {
        let wrapper = heap.classmethod(v).or_else(|| heap.staticmethod(v));
        heap.method(v).map(|m| m.func).or_else(|| wrapper.map(|w| w.func))
    };
    // The chain in which a link was seen first.
    let mut seen: BTreeMap<u64, usize> = BTreeMap::new();
    let wrapped = heap.methods.iter().map(|(_, m)| m.func);
    let wrapped =
        wrapped.chain(heap.classmethods.iter().chain(heap.staticmethods.iter()).map(|(_, w)| w.func));
    for (chain, start) in wrapped.enumerate() {
        let mut at = start;
        while let Some(next) = inner(at) {
            match seen.get(&at.bits()) {
                Some(&earlier) if earlier == chain => {
                    return StateError::new(HEAP, "a method of itself");
                }
                Some(_) => break,
                None => {
                    seen.insert(at.bits(), chain);
                }
            }
            at = next;
        }
    }
    Ok(())
}
