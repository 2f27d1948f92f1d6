//! What the twins of `str` ask of Rust: reading templates and `%` formats, without rendering anything.

use crate::native::{Ctx, take};
use crate::num::Fault;
use crate::object::Value;
use crate::protocol::percent::{Mode, percent};
use crate::raise::Answer;
use crate::text::percent::{Conversion, Sink, run};

pub(crate) use super::template::{template_name, template_piece};

/// Notes what a `%` format will take, in order: `(key or None, conversion)`; a star is a conversion of its own.
#[derive(Default)]
struct Notes {
    key: Option<String>,
    taken: Vec<(Option<String>, char)>,
}

impl Sink for Notes {
    type Error = Fault;

    fn literal(&mut self, _: &str) -> Result<(), Fault> {
        Ok(())
    }

    fn mapping(&mut self) -> Result<(), Fault> {
        Ok(())
    }

    fn key(&mut self, key: &str) -> Result<(), Fault> {
        self.key = Some(key.to_owned());
        Ok(())
    }

    fn star(&mut self) -> Result<i64, Fault> {
        self.taken.push((self.key.clone(), '*'));
        Ok(0)
    }

    fn convert(&mut self, conversion: &Conversion) -> Result<(), Fault> {
        self.taken.push((self.key.take(), conversion.kind));
        Ok(())
    }
}

/// `percent_fields(format)`: what a `%` format will take, up to its first mistake.
pub(crate) fn percent_fields(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [format] = take(args);
    let text = ctx.text_or_empty(format).as_str().to_owned();
    ctx.work(text.len() / 16)?;
    let mut notes = Notes::default();
    // The mistake is raised when the format is used.
    let _ = run(&text, &mut notes);
    ctx.ask((notes.taken.len() * 160) as u64)?;
    let mut rows = Vec::with_capacity(notes.taken.len());
    for (key, kind) in notes.taken {
        let key = match key {
            Some(key) => ctx.str(key)?,
            None => Value::NONE,
        };
        let kind = ctx.heap.char(kind);
        rows.push(ctx.tuple(vec![key, kind])?);
    }
    ctx.list(rows)
}

/// `percent_rendered(format, args)`: `format % args`, whose arguments for `%s`, `%r` and `%a` are rendered already.
pub(crate) fn percent_rendered(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [format, items] = take(args);
    let text = ctx.text_or_empty(format).as_str().to_owned();
    let out = percent(ctx, &text, items, Mode::Rendered)?;
    ctx.str(out)
}

/// `percent_bytes_rendered(format, args)`: the same for bytes; arguments for `%r` and `%a` are rendered already.
pub(crate) fn percent_bytes_rendered(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [format, items] = take(args);
    ctx.percent_bytes(format, items, Mode::BytesRendered)
}
