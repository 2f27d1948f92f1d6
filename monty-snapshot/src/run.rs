//! A paused run as bytes.
//!
//! | section | holds |
//! |---|---|
//! | `names` | the names of the builtin types and functions that occur, and of the kinds of values |
//! | `code` | all linked code, as `monty_bytecode::bytes` writes it; in a detached one, what is not the program's |
//! | `program`, `shared` | in a detached one: the hash of the program, and the place in it of each code that is its |
//! | `links` | each code's constants as values, and which children are linked |
//! | `heap` | objects, an array for each kind, `null` in free places |
//! | `machine` | frames, registers, the host call in flight |
//! | `budget` | what has been spent of the limits, output not yet taken |
//! | `host.…` | what the embedder keeps with it |

use std::collections::BTreeMap;

use monty_vm::limits::Limits;
use monty_vm::machine::Vm;
use monty_vm::native::World;
use monty_vm::state::State;

use crate::codes::{self, Known};
use crate::envelope::Snapshot;
use crate::error::LoadError;
use crate::hash::ProgramHash;

const KIND: &str = "run";
/// What the names of the embedder's sections begin with.
const EXTRA: &str = "host.";
/// A free place in the heap is one byte of a snapshot, but this many in memory, at most.
const PLACE: usize = 160;

/// What whoever embeds the machine keeps with a run: pieces of bytes by name.
pub type Extras = BTreeMap<String, Vec<u8>>;

/// The run as bytes; it can go on here as well. Equal states give equal bytes.
#[must_use]
pub fn dump(vm: &Vm) -> Vec<u8> {
    dump_with(vm, &Extras::new(), None)
}

/// As [`dump`], with what the embedder keeps beside it; given the program it runs, detached from it.
#[must_use]
pub fn dump_with(vm: &Vm, extras: &Extras, program: Option<&Known>) -> Vec<u8> {
    let state = vm.to_state();
    let mut snapshot = Snapshot::new(KIND);
    snapshot.add("names", &state.names);
    codes::write(&mut snapshot, &state.codes, program);
    snapshot.add("links", &state.links);
    snapshot.add("heap", &state.heap);
    snapshot.add("machine", &state.machine);
    snapshot.add("budget", &state.budget);
    for (name, bytes) in extras {
        snapshot.add_bytes(&format!("{EXTRA}{name}"), bytes.clone());
    }
    snapshot.seal()
}

/// The run that the bytes hold, whoever wrote them. The limits are the loader's; what the run has spent of them stays spent.
///
/// # Errors
/// The bytes are no run, need what the world does not have, or do not fit into the limits.
pub fn load(bytes: &[u8], world: &'static World, limits: Limits) -> Result<Vm, LoadError> {
    load_with(bytes, world, limits, None).map(|(vm, _)| vm)
}

/// The program that the bytes are detached from, if they are a detached snapshot of a run.
///
/// # Errors
/// The bytes are no run.
pub fn detached_from(bytes: &[u8]) -> Result<Option<ProgramHash>, LoadError> {
    Ok(codes::detached(&Snapshot::open_kind(bytes, KIND)?))
}

/// As [`load`], with what the embedder kept beside it: as untrusted as the rest. A detached snapshot needs its program.
///
/// # Errors
/// As [`load`].
pub fn load_with(
    bytes: &[u8],
    world: &'static World,
    limits: Limits,
    program: Option<&Known>,
) -> Result<(Vm, Extras), LoadError> {
    let snapshot = Snapshot::open_kind(bytes, KIND)?;
    let free = snapshot.bytes("heap")?.iter().filter(|b| **b == 0xF6).count();
    if bytes.len() > limits.memory || free.saturating_mul(PLACE) > limits.memory.saturating_mul(4) {
        return Err(LoadError::TooLarge);
    }
    let state = State {
        names: snapshot.get("names")?,
        codes: codes::read(&snapshot, program)?,
        links: snapshot.get("links")?,
        heap: snapshot.get("heap")?,
        machine: snapshot.get("machine")?,
        budget: snapshot.get("budget")?,
    };
    let vm = Vm::from_state(state, world, limits).map_err(|e| LoadError::corrupt(e.part, e.reason))?;
    let extras = snapshot.prefixed(EXTRA).map(|(name, bytes)| (name.to_owned(), bytes.to_vec())).collect();
    Ok((vm, extras))
}
