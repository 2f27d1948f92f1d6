//! Trees as text: what is written parses to the same tree again, and is what CPython 3.14 writes where there is one
//! (`MONTY_CPYTHON` or `python3.14`).

use std::io::Write as _;
use std::process::{Command, Stdio};

use monty_parser::plain::{Class, Tree, Value};
use monty_parser::{Mode, Root, Source, Unprintable, dump, parse, unparse, unparse_annotation, unparse_tree};
use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;

fn of(choices: &'static [&'static str]) -> impl Strategy<Value = String> + Clone {
    prop::sample::select(choices).prop_map(str::to_owned)
}

/// Expressions, each in parentheses where it stands in another.
fn expression() -> impl Strategy<Value = String> + Clone {
    let atom = of(&[
        "a",
        "b",
        "1",
        "-1",
        "1.5",
        "1e400",
        "1e400j",
        "2j",
        "0x1f",
        "True",
        "None",
        "...",
        "()",
        "[]",
        "{}",
        "''",
        "'it\\'s'",
        "'\"'",
        "'\\'\"'",
        "'\\n'",
        "'\\\\'",
        "u'u'",
        "b'\\x00\\''",
        "'\\ud800é\\x00'",
        "'''a\nb'''",
        "f''",
        "f'{a}'",
        "f'{a!r:>{b}}{{}}'",
        "f'{a=}'",
        "f'{a:x{b}y\\n}'",
        "t'{a}'",
        "t'{ a !s:{b}}\"'",
        "'a' f'{b}\"' 'c\\''",
        "f'{a[\"b\"]}\\''",
        "f'\\t{a}\"\"\"'",
        "f\"{'\\n'}{a}'\"",
        "f'{ {1: 2} }'",
        "f'''{a}\n'''",
        "a[1:2, ::3]",
        "a[:]",
        "a[*b]",
        "a[b,]",
        "a[()]",
        "é",
        "rb'\\d'",
        "9",
        "99999999999999999999999",
    ]);
    atom.prop_recursive(6, 40, 3, |inner| {
        let p = inner.prop_map(|text| format!("({text})")).boxed();
        let binary = of(&["+", "-", "*", "@", "/", "//", "%", "**", "<<", ">>", "|", "&", "^"]);
        let compare = of(&["==", "!=", "<", ">=", "is", "is not", "in", "not in"]);
        let unary = of(&["-", "+", "~", "not "]);
        prop_oneof![
            (p.clone(), binary, p.clone()).prop_map(|(a, op, b)| format!("{a} {op} {b}")),
            (unary, p.clone()).prop_map(|(op, a)| format!("{op}{a}")),
            (p.clone(), of(&["and", "or"]), prop::collection::vec(p.clone(), 1..4)).prop_map(
                |(a, op, rest)| { rest.into_iter().fold(a, |text, item| format!("{text} {op} {item}")) }
            ),
            (p.clone(), prop::collection::vec((compare, p.clone()), 1..3)).prop_map(|(a, rest)| {
                rest.into_iter().fold(a, |text, (op, item)| format!("{text} {op} {item}"))
            }),
            (p.clone(), p.clone(), p.clone()).prop_map(|(a, b, c)| format!("{a} if {b} else {c}")),
            (of(&["", "x", "x, /, y=1", "*, x", "*x, y=2, **z"]), p.clone())
                .prop_map(|(params, body)| format!("lambda {params}: {body}")),
            p.clone().prop_map(|a| format!("x := {a}")),
            (p.clone(), of(&[".b", ".b.c", "[0]", "[1:2]", "()", "(1, *b, c=2, **d)"]))
                .prop_map(|(a, b)| a + &b),
            (p.clone(), p.clone()).prop_map(|(a, b)| format!("{a}({b}, k={a}, *{b})")),
            (p.clone(), p.clone()).prop_map(|(a, b)| format!("{a}[{b}]")),
            prop::collection::vec(p.clone(), 1..4).prop_map(|items| items.join(", ") + ","),
            prop::collection::vec(p.clone(), 0..3).prop_map(|items| format!("[{}]", items.join(", "))),
            prop::collection::vec(p.clone(), 1..3).prop_map(|items| format!("{{{}}}", items.join(", "))),
            (p.clone(), p.clone()).prop_map(|(a, b)| format!("{{{a}: {b}, **{b}}}")),
            (p.clone(), p.clone(), p.clone())
                .prop_map(|(a, b, c)| format!("[{a} for x, y in {b} if {c} if a]")),
            (p.clone(), p.clone()).prop_map(|(a, b)| format!("{{{a}: a for x in {b}}}")),
            (p.clone(), p.clone()).prop_map(|(a, b)| format!("{{{a} for *x, y in {b} for z in a}}")),
            (p.clone(), p.clone()).prop_map(|(a, b)| format!("({a} async for x in {b})")),
            p.clone().prop_map(|a| format!("(yield {a})")),
            p.clone().prop_map(|a| format!("(yield from {a})")),
            p.clone().prop_map(|a| format!("await {a}")),
            p.clone().prop_map(|a| format!("*{a}, b")),
            p.clone().prop_map(|a| format!("f\"{{{a}}}\"")),
            p.clone().prop_map(|a| format!("f'x{{{a}!r:>{{{a}}}}}y{{{{'")),
            p.prop_map(|a| format!("t'{{{a}}}'")),
        ]
    })
}

