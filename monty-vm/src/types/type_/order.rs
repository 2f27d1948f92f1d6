//! The method resolution order: the merge of the bases' orders that the language reference calls C3.

use crate::native::Ctx;
use crate::object::Value;
use crate::raise::Answer;

/// The order of a new class with these bases, without the class itself.
pub(super) fn merge(ctx: &mut Ctx, bases: &[Value]) -> Answer<Vec<Value>> {
    for (at, base) in bases.iter().enumerate() {
        if bases.iter().take(at).any(|b| b == base) {
            let message = format!("duplicate base class {}", ctx.class_name(*base));
            return Err(ctx.heap.type_error(message));
        }
    }
    let mut lists: Vec<Vec<Value>> = bases.iter().map(|b| ctx.mro(*b)).collect();
    lists.push(bases.to_vec());
    let total: usize = lists.iter().map(Vec::len).sum();
    ctx.reserve(total * 16)?;
    ctx.heap.bytes -= total * 16;
    let mut heads = vec![0_usize; lists.len()];
    let mut order = Vec::new();
    loop {
        ctx.work(lists.len())?;
        let candidates: Vec<Value> =
            lists.iter().zip(&heads).filter_map(|(list, head)| list.get(*head).copied()).collect();
        if candidates.is_empty() {
            return Ok(order);
        }
        let in_tail = |c: &Value| {
            lists.iter().zip(&heads).any(|(list, head)| list.get(head + 1..).unwrap_or(&[]).contains(c))
        };
        let Some(next) = candidates.iter().copied().find(|c| !in_tail(c)) else {
            return Err(conflict(ctx, candidates));
        };
        order.push(next);
        for (list, head) in lists.iter().zip(&mut heads) {
            if list.get(*head) == Some(&next) {
                *head += 1;
            }
        }
    }
}

#[cold]
fn conflict(ctx: &mut Ctx, candidates: Vec<Value>) -> crate::raise::Raise {
    let mut names: Vec<String> = Vec::new();
    let mut seen: Vec<Value> = Vec::new();
    for c in candidates {
        if !seen.contains(&c) {
            seen.push(c);
            names.push(ctx.class_name(c));
        }
    }
    let message =
        format!("Cannot create a consistent method resolution order (MRO) for bases {}", names.join(", "));
    ctx.heap.type_error(message)
}
