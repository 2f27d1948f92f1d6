//! Sources that are large or deep in one way: they compile, or are refused, on a small stack.

use monty_bytecode::verify;
use monty_compiler::{CompileError, Options, compile};
use monty_parser::{Mode, Source, parse};

/// Compiles on a thread with a stack of 512 KiB.
fn outcome(text: String) -> Option<Result<usize, CompileError>> {
    let work = move || {
        let source = Source::new("test", &text);
        // What the parser refuses never comes here.
        let module = parse(&source, Mode::Module).ok()?;
        Some(compile(&source, &module, &Options::default()).map(|code| {
            verify(&code).unwrap();
            code.ops.len()
        }))
    };
    std::thread::Builder::new().stack_size(512 << 10).spawn(work).unwrap().join().unwrap()
}

fn compiles(text: String) -> usize {
    outcome(text).expect("the parser accepts it").expect("the compiler accepts it")
}

const MANY: usize = 100_000;

#[test]
fn a_module_may_have_many_statements() {
    assert!(compiles("x = y\n".repeat(MANY)) >= 2 * MANY);
}

#[test]
fn an_if_may_have_many_arms() {
    compiles(format!("if a: pass\n{}", "elif b: c\n".repeat(MANY)));
}

#[test]
fn a_call_may_have_many_arguments() {
    compiles(format!("f({})", "x, ".repeat(MANY)));
    compiles(format!("o.f({})", "x, ".repeat(MANY)));
}

#[test]
fn displays_may_have_many_elements() {
    for (open, element, close) in [("[", "x,", "]"), ("(", "x,", ")"), ("{", "x,", "}"), ("{", "x:x,", "}")] {
        compiles(format!("{open}{}{close}", element.repeat(MANY)));
    }
}

#[test]
fn chains_of_operators_may_be_long() {
    compiles(format!("x = 1{}", "+1".repeat(MANY)));
    compiles(format!("x = a{}", "+b*c".repeat(MANY)));
    compiles(format!("x = a{}", " or b".repeat(MANY)));
    compiles(format!("x = a{}", " < b".repeat(10_000)));
}

#[test]
fn chains_of_attributes_and_calls_may_be_long() {
    compiles(format!("x = a{}", ".b".repeat(50_000)));
    compiles(format!("x = a{}", ".b()".repeat(50_000)));
    compiles(format!("x = a{}", "(c)".repeat(MANY)));
    compiles(format!("x = a{}", "[c]".repeat(MANY)));
}

#[test]
fn what_nests_is_refused_or_compiled_but_never_overflows() {
    let deep = |open: &str, inner: &str, close: &str, n: usize| {
        outcome(format!("x = {}{inner}{}", open.repeat(n), close.repeat(n)));
    };
    for n in [50, 90, 190, 2_000, 20_000] {
        deep("(", "x", ")", n);
        deep("[", "x", "]", n);
        deep("f(", "x", ")", n);
        deep("a.f(", "x", ")", n);
        deep("{1: ", "x", "}", n);
        deep("(a + ", "x", ")", n);
        deep("(a and ", "x", ")", n);
        deep("(a < ", "x", ")", n);
        deep("lambda: ", "x", "", n);
        deep("[", "x", " for x in x]", n);
        deep("-", "x", "", n);
        deep("not ", "x", "", n);
        deep("a ** ", "x", "", n);
        deep("a if b else ", "x", "", n);
        deep("f'{", "x", "}'", n);
        deep("(y := ", "x", ")", n);
        deep("x[", "x", ":1]", n);
        deep("f(*", "x", ")", n);
    }
}

#[test]
fn blocks_that_nest_are_compiled_or_refused() {
    for (head, tail) in [
        ("if x:", ""),
        ("while x:", ""),
        ("for x in y:", ""),
        ("with x:", ""),
        ("def f():", ""),
        ("class A:", ""),
        ("try:", "finally: z"),
        ("try:", "except: z"),
    ] {
        for n in [10, 20, 90] {
            let mut text = String::new();
            for level in 0..n {
                text.push_str(&format!("{}{head}\n", " ".repeat(level)));
            }
            text.push_str(&format!("{}pass\n", " ".repeat(n)));
            if !tail.is_empty() {
                for level in (0..n).rev() {
                    text.push_str(&format!("{}{tail}\n", " ".repeat(level)));
                }
            }
            outcome(text);
        }
    }
}

#[test]
fn a_finally_in_a_finally_does_not_grow_without_bound() {
    let mut text = String::from("def f():\n");
    for level in 1..=18 {
        text.push_str(&format!("{0}try: x\n{0}finally:\n", " ".repeat(level)));
    }
    text.push_str(&format!("{}y\n", " ".repeat(19)));
    outcome(text);
}

#[test]
fn a_function_may_have_many_variables() {
    let mut text = String::from("def f():\n");
    for n in 0..1_000 {
        text.push_str(&format!(" v{n} = {n}\n"));
    }
    compiles(text);
}
