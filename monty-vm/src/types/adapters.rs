//! The types of itertools. Their arguments are checked in Python, which asks `_adapt` and `_arrange` for the iterators.

use super::iterators::{itself, repr};
use crate::native::{Ctx, Native, natives, take};
use crate::object::{Adapt, Adapter, Arrange, Iter, Kind, Order, TypeId, Value};
use crate::raise::{Answer, Raise};

/// Rows that make one, in the order of their types.
static CONSTRUCTORS: &[Native] = natives! {
    "accumulate(iterable, func=None, *, initial=None)" => py "accumulate_new",
    "chain(*iterables)" => py "chain_new",
    "combinations(iterable, r)" => py "combinations_new",
    "combinations_with_replacement(iterable, r)" => py "replacement_new",
    "compress(data, selectors)" => py "compress_new",
    "count(start=0, step=1)" => py "count_new",
    "cycle(iterable, /)" => py "cycle_new",
    "dropwhile(predicate, iterable, /)" => py "dropwhile_new",
    "filterfalse(function, iterable, /)" => py "filterfalse_new",
    "groupby(iterable, key=None)" => py "groupby_new",
    "islice(*args)" => py "islice_new",
    "pairwise(iterable, /)" => py "pairwise_new",
    "permutations(iterable, r=None)" => py "permutations_new",
    "product(*iterables, repeat=1)" => py "product_new",
    "repeat(object, times=...)" => py "repeat_new",
    "starmap(function, iterable, /)" => py "starmap_new",
    "takewhile(predicate, iterable, /)" => py "takewhile_new",
};

/// Methods of `chain`.
pub(super) static CHAIN: &[Native] = natives! {
    "__iter__()" => itself,
    "__next__()" => machine Next,
    "__repr__()" => repr,
    "@classmethod from_iterable(iterable, /)" => py "chain_from_iterable",
    "@classmethod __class_getitem__(object, /)" => py "generic_alias",
};

/// Methods of `count`.
pub(super) static COUNT: &[Native] = natives! {
    "__iter__()" => itself,
    "__next__()" => machine Next,
    "__repr__()" => py "count_repr",
};

/// Methods of `repeat`.
pub(super) static REPEAT: &[Native] = natives! {
    "__iter__()" => itself,
    "__next__()" => machine Next,
    "__repr__()" => py "repeat_repr",
    "__length_hint__()" => py "repeat_length",
};

/// The row that makes one; the iterator that `groupby` gives cannot be made.
pub(super) const fn constructor(id: TypeId) -> Option<&'static Native> {
    let mut at = (id.0 - TypeId::ACCUMULATE.0) as usize;
    if id.0 == TypeId::GROUPER.0 {
        return None;
    }
    if id.0 > TypeId::GROUPER.0 {
        at -= 1;
    }
    match CONSTRUCTORS.split_at_checked(at) {
        Some((_, rest)) => rest.first(),
        None => None,
    }
}

const ADAPTS: &[(&str, Adapt)] = &[
    ("filter", Adapt::Filter),
    ("filterfalse", Adapt::FilterFalse),
    ("takewhile", Adapt::TakeWhile),
    ("dropwhile", Adapt::DropWhile),
    ("accumulate", Adapt::Accumulate),
    ("starmap", Adapt::Starmap),
    ("chain", Adapt::Chain),
    ("count", Adapt::Count),
    ("cycle", Adapt::Cycle),
    ("repeat", Adapt::Repeat),
    ("islice", Adapt::Slice),
    ("compress", Adapt::Compress),
    ("pairwise", Adapt::Pairwise),
    ("groupby", Adapt::GroupBy),
    ("group", Adapt::Group),
];

const ORDERS: &[(&str, Order)] = &[
    ("product", Order::Product),
    ("combinations", Order::Combinations),
    ("replacement", Order::Replacement),
    ("permutations", Order::Permutations),
];

fn given(v: Value) -> Value {
    if v == Value::MISSING { Value::UNDEF } else { v }
}

/// `_adapt(what, func, source, held, other, counts)`: a new adapter.
pub(crate) fn adapt(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [what, func, source, held, other, counts] = take(args);
    let what =
        ctx.heap.str(what).and_then(|what| ADAPTS.iter().find(|(name, _)| *name == what)).map(|(_, w)| *w);
    let Some(what) = what else { return Err(Raise::Decline) };
    let mut numbers = [0; 4];
    for (place, v) in numbers.iter_mut().zip(ctx.heap.tuple(counts).unwrap_or(&[])) {
        *place = v.as_int().or(v.is(Kind::Big).then_some(i64::MAX)).unwrap_or(-1);
    }
    let adapter = Adapter {
        what,
        func: given(func),
        source: given(source),
        held: given(held),
        other: given(other),
        extra: Value::UNDEF,
        counts: numbers,
    };
    Ok(ctx.heap.new_iter(Iter::Adapter(Box::new(adapter))))
}

