//! Wrong programs: each error equals the one CPython 3.14 was recorded to raise (`record.py`).

use std::fs;
use std::path::Path;

use monty_parser::{Mode, Source, parse};

fn error(name: &str, bytes: &[u8]) -> String {
    let result = Source::from_bytes(name, bytes).and_then(|source| parse(&source, Mode::Module).map(|_| ()));
    let Err(error) = result else { return "no error\n".into() };
    let place = if error.line == 0 {
        "None None None None".into()
    } else {
        format!("{} {} {} {}", error.line, error.offset, error.end_line, error.end_offset)
    };
    format!("{}\n{place}\n", error.render(name))
}

#[test]
fn every_error_is_cpythons() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/errors");
    let mut names: Vec<_> = fs::read_dir(&folder)
        .expect("the corpus")
        .filter_map(|entry| entry.expect("an entry").file_name().into_string().ok())
        .filter(|name| name.ends_with(".py"))
        .collect();
    names.sort();
    assert!(names.len() > 300, "the corpus is there");
    let mut wrong = Vec::new();
    for name in &names {
        let source = fs::read(folder.join(name)).expect("a program");
        let expected = fs::read_to_string(folder.join(name.replace(".py", ".out"))).expect("a record");
        let got = error(name, &source);
        if got != expected {
            let source = String::from_utf8_lossy(&source);
            wrong.push(format!("== {name}\n{source}-- CPython\n{expected}-- Monty\n{got}"));
        }
    }
    assert!(wrong.is_empty(), "{} of {} differ\n{}", wrong.len(), names.len(), wrong.join("\n"));
}
