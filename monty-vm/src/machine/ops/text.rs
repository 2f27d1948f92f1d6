//! f-strings.

use compact_str::CompactString;
use monty_bytecode::Op;

use crate::machine::{Ret, Vm};
use crate::object::{Kind, Value};
use crate::raise::{Answer, Raise};

impl Vm {
    pub(crate) fn text_op(&mut self, op: Op) -> Option<Answer<()>> {
        Some(match op {
            Op::BuildString { dst, items, n } => self.build_string(dst, items, n),
            Op::FormatSimple { dst, src, conversion: 0 | 1 } if self.show(dst, src) => Ok(()),
            Op::FormatSimple { dst, src, conversion } => {
                let empty = self.ctx.heap.intern("");
                self.format_op(dst, self.reg(src), empty, conversion)
            }
            Op::Format { dst, src, spec, conversion } => {
                self.format_op(dst, self.reg(src), self.reg(spec), conversion)
            }
            _ => return None,
        })
    }

    /// Formats what needs no more than being shown.
    fn show(&mut self, dst: u8, src: u8) -> bool {
        let Some(shown) = self.ctx.shown(self.reg(src)) else { return false };
        self.set_reg(dst, shown);
        true
    }

    fn build_string(&mut self, dst: u8, items: u8, n: u8) -> Answer<()> {
        let items = self.slice_of(items, usize::from(n));
        let size = items.iter().filter_map(|v| self.ctx.heap.str(*v)).map(str::len).sum();
        let mut text = CompactString::with_capacity(size);
        for v in items {
            text.push_str(self.ctx.heap.str(self.ctx.plain(*v)).unwrap_or(""));
        }
        let v = self.ctx.str(text)?;
        self.set_reg(dst, v);
        Ok(())
    }

    fn format_op(&mut self, dst: u8, v: Value, spec: Value, conversion: u8) -> Answer<()> {
        match self.format_natively(v, spec, conversion) {
            Ok(v) => {
                self.set_reg(dst, v);
                Ok(())
            }
            Err(Raise::Decline) => {
                let conversion = Value::small(i32::from(conversion));
                self.call_twin("format_op", &[v, spec, conversion], Ret::Store(dst))
            }
            Err(raise) => Err(raise),
        }
    }

    fn format_natively(&mut self, v: Value, spec: Value, conversion: u8) -> Answer {
        let converted = match conversion {
            1 if v.is(Kind::Str) => v,
            1 => {
                let text = self.ctx.str_of(v)?;
                self.ctx.str(text)?
            }
            2 => {
                let text = self.ctx.repr(v)?;
                self.ctx.str(text)?
            }
            3 => {
                let text = self.ctx.ascii(v)?;
                self.ctx.str(text)?
            }
            _ => v,
        };
        let spec = CompactString::from(self.ctx.heap.str(spec).unwrap_or(""));
        if spec.is_empty() && converted.is(Kind::Str) {
            return Ok(converted);
        }
        let text = self.ctx.format(converted, &spec)?;
        self.ctx.str(text)
    }
}
