//! Rust's closures and data on the other side of the border.

#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

use std::collections::BTreeMap;

use monty::{Error, Exception, Host, Options, Program, Typed, Value, from_value, to_value};
use serde::{Deserialize, Serialize};

fn run(host: &Host, source: &str) -> Result<String, Error> {
    Program::compile(source, Options::default())?.run_with(host).map(|v| v.to_string())
}

fn last_line(host: &Host, source: &str) -> String {
    run(host, source).unwrap_err().to_string().lines().last().unwrap().to_owned()
}

fn plus(a: i64, b: i64) -> i64 {
    a + b
}

#[test]
fn closures_of_all_shapes_answer() {
    let host = Host::new()
        .function("nothing", || ())
        .function("plus", plus)
        .function("length", |s: &str| s.len())
        .function("both", |n: usize, s: &str| s.repeat(n))
        .function("mixed", |a: &str, b: &[u8], c: f64, d: Option<bool>| {
            format!("{a} {} {c} {}", b.len(), d.is_some())
        })
        .function("all", |items: Vec<i64>| items.iter().sum::<i64>())
        .function("swap", |(a, b): (Value, Value)| (b, a))
        .function("count", |d: BTreeMap<String, Vec<u8>>| {
            d.into_values().map(|b| b.len() as u64).sum::<u64>()
        })
        .function("show", |v: &Value| v.to_string())
        .function("maybe", |n: i64| if n > 0 { Some(vec![n; 2]) } else { None });
    for (source, result) in [
        ("nothing()", "None"),
        ("plus(1, 2)", "3"),
        ("length('abc')", "3"),
        ("both(2, 'ab')", "'abab'"),
        ("mixed('x', b'12', 1)", "'x 2 1 false'"),
        ("mixed('x', b'12', 1.5, True)", "'x 2 1.5 true'"),
        ("all([1, 2, 3])", "6"),
        ("swap((1, 'a'))", "('a', 1)"),
        ("count({'a': b'12', 'b': b''})", "2"),
        ("show({1: [2]})", "'{1: [2]}'"),
        ("maybe(4), maybe(0)", "([4, 4], None)"),
        ("list(map(length, ['a', 'bb']))", "[1, 2]"),
        ("sorted(['bb', 'a'], key=length)", "['a', 'bb']"),
    ] {
        assert_eq!(run(&host, source).unwrap(), result, "{source}");
    }
}

#[test]
fn what_does_not_fit_is_a_type_error() {
    let host = Host::new()
        .function("plus", plus)
        .function("small", |n: i8| i64::from(n))
        .function("opt", |a: i64, b: Option<i64>| a + b.unwrap_or(0))
        .function_of("named", ["a", "b"], plus)
        .function("none", || 1);
    for (source, message) in [
        ("plus(1)", "TypeError: plus() takes exactly 2 arguments (1 given)"),
        ("plus(1, 2, 3)", "TypeError: plus() takes exactly 2 arguments (3 given)"),
        ("none(1)", "TypeError: none() takes exactly 0 arguments (1 given)"),
        ("opt()", "TypeError: opt() takes at least 1 argument (0 given)"),
        ("opt(1, 2, 3)", "TypeError: opt() takes at most 2 arguments (3 given)"),
        ("plus(1, 'a')", "TypeError: plus() argument 2 must be int, not str"),
        (
            "plus(1, 2 ** 70)",
            "TypeError: plus() argument 2 must be between -9223372036854775808 and 9223372036854775807",
        ),
        ("small(200)", "TypeError: small() argument 1 must be between -128 and 127"),
        ("plus(a=1, b=2)", "TypeError: plus() takes no keyword arguments"),
        ("named(1, c=2)", "TypeError: named() got an unexpected keyword argument 'c'"),
        ("named(1, a=2)", "TypeError: named() got multiple values for argument 'a'"),
        ("named(b=1)", "TypeError: named() argument 1 must be int, not NoneType"),
    ] {
        assert_eq!(last_line(&host, source), message, "{source}");
    }
    assert_eq!(run(&host, "named(b=2, a=1)").unwrap(), "3");
}

