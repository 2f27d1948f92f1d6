//! Steps: a name and the processes to run one after the other; all steps run, a summary says how each went.

use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{Duration, Instant};

/// One thing to do.
pub(crate) struct Step {
    name: &'static str,
    /// Run in order until one fails.
    commands: Vec<Command>,
    /// Why it cannot be done on this machine, if it cannot.
    skipped: Option<String>,
}

impl Step {
    pub(crate) fn new(name: &'static str, commands: Vec<Command>) -> Step {
        Step { name, commands, skipped: None }
    }

    pub(crate) fn name(&self) -> &'static str {
        self.name
    }

    pub(crate) fn skipped(name: &'static str, why: &str) -> Step {
        Step { name, commands: Vec::new(), skipped: Some(why.to_owned()) }
    }
}

/// The top of the repository.
pub(crate) fn top() -> PathBuf {
    // This crate's folder lies at the top level.
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// A process started at the top of the repository.
pub(crate) fn command(program: impl AsRef<std::ffi::OsStr>, args: &[&str]) -> Command {
    let mut command = Command::new(program);
    command.args(args).current_dir(top());
    command
}

/// The cargo that runs us.
pub(crate) fn cargo(args: &[&str]) -> Command {
    command(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()), args)
}

/// Does the program start and succeed?
pub(crate) fn works(mut command: Command) -> bool {
    command.output().is_ok_and(|o| o.status.success())
}

/// Runs all steps; false if one failed.
pub(crate) fn run(steps: Vec<Step>) -> bool {
    let mut summary = Vec::new();
    let mut good = true;
    for step in steps {
        if let Some(why) = step.skipped {
            summary.push(format!("skipped  {}: {why}", step.name));
            continue;
        }
        eprintln!("── {}", step.name);
        let begin = Instant::now();
        let failure = step.commands.into_iter().find_map(failure);
        let took = seconds(begin.elapsed());
        good &= failure.is_none();
        summary.push(match failure {
            None => format!("ok       {} ({took})", step.name),
            Some(why) => format!("FAILED   {} ({took}): {why}", step.name),
        });
    }
    eprintln!("──");
    for line in summary {
        eprintln!("{line}");
    }
    good
}

fn failure(mut command: Command) -> Option<String> {
    let shown = format!("{command:?}").replace('"', "");
    match command.status() {
        Ok(status) if status.success() => None,
        Ok(status) => Some(format!("{shown}: {status}")),
        Err(error) => Some(format!("{shown}: {error}")),
    }
}

fn seconds(time: Duration) -> String {
    format!("{:.1} s", time.as_secs_f64())
}
