//! `str.format` and `str.format_map`.

use crate::native::{Ctx, take};
use crate::num::Fault;
use crate::object::Value;
use crate::raise::{Answer, Raise};
use crate::text::template::{
    Access, Field, First, MAX_DEPTH, Numbering, pieces, split_name, too_deep, unknown_conversion,
};

/// Where fields find their values.
struct Arguments {
    /// Positional arguments; `None` for `format_map`, which has none.
    positional: Option<Vec<Value>>,
    named: Value,
    numbering: Numbering,
}

/// `str.format`
pub(super) fn format(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, positional, named] = take(args);
    let positional = Some(ctx.heap.tuple(positional).unwrap_or(&[]).to_vec());
    start(ctx, this, Arguments { positional, named, numbering: Numbering::default() })
}

/// `str.format_map`
pub(super) fn format_map(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, named] = take(args);
    start(ctx, this, Arguments { positional: None, named, numbering: Numbering::default() })
}

fn start(ctx: &mut Ctx, this: Value, mut arguments: Arguments) -> Answer {
    let template = ctx.text_or_empty(this).as_str().to_owned();
    ctx.ask(template.len() as u64)?;
    ctx.work(template.len() / 16)?;
    let out = render(ctx, &template, &mut arguments, MAX_DEPTH)?;
    ctx.str(out)
}

/// Renders a template; specifications with fields of their own are rendered one level deeper.
fn render(ctx: &mut Ctx, template: &str, arguments: &mut Arguments, depth: usize) -> Answer<String> {
    if depth == 0 {
        return Err(ctx.fault(too_deep()));
    }
    let mut out = String::new();
    let mut asked = template.len();
    for piece in pieces(template) {
        let piece = ctx.sound(piece)?;
        out.push_str(piece.literal);
        if let Some(field) = piece.field {
            let text = render_field(ctx, &field, arguments, depth)?;
            if out.len() + text.len() > asked {
                asked = (out.len() + text.len()).saturating_mul(2);
                ctx.ask(asked as u64)?;
                ctx.work_bytes(asked)?;
            }
            out.push_str(&text);
        }
    }
    Ok(out)
}

fn render_field(ctx: &mut Ctx, field: &Field<'_>, arguments: &mut Arguments, depth: usize) -> Answer<String> {
    let value = find(ctx, field.name, arguments)?;
    let converted = match field.conversion {
        None => None,
        Some('s') => Some(ctx.str_of(value)?),
        Some('r') => Some(ctx.repr(value)?),
        Some('a') => Some(ctx.ascii(value)?),
        Some(c) => return Err(ctx.fault(unknown_conversion(c))),
    };
    let value = match converted {
        Some(text) => ctx.str(text)?,
        None => value,
    };
    if field.nested {
        let spec = render(ctx, field.spec, arguments, depth - 1)?;
        return ctx.format(value, &spec);
    }
    ctx.format(value, field.spec)
}

/// The value a field names.
fn find(ctx: &mut Ctx, name: &str, arguments: &mut Arguments) -> Answer {
    let split = split_name(name);
    let (first, accessors) = ctx.sound(split)?;
    let settled = arguments.numbering.settle(first);
    let mut value = match (ctx.sound(settled)?, first) {
        (Some(at), _) => match &arguments.positional {
            None => return Err(ctx.fault(Fault::value("Format string contains positional fields"))),
            Some(items) => match items.get(at) {
                Some(value) => *value,
                None => {
                    let message = format!("Replacement index {at} out of range for positional args tuple");
                    return Err(ctx.heap.index_error(message));
                }
            },
        },
        (None, First::Name(name)) => {
            let key = ctx.str(name.to_owned())?;
            ctx.get_item(arguments.named, key)?
        }
        (None, _) => return Err(Raise::Decline),
    };
    for access in accessors {
        value = match ctx.sound(access)? {
            // Attributes may run code to be found.
            Access::Attribute(_) => return Err(Raise::Decline),
            Access::Index(at) => ctx.get_item(value, Value::size(at))?,
            Access::Key(key) => {
                let key = ctx.str(key.to_owned())?;
                ctx.get_item(value, key)?
            }
        };
    }
    Ok(value)
}

/// For the twin: the piece of a template at a byte offset, as `(literal, name, conversion, spec, nested, next)`; the
/// name is `None` where there is no field, all is `None` at the end.
pub(crate) fn template_piece(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [template, at] = take(args);
    let at = at.as_int().and_then(|at| usize::try_from(at).ok()).unwrap_or(0);
    let text = ctx.text_or_empty(template).as_str().get(at..).unwrap_or("").to_owned();
    ctx.work(text.len() / 64)?;
    let mut rest = pieces(&text);
    let Some(piece) = rest.next() else { return Ok(Value::NONE) };
    let piece = ctx.sound(piece)?;
    let next = Value::size(at + text.len() - rest.left());
    let literal = ctx.str(piece.literal.to_owned())?;
    let row = match piece.field {
        None => vec![literal, Value::NONE, Value::NONE, Value::NONE, Value::FALSE, next],
        Some(field) => {
            let name = ctx.str(field.name.to_owned())?;
            let conversion = match field.conversion {
                Some('r' | 's' | 'a') | None => field.conversion.map_or(Value::NONE, |c| ctx.heap.char(c)),
                Some(c) => {
                    let words = unknown_conversion(c);
                    let words = ctx.str(words.message().to_owned())?;
                    // What it says is raised once the value has been found.
                    ctx.tuple(vec![words])?
                }
            };
            let spec = ctx.str(field.spec.to_owned())?;
            vec![literal, name, conversion, spec, Value::bool(field.nested), next]
        }
    };
    ctx.tuple(row)
}

/// For the twin: a field's name taken apart: what it begins with (`None`, an index, a name), then pairs of "is it an
/// attribute" and name or key.
pub(crate) fn template_name(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [name] = take(args);
    let text = ctx.text_or_empty(name).as_str().to_owned();
    let split = split_name(&text);
    let (first, accessors) = ctx.sound(split)?;
    let mut parts = vec![match first {
        First::Auto => Value::NONE,
        First::Index(at) => Value::size(at),
        First::Name(name) => ctx.str(name.to_owned())?,
    }];
    for access in accessors {
        let (attribute, key) = match ctx.sound(access)? {
            Access::Attribute(name) => (true, ctx.heap.intern(name)),
            Access::Index(at) => (false, Value::size(at)),
            Access::Key(key) => (false, ctx.str(key.to_owned())?),
        };
        let pair = ctx.tuple(vec![Value::bool(attribute), key])?;
        parts.push(pair);
    }
    ctx.tuple(parts)
}
