//! Looking at a program without running it.

use std::fmt::Write as _;
use std::path::Path;

use monty::lexer::lex;
use monty::parser::{Mode, Module, Source, dump, parse};
use monty::{Error, Options, Program};

use crate::failure::Failure;
use crate::files;

/// `monty check FILE`: silent if it is a program.
pub(crate) fn check(file: &Path) -> Result<(), Failure> {
    compile(file).map(drop)
}

/// `monty dis FILE`
pub(crate) fn dis(file: &Path) -> Result<(), Failure> {
    files::print(&monty::bytecode::disassemble(compile(file)?.code()))
}

/// `monty ast FILE`
pub(crate) fn ast(file: &Path) -> Result<(), Failure> {
    let source = source(file)?;
    let module = parsed(&source)?;
    files::print(&format!("{}\n", dump(&module, &source).trim_end()))
}

/// `monty tokens FILE`: place, kind and text of each token, up to the first that is none.
pub(crate) fn tokens(file: &Path) -> Result<(), Failure> {
    let source = source(file)?;
    let (tokens, error) = lex(&source.text);
    let mut out = String::new();
    for token in tokens.iter() {
        let (lo, hi) = (source.line_col(token.span.lo), source.line_col(token.span.hi));
        let text = source.text.get(token.span.lo as usize..token.span.hi as usize).unwrap_or("");
        let place = format!("{}:{}-{}:{}", lo.line, lo.column, hi.line, hi.column);
        // Writing to a String cannot fail.
        let _ = writeln!(out, "{place:<16} {:<14} {text:?}", format!("{:?}", token.kind));
    }
    files::print(&out)?;
    match error {
        // The parser knows what Python says of it.
        Some(_) => parsed(&source).map(drop),
        None => Ok(()),
    }
}

fn compile(file: &Path) -> Result<Program, Failure> {
    let (name, text) = files::program(file)?;
    Ok(Program::compile(&text, Options::default().name(name).without_result())?)
}

fn source(file: &Path) -> Result<Source, Failure> {
    let (name, text) = files::program(file)?;
    Ok(Source::new(&name, &text))
}

fn parsed(source: &Source) -> Result<Module, Failure> {
    parse(source, Mode::Module).map_err(|e| Error::from_syntax(&e, &source.name).into())
}
