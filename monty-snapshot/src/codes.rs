//! The code of a run: written out, or, in a *detached* snapshot, referred to by the hash of the program it comes from, so that any
//! number of paused runs store their program once.

use std::collections::BTreeMap;
use std::sync::Arc;

use monty_bytecode::bytes::{decode_all, encode_all, outermost};
use monty_bytecode::{Code, verify};

use crate::envelope::Snapshot;
use crate::error::LoadError;
use crate::hash::ProgramHash;

const CODE: &str = "code";
const PROGRAM: &str = "program";
const SHARED: &str = "shared";

/// A program that snapshots are detached from, with its hash.
#[derive(Clone, Debug)]
pub struct Known {
    /// The program.
    pub program: Arc<Code>,
    /// Its hash.
    pub hash: ProgramHash,
}

impl Known {
    /// A program with its hash, which takes time in proportion to its size.
    #[must_use]
    pub fn new(program: Arc<Code>) -> Known {
        let hash = ProgramHash::of(&program);
        Known { program, hash }
    }
}

/// A code and everything inside it, in an order that follows from the code alone.
fn tree(root: &Code) -> impl Iterator<Item = &Code> {
    let mut work = vec![root];
    std::iter::from_fn(move || {
        let code = work.pop()?;
        work.extend(code.codes.iter().map(|c| &**c));
        Some(code)
    })
}

fn address(code: &Code) -> usize {
    std::ptr::from_ref(code).addr()
}

/// Writes the codes; those of the known program as their places in it.
pub(crate) fn write(snapshot: &mut Snapshot, codes: &[Arc<Code>], known: Option<&Known>) {
    let Some(known) = known else {
        snapshot.add_bytes(CODE, encode_all(codes));
        return;
    };
    let mut places: BTreeMap<usize, u32> = BTreeMap::new();
    // A run that was loaded has copies of its own.
    let copies = outermost(codes).into_iter().filter(|c| **c == *known.program);
    for root in std::iter::once(&*known.program).chain(copies) {
        for (place, code) in (0..).zip(tree(root)) {
            places.insert(address(code), place);
        }
    }
    let place = |code: &Arc<Code>| places.get(&address(code)).copied();
    let shared: Vec<Option<u32>> = codes.iter().map(place).collect();
    let own: Vec<Arc<Code>> = codes.iter().filter(|c| place(c).is_none()).cloned().collect();
    snapshot.add_bytes(PROGRAM, known.hash.0.to_vec());
    snapshot.add(SHARED, &shared);
    if !own.is_empty() {
        snapshot.add_bytes(CODE, encode_all(&own));
    }
}

/// The program that a snapshot is detached from, if it is.
pub(crate) fn detached(snapshot: &Snapshot) -> Option<ProgramHash> {
    let hash = snapshot.bytes(PROGRAM).ok()?;
    hash.try_into().ok().map(ProgramHash)
}

/// Reads the codes, verified.
pub(crate) fn read(snapshot: &Snapshot, known: Option<&Known>) -> Result<Vec<Arc<Code>>, LoadError> {
    let Some(hash) = detached(snapshot) else { return own(snapshot.bytes(CODE)?) };
    let known = known.filter(|k| k.hash == hash).ok_or(LoadError::Detached(hash))?;
    let shared: Vec<Option<u32>> = snapshot.get(SHARED)?;
    let mut own = match snapshot.bytes(CODE) {
        Ok(bytes) => own(bytes)?.into_iter(),
        Err(_) => Vec::new().into_iter(),
    };
    let places: Vec<&Arc<Code>> = arcs(&known.program).collect();
    let mut codes = Vec::with_capacity(shared.len());
    for place in shared {
        let code = match place {
            None => own.next(),
            Some(place) => places.get(place as usize).map(|c| Arc::clone(c)),
        };
        codes.push(code.ok_or_else(|| LoadError::corrupt(SHARED, "a code that is not there"))?);
    }
    if own.next().is_some() { Err(LoadError::corrupt(SHARED, "more codes than places")) } else { Ok(codes) }
}

/// As [`tree`], to be held.
fn arcs(root: &Arc<Code>) -> impl Iterator<Item = &Arc<Code>> {
    let mut work = vec![root];
    std::iter::from_fn(move || {
        let code = work.pop()?;
        work.extend(code.codes.iter());
        Some(code)
    })
}

/// Decodes and verifies, each code once.
fn own(bytes: &[u8]) -> Result<Vec<Arc<Code>>, LoadError> {
    let codes = decode_all(bytes).map_err(|e| LoadError::corrupt(CODE, e))?;
    for code in outermost(&codes) {
        verify(code).map_err(|e| LoadError::corrupt(CODE, e))?;
    }
    Ok(codes)
}
