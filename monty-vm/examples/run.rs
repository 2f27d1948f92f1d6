//! Runs a file on the bare machine: `cargo run -p monty-vm --example run FILE`.

use std::sync::Arc;

use monty_compiler::{Options, compile};
use monty_parser::{Mode, Source, parse};
use monty_vm::{Limits, Outcome, Vm, world};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let path = std::env::args().nth(1).ok_or("usage: run FILE")?;
    let source = Source::new(&path, &std::fs::read_to_string(&path)?);
    let module = parse(&source, Mode::Module).map_err(|e| e.message.to_string())?;
    let code = compile(&source, &module, &Options::default()).map_err(|e| e.message.to_string())?;
    monty_bytecode::verify(&code)?;
    let mut vm = Vm::new(world(), Limits::default());
    vm.start(&Arc::new(code));
    loop {
        let outcome = vm.run(1_000_000);
        print!("{}", vm.take_output());
        match outcome {
            Outcome::Interrupted => {}
            Outcome::Raised(exc) => {
                print!("{}", vm.format_exception(exc));
                return Ok(());
            }
            Outcome::Complete(_) => return Ok(()),
            other => {
                println!("{other:?}");
                return Ok(());
            }
        }
    }
}
