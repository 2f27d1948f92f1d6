//! The crate's face: the machine, its outcomes, and the world it runs in.

use crate::builtins;
use crate::native::World;
use crate::types::TYPES;

pub use crate::limits::{Limit, Limits, Watch};
pub use crate::machine::traceback::FrameInfo;
pub use crate::machine::{HostCall, Outcome, Vm};

static WORLD: World = World { types: TYPES, modules: &[&builtins::MODULE, &builtins::hidden::MODULE] };

/// The builtin types and modules of this crate.
#[must_use]
pub fn world() -> &'static World {
    &WORLD
}
