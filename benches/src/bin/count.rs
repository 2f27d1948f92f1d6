//! Does one stage of the way from source to result N times, for counting instructions:
//! `valgrind --tool=callgrind target/release/count STAGE 1000 [FILE]`, minus the same with 0. Without a file it is `1 + 1`.

use std::hint::black_box;
use std::sync::Arc;

use monty_benches::{FrontEnd, ONE_PLUS_ONE, finished, started};
use monty_bytecode::verify;
use monty_lexer::Lexer;
use monty_parser::Source;

fn main() {
    let args: Vec<String> = std::env::args().skip(1).collect();
    let stage = args.first().map_or("source_to_result", String::as_str);
    let times: u64 = args.get(1).and_then(|n| n.parse().ok()).unwrap_or(1);
    let text = args.get(2).map(|path| std::fs::read_to_string(path).expect("a readable file"));
    let text = text.as_deref().unwrap_or(ONE_PLUS_ONE);
    let source = Source::new("bench.py", text);
    let mut front = FrontEnd::default();
    let mut lexer = Lexer::default();
    let mut root = front.parse(&source);
    let code = front.compile(&source, root);
    for _ in 0..times {
        match stage {
            "source" => drop(black_box(Source::new("bench.py", black_box(text)))),
            "lex" => lexer.lex(black_box(&source.text)),
            "parse" => root = front.parse(black_box(&source)),
            "compile" => drop(black_box(front.compile(black_box(&source), root))),
            "verify" => verify(black_box(&code)).expect("code that passes"),
            "source_to_code" => drop(black_box(front.verified(black_box(&source)))),
            "source_to_result" => {
                let source = Source::new("bench.py", black_box(text));
                finished(&mut started(&Arc::new(front.verified(&source))));
            }
            _ => panic!("no stage of this name"),
        }
    }
}
