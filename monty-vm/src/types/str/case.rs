//! Case of text, and questions about its characters.

use compact_str::CompactString;

use crate::native::{Ctx, take};
use crate::object::{Kind, Str, Value};
use crate::raise::Answer;
use crate::text::{case, predicate, unicode};

/// A change of case: sized, charged, made.
fn change(ctx: &mut Ctx, args: &[Value], changed: fn(&str) -> String) -> Answer {
    let [this] = take(args);
    let text = ctx.text_or_empty(this);
    let (length, ascii) = (text.as_str().len(), text.is_ascii());
    let most = if ascii { length } else { case::most_bytes(text.as_str()) };
    ctx.ask(most as u64)?;
    ctx.work_bytes(if ascii { length } else { length.saturating_mul(16) })?;
    let text = changed(ctx.text_or_empty(this).as_str());
    ctx.changed(this, length, text)
}

/// The same where ASCII text changes byte by byte.
fn change_ascii(
    ctx: &mut Ctx,
    args: &[Value],
    changes: fn(&u8) -> bool,
    in_place: fn(&mut str),
    changed: fn(&str) -> String,
) -> Answer {
    let [this] = take(args);
    let text = ctx.text_or_empty(this);
    if !text.is_ascii() {
        return change(ctx, args, changed);
    }
    let length = text.as_str().len();
    if this.is(Kind::Str) && !text.as_str().as_bytes().iter().any(changes) {
        ctx.work_bytes(length)?;
        return Ok(this);
    }
    ctx.ask(length as u64)?;
    ctx.work_bytes(length)?;
    let mut text = CompactString::from(ctx.text_or_empty(this).as_str());
    in_place(&mut text);
    Ok(ctx.heap.alloc_str(Str::ascii(text)))
}

/// `str.lower`
pub(super) fn lower(ctx: &mut Ctx, args: &[Value]) -> Answer {
    change_ascii(ctx, args, u8::is_ascii_uppercase, str::make_ascii_lowercase, case::lower)
}

/// `str.upper`
pub(super) fn upper(ctx: &mut Ctx, args: &[Value]) -> Answer {
    change_ascii(ctx, args, u8::is_ascii_lowercase, str::make_ascii_uppercase, case::upper)
}

macro_rules! changes {
    ($($name:ident,)*) => {$(
        #[doc = concat!("`str.", stringify!($name), "`")]
        pub(super) fn $name(ctx: &mut Ctx, args: &[Value]) -> Answer {
            change(ctx, args, case::$name)
        }
    )*};
}

changes! { capitalize, casefold, swapcase, title, }

fn ask(ctx: &mut Ctx, args: &[Value], holds: fn(&str) -> bool) -> Answer {
    let [this] = take(args);
    ctx.work_bytes(ctx.text_or_empty(this).as_str().len())?;
    Ok(Value::bool(holds(ctx.text_or_empty(this).as_str())))
}

macro_rules! questions {
    ($($name:ident $holds:expr,)*) => {$(
        #[doc = concat!("`str.", stringify!($name), "`")]
        pub(super) fn $name(ctx: &mut Ctx, args: &[Value]) -> Answer {
            ask(ctx, args, $holds)
        }
    )*};
}

questions! {
    isalnum |text| predicate::all(text, unicode::is_alnum),
    isalpha |text| predicate::all(text, unicode::is_alpha),
    isascii str::is_ascii,
    isdecimal |text| predicate::all(text, unicode::is_decimal),
    isdigit |text| predicate::all(text, unicode::is_digit),
    isidentifier predicate::is_identifier,
    islower predicate::is_lower_text,
    isnumeric |text| predicate::all(text, unicode::is_numeric),
    isprintable predicate::is_printable_text,
    isspace |text| predicate::all(text, unicode::is_space),
    istitle predicate::is_title_text,
    isupper predicate::is_upper_text,
}

/// `str.__str__`: the str itself.
pub(super) fn itself(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this] = take(args);
    Ok(ctx.plain(this))
}

/// `str.__getnewargs__`
pub(super) fn getnewargs(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let text = itself(ctx, args)?;
    debug_assert!(text.is(Kind::Str), "a method of str");
    ctx.tuple(vec![text])
}
