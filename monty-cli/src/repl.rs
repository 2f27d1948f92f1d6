//! The prompt: a session, read line by line.

use std::borrow::Cow;
use std::cell::RefCell;
use std::path::PathBuf;
use std::rc::Rc;

use monty::lexer::{Kind, lex};
use monty::{Error, ErrorKind, Exception, Fed, Options, Program, Session};
use rustyline::completion::{Completer, Pair};
use rustyline::error::ReadlineError;
use rustyline::highlight::{CmdKind, Highlighter};
use rustyline::hint::Hinter;
use rustyline::history::DefaultHistory;
use rustyline::validate::{ValidationContext, ValidationResult, Validator};
use rustyline::{Context, Editor, Helper};

use crate::args::RunArgs;
use crate::execute::{call_text, print};
use crate::failure::Failure;
use crate::files;

/// Names every program has; the session's own come before them.
const WORDS: &[&str] = &[
    "abs",
    "all",
    "any",
    "and",
    "as",
    "assert",
    "async",
    "await",
    "bool",
    "break",
    "bytes",
    "class",
    "continue",
    "def",
    "del",
    "dict",
    "elif",
    "else",
    "enumerate",
    "except",
    "False",
    "filter",
    "finally",
    "float",
    "for",
    "from",
    "global",
    "if",
    "import",
    "in",
    "int",
    "is",
    "isinstance",
    "lambda",
    "len",
    "list",
    "map",
    "match",
    "max",
    "min",
    "None",
    "nonlocal",
    "not",
    "or",
    "pass",
    "print",
    "raise",
    "range",
    "repr",
    "return",
    "reversed",
    "round",
    "set",
    "sorted",
    "str",
    "sum",
    "True",
    "try",
    "tuple",
    "type",
    "while",
    "with",
    "yield",
    "zip",
];

/// What the line editor asks: completions, colours, and whether a snippet goes on.
struct Prompt {
    names: Rc<RefCell<Vec<String>>>,
}

impl Helper for Prompt {}

impl Hinter for Prompt {
    type Hint = String;
}

impl Completer for Prompt {
    type Candidate = Pair;

    fn complete(&self, line: &str, at: usize, _: &Context<'_>) -> rustyline::Result<(usize, Vec<Pair>)> {
        let before = line.get(..at).unwrap_or("");
        let start = before.rfind(|c: char| !c.is_alphanumeric() && c != '_').map_or(0, |i| {
            i + before.get(i..).and_then(|rest| rest.chars().next()).map_or(1, char::len_utf8)
        });
        let begun = before.get(start..).unwrap_or("");
        if begun.is_empty() || before.get(..start).is_some_and(|b| b.ends_with('.')) {
            return Ok((start, Vec::new()));
        }
        let names = self.names.borrow();
        let all = names.iter().map(String::as_str).chain(WORDS.iter().copied());
        let found = all.filter(|n| n.starts_with(begun));
        Ok((start, found.map(|n| Pair { display: n.to_owned(), replacement: n.to_owned() }).collect()))
    }
}

impl Highlighter for Prompt {
    fn highlight<'l>(&self, line: &'l str, _: usize) -> Cow<'l, str> {
        let (tokens, _) = lex(line);
        let mut out = String::new();
        let mut done = 0;
        for token in tokens.iter() {
            let (lo, hi) = (token.span.lo as usize, token.span.hi as usize);
            let (Some(before), Some(text)) = (line.get(done..lo), line.get(lo..hi)) else { continue };
            let colour = match token.kind {
                Kind::Name => "",
                _ if text.starts_with(|c: char| c.is_ascii_digit()) => "36",
                _ if text.starts_with(['"', '\'']) => "32",
                _ if text.starts_with(|c: char| c.is_ascii_alphabetic()) => "35",
                _ => "",
            };
            out.push_str(before);
            if colour.is_empty() || text.contains('\n') {
                out.push_str(text);
            } else {
                out.push_str(&format!("\x1b[{colour}m{text}\x1b[0m"));
            }
            done = hi;
        }
        out.push_str(line.get(done..).unwrap_or(""));
        Cow::Owned(out)
    }

    fn highlight_char(&self, _: &str, _: usize, _: CmdKind) -> bool {
        true
    }
}

impl Validator for Prompt {
    fn validate(&self, ctx: &mut ValidationContext<'_>) -> rustyline::Result<ValidationResult> {
        Ok(if goes_on(ctx.input()) { ValidationResult::Incomplete } else { ValidationResult::Valid(None) })
    }
}