fn pattern() -> impl Strategy<Value = String> + Clone {
    let atom = of(&[
        "_", "x", "1", "-1", "1+2j", "-1.5-2j", "'s'", "None", "True", "a.b", "A()", "[]", "{}", "b'x'",
    ]);
    atom.prop_recursive(3, 12, 3, |inner| {
        let p = inner.prop_map(|text| format!("({text})")).boxed();
        prop_oneof![
            prop::collection::vec(p.clone(), 1..3).prop_map(|items| format!("[{}, *rest]", items.join(", "))),
            p.clone().prop_map(|a| format!("{{'k': {a}, a.b: {a}, **rest}}")),
            p.clone().prop_map(|a| format!("A({a}, k={a})")),
            p.clone().prop_map(|a| format!("1 | {a}")),
            p.prop_map(|a| format!("{a} as y")),
        ]
    })
}

fn statement() -> impl Strategy<Value = String> {
    let simple = prop_oneof![
        expression().prop_map(|a| format!("({a})")),
        expression().prop_map(|a| format!("x, *y = z = ({a})")),
        expression().prop_map(|a| format!("x.y += ({a})")),
        expression().prop_map(|a| format!("(x): ({a}) = ({a})")),
        expression().prop_map(|a| format!("return ({a})")),
        expression().prop_map(|a| format!("raise ({a}) from ({a})")),
        expression().prop_map(|a| format!("assert ({a}), ({a})")),
        of(&[
            "pass",
            "break",
            "continue",
            "raise",
            "return",
            "del a, b[c], (d, e)",
            "global a, b",
            "nonlocal c",
            "import a.b as c, d",
            "from ..a import b as c",
            "from . import *",
            "type X[T: int = 1, *Y, **Z] = T",
            "'''doc\n  \"x\"'''",
            "u'doc'",
            "x: int",
            "yield",
            "'\\t\\\\'"
        ]),
    ];
    simple.prop_recursive(3, 12, 3, |inner| {
        let body = prop::collection::vec(inner, 1..3)
            .prop_map(|body| {
                let lines: Vec<String> = body.iter().flat_map(|stmt| {
                    // Lines of strings are not indented.
                    let text = stmt.contains("'''");
                    stmt.split('\n').enumerate().map(move |(row, line)| {
                        if text && row > 0 { line.to_owned() } else { format!("  {line}") }
                    }).collect::<Vec<_>>()
                }).collect();
                lines.join("\n")
            })
            .boxed();
        let e = expression().prop_map(|text| format!("({text})")).boxed();
        prop_oneof![
            (e.clone(), body.clone(), body.clone())
                .prop_map(|(a, b, c)| format!("if {a}:\n{b}\nelif {a}:\n{c}\nelse:\n{b}")),
            (e.clone(), body.clone(), body.clone()).prop_map(|(a, b, c)| format!("while {a}:\n{b}\nelse:\n{c}")),
            (e.clone(), body.clone(), body.clone())
                .prop_map(|(a, b, c)| format!("async for x, (y, *z) in {a}, b:\n{b}\nelse:\n{c}")),
            (e.clone(), body.clone()).prop_map(|(a, b)| format!("with {a} as x, b as (c, d):\n{b}")),
            (e.clone(), body.clone(), body.clone()).prop_map(|(a, b, c)| format!(
                "try:\n{b}\nexcept {a}:\n{c}\nexcept (a, b) as c:\n{b}\nexcept:\n{c}\nelse:\n{b}\nfinally:\n{c}"
            )),
            (e.clone(), body.clone()).prop_map(|(a, b)| format!("try:\n{b}\nexcept* {a} as x:\n{b}")),
            (e.clone(), body.clone()).prop_map(|(a, b)| format!(
                "@{a}\nasync def f[T: ({a})](a, b: int = {a}, /, c=1, *d: *e, f, g: {a} = {a}, **h) -> {a}:\n{b}"
            )),
            (e.clone(), body.clone()).prop_map(|(a, b)| format!("@a.b\n@{a}\nclass A[*T](b, *{a}, c={a}, **d):\n{b}")),
            (e, pattern(), body).prop_map(|(a, p, b)| format!(
                "match {a}:\n case {p} if {a}:\n{}\n case _:\n  pass",
                b
            )),
        ]
    })
}

