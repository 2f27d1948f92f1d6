//! What crosses the border: values out of the heap into plain data the host can keep, and back in.
//!
//! Both ways are walks with an explicit stack, bounded in depth and in bytes, so a value of any shape is answered with a
//! value or a clear error.

mod error;
mod library;
mod value;
mod text;
mod show;
mod recognise;
mod leave;
mod survey;
mod enter;
mod recipe;

pub use enter::{from_host, from_host_in};
pub use error::BorderError;
pub use leave::{all_to_host, exception_to_host, to_host};
pub use library::{
    Date, DateTime, DefaultDict, Deque, EnumMember, Fraction, NamedTuple, Path, Time, TimeDelta, Timezone,
};
pub use recipe::{Bind, Recipe, needs_recipe};
pub use survey::{Glance, Survey, glance, length, survey};
pub use value::{Details, Exception, HostObject, Instance, Value};

/// How deep a value that crosses may be nested.
pub const MAX_NESTING: usize = 200;
