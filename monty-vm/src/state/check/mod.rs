//! What must hold of a state before a machine may run it. Native code asks every value for its kind before it uses it, so that
//! a list where a dict belongs is a `TypeError` at worst; checked here is what the machine relies on without asking: that handles
//! are live, that indices exist, and that what is walked along (methods of methods, bases, shapes) comes to an end.

mod look;
mod objects;
mod classes;
mod chains;
mod links;
mod frames;

use std::sync::Arc;

use monty_bytecode::Code;

use super::plain::{State, StateError};
use look::Look;

impl State {
    /// Checks everything but the code, which has been verified, and the hashes, which need a machine to be computed.
    pub(super) fn check(&self, codes: &[Arc<Code>]) -> Result<(), StateError> {
        let look = Look { heap: &self.heap, codes };
        look.all_live(self)?;
        links::check(&look, self)?;
        objects::check(&look)?;
        classes::check(&look)?;
        chains::check(&look)?;
        frames::check(&look, self)
    }
}
