//! The functions over subjects: one match, many, splitting, replacing.

use std::rc::Rc;

use monty_vm::native::{Ctx, take};
use monty_vm::object::{Bytes, Kind, Value};
use monty_vm::raise::Answer;

use super::cache::program;
use super::code::Program;
use super::entry::{Aim, Pace, UNSET};
use super::matcher::Matcher;

/// Steps between two looks at the limits.
const PORTION: usize = 16_000;

/// A pattern at work on a subject.
pub(super) struct Work {
    program: Rc<Program>,
    /// A str, bytes object or bytearray.
    subject: Value,
    /// Where the subject ends, in bytes.
    end: usize,
    matcher: Matcher,
    /// Where the next match may begin, and whether it must not be empty there.
    next: Option<(usize, Option<usize>)>,
}

fn bytes_of(ctx: &Ctx, subject: Value) -> &[u8] {
    match subject.kind() {
        Kind::Str => ctx.heap.str(subject).map_or(&[], str::as_bytes),
        _ => ctx.heap.bytes_like(subject).unwrap_or(&[]),
    }
}

/// The builtin value inside a subject.
pub(super) fn subject(ctx: &mut Ctx, v: Value) -> Answer {
    let plain = ctx.plain(v);
    if matches!(plain.kind(), Kind::Str | Kind::Bytes | Kind::ByteArray) {
        return Ok(plain);
    }
    let message = format!("expected string or bytes-like object, got '{}'", ctx.type_name(v));
    Err(ctx.heap.type_error(message))
}

/// A part of a subject, as a new str or bytes object.
pub(super) fn part(ctx: &mut Ctx, subject: Value, from: usize, to: usize) -> Answer {
    let size = to.saturating_sub(from);
    ctx.work_bytes(size)?;
    if subject.is(Kind::Str) {
        let whole = ctx.heap.str(subject).unwrap_or("");
        if size == whole.len() {
            return Ok(subject);
        }
        let text = whole.get(from..to).unwrap_or("");
        if let [byte] = text.as_bytes() {
            let c = char::from(*byte);
            return Ok(ctx.heap.char(c));
        }
        ctx.reserve(size)?;
        ctx.heap.bytes -= size;
        let text = ctx.heap.str(subject).and_then(|s| s.get(from..to)).unwrap_or("").to_owned();
        return Ok(ctx.heap.new_str(text));
    }
    ctx.reserve(size)?;
    ctx.heap.bytes -= size;
    let bytes = ctx.heap.bytes_like(subject).and_then(|b| b.get(from..to)).unwrap_or(&[]).to_vec();
    Ok(ctx.heap.new_bytes(Bytes(bytes)))
}

fn size_of_arg(v: Value, absent: usize) -> usize {
    match v.as_int() {
        Some(n) => usize::try_from(n).unwrap_or(0),
        None => absent,
    }
}

impl Work {
    pub(super) fn new(
        ctx: &mut Ctx,
        pattern: Value,
        flags: Value,
        subject: Value,
        (start, end): (usize, usize),
        aim: Aim,
    ) -> Answer<Work> {
        let program = program(ctx, pattern, flags)?;
        if program.bytes == subject.is(Kind::Str) {
            return Err(ctx.heap.type_error(if program.bytes {
                "cannot use a bytes pattern on a string-like object"
            } else {
                "cannot use a string pattern on a bytes-like object"
            }));
        }
        let matcher = Matcher::new(&program, aim, start, None);
        Ok(Work { program, subject, end, matcher, next: Some((start, None)) })
    }

    fn drive(&mut self, ctx: &mut Ctx) -> Answer<bool> {
        loop {
            let mut steps = PORTION;
            let text = bytes_of(ctx, self.subject);
            let text = text.get(..self.end).unwrap_or(text);
            let pace = self.matcher.run(&self.program, text, &mut steps);
            ctx.work((PORTION - steps) / 4)?;
            match pace {
                Pace::Found => return Ok(true),
                Pace::Nothing => return Ok(false),
                Pace::More => {
                    let held = self.matcher.bytes();
                    ctx.reserve(held)?;
                    ctx.heap.bytes -= held;
                }
            }
        }
    }

    /// The next match, if there is one: its groups are the matcher's slots.
    fn advance(&mut self, ctx: &mut Ctx) -> Answer<bool> {
        let Some((start, barred)) = self.next else { return Ok(false) };
        self.matcher.restart(start, barred);
        if !self.drive(ctx)? {
            self.next = None;
            return Ok(false);
        }
        let (from, to) = self.span(0);
        self.next = Some((to, (from == to).then_some(to)));
        Ok(true)
    }

