//! Why bytes are not a snapshot: one clear line each.

use std::fmt;

use crate::hash::ProgramHash;

/// Bytes that cannot be loaded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum LoadError {
    /// They do not begin as a snapshot does.
    NotASnapshot,
    /// They end too early.
    Truncated,
    /// They were written in a format that this build does not read.
    Version(u32),
    /// It is a snapshot of something else.
    Kind {
        /// What was asked for.
        wanted: &'static str,
        /// What it is.
        found: String,
    },
    /// It was written by a build with other instructions.
    Instructions,
    /// Its code is that of a program with this hash, which was not given.
    Detached(ProgramHash),
    /// It has no signature.
    Unsigned,
    /// Its signature is not the key's.
    Signature,
    /// It does not fit into the loader's limits.
    TooLarge,
    /// What it says cannot be.
    Corrupt {
        /// Which section.
        section: String,
        /// What is wrong with it.
        reason: String,
    },
}

impl LoadError {
    pub(crate) fn corrupt(section: &str, reason: impl fmt::Display) -> LoadError {
        LoadError::Corrupt { section: section.to_owned(), reason: one_line(&reason.to_string()) }
    }
}

/// Names out of a snapshot may hold anything, errors of decoders go over several lines.
pub(crate) fn one_line(text: &str) -> String {
    text.chars().take(300).map(|c| if c.is_control() { ' ' } else { c }).collect()
}

impl fmt::Display for LoadError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            LoadError::NotASnapshot => f.write_str("not a Monty snapshot"),
            LoadError::Truncated => f.write_str("the snapshot is truncated"),
            LoadError::Version(found) => {
                write!(f, "the snapshot has format {found}, this build reads format {}", crate::FORMAT)
            }
            LoadError::Kind { wanted, found } => write!(f, "a snapshot of a {found}, not of a {wanted}"),
            LoadError::Instructions => {
                f.write_str("the snapshot was written for another set of instructions")
            }
            LoadError::Detached(hash) => {
                write!(f, "the snapshot is detached: it needs the program {hash}")
            }
            LoadError::Unsigned => f.write_str("the snapshot is not signed"),
            LoadError::Signature => f.write_str("the snapshot's signature is wrong"),
            LoadError::TooLarge => f.write_str("the snapshot does not fit into the memory limit"),
            LoadError::Corrupt { section, reason } => {
                write!(f, "the snapshot is corrupt: {section}: {reason}")
            }
        }
    }
}

impl std::error::Error for LoadError {}
