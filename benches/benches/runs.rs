//! Running: a machine's beginning, source to result, pausing and going on, dumping and loading.

use std::hint::black_box;

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use monty_benches::{ONE_PLUS_ONE, ORDERS, PAUSES, compiled, finished, started};
use monty_snapshot::{dump, load};
use monty_vm::{Limits, Outcome, Vm, world};

fn whole_runs(c: &mut Criterion) {
    c.bench_function("new_machine", |b| b.iter(|| Vm::new(world(), black_box(Limits::default()))));
    for (name, text) in [("one_plus_one", ONE_PLUS_ONE), ("orders", ORDERS)] {
        let code = compiled(text);
        c.bench_function(&format!("{name}/source_to_result"), |b| {
            b.iter(|| finished(&mut started(&compiled(black_box(text)))));
        });
        c.bench_function(&format!("{name}/code_to_result"), |b| {
            b.iter(|| finished(&mut started(black_box(&code))));
        });
    }
}

fn paused() -> Vm {
    let mut vm = started(&compiled(PAUSES));
    assert!(matches!(vm.run(u64::MAX), Outcome::Call(_)));
    vm
}

fn pauses(c: &mut Criterion) {
    let code = compiled("fetch(1)");
    c.bench_function("call_the_host/start_pause_resume", |b| {
        b.iter(|| finished(&mut started(black_box(&code))));
    });
    let vm = paused();
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

criterion_group!(benches, whole_runs, pauses);
criterion_main!(benches);
