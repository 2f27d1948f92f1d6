//! What holds for the tokens of any text.

use monty_lexer::{Kind, lex};
use proptest::prelude::*;

/// Text that looks a little like Python.
fn pythonic() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        Just("f'"),
        Just("f\""),
        Just("f'''"),
        Just("t'"),
        Just("rb'"),
        Just("'"),
        Just("\"\"\""),
        Just("{"),
        Just("}"),
        Just("("),
        Just(")"),
        Just("["),
        Just("]"),
        Just(":"),
        Just("!"),
        Just("="),
        Just(":="),
        Just("\\"),
        Just("\n"),
        Just("    "),
        Just("\t"),
        Just(" "),
        Just("#"),
        Just("0x"),
        Just("1_"),
        Just("1e"),
        Just("0"),
        Just("7j"),
        Just("x"),
        Just("if"),
        Just("é"),
        Just("“"),
        Just("\u{200b}"),
        Just("\r\n"),
        Just("\x0c"),
        Just("\0"),
        Just("\\N{"),
        Just("..."),
    ];
    prop::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

fn check(text: &str) {
    let (tokens, error) = lex(text);
    let mut end = 0;
    for token in tokens.iter() {
        let (lo, hi) = (token.span.lo as usize, token.span.hi as usize);
        if token.kind == Kind::Error {
            assert!(error.is_some());
            continue;
        }
        assert!(lo >= end, "tokens come one after the other");
        assert!(lo <= hi && text.get(lo..hi).is_some(), "spans are text");
        if error.is_none() {
            // Between tokens there is nothing but blanks, comments, line ends within brackets and joined lines.
            let gap = text[end..lo].trim_start_matches('\u{feff}');
            let mut in_comment = false;
            for c in gap.chars() {
                in_comment = (in_comment || c == '#') && c != '\n';
                assert!(
                    in_comment || matches!(c, ' ' | '\t' | '\x0c' | '\n' | '\r' | '\\'),
                    "{gap:?} in {text:?}"
                );
            }
        }
        end = hi.max(end);
    }
    assert_eq!(tokens.kinds().last(), Some(&Kind::Eof));
    let opened = tokens.kinds().iter().filter(|kind| **kind == Kind::Indent).count();
    let closed = tokens.kinds().iter().filter(|kind| **kind == Kind::Dedent).count();
    assert!(error.is_some() || opened == closed, "every block ends");
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::with_cases(512) })]

    #[test]
    fn spans_tile_any_text(text in any::<String>()) {
        check(&text);
    }

    #[test]
    fn spans_tile_what_looks_like_python(text in pythonic()) {
        check(&text);
    }
}