/// A dump without places.
fn placeless(source: &Source) -> Option<String> {
    let module = parse(source, Mode::Module).ok()?;
    let dump = dump(&module, source).replace("(lineno=", "( lineno=");
    let mut parts = dump.split(" lineno=");
    let first = parts.next().unwrap_or("");
    let rest = parts.map(|part| part.split_once(')').map_or(part, |(_, rest)| rest));
    Some(std::iter::once(first).chain(rest).collect())
}

fn text(program: &str) -> Option<String> {
    let source = Source::new("any.py", program);
    let module = parse(&source, Mode::Module).ok()?;
    Some(unparse(&module, &source).expect("a text"))
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(2048) })]

    #[test]
    fn what_is_written_parses_to_the_same_tree(program in statement()) {
        if let Some(text) = text(&program) {
            let again = placeless(&Source::new("again.py", &text));
            prop_assert_eq!(placeless(&Source::new("any.py", &program)), again, "{}", text);
        }
    }
}

/// Prints for each program of the standard input, separated by NULs, what `ast.unparse` makes of it.
const SCRIPT: &str = "
import ast, sys, warnings
if sys.version_info[:2] != (3, 14):
    sys.exit()
warnings.simplefilter('ignore')
sys.stdin.reconfigure(encoding='utf-8', newline='\\n')
sys.stdout.reconfigure(encoding='utf-8', errors='surrogatepass', newline='\\n')
for program in sys.stdin.read().split('\\0'):
    print(ast.unparse(ast.parse(program)), end='\\0')
";

/// Prints for each expression what it is as an annotation that is not evaluated.
const ANNOTATIONS: &str = "
import sys, warnings
if sys.version_info[:2] != (3, 14):
    sys.exit()
warnings.simplefilter('ignore')
sys.stdin.reconfigure(encoding='utf-8', newline='\\n')
sys.stdout.reconfigure(encoding='utf-8', errors='surrogatepass', newline='\\n')
for program in sys.stdin.read().split('\\0'):
    space = {}
    try:
        exec('from __future__ import annotations\\nx: (' + program + ')', space)
    except SyntaxError:
        pass
    print(space.get('__annotations__', {}).get('x', ''), end='\\0')
";

/// What a script makes of programs; nothing where there is no CPython of the right version.
fn of_cpython(script: &str, programs: &[(String, String)]) -> Vec<String> {
    let python = std::env::var("MONTY_CPYTHON").unwrap_or_else(|_| "python3.14".into());
    let command =
        Command::new(python).args(["-c", script]).stdin(Stdio::piped()).stdout(Stdio::piped()).spawn();
    let Ok(mut child) = command else { return Vec::new() };
    let input: Vec<&str> = programs.iter().map(|(program, _)| program.as_str()).collect();
    let input = input.join("\0");
    let mut stdin = child.stdin.take().expect("the input");
    let writer = std::thread::spawn(move || stdin.write_all(input.as_bytes()));
    let output = child.wait_with_output().expect("the output");
    let written = writer.join();
    if output.status.success() && output.stdout.is_empty() {
        return Vec::new();
    }
    assert!(output.status.success() && written.is_ok(), "CPython reads the programs");
    output.stdout.split(|byte| *byte == 0).map(|text| String::from_utf8_lossy(text).into_owned()).collect()
}

