//! Each object by itself: what is in its places.

use super::look::{HEAP, Look, is_class, is_integer, is_object, need, or_none, or_undef};
use crate::object::{Gen, GenState, Iter, Kind, Text, Value};
use crate::state::plain::StateError;

/// No container has more items; sums of two such numbers never overflow.
const MOST: usize = 1 << 48;

pub(super) fn check(look: &Look<'_>) -> Result<(), StateError> {
    data(look)?;
    functions(look)?;
    exceptions(look)?;
    for (_, g) in look.heap.gens.iter() {
        generator(look, g)?;
    }
    for (_, iter) in look.heap.iters.iter() {
        need(iterator(look, iter), HEAP, "an iterator over what it cannot iterate")?;
    }
    Ok(())
}

fn data(look: &Look<'_>) -> Result<(), StateError> {
    let heap = look.heap;
    let all = |items: &[Value]| items.iter().all(|v| is_object(*v));
    for (_, s) in heap.strs.iter() {
        let Text::Shared(buffer, length) = s.text else { continue };
        let inside = heap.buffer(buffer).is_some_and(|b| length <= b.0.len());
        need(inside && !s.interned, HEAP, "a str beyond the text it shares")?;
    }
    for (_, b) in heap.bigs.iter() {
        let small = i64::try_from(&b.0).is_ok_and(|i| Value::try_int(i).is_some());
        need(!small, HEAP, "a small integer that is not inline")?;
    }
    for (_, r) in heap.ranges.iter() {
        let integers = [r.start, r.stop, r.step].into_iter().all(is_integer);
        need(integers && r.step != Value::small(0) && r.step != Value::FALSE, HEAP, "an impossible range")?;
    }
    for (_, s) in heap.slices.iter() {
        need(all(&[s.start, s.stop, s.step]), HEAP, "a slice without parts")?;
    }
    for (_, l) in heap.lists.iter() {
        need(all(&l.0), HEAP, "a list with a missing item")?;
    }
    for (_, t) in heap.tuples.iter() {
        // Arguments on their way to a function of the prelude: some may not have been given.
        let items = t.0.iter().all(|v| v.is_undef() || is_object(*v));
        need(items, HEAP, "a tuple with an impossible item")?;
    }
    let is_key =
        |v: Value| is_object(v) && !matches!(heap.str_object(v).map(|s| &s.text), Some(Text::Shared(..)));
    for (_, d) in heap.dicts.iter() {
        let whole = |e: &crate::object::Entry| {
            if e.key.is_undef() { e.value.is_undef() } else { is_key(e.key) && is_object(e.value) }
        };
        need(d.entries().iter().all(whole), HEAP, "a dict with a missing item")?;
    }
    for (_, s) in heap.sets.iter().chain(heap.frozensets.iter()) {
        need(s.iter().all(|(_, k)| is_key(k)), HEAP, "a set with a missing item")?;
    }
    for (_, v) in heap.views.iter() {
        // A view of an instance is one of the dict it is built on.
        need(matches!(v.dict.kind(), Kind::Dict | Kind::Inst), HEAP, "a view of what is not a dict")?;
    }
    for (_, m) in heap.modules.iter() {
        need(m.name.is(Kind::Str) && m.dict.is(Kind::Dict), HEAP, "a module without a name or namespace")?;
    }
    for (_, c) in heap.cells.iter() {
        need(c.0.is_undef() || is_object(c.0), HEAP, "a cell that holds no value")?;
    }
    Ok(())
}

fn functions(look: &Look<'_>) -> Result<(), StateError> {
    let heap = look.heap;
    for (_, f) in heap.funcs.iter() {
        let Some(code) = look.codes.get(f.code as usize) else {
            return StateError::new(HEAP, "a function without code");
        };
        let cells = f.closure.len() == code.freevars.len() && f.closure.iter().all(|c| c.is(Kind::Cell));
        need(cells, HEAP, "a closure that does not fit its code")?;
        need(f.globals.is(Kind::Dict), HEAP, "a function without globals")?;
        need(or_none(f.defaults, Kind::Tuple), HEAP, "defaults that are not a tuple")?;
        need(or_none(f.kwdefaults, Kind::Dict), HEAP, "keyword defaults that are not a dict")?;
        let named = is_object(f.name) && is_object(f.qualname) && is_object(f.doc) && is_object(f.module);
        need(named && is_object(f.annotate), HEAP, "a function without a name")?;
        need(or_undef(f.dict, Kind::Dict), HEAP, "attributes that are not a dict")?;
        let optional = [f.annotations, f.type_params].into_iter().all(|v| v.is_undef() || is_object(v));
        need(optional, HEAP, "a function with an impossible attribute")?;
    }
    for (_, m) in heap.methods.iter() {
        need(is_object(m.func) && is_object(m.this), HEAP, "a method without a function")?;
    }
    for (_, f) in heap.host_funcs.iter() {
        need(f.name.is(Kind::Str), HEAP, "a host function without a name")?;
    }
    for (_, r) in heap.host_refs.iter() {
        let named = r.name.is(Kind::Str) && or_undef(r.policy, Kind::Dict);
        need(named, HEAP, "a host object without a name")?;
    }
    for (_, w) in heap.classmethods.iter().chain(heap.staticmethods.iter()) {
        need(w.func.is_undef() || is_object(w.func), HEAP, "a wrapper around nothing")?;
    }
    for (_, p) in heap.properties.iter() {
        let parts = [p.get, p.set, p.delete, p.doc, p.name].into_iter().all(|v| v.is_undef() || is_object(v));
        need(parts, HEAP, "an impossible property")?;
    }
    for (_, m) in heap.members.iter() {
        need(m.name.is(Kind::Str) && m.class.is(Kind::Class), HEAP, "a slot of no class")?;
    }
    for (_, s) in heap.supers.iter() {
        let this = s.this.is_undef() || is_object(s.this);
        let of = s.of.is_undef() || is_class(s.of);
        need((s.class.is_undef() || is_class(s.class)) && this && of, HEAP, "an impossible super")?;
    }
    Ok(())
}