    fn span(&self, group: usize) -> (usize, usize) {
        let at = |at: usize| self.matcher.slots.get(at).copied().unwrap_or(UNSET);
        let (from, to) = (at(group * 2), at(group * 2 + 1));
        // A group may have begun again without having ended.
        if to == UNSET || from == UNSET { (UNSET, UNSET) } else { (from, to) }
    }

    fn group(&self, ctx: &mut Ctx, group: usize, absent: Value) -> Answer {
        let (from, to) = self.span(group);
        if from == UNSET { Ok(absent) } else { part(ctx, self.subject, from, to) }
    }

    /// All groups' bounds, -1 for none, and the group closed last.
    fn flat(&self, ctx: &mut Ctx) -> Answer {
        let mut flat = Vec::with_capacity(self.matcher.slots.len() + 1);
        for group in 0..=self.program.groups as usize {
            let (from, to) = self.span(group);
            for at in [from, to] {
                flat.push(if at == UNSET { Value::small(-1) } else { Value::size(at) });
            }
        }
        flat.push(match self.matcher.last_index {
            0 => Value::NONE,
            group => Value::size(group),
        });
        ctx.tuple(flat)
    }

    fn empty(&self, ctx: &mut Ctx) -> Value {
        if self.program.bytes { ctx.heap.new_bytes(Bytes(Vec::new())) } else { ctx.heap.intern("") }
    }
}

/// `(start, end)` in bytes of positions in a subject, and the positions clipped.
pub(super) fn bounds(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [string, pos, endpos] = take(args);
    let string = subject(ctx, string)?;
    let size = bytes_of(ctx, string).len();
    let len = ctx.text(string).map_or(size, |t| t.len());
    let mut clip = |v: Value| -> Answer<usize> {
        let n = ctx.index_arg(v)?;
        Ok(usize::try_from(n).unwrap_or(0).min(len))
    };
    let pos = clip(pos)?;
    let endpos = clip(endpos)?;
    let offset = |ctx: &Ctx, at: usize| ctx.text(string).map_or(at, |t| t.offset(at));
    let (from, to) = (offset(ctx, pos), offset(ctx, endpos));
    ctx.tuple(vec![Value::size(from), Value::size(to), Value::size(pos), Value::size(endpos)])
}

/// One match: its bounds in bytes, or None.
pub(super) fn run(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [pattern, flags, string, start, end, aim] = take(args);
    let subject = subject(ctx, string)?;
    let size = bytes_of(ctx, subject).len();
    let (start, end) = (size_of_arg(start, 0), size_of_arg(end, size));
    let aim = match aim.as_int() {
        Some(0) => Aim::Here,
        Some(1) => Aim::Whole,
        _ => Aim::Anywhere,
    };
    let mut work = Work::new(ctx, pattern, flags, subject, (start, end), aim)?;
    if start > end || !work.drive(ctx)? {
        return Ok(Value::NONE);
    }
    work.flat(ctx)
}

/// The bounds of at most `limit` matches from `start` on; with `barred`, not an empty one there.
pub(super) fn spans(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [pattern, flags, string, start, end, barred, limit] = take(args);
    let subject = subject(ctx, string)?;
    let size = bytes_of(ctx, subject).len();
    let (start, end, limit) = (size_of_arg(start, 0), size_of_arg(end, size), size_of_arg(limit, usize::MAX));
    let mut work = Work::new(ctx, pattern, flags, subject, (start, end), Aim::Anywhere)?;
    if barred == Value::TRUE {
        work.next = Some((start, Some(start)));
    }
    let mut found = Vec::new();
    while start <= end && found.len() < limit && work.advance(ctx)? {
        ctx.reserve(0)?;
        found.push(work.flat(ctx)?);
    }
    ctx.list(found)
}

/// `Pattern.findall`
pub(super) fn findall(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [pattern, flags, string, start, end] = take(args);
    let subject = subject(ctx, string)?;
    let (start, end) = (size_of_arg(start, 0), size_of_arg(end, usize::MAX));
    let mut work = Work::new(ctx, pattern, flags, subject, (start, end), Aim::Anywhere)?;
    let empty = work.empty(ctx);
    let groups = work.program.groups as usize;
    let mut found = Vec::new();
    while start <= end && work.advance(ctx)? {
        ctx.reserve(64)?;
        ctx.heap.bytes -= 64;
        let item = if groups < 2 {
            work.group(ctx, groups, empty)?
        } else {
            let mut items = Vec::with_capacity(groups);
            for group in 1..=groups {
                items.push(work.group(ctx, group, empty)?);
            }
            ctx.tuple(items)?
        };
        found.push(item);
    }
    ctx.list(found)
}

