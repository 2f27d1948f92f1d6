//! Each limit fires exactly where it says, nothing of the script's can catch or delay it, and the heap stays whole.

#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

use core::time::Duration;
use std::time::Instant;

use monty::{Error, Fed, Limit, Limits, Options, Program, Session, Value};

/// Runs a snippet that tries everything to go on after a limit.
fn stubborn(session: &mut Session, body: &str) -> Error {
    let body = body.replace('\n', "\n        ");
    let source = format!(
        "log = []\nclass C:\n    def __enter__(self): return self\n    def __exit__(self, *a): log.append('exit')\n\
         for _ in range(3):\n    try:\n        with C(): pass\n        {body}\n    except BaseException: log.append('except')\n    \
         finally: log.append('finally')"
    );
    session.feed(&source).unwrap_err()
}

fn check(limits: Limits, body: &str, limit: Limit) {
    let mut session = Session::new(limits);
    session.external_function("ask").unwrap();
    let error = stubborn(&mut session, body);
    assert_eq!(error.limit(), Some(limit), "{body}: {error}");
    // Nothing of the script's ran on the way, and what it had is there.
    assert_eq!(session.get("log").unwrap().to_string(), "['exit']", "{body}");
    session.set_limits(Limits::default());
    let Fed::Complete(done) =
        session.feed("log.append(1)\nsorted({str(n): n for n in range(100)})[:2]").unwrap()
    else {
        panic!()
    };
    assert_eq!(done.value.to_string(), "['0', '1']", "{body}");
    assert_eq!(Session::load(&session.dump(), Limits::default()).unwrap().dump(), session.dump());
}

#[test]
fn memory_is_checked_before_it_is_taken() {
    for body in [
        "x = 'a' * 10**9",
        "x = [0] * 10**8",
        "x = bytes(10**8)",
        "x = 1 << 10**9",
        "x = 10 ** 10**8",
        "x = 'a'.ljust(10**9)",
        "x = []\nwhile True: x.append(x)",
        "x = {}\nwhile True: x[len(x)] = 1",
        "x = set()\nwhile True: x.add(len(x))",
        "x = 'ab'\nwhile True: x += x",
        "x = ('a,' * 10**5).split(',') * 100",
        "x = f'{1:{10**9}}'",
        "x = [bytearray(10**5) for _ in range(10**4)]",
        "def f(): return [[1] * 1000 for _ in range(100)] + f()\nf()",
        "class D: pass\nx = []\nwhile True:\n    d = D(); d.a = d.b = 1; x.append(d)",
        "x = list(range(10**9))",
        "x = tuple(n for n in range(10**9))",
    ] {
        check(Limits::default().memory(4 << 20), body, Limit::Memory);
    }
}

#[test]
fn work_is_counted_to_the_step() {
    for body in [
        "while True: pass",
        "def f():\n    while True: yield\nfor _ in f(): pass",
        "sum(range(10**12))",
        "x = list(range(1000))\nwhile True: x.sort()",
        "x = 'a' * 10**5\nwhile True: x.find('b')",
        "while True: 3 ** 10000",
        "while True:\n    try: raise ValueError\n    except ValueError: continue",
    ] {
        check(Limits::default().fuel(3_000_000), body, Limit::Fuel);
    }
    let program = Program::compile("for i in range(1000): str(i)", Options::default()).unwrap();
    let fuel = |n: u64| program.prepare().limits(Limits::default().fuel(n)).run(|_| Ok(Value::None));
    let least = (1..10_000).find(|n| fuel(*n).is_ok()).unwrap();
    for n in [1, least / 2, least - 1] {
        assert_eq!(fuel(n).unwrap_err().limit(), Some(Limit::Fuel), "{n} of {least}");
    }
    assert!(fuel(least + 1).is_ok());
}

#[test]
fn output_and_calls_are_counted() {
    check(Limits::default().output(1000), "while True: print('x' * 10)", Limit::Output);
    check(Limits::default().output(1000), "print('x' * 2000)", Limit::Output);
    let run = |n: usize| {
        let program = Program::compile(&format!("print('x' * {n}, end='')"), Options::default()).unwrap();
        program.prepare().limits(Limits::default().output(100)).run(|_| Ok(Value::None))
    };
    assert!(run(100).is_ok());
    assert_eq!(run(101).unwrap_err().limit(), Some(Limit::Output));
    let mut calls = 0;
    let program = Program::compile(
        "while True:\n    try: ask()\n    except BaseException: pass",
        Options::default().external_function("ask"),
    );
    let error = program.unwrap().prepare().limits(Limits::default().host_calls(5)).run(|_| {
        calls += 1;
        Ok(Value::None)
    });
    assert_eq!((error.unwrap_err().limit(), calls), (Some(Limit::HostCalls), 5));
}

