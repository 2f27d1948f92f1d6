//! Running: a machine's beginning, source to result, pausing and going on, dumping and loading.

use std::hint::black_box;

use criterion::{BatchSize, Criterion, Throughput, criterion_group, criterion_main};
use monty_benches::{ONE_PLUS_ONE, ORDERS, PAUSES, compiled, finished, fresh, heap_of, paused, started};
use monty_snapshot::{dump, load};
use monty_vm::{Limits, Vm, world};

fn whole_runs(c: &mut Criterion) {
    c.bench_function("new_machine", |b| b.iter(|| Vm::new(world(), black_box(Limits::default()))));
    for (name, text) in [("one_plus_one", ONE_PLUS_ONE), ("orders", ORDERS)] {
        let code = compiled(text);
        c.bench_function(&format!("{name}/source_to_result"), |b| {
            b.iter(|| finished(&mut fresh(&compiled(black_box(text)))));
        });
        c.bench_function(&format!("{name}/code_to_result"), |b| {
            b.iter(|| finished(&mut fresh(black_box(&code))));
        });
    }
}

fn pauses(c: &mut Criterion) {
    let code = compiled("fetch(1)");
    c.bench_function("call_the_host/start_pause_resume", |b| {
        b.iter(|| finished(&mut started(black_box(&code))));
    });
    let vm = paused(PAUSES);
    let bytes = dump(&vm);
    println!("a paused run of 100 objects: {} bytes", bytes.len());
    c.bench_function("pauses/dump", |b| b.iter(|| dump(black_box(&vm))));
    c.bench_function("pauses/load", |b| b.iter(|| load(black_box(&bytes), world(), Limits::default())));
    c.bench_function("pauses/resume_to_the_end", |b| {
        b.iter_batched(
            || load(&bytes, world(), Limits::default()).unwrap(),
            |mut vm| finished(&mut vm),
            BatchSize::SmallInput,
        );
    });
}

/// A heap of 10 MiB.
fn much(c: &mut Criterion) {
    let mut vm = heap_of(10 << 20);
    vm.collect();
    let heap = vm.ctx.heap.bytes;
    let bytes = dump(&vm);
    println!("a heap of {heap} bytes is a snapshot of {} bytes", bytes.len());
    let mut group = c.benchmark_group("ten_mebibytes");
    group.throughput(Throughput::Bytes(heap as u64));
    group.bench_function("dump", |b| b.iter(|| dump(black_box(&vm))));
    group.bench_function("load", |b| b.iter(|| load(black_box(&bytes), world(), Limits::default())));
    group.finish();
}

criterion_group!(benches, whole_runs, pauses, much);
criterion_main!(benches);
