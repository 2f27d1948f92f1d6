//! Programs that call the host from unlikely places. Each call ends the process; the answer goes to a new one.

use conformance::{case, engine, verdict};
use libtest_mimic::{Arguments, Failed, Trial};
use serde_json::Value;
use std::fs;
use std::path::{Path, PathBuf};

/// No program here asks more often.
const MOST_CALLS: usize = 200;

fn main() {
    let scratch = Path::new(env!("CARGO_TARGET_TMPDIR")).join("host");
    fs::create_dir_all(&scratch).expect("the scratch folder can be made");
    let cases = case::collect(&case::home().join("host")).expect("the programs can be read");
    let trials = cases.into_iter().map(|case| {
        let scratch = scratch.clone();
        Trial::test(case.name.clone(), move || {
            let complaint = frozen_at_every_call(&case, &scratch);
            match (complaint, &case.differs) {
                (Ok(()), Some(_)) => Err(Failed::from("no longer differs: remove the `# differs:` line")),
                (Ok(()), None) | (Err(_), Some(_)) => Ok(()),
                (Err(complaint), None) => Err(Failed::from(complaint)),
            }
        })
    });
    libtest_mimic::run(&Arguments::from_args(), trials.collect()).exit();
}

/// Runs the program as many processes, one from call to call, and compares all they printed.
fn frozen_at_every_call(case: &case::Case, scratch: &Path) -> Result<(), String> {
    let recording = case.recording.as_ref().ok_or("no recording; see conformance/README.md")?;
    let state = |n: usize| scratch.join(format!("{}.{n}.state", case.name.replace('/', "-")));
    let mut printed = String::new();
    let mut answer: Option<(PathBuf, Value)> = None;
    for call in 0..MOST_CALLS {
        let next = state(call);
        let _ = fs::remove_file(&next);
        let finished = engine::command(|monty| match &answer {
            None => monty.args(["--host", "fetch", "--pause-to"]).arg(&next).arg(&case.path),
            Some((from, value)) => monty
                .arg("resume")
                .arg(from)
                .arg("--value")
                .arg(value.to_string())
                .arg("--pause-to")
                .arg(&next),
        })
        .map_err(|stuck| stuck.to_string())?;
        if finished.code == Some(0) && next.exists() {
            let (before, asked) = split_call(&finished.stdout)?;
            printed.push_str(before);
            answer = Some((next, first_argument(&asked)?));
            continue;
        }
        printed.push_str(&finished.stdout);
        let seen = engine::observed(engine::Finished { stdout: printed, ..finished })
            .map_err(|failure| failure.to_string())?;
        if call == 0 {
            return Err("the program ended without a call to the host".to_owned());
        }
        return verdict::compare(recording, &verdict::text(&seen))
            .map_err(|why| format!("after {call} calls, {why}"));
    }
    Err(format!("no end after {MOST_CALLS} calls"))
}

/// The call is the last line of a paused process; what stands before it is the program's own output.
fn split_call(stdout: &str) -> Result<(&str, Value), String> {
    let at =
        stdout.rfind(r#"{"name""#).ok_or_else(|| format!("paused without saying for what:\n{stdout}"))?;
    let (before, line) = stdout.split_at(at);
    let call = serde_json::from_str(line.trim_end()).map_err(|error| format!("{error}: {line}"))?;
    Ok((before, call))
}

/// The host's only function answers what it was given.
fn first_argument(call: &Value) -> Result<Value, String> {
    let argument = call.pointer("/args/0").or_else(|| call.pointer("/kwargs/x"));
    argument.cloned().ok_or_else(|| format!("a call without its argument: {call}"))
}
