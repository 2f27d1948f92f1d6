//! The trees of CPython's standard library equal those CPython makes, where a CPython of the same grammar is at hand:
//! the one that `MONTY_CPYTHON` names, or `python3.14`. Without one there is nothing to compare.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use monty_parser::{Mode, Source, dump, parse};

/// Prints for each file named in the standard input its dump, or an empty line if it is no program.
const SCRIPT: &str = "
import ast, sys, warnings
warnings.simplefilter('ignore')
sys.setrecursionlimit(100000)
sys.stdout.reconfigure(encoding='utf-8', errors='surrogatepass')
for name in sys.stdin.read().split('\\n'):
    try:
        print(ast.dump(ast.parse(open(name, 'rb').read()), include_attributes=True))
    except (SyntaxError, ValueError):
        print()
";

/// As text that may hold lone surrogates on both sides.
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

fn run(python: &str, script: &str, input: &str) -> Option<Vec<u8>> {
    let file = std::env::temp_dir().join(format!("monty-differential-{}", std::process::id()));
    fs::write(&file, input).ok()?;
    let output =
        Command::new(python).args(["-c", script]).stdin(fs::File::open(&file).ok()?).output().ok()?;
    let _ = fs::remove_file(&file);
    output.status.success().then_some(output.stdout)
}

#[test]
fn trees_of_the_standard_library_are_cpythons() {
    let python = std::env::var("MONTY_CPYTHON").unwrap_or_else(|_| "python3.14".into());
    let about = "import os, sys; print(sys.version_info[:2] == (3, 14), os.path.dirname(os.__file__))";
    let Some(about) = run(&python, about, "").and_then(|output| String::from_utf8(output).ok()) else {
        return;
    };
    let Some(folder) = about.trim().strip_prefix("True ") else { return };
    let mut names = Vec::new();
    files(Path::new(folder), &mut names);
    let names: Vec<_> = names.iter().filter(|path| path.exists()).filter_map(|path| path.to_str()).collect();
    let output = run(&python, SCRIPT, &names.join("\n")).expect("dumps");
    let expected: Vec<&[u8]> = output.split(|byte| *byte == b'\n').collect();
    let mut differ = Vec::new();
    let mut equal = 0;
    for (name, expected) in names.iter().zip(expected) {
        let bytes = fs::read(name).expect("a file");
        let result = Source::from_bytes(name, &bytes)
            .and_then(|source| parse(&source, Mode::Module).map(|module| dump(&module, &source)));
        if result.unwrap_or_default().as_bytes() == expected { equal += 1 } else { differ.push(*name) }
    }
    println!("{equal} equal, {} differ", differ.len());
    assert!(differ.is_empty(), "{differ:#?}");
}
