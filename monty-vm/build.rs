//! Compiles the prelude: every top-level `def` and `class` of the `.py` files beside the Rust sources becomes one entry of a
//! bundle, decoded on first use.

use std::fs;
use std::path::{Path, PathBuf};

use monty_bytecode::{Code, encode_bundle, verify};
use monty_compiler::{Options, compile};
use monty_parser::{Mode, Source, parse};

fn main() {
    println!("cargo::rerun-if-changed=src");
    let mut files = Vec::new();
    for room in ["src/prelude", "src/types", "src/builtins"] {
        collect(Path::new(room), &mut files);
    }
    files.sort();
    let mut entries: Vec<(String, Code)> = Vec::new();
    for file in &files {
        let text = fs::read_to_string(file).unwrap_or_else(|e| panic!("{}: {e}", file.display()));
        for (name, piece) in pieces(&text) {
            let code = entry(file, &name, &piece);
            assert!(
                entries.iter().all(|(n, _)| *n != name),
                "{}: the prelude has two entries {name}",
                file.display()
            );
            entries.push((name, code));
        }
    }
    let blob = encode_bundle(entries.iter().map(|(n, c)| (n.as_str(), c)));
    let out = PathBuf::from(std::env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
    fs::write(out.join("prelude.bin"), blob).expect("OUT_DIR is writable");
}

fn collect(dir: &Path, files: &mut Vec<PathBuf>) {
    for item in fs::read_dir(dir).expect("the sources are readable") {
        let path = item.expect("the sources are readable").path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|e| e == "py") {
            files.push(path);
        }
    }
}

/// The top-level definitions of a file, each with its decorators, by name.
fn pieces(text: &str) -> Vec<(String, String)> {
    let mut pieces: Vec<(String, String)> = Vec::new();
    let mut decorators = String::new();
    let mut lines = text.lines();
    while let Some(line) = lines.next() {
        // A file's docstring.
        if let Some(rest) = line.strip_prefix("\"\"\"") {
            if !rest.contains("\"\"\"") {
                lines.find(|l| l.contains("\"\"\""));
            }
            continue;
        }
        let name = line
            .strip_prefix("def ")
            .or_else(|| line.strip_prefix("class "))
            .or_else(|| line.strip_prefix("async def "));
        if let Some(rest) = name {
            let end = rest.find(|c: char| !c.is_alphanumeric() && c != '_').unwrap_or(rest.len());
            pieces.push((rest[..end].to_owned(), std::mem::take(&mut decorators)));
        } else if line.starts_with('@') {
            decorators.push_str(line);
            decorators.push('\n');
            continue;
        } else if line.starts_with('#') || line.trim().is_empty() {
            if let Some((_, piece)) = pieces.last_mut() {
                piece.push('\n');
            }
            continue;
        } else {
            assert!(line.starts_with([' ', ')', '\t']), "the prelude holds definitions only: {line}");
        }
        let (_, piece) = pieces.last_mut().expect("a definition comes first");
        piece.push_str(line);
        piece.push('\n');
    }
    pieces
}

/// A module that makes the definition and gives it back.
fn entry(file: &Path, name: &str, piece: &str) -> Code {
    let text = format!("{piece}\n{name}\n");
    let source = Source::new("<prelude>", &text);
    let module =
        parse(&source, Mode::Module).unwrap_or_else(|e| panic!("{}: {name}: {}", file.display(), e.message));
    let options = Options { result: true, hidden: true, ..Options::default() };
    let code =
        compile(&source, &module, &options).unwrap_or_else(|e| panic!("{}: {name}: {e:?}", file.display()));
    if let Err(e) = verify(&code) {
        panic!("{}: {name}: {e}", file.display());
    }
    code
}
