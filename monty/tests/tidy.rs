//! The rules of the house that no compiler holds: reading order, sizes, first lines, and what the core may not reach for.

use std::fs;
use std::path::{Path, PathBuf};

/// Crates that run on what the host hands over, and on nothing else.
const CORE: &[&str] = &[
    "monty-lexer",
    "monty-parser",
    "monty-bytecode",
    "monty-compiler",
    "monty-vm",
    "monty-stdlib",
    "monty-snapshot",
    "monty",
];
/// What the core may not reach for: files, network, processes, environment, threads, clocks.
const AUTHORITY: &[&str] = &[
    "std::fs",
    "std::net",
    "std::process",
    "std::env",
    "std::thread",
    "std::time",
    "std::io::stdin",
    "std::io::stdout",
];
/// The one file that may read a clock, and reads nothing else.
const CLOCK: &str = "monty/src/clock.rs";
const LONGEST_FILE: usize = 500;

struct File {
    /// From the top of the repository.
    name: String,
    text: String,
}

fn top() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("..")
}

/// All Rust files of a crate's `src`.
fn sources(krate: &str) -> Vec<File> {
    let mut files = Vec::new();
    let mut work = vec![top().join(krate).join("src")];
    while let Some(folder) = work.pop() {
        for entry in fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            if path.is_dir() {
                work.push(path);
            } else if path.extension().is_some_and(|e| e == "rs") {
                let name = path.strip_prefix(top()).unwrap().to_string_lossy().replace('\\', "/");
                files.push(File { name, text: fs::read_to_string(&path).unwrap() });
            }
        }
    }
    files.sort_by(|a, b| a.name.cmp(&b.name));
    files
}

/// Every line of code, numbered, without comments.
fn code_lines(text: &str) -> impl Iterator<Item = (usize, &str)> {
    text.lines()
        .enumerate()
        .map(|(at, line)| (at + 1, line.split_once("//").map_or(line, |(code, _)| code)))
        .filter(|(_, line)| !line.trim().is_empty())
}

/// The modules a file declares, in order.
fn modules(text: &str) -> Vec<&str> {
    code_lines(text)
        .filter(|(_, line)| !line.starts_with(' '))
        .filter_map(|(_, line)| {
            let rest = ["mod ", "pub mod ", "pub(crate) mod "].iter().find_map(|p| line.strip_prefix(p))?;
            rest.trim_end().strip_suffix(';')
        })
        .collect()
}

fn report(broken: &[String]) {
    assert!(broken.is_empty(), "\n{}\n", broken.join("\n"));
}

#[test]
fn every_file_begins_by_saying_what_it_is_for() {
    let broken: Vec<String> = CORE
        .iter()
        .flat_map(|krate| sources(krate))
        .filter(|f| !f.text.starts_with("//!") && !f.text.starts_with("#![doc"))
        .map(|f| f.name)
        .collect();
    report(&broken);
}

#[test]
fn no_file_is_too_long() {
    let broken: Vec<String> = CORE
        .iter()
        .flat_map(|krate| sources(krate))
        .map(|f| (f.text.lines().count(), f.name))
        .filter(|(lines, _)| *lines > LONGEST_FILE)
        .map(|(lines, name)| format!("{name}: {lines} lines"))
        .collect();
    report(&broken);
}

#[test]
fn a_module_uses_only_what_is_declared_above_it() {
    let mut broken = Vec::new();
    for krate in CORE {
        let files = sources(krate);
        let root = files.iter().find(|f| f.name.ends_with("/src/lib.rs")).unwrap();
        let order = modules(&root.text);
        for file in &files {
            let inside = file.name.split("/src/").nth(1).unwrap();
            let room = inside.split(['/', '.']).next().unwrap();
            let Some(own) = order.iter().position(|m| *m == room) else { continue };
            for (at, line) in code_lines(&file.text) {
                for later in &order[own + 1..] {
                    let used = line.match_indices("crate::").any(|(at, _)| {
                        let rest = &line[at + "crate::".len()..];
                        rest.strip_prefix(later)
                            .is_some_and(|r| !r.starts_with(|c: char| c.is_alphanumeric() || c == '_'))
                    });
                    if used {
                        broken.push(format!(
                            "{}:{at}: `{room}` uses `{later}`, which is declared below it",
                            file.name
                        ));
                    }
                }
            }
        }
    }
    report(&broken);
}

#[test]
fn the_core_reaches_for_nothing_the_host_did_not_hand_over() {
    let mut broken = Vec::new();
    for krate in CORE {
        for file in sources(krate) {
            for (at, line) in code_lines(&file.text) {
                let clock = |what: &str| file.name == CLOCK && what == "std::time";
                if let Some(what) = AUTHORITY.iter().find(|a| line.contains(**a) && !clock(a)) {
                    broken.push(format!("{}:{at}: {what}", file.name));
                }
            }
        }
    }
    report(&broken);
}

#[test]
fn all_crates_but_the_bindings_forbid_unsafe_code() {
    let workspace = fs::read_to_string(top().join("Cargo.toml")).unwrap();
    assert!(workspace.contains("unsafe_code = \"forbid\""));
    let broken: Vec<&str> = CORE
        .iter()
        .copied()
        .filter(|krate| {
            let manifest = fs::read_to_string(top().join(krate).join("Cargo.toml")).unwrap();
            !manifest.contains("[lints]\nworkspace = true")
        })
        .collect();
    assert!(broken.is_empty(), "{broken:?} do not take the workspace's lints");
}
