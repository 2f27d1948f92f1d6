//! Runs a program from source to result N times, for counting instructions:
//! `valgrind --tool=callgrind target/release/source_to_result 1000`, minus the same with 0.
//! A second argument names a file to run instead of `1 + 1`.

use monty_benches::{ONE_PLUS_ONE, compiled, finished, started};

fn main() {
    let mut args = std::env::args().skip(1);
    let times: u64 = args.next().and_then(|n| n.parse().ok()).unwrap_or(1);
    let source = args.next().map(|path| std::fs::read_to_string(path).expect("a readable file"));
    for _ in 0..times {
        finished(&mut started(&compiled(source.as_deref().unwrap_or(ONE_PLUS_ONE))));
    }
}
