//! What a process took: processor time and peak memory, asked of the operating system.
//!
//! The system adds up what all children of a process took. So each measurement is made by a process of its own, this program
//! started once more with one child.

use std::path::Path;
use std::process::Command;
use std::time::Duration;

use nix::sys::resource::{UsageWho, getrusage};

/// The word that starts this program as one that measures.
pub(crate) const WORD: &str = "measure";

/// What a run took, and what it printed.
pub(crate) struct Taken {
    pub(crate) cpu: Duration,
    /// Peak resident memory in KiB.
    pub(crate) memory: u64,
    pub(crate) output: String,
}

/// Runs a command with arguments in a folder and says what it took; an error if it fails.
pub(crate) fn measure(command: &[String], folder: &Path) -> Result<Taken, String> {
    let this = std::env::current_exe().map_err(|e| e.to_string())?;
    let output = Command::new(this)
        .arg(WORD)
        .args(command)
        .current_dir(folder)
        .output()
        .map_err(|e| format!("{command:?}: {e}"))?;
    let errors = String::from_utf8_lossy(&output.stderr).into_owned();
    let last = errors.trim_end().lines().next_back().unwrap_or("").to_owned();
    if !output.status.success() {
        return Err(errors.lines().rev().nth(1).unwrap_or(&last).to_owned());
    }
    let mut numbers = last.split(' ').filter_map(|n| n.parse::<u64>().ok());
    let (Some(micros), Some(memory)) = (numbers.next(), numbers.next()) else {
        return Err("no measurement".to_owned());
    };
    let cpu = Duration::from_micros(micros);
    Ok(Taken { cpu, memory, output: String::from_utf8_lossy(&output.stdout).into_owned() })
}

/// The process that measures: runs the command and writes microseconds and KiB as the last line of its errors.
pub(crate) fn child(command: &[String]) -> bool {
    let Some((program, args)) = command.split_first() else { return false };
    let good = Command::new(program).args(args).status().is_ok_and(|status| status.success());
    let Ok(usage) = getrusage(UsageWho::RUSAGE_CHILDREN) else { return false };
    let (user, system) = (usage.user_time(), usage.system_time());
    let micros = (user.tv_sec() + system.tv_sec()) * 1_000_000 + user.tv_usec() + system.tv_usec();
    eprintln!("{micros} {}", usage.max_rss());
    good
}
