//! Compares what was observed with what was recorded.

use crate::case::Case;
use crate::engine::{Failure, Observed, run};

/// Stands in a recording between the output and the exception that ended the program.
/// The recorder writes the same line.
pub const SEPARATOR: &str = "--- uncaught ---\n";

/// How a program fared.
#[derive(Debug)]
pub enum Verdict {
    /// As CPython.
    Same,
    /// Not as CPython, and marked so.
    KnownDifference,
    /// Not as it should be, in words.
    Wrong(String),
}

impl From<Verdict> for Result<(), String> {
    fn from(verdict: Verdict) -> Self {
        match verdict {
            Verdict::Same | Verdict::KnownDifference => Ok(()),
            Verdict::Wrong(why) => Err(why),
        }
    }
}

/// Runs a program and says how it fared.
pub fn judge(case: &Case) -> Verdict {
    let mut seen = run(&case.path, &case.limits);
    if let (true, Ok(seen)) = (case.whole_traceback, &mut seen)
        && let (Some(line), Some(name)) = (&mut seen.exception_line, case.path.file_name())
    {
        // The recorder names the file without its folder.
        let (path, name) = (case.path.to_string_lossy(), name.to_string_lossy());
        *line = seen.stderr.trim_end().replace(&format!("\"{path}\""), &format!("\"{name}\""));
    }
    let complaint = match (&case.stops, &case.recording) {
        (Some(limit), _) => stopped_by(limit, &seen),
        (None, Some(recording)) => same(recording, &seen),
        (None, None) => return Verdict::Wrong("no recording; see conformance/README.md".to_owned()),
    };
    match (complaint, &case.differs) {
        (Ok(()), None) => Verdict::Same,
        (Ok(()), Some(_)) => {
            Verdict::Wrong("no longer differs from CPython: remove the `# differs:` line".to_owned())
        }
        (Err(_), Some(_)) => Verdict::KnownDifference,
        (Err(complaint), None) => Verdict::Wrong(complaint),
    }
}

/// Whether a limit ended the program, and one of those that may.
fn stopped_by(limit: &str, seen: &Result<Observed, Failure>) -> Result<(), String> {
    match seen {
        Err(Failure::Stopped(line)) if limit.split_whitespace().any(|word| line.starts_with(word)) => Ok(()),
        Err(failure) => Err(format!("expected to be stopped by {limit}, but: {failure}")),
        Ok(seen) => Err(format!("expected to be stopped by {limit}, but it ended: {}", text(seen))),
    }
}

fn same(recording: &str, seen: &Result<Observed, Failure>) -> Result<(), String> {
    match seen {
        Ok(seen) => compare(recording, &text(seen)),
        Err(failure) => Err(failure.to_string()),
    }
}

/// What was observed, in the form of a recording.
pub fn text(seen: &Observed) -> String {
    let mut text = seen.stdout.clone();
    if let Some(line) = &seen.exception_line {
        if !text.is_empty() && !text.ends_with('\n') {
            text.push('\n');
        }
        text.push_str(SEPARATOR);
        text.push_str(line);
        text.push('\n');
    }
    text
}

/// Where two texts part, shown with the lines around that place.
pub fn compare(expected: &str, actual: &str) -> Result<(), String> {
    if expected == actual {
        return Ok(());
    }
    let (wanted, got): (Vec<&str>, Vec<&str>) = (expected.lines().collect(), actual.lines().collect());
    let at = wanted.iter().zip(&got).take_while(|(w, g)| w == g).count();
    let show = |lines: &[&str], mark: char| -> String {
        let shown = lines.iter().skip(at).take(4).map(|line| format!("{mark} {line}\n")).collect::<String>();
        if shown.is_empty() { format!("{mark} (nothing more)\n") } else { shown }
    };
    Err(format!("line {}:\n{}{}", at + 1, show(&wanted, '-'), show(&got, '+')))
}