fn exceptions(look: &Look<'_>) -> Result<(), StateError> {
    for (_, e) in look.heap.excs.iter() {
        need(look.is_exception_class(e.class), HEAP, "an exception of a class that is none")?;
        need(e.args.is(Kind::Tuple), HEAP, "an exception without arguments")?;
        let chained = or_none(e.cause, Kind::Exc) && or_none(e.context, Kind::Exc);
        need(chained, HEAP, "an exception caused by what is none")?;
        need(or_none(e.traceback, Kind::Traceback), HEAP, "an exception with an impossible traceback")?;
        need(or_undef(e.dict, Kind::Dict), HEAP, "attributes that are not a dict")?;
    }
    for (_, t) in look.heap.tracebacks.iter() {
        let known = |entry: &crate::object::TraceEntry| {
            look.codes.get(entry.code as usize).is_some_and(|c| (entry.pc as usize) < c.ops.len())
        };
        need(t.0.iter().all(known), HEAP, "a traceback of code that does not exist")?;
    }
    Ok(())
}

fn generator(look: &Look<'_>, g: &Gen) -> Result<(), StateError> {
    let Some(code) = look.code_of(g.func) else {
        return StateError::new(HEAP, "a generator without a function");
    };
    need(look.suspends(code, g.kind), HEAP, "a generator of code that is none")?;
    need((g.pc as usize) < code.ops.len(), HEAP, "a generator outside its code")?;
    let whole = g.regs.len() == usize::from(code.registers);
    need(
        whole || (g.state == GenState::Done && g.regs.is_empty()),
        HEAP,
        "a generator with other registers",
    )?;
    need(or_none(g.handled, Kind::Exc), HEAP, "a generator that handles what is no exception")?;
    need(is_object(g.name) && is_object(g.qualname), HEAP, "a generator without a name")
}

fn iterator(look: &Look<'_>, iter: &Iter) -> bool {
    let sized = |n: usize| n < MOST;
    match iter {
        Iter::Done(_) => true,
        Iter::List(v, at) | Iter::ListReversed(v, at) => v.is(Kind::List) && sized(*at),
        Iter::Tuple(v, at) | Iter::TupleReversed(v, at) => v.is(Kind::Tuple) && sized(*at),
        Iter::Str(v, at) | Iter::StrReversed(v, at) => {
            look.heap.str(*v).is_some_and(|s| s.is_char_boundary(*at))
        }
        Iter::Bytes(v, at) | Iter::BytesReversed(v, at) => {
            matches!(v.kind(), Kind::Bytes | Kind::ByteArray) && sized(*at)
        }
        Iter::Dict(v, at, _, left, _) | Iter::DictReversed(v, at, _, left, _) => {
            v.is(Kind::Dict) && sized(*at) && sized(*left)
        }
        Iter::Set(v, at, _, left) => {
            matches!(v.kind(), Kind::Set | Kind::FrozenSet) && sized(*at) && sized(*left)
        }
        Iter::Range(next, left, step) => {
            let inline = |i: i64| Value::try_int(i).is_some();
            inline(*step) && *left >= 0 && {
                let end = i128::from(*next) + i128::from(*left) * i128::from(*step);
                end.unsigned_abs() < 1 << 62 && next.unsigned_abs() < 1 << 62
            }
        }
        Iter::BigRange(next, left, step) => [*next, *left, *step].into_iter().all(is_integer),
        Iter::Enumerate(inner, next) => is_object(*inner) && is_integer(*next),
        Iter::Zip(inner, _) => inner.iter().all(|v| is_object(*v)),
        Iter::Map(func, inner, _, args) => {
            is_object(*func) && inner.iter().all(|v| is_object(*v)) && or_undef(*args, Kind::Tuple)
        }
        Iter::Adapter(a) => {
            [a.func, a.source, a.held, a.other, a.extra].into_iter().all(|v| v.is_undef() || is_object(v))
        }
        Iter::Arrange(a) => {
            let pools = a.pools.iter().all(|v| v.is(Kind::Tuple));
            pools && a.places.len() < u32::MAX as usize && a.turns.len() <= a.places.len()
        }
        Iter::Forward(generator, _) => generator.is(Kind::Gen),
    }
}
