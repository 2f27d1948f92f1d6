//! Case of text, and questions about its characters.

use crate::native::{Ctx, take};
use crate::object::{Kind, Value};
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

macro_rules! changes {
    ($($name:ident,)*) => {$(
        #[doc = concat!("`str.", stringify!($name), "`")]
        pub(super) fn $name(ctx: &mut Ctx, args: &[Value]) -> Answer {
            change(ctx, args, case::$name)
        }
    )*};
}

changes! { capitalize, casefold, lower, swapcase, title, upper, }

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
