//! What a run may take, time included.

use core::time::Duration;

use crate::clock::Deadline;

/// Bytes of source, by default.
pub(crate) const MAX_SOURCE: usize = 4 << 20;

/// What a run may take. The default is safe on a server, except that it lets a program compute for as long as it likes:
/// set `fuel`, `time` or `slice` to bound that.
///
/// Memory, fuel, output and host calls are totals: reaching one ends the run with [`crate::ErrorKind::Limit`], and nothing the
/// script does can prevent that. `slice` and `time` are portions: when one is used up, the run is handed back as
/// [`crate::Outcome::Interrupted`] and goes on whenever the host wants.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Limits {
    /// Bytes of memory; 64 MiB by default.
    pub memory: usize,
    /// Steps of work in all; about one for each call, loop turn and small piece of native work. No limit by default.
    pub fuel: u64,
    /// Nested calls; 1000 by default. Beyond it, the script gets a `RecursionError`.
    pub depth: u32,
    /// Bytes of output; 1 MiB by default.
    pub output: usize,
    /// Calls of external functions. No limit by default.
    pub host_calls: u64,
    /// Bytes of source that a session is fed at a time, or that a program compiles (`exec`, `eval`); 4 MiB by default.
    /// [`crate::Options::max_source`] is that of programs.
    pub source: usize,
    /// Steps from one start, resume or proceed until the run is interrupted. No limit by default.
    pub slice: u64,
    /// Working time from one start, resume or proceed until the run is interrupted. A single native operation that takes
    /// longer (a huge power, say) is ended with `TimeoutError`. No limit by default.
    pub time: Option<Duration>,
}

impl Default for Limits {
    fn default() -> Limits {
        let inner = monty_vm::limits::Limits::default();
        Limits {
            memory: inner.memory,
            fuel: inner.fuel,
            depth: inner.depth,
            output: inner.output,
            host_calls: inner.host_calls,
            source: MAX_SOURCE,
            slice: u64::MAX,
            time: None,
        }
    }
}

impl Limits {
    /// Limits for a server that runs programs of anyone: as by default, and a second of time at a stretch, two billion steps and ten
    /// thousand calls in all.
    ///
    /// ```
    /// use monty::{Limit, Limits, Options, Program, Value};
    ///
    /// let program = Program::compile("while True: pass", Options::default())?;
    /// let error = program.prepare().limits(Limits::server()).run(|_| Ok(Value::None)).unwrap_err();
    /// assert_eq!(error.limit(), Some(Limit::Time));
    /// # Ok::<(), monty::Error>(())
    /// ```
    #[must_use]
    pub fn server() -> Limits {
        Limits::default().fuel(2_000_000_000).host_calls(10_000).time(Duration::from_secs(1))
    }
}

macro_rules! setters {
    ($($(#[doc = $doc:literal])+ $field:ident: $t:ty),* $(,)?) => {
        impl Limits {
            $($(#[doc = $doc])+
            #[must_use]
            pub fn $field(mut self, $field: $t) -> Limits {
                self.$field = $field.into();
                self
            })*
        }
    };
}

setters! {
    /// With another limit of memory, in bytes.
    memory: usize,
    /// With another limit of work in all, in steps.
    fuel: u64,
    /// With another limit of nested calls.
    depth: u32,
    /// With another limit of output, in bytes.
    output: usize,
    /// With another limit of calls of external functions.
    host_calls: u64,
    /// With another limit of source text, in bytes.
    source: usize,
    /// With another portion of work, in steps.
    slice: u64,
    /// With another portion of time.
    time: Duration,
}

impl Limits {
    pub(crate) fn inner(&self) -> monty_vm::limits::Limits {
        monty_vm::limits::Limits {
            memory: self.memory,
            fuel: self.fuel,
            depth: self.depth,
            output: self.output,
            host_calls: self.host_calls,
        }
    }

    /// When the portion of time that begins now will be over.
    pub(crate) fn deadline(&self) -> Option<Deadline> {
        self.time.and_then(Deadline::after)
    }
}
