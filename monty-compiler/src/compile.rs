//! The crate's face: tree in, code out.

use monty_bytecode::{Code, CodeFlags};
use monty_parser::ast::{Ast, ExprId, ExprKind, List, StmtId, StmtKind};
use monty_parser::{Module, Root, Source};

use crate::error::{CompileError, Result};
use crate::lower::{Lower, Room, Start};
use crate::name::Names;
use crate::scope::{Scopes, build, resolve};

/// How a module is compiled.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Options {
    /// The module returns the value of an expression at its end instead of None.
    pub result: bool,
    /// The module's names live in a mapping in register 0.
    pub namespace: bool,
    /// Tracebacks do not show the code.
    pub hidden: bool,
    /// `await` may stand outside of functions; the module is a coroutine if it does.
    pub top_level_await: bool,
}

/// Compiles a parsed module. The code passes [`monty_bytecode::verify`].
///
/// # Errors
/// The `SyntaxError` CPython raises for what its parser lets pass, or that a limit of the compiler is exceeded.
pub fn compile(
    source: &Source,
    module: &Module,
    options: &Options,
) -> std::result::Result<Code, CompileError> {
    Compiler::new().compile(source, &module.ast, module.root, options)
}

/// Compiles modules; keeps its memory from one to the next.
#[derive(Default)]
pub struct Compiler {
    names: Names,
    scopes: Scopes,
    work: Vec<ExprId>,
    room: Room,
}

impl std::fmt::Debug for Compiler {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Compiler").finish_non_exhaustive()
    }
}

impl Compiler {
    /// A compiler without memory.
    #[must_use]
    pub fn new() -> Compiler {
        Compiler::default()
    }

    /// Compiles a parsed module, as [`compile`] does.
    ///
    /// # Errors
    /// As there.
    pub fn compile(
        &mut self,
        source: &Source,
        ast: &Ast,
        root: Root,
        options: &Options,
    ) -> std::result::Result<Code, CompileError> {
        let (body, value) = match root {
            Root::Module(body) | Root::Interactive(body) => (body, None),
            Root::Expression(value) => (List::EMPTY, Some(value)),
        };
        let Compiler { names, scopes, work, room } = self;
        names.begin(source.text.len());
        build(ast, source, names, scopes, work, body, value, options.top_level_await)?;
        resolve(scopes, names)?;
        let mut flags = CodeFlags::MODULE;
        if options.namespace {
            flags = flags.with(CodeFlags::NAMESPACE);
        }
        if scopes.get(Scopes::MODULE).awaits {
            flags = flags.with(CodeFlags::COROUTINE);
        }
        let start = Start { scope: Scopes::MODULE, name: Names::MODULE, flags, params: Vec::new() };
        let mut lower = Lower::new(ast, source, names, scopes, room, start, options.hidden);
        lower.lazy_annotations = !future_annotations(ast, source, body)?;
        lower.interactive = matches!(root, Root::Interactive(_)) && !options.result;
        lower.module(body, value, options.result)
    }
}

/// Does the module ask for `from __future__ import annotations`? Such imports stand at its beginning.
fn future_annotations(ast: &Ast, source: &Source, body: List<StmtId>) -> Result<bool> {
    if memchr::memmem::find(source.text.as_bytes(), b"__future__").is_none() {
        return Ok(false);
    }
    let mut beginning = true;
    let mut found = false;
    for (row, id) in ast.stmts(body).iter().enumerate() {
        let stmt = ast.stmt(*id);
        match stmt.kind {
            StmtKind::ImportFrom { module: Some(module), names, level: 0 }
                if source.dotted_name(module) == "__future__" =>
            {
                if !beginning {
                    let wrong = "from __future__ imports must occur at the beginning of the file";
                    return Err(CompileError::new(wrong, stmt.span));
                }
                found |= ast.list(names).iter().any(|alias| source.slice(alias.name) == "annotations");
            }
            StmtKind::Expr(value)
                if row == 0 && matches!(ast.kind(value), ExprKind::Str | ExprKind::StrConcat(_)) => {}
            _ => beginning = false,
        }
    }
    Ok(found)
}
