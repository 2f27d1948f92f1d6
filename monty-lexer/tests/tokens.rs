//! The tokens of the programs in `cases`, as snapshots.

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use monty_lexer::lex;

/// One line per token: offsets, kind, text.
fn list(source: &str) -> String {
    let (tokens, error) = lex(source);
    let mut out = String::new();
    for token in tokens.iter() {
        let (lo, hi) = (token.span.lo as usize, token.span.hi as usize);
        writeln!(out, "{lo:4}..{hi:<4} {:12} {:?}", format!("{:?}", token.kind), &source[lo..hi])
            .expect("a String");
    }
    if let Some(error) = error {
        writeln!(out, "{error:?}").expect("a String");
    }
    out
}

#[test]
fn the_tokens_of_each_case() {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut cases: Vec<_> =
        fs::read_dir(folder).expect("cases").map(|entry| entry.expect("a case").path()).collect();
    cases.sort();
    for case in cases {
        let name = case.file_stem().and_then(|stem| stem.to_str()).expect("a name").to_owned();
        let source = fs::read_to_string(&case).expect("text");
        insta::with_settings!({ prepend_module_to_snapshot => false, description => source.clone(), omit_expression => true }, {
            insta::assert_snapshot!(name, list(&source));
        });
    }
}