/// `Pattern.split`
pub(super) fn split(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [pattern, flags, string, maxsplit] = take(args);
    let subject = subject(ctx, string)?;
    let most = ctx.index_arg(maxsplit)?;
    let end = bytes_of(ctx, subject).len();
    let mut work = Work::new(ctx, pattern, flags, subject, (0, end), Aim::Anywhere)?;
    let (mut pieces, mut last, mut count) = (Vec::new(), 0, 0);
    while (most == 0 || count < most) && work.advance(ctx)? {
        ctx.reserve(64)?;
        ctx.heap.bytes -= 64;
        count += 1;
        let (from, to) = work.span(0);
        pieces.push(part(ctx, subject, last, from)?);
        for group in 1..=work.program.groups as usize {
            pieces.push(work.group(ctx, group, Value::NONE)?);
        }
        last = to;
    }
    pieces.push(part(ctx, subject, last, end)?);
    ctx.list(pieces)
}

/// `Pattern.subn` with a template whose parts are texts and numbers of groups.
pub(super) fn subn(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [pattern, flags, parts, string, count] = take(args);
    let subject = subject(ctx, string)?;
    let most = ctx.index_arg(count)?;
    let end = bytes_of(ctx, subject).len();
    let mut work = Work::new(ctx, pattern, flags, subject, (0, end), Aim::Anywhere)?;
    let parts = ctx.heap.items(parts).unwrap_or(&[]).to_vec();
    let (mut out, mut last, mut made): (Vec<u8>, _, _) = (Vec::new(), 0, 0_i64);
    while (most == 0 || made < most) && work.advance(ctx)? {
        made += 1;
        let (from, to) = work.span(0);
        push(ctx, &mut out, subject, last, from)?;
        for item in &parts {
            match item.as_int() {
                None => {
                    let size = bytes_of(ctx, *item).len();
                    push(ctx, &mut out, *item, 0, size)?;
                }
                Some(group) => {
                    let (from, to) = work.span(usize::try_from(group).unwrap_or(0));
                    if from != UNSET {
                        push(ctx, &mut out, subject, from, to)?;
                    }
                }
            }
        }
        last = to;
    }
    let result = if made == 0 {
        part(ctx, subject, 0, end)?
    } else {
        push(ctx, &mut out, subject, last, end)?;
        if work.program.bytes {
            let size = out.len();
            ctx.reserve(size)?;
            ctx.heap.bytes -= size;
            ctx.heap.new_bytes(Bytes(out))
        } else {
            ctx.str(String::from_utf8_lossy(&out).into_owned())?
        }
    };
    let made = ctx.heap.new_int(made);
    ctx.tuple(vec![result, made])
}

fn push(ctx: &mut Ctx, out: &mut Vec<u8>, source: Value, from: usize, to: usize) -> Answer<()> {
    let size = to.saturating_sub(from);
    ctx.work_bytes(size)?;
    if out.capacity() - out.len() < size {
        let more = (out.len() + size) * 2;
        ctx.reserve(more)?;
        ctx.heap.bytes -= more;
        out.reserve(size);
    }
    out.extend_from_slice(bytes_of(ctx, source).get(from..to).unwrap_or(&[]));
    Ok(())
}

fn bound(spans: &[Value], at: usize) -> Option<usize> {
    spans.get(at).and_then(|v| v.as_int()).and_then(|n| usize::try_from(n).ok())
}

/// The text of one group, or the default.
pub(super) fn group(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [string, spans, index, absent] = take(args);
    let subject = subject(ctx, string)?;
    let at = size_of_arg(index, 0);
    let (from, to) = match ctx.heap.tuple(spans) {
        Some(spans) => (bound(spans, at * 2), bound(spans, at * 2 + 1)),
        None => (None, None),
    };
    match (from, to) {
        (Some(from), Some(to)) => part(ctx, subject, from, to),
        _ => Ok(absent),
    }
}

/// The texts of all groups but the whole match.
pub(super) fn groups(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [string, spans, absent] = take(args);
    let subject = subject(ctx, string)?;
    let spans = ctx.heap.tuple(spans).unwrap_or(&[]).to_vec();
    let mut out = Vec::new();
    for at in 1..spans.len() / 2 {
        out.push(match (bound(&spans, at * 2), bound(&spans, at * 2 + 1)) {
            (Some(from), Some(to)) => part(ctx, subject, from, to)?,
            _ => absent,
        });
    }
    ctx.tuple(out)
}

/// The position of a byte in a subject.
pub(super) fn position(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [string, offset] = take(args);
    let Some(at) = offset.as_int().and_then(|n| usize::try_from(n).ok()) else { return Ok(offset) };
    let string = ctx.plain(string);
    let ascii = ctx.text(string).is_none_or(|t| t.is_ascii());
    if ascii {
        return Ok(offset);
    }
    ctx.work_bytes(at)?;
    Ok(Value::size(ctx.text(string).map_or(at, |t| t.position(at))))
}
