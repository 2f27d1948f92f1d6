//! `heapq`: a list kept so that each item is no larger than its two children. Natively where the items compare natively; where
//! Python has to compare, the same steps stand in the Python half. Every comparison is made before anything moves.

use monty_vm::native::{Ctx, ModuleDef, Native, natives, take};
use monty_vm::object::Value;
use monty_vm::protocol::CompareOp;
use monty_vm::raise::{Answer, Raise};

/// The module.
pub(crate) static MODULE: ModuleDef =
    ModuleDef { name: "heapq", functions: FUNCTIONS, constants: &[], python: Some("module heapq") };

static FUNCTIONS: &[Native] = natives! {
    "heapify(heap, /)" => heapify | "heapq_heapify",
    "heapify_max(heap, /)" => heapify_max | "heapq_heapify_max",
    "heappop(heap, /)" => heappop | "heapq_heappop",
    "heappop_max(heap, /)" => heappop_max | "heapq_heappop_max",
    "heappush(heap, item, /)" => heappush | "heapq_heappush",
    "heappush_max(heap, item, /)" => heappush_max | "heapq_heappush_max",
    "heappushpop(heap, item, /)" => heappushpop | "heapq_heappushpop",
    "heappushpop_max(heap, item, /)" => heappushpop_max | "heapq_heappushpop_max",
    "heapreplace(heap, item, /)" => heapreplace | "heapq_heapreplace",
    "heapreplace_max(heap, item, /)" => heapreplace_max | "heapq_heapreplace_max",
};

/// Is `a` to stand above `b`? What has no order, or one in Python, is the twin's to compare or to complain about.
fn before(ctx: &mut Ctx, a: Value, b: Value, max: bool) -> Answer<bool> {
    let (a, b) = if max { (b, a) } else { (a, b) };
    match ctx.compare(CompareOp::Lt, a, b) {
        Ok(Some(answer)) => Ok(answer),
        Ok(None) | Err(Raise::Exc(_)) => Err(Raise::Decline),
        Err(raise) => Err(raise),
    }
}

fn item(ctx: &Ctx, heap: Value, at: usize) -> Value {
    ctx.heap.list(heap).and_then(|l| l.get(at)).copied().unwrap_or(Value::UNDEF)
}

/// Where an item that is to stand at `pos` comes to stand on its way to the top.
fn risen(ctx: &mut Ctx, heap: Value, mut pos: usize, new: Value, max: bool) -> Answer<usize> {
    while pos > 0 {
        let parent = (pos - 1) / 2;
        if !before(ctx, new, item(ctx, heap, parent), max)? {
            break;
        }
        pos = parent;
    }
    Ok(pos)
}

/// Puts an item at `pos`, those between there and `to` above it one level down.
fn settle(ctx: &mut Ctx, heap: Value, mut pos: usize, to: usize, new: Value) {
    let Some(list) = ctx.heap.list_mut(heap) else { return };
    while pos > to {
        let parent = (pos - 1) / 2;
        let Some(above) = list.get(parent).copied() else { return };
        if let Some(place) = list.get_mut(pos) {
            *place = above;
        }
        pos = parent;
    }
    if let Some(place) = list.get_mut(pos) {
        *place = new;
    }
}

/// Puts an item at the top of the first `end` items: down the line of the smaller children to the bottom, then up to its place.
fn sunk(ctx: &mut Ctx, heap: Value, end: usize, new: Value, max: bool) -> Answer<()> {
    ctx.work(usize::BITS as usize - end.leading_zeros() as usize)?;
    let mut line = Vec::with_capacity(usize::BITS as usize);
    let mut child = 1;
    while child < end {
        let right = child + 1;
        if right < end {
            let (a, b) = (item(ctx, heap, child), item(ctx, heap, right));
            if !before(ctx, a, b, max)? {
                child = right;
            }
        }
        line.push(child);
        child = 2 * child + 1;
    }
    let mut depth = line.len();
    while let Some(at) = depth.checked_sub(1).and_then(|d| line.get(d)) {
        if !before(ctx, new, item(ctx, heap, *at), max)? {
            break;
        }
        depth -= 1;
    }
    let Some(list) = ctx.heap.list_mut(heap) else { return Ok(()) };
    let mut pos = 0;
    for at in line.iter().take(depth) {
        if let (Some(below), Some(place)) = (list.get(*at).copied(), list.get_mut(pos)) {
            *place = below;
        }
        pos = *at;
    }
    if let Some(place) = list.get_mut(pos) {
        *place = new;
    }
    Ok(())
}

