//! Does one stage of the way from source to result N times, for counting instructions:
//! `valgrind --tool=callgrind target/release/count STAGE N [FILE]`. Without a file it is `1 + 1`. `cargo xtask budgets` does so for
//! all stages and compares.

use std::hint::black_box;
use std::sync::Arc;

use monty_benches::{FrontEnd, ONE_PLUS_ONE, compiled, completed, fresh, heap_of, paused, ready};
use monty_bytecode::verify;
use monty_lexer::Lexer;
use monty_parser::Source;
use monty_snapshot::{dump, load};
use monty_vm::{Limits, Outcome, Vm, world};

/// A loop of host calls.
const CALLS: &str = "while True: fetch(1)";
/// What the simplest run that waits for the host looks like.
const PAUSE: &str = "fetch(1)";
/// Bytes of heap for the stages that dump and load much.
const MUCH: usize = 1 << 20;

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let stage = args.first().map_or("source_to_result", String::as_str);
    let times: u64 = args.get(1).and_then(|n| n.parse().ok()).unwrap_or(1);
    let text = args.get(2).map(|path| std::fs::read_to_string(path).expect("a readable file"));
    let text = text.as_deref().unwrap_or(ONE_PLUS_ONE);
    match stage {
        "new_machine" => {
            (0..times).for_each(|_| drop(black_box(Vm::new(world(), black_box(Limits::default())))))
        }
        "host_call" => host_calls(times),
        "dump" | "load" => pauses(stage, &paused(PAUSE), times),
        "dump_heap" | "load_heap" => pauses(stage, &heap_of(MUCH), times),
        "import_json" => {
            let code = compiled("import json");
            (0..times).for_each(|_| completed(&mut ready(&code, monty_stdlib::world())));
        }
        "code_to_result" => {
            let code = compiled(text);
            (0..times).for_each(|_| completed(&mut fresh(black_box(&code))));
        }
        _ => front(stage, text, times),
    }
}

/// Out to the host and back.
fn host_calls(times: u64) {
    let mut vm = paused(CALLS);
    for _ in 0..times {
        vm.answer(monty_vm::object::Value::NONE);
        assert!(matches!(black_box(vm.run(u64::MAX)), Outcome::Call(_)));
    }
}

fn pauses(stage: &str, vm: &Vm, times: u64) {
    let bytes = dump(vm);
    for _ in 0..times {
        if stage.starts_with("dump") {
            drop(black_box(dump(black_box(vm))));
        } else {
            drop(black_box(load(black_box(&bytes), world(), Limits::default())).expect("what was dumped"));
        }
    }
}

/// The stages of the front end, which keep their memory from one turn to the next.
fn front(stage: &str, text: &str, times: u64) {
    let source = Source::new("bench.py", text);
    let mut front = FrontEnd::default();
    let mut lexer = Lexer::default();
    let mut root = front.parse(&source);
    let code = front.compile(&source, root);
    for _ in 0..times {
        match stage {
            "source" => drop(black_box(Source::new("bench.py", black_box(text)))),
            "lex" => lexer.lex(black_box(&source.text)),
            "parse" => root = front.parse(black_box(&source)),
            "compile" => drop(black_box(front.compile(black_box(&source), root))),
            "verify" => verify(black_box(&code)).expect("code that passes"),
            "source_to_code" => drop(black_box(front.verified(black_box(&source)))),
            "source_to_result" => {
                let source = Source::new("bench.py", black_box(text));
                completed(&mut fresh(&Arc::new(front.verified(&source))));
            }
            _ => panic!("no stage of this name"),
        }
    }
}
