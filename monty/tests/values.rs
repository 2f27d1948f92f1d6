//! What crosses the border between a program and its host, both ways.

#![allow(clippy::unwrap_used, clippy::panic, reason = "tests")]

use monty::{
    Date, DateTime, DefaultDict, Deque, EnumMember, Exception, Fed, Host, Instance, Limits, NamedTuple,
    Options, Outcome, Path, Program, Run, Session, Time, TimeDelta, Timezone, Value,
};

/// What a program comes to that is given a value as `v`.
fn given(value: Value, source: &str) -> Value {
    let program = Program::compile(source, Options::default().input("v")).unwrap();
    program.run([("v", value)]).unwrap_or_else(|e| panic!("{source}: {e}"))
}

/// What a program comes to.
fn made(source: &str) -> Value {
    Program::compile(source, Options::default()).unwrap().run([("", Value::None); 0]).unwrap()
}

fn delta(days: i32, seconds: u32, microseconds: u32) -> TimeDelta {
    TimeDelta { days, seconds, microseconds }
}

fn moment(tz: Value) -> DateTime {
    let date = Date { year: 2026, month: 3, day: 29 };
    DateTime { date, time: Time { hour: 2, minute: 30, second: 5, microsecond: 7, fold: 1, tz } }
}

/// Values of the standard library's classes, and their repr.
fn library() -> Vec<(Value, &'static str)> {
    let utc = Value::Timezone(Box::default());
    let east = Timezone { offset: delta(0, 7200, 0), name: Some("east".to_owned()) };
    let west = Timezone { offset: delta(-1, 82_800, 0), name: None };
    vec![
        (Value::Date(Date { year: 2026, month: 3, day: 1 }), "datetime.date(2026, 3, 1)"),
        (
            Value::Time(Box::new(Time { hour: 9, tz: utc.clone(), ..Time::default() })),
            "datetime.time(9, 0, tzinfo=datetime.timezone.utc)",
        ),
        (Value::Time(Box::new(Time { microsecond: 5, ..Time::default() })), "datetime.time(0, 0, 0, 5)"),
        (
            Value::DateTime(Box::new(moment(Value::None))),
            "datetime.datetime(2026, 3, 29, 2, 30, 5, 7, fold=1)",
        ),
        (
            Value::DateTime(Box::new(moment(Value::ZoneInfo("Europe/Paris".to_owned())))),
            "datetime.datetime(2026, 3, 29, 2, 30, 5, 7, fold=1, tzinfo=zoneinfo.ZoneInfo(key='Europe/Paris'))",
        ),
        (
            Value::TimeDelta(delta(-1, 86_399, 999_999)),
            "datetime.timedelta(days=-1, seconds=86399, microseconds=999999)",
        ),
        (Value::TimeDelta(TimeDelta::default()), "datetime.timedelta(0)"),
        (utc, "datetime.timezone.utc"),
        (Value::Timezone(Box::new(east)), "datetime.timezone(datetime.timedelta(seconds=7200), 'east')"),
        (Value::Timezone(Box::new(west)), "datetime.timezone(datetime.timedelta(days=-1, seconds=82800))"),
        (Value::ZoneInfo("UTC".to_owned()), "zoneinfo.ZoneInfo(key='UTC')"),
        (Value::Decimal("-1.50".to_owned()), "Decimal('-1.50')"),
        (Value::Decimal("1E+30".to_owned()), "Decimal('1E+30')"),
        (Value::Decimal("sNaN12".to_owned()), "Decimal('sNaN12')"),
        (Value::Decimal("-Infinity".to_owned()), "Decimal('-Infinity')"),
        (
            Value::Fraction(Box::new(monty::Fraction { numerator: (-7).into(), denominator: 3.into() })),
            "Fraction(-7, 3)",
        ),
        (Value::Uuid([1; 16]), "UUID('01010101-0101-0101-0101-010101010101')"),
        (Value::Uuid([0; 16]), "UUID('00000000-0000-0000-0000-000000000000')"),
        (path("PurePosixPath", "/a/b.txt"), "PurePosixPath('/a/b.txt')"),
        (path("PurePosixPath", "."), "PurePosixPath('.')"),
        (path("PureWindowsPath", "c:\\a\\b"), "PureWindowsPath('c:/a/b')"),
        (
            Value::Deque(Box::new(Deque { items: vec![1.into(), 2.into()], maxlen: Some(3) })),
            "deque([1, 2], maxlen=3)",
        ),
        (Value::Deque(Box::default()), "deque([])"),
        (Value::OrderedDict(vec![("a".into(), 1.into())]), "OrderedDict({'a': 1})"),
        (Value::OrderedDict(vec![]), "OrderedDict()"),
        (Value::Counter(vec![("a".into(), 1.into()), ("b".into(), 2.into())]), "Counter({'b': 2, 'a': 1})"),
        (
            Value::DefaultDict(Box::new(DefaultDict {
                factory: Value::Type("list".to_owned()),
                pairs: vec![(1.into(), Value::List(vec![]))],
            })),
            "defaultdict(<class 'list'>, {1: []})",
        ),
        (
            Value::NamedTuple(Box::new(NamedTuple {
                class: "Point".to_owned(),
                module: String::new(),
                names: vec!["x".to_owned(), "y".to_owned()],
                items: vec![1.into(), Value::Decimal("2".to_owned())],
            })),
            "Point(x=1, y=Decimal('2'))",
        ),
    ]
}