fn length(ctx: &Ctx, heap: Value) -> Answer<usize> {
    ctx.heap.list(heap).map(Vec::len).ok_or(Raise::Decline)
}

fn push(ctx: &mut Ctx, args: &[Value], max: bool) -> Answer {
    let [heap, new] = take(args);
    let n = length(ctx, heap)?;
    let to = risen(ctx, heap, n, new, max)?;
    if ctx.heap.list(heap).is_some_and(|l| l.len() == l.capacity()) {
        let more = n.max(4);
        ctx.reserve_items(more, 8)?;
        if let Some(list) = ctx.heap.list_mut(heap) {
            list.reserve_exact(more);
        }
    }
    if let Some(list) = ctx.heap.list_mut(heap) {
        list.push(new);
    }
    settle(ctx, heap, n, to, new);
    Ok(Value::NONE)
}

fn pop(ctx: &mut Ctx, args: &[Value], max: bool) -> Answer {
    let [heap] = take(args);
    let Some(end) = length(ctx, heap)?.checked_sub(1) else { return Err(Raise::Decline) };
    let (first, last) = (item(ctx, heap, 0), item(ctx, heap, end));
    sunk(ctx, heap, end, last, max)?;
    if let Some(list) = ctx.heap.list_mut(heap) {
        list.pop();
    }
    Ok(first)
}

fn replace(ctx: &mut Ctx, args: &[Value], max: bool) -> Answer {
    let [heap, new] = take(args);
    let n = length(ctx, heap)?;
    if n == 0 {
        return Err(Raise::Decline);
    }
    let first = item(ctx, heap, 0);
    sunk(ctx, heap, n, new, max)?;
    Ok(first)
}

fn push_pop(ctx: &mut Ctx, args: &[Value], max: bool) -> Answer {
    let [heap, new] = take(args);
    if length(ctx, heap)? == 0 || !before(ctx, item(ctx, heap, 0), new, max)? {
        return Ok(new);
    }
    replace(ctx, args, max)
}

/// Orders a copy, so that a comparison that Python has to make finds the list as it was.
fn order(ctx: &mut Ctx, args: &[Value], max: bool) -> Answer {
    let [heap] = take(args);
    let n = length(ctx, heap)?;
    ctx.reserve_items(n, 8)?;
    ctx.heap.bytes -= n * 8;
    let mut items = ctx.heap.list(heap).cloned().unwrap_or_default();
    let get = |items: &[Value], at: usize| items.get(at).copied().unwrap_or(Value::UNDEF);
    for start in (0..n / 2).rev() {
        ctx.work(2)?;
        let new = get(&items, start);
        let mut line = vec![start];
        let mut child = 2 * start + 1;
        while child < n {
            let right = child + 1;
            if right < n && !before(ctx, get(&items, child), get(&items, right), max)? {
                child = right;
            }
            line.push(child);
            child = 2 * child + 1;
        }
        let mut depth = line.len() - 1;
        while depth > 0 {
            let at = line.get(depth).copied().unwrap_or(0);
            if !before(ctx, new, get(&items, at), max)? {
                break;
            }
            depth -= 1;
        }
        for pair in line.windows(2).take(depth) {
            if let [to, from] = *pair {
                let below = get(&items, from);
                if let Some(place) = items.get_mut(to) {
                    *place = below;
                }
            }
        }
        if let Some(place) = line.get(depth).and_then(|at| items.get_mut(*at)) {
            *place = new;
        }
    }
    if let Some(list) = ctx.heap.list_mut(heap) {
        list.copy_from_slice(&items);
    }
    Ok(Value::NONE)
}

macro_rules! both {
    ($($name:ident $name_max:ident $body:ident,)*) => {$(
        fn $name(ctx: &mut Ctx, args: &[Value]) -> Answer {
            $body(ctx, args, false)
        }
        fn $name_max(ctx: &mut Ctx, args: &[Value]) -> Answer {
            $body(ctx, args, true)
        }
    )*};
}

both! {
    heapify heapify_max order,
    heappop heappop_max pop,
    heappush heappush_max push,
    heappushpop heappushpop_max push_pop,
    heapreplace heapreplace_max replace,
}
