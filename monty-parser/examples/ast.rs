//! Prints the tree of each file, or its error: `cargo run --example ast -- FILE…`. With `--error` only the error and
//! its place.

use monty_parser::{Mode, Source, dump, parse};

fn main() {
    let mut files: Vec<String> = std::env::args().skip(1).collect();
    let only_error = files.first().is_some_and(|first| first == "--error");
    if only_error {
        files.remove(0);
    }
    for file in files {
        let name = file.rsplit('/').next().unwrap_or(&file);
        let bytes = std::fs::read(&file).unwrap_or_default();
        let result = Source::from_bytes(name, &bytes)
            .and_then(|source| parse(&source, Mode::Module).map(|module| (module, source)));
        match result {
            Ok(_) if only_error => println!("OK"),
            Ok((module, source)) => println!("{}", dump(&module, &source)),
            Err(error) => {
                println!("{}", error.render(name));
                if only_error && error.line > 0 {
                    println!("{} {} {} {}", error.line, error.offset, error.end_line, error.end_offset);
                } else if only_error {
                    println!("None None None None");
                }
            }
        }
    }
}
