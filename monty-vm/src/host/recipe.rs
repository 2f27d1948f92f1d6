//! Into the heap by way of Python: values of the standard library's classes, which only Python code can make. A message that has any
//! becomes a recipe: steps for a stack machine that runs as an ordinary frame, so that it is charged, and can be paused.

use super::enter::{class, is_bare};
use super::{
    BorderError, Details, EnumMember, Exception, Instance, MAX_NESTING, NamedTuple, Time, TimeDelta,
    Value as Plain, from_host_in,
};
use crate::native::Ctx;
use crate::object::{Kind, Value};
use crate::raise::Answer;

/// What becomes of a value that a recipe makes.
#[derive(Clone, Debug)]
pub enum Bind {
    /// It is the result.
    Result,
    /// It is the result, and a global of that name in a dict.
    Global(Value, String),
    /// A dict: the names of a module of that name, which is the result.
    Module(String),
    /// It is raised.
    Raise,
    /// A dict of strs, which become variables of the environment.
    Environment,
}

/// Steps under way.
#[derive(Debug)]
pub struct Recipe {
    globals: Value,
    steps: Vec<Value>,
}

enum Todo {
    Value(Plain, usize),
    Step(&'static str, Value, usize),
}

/// Can this only come in by a recipe? Names of classes are looked up among `globals`.
#[must_use]
pub fn needs_recipe(ctx: &Ctx, globals: Value, value: &Plain) -> bool {
    any(value, |v, hashed| match v {
        Plain::Instance(i) => hashed || !is_known(ctx, globals, i),
        v => is_made(v),
    })
}

/// May this not be made apart from the rest of its message?
fn is_mixed(ctx: &Ctx, globals: Value, value: &Plain) -> bool {
    matches!(value, Plain::Shared(..) | Plain::Again(_))
        || any(value, |v, hashed| match v {
            Plain::Shared(..) | Plain::Again(_) => true,
            Plain::Instance(i) => hashed || !is_known(ctx, globals, i),
            v => is_made(v),
        })
}

/// Is it of a class that Python code makes the instances of?
fn is_made(v: &Plain) -> bool {
    matches!(
        v,
        Plain::Date(_)
            | Plain::Time(_)
            | Plain::DateTime(_)
            | Plain::TimeDelta(_)
            | Plain::Timezone(_)
            | Plain::ZoneInfo(_)
            | Plain::Decimal(_)
            | Plain::Fraction(_)
            | Plain::Uuid(_)
            | Plain::Path(_)
            | Plain::Enum(_)
            | Plain::NamedTuple(_)
            | Plain::Deque(_)
            | Plain::OrderedDict(_)
            | Plain::DefaultDict(_)
            | Plain::Counter(_)
    )
}

fn is_known(ctx: &Ctx, globals: Value, i: &Instance) -> bool {
    class(ctx, globals, &i.class).is_some_and(|c| c.is(Kind::Class))
}

/// Does this hold of the value or of one in it? The test is told whether the value is hashed.
fn any(value: &Plain, test: impl Fn(&Plain, bool) -> bool) -> bool {
    let mut work = vec![(value, false)];
    while let Some((v, hashed)) = work.pop() {
        if test(v, hashed) {
            return true;
        }
        match v {
            Plain::List(items) | Plain::Tuple(items) => work.extend(items.iter().map(|v| (v, hashed))),
            Plain::Set(items) | Plain::FrozenSet(items) => work.extend(items.iter().map(|v| (v, true))),
            Plain::Slice(parts) => work.extend(parts.iter().map(|v| (v, hashed))),
            Plain::Dict(pairs) => work.extend(pairs.iter().flat_map(|(k, v)| [(k, true), (v, false)])),
            Plain::Shared(_, inner) => work.push((inner, hashed)),
            Plain::Instance(i) => work.extend(i.attributes.iter().map(|(_, v)| (v, false))),
            Plain::Exception(e) => {
                work.extend(e.args.iter().map(|v| (v, hashed)));
                if let Some(d) = &e.details {
                    let own = d.attributes.iter().map(|(_, v)| v);
                    work.extend([&d.cause, &d.context].into_iter().chain(own).map(|v| (v, false)));
                }
            }
            _ => {}
        }
    }
    false
}

impl Recipe {
    /// Without steps; names of classes are looked up among `globals`.
    #[must_use]
    pub fn new(globals: Value) -> Recipe {
        Recipe { globals, steps: Vec::new() }
    }

    /// The steps as a value of the heap.
    ///
    /// # Errors
    /// Memory is short.
    pub fn finish(self, ctx: &mut Ctx) -> Answer {
        ctx.list(self.steps)
    }