#[test]
fn depth_is_an_exception_of_pythons() {
    let mut session = Session::new(Limits::default().depth(50));
    let source =
        "def f(n): return f(n + 1) if n < 200 else n\ntry: f(0)\nexcept RecursionError as e: r = str(e)\nr";
    let Fed::Complete(done) = session.feed(source).unwrap() else { panic!() };
    assert_eq!(done.value.to_string(), "'maximum recursion depth exceeded'");
    let deep = |n: usize| format!("def g(n): return n and g(n - 1)\ng({n})");
    assert!(session.feed(&deep(40)).is_ok());
    assert!(session.feed(&deep(60)).is_err());
}

#[test]
fn time_is_watched_inside_of_single_operations() {
    for body in [
        "while True: pass",
        "x = list(range(10**6)); x.sort(key=lambda n: -n)",
        "3 ** 10**7 % 7",
        "str(7 ** 10**6)",
        "'a' * 10**7 in 'b' * 10**7",
        "sum(range(10**11))",
        "max(range(10**11))",
        "(10**7 * 'ab').replace('b', 'cd').count('c')",
        "sorted(range(10**6), reverse=True) * 2",
    ] {
        let program =
            Program::compile(&format!("for _ in range(10**6):\n    {body}"), Options::default()).unwrap();
        let limits = Limits::default().time(Duration::from_millis(20)).memory(1 << 30);
        let started = Instant::now();
        let error = program.prepare().limits(limits).run(|_| Ok(Value::None)).unwrap_err();
        let took = started.elapsed();
        assert_eq!(error.limit(), Some(Limit::Time), "{body}");
        // On a machine that does other things too, without optimization.
        assert!(took < Duration::from_millis(1500), "{body}: {took:?}");
        println!("{took:>12?}  {body}");
    }
}

#[test]
fn source_is_measured_before_it_is_read() {
    let mut session = Session::new(Limits::default().source(1000));
    assert_eq!(session.feed(&"x".repeat(1001)).unwrap_err().limit(), Some(Limit::Source));
    assert!(session.feed("y = 1").is_ok());
    let source = "try: exec(' ' * 2000)\nexcept MemoryError as e: r = e.args[0]\nr";
    let Fed::Complete(done) = session.feed(source).unwrap() else { panic!() };
    assert_eq!(done.value.to_string(), "'the source is longer than the limit'");
    for nested in ["(", "[", "{1:", "-", "not ", "lambda: ", "f(", "x["] {
        let deep = nested.repeat(200_000);
        assert!(Program::compile(&deep, Options::default()).is_err());
    }
}

#[test]
fn items_that_are_passed_over_are_freed() {
    for body in [
        "sum(range(2**50, 2**60))",
        "max(range(2**50, 2**60))",
        "all(range(2**50, 2**60))",
        "any(map(''.startswith, map(str, range(1, 2**60))))",
        "-1 in map(int, map(str, range(2**50, 2**60)))",
    ] {
        let mut session = Session::new(Limits::default().memory(8 << 20).fuel(3_000_000));
        let Err(error) = session.feed(body) else { panic!("{body} ended") };
        assert_eq!(error.limit(), Some(Limit::Fuel), "{body}: {error}");
        assert!(session.usage().memory <= 8 << 20, "{body}: {}", session.usage().memory);
    }
    let mut session = Session::new(Limits::default().memory(8 << 20));
    let body = "r = range(2**50, 2**50 + 300000)\n(sum(r) == 2**50 * 300000 + 300000 * 299999 // 2, max(r) - 2**50, all(r))";
    let Fed::Complete(done) = session.feed(body).unwrap() else { panic!("{body} did not end") };
    assert_eq!(done.value.to_string(), "(True, 299999, True)");
}

#[test]
fn code_that_is_made_counts_as_memory() {
    check(
        Limits::default().memory(4 << 20),
        "while True: exec('def f(a, b): return [a + b for _ in b]')",
        Limit::Memory,
    );
}
