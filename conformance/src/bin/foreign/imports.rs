//! What a test file imports, found by its lines: enough to put something in the place of what is not there.

use std::fs;
use std::path::Path;

/// The names of all modules the source imports, dotted.
pub(crate) fn wanted(source: &str) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    for line in source.lines() {
        let line = line.trim_start();
        let names: Vec<&str> = if let Some(rest) = line.strip_prefix("import ") {
            rest.split(',').filter_map(|part| part.split_whitespace().next()).collect()
        } else if let Some(rest) = line.strip_prefix("from ") {
            rest.split_whitespace().take(1).collect()
        } else {
            continue;
        };
        for name in names {
            let plain = name.chars().all(|c| c.is_alphanumeric() || c == '_' || c == '.');
            if plain
                && !name.starts_with('.')
                && !name.starts_with("test")
                && !found.iter().any(|f| f == name)
            {
                found.push(name.to_owned());
            }
        }
    }
    found
}

/// The modules of the same folder that it imports (`from test import list_tests`), and those that they import, with their sources.
pub(crate) fn beside(folder: &Path, source: &str) -> Vec<(String, String)> {
    let mut found: Vec<(String, String)> = Vec::new();
    for line in source.lines() {
        let names: Vec<&str> = match line.strip_prefix("from test import ") {
            Some(rest) => rest.split(',').filter_map(|part| part.split_whitespace().next()).collect(),
            None => match line.strip_prefix("from test.") {
                Some(rest) => rest.split_whitespace().take(1).collect(),
                None => line.strip_prefix("import test.").into_iter().collect(),
            },
        };
        for name in names {
            if name.starts_with("support") {
                continue;
            }
            if let Ok(text) = fs::read_to_string(folder.join(format!("{name}.py"))) {
                for inner in self::beside(folder, &text) {
                    if found.iter().all(|(n, _)| *n != inner.0) {
                        found.push(inner);
                    }
                }
                if found.iter().all(|(n, _)| n != name) {
                    found.push((name.to_owned(), text));
                }
            }
        }
    }
    found
}
