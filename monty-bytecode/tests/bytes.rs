//! Code that goes through bytes comes back the same, and no bytes make the decoder panic.

use std::sync::Arc;

use monty_bytecode::bytes::{Bundle, decode, decode_all, encode, encode_all, encode_bundle, encode_detached};
use monty_bytecode::{Code, CodeFlags, Const, Handler, MAX_NESTING, Op, Params, Source, Span, verify};
use proptest::collection::vec;
use proptest::prelude::*;

fn text() -> impl Strategy<Value = Arc<str>> {
    prop_oneof![Just("x"), Just(""), Just("self"), Just("größe"), Just("__init__")].prop_map(Into::into)
}

fn float() -> impl Strategy<Value = f64> {
    use proptest::num::f64::{INFINITE, NORMAL, SUBNORMAL, ZERO};
    NORMAL | SUBNORMAL | ZERO | INFINITE
}

fn constant() -> impl Strategy<Value = Const> {
    let leaf = prop_oneof![
        Just(Const::None),
        Just(Const::Ellipsis),
        any::<bool>().prop_map(Const::Bool),
        any::<i64>().prop_map(Const::Int),
        Just(Const::BigInt("-123456789012345678901234567890".into())),
        float().prop_map(Const::Float),
        (float(), float()).prop_map(|(re, im)| Const::Complex(re, im)),
        text().prop_map(Const::Str),
        vec(any::<u8>(), 0..5).prop_map(|b| Const::Bytes(b.into())),
    ];
    leaf.prop_recursive(4, 20, 4, |inner| {
        prop_oneof![
            vec(inner.clone(), 0..4).prop_map(|items| Const::Tuple(items.into())),
            vec(inner.clone(), 0..4).prop_map(|items| Const::FrozenSet(items.into())),
            [inner.clone(), inner.clone(), inner].prop_map(|items| Const::Slice(items.into())),
        ]
    })
}

fn op() -> impl Strategy<Value = Op> {
    (any::<prop::sample::Index>(), any::<[u8; 7]>()).prop_map(|(row, operands)| {
        let row = *row.get(&Op::all());
        let mut bytes = row.to_bytes();
        for (place, operand) in bytes.iter_mut().take(row.size()).skip(1).zip(operands) {
            *place = operand;
        }
        Op::from_bytes(bytes).unwrap_or(row)
    })
}

fn one() -> impl Strategy<Value = Code> {
    let params = (vec(any::<u16>(), 0..4), any::<(u16, u16)>(), any::<(Option<u16>, Option<u16>)>())
        .prop_map(|(names, (positional, positional_only), (varargs, varkw))| Params {
            names,
            positional,
            positional_only,
            varargs,
            varkw,
        });
    let source = (text(), text(), any::<bool>())
        .prop_map(|(name, text, hidden)| Arc::new(Source { name, text, hidden }));
    let instructions = vec((op(), any::<(u32, u32)>()), 0..20);
    let handler = any::<(u32, u32, u32, u8)>().prop_map(|(start, end, target, exc)| Handler {
        start,
        end,
        target,
        exc,
    });
    (
        (text(), text(), source, any::<(u32, u16, u8)>(), params),
        (vec(any::<u16>(), 0..4), vec(any::<(u8, u16)>(), 0..3), vec(any::<(u8, u16)>(), 0..3)),
        (vec(constant(), 0..4), vec(text(), 0..4), vec(any::<u16>(), 0..4), instructions, vec(handler, 0..3)),
    )
        .prop_map(
            |(
                (name, qualname, source, (first_line, flags, registers), params),
                (locals, cellvars, freevars),
                (consts, names, sites, instructions, handlers),
            )| {
                let (ops, ranges): (Vec<Op>, Vec<(u32, u32)>) = instructions.into_iter().unzip();
                let spans = ranges.into_iter().map(|(lo, hi)| Span { lo, hi }).collect();
                Code {
                    name,
                    qualname,
                    source,
                    first_line,
                    flags: CodeFlags(flags),
                    params,
                    registers,
                    locals,
                    cellvars,
                    freevars,
                    consts,
                    names,
                    sites,
                    codes: Vec::new(),
                    ops,
                    spans,
                    handlers,
                }
            },
        )
}

