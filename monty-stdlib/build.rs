//! Compiles the Python halves of the modules: `src/<module>/<module>.py`, each one entry of a bundle, decoded when the module is
//! first imported.

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
    let entries: Vec<(String, Code)> = files.iter().map(|file| (name(file), module(file))).collect();
    let blob = encode_bundle(entries.iter().map(|(n, c)| (n.as_str(), c)));
    let out = PathBuf::from(std::env::var_os("OUT_DIR").expect("cargo sets OUT_DIR"));
    fs::write(out.join("stdlib.bin"), blob).expect("OUT_DIR is writable");
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

/// `module collections.abc` for `src/collections/abc.py`; `module json` for `src/json/json.py`.
fn name(file: &Path) -> String {
    let inside = file.strip_prefix("src").expect("collected below src").with_extension("");
    let mut parts: Vec<&str> = inside.iter().filter_map(|p| p.to_str()).collect();
    parts.dedup();
    format!("module {}", parts.join("."))
}

fn module(file: &Path) -> Code {
    let text = fs::read_to_string(file).unwrap_or_else(|e| panic!("{}: {e}", file.display()));
    let source = Source::new("<stdlib>", &text);
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
