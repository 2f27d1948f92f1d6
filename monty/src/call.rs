//! What a run comes to, as plain data.

use core::time::Duration;

use monty_vm::CallKind;
use monty_vm::host::Value;
use serde::{Deserialize, Serialize};

/// A program that has come to its end.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Complete {
    /// The value of its last expression; `None` if it has none.
    pub value: Value,
    /// What it printed since its output was last taken; nothing if it went to a callback.
    pub output: String,
}

/// A call of an external function, or something else that the host is asked for.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct HostCall {
    /// The number of the call in its run.
    pub id: u64,
    /// What it asks for: to call a function, as a rule.
    pub kind: CallKind,
    /// The function's name; of what it asks for, if that is something else.
    pub name: String,
    /// Arguments by position.
    pub args: Vec<Value>,
    /// Arguments by name.
    pub kwargs: Vec<(String, Value)>,
    /// Where it stands in the source.
    pub position: Position,
}

impl std::fmt::Display for HostCall {
    /// The call as Python writes it.
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let args = self.args.iter().map(ToString::to_string);
        let kwargs = self.kwargs.iter().map(|(name, v)| format!("{name}={v}"));
        write!(f, "{}({})", self.name, args.chain(kwargs).collect::<Vec<_>>().join(", "))
    }
}

impl HostCall {
    /// The argument at a position, or the one of that name.
    ///
    /// ```
    /// use monty::{Limits, Options, Outcome, Program, Value};
    ///
    /// let options = Options::default().external_function("fetch");
    /// let program = Program::compile("x = 1\ny = fetch('a', timeout=3)", options)?;
    /// let Outcome::Call(call, _) = program.start([("", Value::None); 0], Limits::default())? else { panic!() };
    /// assert_eq!(call.arg(0, "url"), Some(&Value::from("a")));
    /// assert_eq!(call.arg(1, "timeout"), Some(&Value::from(3)));
    /// assert_eq!((call.position.line, call.position.column), (2, 5));
    /// # Ok::<(), monty::Error>(())
    /// ```
    #[must_use]
    pub fn arg(&self, position: usize, name: &str) -> Option<&Value> {
        let named = || self.kwargs.iter().find(|(n, _)| n == name).map(|(_, v)| v);
        self.args.get(position).or_else(named)
    }
}

/// A wait for the host: every task of the program waits for a call that was answered with "later", or for time to go by.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Pending {
    /// The numbers of the calls that tasks wait for. The host settles one or more of them, in any order, and goes on.
    pub ids: Vec<u64>,
    /// How long until a task's own timer (`asyncio.sleep`, `asyncio.timeout`) would wake it. The host may let so much time go by
    /// instead of settling a call.
    pub timer: Option<Duration>,
}

impl Pending {
    pub(crate) fn of(parked: &monty_vm::Parked) -> Pending {
        let left = parked.timer.map(|timer| timer - parked.elapsed.unwrap_or(0.0));
        // A program can ask for a time that no clock can tell.
        let timer = left.map(|s| Duration::try_from_secs_f64(s.max(0.0)).unwrap_or(Duration::MAX));
        Pending { ids: parked.ids.clone(), timer }
    }
}

/// A place in a source that a run stands at.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[non_exhaustive]
pub struct Position {
    /// The function's qualified name, `<module>` for a module.
    pub function: String,
    /// The file it is in.
    pub file: String,
    /// The line, from 1; 0 if it is not known.
    pub line: u32,
    /// The column in characters, from 1; 0 if it is not known.
    pub column: u32,
}

/// A Python frame of a run.
#[derive(Clone, Debug, Default, PartialEq)]
#[non_exhaustive]
pub struct Frame {
    /// The name of the function, `<module>` for a module.
    pub function: String,
    /// The file it is in.
    pub file: String,
    /// The line it is at, from 1.
    pub line: u32,
    /// Its variables.
    pub locals: Vec<(String, Value)>,
}

/// What a run has used so far. All but the time is the same on every machine.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Usage {
    /// Bytes of memory in use.
    pub memory: usize,
    /// Steps of work.
    pub fuel: u64,
    /// Bytes of output written.
    pub output: usize,
    /// Calls of external functions.
    pub host_calls: u64,
    /// Nested calls it stands in, those of Python code inside the interpreter included.
    pub depth: usize,
    /// How long it has been running here; what it ran before it was loaded does not count.
    pub time: Duration,
}

/// Where a program differs from a journal that was made of another.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Divergence {
    /// Which call it is, from 1.
    pub number: usize,
    /// What the journal has there; None if it is a wait for calls answered later.
    pub expected: Option<HostCall>,
    /// What the program does there; None if it makes no call.
    pub found: Option<HostCall>,
}

impl std::fmt::Display for Divergence {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let shown = |call: &Option<HostCall>| call.as_ref().map_or("no call".to_owned(), HostCall::to_string);
        write!(
            f,
            "the replay differs at call {}: the journal has {}, the program makes {}",
            self.number,
            shown(&self.expected),
            shown(&self.found)
        )
    }
}
