//! Source to tree beside ruff's parser: `cargo bench -p monty-benches --features peers --bench peers`.

use std::hint::black_box;

use criterion::{Criterion, Throughput, criterion_group, criterion_main};
use monty_benches::{ONE_PLUS_ONE, ORDERS, many_lines};
use monty_parser::{Mode, Parser, Source, parse};
use ruff_python_parser::parse_module;

fn peers(c: &mut Criterion) {
    let lines = many_lines();
    for (name, text) in [("one_plus_one", ONE_PLUS_ONE), ("orders", ORDERS), ("5000_lines", &lines)] {
        let source = Source::new("bench.py", text);
        let mut parser = Parser::new();
        let mut group = c.benchmark_group(format!("lex_and_parse/{name}"));
        group.throughput(Throughput::Bytes(text.len() as u64));
        group.bench_function("monty", |b| {
            b.iter(|| parser.parse(black_box(&source), Mode::Module).is_ok());
        });
        group.bench_function("monty_from_nothing", |b| b.iter(|| parse(black_box(&source), Mode::Module)));
        group.bench_function("ruff", |b| b.iter(|| parse_module(black_box(text))));
        group.finish();
    }
}

criterion_group!(benches, peers);
criterion_main!(benches);
