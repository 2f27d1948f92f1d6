//! The facade as an embedder meets it.

#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

use core::time::Duration;
use std::sync::mpsc::channel;
use std::thread;

use monty::{ErrorKind, Exception, HostCall, Limit, Limits, Options, Outcome, Program, Run, Value};

const NOTHING: [(&str, Value); 0] = [];

fn compile(source: &str) -> Program {
    Program::compile(source, Options::default().external_function("fetch")).unwrap()
}

fn call(outcome: Outcome) -> (HostCall, Run) {
    match outcome {
        Outcome::Call(call, run) => (call, run),
        other => panic!("{other:?}"),
    }
}

fn value(outcome: Outcome) -> Value {
    match outcome {
        Outcome::Complete(done) => done.value,
        other => panic!("{other:?}"),
    }
}

#[test]
fn programs_are_shared_between_threads_and_runs_move() {
    fn shared<T: Send + Sync>() {}
    fn moves<T: Send + 'static>() {}
    shared::<Program>();
    shared::<monty::Error>();
    moves::<Run>();
    moves::<Outcome>();
    moves::<monty::Prepared>();
    let program = compile("fetch(1) + 1");
    let (_, run) = call(program.start(NOTHING, Limits::default()).unwrap());
    assert_eq!(thread::spawn(move || value(run.resume(1).unwrap())).join().unwrap(), Value::from(2));
}

#[test]
fn a_small_stack_suffices() {
    let work = || {
        let code = "def f(n):\n    return 0 if n == 0 else 1 + f(n - 1)\nx = []\nfor _ in range(150): x = [x]\n(f(900), x)";
        let program = Program::compile(code, Options::default()).unwrap();
        let result = program.run(NOTHING).unwrap();
        assert_eq!(result.items().unwrap()[0], Value::from(900));
        for (open, close) in [
            ("(", ""),
            ("[", "]"),
            ("-", "1"),
            ("not ", "1"),
            ("f(", ")"),
            ("lambda: ", "1"),
            ("1 if 1 else ", "1"),
            ("x[", "]"),
        ] {
            // Whether it compiles or is refused: it is answered.
            let deep = format!("{}{}", open.repeat(50_000), close.repeat(50_000));
            let _ = Program::compile(&deep, Options::default());
        }
    };
    thread::Builder::new().stack_size(256 << 10).spawn(work).unwrap().join().unwrap();
}

#[test]
fn a_call_is_answered_with_an_exception() {
    let program = compile("try:\n    fetch('a', k=1)\nexcept OSError as e:\n    r = repr(e)\nr");
    let (call, run) = call(program.start(NOTHING, Limits::default()).unwrap());
    assert_eq!((call.id, call.kwargs.as_slice()), (1, &[("k".to_owned(), Value::from(1))][..]));
    let outcome = run.resume_error(Exception::new("OSError", "no route")).unwrap();
    assert_eq!(value(outcome), Value::from("OSError('no route')"));
}

#[test]
fn an_answer_that_cannot_cross_is_an_exception_in_the_script() {
    let program = compile("try:\n    fetch()\nexcept TypeError as e:\n    r = str(e)\nr");
    let start = || call(program.start(NOTHING, Limits::default()).unwrap()).1;
    let odd = Value::Opaque { type_name: "socket".to_owned(), repr: String::new() };
    assert!(value(start().resume(odd).unwrap()).to_string().contains("'socket'"));
    let unknown = Exception::new("NoSuchError", "x");
    assert!(value(start().resume_error(unknown).unwrap()).to_string().contains("'NoSuchError'"));
}

#[test]
fn output_is_kept_until_it_is_taken() {
    let program = compile("print('a')\nfetch()\nprint('b')\nfetch()\nprint('c')\n1 / 0");
    let (_, mut run) = call(program.start(NOTHING, Limits::default()).unwrap());
    assert_eq!(run.take_output(), "a\n");
    let (_, run) = call(run.resume(()).unwrap());
    let error = run.resume(()).unwrap_err();
    assert_eq!(error.output(), "b\nc\n");
    assert!(error.to_string().ends_with("ZeroDivisionError: division by zero"), "{error}");
    assert_eq!(error.exception().unwrap().class, "ZeroDivisionError");
}

#[test]
fn output_goes_to_a_callback_as_it_comes() {
    let (sender, lines) = channel();
    let program = compile("for i in range(3): print(i)\nfetch()\nprint('end')");
    let outcome = program.prepare().print(move |text| drop(sender.send(text.to_owned()))).start().unwrap();
    assert_eq!(lines.try_iter().collect::<String>(), "0\n1\n2\n");
    let (_, run) = call(outcome);
    let Outcome::Complete(done) = run.resume(()).unwrap() else { panic!() };
    assert_eq!((done.output.as_str(), lines.try_iter().collect::<String>().as_str()), ("", "end\n"));
}

