//! Source text to verified code: the whole front end as one function, and as the machine's way to it.

mod rows;

use std::sync::Mutex;

use monty_bytecode::{Code, Const};
use monty_compiler::Compiler;
use monty_parser::plain::of_module;
use monty_parser::{ErrorKind, Mode, Parser, Source, SyntaxError, Unprintable, parse, unparse_tree};
use monty_vm::native::{Compile, CompileFault, CompileMode};

/// Compiles a source.
pub(crate) fn compile(
    source: &Source,
    mode: Mode,
    how: &monty_compiler::Options,
) -> Result<Code, SyntaxError> {
    let mut tools = SPARE.try_lock().ok().and_then(|mut spare| spare.take()).unwrap_or_default();
    let root = tools.parser.parse(source, mode)?;
    let code = tools.compiler.compile(source, tools.parser.ast(), root, how);
    if source.text.len() <= MAX_KEPT
        && let Ok(mut spare) = SPARE.try_lock()
    {
        *spare = Some(tools);
    }
    code.map_err(|e| SyntaxError::new(ErrorKind::Syntax, e.message, source, e.span))
}

/// Parser and compiler with the memory they have used before.
#[derive(Default)]
struct Tools {
    parser: Parser,
    compiler: Compiler,
}

/// After longer sources the memory is given back.
const MAX_KEPT: usize = 64 * 1024;

/// What the last compilation left for the next one. Nobody waits for it: who does not find it starts afresh.
static SPARE: Mutex<Option<Box<Tools>>> = Mutex::new(None);

/// What `compile`, `exec` and `eval` of a script reach the front end through.
#[derive(Clone, Copy, Debug)]
pub(crate) struct FrontEnd {
    /// The most bytes of source it takes.
    pub(crate) most: usize,
}

impl FrontEnd {
    fn check_size(self, source: &str) -> Result<(), CompileFault> {
        if source.len() > self.most {
            let message = "the source is longer than the limit".to_owned();
            return Err(CompileFault { class: "MemoryError", message, ..CompileFault::default() });
        }
        Ok(())
    }
}

fn parser_mode(mode: CompileMode) -> Mode {
    match mode {
        CompileMode::Exec => Mode::Module,
        CompileMode::Eval => Mode::Expression,
        CompileMode::Single => Mode::Interactive,
    }
}

impl Compile for FrontEnd {
    fn compile(&self, text: &str, name: &str, mode: CompileMode) -> Result<Code, CompileFault> {
        self.check_size(text)?;
        let source = Source::new(name, text);
        let mode = parser_mode(mode);
        let how = monty_compiler::Options { namespace: true, ..monty_compiler::Options::default() };
        compile(&source, mode, &how).map_err(|error| fault(error, text, mode))
    }

    fn tree(&self, text: &str, name: &str, mode: CompileMode) -> Result<Const, CompileFault> {
        self.check_size(text)?;
        let source = Source::new(name, text);
        let mode = parser_mode(mode);
        let module = parse(&source, mode).map_err(|error| fault(error, text, mode))?;
        Ok(rows::of_tree(&of_module(&module, &source)))
    }

    fn unparse(&self, rows: &Const) -> Result<String, CompileFault> {
        let error = |class, message: &str| CompileFault {
            class,
            message: message.to_owned(),
            ..CompileFault::default()
        };
        let tree = rows::to_tree(rows).ok_or_else(|| error("ValueError", "malformed tree"))?;
        unparse_tree(&tree).map_err(|reason| match reason {
            Unprintable::CauseAlone => error("ValueError", "Node can't be used without a value attribute."),
            Unprintable::TooDeep => error("RecursionError", "maximum recursion depth exceeded"),
        })
    }
}

fn fault(error: SyntaxError, source: &str, mode: Mode) -> CompileFault {
    let unfinished = mode == Mode::Expression && !source.ends_with('\n');
    let last = error.line as usize == source.lines().count().max(1);
    let mut fault = CompileFault {
        class: error.kind.name(),
        message: error.message.into_owned(),
        line: error.line,
        column: error.offset,
        text: error.text.map_or(String::new(), String::from),
        end_line: error.end_line,
        end_column: u32::try_from(error.end_offset).unwrap_or(0),
    };
    if unfinished && last {
        // An expression has no line end of its own: what is missing there is missing nowhere.
        if fault.column as usize > fault.text.chars().count() {
            (fault.column, fault.end_column) = (0, 0);
        }
        if source.is_empty() {
            (fault.line, fault.end_line) = (0, 0);
        }
    } else if !fault.text.is_empty() && !fault.text.ends_with('\n') {
        fault.text.push('\n');
    }
    fault
}
