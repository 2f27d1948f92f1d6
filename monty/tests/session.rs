//! Sessions, forks, and where calls stand.

#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

use monty::{ErrorKind, Exception, Fed, Limit, Limits, Options, Outcome, Program, Run, Session, Value};

fn session() -> Session {
    Session::new(Limits::default())
}

fn value(fed: Fed) -> String {
    match fed {
        Fed::Complete(done) => done.value.to_string(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn variables_stay_and_values_come_back() {
    let mut s = session();
    assert_eq!(value(s.feed("x = 1").unwrap()), "None");
    assert_eq!(value(s.feed("x + 1").unwrap()), "2");
    assert_eq!(value(s.feed("class A:\n    def f(self): return x").unwrap()), "None");
    assert_eq!(value(s.feed("x = 5; A().f()").unwrap()), "5");
    assert_eq!(value(s.feed("").unwrap()), "None");
}

#[test]
fn an_error_leaves_what_was_done() {
    let mut s = session();
    let error = s.feed("a = 1\nb = c\nd = 2").unwrap_err();
    assert!(error.to_string().contains("<input-1>\", line 2"), "{error}");
    assert_eq!(s.names(), ["a"]);
    assert!(matches!(s.feed("a +").unwrap_err().kind(), ErrorKind::Syntax(_)));
    assert_eq!(value(s.feed("a").unwrap()), "1");
    assert!(!s.is_busy());
}

#[test]
fn a_function_of_an_earlier_snippet_shows_its_lines() {
    let mut s = session();
    s.feed("def f():\n    return 1 / 0").unwrap();
    let text = s.feed("f()").unwrap_err().to_string();
    assert!(text.contains("\"<input-2>\", line 1, in <module>"), "{text}");
    assert!(text.contains("\"<input-1>\", line 2, in f\n    return 1 / 0"), "{text}");
}

#[test]
fn it_goes_through_bytes_between_snippets_and_inside() {
    let mut s = session();
    s.external_function("ask").unwrap();
    s.feed("def gen():\n    while True: yield ask()\ng = gen()").unwrap();
    for n in 1..4 {
        s = Session::load(&s.dump(), Limits::default()).unwrap();
        assert!(matches!(s.feed("next(g)").unwrap(), Fed::Call(_)));
        assert!(s.is_busy());
        s = Session::load(&s.dump(), Limits::default()).unwrap();
        assert!(s.is_busy());
        assert_eq!(s.call().unwrap().name, "ask");
        assert_eq!(value(s.resume(n).unwrap()), n.to_string());
    }
    let again = Session::load(&s.dump(), Limits::default()).unwrap();
    assert_eq!(again.dump(), s.dump());
}

#[test]
fn one_thing_at_a_time() {
    let mut s = session();
    s.external_function("ask").unwrap();
    assert!(matches!(s.resume(1).unwrap_err().kind(), ErrorKind::Input(_)));
    assert!(matches!(s.proceed().unwrap_err().kind(), ErrorKind::Input(_)));
    s.feed("a = ask()").unwrap();
    assert!(matches!(s.feed("1").unwrap_err().kind(), ErrorKind::Input(_)));
    assert!(matches!(s.proceed().unwrap(), Fed::Call(_)));
    let error = s.resume_error(Exception::new("ValueError", "no")).unwrap_err();
    assert_eq!(error.exception().unwrap().class, "ValueError");
    s.feed("a = ask()").unwrap();
    s.abandon();
    assert_eq!(s.get("a"), None);
    assert_eq!(value(s.feed("7").unwrap()), "7");
}

#[test]
fn limits_are_totals_and_can_be_raised() {
    let mut s = Session::new(Limits::default().fuel(2000));
    let error = s.feed("n = 0\nwhile True: n += 1").unwrap_err();
    assert_eq!(error.limit(), Some(Limit::Fuel));
    assert_eq!(s.feed("1").unwrap_err().limit(), Some(Limit::Fuel));
    assert_eq!(s.usage().fuel, 2000);
    s.set_limits(Limits::default().fuel(3000));
    assert_eq!(value(s.feed("n > 500").unwrap()), "True");
    let mut s = Session::new(Limits::default().memory(1 << 20));
    assert_eq!(s.feed("a = 'x'\nwhile True: a += a").unwrap_err().limit(), Some(Limit::Memory));
    assert_eq!(value(s.feed("len(a) > 10000, [n for n in range(3)]").unwrap()), "(True, [0, 1, 2])");
}

#[test]
fn a_program_is_no_session() {
    let program = Program::compile("fetch()", Options::default().external_function("fetch")).unwrap();
    let Outcome::Call(_, run) = program.start([("", Value::None); 0], Limits::default()).unwrap() else {
        panic!()
    };
    assert!(Session::load(&run.dump(), Limits::default()).is_err());
}

#[test]
fn a_call_says_where_it_stands() {
    let source = "def f():\n    return 'é' + g(1)\n\nf()";
    let program = Program::compile(source, Options::default().external_function("g")).unwrap();
    let Outcome::Call(call, run) = program.start([("", Value::None); 0], Limits::default()).unwrap() else {
        panic!()
    };
    let place = call.position;
    assert_eq!((place.function.as_str(), place.file.as_str()), ("f", "main.py"));
    assert_eq!((place.line, place.column), (2, 18));
    let again = Run::load(&run.dump(), Limits::default()).unwrap();
    assert_eq!(again.call().unwrap().position, place);
}

#[test]
fn the_same_program_uses_the_same() {
    let run = || {
        let options = Options::default().external_function("stop");
        let program = Program::compile("d = {n: str(n) for n in range(500)}\nstop()", options).unwrap();
        let Outcome::Call(_, run) = program.start([("", Value::None); 0], Limits::default()).unwrap() else {
            panic!()
        };
        let usage = run.usage();
        (usage.fuel, usage.memory, usage.host_calls, usage.output)
    };
    assert_eq!(run(), run());
}

#[test]
fn after_a_snippet_that_is_dropped_an_event_loop_runs_again() {
    let mut session = Session::new(Limits::default());
    session.top_level_await();
    session.async_function("fetch").unwrap();
    assert!(matches!(session.feed("await fetch()"), Ok(Fed::Call(_))));
    assert!(matches!(session.resume_pending(), Ok(Fed::Pending(_))));
    session.abandon();
    let Fed::Complete(done) = session.feed("import asyncio\nawait asyncio.sleep(0, 5)").unwrap() else {
        panic!()
    };
    assert_eq!(done.value, 5.into());
}
