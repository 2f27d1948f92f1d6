//! The trees of the programs in `cases`, as snapshots: CPython's dump, one field a line, positions shortened to
//! `@line:column-line:column`.

use std::fs;
use std::path::Path;

use monty_parser::{Mode, Source, dump, parse};

/// Breaks a dump into lines.
fn pretty(dump: &str) -> String {
    let mut out = String::new();
    let mut depth = 0;
    let mut quote = None;
    let mut chars = dump.chars().peekable();
    let new_line = |out: &mut String, depth: usize| {
        out.push('\n');
        out.push_str(&"  ".repeat(depth));
    };
    while let Some(c) = chars.next() {
        match (quote, c) {
            (Some(_), '\\') => {
                out.push(c);
                out.extend(chars.next());
                continue;
            }
            (Some(open), c) if c == open => quote = None,
            (Some(_), _) => {}
            (None, '\'' | '"') => quote = Some(c),
            (None, '(' | '[') => {
                out.push(c);
                if !matches!(chars.peek(), Some(')' | ']')) {
                    depth += 1;
                    new_line(&mut out, depth);
                    continue;
                }
                depth += 1;
                continue;
            }
            (None, ')' | ']') => depth -= 1,
            (None, ',') => {
                chars.next();
                new_line(&mut out, depth);
                continue;
            }
            (None, _) => {}
        }
        out.push(c);
    }
    let mut short = String::new();
    let mut lines = out.lines().peekable();
    while let Some(line) = lines.next() {
        let Some(start) = line.trim_start().strip_prefix("lineno=") else {
            short.push_str(line);
            short.push('\n');
            continue;
        };
        let mut rest = |name: &str| {
            lines.next().and_then(|line| line.trim_start().strip_prefix(name)).unwrap_or("").to_owned()
        };
        let (column, end, end_column) = (rest("col_offset="), rest("end_lineno="), rest("end_col_offset="));
        let indent = line.len() - line.trim_start().len();
        short.push_str(&format!("{}@{start}:{column}-{end}:{end_column}\n", " ".repeat(indent)));
    }
    short
}

#[test]
fn the_tree_of_each_case() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut cases: Vec<_> =
        fs::read_dir(folder).expect("cases").map(|entry| entry.expect("a case").path()).collect();
    cases.sort();
    for case in cases {
        let name = case.file_stem().and_then(|stem| stem.to_str()).expect("a name").to_owned();
        let text = fs::read_to_string(&case).expect("text");
        let source = Source::new(&name, &text);
        let module = parse(&source, Mode::Module).expect("a program");
        insta::with_settings!({ prepend_module_to_snapshot => false, description => text.clone(), omit_expression => true }, {
            insta::assert_snapshot!(name, pretty(&dump(&module, &source)));
        });
    }
}
