//! The code of CPython's standard library verifies, where a CPython is at hand: the one that `MONTY_CPYTHON` names, or
//! `python3.14`, or `python3`. Without one there is nothing to compile, and the test says so.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use monty_bytecode::{decode, encode, verify};
use monty_compiler::{Compiler, Options};
use monty_parser::{Mode, Parser, Source};

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    let mut entries: Vec<_> =
        fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    entries.sort();
    for path in entries {
        if path.is_dir() && !path.ends_with("site-packages") {
            files(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "py") {
            found.push(path);
        }
    }
}

fn library() -> Option<PathBuf> {
    let named = std::env::var("MONTY_CPYTHON").ok();
    let about = "import os; print(os.path.dirname(os.__file__))";
    ["python3.14", "python3"].map(str::to_owned).into_iter().chain(named).rev().find_map(|python| {
        let output = Command::new(python).args(["-c", about]).output().ok()?;
        let folder = String::from_utf8(output.stdout).ok()?;
        output.status.success().then(|| PathBuf::from(folder.trim()))
    })
}

#[test]
fn the_code_of_the_standard_library_verifies_and_survives_its_bytes() {
    let Some(folder) = library() else {
        eprintln!("skipped: there is no python3 on this machine");
        return;
    };
    let mut paths = Vec::new();
    files(&folder, &mut paths);
    let mut parser = Parser::new();
    let mut compiler = Compiler::new();
    let (mut good, mut no_programs, mut wrong) = (0, Vec::new(), Vec::new());
    for path in paths {
        let Ok(text) = fs::read_to_string(&path) else {
            no_programs.push(path);
            continue;
        };
        let source = Source::new(&path.to_string_lossy(), &text);
        let Ok(root) = parser.parse(&source, Mode::Module) else {
            no_programs.push(path);
            continue;
        };
        match compiler.compile(&source, parser.ast(), root, &Options::default()) {
            Ok(code) => {
                let same = verify(&code).map_err(|e| e.to_string()).and_then(|()| {
                    let bytes = encode(&code);
                    let copy = decode(&bytes).map_err(|e| e.to_string())?;
                    // Compared as bytes: a NaN does not equal itself.
                    if encode(&copy) == bytes { Ok(()) } else { Err("the bytes are other code".into()) }
                });
                match same {
                    Ok(()) => good += 1,
                    Err(reason) => wrong.push(format!("{}: {reason}", path.display())),
                }
            }
            // What is too much for us is no program of CPython's that is meant to be wrong.
            Err(e) if e.message.starts_with("too") || e.message.contains("too large") => {
                wrong.push(format!("{}: {e}", path.display()));
            }
            Err(_) => no_programs.push(path),
        }
    }
    eprintln!("{good} files verify; no programs, or no text in UTF-8: {no_programs:?}");
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(good > 0);
}
