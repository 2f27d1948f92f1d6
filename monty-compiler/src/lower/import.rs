//! Imports.

use monty_bytecode::{Const, Intrinsic, Op};
use monty_parser::ast::{Alias, List, Span};

use super::frame::Lower;
use crate::emit::Reg;
use crate::error::{CompileError, Result};
use crate::scope::first_part;

const FEATURES: [&str; 10] = [
    "nested_scopes",
    "generators",
    "division",
    "absolute_import",
    "with_statement",
    "print_function",
    "unicode_literals",
    "barry_as_FLUFL",
    "generator_stop",
    "annotations",
];

impl Lower<'_> {
    fn import_module(&mut self, module: &str, names: Const, level: u32, span: Span) -> Reg {
        let dst = self.unit().alloc();
        let parts = self.load_constant(names, span);
        self.load_constant(Const::Int(i64::from(level)), span);
        let name = self.names.intern(module);
        let name = self.unit().tables.name(name);
        self.emit(Op::ImportName { dst, parts, name }, span);
        dst
    }

    pub(super) fn import(&mut self, aliases: List<Alias>, span: Span) -> Result<()> {
        for alias in self.ast.list(aliases) {
            self.scratch(|this| {
                let dotted = this.source.dotted_name(alias.name).into_owned();
                let module = this.import_module(&dotted, Const::None, 0, span);
                let Some(asname) = alias.asname else {
                    let name = this.name(first_part(this.source, alias.name));
                    this.store(name, module, span);
                    return Ok(());
                };
                for part in dotted.split('.').skip(1) {
                    let name = this.names.intern(part);
                    let name = this.unit().tables.name(name);
                    this.emit(Op::ImportFrom { dst: module, module, name }, span);
                }
                let name = this.name(asname);
                this.store(name, module, span);
                Ok(())
            })?;
        }
        Ok(())
    }

    pub(super) fn import_from(
        &mut self,
        module: Option<Span>,
        aliases: List<Alias>,
        level: u32,
        span: Span,
    ) -> Result<()> {
        let dotted = module.map(|module| self.source.dotted_name(module).into_owned()).unwrap_or_default();
        let aliases = self.ast.list(aliases);
        if dotted == "__future__" && level == 0 {
            self.future(aliases)?;
        }
        let names: Vec<Const> =
            aliases.iter().map(|alias| self.text(&self.source.name(alias.name))).collect();
        let module = self.import_module(&dotted, Const::Tuple(names.into()), level, span);
        for alias in aliases {
            if self.source.slice(alias.name) == "*" {
                let dst = self.unit().alloc();
                self.emit(Op::Rare { dst, args: module, n: 1, id: Intrinsic::ImportStar as u8 }, span);
                continue;
            }
            self.scratch(|this| {
                let dst = this.unit().alloc();
                let attribute = this.names.intern(&this.source.name(alias.name));
                let name = this.unit().tables.name(attribute);
                this.emit(Op::ImportFrom { dst, module, name }, span);
                let name = this.name(alias.asname.unwrap_or(alias.name));
                this.store(name, dst, span);
                Ok(())
            })?;
        }
        Ok(())
    }

    fn future(&self, aliases: &[Alias]) -> Result<()> {
        for alias in aliases {
            let feature = self.source.name(alias.name);
            if feature == "braces" {
                return Err(CompileError::new("not a chance", alias.span));
            }
            if !FEATURES.contains(&&*feature) {
                return Err(CompileError::new(
                    format!("future feature {feature} is not defined"),
                    alias.span,
                ));
            }
        }
        Ok(())
    }
}
