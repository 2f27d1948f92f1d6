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

/// The modules of the same folder that it imports (`from test import list_tests`, `import test.a.b`), and those that they import,
/// with their sources, dotted below the folder. What is not there has no source.
pub(crate) fn beside(folder: &Path, source: &str) -> Vec<(String, Option<String>)> {
    let mut found: Vec<(String, Option<String>)> = Vec::new();
    for line in source.lines() {
        let mut names: Vec<String> = Vec::new();
        if let Some(rest) = line.strip_prefix("from test import ") {
            names
                .extend(rest.split(',').filter_map(|part| part.split_whitespace().next()).map(str::to_owned));
        } else if let Some((module, rest)) =
            line.strip_prefix("from test.").and_then(|rest| rest.split_once(" import "))
        {
            // What is imported may be a module itself.
            names.push(module.to_owned());
            let parts = rest.split(',').filter_map(|part| part.split_whitespace().next());
            let inner = parts.map(|part| format!("{module}.{part}"));
            names.extend(inner.filter(|name| !is_file(folder, module) || is_file(folder, name)));
        } else if let Some(rest) = line.strip_prefix("import test.") {
            names.extend(rest.split_whitespace().take(1).map(str::to_owned));
        }
        for name in names {
            if name.starts_with("support") || found.iter().any(|(n, _)| *n == name) {
                continue;
            }
            let text = read(folder, &name);
            for inner in text.iter().flat_map(|text| self::beside(folder, text)) {
                if found.iter().all(|(n, _)| *n != inner.0) {
                    found.push(inner);
                }
            }
            found.push((name, text));
        }
    }
    found
}

fn is_file(folder: &Path, name: &str) -> bool {
    folder.join(format!("{}.py", name.replace('.', "/"))).exists()
}

fn read(folder: &Path, name: &str) -> Option<String> {
    let path = folder.join(name.replace('.', "/"));
    fs::read_to_string(path.with_extension("py"))
        .or_else(|_| fs::read_to_string(path.join("__init__.py")))
        .ok()
}
