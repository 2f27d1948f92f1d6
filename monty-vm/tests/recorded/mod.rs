//! Reading the tables of recorded answers.

use monty_vm::num::Fault;

/// A float written as its bits.
pub(crate) fn float(text: &str) -> f64 {
    if text == "nan" { f64::NAN } else { f64::from_bits(u64::from_str_radix(text, 16).unwrap()) }
}

/// A float as its bits.
pub(crate) fn show_float(x: f64) -> String {
    if x.is_nan() { "nan".into() } else { format!("{:016x}", x.to_bits()) }
}

/// Undoes the recorder's escapes: `\\` and `\u{…}`.
pub(crate) fn unescape(text: &str) -> String {
    let mut out = String::new();
    let mut rest = text;
    while let Some(at) = rest.find('\\') {
        out.push_str(&rest[..at]);
        rest = &rest[at + 1..];
        if let Some(after) = rest.strip_prefix('\\') {
            out.push('\\');
            rest = after;
        } else {
            let end = rest.find('}').unwrap();
            out.push(char::from_u32(u32::from_str_radix(&rest[2..end], 16).unwrap()).unwrap());
            rest = &rest[end + 1..];
        }
    }
    out + rest
}

/// Compares every row of a table with what is answered now.
pub(crate) fn check(table: &str, answer: impl Fn(&str, &[&str]) -> Result<String, Fault>) {
    let mut wrong = Vec::new();
    for row in table.lines() {
        let cells: Vec<&str> = row.split('\t').collect();
        let (name, args, expected) = (cells[0], &cells[1..cells.len() - 1], unescape(cells[cells.len() - 1]));
        let found = match answer(name, args) {
            Ok(text) => text,
            Err(fault) => format!("!{fault}"),
        };
        if found != expected {
            wrong.push(format!("{name} {args:?}\n  expected {expected:?}\n  found    {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "{} differ:\n{}", wrong.len(), wrong.join("\n"));
}
