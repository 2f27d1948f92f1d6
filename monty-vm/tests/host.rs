//! What crosses the border.

#![allow(clippy::unwrap_used, reason = "tests")]

use monty_vm::host::{
    BorderError, Exception, HostObject, MAX_NESTING, Value, all_to_host, from_host, to_host,
};
use monty_vm::limits::Limits;
use monty_vm::native::{Ctx, World};
use num_bigint::BigInt;

static WORLD: World = World { types: &[], modules: &[], libraries: &[] };

fn ctx() -> Ctx {
    Ctx::new(&WORLD, Limits::default())
}

fn there_and_back(value: Value) -> Value {
    let mut ctx = ctx();
    let inside = from_host(&mut ctx, value).unwrap();
    to_host(&ctx, inside).unwrap()
}

fn text(s: &str) -> Value {
    Value::from(s)
}

#[test]
fn plain_data_comes_back_as_it_went_in() {
    for value in [
        Value::None,
        Value::Ellipsis,
        Value::Bool(true),
        Value::Int(i64::MIN),
        Value::Int(5),
        BigInt::from(10).pow(50).into(),
        Value::Float(0.1),
        Value::Complex(1.0, -0.0),
        text("é\u{1F600}"),
        Value::Bytes(vec![0, 255]),
        Value::ByteArray(vec![1]),
        Value::List(vec![Value::Int(1), Value::List(vec![]), Value::Tuple(vec![Value::None])]),
        Value::Dict(vec![(text("b"), Value::Int(1)), (text("a"), Value::Dict(vec![]))]),
        Value::Set(vec![Value::Int(1), Value::Int(2)]),
        Value::FrozenSet(vec![text("x")]),
        Value::Range(1, 10, 3),
        Value::HostFunction("fetch".to_owned()),
        HostObject::new(7, "page").attribute("url").method("click").settable("url").into(),
        Value::Slice(Box::new([Value::None, Value::Int(2), Value::None])),
        Value::Type("int".to_owned()),
        Exception::new("ValueError", "no").into(),
    ] {
        assert_eq!(there_and_back(value.clone()), value);
    }
}

#[test]
fn values_show_as_python_shows_them() {
    for (value, shown) in [
        (Value::Tuple(vec![Value::Int(1)]), "(1,)"),
        (Value::Set(vec![]), "set()"),
        (Value::FrozenSet(vec![Value::Int(1)]), "frozenset({1})"),
        (Value::Float(1e16), "1e+16"),
        (Value::Complex(0.0, 2.0), "2j"),
        (text("it's\n\u{7f}é\u{200b}"), r#""it's\n\x7fé\u200b""#),
        (text("'\""), r#"'\'"'"#),
        (Value::Bytes(b"a'\x00\n".to_vec()), r#"b"a'\x00\n""#),
        (Value::ByteArray(b"a".to_vec()), "bytearray(b'a')"),
        (
            Value::Dict(vec![(text("a"), Value::List(vec![Value::None, Value::Bool(true)]))]),
            "{'a': [None, True]}",
        ),
        (Value::Range(0, 3, 1), "range(0, 3)"),
        (Exception::new("KeyError", "k").into(), "KeyError('k')"),
    ] {
        assert_eq!(value.to_string(), shown);
    }
}

#[test]
fn a_list_within_itself_shows_as_python_shows_it() {
    let mut ctx = ctx();
    let list = ctx.heap.new_list(vec![]);
    let outer = ctx.heap.new_list(vec![list, list]);
    ctx.heap.list_mut(list).unwrap().push(outer);
    assert_eq!(to_host(&ctx, outer).unwrap().to_string(), "[[[...]], [[...]]]");
}

#[test]
fn what_is_nested_too_deeply_is_refused_both_ways() {
    let mut ctx = ctx();
    let mut inside = ctx.heap.new_list(vec![]);
    let mut outside = Value::List(vec![]);
    for _ in 1..MAX_NESTING {
        inside = ctx.heap.new_list(vec![inside]);
        outside = Value::List(vec![outside]);
    }
    assert_eq!(to_host(&ctx, inside), Ok(outside.clone()));
    assert!(from_host(&mut ctx, outside.clone()).is_ok());
    inside = ctx.heap.new_list(vec![inside]);
    assert_eq!(to_host(&ctx, inside), Err(BorderError::TooDeep));
    assert_eq!(from_host(&mut ctx, Value::List(vec![outside])), Err(BorderError::TooDeep));
}

#[test]
fn sharing_cannot_blow_a_value_up() {
    let mut ctx = ctx();
    let mut v = ctx.heap.new_list(vec![]);
    for _ in 0..100 {
        v = ctx.heap.new_list(vec![v; 2]);
    }
    assert_eq!(to_host(&ctx, v), Err(BorderError::TooLarge));
}

#[test]
fn what_comes_in_is_charged() {
    let mut ctx = Ctx::new(&WORLD, Limits { memory: 100_000, ..Limits::default() });
    assert!(from_host(&mut ctx, text(&"x".repeat(1000))).is_ok());
    for huge in [
        text(&"x".repeat(1_000_000)),
        Value::Bytes(vec![0; 1_000_000]),
        Value::List(vec![Value::None; 100_000]),
        (BigInt::from(1) << 10_000_000_u32).into(),
    ] {
        assert_eq!(from_host(&mut ctx, huge), Err(BorderError::Memory));
    }
}

#[test]
fn what_has_no_hash_is_no_key() {
    let list = Value::List(vec![]);
    let unhashable = Err(BorderError::Unhashable("list".to_owned()));
    assert_eq!(from_host(&mut ctx(), Value::Set(vec![list.clone()])), unhashable);
    assert_eq!(from_host(&mut ctx(), Value::Dict(vec![(list, Value::None)])), unhashable);
}

#[test]
fn an_exception_no_one_knows_is_refused() {
    let error = from_host(&mut ctx(), Exception::new("Oops", "x").into()).unwrap_err();
    assert_eq!(error.to_string(), "the host cannot raise 'Oops': it is not a builtin exception");
}

#[test]
fn what_is_shared_stays_shared_within_a_message() {
    let mut ctx = ctx();
    let list = ctx.heap.new_list(vec![]);
    let pair = ctx.heap.new_tuple(vec![list, list]);
    ctx.heap.list_mut(list).unwrap().push(pair);
    let message = all_to_host(&ctx, &[pair, list]).unwrap();
    let inner = Value::List(vec![Value::Again(0)]);
    let outer = Value::Tuple(vec![Value::Shared(1, Box::new(inner)), Value::Again(1)]);
    assert_eq!(message, [Value::Shared(0, Box::new(outer)), Value::Again(1)]);
    // A tuple is not there before its parts are: the list goes in first.
    assert_eq!(from_host(&mut ctx, message[0].clone()), Err(BorderError::Again(0)));
    let message = all_to_host(&ctx, &[list]).unwrap().remove(0);
    let back = from_host(&mut ctx, message).unwrap();
    let pair = ctx.heap.list(back).unwrap()[0];
    assert_eq!(ctx.heap.tuple(pair).unwrap(), [back, back]);
}

#[test]
fn a_host_object_is_one_object() {
    let mut ctx = ctx();
    let first = from_host(&mut ctx, HostObject::new(7, "page").into()).unwrap();
    assert_eq!(from_host(&mut ctx, HostObject::new(7, "other").into()).unwrap(), first);
    assert_ne!(from_host(&mut ctx, HostObject::new(8, "page").into()).unwrap(), first);
}
