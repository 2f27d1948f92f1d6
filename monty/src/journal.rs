//! A journal: what a run was given and what the host answered, which is all that a run follows from.

use core::time::Duration;

use monty_vm::clock::Clock;
use monty_vm::host::{Exception, Value};
use monty_vm::native::Asks;
use serde::{Deserialize, Serialize};

use crate::call::HostCall;

/// What a run was given, and everything that was asked and answered since. Together with the program it is the run: programs are
/// deterministic, unless their clock is the system's. Keeping it takes memory for each answer, outside of the run's limits.
///
/// ```
/// use monty::{Journal, Limits, Options, Outcome, Program, Value};
///
/// let program = Program::compile("ask('a') + ask('b')", Options::default().external_function("ask"))?;
/// let Outcome::Call(_, run) = program.prepare().journaled().start()? else { panic!() };
/// let Outcome::Call(_, run) = run.resume(1)? else { panic!() };
/// let bytes = run.journal().unwrap().to_bytes();
///
/// // Elsewhere, the same program comes to the same place:
/// let journal = Journal::from_bytes(&bytes)?;
/// let Outcome::Call(call, again) = program.replay(&journal, Limits::default())? else { panic!() };
/// assert_eq!(call.args, ["b".into()]);
/// assert_eq!(again.dump(), run.dump());
///
/// // A changed program is told apart at the first call that differs:
/// let changed = Program::compile("ask('a') + ask('c')", Options::default().external_function("ask"))?;
/// let error = changed.replay(&journal, Limits::default()).unwrap_err();
/// assert_eq!(error.to_string(), "the replay differs at call 2: the journal has ask('b'), the program makes ask('c')");
/// # Ok::<(), monty::Error>(())
/// ```
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Journal {
    pub(crate) globals: Vec<(String, Value)>,
    pub(crate) argv: Vec<String>,
    pub(crate) clock: Clock,
    pub(crate) entropy: [u8; 32],
    pub(crate) asks: Asks,
    pub(crate) shared: bool,
    pub(crate) events: Vec<Event>,
    #[serde(default)]
    pub(crate) environment: Vec<(String, String)>,
}

/// One thing that happened between a run and its host.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
#[non_exhaustive]
pub enum Event {
    /// The run asked for something.
    Call(HostCall),
    /// It was answered with a value.
    Answer(Value),
    /// It was answered with an exception.
    Raise(Exception),
    /// It was answered that there is no such thing.
    Missing,
    /// It was answered with "later".
    Later,
    /// A call that was answered with "later" got its value.
    Settle(u64, Value),
    /// A call that was answered with "later" failed.
    Fail(u64, Exception),
    /// Every task waits for the host, for these calls.
    Wait(Vec<u64>),
    /// So much time went by.
    Elapse(Duration),
}

impl Event {
    pub(crate) fn answer(answer: &Result<Value, Exception>) -> Event {
        match answer {
            Ok(value) => Event::Answer(value.clone()),
            Err(exception) => Event::Raise(exception.clone()),
        }
    }

    pub(crate) fn settle(id: u64, answer: &Result<Value, Exception>) -> Event {
        match answer {
            Ok(value) => Event::Settle(id, value.clone()),
            Err(exception) => Event::Fail(id, exception.clone()),
        }
    }
}

impl Journal {
    /// What happened, in order.
    #[must_use]
    pub fn events(&self) -> &[Event] {
        &self.events
    }

    /// The journal as bytes: CBOR.
    #[must_use]
    pub fn to_bytes(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        // Writing plain data to memory does not fail.
        let _ = ciborium::into_writer(self, &mut bytes);
        bytes
    }

    /// The journal that [`Journal::to_bytes`] made bytes of. Any bytes will do: those of no journal give an error.
    ///
    /// # Errors
    /// [`crate::ErrorKind::Load`]
    pub fn from_bytes(bytes: &[u8]) -> Result<Journal, crate::Error> {
        ciborium::from_reader(bytes).map_err(|_| {
            crate::Error::new(crate::ErrorKind::Load("these bytes are not a journal".to_owned()))
        })
    }
}
