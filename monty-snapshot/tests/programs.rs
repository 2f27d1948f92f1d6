//! Programs go through bytes; bytes that are not a program are refused in one line.

use std::sync::Arc;

use monty_bytecode::{Code, Op};
use monty_snapshot::{LoadError, Snapshot, dump_program, load_program, what_is};

fn sample() -> Code {
    let inner = Code {
        registers: 2,
        ops: vec![Op::LoadNone { dst: 1 }, Op::Return { src: 1 }],
        spans: vec![Default::default(); 2],
        ..Code::empty("f")
    };
    Code { codes: vec![Arc::new(inner)], ..Code::empty("<module>") }
}

#[test]
fn a_program_comes_back_as_it_was() {
    let code = sample();
    let bytes = dump_program(&code);
    assert_eq!(load_program(&bytes).unwrap(), code);
    assert_eq!(dump_program(&code), bytes);
    assert_eq!(what_is(&bytes).unwrap(), "program");
}

#[test]
fn every_truncation_says_so() {
    let bytes = dump_program(&sample());
    assert_eq!(load_program(&[]), Err(LoadError::NotASnapshot));
    for end in 1..bytes.len() {
        assert_eq!(load_program(&bytes[..end]), Err(LoadError::Truncated), "{end}");
    }
}

#[test]
fn every_flipped_bit_is_noticed() {
    let bytes = dump_program(&sample());
    for at in 0..bytes.len() {
        for bit in 0..8 {
            let mut damaged = bytes.clone();
            damaged[at] ^= 1 << bit;
            let error = load_program(&damaged).unwrap_err().to_string();
            assert_eq!(error.lines().count(), 1, "{error}");
        }
    }
}

#[test]
fn lies_under_a_right_checksum_are_refused_or_harmless() {
    let bytes = dump_program(&sample());
    for at in 20..bytes.len() {
        for byte in 0..=255_u8 {
            let mut lie = bytes.clone();
            lie[at] = byte;
            let sum = crc32fast::hash(&lie[20..]).to_le_bytes();
            lie[16..20].copy_from_slice(&sum);
            if let Err(error) = load_program(&lie) {
                assert_eq!(error.to_string().lines().count(), 1);
            }
        }
    }
}

#[test]
fn what_is_wrong_is_said_in_a_line() {
    let bytes = dump_program(&sample());
    let mut other = bytes.clone();
    other[4] = 9;
    assert_eq!(
        load_program(&other).unwrap_err().to_string(),
        "the snapshot has format 9, this build reads format 2"
    );
    let mut long = bytes.clone();
    long.push(0);
    assert_eq!(
        load_program(&long).unwrap_err().to_string(),
        "the snapshot is corrupt: envelope: bytes after its end"
    );
    let opened = Snapshot::open(&bytes).unwrap();
    assert_eq!(opened.sections().map(|(name, _)| name).collect::<Vec<_>>(), ["code"]);
    let wrong = Code { registers: 0, ..sample() };
    let wrong = Code { ops: vec![Op::Return { src: 7 }], ..wrong };
    let error = load_program(&dump_program(&wrong)).unwrap_err().to_string();
    assert!(error.starts_with("the snapshot is corrupt: code: invalid code in <module> at 0:"), "{error}");
}