#[test]
fn errors_become_exceptions() {
    let host = Host::new()
        .function("exact", || -> Result<(), Exception> {
            Err(Exception::with_args("LookupError", [1.into(), 2.into()]))
        })
        .function("text", || Err::<i64, _>("it broke"))
        .function("io", || Err::<(), _>(std::io::Error::from_raw_os_error(2)))
        .function("parse", |s: &str| s.parse::<i64>());
    assert_eq!(last_line(&host, "exact()"), "LookupError: (1, 2)");
    assert_eq!(last_line(&host, "text()"), "RuntimeError: it broke");
    assert_eq!(last_line(&host, "io()"), "FileNotFoundError: [Errno 2] No such file or directory");
    assert_eq!(last_line(&host, "parse('x')"), "RuntimeError: invalid digit found in string");
    assert_eq!(run(&host, "parse('12')").unwrap(), "12");
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
enum Shape {
    Nothing,
    Circle(f64),
    Box(i64, i64),
    Named { name: String, sides: Option<u8> },
}

#[derive(Debug, PartialEq, Serialize, Deserialize)]
struct Everything {
    tiny: i8,
    huge: u64,
    very: i128,
    letter: char,
    text: String,
    unit: (),
    pair: (bool, f32),
    list: Vec<Shape>,
    map: BTreeMap<i32, Option<String>>,
    nested: Option<Box<Everything>>,
}

fn everything() -> Everything {
    let inner = Everything {
        tiny: -128,
        huge: u64::MAX,
        very: i128::MIN,
        letter: 'é',
        text: "x".repeat(3),
        unit: (),
        pair: (true, 0.5),
        list: vec![
            Shape::Nothing,
            Shape::Circle(1.5),
            Shape::Box(1, 2),
            Shape::Named { name: "n".into(), sides: None },
        ],
        map: BTreeMap::from([(1, None), (-2, Some("two".into()))]),
        nested: None,
    };
    Everything {
        nested: Some(Box::new(inner)),
        tiny: 1,
        huge: 0,
        very: 0,
        letter: 'a',
        text: String::new(),
        unit: (),
        pair: (false, -1.0),
        list: vec![],
        map: BTreeMap::new(),
    }
}

#[test]
fn rust_data_goes_in_and_comes_back() {
    let value = to_value(&everything()).unwrap();
    assert_eq!(from_value::<Everything>(value.clone()).unwrap(), everything());
    let program =
        Program::compile("x['nested']['list'] += ['Nothing']\nx", Options::default().input("x")).unwrap();
    let back: Everything = from_value(program.run([("x", value)]).unwrap()).unwrap();
    assert_eq!(back.nested.unwrap().list.len(), 5);
}

#[test]
fn instances_read_as_structs() {
    #[derive(Deserialize)]
    struct Point {
        x: i64,
        y: f64,
    }
    let source = "class P:\n    def __init__(self): self.x = 1; self.y = 2\nP()";
    let point: Point =
        from_value(Program::compile(source, Options::default()).unwrap().run_with(&Host::new()).unwrap())
            .unwrap();
    assert_eq!((point.x, point.y), (1, 2.0));
}

#[test]
fn what_does_not_fit_is_said() {
    assert!(from_value::<i64>("x".into()).unwrap_err().to_string().contains("string \"x\""));
    assert!(from_value::<u8>(Value::Int(256)).is_err());
    assert!(from_value::<Vec<i64>>(Value::None).is_err());
    let mut deep = Value::None;
    for _ in 0..1_000 {
        deep = Value::List(vec![deep]);
    }
    assert!(from_value::<serde::de::IgnoredAny>(deep).unwrap_err().to_string().contains("deep"));
    #[derive(Serialize)]
    struct Chain(Option<Box<Chain>>);
    let chain = (0..1000).fold(Chain(None), |c, _| Chain(Some(Box::new(c))));
    assert!(to_value(&chain).is_err());
}

#[test]
fn typed_arguments_say_what_is_wrong() {
    #[derive(Serialize, Deserialize)]
    struct P {
        x: i64,
    }
    let host = Host::new().function("f", |Typed(p): Typed<P>| p.x);
    assert_eq!(run(&host, "f({'x': 3})").unwrap(), "3");
    assert_eq!(last_line(&host, "f({})"), "TypeError: f() argument 1 does not fit: missing field `x`");
}

fn call(outcome: monty::Outcome) -> (monty::HostCall, monty::Run) {
    match outcome {
        monty::Outcome::Call(call, run) => (call, run),
        other => panic!("{other:?}"),
    }
}

fn end(outcome: monty::Outcome) -> String {
    match outcome {
        monty::Outcome::Complete(done) => done.value.to_string(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn what_the_host_is_asked_for_survives_a_dump() {
    let source = "import tools\npage.title = 'x'\n(tools.n, user, page.url, page.click(1))";
    let program = Program::compile(source, Options::default().input("page")).unwrap();
    let page = monty::HostObject::new(3, "page").attribute("url").settable("title").method("click");
    let prepared = program.prepare().input("page", page).ask_names().ask_modules();
    let mut outcome = prepared.start().unwrap();
    let mut kinds = vec![];
    while let monty::Outcome::Call(call, run) = outcome {
        let run = monty::Run::load(&run.dump(), monty::Limits::default()).unwrap();
        assert_eq!(run.call(), Some(&call));
        kinds.push((format!("{:?}", call.kind), call.name.clone(), call.args.len()));
        outcome = match call.kind {
            monty::CallKind::Module => run.resume(Value::Dict(vec![("n".into(), 1.into())])),
            _ => run.resume(call.name.as_str()),
        }
        .unwrap();
    }
    assert_eq!(end(outcome), "(1, 'user', 'url', 'click')");
    let kinds: Vec<_> = kinds.iter().map(|(k, n, a)| (k.as_str(), n.as_str(), *a)).collect();
    assert_eq!(
        kinds,
        [
            ("Module", "tools", 0),
            ("SetAttribute", "title", 2),
            ("Name", "user", 0),
            ("Attribute", "url", 1),
            ("Method", "click", 2)
        ]
    );
}

#[test]
fn what_is_not_allowed_is_not_there() {
    let object = monty::HostObject::new(1, "page").attribute("url");
    let host = Host::new().value("page", object).objects(|_| Ok(Value::None));
    assert_eq!(
        last_line(&host, "page.secret"),
        "AttributeError: 'host_object' object has no attribute 'secret'"
    );
    assert!(last_line(&host, "page.url = 1").starts_with("AttributeError: "));
    assert_eq!(run(&host, "page").unwrap(), "<page host object>");
    assert_eq!(last_line(&Host::new(), "import tools"), "ModuleNotFoundError: No module named 'tools'");
    let tools = Host::new().module("tools", Host::new());
    assert_eq!(last_line(&tools, "import others"), "ModuleNotFoundError: No module named 'others'");
}

#[test]
fn classes_of_the_scripts_come_back() {
    let source = "\
class Lost(Exception): pass
class P:
    __slots__ = ('x',)
class Q: pass
p = P(); p.x = 1
q = Q(); q.y = p
try:
    send(q)
except Lost as e:
    caught = e.args
r = send(q)
caught, type(r) is Q, type(r.y) is P, r.y.x, send(int) is int, send(Q) is Q";
    let program = Program::compile(source, Options::default().external_function("send")).unwrap();
    let (_, run) = call(program.start([("", Value::None); 0], monty::Limits::default()).unwrap());
    let mut outcome = run.resume_error(Exception::with_args("Lost", [1.into(), 2.into()])).unwrap();
    while let monty::Outcome::Call(call, run) = outcome {
        outcome = run.resume(call.args[0].clone()).unwrap();
    }
    assert_eq!(end(outcome), "((1, 2), True, True, 1, True, True)");
}