fn path(class: &str, text: &str) -> Value {
    Value::Path(Box::new(Path { class: class.to_owned(), text: text.to_owned() }))
}

#[test]
fn values_of_the_library_go_in_and_come_back_as_they_were() {
    for (value, shown) in library() {
        assert_eq!(value.to_string(), shown);
        assert_eq!(given(value.clone(), "repr(v)"), shown.into());
        assert_eq!(given(value.clone(), "v"), value, "{shown}");
        // Among others, and within a container of the library's.
        let mixed = Value::Tuple(vec![Value::Int(1), Value::List(vec![value.clone()]), value]);
        assert_eq!(given(mixed.clone(), "from collections import deque\ndeque([v])[0]"), mixed, "{shown}");
    }
}

#[test]
fn a_script_works_with_what_it_is_given() {
    let day = Value::Date(Date { year: 2026, month: 12, day: 31 });
    assert_eq!(
        given(day.clone(), "from datetime import timedelta, date\nisinstance(v, date), v + timedelta(1)")
            .to_string(),
        "(True, datetime.date(2027, 1, 1))"
    );
    let by_day = Value::Dict(vec![(day.clone(), "eve".into())]);
    assert_eq!(given(by_day, "from datetime import date\nv[date(2026, 12, 31)]"), "eve".into());
    assert_eq!(given(Value::Set(vec![day.clone(), day]), "len(v)"), 1.into());
    let sum = given(Value::Decimal("0.1".to_owned()), "v + v + v");
    assert_eq!(sum, Value::Decimal("0.3".to_owned()));
}

#[test]
fn classes_derived_from_the_librarys_cross_as_those() {
    let source = "from datetime import date\nclass Day(date):\n    pass\nDay(2026, 1, 2)";
    assert_eq!(made(source).to_string(), "datetime.date(2026, 1, 2)");
    // Nothing but its name is like the library's.
    let source = "class date:\n    __module__ = 'datetime'\n    def __init__(self): self._year = 'x'\ndate()";
    assert!(matches!(made(source), Value::Instance(_)));
}

