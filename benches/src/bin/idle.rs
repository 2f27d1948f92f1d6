//! What a machine takes: resident bytes, a thousand of them at once. `idle new | started | paused | resting`: without a program,
//! before its first instruction, waiting for the host, and waiting after `Vm::rest`. The script has twenty lines; its code is shared.

use monty_benches::{compiled, started};
use monty_snapshot::{Known, dump, dump_with};
use monty_vm::{Limits, Outcome, Vm, world};

const SCRIPT: &str = include_str!("../idle.py");
const RUNS: usize = 1000;

/// Resident bytes of this process, as Linux tells them.
fn resident() -> usize {
    let pages = std::fs::read_to_string("/proc/self/statm").expect("Linux");
    pages.split(' ').nth(1).and_then(|n| n.parse::<usize>().ok()).expect("a number of pages") * 4096
}

fn main() {
    let mode = std::env::args().nth(1).unwrap_or_default();
    let code = compiled(SCRIPT);
    let make = || {
        let mut vm = if mode == "new" { Vm::new(world(), Limits::default()) } else { started(&code) };
        if matches!(mode.as_str(), "paused" | "resting") {
            assert!(matches!(vm.run(u64::MAX), Outcome::Call(_)));
        }
        if mode == "resting" {
            vm.rest();
        }
        vm
    };
    let first = make();
    let mut runs = Vec::with_capacity(RUNS);
    let before = resident();
    runs.extend((0..RUNS).map(|_| make()));
    println!("{mode}: {} resident bytes", (resident() - before) / RUNS);
    if mode == "paused" {
        let known = Known::new(code.clone());
        let detached = dump_with(&first, &Default::default(), Some(&known)).len();
        println!("snapshot: {} bytes, {detached} without its program", dump(&first).len());
    }
}
