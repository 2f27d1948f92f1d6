//! The command as its users meet it: the built binary, its streams and its exit codes.

#![allow(clippy::unwrap_used, reason = "tests")]

mod common;

use common::{Place, monty};

#[test]
fn a_program_prints_to_stdout_and_exits_with_0() {
    monty(&["-c", "print('hello')"]).exits(0).stdout("hello\n").stderr("");
}

#[test]
fn a_program_comes_from_a_file_or_from_stdin() {
    let place = Place::new("sources");
    let file = place.write("a.py", b"print(6 * 7)");
    monty(&[&file]).exits(0).stdout("42\n");
    common::monty_reading(&["-"], b"print(1)\nprint(2)\n").exits(0).stdout("1\n2\n");
}

#[test]
fn arguments_behind_the_program_are_its_own() {
    let place = Place::new("arguments");
    let file = place.write("a.py", b"import sys\nprint(sys.argv[1:])");
    monty(&[&file, "a", "--max-fuel", "-c"]).exits(0).stdout("['a', '--max-fuel', '-c']\n");
    monty(&["-c", "import sys; print(sys.argv)", "x", "-y"]).exits(0).stdout("['-c', 'x', '-y']\n");
    common::monty_reading(&["-", "x"], b"import sys; print(sys.argv)").exits(0).stdout("['-', 'x']\n");
    // They are part of the run.
    let (file, state) = (place.write("p.py", b"import sys\nf()\nprint(sys.argv[1])"), place.path("p.mty"));
    monty(&["--host", "f", "--pause-to", &state, &file, "kept"]).exits(0);
    monty(&["resume", &state, "--value", "null"]).exits(0).stdout("kept\n");
}

#[test]
fn the_result_is_printed_when_asked_for() {
    monty(&["--result", "-c", "x = 'a'\n[x, 1.0]"]).exits(0).stdout("['a', 1.0]\n");
    monty(&["-c", "[1]"]).exits(0).stdout("");
}

#[test]
fn an_exception_is_a_traceback_on_stderr_and_exit_code_1() {
    let place = Place::new("traceback");
    let file = place.write("t.py", b"def f(x):\n    return 1 // x\n\nprint('before')\nf(0)\n");
    let done = monty(&[&file]).exits(1).stdout("before\n");
    let expected = format!(
        "Traceback (most recent call last):\n  File \"{file}\", line 5, in <module>\n    f(0)\n    ~^^^\n  \
         File \"{file}\", line 2, in f\n    return 1 // x\n           ~~^^~~\n\
         ZeroDivisionError: division by zero\n"
    );
    done.stderr(&expected);
}

#[test]
fn a_syntax_error_says_where() {
    let done = monty(&["-c", "x = 1\ny = = 2"]).exits(1).stdout("");
    done.stderr("  File \"<string>\", line 2\n    y = = 2\n        ^\nSyntaxError: invalid syntax\n");
    let place = Place::new("syntax");
    let file = place.write("s.py", b"x = (\n");
    for verb in ["check", "dis", "ast"] {
        monty(&[verb, &file]).exits(1).stdout("").stderr_has("SyntaxError: '(' was never closed");
    }
}

#[test]
fn system_exit_has_its_own_code() {
    for (code, exit) in
        [("SystemExit()", 0), ("SystemExit(None)", 0), ("SystemExit(7)", 7), ("SystemExit(True)", 1)]
    {
        monty(&["-c", &format!("raise {code}")]).exits(exit).stdout("").stderr("");
    }
    monty(&["-c", "raise SystemExit('bye')"]).exits(1).stderr("bye\n");
}

#[test]
fn a_limit_is_exit_code_3_with_its_name_on_the_last_line() {
    for (flags, code, last) in [
        (["--max-memory", "4MiB"], "a = 'x'\nwhile True: a += a", "MemoryError: "),
        (["--max-time", "0.1"], "while True: pass", "TimeoutError: "),
        (["--max-fuel", "10000"], "while True: pass", "OutOfFuel: "),
        (["--max-output", "1KiB"], "while True: print('x' * 100)", "OutputLimit: "),
    ] {
        let guarded =
            format!("try:\n    exec_ = 1\n{}\nexcept BaseException:\n    print('caught')", indented(code));
        for text in [code, &guarded] {
            let [flag, value] = flags;
            let done = monty(&[flag, value, "-c", text]).exits(3).stdout_has_not("caught");
            assert!(done.last_line().starts_with(last), "{:?}", done.last_line());
        }
    }
}