#[test]
fn members_of_enumerations_are_those_of_the_scripts_class() {
    let source = "from enum import Enum, IntEnum, Flag\nclass Color(Enum):\n    RED = 'r'\n    BLUE = 'b'\n";
    let Value::Enum(red) = made(&format!("{source}Color.RED")) else { panic!() };
    assert_eq!((red.class.as_str(), red.name.as_str(), &red.value), ("Color", "RED", &"r".into()));
    assert_eq!(Value::Enum(red.clone()).to_string(), "<Color.RED: 'r'>");
    let options = Options::default().external_function("same");
    let program = Program::compile(&format!("{source}same(Color.RED) is Color.RED"), options).unwrap();
    assert_eq!(program.prepare().run(|call| Ok(call.args[0].clone())).unwrap(), true.into());

    let number = made("from enum import IntEnum\nclass Level(IntEnum):\n    LOW = 3\nLevel.LOW");
    assert_eq!(number.as_int(), Some(3));
    let host = Host::new().function("double", |n: i64| n * 2);
    let source = "from enum import IntEnum\nclass Level(IntEnum):\n    LOW = 3\ndouble(Level.LOW)";
    assert_eq!(Program::compile(source, Options::default()).unwrap().run_with(&host).unwrap(), 6.into());
    let Value::Enum(both) = made("from enum import Flag\nclass P(Flag):\n    R = 1\n    W = 2\nP.R | P.W")
    else {
        panic!()
    };
    assert_eq!((both.base.as_str(), both.name.as_str(), both.value.as_int()), ("Flag", "R|W", Some(3)));
}

