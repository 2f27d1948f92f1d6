//! The crate's face: the machine, its outcomes, and the world it runs in.

use crate::builtins;
use crate::native::{Library, World};
use crate::types::TYPES;

pub use crate::limits::{Limit, Limits, Watch};
pub use crate::machine::traceback::FrameInfo;
pub use crate::machine::{CallKind, HostCall, Outcome, Parked, SettleError, Vm};

/// The prelude: the Python half of this crate, compiled when it is built.
pub static PRELUDE: Library = Library::new(include_bytes!(concat!(env!("OUT_DIR"), "/prelude.bin")));

static WORLD: World =
    World { types: TYPES, modules: &[&builtins::MODULE, &builtins::hidden::MODULE], libraries: &[&PRELUDE] };

/// The builtin types and modules of this crate alone: a world without a standard library.
#[must_use]
pub fn world() -> &'static World {
    &WORLD
}