    /// Adds what makes a value and puts it to use.
    ///
    /// # Errors
    /// As [`super::from_host`].
    pub fn add(&mut self, ctx: &mut Ctx, value: Plain, bind: Bind) -> Result<(), BorderError> {
        let mut work = vec![Todo::Value(value, 0)];
        while let Some(todo) = work.pop() {
            match todo {
                Todo::Step(op, x, n) => self.step(ctx, op, x, n)?,
                Todo::Value(value, depth) => {
                    if !is_mixed(ctx, self.globals, &value) {
                        let v = from_host_in(ctx, self.globals, value)?;
                        self.step(ctx, "value", v, 0)?;
                        continue;
                    }
                    if depth >= MAX_NESTING {
                        return Err(BorderError::TooDeep);
                    }
                    let from = work.len();
                    self.open(ctx, value, depth + 1, &mut work)?;
                    // The first to do is the last on the stack.
                    if let Some(added) = work.get_mut(from..) {
                        added.reverse();
                    }
                }
            }
        }
        match bind {
            Bind::Result => Ok(()),
            Bind::Raise => self.step(ctx, "raise", Value::NONE, 1),
            Bind::Environment => self.step(ctx, "environment", Value::NONE, 1),
            Bind::Global(globals, name) => {
                let name = ctx.heap.intern(&name);
                let x = tuple(ctx, &[globals, name])?;
                self.step(ctx, "bind", x, 1)
            }
            Bind::Module(name) => {
                let name = ctx.heap.intern(&name);
                self.step(ctx, "module", name, 1)
            }
        }
    }

    fn step(&mut self, ctx: &mut Ctx, op: &str, x: Value, n: usize) -> Result<(), BorderError> {
        let op = ctx.heap.intern(op);
        let step = tuple(ctx, &[op, x, Value::size(n)])?;
        self.steps.push(step);
        Ok(())
    }

    /// What is to do for a value, in order.
    fn open(
        &self,
        ctx: &mut Ctx,
        value: Plain,
        depth: usize,
        todo: &mut Vec<Todo>,
    ) -> Result<(), BorderError> {
        let (label, value) = match value {
            Plain::Shared(n, inner) => (Some(n), *inner),
            value => (None, value),
        };
        let memo = label.map(|n| Todo::Step("memo", Value::size(n as usize), 0));
        let parts = |items: Vec<Plain>| items.into_iter().map(move |v| Todo::Value(v, depth));
        // A container that may hold itself is made before what is in it.
        let mut filled =
            |made: Vec<Todo>, items: Vec<Plain>, fill: &'static str, x: Value, memo: Option<Todo>| {
                let n = items.len();
                todo.extend(made.into_iter().chain(memo).chain(parts(items)));
                todo.push(Todo::Step(fill, x, n));
                Ok(())
            };
        let empty = |op| vec![Todo::Step(op, Value::NONE, 0)];
        let flat = |pairs: Vec<(Plain, Plain)>| pairs.into_iter().flat_map(|(k, v)| [k, v]).collect();
        let (op, x, items) = match value {
            Plain::List(items) => return filled(empty("list"), items, "extend", Value::NONE, memo),
            Plain::Set(items) => return filled(empty("set"), items, "add", Value::NONE, memo),
            Plain::Dict(pairs) => {
                return filled(empty("dict"), flat(pairs), "update", Value::NONE, memo);
            }
            Plain::OrderedDict(pairs) => {
                return filled(empty("OrderedDict"), flat(pairs), "update", Value::NONE, memo);
            }
            Plain::Counter(pairs) => {
                return filled(empty("Counter"), flat(pairs), "update", Value::NONE, memo);
            }
            Plain::DefaultDict(d) => {
                let made = vec![Todo::Value(d.factory, depth), Todo::Step("defaultdict", Value::NONE, 1)];
                return filled(made, flat(d.pairs), "update", Value::NONE, memo);
            }
            Plain::Deque(d) => {
                let maxlen = d.maxlen.and_then(|n| i64::try_from(n).ok());
                let maxlen = maxlen.map_or(Value::NONE, |n| ctx.heap.new_int(n));
                let made = vec![Todo::Step("deque", maxlen, 0)];
                return filled(made, d.items, "extend", Value::NONE, memo);
            }
            Plain::Instance(i) => {
                let (names, values): (Vec<String>, Vec<Plain>) = i.attributes.into_iter().unzip();
                let names = texts(ctx, &names)?;
                let found = self.class(ctx, &i.class);
                if found.is_some_and(|c| !is_bare(ctx, c)) {
                    return Err(BorderError::Foreign(i.class));
                }
                let [class, module] = [&i.class, &i.module].map(|t| ctx.heap.intern(t));
                let x = [
                    found.unwrap_or(Value::NONE),
                    class,
                    module,
                    Value::bool(i.dataclass),
                    Value::bool(i.frozen),
                    names,
                ];
                let made = vec![Todo::Step("instance", tuple(ctx, &x)?, 0)];
                return filled(made, values, "attributes", names, memo);
            }
            Plain::Exception(e) => {
                let Exception { class: name, args, details, .. } = *e;
                let Details { cause, context, notes, attributes } =
                    details.map_or_else(Details::default, |d| *d);
                let found = class(ctx, self.globals, &name).filter(|c| ctx.layout(*c).is_exception());
                let Some(found) = found else { return Err(BorderError::UnknownException(name)) };
                let n = args.len();
                let made = parts(args).chain([Todo::Step("exception", found, n)]).collect();
                let (names, values): (Vec<String>, Vec<Plain>) = attributes.into_iter().unzip();
                let x = [texts(ctx, &names)?, texts(ctx, &notes)?];
                let x = tuple(ctx, &x)?;
                let chain = [cause, context].into_iter().chain(values).collect();
                return filled(made, chain, "chain", x, memo);
            }
            Plain::Again(n) => ("again", Value::size(n as usize), vec![]),
            Plain::Tuple(items) => ("tuple", Value::NONE, items),
            Plain::FrozenSet(items) => ("frozenset", Value::NONE, items),
            Plain::Slice(three) => ("slice", Value::NONE, three.into_iter().collect()),
            Plain::Date(d) => ("date", numbers(ctx, &[d.year.into(), d.month.into(), d.day.into()])?, vec![]),
            Plain::Time(t) => ("time", numbers(ctx, &clock(&t))?, vec![t.tz]),
            Plain::DateTime(t) => {
                let date = [t.date.year.into(), t.date.month.into(), t.date.day.into()];
                let all: Vec<i64> = date.into_iter().chain(clock(&t.time)).collect();
                ("datetime", numbers(ctx, &all)?, vec![t.time.tz])
            }
            Plain::TimeDelta(d) => ("timedelta", numbers(ctx, &delta(d))?, vec![]),
            Plain::Timezone(zone) => {
                let offset = numbers(ctx, &delta(zone.offset))?;
                let name = match zone.name {
                    Some(name) => text(ctx, name)?,
                    None => Value::NONE,
                };
                ("timezone", tuple(ctx, &[offset, name])?, vec![])
            }
            Plain::ZoneInfo(key) => ("ZoneInfo", text(ctx, key)?, vec![]),
            Plain::Decimal(digits) => ("Decimal", text(ctx, digits)?, vec![]),
            Plain::Fraction(x) => ("Fraction", Value::NONE, vec![x.numerator.into(), x.denominator.into()]),
            Plain::Uuid(bytes) => {
                let number = num_bigint::BigInt::from_bytes_be(num_bigint::Sign::Plus, &bytes);
                ("UUID", Value::NONE, vec![number.into()])
            }
            Plain::Path(path) => {
                let x = [text(ctx, path.class)?, text(ctx, path.text)?];
                ("path", tuple(ctx, &x)?, vec![])
            }
            Plain::Enum(member) => self.member(ctx, *member)?,
            Plain::NamedTuple(t) => {
                let NamedTuple { class, module, names, items } = *t;
                let found = self.class(ctx, &class).unwrap_or(Value::NONE);
                let names = texts(ctx, &names)?;
                let [class, module] = [&class, &module].map(|t| ctx.heap.intern(t));
                ("namedtuple", tuple(ctx, &[found, class, module, names])?, items)
            }
            plain => {
                let v = from_host_in(ctx, self.globals, plain)?;
                ("value", v, vec![])
            }
        };
        let n = items.len();
        todo.extend(parts(items));
        todo.push(Todo::Step(op, x, n));
        todo.extend(memo);
        Ok(())
    }