#[test]
fn limits_end_a_run_and_say_which() {
    for (code, limits, limit) in [
        ("x = 'a'\nwhile True: x += x", Limits::default().memory(1 << 20), Limit::Memory),
        ("while True: pass", Limits::default().fuel(1000), Limit::Fuel),
        ("while True: print(1)", Limits::default().output(1000), Limit::Output),
        ("while True: fetch()", Limits::default().host_calls(3), Limit::HostCalls),
    ] {
        let error = compile(code).prepare().limits(limits).run(|_| Ok(Value::None)).unwrap_err();
        assert_eq!(error.limit(), Some(limit), "{code}: {error}");
    }
}

#[test]
fn a_run_out_of_time_goes_on_when_the_host_wants() {
    let program = compile("n = 0\nwhile n < 1_000_000: n += 1\nn");
    let limits = Limits::default().time(Duration::from_millis(2));
    let mut outcome = program.start(NOTHING, limits).unwrap();
    let mut turns = 0;
    while let Outcome::Interrupted(run) = outcome {
        turns += 1;
        outcome = run.proceed().unwrap();
    }
    assert_eq!(value(outcome), Value::from(1_000_000));
    assert!(turns > 0);
    let error = program.prepare().limits(limits).run(|_| Ok(Value::None)).unwrap_err();
    assert_eq!(error.limit(), Some(Limit::Time));
}

#[test]
fn slices_are_deterministic() {
    let program = compile("t = 0\nfor i in range(5000): t += i\nt");
    let turns = || {
        let mut outcome = program.start(NOTHING, Limits::default().slice(500)).unwrap();
        let mut turns = 0;
        while let Outcome::Interrupted(run) = outcome {
            turns += 1;
            let bytes = run.dump();
            outcome = Run::load(&bytes, Limits::default().slice(500)).unwrap().proceed().unwrap();
        }
        assert_eq!(value(outcome), Value::from(12_497_500));
        turns
    };
    assert!(turns() >= 9);
    assert_eq!(turns(), turns());
}

#[test]
fn inputs_are_checked() {
    let program = Program::compile("a", Options::default().input("a")).unwrap();
    assert_eq!(program.run(NOTHING).unwrap_err().to_string(), "input 'a' is missing");
    let error = program.run([("a", Value::None), ("b", Value::None)]).unwrap_err();
    assert_eq!(error.to_string(), "the program has no input 'b'");
}

#[test]
fn a_call_no_one_answers_is_an_error() {
    let error = compile("fetch()").run(NOTHING).unwrap_err();
    assert!(matches!(error.kind(), ErrorKind::Call(name) if name == "fetch"));
}

#[test]
fn frames_show_where_a_run_waits() {
    let program = compile("def g(n):\n    m = n + 1\n    return fetch(m)\ng(1)");
    let (_, run) = call(program.start(NOTHING, Limits::default()).unwrap());
    let frames = run.frames();
    let lines: Vec<_> = frames.iter().map(|f| (f.function.as_str(), f.line)).collect();
    assert_eq!(lines, [("<module>", 4), ("g", 3)]);
    assert_eq!(frames[1].locals, [("n".to_owned(), Value::from(1)), ("m".to_owned(), Value::from(2))]);
    assert!(run.usage().memory > 0);
}

#[test]
fn any_bytes_are_answered() {
    let program = compile("fetch(1)");
    let (_, run) = call(program.start(NOTHING, Limits::default()).unwrap());
    let bytes = run.dump();
    assert_eq!(Run::load(&bytes, Limits::default()).unwrap().call().unwrap().args, [Value::from(1)]);
    for end in 0..bytes.len() {
        assert!(Run::load(&bytes[..end], Limits::default()).is_err(), "{end}");
    }
    assert!(Run::load(&program.dump(), Limits::default()).is_err());
    assert!(Program::load(&bytes).is_err());
    let dumped = program.dump();
    for end in 0..dumped.len() {
        assert!(Program::load(&dumped[..end]).is_err(), "{end}");
    }
}

#[test]
fn one_pause_can_be_continued_twice() {
    let program = compile("x = []\nx.append(fetch())\nx.append(fetch())\nx");
    let (_, run) = call(program.start(NOTHING, Limits::default()).unwrap());
    let bytes = run.dump();
    let ends: Vec<String> = [1, 2]
        .into_iter()
        .map(|n| {
            let (_, run) = call(Run::load(&bytes, Limits::default()).unwrap().resume(n).unwrap());
            value(run.resume(n * 10).unwrap()).to_string()
        })
        .collect();
    assert_eq!(ends, ["[1, 10]", "[2, 20]"]);
}

#[test]
fn system_exit_is_told_apart() {
    let exit = |code: &str| {
        Program::compile(code, Options::default()).unwrap().run(NOTHING).unwrap_err().exit().cloned()
    };
    assert_eq!(exit("raise SystemExit(3)"), Some(Value::from(3)));
    assert_eq!(exit("raise SystemExit"), Some(Value::None));
    assert_eq!(exit("raise ValueError(3)"), None);
}
