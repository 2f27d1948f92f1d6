//! Which instances are values of the standard library's classes, and what they hold. The classes are Python's: what is read here are
//! the attributes that their own methods set.

use num_bigint::{BigInt, Sign};

use super::Value as Plain;
use super::library::{
    Date, DateTime, DefaultDict, Deque, EnumMember, Fraction, NamedTuple, Path, Time, TimeDelta, Timezone,
};
use crate::native::Ctx;
use crate::object::{Inst, Kind, Value};

/// Digits are made of so many bits at most; more would take too long.
const MAX_DECIMAL_BITS: u64 = 200_000;

/// A class of the standard library with a plain form of its own.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Form {
    Date,
    Time,
    DateTime,
    TimeDelta,
    Timezone,
    ZoneInfo,
    Decimal,
    Fraction,
    Uuid,
    Path,
    Enum,
    NamedTuple,
    Deque,
    OrderedDict,
    DefaultDict,
    Counter,
}

/// The form an instance has, if it is one of such a class or of a class derived from one.
pub(super) fn form(ctx: &Ctx, v: Value) -> Option<Form> {
    let inst = ctx.heap.inst(v)?;
    let module = ctx.heap.interned("__module__")?;
    for class in &ctx.heap.class(inst.class)?.mro {
        let Some(class) = ctx.heap.class(*class) else { continue };
        let module = ctx.heap.dict_get_name(class.dict, module).and_then(|m| ctx.heap.str(m));
        let form = match (module, ctx.heap.str(class.name)) {
            (Some("datetime"), Some("date")) => Form::Date,
            (Some("datetime"), Some("time")) => Form::Time,
            (Some("datetime"), Some("datetime")) => Form::DateTime,
            (Some("datetime"), Some("timedelta")) => Form::TimeDelta,
            (Some("datetime"), Some("timezone")) => Form::Timezone,
            (Some("zoneinfo"), Some("ZoneInfo")) => Form::ZoneInfo,
            (Some("decimal"), Some("Decimal")) => Form::Decimal,
            (Some("fractions"), Some("Fraction")) => Form::Fraction,
            (Some("uuid"), Some("UUID")) => Form::Uuid,
            (Some("pathlib"), Some("PurePath")) => Form::Path,
            (Some("enum"), Some("Enum")) => Form::Enum,
            (Some("collections"), Some("deque")) => Form::Deque,
            (Some("collections"), Some("OrderedDict")) => Form::OrderedDict,
            (Some("collections"), Some("defaultdict")) => Form::DefaultDict,
            (Some("collections"), Some("Counter")) => Form::Counter,
            _ => continue,
        };
        return Some(form);
    }
    let items = ctx.heap.tuple(inst.payload)?.len();
    (field_names(ctx, v)?.len() == items).then_some(Form::NamedTuple)
}

/// The names of a named tuple's fields.
fn field_names(ctx: &Ctx, v: Value) -> Option<Vec<String>> {
    let names = ctx.heap.tuple(class_attribute(ctx, v, "_fields")?)?;
    names.iter().map(|n| ctx.heap.str(*n).map(str::to_owned)).collect()
}

/// An instance's attributes, in their order.
pub(super) fn attributes(ctx: &Ctx, v: Value) -> Vec<(Value, Value)> {
    let Some(inst) = ctx.heap.inst(v) else { return Vec::new() };
    // A slot's key is its descriptor.
    let named = |k: Value| ctx.heap.member(k).map_or(k, |m| m.name);
    if inst.shape == Inst::NO_SHAPE {
        let dict = ctx.heap.dict(inst.dict);
        return dict.map_or(Vec::new(), |d| d.iter().map(|e| (named(e.key), e.value)).collect());
    }
    let names = ctx.heap.shapes.get(inst.shape as usize).map_or(&[][..], |s| &s.names);
    names.iter().copied().map(named).zip(inst.slots.iter().copied()).filter(|(_, v)| !v.is_undef()).collect()
}

