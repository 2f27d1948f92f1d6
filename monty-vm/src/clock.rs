//! What time it is, and what chance gives: the host's policy as plain data. Nothing here reads a clock or gathers entropy.

use serde::{Deserialize, Serialize};

/// Where a run's time comes from. Seconds here are nanoseconds since 1970.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Clock {
    /// It is always this moment, but for the time a program sleeps.
    Fixed(i64),
    /// It begins at this moment, goes on by a microsecond whenever a program looks at it, and by the time a program sleeps: equal
    /// runs see equal times, yet a program that waits for time to go by comes to an end.
    Virtual(i64),
    /// The host's own clock, which whoever drives the run hands over as [`TimeSource`]. Sleeping is not waiting: it moves what the
    /// program sees of the clock.
    System,
}

impl Default for Clock {
    /// Virtual, from the beginning of 2026.
    fn default() -> Clock {
        Clock::Virtual(1_767_225_600_000_000_000)
    }
}

/// The host's clock.
pub trait TimeSource: Send {
    /// Nanoseconds since 1970.
    fn wall(&mut self) -> i64;
    /// Nanoseconds since some moment, never fewer than before.
    fn steady(&mut self) -> u64;
}

/// How far a virtual clock goes on when it is looked at.
const TICK: u64 = 1000;

/// A run's time as far as it goes on inside the run.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Time {
    /// The policy.
    pub clock: Clock,
    /// Nanoseconds slept, and ticks of a virtual clock.
    pub passed: u64,
    /// The last wall time a system clock gave, for a run that has lost its source.
    pub last: i64,
}

impl Time {
    /// Nanoseconds since 1970.
    pub fn wall(&mut self, source: Option<&mut (dyn TimeSource + 'static)>) -> i64 {
        let passed = i64::try_from(self.passed).unwrap_or(i64::MAX);
        match self.clock {
            Clock::Fixed(start) => start.saturating_add(passed),
            Clock::Virtual(start) => {
                self.passed = self.passed.saturating_add(TICK);
                start.saturating_add(passed)
            }
            Clock::System => {
                if let Some(source) = source {
                    self.last = source.wall();
                }
                self.last.saturating_add(passed)
            }
        }
    }

    /// Nanoseconds since the run's clock began.
    pub fn steady(&mut self, source: Option<&mut (dyn TimeSource + 'static)>) -> u64 {
        let passed = self.passed;
        match self.clock {
            Clock::Fixed(_) => passed,
            Clock::Virtual(_) => {
                self.passed = passed.saturating_add(TICK);
                passed
            }
            Clock::System => source.map_or(0, |source| source.steady()).saturating_add(passed),
        }
    }

    /// Time goes on by so many nanoseconds.
    pub fn sleep(&mut self, nanoseconds: u64) {
        self.passed = self.passed.saturating_add(nanoseconds);
    }
}

/// Chance: a key and how many blocks have been drawn with it. Equal keys give equal runs; a host that wants secrets draws a key from
/// its own source.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entropy {
    /// The key.
    pub key: [u8; 32],
    /// Blocks drawn so far.
    pub drawn: u64,
}

impl Entropy {
    /// The key and number of the next block, for a hash to make bytes of.
    pub fn draw(&mut self) -> [u8; 40] {
        let mut block = [0; 40];
        for (place, byte) in block.iter_mut().zip(self.key.into_iter().chain(self.drawn.to_le_bytes())) {
            *place = byte;
        }
        self.drawn = self.drawn.wrapping_add(1);
        block
    }
}