fn code() -> impl Strategy<Value = Code> {
    one().prop_recursive(3, 8, 3, |inner| {
        (one(), vec(inner, 0..3))
            .prop_map(|(code, codes)| Code { codes: codes.into_iter().map(Arc::new).collect(), ..code })
    })
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(200) })]

    #[test]
    fn code_comes_back_as_it_was(code in code()) {
        let bytes = encode(&code);
        let back = decode(&bytes);
        prop_assert_eq!(back.as_ref(), Ok(&code));
        prop_assert_eq!(encode(&back.unwrap()), bytes);
    }

    #[test]
    fn a_changed_byte_is_an_error_or_some_other_code(code in code(), at: prop::sample::Index, byte: u8) {
        let mut bytes = encode(&code);
        *at.get_mut(&mut bytes) = byte;
        if let Ok(code) = decode(&bytes) {
            let _ = verify(&code);
            prop_assert!(decode(&encode(&code)).is_ok());
        }
    }

    #[test]
    fn a_truncated_blob_is_an_error(code in code(), at: prop::sample::Index) {
        let bytes = encode(&code);
        prop_assert!(decode(&bytes[..at.index(bytes.len())]).is_err());
    }

    #[test]
    fn no_bytes_make_it_panic(bytes in vec(any::<u8>(), 0..200)) {
        let mut bytes = bytes;
        let _ = decode(&bytes);
        if let Some(first) = bytes.first_mut() {
            *first = 1;
        }
        let _ = decode_all(&bytes);
        if let Some(bundle) = Bundle::open(&bytes) {
            let _ = bundle.get("x");
            let _ = bundle.names().count();
        }
    }
}

fn nested(depth: usize) -> Code {
    let mut code = Code::empty("inner");
    for _ in 0..depth {
        code = Code { codes: vec![Arc::new(code)], ..Code::empty("outer") };
    }
    code
}

#[test]
fn nesting_is_bounded_as_the_verifier_bounds_it() {
    let deepest = nested(MAX_NESTING);
    assert_eq!(verify(&deepest), Ok(()));
    assert_eq!(decode(&encode(&deepest)), Ok(deepest));
    let too_deep = nested(MAX_NESTING + 1);
    assert!(verify(&too_deep).is_err());
    assert_eq!(decode(&encode(&too_deep)).unwrap_err().reason, "code nested too deeply");
}

#[test]
fn codes_that_hold_each_other_are_written_once() {
    let outer = nested(2);
    let middle = Arc::clone(&outer.codes[0]);
    let inner = Arc::clone(&middle.codes[0]);
    let list = [inner, Arc::new(outer), middle];
    let back = decode_all(&encode_all(&list)).unwrap();
    assert_eq!(back, list);
    assert!(Arc::ptr_eq(&back[0], &back[2].codes[0]));
    assert!(Arc::ptr_eq(&back[2], &back[1].codes[0]));
}

#[test]
fn the_source_is_stored_once_and_can_be_left_out() {
    let source = Arc::new(Source { name: "a.py".into(), text: "x = 1\n".repeat(100).into(), hidden: false });
    let inner = Code { source: Arc::clone(&source), ..Code::empty("f") };
    let outer = Code { source, codes: vec![Arc::new(inner)], ..Code::empty("<module>") };
    let bytes = encode(&outer);
    assert!(bytes.len() < 700, "{}", bytes.len());
    let back = decode(&bytes).unwrap();
    assert!(Arc::ptr_eq(&back.source, &back.codes[0].source));
    let detached = decode(&encode_detached(&outer)).unwrap();
    assert_eq!((&*detached.source.name, &*detached.source.text), ("a.py", ""));
}

#[test]
fn a_bundle_finds_each_code_by_name() {
    let names = ["sorted", "map", "functools.reduce", "", "zip"];
    let codes: Vec<Code> = names.iter().map(|n| Code::empty(n)).collect();
    let bytes = encode_bundle(names.iter().copied().zip(&codes));
    let bundle = Bundle::open(&bytes).unwrap();
    for (name, code) in names.iter().zip(&codes) {
        assert_eq!(bundle.get(name).unwrap().unwrap(), *code);
    }
    assert!(bundle.get("nothing").is_none());
    assert!(bundle.names().eq(["", "functools.reduce", "map", "sorted", "zip"]));
    assert!(Bundle::EMPTY.get("map").is_none());
    for end in 0..bytes.len() {
        if let Some(cut) = Bundle::open(&bytes[..end]) {
            let _ = cut.get("zip");
        }
    }
}