/// An attribute of a value's class.
pub(super) fn class_attribute(ctx: &Ctx, v: Value, name: &str) -> Option<Value> {
    let name = ctx.heap.interned(name)?;
    let mro = &ctx.heap.class(ctx.type_of(v))?.mro;
    mro.iter().find_map(|c| ctx.heap.dict_get_name(ctx.heap.class(*c)?.dict, name))
}

/// A text among the attributes of a value's class.
pub(super) fn class_text(ctx: &Ctx, v: Value, name: &str) -> Option<String> {
    class_attribute(ctx, v, name).and_then(|t| ctx.heap.str(t)).map(str::to_owned)
}

/// The module of a value's class; empty for the script's own.
pub(super) fn module(ctx: &Ctx, v: Value) -> String {
    class_text(ctx, v, "__module__").filter(|m| m != "__main__").unwrap_or_default()
}

/// Reads attributes of one instance.
struct Reader<'a> {
    ctx: &'a Ctx,
    attributes: Vec<(Value, Value)>,
}

impl<'a> Reader<'a> {
    fn of(ctx: &'a Ctx, v: Value) -> Reader<'a> {
        Reader { ctx, attributes: attributes(ctx, v) }
    }

    fn get(&self, name: &str) -> Option<Value> {
        self.attributes.iter().find(|(k, _)| self.ctx.heap.str(*k) == Some(name)).map(|(_, v)| *v)
    }

    /// An int below a bound.
    fn int<T: TryFrom<i64>>(&self, name: &str, bound: i64) -> Option<T> {
        let n = self.get(name)?.as_int().filter(|n| *n < bound)?;
        T::try_from(n).ok()
    }

    fn big(&self, name: &str) -> Option<BigInt> {
        let v = self.get(name)?;
        match v.as_int() {
            Some(i) => Some(i.into()),
            None => self.ctx.heap.big(v).map(|b| b.0.clone()),
        }
    }

    fn text(&self, name: &str) -> Option<String> {
        self.get(name).and_then(|v| self.ctx.heap.str(v)).map(str::to_owned)
    }

    fn date(&self) -> Option<Date> {
        let (year, month, day) = (self.int("_year", 10_000)?, self.int("_month", 13)?, self.int("_day", 32)?);
        (year > 0 && month > 0 && day > 0).then_some(Date { year, month, day })
    }

    /// A time, without its zone.
    fn time(&self) -> Option<Time> {
        Some(Time {
            hour: self.int("_hour", 24)?,
            minute: self.int("_minute", 60)?,
            second: self.int("_second", 60)?,
            microsecond: self.int("_micro", 1_000_000)?,
            fold: self.int("_fold", 2)?,
            tz: Plain::None,
        })
    }

    fn delta(&self) -> Option<TimeDelta> {
        Some(TimeDelta {
            days: self.int("_days", 1_000_000_000).filter(|d| *d > -1_000_000_000)?,
            seconds: self.int("_seconds", 86_400)?,
            microseconds: self.int("_micro", 1_000_000)?,
        })
    }

    fn decimal(&self) -> Option<String> {
        let digits = self.big("_int").filter(|n| n.sign() != Sign::Minus && n.bits() <= MAX_DECIMAL_BITS)?;
        let sign = if self.int("_sign", 2) == Some(1_u8) { "-" } else { "" };
        let payload = if digits == BigInt::ZERO { String::new() } else { digits.to_string() };
        Some(match self.int::<u8>("_kind", 4)? {
            0 => format!("{sign}{}", scientific(&digits.to_string(), self.get("_exp")?.as_int()?)?),
            1 => format!("{sign}Infinity"),
            2 => format!("{sign}NaN{payload}"),
            _ => format!("{sign}sNaN{payload}"),
        })
    }

    fn path(&self, ctx: &Ctx, v: Value) -> Option<Path> {
        let class = ["PureWindowsPath", "WindowsPath", "PosixPath"];
        let own = ctx.type_name(v);
        let windows = class_text(ctx, v, "_sep").as_deref() == Some("\\");
        let class = match class.iter().find(|c| **c == own) {
            Some(known) => (*known).to_owned(),
            None if windows => "PureWindowsPath".to_owned(),
            None => "PurePosixPath".to_owned(),
        };
        let tail = self.ctx.heap.items(self.get("_tail")?)?;
        let tail = tail.iter().map(|t| self.ctx.heap.str(*t)).collect::<Option<Vec<&str>>>()?;
        let tail = tail.join(if windows { "\\" } else { "/" });
        let text = self.text("_drv")? + &self.text("_root")? + &tail;
        Some(Path { class, text: if text.is_empty() { ".".to_owned() } else { text } })
    }
}

/// A coefficient and an exponent as Python writes a decimal number.
fn scientific(digits: &str, exponent: i64) -> Option<String> {
    let length = i64::try_from(digits.len()).ok()?;
    let adjusted = exponent.checked_add(length - 1)?;
    if exponent <= 0 && adjusted >= -6 {
        let point = length + exponent;
        let Ok(point) = usize::try_from(point) else {
            return Some(format!("0.{}{digits}", "0".repeat(usize::try_from(-point).ok()?)));
        };
        let (whole, rest) = digits.split_at_checked(point)?;
        let whole = if whole.is_empty() { "0" } else { whole };
        return Some(if rest.is_empty() { whole.to_owned() } else { format!("{whole}.{rest}") });
    }
    let (first, rest) = digits.split_at_checked(1)?;
    let dot = if rest.is_empty() { "" } else { "." };
    Some(format!("{first}{dot}{rest}E{adjusted:+}"))
}

/// The plain form of a value that has no parts; None if it is not as its class makes it.
pub(super) fn leaf(ctx: &Ctx, v: Value, form: Form) -> Option<Plain> {
    let r = Reader::of(ctx, v);
    Some(match form {
        Form::Date => Plain::Date(r.date()?),
        Form::TimeDelta => Plain::TimeDelta(r.delta()?),
        Form::Timezone => {
            let offset = Reader::of(ctx, r.get("_offset")?).delta()?;
            Plain::Timezone(Box::new(Timezone { offset, name: r.text("_name") }))
        }
        Form::ZoneInfo => Plain::ZoneInfo(r.text("_key")?),
        Form::Decimal => Plain::Decimal(r.decimal()?),
        Form::Fraction => {
            let (numerator, denominator) = (r.big("_numerator")?, r.big("_denominator")?);
            Plain::Fraction(Box::new(Fraction { numerator, denominator }))
        }
        Form::Uuid => {
            let (sign, bytes) = r.big("int")?.to_bytes_be();
            let mut whole = [0; 16];
            let start = 16_usize.checked_sub(bytes.len()).filter(|_| sign != Sign::Minus)?;
            whole.get_mut(start..)?.copy_from_slice(&bytes);
            Plain::Uuid(whole)
        }
        Form::Path => Plain::Path(Box::new(r.path(ctx, v)?)),
        _ => return None,
    })
}

/// What a value holds, in the order [`close`] expects it; None if it is not as its class makes it, or has no parts.
pub(super) fn parts(ctx: &Ctx, v: Value, form: Form) -> Option<Vec<Value>> {
    let r = Reader::of(ctx, v);
    let pairs = |v: Value| {
        let dict = ctx.heap.dict(ctx.plain(v));
        dict.map_or(Vec::new(), |d| d.iter().flat_map(|e| [e.key, e.value]).collect())
    };
    Some(match form {
        Form::Time => r.time().and_then(|_| r.get("_tzinfo")).map(|tz| vec![tz])?,
        Form::DateTime => r.date().and(r.time()).and_then(|_| r.get("_tzinfo")).map(|tz| vec![tz])?,
        Form::Enum => vec![r.get("_value_")?],
        Form::NamedTuple => ctx.heap.tuple(ctx.plain(v))?.to_vec(),
        Form::Deque => {
            let head: usize = r.int("_head", i64::MAX)?;
            ctx.heap.list(r.get("_items")?)?.get(head..)?.to_vec()
        }
        Form::OrderedDict | Form::Counter => pairs(v),
        Form::DefaultDict => {
            [r.get("default_factory").unwrap_or(Value::NONE)].into_iter().chain(pairs(v)).collect()
        }
        _ => return None,
    })
}

/// The plain form of a value whose parts are converted.
pub(super) fn close(ctx: &Ctx, v: Value, form: Form, done: Vec<Plain>) -> Plain {
    let r = Reader::of(ctx, v);
    let mut done = done.into_iter();
    match form {
        Form::Time | Form::DateTime => {
            let time = Time { tz: done.next().unwrap_or_default(), ..r.time().unwrap_or_default() };
            match r.date().filter(|_| form == Form::DateTime) {
                Some(date) => Plain::DateTime(Box::new(DateTime { date, time })),
                None => Plain::Time(Box::new(time)),
            }
        }
        Form::Enum => {
            Plain::Enum(Box::new(member(ctx, v, r.text("_name_"), done.next().unwrap_or_default())))
        }
        Form::NamedTuple => Plain::NamedTuple(Box::new(NamedTuple {
            class: ctx.type_name(v),
            module: module(ctx, v),
            names: field_names(ctx, v).unwrap_or_default(),
            items: done.collect(),
        })),
        Form::Deque => {
            let maxlen = r.int("_maxlen", i64::MAX);
            Plain::Deque(Box::new(Deque { items: done.collect(), maxlen }))
        }
        Form::DefaultDict => {
            let factory = done.next().unwrap_or_default();
            Plain::DefaultDict(Box::new(DefaultDict { factory, pairs: pairs(done) }))
        }
        Form::Counter => Plain::Counter(pairs(done)),
        _ => Plain::OrderedDict(pairs(done)),
    }
}

/// Keys and values, two by two.
pub(super) fn pairs(mut done: impl Iterator<Item = Plain>) -> Vec<(Plain, Plain)> {
    std::iter::from_fn(|| Some((done.next()?, done.next()?))).collect()
}

fn member(ctx: &Ctx, v: Value, name: Option<String>, value: Plain) -> EnumMember {
    let mut base = "Enum";
    for class in ctx.heap.class(ctx.type_of(v)).map_or(&[][..], |c| &c.mro) {
        let name = ctx.heap.class(*class).and_then(|c| ctx.heap.str(c.name));
        let known = ["IntEnum", "StrEnum", "IntFlag", "Flag"].into_iter().find(|known| name == Some(known));
        if let Some(known) = known {
            base = known;
            break;
        }
    }
    let inner = ctx.plain(v);
    EnumMember {
        class: ctx.type_name(v),
        module: module(ctx, v),
        name: name.unwrap_or_default(),
        value,
        base: base.to_owned(),
        mixin: if inner.is(Kind::Inst) { String::new() } else { ctx.type_id(inner).name().to_owned() },
        members: Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use super::scientific;

    #[test]
    fn a_decimal_shows_as_python_shows_it() {
        for (digits, exponent, shown) in [
            ("15", -1, "1.5"),
            ("0", 0, "0"),
            ("0", -2, "0.00"),
            ("1", -6, "0.000001"),
            ("1", -7, "1E-7"),
            ("123", 2, "1.23E+4"),
            ("5", 3, "5E+3"),
            ("123", -3, "0.123"),
            ("0", -8, "0E-8"),
        ] {
            assert_eq!(scientific(digits, exponent).as_deref(), Some(shown));
        }
    }
}
