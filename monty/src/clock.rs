//! The one place that reads a clock: how long a run may take is the host's business, and the facade's on its behalf.

use std::time::{Duration, Instant, SystemTime};

use monty_vm::clock::TimeSource;
use monty_vm::limits::Watch;

/// A run that is over its time is first asked to pause, which it can between any two instructions. One that is still in the
/// middle of a single instruction after this long is ended.
const GRACE: Duration = Duration::from_millis(50);

/// When a portion of time is over.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Deadline(Instant);

impl Deadline {
    /// The end of a portion of time that begins now; None if that is too far away to be told.
    pub(crate) fn after(time: Duration) -> Option<Deadline> {
        Instant::now().checked_add(time).map(Deadline)
    }

    /// Is it over?
    pub(crate) fn passed(self) -> bool {
        Instant::now() >= self.0
    }
}

impl Watch for Deadline {
    fn expired(&mut self) -> bool {
        Instant::now().saturating_duration_since(self.0) > GRACE
    }
}

/// Measures working time.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Stopwatch(Instant);

impl Stopwatch {
    /// Begins to measure.
    pub(crate) fn start() -> Stopwatch {
        Stopwatch(Instant::now())
    }

    /// The time since it began.
    pub(crate) fn elapsed(self) -> Duration {
        self.0.elapsed()
    }
}

/// The host's clock, for programs whose policy asks for it.
#[derive(Clone, Copy, Debug)]
pub(crate) struct HostClock(Instant);

impl HostClock {
    /// A clock whose steady half begins now.
    pub(crate) fn start() -> HostClock {
        HostClock(Instant::now())
    }
}

impl TimeSource for HostClock {
    fn wall(&mut self) -> i64 {
        let since = SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap_or_default();
        i64::try_from(since.as_nanos()).unwrap_or(i64::MAX)
    }

    fn steady(&mut self) -> u64 {
        u64::try_from(self.0.elapsed().as_nanos()).unwrap_or(u64::MAX)
    }
}
