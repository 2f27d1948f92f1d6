//! Any bytes as a paused run: they are refused, or the run behaves. Start it with the files of monty-snapshot/tests/recorded as its
//! corpus. The checksum is made right, so that what lies behind it is reached.
#![no_main]

use libfuzzer_sys::fuzz_target;
use monty::{Limits, Outcome, Run};

fuzz_target!(|data: &[u8]| {
    let mut bytes = data.to_vec();
    if let Some((head, body)) = bytes.split_at_mut_checked(20) {
        head[8..16].copy_from_slice(&(body.len() as u64).to_le_bytes());
        head[16..20].copy_from_slice(&crc32fast::hash(body).to_le_bytes());
    }
    let limits = Limits::default().memory(8 << 20).fuel(200_000).host_calls(100);
    let Ok(run) = Run::load(&bytes, limits) else { return };
    let mut outcome = run.proceed();
    for _ in 0..20 {
        outcome = match outcome {
            Ok(Outcome::Call(_, run)) => {
                let _ = run.dump();
                run.resume(1)
            }
            Ok(Outcome::Interrupted(run)) => run.proceed(),
            _ => return,
        };
    }
});
