//! What holds for any text: no panic, spans inside the text, children inside their parents.

use monty_parser::{Mode, Source, dump, parse};
use proptest::prelude::*;

/// Text that looks a little like Python.
fn pythonic() -> impl Strategy<Value = String> {
    let piece = prop::sample::select(vec![
        "x",
        "y",
        "1",
        "2.5",
        "'s'",
        "f'{x}'",
        "f'{",
        "}'",
        "t'{y}'",
        "(",
        ")",
        "[",
        "]",
        "{",
        "}",
        ",",
        ":",
        ";",
        ".",
        "=",
        "==",
        ":=",
        "+",
        "-",
        "*",
        "**",
        "@",
        "\n",
        "\n    ",
        "\n        ",
        " if ",
        " else ",
        "elif ",
        " for ",
        " in ",
        " not ",
        " is ",
        "async ",
        "await ",
        "def f",
        "class A",
        "lambda ",
        "return ",
        "yield ",
        "from ",
        "import ",
        "try",
        "except ",
        "finally",
        "with ",
        " as ",
        "match ",
        "case ",
        "type ",
        "global ",
        "del ",
        "assert ",
        "raise ",
        "pass",
        "None",
        "_",
        "print ",
        "|",
        "...",
        "!r",
        "->",
        "é",
        "\\\n",
        "#\n",
    ]);
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

fn check(text: &str) {
    let source = Source::new("any.py", text);
    for mode in [Mode::Module, Mode::Expression, Mode::Interactive] {
        match parse(&source, mode) {
            Ok(module) => {
                let _ = dump(&module, &source);
            }
            Err(error) => {
                let _ = error.render("any.py");
                let lines = source.line_count();
                assert!(error.line <= lines + 1, "{error:?}");
            }
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(1024) })]

    #[test]
    fn no_text_panics(text in any::<String>()) {
        check(&text);
    }

    #[test]
    fn nothing_that_looks_like_python_panics(text in pythonic()) {
        check(&text);
    }

    #[test]
    fn no_bytes_panic(bytes in any::<Vec<u8>>()) {
        if let Ok(source) = Source::from_bytes("any.py", &bytes) {
            let _ = parse(&source, Mode::Module);
        }
    }
}
