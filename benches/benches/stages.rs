//! From source to code, stage by stage; each keeps its memory from one turn to the next.

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use monty_benches::{FrontEnd, ONE_PLUS_ONE, ORDERS, many_lines};
use monty_bytecode::{decode, encode, verify};
use monty_lexer::Lexer;
use monty_parser::Source;

fn stages(c: &mut Criterion) {
    let lines = many_lines();
    for (name, text) in [("one_plus_one", ONE_PLUS_ONE), ("orders", ORDERS), ("5000_lines", &lines)] {
        let source = Source::new("bench.py", text);
        let mut lexer = Lexer::default();
        let mut front = FrontEnd::default();
        let root = front.parse(&source);
        let code = front.compile(&source, root);
        let bytes = encode(&code);
        let mut group = c.benchmark_group(name);
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_function("lex", |b| b.iter(|| lexer.lex(black_box(&source.text))));
        group.bench_function("lex_and_parse", |b| b.iter(|| front.parse(black_box(&source))));
        group.bench_function("compile", |b| b.iter(|| front.compile(black_box(&source), root)));
        group.bench_function("verify", |b| b.iter(|| verify(black_box(&code))));
        group.bench_function("lex_parse_compile_verify", |b| b.iter(|| front.verified(black_box(&source))));
        group.bench_function("source_to_code", |b| {
            b.iter(|| front.verified(&Source::new("bench.py", black_box(text))));
        });
        group.bench_function("encode_code", |b| b.iter(|| encode(black_box(&code))));
        group.bench_function("decode_code", |b| b.iter(|| decode(black_box(&bytes))));
        group.finish();
    }
}

criterion_group!(benches, stages);
criterion_main!(benches);