#[test]
fn an_enumeration_that_the_script_has_not_is_made() {
    let members = vec![("RED".to_owned(), "r".into()), ("BLUE".to_owned(), "b".into())];
    let member = EnumMember {
        class: "Color".to_owned(),
        name: "BLUE".to_owned(),
        value: "b".into(),
        base: "Enum".to_owned(),
        mixin: "str".to_owned(),
        members,
        ..EnumMember::default()
    };
    let two = Value::List(vec![Value::Enum(Box::new(member.clone())), Value::Enum(Box::new(member))]);
    let shown = given(two, "[repr(v[0]), v[0] is v[1], v[0] == 'b', [m.name for m in type(v[0])]]");
    assert_eq!(shown.to_string(), r#"["<Color.BLUE: 'b'>", True, True, ['RED', 'BLUE']]"#);
}

#[test]
fn instances_go_in_whether_the_script_has_their_class_or_not() {
    let point = |dataclass, frozen| {
        let attributes = vec![("x".to_owned(), 1.into()), ("y".to_owned(), Value::Decimal("2".to_owned()))];
        Value::Instance(Box::new(Instance {
            class: "Point".to_owned(),
            dataclass,
            frozen,
            attributes,
            ..Instance::default()
        }))
    };
    let source =
        "from dataclasses import asdict, is_dataclass\n[repr(v), is_dataclass(v), asdict(v), v == v]";
    assert_eq!(
        given(point(true, false), source).to_string(),
        "[\"Point(x=1, y=Decimal('2'))\", True, {'x': 1, 'y': Decimal('2')}, True]"
    );
    let frozen =
        "try:\n    v.x = 2\nexcept AttributeError as e:\n    r = type(e).__name__, hash(v) == hash(v)\nr";
    assert_eq!(given(point(true, true), frozen).to_string(), "('FrozenInstanceError', True)");
    assert_eq!(given(point(false, false), "v.x, type(v).__name__").to_string(), "(1, 'Point')");
    assert_eq!(given(point(true, true), "v"), point(true, true));
    // As a key, where only Python can hash it.
    assert_eq!(given(Value::Dict(vec![(point(true, true), 1.into())]), "v[list(v)[0]]"), 1.into());
    // An answer, to a script that has the class.
    let source = "class Point:\n    def area(self): return self.x * self.y\nask().area()";
    let program = Program::compile(source, Options::default().external_function("ask")).unwrap();
    assert_eq!(program.prepare().run(|_| Ok(point(false, false))).unwrap(), Value::Decimal("2".to_owned()));
}

#[test]
fn exceptions_keep_what_they_came_from_their_notes_and_attributes() {
    let source = "
def f():
    try:
        {}['k']
    except KeyError as e:
        new = ValueError('bad', 1)
        new.add_note('a note')
        new.code = 7
        raise new from e
try:
    f()
except ValueError as e:
    seen = e
seen";
    let Value::Exception(e) = made(source) else { panic!() };
    assert_eq!((e.class.as_str(), e.notes(), e.args.len()), ("ValueError", &["a note".to_owned()][..], 2));
    assert_eq!(e.details.as_ref().unwrap().attributes, [("code".to_owned(), 7.into())]);
    let Value::Exception(cause) = e.cause().unwrap() else { panic!() };
    assert_eq!((cause.class.as_str(), cause.message.as_str()), ("KeyError", "'k'"));
    let back = given(
        Value::Exception(e),
        "[v.args, repr(v.__cause__), v.__notes__, v.code, v.__suppress_context__]",
    );
    assert_eq!(back.to_string(), "[('bad', 1), \"KeyError('k')\", ['a note'], 7, True]");
    // With arguments that only Python can make.
    let error = Exception::with_args("LookupError", [Value::Decimal("1".to_owned())]);
    let program = Program::compile(
        "try:\n    f()\nexcept LookupError as e:\n    r = e.args\nr",
        Options::default().external_function("f"),
    );
    let value = program.unwrap().prepare().run(|_| Err(error.clone())).unwrap();
    assert_eq!(value.to_string(), "(Decimal('1'),)");
}

#[test]
fn a_long_chain_of_exceptions_crosses_without_its_end() {
    let source =
        "e = None\nfor n in range(1000):\n    new = ValueError(n)\n    new.__context__ = e\n    e = new\ne";
    let Value::Exception(e) = made(source) else { panic!() };
    assert_eq!(e.args, [999.into()]);
    assert!(matches!(e.details.unwrap().context, Value::Exception(_)));
}

#[test]
fn one_and_the_same_stays_so_within_a_message() {
    let deque = Value::Deque(Box::new(Deque {
        items: vec![Value::Again(1), Value::Date(Date { year: 1, month: 1, day: 1 })],
        maxlen: None,
    }));
    let knot = Value::List(vec![Value::Shared(1, Box::new(deque)), Value::Again(1)]);
    let program =
        Program::compile("v[0] is v[1] and v[0][0] is v[0], v", Options::default().input("v")).unwrap();
    let Outcome::Complete(done) = program.prepare().input("v", knot).shared().start().unwrap() else {
        panic!()
    };
    let items = done.value.items().unwrap();
    assert_eq!(items[0], true.into());
    let Value::List(list) = &items[1] else { panic!() };
    assert!(matches!(&list[0], Value::Shared(0, inner) if matches!(**inner, Value::Deque(_))), "{list:?}");
    assert_eq!(list[1], Value::Again(0));
}

#[test]
fn what_cannot_be_is_an_exception_where_it_comes_in() {
    let bad = Value::Date(Date { year: 2026, month: 2, day: 30 });
    let source = "try:\n    f()\nexcept ValueError as e:\n    r = str(e)\nr";
    let program = Program::compile(source, Options::default().external_function("f")).unwrap();
    let message = program.prepare().run(|_| Ok(bad.clone())).unwrap();
    assert!(message.as_str().unwrap().contains("day"), "{message}");
    let program = Program::compile("v", Options::default().input("v")).unwrap();
    let error = program.run([("v", bad)]).unwrap_err();
    assert_eq!(error.exception().unwrap().class, "ValueError");
    for bad in ["x", "1 2", "", "nanx"] {
        let error = program.run([("v", Value::Decimal(bad.to_owned()))]).unwrap_err();
        assert!(
            error.to_string().contains("InvalidOperation") || error.to_string().contains("ValueError"),
            "{error}"
        );
    }
}

#[test]
fn making_values_is_work_that_can_be_paused_and_limited() {
    let days: Vec<Value> = (0..40).map(|n| Value::Decimal(n.to_string())).collect();
    let program =
        Program::compile("r = ask()\nlen(r), sum(r)", Options::default().external_function("ask")).unwrap();
    let Outcome::Call(_, run) = program.start([("", Value::None); 0], Limits::default().slice(300)).unwrap()
    else {
        panic!()
    };
    let mut outcome = run.resume(Value::List(days.clone())).unwrap();
    let mut pauses = 0;
    let value = loop {
        match outcome {
            Outcome::Complete(done) => break done.value,
            Outcome::Interrupted(run) => {
                pauses += 1;
                // Through bytes, in the middle of making.
                outcome = Run::load(&run.dump(), Limits::default().slice(300)).unwrap().proceed().unwrap();
            }
            other => panic!("{other:?}"),
        }
    };
    assert_eq!(value.to_string(), "(40, Decimal('780'))");
    assert!(pauses > 10, "{pauses}");
    let limits = Limits::default().fuel(1_500);
    let Outcome::Call(_, run) = program.start([("", Value::None); 0], limits).unwrap() else { panic!() };
    assert_eq!(run.resume(Value::List(days)).unwrap_err().limit(), Some(monty::Limit::Fuel));
}

#[test]
fn calls_answered_later_get_such_values_too() {
    let source = "import asyncio\nawait asyncio.gather(ask(1), ask(2), ask(3), return_exceptions=True)";
    let options = Options::default().async_function("ask").top_level_await();
    let program = Program::compile(source, options).unwrap();
    let mut outcome = program.start([("", Value::None); 0], Limits::default()).unwrap();
    let value = loop {
        outcome = match outcome {
            Outcome::Complete(done) => break done.value,
            Outcome::Call(call, run) if call.id == 1 => run.resume(Value::Decimal("1".to_owned())).unwrap(),
            Outcome::Call(_, run) => run.resume_pending().unwrap(),
            Outcome::Pending(pending, run) => {
                let mut run = Run::load(&run.dump(), Limits::default()).unwrap();
                for id in pending.ids {
                    match id {
                        2 => run.settle(2, Value::Date(Date { year: 1, month: 2, day: 3 })).unwrap(),
                        id => run
                            .settle_error(
                                id,
                                Exception::with_args("KeyError", [Value::Decimal("3".to_owned())]),
                            )
                            .unwrap(),
                    }
                }
                Run::load(&run.dump(), Limits::default()).unwrap().proceed().unwrap()
            }
            other => panic!("{other:?}"),
        };
    };
    assert_eq!(value.to_string(), "[Decimal('1'), datetime.date(1, 2, 3), KeyError(Decimal('3'))]");
}

#[test]
fn a_session_takes_such_variables_at_any_time() {
    let mut session = Session::new(Limits::default());
    let day = Value::Date(Date { year: 2026, month: 5, day: 4 });
    session.set("day", day.clone()).unwrap();
    assert_eq!(session.get("day"), Some(day.clone()));
    assert_eq!(session.names(), ["day"]);
    let mut session = Session::load(&session.dump(), Limits::default()).unwrap();
    let Fed::Complete(done) = session.feed("day.year").unwrap() else { panic!() };
    assert_eq!(done.value, 2026.into());
    // While a snippet waits.
    session.external_function("ask").unwrap();
    let Fed::Call(_) = session.feed("ask()\nprice * 2").unwrap() else { panic!() };
    session.set("price", Value::Decimal("1.5".to_owned())).unwrap();
    let Fed::Complete(done) = session.resume(1).unwrap() else { panic!() };
    assert_eq!(done.value, Value::Decimal("3.0".to_owned()));
    // What is set last holds.
    session.set("day", day).unwrap();
    session.set("day", 1).unwrap();
    let Fed::Complete(done) = session.feed("day").unwrap() else { panic!() };
    assert_eq!(done.value, 1.into());
}

#[test]
fn names_and_modules_asked_for_can_hold_such_values() {
    let host = Host::new()
        .module("config", Host::new().value("since", Value::Date(Date { year: 2020, month: 1, day: 1 })));
    let program = Program::compile(
        "import config\nfrom config import since\nconfig.since.year, since",
        Options::default(),
    )
    .unwrap();
    assert_eq!(program.run_with(&host).unwrap().to_string(), "(2020, datetime.date(2020, 1, 1))");
    let program = Program::compile("def f(): return rate + rate\nf() + rate", Options::default()).unwrap();
    let Outcome::Call(call, run) = program.prepare().ask_names().start().unwrap() else { panic!() };
    assert_eq!(call.name, "rate");
    let Outcome::Complete(done) = run.resume(Value::Decimal("0.5".to_owned())).unwrap() else { panic!() };
    assert_eq!(done.value, Value::Decimal("1.5".to_owned()));
}
