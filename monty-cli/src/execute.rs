//! Running a program, and going on with a paused one.

use std::io::IsTerminal as _;
use std::path::Path;

use monty::{Exception, HostCall, Options, Outcome, Program, Run};

use crate::args::{How, ResumeArgs, RunArgs};
use crate::failure::Failure;
use crate::{files, json};

/// `monty FILE`, `monty -c CODE`, `monty -`
pub(crate) fn run(args: &RunArgs) -> Result<(), Failure> {
    let (name, text, argv) = match (&args.code, args.words.split_first()) {
        (Some(code), _) => ("<string>".to_owned(), code.clone(), ("-c".to_owned(), args.words.as_slice())),
        (None, Some((file, rest))) => {
            let (name, text) = files::program(Path::new(file))?;
            (name, text, (file.to_string_lossy().into_owned(), rest))
        }
        (None, None) if std::io::stdin().is_terminal() => return crate::repl::repl(args),
        (None, None) => {
            let (name, text) = files::program(Path::new("-"))?;
            (name, text, ("-".to_owned(), args.words.as_slice()))
        }
    };
    let argv = std::iter::once(argv.0).chain(argv.1.iter().map(|a| a.to_string_lossy().into_owned()));
    let mut options = Options::default().name(name);
    options.external_functions.clone_from(&args.host);
    let program = Program::compile(&text, options)?;
    let mut prepared =
        program.prepare().limits(args.how.limits()).argv(argv).print(print).print_errors(print_errors);
    if args.how.journal {
        prepared = prepared.journaled();
    }
    let outcome = prepared.start()?;
    finish(outcome, &args.how)
}

/// `monty resume STATE`
pub(crate) fn resume(args: &ResumeArgs) -> Result<(), Failure> {
    let answer = args.value.as_deref().map(json::read).transpose()?;
    let error = args.error.as_deref().map(exception);
    let mut run = load(&args.state, &args.how)?.print(print).print_errors(print_errors);
    for text in &args.settle {
        let (id, value) = settled(text)?;
        run.settle(id, json::read(value)?)?;
    }
    for text in &args.settle_error {
        let (id, error) = settled(text)?;
        run.settle_error(id, exception(error))?;
    }
    if let Some(time) = args.elapse {
        run.elapse(time)?;
    }
    let waiting = run.call().map(call_text);
    let outcome = match (waiting, answer, error) {
        (Some(_), ..) if args.pending => run.resume_pending()?,
        (Some(_), Some(value), _) => run.resume(value)?,
        (Some(_), None, Some(exception)) => run.resume_error(exception)?,
        (Some(call), None, None) => {
            return Err(Failure::usage(format!(
                "the program waits at {call}: give --value, --error or --pending"
            )));
        }
        (None, None, None) if !args.pending => run.proceed()?,
        (None, ..) => return Err(Failure::usage("the program waits at no call: there is nothing to answer")),
    };
    finish(outcome, &args.how)
}

/// `monty replay STATE FILE`
pub(crate) fn replay(state: &Path, file: &Path, how: &How) -> Result<(), Failure> {
    let run = load(state, how)?;
    let Some(journal) = run.journal() else {
        return Err(Failure::usage(format!("'{}' holds no journal: run it with --journal", state.display())));
    };
    let (name, text) = files::program(file)?;
    let program = Program::compile(&text, Options::default().name(name))?;
    let outcome = match program.replay(journal, how.limits())? {
        Outcome::Call(call, run) => Outcome::Call(call, run.print(print)),
        other => other,
    };
    match outcome {
        Outcome::Complete(done) => {
            files::print(&done.output)?;
            finish(Outcome::Complete(done), how)
        }
        // It has come to where it was paused: that is success.
        Outcome::Call(call, _) if how.pause_to.is_none() => {
            files::print(&format!("{}\n", json::call_line(&call)))
        }
        other => finish(other, how),
    }
}

/// The paused run in a file.
fn load(state: &Path, how: &How) -> Result<Run, Failure> {
    let bytes = files::bytes(state)?;
    Run::load(&bytes, how.limits()).map_err(|e| Failure::usage(format!("'{}': {e}", state.display())))
}

/// `Type:message`
fn exception(text: &str) -> Exception {
    let (class, message) = text.split_once(':').unwrap_or((text, ""));
    Exception::new(class.trim(), message.trim())
}

/// `ID=…`
fn settled(text: &str) -> Result<(u64, &str), Failure> {
    let parts = text.split_once('=').and_then(|(id, rest)| Some((id.trim().parse().ok()?, rest)));
    parts.ok_or_else(|| Failure::usage(format!("'{text}' is not ID=…, the number of a call and its answer")))
}

fn finish(outcome: Outcome, how: &How) -> Result<(), Failure> {
    match (outcome, &how.pause_to) {
        (Outcome::Complete(done), _) if how.result => files::print(&format!("{}\n", done.value)),
        (Outcome::Complete(_), _) => Ok(()),
        (Outcome::Call(call, run), Some(state)) => {
            files::write_state(state, &run.dump())?;
            files::print(&format!("{}\n", json::call_line(&call)))
        }
        (Outcome::Call(call, _), None) => {
            let call = call_text(&call);
            Err(Failure::usage(format!("the program called {call}: give --pause-to STATE to pause there")))
        }
        (Outcome::Pending(pending, run), Some(state)) => {
            files::write_state(state, &run.dump())?;
            files::print(&format!("{}\n", json::pending_line(&pending)))
        }
        (Outcome::Pending(pending, _), None) => {
            let ids = pending.ids.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ");
            Err(Failure::usage(format!(
                "the program waits for calls {ids}: give --pause-to STATE to pause there"
            )))
        }
        (Outcome::Interrupted(run), state) => {
            if let Some(state) = state {
                files::write_state(state, &run.dump())?;
            }
            Err(Failure::Program(run.interruption()))
        }
    }
}

/// A call as Python writes it, shortened.
pub(crate) fn call_text(call: &HostCall) -> String {
    let args = call.args.iter().map(ToString::to_string);
    let kwargs = call.kwargs.iter().map(|(name, v)| format!("{name}={v}"));
    let text = format!("{}({})", call.name, args.chain(kwargs).collect::<Vec<_>>().join(", "));
    shortened(&text)
}

/// Text cut to what fits a line or two.
pub(crate) fn shortened(text: &str) -> String {
    match text.char_indices().nth(200) {
        Some((at, _)) => format!("{}… ({} characters)", text.get(..at).unwrap_or(""), text.chars().count()),
        None => text.to_owned(),
    }
}

/// What the script writes to its standard error stream.
fn print_errors(text: &str) {
    let _ = std::io::Write::write_all(&mut std::io::stderr(), text.as_bytes());
}

/// The script's output. When no one reads it the script need not go on.
pub(crate) fn print(text: &str) {
    if let Err(failure) = files::print(text) {
        failure.report();
        std::process::exit(1);
    }
}
