//! From source to code, stage by stage.

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use monty_benches::{ONE_PLUS_ONE, ORDERS, compiled};
use monty_bytecode::{decode, encode, verify};
use monty_compiler::{Options, compile};
use monty_lexer::lex;
use monty_parser::{Mode, Source, parse};

fn stages(c: &mut Criterion) {
    for (name, text) in [("one_plus_one", ONE_PLUS_ONE), ("orders", ORDERS)] {
        let source = Source::new("bench.py", text);
        let module = parse(&source, Mode::Module).unwrap();
        let code = compiled(text);
        let bytes = encode(&code);
        let mut group = c.benchmark_group(name);
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_function("lex", |b| b.iter(|| lex(black_box(text))));
        group.bench_function("parse", |b| b.iter(|| parse(black_box(&source), Mode::Module)));
        group.bench_function("compile", |b| {
            b.iter(|| compile(black_box(&source), &module, &Options::default()))
        });
        group.bench_function("verify", |b| b.iter(|| verify(black_box(&code))));
        group.bench_function("source_to_code", |b| b.iter(|| compiled(black_box(text))));
        group.bench_function("encode_code", |b| b.iter(|| encode(black_box(&code))));
        group.bench_function("decode_code", |b| b.iter(|| decode(black_box(&bytes))));
        group.finish();
    }
}

criterion_group!(benches, stages);
criterion_main!(benches);
