//! What a run may spend. Counters only: nothing here knows Python, and nothing here reads a clock.

use std::fmt;

use serde::{Deserialize, Serialize};

/// The most a run may take. Zero-cost to copy; every number is enforced from the first instruction on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Limits {
    /// Bytes of heap, stacks included.
    pub memory: usize,
    /// Steps of work in all: about one for each call, loop turn and small chunk of native work.
    pub fuel: u64,
    /// Nested Python calls.
    pub depth: u32,
    /// Bytes of output.
    pub output: usize,
    /// Calls of host functions.
    pub host_calls: u64,
}

impl Default for Limits {
    /// Safe on a server: 64 MiB, CPython's recursion limit, 1 MiB of output, a billion steps.
    fn default() -> Self {
        Limits { memory: 64 << 20, fuel: u64::MAX, depth: 1000, output: 1 << 20, host_calls: u64::MAX }
    }
}

/// A limit that fired. The guest cannot catch it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Limit {
    /// Out of memory.
    Memory,
    /// Out of the whole run's fuel.
    Fuel,
    /// Out of time, as the host's clock says.
    Time,
    /// Too much output.
    Output,
    /// Too many host calls.
    HostCalls,
    /// Too much source text.
    Source,
}

impl fmt::Display for Limit {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Limit::Memory => "MemoryError: the memory limit was reached",
            Limit::Fuel => "OutOfFuel: the fuel limit was reached",
            Limit::Time => "TimeoutError: the time limit was reached",
            Limit::Output => "OutputLimit: the output limit was reached",
            Limit::HostCalls => "HostCallLimit: the limit of host calls was reached",
            Limit::Source => "SourceLimit: the source is longer than the limit",
        })
    }
}

/// Asked now and then, from inside the run, whether the host wants it to end. The host owns the clock.
pub trait Watch: Send {
    /// True when the time is up.
    fn expired(&mut self) -> bool;
}
