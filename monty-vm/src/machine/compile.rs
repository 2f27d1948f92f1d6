//! The way to the front end: source text to code, to the rows of a tree, and rows back.

use monty_bytecode::Const;

use super::Vm;
use super::link::constant;
use crate::native::{CompileFault, CompileMode, Does};
use crate::num::show_int::prefixed;
use crate::object::{Dict, Kind, TypeId, Value};
use crate::raise::{Answer, Raise};

/// How deeply constants of a tree nest.
const MOST_NESTED: usize = 100;

impl Vm {
    fn compile_mode(&mut self, mode: Value) -> Answer<CompileMode> {
        match self.ctx.heap.str(mode) {
            Some("exec") => Ok(CompileMode::Exec),
            Some("eval") => Ok(CompileMode::Eval),
            Some("single") => Ok(CompileMode::Single),
            _ => Err(self.ctx.heap.value_error("compile() mode must be 'exec', 'eval' or 'single'")),
        }
    }

    fn front_end(&mut self) -> Answer<std::sync::Arc<dyn crate::native::Compile>> {
        match self.ctx.compiler.clone() {
            Some(compiler) => Ok(compiler),
            None => Err(self.ctx.heap.runtime_error("this interpreter was built without a compiler")),
        }
    }

    /// `compile(source, filename, mode)`; the source may be the rows of a tree.
    pub(super) fn compile(&mut self, source: Value, file: Value, mode: Value) -> Answer {
        let mode = self.compile_mode(mode)?;
        let compiler = self.front_end()?;
        let file = self.text(file);
        let result = if source.is(Kind::Str) {
            let text = self.text(source);
            self.ctx.reserve(text.len())?;
            self.ctx.work_bytes(text.len() * 64)?;
            compiler.compile(&text, &file, mode)
        } else {
            let rows = self.rows(source)?;
            compiler.compile_tree(&rows, &file, mode)
        };
        match result {
            Ok(code) => {
                let number = self.link(&std::sync::Arc::new(code))?;
                Ok(Value::new(Kind::Code, number))
            }
            Err(fault) => Err(self.syntax_error(&fault, &file)),
        }
    }

    /// The rows of a source's tree.
    pub(super) fn parse_tree(&mut self, source: Value, file: Value, mode: Value) -> Answer {
        let mode = self.compile_mode(mode)?;
        let compiler = self.front_end()?;
        let (text, file) = (self.text(source), self.text(file));
        // A node for every few bytes of text.
        self.ctx.reserve(text.len().saturating_mul(32))?;
        self.ctx.heap.bytes -= text.len().saturating_mul(32);
        self.ctx.work_bytes(text.len() * 64)?;
        match compiler.tree(&text, &file, mode) {
            Ok(rows) => Ok(constant(&mut self.ctx.heap, &rows)),
            Err(fault) => Err(self.syntax_error(&fault, &file)),
        }
    }

    /// The text of rows.
    pub(super) fn unparse_tree(&mut self, rows: Value) -> Answer {
        let compiler = self.front_end()?;
        let rows = self.rows(rows)?;
        match compiler.unparse(&rows) {
            Ok(text) => self.ctx.str(text),
            Err(fault) => Err(self.syntax_error(&fault, "<unknown>")),
        }
    }

    fn rows(&mut self, rows: Value) -> Answer<Const> {
        let count = self.ctx.heap.items(rows).map_or(0, <[Value]>::len);
        self.ctx.work(count * 8)?;
        self.ctx.reserve_items(count, 256)?;
        self.ctx.heap.bytes -= count * 256;
        match self.plain_constant(rows, 0) {
            Some(rows) => Ok(rows),
            None => Err(self.ctx.heap.type_error("a tree holds constants only")),
        }
    }

    /// A value as a constant, if it is one.
    fn plain_constant(&self, v: Value, depth: usize) -> Option<Const> {
        if depth > MOST_NESTED {
            return None;
        }
        let heap = &self.ctx.heap;
        if v.is_none() {
            return Some(Const::None);
        }
        if v == Value::ELLIPSIS {
            return Some(Const::Ellipsis);
        }
        if v.is_bool() {
            return Some(Const::Bool(v == Value::TRUE));
        }
        if let Some(f) = v.as_float() {
            return Some(Const::Float(f));
        }
        if let Some(i) = v.as_int() {
            return Some(Const::Int(i));
        }
        if let Some(big) = heap.big(v) {
            return Some(Const::BigInt(prefixed(&big.0, 16).into()));
        }
        if let Some(c) = heap.complex(v) {
            return Some(Const::Complex(c.re, c.im));
        }
        if let Some(text) = heap.str(v) {
            return Some(Const::Str(text.into()));
        }
        if v.is(Kind::Bytes) {
            return heap.bytes_like(v).map(|bytes| Const::Bytes(bytes.into()));
        }
        if let Some(set) = heap.set(v) {
            let items: Option<Vec<Const>> =
                set.iter().map(|(_, item)| self.plain_constant(item, depth + 1)).collect();
            return Some(Const::FrozenSet(items?.into()));
        }
        let items = heap.items(v)?;
        let items: Option<Vec<Const>> =
            items.iter().map(|item| self.plain_constant(*item, depth + 1)).collect();
        Some(Const::Tuple(items?.into()))
    }

    /// A syntax error as the exception it is.
    fn syntax_error(&mut self, fault: &CompileFault, file: &str) -> Raise {
        let class = TypeId::all().find(|t| t.name() == fault.class).unwrap_or(TypeId::SYNTAX_ERROR);
        let heap = &mut self.ctx.heap;
        let number = |n: u32| Value::size(n as usize);
        let (message, file, text) =
            (heap.new_str(&*fault.message), heap.new_str(file), heap.new_str(&*fault.text));
        let place = [
            file,
            number(fault.line),
            number(fault.column),
            text,
            number(fault.end_line),
            number(fault.end_column),
        ];
        let place = heap.new_tuple(place);
        // Other errors have a message alone.
        let has_place = matches!(fault.class, "SyntaxError" | "IndentationError" | "TabError");
        let args = heap.new_tuple(if has_place { vec![message, place] } else { vec![message] });
        // The class's own constructor takes the place apart into `lineno`, `offset` …
        let class_value = crate::native::Ctx::type_value(class);
        let kwargs = self.ctx.heap.new_dict(Dict::default());
        let native = self.ctx.world.constructor(class).and_then(|v| self.ctx.world.native(v));
        if let Some(Does::Rust(body) | Does::Twin(body, _)) = native.map(|n| n.does)
            && let Ok(exc) = body(&mut self.ctx, &[class_value, args, kwargs])
        {
            return Raise::Exc(exc);
        }
        Raise::Exc(self.ctx.heap.exception_of(class_value, args))
    }
}
