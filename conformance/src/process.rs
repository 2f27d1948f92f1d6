//! Runs a command to its end, within a time limit, and keeps what it wrote.

use std::io::Read;
use std::process::{Command, Stdio};
use std::thread;
use std::time::{Duration, Instant};

/// What a finished process left behind.
#[derive(Debug)]
pub struct Finished {
    /// The exit code; `None` when a signal ended the process.
    pub code: Option<i32>,
    /// Everything written to standard output.
    pub stdout: String,
    /// Everything written to standard error.
    pub stderr: String,
}

/// Why there is nothing to look at.
#[derive(Debug)]
pub enum Stuck {
    /// The command could not be started.
    NotStarted(String),
    /// The command was still running at the end of its time, and was killed.
    TimedOut(Duration),
}

impl std::fmt::Display for Stuck {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::NotStarted(why) => write!(f, "could not start: {why}"),
            Self::TimedOut(limit) => write!(f, "still running after {} s", limit.as_secs()),
        }
    }
}

/// Runs `command` without input and waits for it, but no longer than `limit`.
pub fn finish(command: &mut Command, limit: Duration) -> Result<Finished, Stuck> {
    let mut child = command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(|error| Stuck::NotStarted(format!("{}: {error}", command.get_program().display())))?;
    // Both pipes are drained at once: a process that fills one while we read the other would wait for ever.
    let stdout = drain(child.stdout.take());
    let stderr = drain(child.stderr.take());
    let started = Instant::now();
    let mut nap = Duration::from_millis(1);
    let status = loop {
        match child.try_wait() {
            Ok(Some(status)) => break status,
            Ok(None) if started.elapsed() < limit => {
                thread::sleep(nap);
                nap = (nap * 2).min(Duration::from_millis(20));
            }
            Ok(None) | Err(_) => {
                // It may have ended in this very moment; either way it is gone afterwards.
                let _ = child.kill();
                let _ = child.wait();
                return Err(Stuck::TimedOut(limit));
            }
        }
    };
    Ok(Finished {
        code: status.code(),
        stdout: stdout.join().unwrap_or_default(),
        stderr: stderr.join().unwrap_or_default(),
    })
}

fn drain(pipe: Option<impl Read + Send + 'static>) -> thread::JoinHandle<String> {
    thread::spawn(move || {
        let mut bytes = Vec::new();
        if let Some(mut pipe) = pipe {
            // What was read before an error is still worth showing.
            let _ = pipe.read_to_end(&mut bytes);
        }
        String::from_utf8_lossy(&bytes).into_owned()
    })
}
