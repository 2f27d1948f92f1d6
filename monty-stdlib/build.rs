//! Compiles the Python halves of the modules: `src/<module>/<module>.py`, each one entry of a bundle, decoded when the module is
//! first imported; and each function of `src/<module>/twins.py`, an entry of its own, for natives that decline.

use std::fs;
use std::path::{Path, PathBuf};

use monty_bytecode::{Code, encode_bundle, verify};
use monty_compiler::{Options, compile};
use monty_parser::{Mode, Source, parse};

fn main() {
    println!("cargo::rerun-if-changed=src");
    let mut files = Vec::new();
    collect(Path::new("src"), &mut files);
    files.sort();
    let mut entries: Vec<(String, Code)> = Vec::new();
    for file in &files {
        let text = fs::read_to_string(file).unwrap_or_else(|e| panic!("{}: {e}", file.display()));
        if file.ends_with("twins.py") {
            for (name, piece) in definitions(&text) {
                entries.push((name, compiled(file, "<prelude>", &piece)));
            }
        } else {
            entries.push((name(file), compiled(file, "<stdlib>", &text)));
        }
    }
    let blob = encode_bundle(entries.iter().map(|(n, c)| (n.as_str(), c)));
    let out = PathBuf::from(std::env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
    fs::write(out.join("stdlib.bin"), blob).expect("OUT_DIR is writable");
}

fn collect(dir: &Path, files: &mut Vec<PathBuf>) {
    for item in fs::read_dir(dir).expect("the sources are readable") {
        let path = item.expect("the sources are readable").path();
        if path.is_dir() {
            collect(&path, files);
        } else if path.extension().is_some_and(|e| e == "py") && !path.ends_with("generate.py") {
            files.push(path);
        }
    }
}

/// `module collections.abc` for `src/collections/abc.py`; `module json` for `src/json/json.py`.
fn name(file: &Path) -> String {
    let inside = file.strip_prefix("src").expect("collected below src").with_extension("");
    let mut parts: Vec<&str> = inside.iter().filter_map(|p| p.to_str()).collect();
    parts.dedup();
    format!("module {}", parts.join("."))
}

/// The top-level functions of a file of twins, by name: entries of the prelude.
fn definitions(text: &str) -> Vec<(String, String)> {
    let mut pieces: Vec<(String, String)> = Vec::new();
    for line in text.lines() {
        if let Some(rest) = line.strip_prefix("def ") {
            pieces.push((rest.split('(').next().unwrap_or("").to_owned(), String::new()));
        }
        if let Some((_, piece)) = pieces.last_mut() {
            piece.push_str(line);
            piece.push('\n');
        }
    }
    pieces
}

/// In code named `<stdlib>` names mean what they mean in a program, then hidden helpers; in `<prelude>` its entries come first.
fn compiled(file: &Path, source: &str, text: &str) -> Code {
    let source = Source::new(source, text);
    let module = parse(&source, Mode::Module)
        .unwrap_or_else(|e| panic!("{}: line {}: {}", file.display(), e.line, e.message));
    let options = Options { hidden: true, ..Options::default() };
    let code =
        compile(&source, &module, &options).unwrap_or_else(|e| panic!("{}: {}", file.display(), e.message));
    if let Err(e) = verify(&code) {
        panic!("{}: {e}", file.display());
    }
    code
}