/// Programs with the texts that are made of them.
fn generated(
    strategy: impl Strategy<Value = String>,
    text: impl Fn(&str) -> Option<String>,
) -> Vec<(String, String)> {
    let mut runner = TestRunner::deterministic();
    let mut programs = Vec::new();
    while programs.len() < 3000 {
        let program = strategy.new_tree(&mut runner).expect("a program").current();
        if let Some(text) = text(&program) {
            programs.push((program, text));
        }
    }
    programs
}

#[test]
fn what_is_written_is_what_cpython_writes() {
    let programs = generated(statement(), text);
    for ((program, text), expected) in programs.iter().zip(of_cpython(SCRIPT, &programs)) {
        assert_eq!(text, &expected, "{program}");
    }
}

#[test]
fn annotations_are_kept_as_cpython_keeps_them() {
    let annotation = |text: &str| {
        let source = Source::new("any.py", &format!("({text})"));
        let module = parse(&source, Mode::Expression).ok()?;
        let Root::Expression(expr) = module.root else { return None };
        Some(unparse_annotation(&module.ast, &source, expr).expect("a text"))
    };
    let programs = generated(expression(), annotation);
    for ((program, text), expected) in programs.iter().zip(of_cpython(ANNOTATIONS, &programs)) {
        // What may not be an annotation is not written.
        assert!(text == &expected || expected.is_empty(), "{program}\n{text}\n{expected}");
    }
}

#[test]
fn a_cause_without_an_exception_has_no_text() {
    let mut tree = Tree::new();
    let cause = Value::Node(1);
    tree.add(Class::Raise, None, [Value::None, cause]);
    tree.add(Class::Name, None, []);
    assert_eq!(unparse_tree(&tree), Err(Unprintable::CauseAlone));
}

#[test]
fn trees_of_any_depth_are_written_on_a_small_stack() {
    const DEEP: u32 = 100_000;
    let chain = |class: Class, before: usize| {
        let mut tree = Tree::new();
        for depth in 0..DEEP {
            let mut fields = vec![Value::None; before];
            fields.push(Value::Node(depth + 1));
            tree.add(class, None, fields);
        }
        tree.add(Class::Pass, None, []);
        tree
    };
    let run = move || {
        for (class, before) in [
            (Class::UnaryOp, 1),
            (Class::Await, 0),
            (Class::Attribute, 0),
            (Class::Subscript, 0),
            (Class::BinOp, 0),
            (Class::BinOp, 2),
            (Class::Lambda, 1),
            (Class::IfExp, 2),
            (Class::NamedExpr, 1),
            (Class::Starred, 0),
            (Class::Call, 0),
            (Class::FormattedValue, 0),
            (Class::MatchAs, 0),
            (Class::MatchValue, 0),
            (Class::Expr, 0),
        ] {
            assert!(
                unparse_tree(&chain(class, before)).is_ok() || class == Class::FormattedValue,
                "{class:?}"
            );
        }
        let mut tree = Tree::new();
        for depth in 0..DEEP {
            let body = tree.add_list([Value::Node(depth + 1)]);
            tree.add(Class::JoinedStr, None, [Value::List(body)]);
        }
        let _ = unparse_tree(&tree);
        let mut tree = Tree::new();
        for depth in 0..DEEP {
            let orelse = tree.add_list([Value::Node(depth + 1)]);
            tree.add(Class::If, None, [Value::None, Value::None, Value::List(orelse)]);
        }
        assert!(unparse_tree(&tree).is_ok());
    };
    std::thread::Builder::new()
        .stack_size(512 * 1024)
        .spawn(run)
        .expect("a thread")
        .join()
        .expect("no panic");
}
