//! The trees of CPython's standard library equal those CPython makes, where a CPython of the same grammar is at hand:
//! the one that `MONTY_CPYTHON` names, or `python3.14`. Without one there is nothing to compare.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use monty_parser::{Mode, Source, dump, parse, unparse};

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

/// Prints for each file what `ast.unparse` makes of it, each after a NUL.
const UNPARSE: &str = "
import ast, sys, warnings
warnings.simplefilter('ignore')
sys.setrecursionlimit(100000)
sys.stdout.reconfigure(encoding='utf-8', errors='surrogatepass', newline='\\n')
for name in sys.stdin.read().split('\\n'):
    try:
        print('\\0', ast.unparse(ast.parse(open(name, 'rb').read())), sep='', end='')
    except (SyntaxError, ValueError):
        print('\\0', end='')
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

/// A CPython 3.14 and the files of its library, if there is one.
fn library() -> Option<(String, Vec<String>)> {
    let python = std::env::var("MONTY_CPYTHON").unwrap_or_else(|_| "python3.14".into());
    let about = "import os, sys; print(sys.version_info[:2] == (3, 14), os.path.dirname(os.__file__))";
    let about = run(&python, about, "").and_then(|output| String::from_utf8(output).ok())?;
    let folder = about.trim().strip_prefix("True ")?;
    let mut names = Vec::new();
    files(Path::new(folder), &mut names);
    // Where the library is packaged without its tests, they may be elsewhere.
    if let Ok(folder) = std::env::var("MONTY_CPYTHON_TESTS") {
        files(Path::new(&folder), &mut names);
    }
    let names = names.iter().filter(|path| path.exists()).filter_map(|path| path.to_str());
    Some((python, names.map(str::to_owned).collect()))
}

#[test]
fn trees_of_the_standard_library_are_cpythons() {
    let Some((python, names)) = library() else { return };
    let output = run(&python, SCRIPT, &names.join("\n")).expect("dumps");
    let expected: Vec<&[u8]> = output.split(|byte| *byte == b'\n').collect();
    let mut differ = Vec::new();
    for (name, expected) in names.iter().zip(expected) {
        let bytes = fs::read(name).expect("a file");
        let result = Source::from_bytes(name, &bytes)
            .and_then(|source| parse(&source, Mode::Module).map(|module| dump(&module, &source)));
        if result.unwrap_or_default().as_bytes() != expected {
            differ.push(name);
        }
    }
    assert!(differ.is_empty(), "{} of {} differ: {differ:#?}", differ.len(), names.len());
}

/// A dump without places.
fn placeless(dump: &str) -> String {
    let dump = dump.replace("(lineno=", "( lineno=");
    let mut parts = dump.split(" lineno=");
    let first = parts.next().unwrap_or("");
    let rest = parts.map(|part| part.split_once(')').map_or(part, |(_, rest)| rest));
    std::iter::once(first).chain(rest).collect()
}

#[test]
fn texts_of_the_standard_librarys_trees_are_cpythons_and_give_the_same_trees() {
    let Some((python, names)) = library() else { return };
    let output = run(&python, UNPARSE, &names.join("\n")).expect("texts");
    let expected: Vec<&[u8]> = output.split(|byte| *byte == 0).skip(1).collect();
    assert_eq!(expected.len(), names.len());
    let mut differ = Vec::new();
    for (name, expected) in names.iter().zip(expected) {
        let bytes = fs::read(name).expect("a file");
        let Ok(source) = Source::from_bytes(name, &bytes) else { continue };
        let Ok(module) = parse(&source, Mode::Module) else { continue };
        let text = unparse(&module, &source).expect("text");
        if text.as_bytes() != expected {
            let expected = String::from_utf8_lossy(expected);
            let line = text.lines().zip(expected.lines()).find(|(ours, theirs)| ours != theirs);
            differ.push((name, line.map(|(ours, theirs)| (ours.to_owned(), theirs.to_owned()))));
        }
        let again = Source::new(name, &text);
        let again_module = parse(&again, Mode::Module).expect(name);
        let (before, after) = (dump(&module, &source), dump(&again_module, &again));
        let (before, after) = (placeless(&before), placeless(&after));
        if let Some(at) = before.bytes().zip(after.bytes()).position(|(a, b)| a != b) {
            let from =
                |text: &str| text.as_bytes().iter().skip(at.saturating_sub(40)).take(80).copied().collect();
            let (before, after): (Vec<u8>, Vec<u8>) = (from(&before), from(&after));
            panic!("{name}: {}\n{}", String::from_utf8_lossy(&before), String::from_utf8_lossy(&after));
        }
    }
    assert!(differ.is_empty(), "{} of {} differ: {differ:#?}", differ.len(), names.len());
}
