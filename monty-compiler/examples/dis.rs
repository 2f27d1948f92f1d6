//! Shows the code of a file, or of standard input: `cargo run --example dis -- FILE`.

use std::io::Read as _;

use monty_bytecode::{disassemble, verify};
use monty_compiler::{Options, compile};
use monty_parser::{ErrorKind, Mode, Source, SyntaxError, parse};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut text = String::new();
    let name = std::env::args().nth(1).unwrap_or("-".into());
    if name == "-" {
        std::io::stdin().read_to_string(&mut text)?;
    } else {
        text = std::fs::read_to_string(&name)?;
    }
    let source = Source::new(&name, &text);
    let code = parse(&source, Mode::Module).and_then(|module| {
        compile(&source, &module, &Options::default())
            .map_err(|error| SyntaxError::new(ErrorKind::Syntax, error.message, &source, error.span))
    });
    match code {
        Ok(code) => {
            print!("{}", disassemble(&code));
            verify(&code)?;
        }
        Err(error) => println!("{}", error.render(&name)),
    }
    Ok(())
}