    /// A class of the script's.
    fn class(&self, ctx: &Ctx, name: &str) -> Option<Value> {
        class(ctx, self.globals, name).filter(|c| c.is(Kind::Class))
    }

    fn member(
        &self,
        ctx: &mut Ctx,
        member: EnumMember,
    ) -> Result<(&'static str, Value, Vec<Plain>), BorderError> {
        let found = self.class(ctx, &member.class).unwrap_or(Value::NONE);
        let (names, values): (Vec<String>, Vec<Plain>) = member.members.into_iter().unzip();
        let names = texts(ctx, &names)?;
        let words = [member.class, member.module, member.name, member.base, member.mixin];
        let words = texts(ctx, &words)?;
        let x = tuple(ctx, &[found, words, names])?;
        Ok(("enum", x, std::iter::once(member.value).chain(values).collect()))
    }
}

fn clock(t: &Time) -> [i64; 5] {
    [t.hour.into(), t.minute.into(), t.second.into(), t.microsecond.into(), t.fold.into()]
}

fn delta(d: TimeDelta) -> [i64; 3] {
    [d.days.into(), d.seconds.into(), d.microseconds.into()]
}

fn entered(answer: Answer) -> Result<Value, BorderError> {
    answer.map_err(|_| BorderError::Memory)
}

fn tuple(ctx: &mut Ctx, items: &[Value]) -> Result<Value, BorderError> {
    entered(ctx.tuple(items.to_vec()))
}

fn text(ctx: &mut Ctx, text: String) -> Result<Value, BorderError> {
    entered(ctx.str(text))
}

fn numbers(ctx: &mut Ctx, numbers: &[i64]) -> Result<Value, BorderError> {
    let numbers: Vec<Value> = numbers.iter().map(|n| ctx.heap.new_int(*n)).collect();
    tuple(ctx, &numbers)
}

fn texts(ctx: &mut Ctx, texts: &[String]) -> Result<Value, BorderError> {
    let texts = texts.iter().map(|t| text(ctx, t.clone())).collect::<Result<Vec<_>, _>>()?;
    tuple(ctx, &texts)
}
