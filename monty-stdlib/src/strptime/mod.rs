//! `_strptime`: reading times in a format, for `time` and `datetime`. The matching is here, the meaning in its Python half.

mod scan;

use monty_vm::native::{Ctx, ModuleDef, Native, natives, take};
use monty_vm::object::Value;
use monty_vm::raise::Answer;

use scan::Fault;

/// The module.
pub(crate) static MODULE: ModuleDef =
    ModuleDef { name: "_strptime", functions: FUNCTIONS, constants: &[], python: Some("module strptime") };

static FUNCTIONS: &[Native] = natives! {
    "_scan(text, format, /)" => scan_text,
};

/// The directives with what they took: `[('Y', '2024'), …]`.
fn scan_text(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [text_value, format_value] = take(args);
    let text = ctx.text(text_value).map_or(String::new(), |t| t.as_str().to_owned());
    let format = ctx.text(format_value).map_or(String::new(), |t| t.as_str().to_owned());
    ctx.work_bytes((text.len() + format.len()) * 8)?;
    ctx.ask((format.len() as u64).saturating_mul(64))?;
    let shown = |text: &str| monty_vm::text::repr::repr(text);
    match scan::scan(&text, &format, || ctx.work(1))? {
        Ok(found) => {
            let mut pairs = Vec::with_capacity(found.len());
            for (letter, start, end) in found {
                let letter = ctx.heap.new_str(letter.to_string());
                let piece = ctx.heap.new_str(text.get(start..end).unwrap_or(""));
                pairs.push(ctx.tuple(vec![letter, piece])?);
            }
            ctx.list(pairs)
        }
        Err(fault) => {
            let message = match fault {
                Fault::Stray => format!("stray % in format '{format}'"),
                Fault::Unknown(letters) => format!("'{letters}' is a bad directive in format '{format}'"),
                Fault::Twice => format!("a directive is repeated in format '{format}'"),
                Fault::Differs => {
                    format!("time data {} does not match format {}", shown(&text), shown(&format))
                }
                Fault::Left(at) => {
                    format!("unconverted data remains: {}", text.get(at..).unwrap_or(""))
                }
            };
            Err(ctx.heap.value_error(message))
        }
    }
}
