//! Source text to verified code: the whole front end as one function, and as the machine's way to it.

use monty_bytecode::Code;
use monty_parser::{ErrorKind, Mode, Source, SyntaxError, parse};
use monty_vm::native::{Compile, CompileFault, CompileMode};

/// Compiles a source.
pub(crate) fn compile(
    source: &Source,
    mode: Mode,
    how: &monty_compiler::Options,
) -> Result<Code, SyntaxError> {
    let module = parse(source, mode)?;
    monty_compiler::compile(source, &module, how)
        .map_err(|e| SyntaxError::new(ErrorKind::Syntax, e.message, source, e.span))
}

/// What `compile`, `exec` and `eval` of a script reach the front end through.
#[derive(Clone, Copy, Debug)]
pub(crate) struct FrontEnd;

impl Compile for FrontEnd {
    fn compile(&self, source: &str, name: &str, mode: CompileMode) -> Result<Code, CompileFault> {
        let source = Source::new(name, source);
        let mode = match mode {
            CompileMode::Exec => Mode::Module,
            CompileMode::Eval => Mode::Expression,
            CompileMode::Single => Mode::Interactive,
        };
        let how = monty_compiler::Options { namespace: true, ..monty_compiler::Options::default() };
        compile(&source, mode, &how).map_err(fault)
    }
}

fn fault(error: SyntaxError) -> CompileFault {
    CompileFault {
        class: error.kind.name(),
        message: error.message.into_owned(),
        line: error.line,
        column: error.offset,
        text: error.text.map_or(String::new(), String::from),
        end_line: error.end_line,
        end_column: u32::try_from(error.end_offset).unwrap_or(0),
    }
}