/// `_adapter(iterator)`: what it does, and its parts as they are.
pub(crate) fn adapter(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this] = take(args);
    let shown = |v: Value| v.or(Value::MISSING);
    match ctx.heap.iter(this) {
        Some(Iter::Adapter(a)) => {
            let a = **a;
            let name = ADAPTS.iter().find(|(_, what)| *what == a.what).map_or("", |(name, _)| name);
            let name = ctx.heap.intern(name);
            let counts = a.counts.map(|n| ctx.heap.new_int(n));
            let counts = ctx.heap.new_tuple(counts);
            let parts = [a.func, a.source, a.held, a.other, a.extra].map(shown);
            ctx.tuple([&[name][..], &parts, &[counts]].concat())
        }
        Some(Iter::Map(func, inner, strict, args)) => {
            let (func, strict, args) = (*func, *strict, shown(*args));
            let inner = inner.to_vec();
            let name = ctx.heap.intern("map");
            let inner = ctx.tuple(inner)?;
            ctx.tuple(vec![name, func, inner, args, Value::bool(strict)])
        }
        _ => Ok(Value::NONE),
    }
}

/// `_adapter_keep(iterator, held, other)`: puts back what an adapter keeps.
pub(crate) fn adapter_keep(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, held, other] = take(args);
    ctx.adapt(this, |a| (a.held, a.other) = (given(held), given(other)));
    Ok(Value::NONE)
}

/// `_adapter_next_group(groups)`: a run begins; its iterator.
pub(crate) fn adapter_next_group(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this] = take(args);
    ctx.begin_group(this)
}

/// `_forward(iterator, generator)`: the iterator goes on as the generator.
pub(crate) fn forward(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, generator] = take(args);
    let id = ctx.type_id(this);
    if let Some(state) = ctx.heap.iter_mut(this)
        && generator.is(Kind::Gen)
    {
        *state = Iter::Forward(generator, u32::from(id.0));
    }
    Ok(Value::NONE)
}

/// `_arrange(order, pools, r)`: all arrangements of the items of the pools (tuples).
pub(crate) fn arrange(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [order, pools, r] = take(args);
    let order =
        ctx.heap.str(order).and_then(|order| ORDERS.iter().find(|(name, _)| *name == order)).map(|(_, o)| *o);
    let Some(order) = order else { return Err(Raise::Decline) };
    let pools: Vec<Value> = ctx.heap.items(pools).unwrap_or(&[]).to_vec();
    let sizes = |ctx: &Ctx, v: &Value| ctx.heap.tuple(*v).map_or(0, <[Value]>::len);
    let n = pools.first().map_or(0, |pool| sizes(ctx, pool));
    let r = match order {
        Order::Product => pools.len(),
        _ => r.as_int().map_or(usize::MAX, |r| usize::try_from(r).unwrap_or(0)),
    };
    let none = match order {
        Order::Product => pools.iter().any(|pool| sizes(ctx, pool) == 0),
        Order::Replacement => n == 0 && r > 0,
        Order::Combinations | Order::Permutations => r > n,
    };
    if none {
        let id = match order {
            Order::Product => TypeId::PRODUCT,
            Order::Combinations => TypeId::COMBINATIONS,
            Order::Replacement => TypeId::COMBINATIONS_WITH_REPLACEMENT,
            Order::Permutations => TypeId::PERMUTATIONS,
        };
        return Ok(ctx.heap.new_iter(Iter::Done(u32::from(id.0))));
    }
    let places = if order == Order::Permutations { n } else { r };
    ctx.reserve_items(places.saturating_add(r).saturating_add(pools.len()), 8)?;
    ctx.heap.bytes -= (places + r + pools.len()) * 8;
    ctx.work_bytes(places * 8)?;
    let made = Arrange {
        order,
        pools: pools.into(),
        places: match order {
            Order::Combinations | Order::Permutations => (0..places as u32).collect(),
            Order::Product | Order::Replacement => vec![0; places].into(),
        },
        turns: match order {
            Order::Permutations => (0..r).map(|at| (n - at) as u32).collect(),
            _ => Box::default(),
        },
    };
    Ok(ctx.heap.new_iter(Iter::Arrange(Box::new(made))))
}

/// `_sum_up(state, item)`: adds an item to a total and its rounding error, if that needs no Python.
pub(crate) fn sum_up(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [state, item] = take(args);
    let done = match ctx.heap.list_mut(state).map(Vec::as_mut_slice) {
        Some([total, low]) => crate::protocol::total::add_up(total, low, item),
        _ => false,
    };
    Ok(Value::bool(done))
}

/// `_applicable(function)`: can native code call it?
pub(crate) fn applicable(ctx: &mut Ctx, args: &[Value]) -> Answer {
    Ok(Value::bool(ctx.is_applicable(take::<1>(args)[0])))
}