fn indented(code: &str) -> String {
    code.lines().map(|line| format!("    {line}\n")).collect()
}

#[test]
fn depth_is_a_python_exception() {
    let code = "def f(): f()\nf()";
    monty(&["-c", code]).exits(1).stderr_has("RecursionError: maximum recursion depth exceeded");
    monty(&["--max-depth", "50", "-c", "def f(n): return n and f(n - 1)\nprint(f(40))"])
        .exits(0)
        .stdout("0\n");
    monty(&["--max-depth", "50", "-c", "def f(n): return n and f(n - 1)\nf(60)"]).exits(1);
}

#[test]
fn what_cannot_be_read_is_one_clear_line_and_exit_code_2() {
    let place = Place::new("unreadable");
    monty(&["/no/such/file.py"]).exits(2).one_line("can't open file '/no/such/file.py': [Errno 2]");
    monty(&[&place.path("")]).exits(2).one_line("can't open file");
    let latin = place.write("latin.py", b"x = 1\ny = '\xe9'\n");
    monty(&[&latin]).exits(2).one_line("is not UTF-8: line 2, byte 11");
}

#[test]
fn wrong_usage_is_exit_code_2() {
    for args in [
        &["--max-memory", "lots", "-c", "1"][..],
        &["--max-time", "-1", "-c", "1"],
        &["--no-such-flag", "x.py"],
        &["resume"],
        &["-c"],
    ] {
        let done = monty(args).exits(2);
        assert!(!done.stderr_text().is_empty());
    }
}

#[test]
fn code_is_shown_without_being_run() {
    let place = Place::new("look");
    let file = place.write("f.py", b"def f(x):\n    return x + 1\nprint(f(1))\n");
    monty(&["check", &file]).exits(0).stdout("").stderr("");
    monty(&["dis", &file]).exits(0).stdout_has("f (line 1");
    monty(&["ast", &file]).exits(0).stdout_has("FunctionDef");
    monty(&["tokens", &file]).exits(0).stdout_has("Name");
}

#[test]
fn nesting_of_any_depth_is_answered_at_once() {
    let place = Place::new("nesting");
    let n = 100_000;
    let cases = [
        "(".repeat(n),
        "[".repeat(n) + &"]".repeat(n),
        "-".repeat(n) + "1",
        "not ".repeat(n) + "1",
        "a.".repeat(n) + "b",
        "f(".repeat(n) + &")".repeat(n),
        "1 + ".repeat(n) + "1",
        "x = ".repeat(n) + "1",
        "lambda: ".repeat(n) + "1",
        "if 1:\n".to_owned() + &(1..2000).map(|i| " ".repeat(i) + "if 1:\n").collect::<String>(),
        "1 if 1 else ".repeat(n) + "1",
        "f'{".repeat(n),
        "x[".repeat(n) + &"]".repeat(n),
        "{1: ".repeat(n) + "1" + &"}".repeat(n),
        "a ** ".repeat(n) + "a",
        "await ".repeat(n) + "1",
        "(yield ".repeat(n) + &")".repeat(n),
        "@".repeat(n),
        "match x:\n case ".to_owned() + &"[".repeat(n) + &"]".repeat(n) + ": pass",
        "1 < ".repeat(n) + "1",
        "a and ".repeat(n) + "a",
    ];
    for text in cases {
        let file = place.write("deep.py", text.as_bytes());
        let start = std::time::Instant::now();
        let done = monty(&["check", &file]);
        let shown: String = text.chars().take(20).collect();
        assert!(matches!(done.code(), 0 | 1), "{shown}: {:?}", done.code());
        assert!(start.elapsed().as_secs_f64() < 2.0, "{shown}: {:?}", start.elapsed());
    }
}
