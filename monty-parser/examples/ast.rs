//! Prints the tree of each file, or its error: `cargo run --example ast -- FILE…`.

use monty_parser::{Mode, Source, dump, parse};

fn main() {
    for file in std::env::args().skip(1) {
        let bytes = std::fs::read(&file).unwrap_or_default();
        let result = Source::from_bytes(&file, &bytes)
            .and_then(|source| parse(&source, Mode::Module).map(|module| dump(&module, &source)));
        match result {
            Ok(tree) => println!("{tree}"),
            Err(error) => println!("{}", error.render(&file)),
        }
    }
}
