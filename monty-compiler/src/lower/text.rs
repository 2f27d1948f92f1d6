//! f-strings and t-strings.

use monty_bytecode::{Const, Conversion, Intrinsic, Op, surrogate};
use monty_parser::ast::{Conversion as Written, FieldId, List, Piece, Span};
use monty_parser::literal::{Merged, StrValue, field_text, merge_pieces};

use super::frame::Lower;
use crate::emit::Reg;
use crate::error::Result;

/// How many pieces are joined at once.
const CHUNK: usize = 16;

impl Lower<'_> {
    fn literal_text(value: StrValue) -> Const {
        match value {
            StrValue::Text(text) => Const::Str(text.into()),
            StrValue::Surrogates(wide) => Const::Str(surrogate::from_wide(&wide).into()),
        }
    }

    /// An f-string or a format spec.
    pub(super) fn joined(&mut self, pieces: List<Piece>, dst: Reg, span: Span) -> Result<()> {
        let pieces = merge_pieces(self.ast, self.source, pieces);
        if pieces.len() <= 1 {
            return match pieces.into_iter().next() {
                Some(piece) => self.piece(piece, dst),
                None => {
                    let empty = self.text("");
                    self.unit().constant(dst, empty, span);
                    Ok(())
                }
            };
        }
        let place = self.workplace(dst);
        self.run_from(place);
        let first = self.unit().mark();
        let mut held = 0_u8;
        for piece in pieces {
            if usize::from(held) == CHUNK {
                let items = self.first_of(first);
                self.emit(Op::BuildString { dst: items, items, n: held }, span);
                self.unit().release(first);
                self.unit().alloc();
                held = 1;
            }
            let reg = self.unit().alloc();
            self.piece(piece, reg)?;
            held += 1;
        }
        let items = self.first_of(first);
        self.emit(Op::BuildString { dst, items, n: held }, span);
        Ok(())
    }

    /// The register a mark stands for; one above 255 has made the unit overflow.
    pub(super) fn first_of(&self, mark: u16) -> Reg {
        u8::try_from(mark).unwrap_or(0)
    }

    fn piece(&mut self, piece: Merged, dst: Reg) -> Result<()> {
        match piece {
            Merged::Text(value, span) => {
                let k = Self::literal_text(value);
                self.unit().constant(dst, k, span);
                Ok(())
            }
            Merged::Field(id) => self.field(id, dst),
        }
    }

    fn field(&mut self, id: FieldId, dst: Reg) -> Result<()> {
        let field = *self.ast.field(id);
        let conversion = match field.conversion {
            None => Conversion::None,
            Some(Written::Str) => Conversion::Str,
            Some(Written::Repr) => Conversion::Repr,
            Some(Written::Ascii) => Conversion::Ascii,
        } as u8;
        self.scratch(|this| {
            let src = this.operand(field.value)?;
            match field.spec {
                Some(spec) if !spec.is_empty() => {
                    let reg = this.unit().alloc();
                    this.deeper(field.span, |this| this.joined(spec, reg, field.spec_span))?;
                    this.emit(Op::Format { dst, src, spec: reg, conversion }, field.span);
                }
                _ => this.emit(Op::FormatSimple { dst, src, conversion }, field.span),
            }
            Ok(())
        })
    }

    pub(super) fn template(&mut self, pieces: List<Piece>, dst: Reg, span: Span) -> Result<()> {
        let pieces = merge_pieces(self.ast, self.source, pieces);
        let mut strings = Vec::new();
        let mut fields = Vec::new();
        let mut expects_text = true;
        for piece in pieces {
            match piece {
                Merged::Text(value, _) => {
                    strings.push(Self::literal_text(value));
                    expects_text = false;
                }
                Merged::Field(id) => {
                    if expects_text {
                        strings.push(self.text(""));
                    }
                    fields.push(id);
                    expects_text = true;
                }
            }
        }
        if expects_text {
            strings.push(self.text(""));
        }
        self.run_from(dst);
        let args = self.unit().alloc();
        self.unit().constant(args, Const::Tuple(strings.into()), span);
        let list = self.unit().alloc();
        self.emit(Op::NewList { dst: list, items: 0, n: 0 }, span);
        for id in fields {
            self.scratch(|this| {
                let item = this.interpolation(id)?;
                this.emit(Op::ListAppend { list, item }, span);
                Ok(())
            })?;
        }
        self.emit(Op::Rare { dst: list, args: list, n: 1, id: Intrinsic::ListToTuple as u8 }, span);
        self.emit(Op::Rare { dst, args, n: 2, id: Intrinsic::Template as u8 }, span);
        Ok(())
    }

    fn interpolation(&mut self, id: FieldId) -> Result<Reg> {
        let field = *self.ast.field(id);
        let args = self.fresh(field.value)?;
        let text = self.text(&field_text(self.source, field.text));
        let conversion = match field.conversion {
            None => Const::None,
            Some(conversion) => self.text(match conversion {
                Written::Str => "s",
                Written::Repr => "r",
                Written::Ascii => "a",
            }),
        };
        for k in [text, conversion] {
            let reg = self.unit().alloc();
            self.unit().constant(reg, k, field.span);
        }
        let spec = self.unit().alloc();
        self.deeper(field.span, |this| this.joined(field.spec.unwrap_or(List::EMPTY), spec, field.span))?;
        self.emit(Op::Rare { dst: args, args, n: 4, id: Intrinsic::Interpolation as u8 }, field.span);
        Ok(args)
    }
}
