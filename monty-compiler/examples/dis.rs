//! Shows the code of a file, or of standard input: `cargo run --example dis -- FILE`.

use std::io::Read as _;

use monty_bytecode::{disassemble, verify};
use monty_compiler::{Options, compile};
use monty_parser::{Mode, Source, parse};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let mut text = String::new();
    let name = std::env::args().nth(1).unwrap_or("-".into());
    if name == "-" {
        std::io::stdin().read_to_string(&mut text)?;
    } else {
        text = std::fs::read_to_string(&name)?;
    }
    let source = Source::new(&name, &text);
    let module = parse(&source, Mode::Module)?;
    let code = compile(&source, &module, &Options::default())?;
    print!("{}", disassemble(&code));
    verify(&code)?;
    Ok(())
}
