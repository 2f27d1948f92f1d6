//! Doing again what a paused program did; completions.

#![allow(clippy::unwrap_used, reason = "tests")]

mod common;

use common::{Place, monty};

#[test]
fn a_journal_is_replayed_and_a_changed_program_told_apart() {
    let place = Place::new("replay");
    let file = place.write("ask.py", b"print(ask(1) + ask(2))");
    let (state, plain) = (place.path("s.mty"), place.path("p.mty"));
    monty(&["--host", "ask", "--journal", "--pause-to", &state, &file]).exits(0).stdout_has(r#""args":[1]"#);
    monty(&["resume", &state, "--value", "10", "--pause-to", &state]).exits(0).stdout_has(r#""args":[2]"#);
    monty(&["replay", &state, &file]).exits(0).stdout_has(r#""args":[2]"#).stderr("");
    let changed = place.write("changed.py", b"print(ask(1) + ask(3))");
    monty(&["replay", &state, &changed])
        .exits(2)
        .one_line("the replay differs at call 2: the journal has ask(2), the program makes ask(3)");
    monty(&["--host", "ask", "--pause-to", &plain, &file]).exits(0);
    monty(&["replay", &plain, &file]).exits(2).one_line("holds no journal");
}

#[test]
fn shells_are_told_what_there_is() {
    for shell in ["bash", "zsh", "fish"] {
        monty(&["completions", shell]).exits(0).stdout_has("max-memory").stdout_has("replay");
    }
}

#[test]
fn exit_codes_are_documented() {
    monty(&["--help"]).exits(0).stdout_has("Exit codes: 0 done").stdout_has("3 a limit was reached");
}