/// Is more to come? A block ends with an empty line, as at Python's own prompt.
pub(crate) fn goes_on(text: &str) -> bool {
    let last = text.lines().last().unwrap_or("");
    if text.ends_with('\n') || text.trim().is_empty() || (last.trim().is_empty() && text.contains('\n')) {
        return false;
    }
    match Program::compile(text, Options::default()) {
        Ok(_) => {
            let code = last.split('#').next().unwrap_or("").trim_end();
            code.ends_with(':') || last.starts_with([' ', '\t']) || last.starts_with('@')
        }
        Err(error) => match error.kind() {
            ErrorKind::Syntax(e) => {
                let open = [
                    "was never closed",
                    "unexpected EOF",
                    "unterminated triple-quoted",
                    "expected an indented block",
                ]
                .iter()
                .any(|m| e.message.contains(m));
                let expects = e.message.starts_with("expected 'except' or 'finally'");
                open || expects || last.trim_start().starts_with('@') || last.ends_with('\\')
            }
            _ => false,
        },
    }
}

/// Where lines typed before are kept.
fn history() -> Option<PathBuf> {
    std::env::var_os("HOME").map(|home| PathBuf::from(home).join(".monty_history"))
}

/// `monty` at a terminal.
pub(crate) fn repl(args: &RunArgs) -> Result<(), Failure> {
    let mut session = Session::new(args.how.limits());
    for name in &args.host {
        session.external_function(name)?;
    }
    session.print(print);
    session.keep_last();
    let failed = |e: ReadlineError| Failure::usage(format!("the terminal: {e}"));
    let names = Rc::new(RefCell::new(Vec::new()));
    let mut editor: Editor<Prompt, DefaultHistory> = Editor::new().map_err(failed)?;
    editor.set_helper(Some(Prompt { names: Rc::clone(&names) }));
    let kept = history();
    if let Some(file) = &kept {
        // The first time there is none.
        let _ = editor.load_history(file);
    }
    files::print(&format!("Monty {}. Ctrl-D ends it.\n", env!("CARGO_PKG_VERSION")))?;
    let ended = loop {
        names.borrow_mut().clone_from(&session.names());
        match editor.readline(">>> ") {
            Ok(text) => {
                let _ = editor.add_history_entry(text.trim_end());
                if let Some(failure) = feed(&mut session, &text) {
                    break Err(failure);
                }
            }
            Err(ReadlineError::Interrupted) => files::print("KeyboardInterrupt\n")?,
            Err(ReadlineError::Eof) => break Ok(()),
            Err(error) => break Err(failed(error)),
        }
    };
    if let Some(file) = &kept {
        // A history that cannot be kept is no reason to fail.
        let _ = editor.save_history(file);
    }
    ended
}

/// One snippet. What it gives back ends the prompt: `SystemExit`.
fn feed(session: &mut Session, text: &str) -> Option<Failure> {
    let mut fed = session.feed(text);
    loop {
        fed = match fed {
            Ok(Fed::Complete(done)) if done.value == monty::Value::None => return None,
            // Its own `__repr__` says how it shows.
            Ok(Fed::Complete(_)) => match session.feed("print(repr(_))") {
                Ok(Fed::Complete(_)) => return None,
                other => other,
            },
            Ok(Fed::Call(call)) => {
                let message = format!("no one answers {}", call_text(&call));
                session.resume_error(Exception::new("RuntimeError", message))
            }
            Ok(Fed::Pending(_)) => {
                complain("RuntimeError: every task waits for the host, and no one answers");
                session.abandon();
                return None;
            }
            Ok(Fed::Interrupted) => {
                complain("TimeoutError: the time limit was reached");
                session.abandon();
                return None;
            }
            Err(error) => return failure(error),
        };
    }
}

fn failure(error: Error) -> Option<Failure> {
    if error.exit().is_some() {
        return Some(Failure::Program(error));
    }
    complain(&error.to_string());
    None
}

fn complain(text: &str) {
    use std::io::Write as _;
    let _ = writeln!(std::io::stderr(), "{text}");
}

#[cfg(test)]
mod tests {
    use super::goes_on;

    #[test]
    fn a_snippet_goes_on_until_it_is_whole() {
        for more in [
            "def f():",
            "if x:\n    y",
            "x = (1,",
            "'''a",
            "for i in x:  # each",
            "try:\n    x",
            "@d",
            "class A:\n    def f(self):",
            "x = [\n1,",
            "try:\n    x\nexcept E:",
            "a + \\",
        ] {
            assert!(goes_on(more), "{more:?}");
        }
        for whole in [
            "1 + 1",
            "",
            "x = 1",
            "if x:\n    y\n",
            "if x:\n    y\n\n",
            "x = (1,\n2)",
            "1 +",
            "'a",
            ")",
            "if x: y",
            "x[1:]",
        ] {
            assert!(!goes_on(whole), "{whole:?}");
        }
    }
}
