//! Journals: the same answers lead to the same place, to the byte.

#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

use monty::{ErrorKind, Exception, Journal, Limits, Options, Outcome, Program, Run};

fn program(source: &str) -> Program {
    Program::compile(source, Options::default().input("n").external_function("ask")).unwrap()
}

const SOURCE: &str = "\
seen = {}
for i in range(n):
    try:
        seen[ask(i, half=i / 2)] = [i]
    except ValueError as e:
        seen[str(e)] = i
ask('end')
list(seen)";

/// Answers `n` calls, one of them with an exception.
fn answered(program: &Program, n: i64) -> Run {
    let prepared = program.prepare().input("n", 4).journaled().entropy([7; 32]);
    let mut outcome = prepared.start().unwrap();
    for at in 0..n {
        let Outcome::Call(_, run) = outcome else { panic!() };
        outcome = if at == 1 {
            run.resume_error(Exception::new("ValueError", "no")).unwrap()
        } else {
            run.resume(at).unwrap()
        };
    }
    let Outcome::Call(_, run) = outcome else { panic!() };
    run
}

#[test]
fn replaying_comes_to_the_same_state() {
    let program = program(SOURCE);
    for n in 0..=4 {
        let run = answered(&program, n);
        let journal = Journal::from_bytes(&run.journal().unwrap().to_bytes()).unwrap();
        let Outcome::Call(_, again) = program.replay(&journal, Limits::default()).unwrap() else { panic!() };
        assert_eq!(again.dump(), run.dump(), "{n}");
        assert_eq!(again.journal(), run.journal());
    }
}

#[test]
fn it_goes_along_through_bytes() {
    let run = answered(&program(SOURCE), 2);
    let loaded = Run::load(&run.dump(), Limits::default()).unwrap();
    assert_eq!(loaded.journal(), run.journal());
    let Outcome::Call(_, loaded) = loaded.resume(5).unwrap() else { panic!() };
    assert_eq!(loaded.journal().unwrap().events().len(), run.journal().unwrap().events().len() + 2);
}

#[test]
fn a_changed_program_is_told_apart_at_the_first_call() {
    let run = answered(&program(SOURCE), 3);
    let journal = run.journal().unwrap();
    for (from, to, number) in
        [("i / 2", "i / 3", 2), ("range(n)", "range(2)", 3), ("'end'", "'END'", 0), ("ask(i", "ask(-i", 2)]
    {
        let changed = program(&SOURCE.replace(from, to));
        match changed.replay(journal, Limits::default()) {
            Ok(_) => assert_eq!(number, 0, "{to}"),
            Err(error) => {
                let ErrorKind::Diverged(divergence) = error.kind() else { panic!("{error}") };
                assert_eq!(divergence.number, number, "{to}");
            }
        }
    }
    assert!(Journal::from_bytes(b"nothing").is_err());
}
