//! The last look at finished code: jumps that lead to jumps, jumps around jumps, and what is never reached.

use monty_bytecode::{Handler, Op, Span};

use super::jump::{ends, target};

/// How many jumps in a row are followed.
const HOPS: usize = 8;

/// Memory for the look.
#[derive(Default)]
pub(crate) struct Tidy {
    targets: Vec<bool>,
    keep: Vec<bool>,
    work: Vec<usize>,
    places: Vec<u32>,
}

impl Tidy {
    /// Shortens jumps, which stand at `jumps`, and drops what they leave unreached.
    pub(super) fn tidy(
        &mut self,
        jumps: &[u32],
        ops: &mut Vec<Op>,
        spans: &mut Vec<Span>,
        handlers: &mut Vec<Handler>,
    ) {
        let mut changed = !handlers.is_empty();
        for at in jumps {
            let Some(mut op) = ops.get(*at as usize).copied() else { continue };
            let Some(to) = target(&mut op) else { continue };
            let end = follow(ops, *to, ops.get(*at as usize).copied());
            // A jump to what follows goes.
            changed |= end != *to || end == at + 1;
            if let Some(to) = ops.get_mut(*at as usize).and_then(target) {
                *to = end;
            }
        }
        changed |= turn(jumps, ops, handlers, &mut self.targets);
        if !changed {
            return;
        }
        let keep = &mut self.keep;
        reached(ops, handlers, keep, &mut self.work);
        for (at, op) in ops.iter().enumerate() {
            // A jump to what follows does nothing.
            if let Op::Jump { to } = op
                && let Some(gap) = keep.get(at + 1..*to as usize)
                && gap.iter().all(|kept| !kept)
                && keep.iter().skip(*to as usize).any(|kept| *kept)
                && let Some(kept) = keep.get_mut(at)
            {
                *kept = false;
            }
        }
        if keep.contains(&false) {
            compact(ops, spans, handlers, keep, &mut self.places);
        }
    }
}

/// Where a jump of `op` to `to` ends up.
fn follow(ops: &[Op], mut to: u32, op: Option<Op>) -> u32 {
    let test = match op {
        Some(Op::JumpIf { src, when, .. }) => Some((src, when)),
        _ => None,
    };
    for _ in 0..HOPS {
        match (ops.get(to as usize), test) {
            (Some(Op::Jump { to: next }), _) => to = *next,
            // The same test is not made twice.
            (Some(Op::JumpIf { src, when, to: next }), Some((known, truth))) if *src == known => {
                to = if *when == truth { *next } else { to + 1 };
            }
            _ => break,
        }
    }
    to
}

/// A test that jumps around a jump becomes the opposite test, which jumps where that jump does. Is there one?
fn turn(jumps: &[u32], ops: &mut [Op], handlers: &[Handler], targets: &mut Vec<bool>) -> bool {
    targets.clear();
    for at in jumps {
        let at = *at as usize;
        let (Some(mut op), Some(Op::Jump { to: far })) = (ops.get(at).copied(), ops.get(at + 1).copied())
        else {
            continue;
        };
        if target(&mut op).is_none_or(|to| *to as usize != at + 2) || !negate(&mut op) {
            continue;
        }
        if targets.is_empty() {
            targets.resize(ops.len(), false);
            let leads = jumps.iter().filter_map(|at| target(&mut ops.get(*at as usize).copied()?).copied());
            for to in leads.chain(handlers.iter().map(|row| row.target)) {
                if let Some(place) = targets.get_mut(to as usize) {
                    *place = true;
                }
            }
        }
        if targets.get(at + 1) == Some(&false)
            && let Some(to) = target(&mut op)
            && let Some([test, jump]) = ops.get_mut(at..at + 2)
        {
            *to = far;
            *test = op;
            // It leads to what follows now, and goes with the others that do.
            *jump = Op::Jump { to: at as u32 + 2 };
        }
    }
    !targets.is_empty()
}

fn negate(op: &mut Op) -> bool {
    match op {
        Op::JumpIf { when, .. }
        | Op::JumpIfNone { when, .. }
        | Op::JumpEq { when, .. }
        | Op::JumpNe { when, .. }
        | Op::JumpLt { when, .. }
        | Op::JumpLe { when, .. }
        | Op::JumpGt { when, .. }
        | Op::JumpGe { when, .. }
        | Op::JumpEqImm { when, .. }
        | Op::JumpNeImm { when, .. }
        | Op::JumpLtImm { when, .. }
        | Op::JumpLeImm { when, .. }
        | Op::JumpGtImm { when, .. }
        | Op::JumpGeImm { when, .. } => {
            *when = !*when;
            true
        }
        _ => false,
    }
}

/// The instructions that can be reached.
fn reached(ops: &[Op], handlers: &[Handler], keep: &mut Vec<bool>, work: &mut Vec<usize>) {
    keep.clear();
    keep.resize(ops.len(), false);
    work.clear();
    work.push(0);
    let mut rows: Vec<&Handler> = handlers.iter().collect();
    loop {
        while let Some(mut at) = work.pop() {
            while let (Some(op), Some(kept @ false)) = (ops.get(at), keep.get_mut(at)) {
                *kept = true;
                work.extend(target(&mut { *op }).map(|to| *to as usize));
                if ends(op) {
                    break;
                }
                at += 1;
            }
        }
        // A handler is reached if what it covers is; a jump raises nothing.
        rows.retain(|row| {
            let raises =
                |at: usize| keep.get(at) == Some(&true) && !matches!(ops.get(at), Some(Op::Jump { .. }));
            let covers = (row.start as usize..row.end as usize).any(raises);
            if covers {
                work.push(row.target as usize);
            }
            !covers
        });
        if work.is_empty() {
            return;
        }
    }
}

/// Drops what is not kept.
fn compact(
    ops: &mut Vec<Op>,
    spans: &mut Vec<Span>,
    handlers: &mut Vec<Handler>,
    keep: &[bool],
    places: &mut Vec<u32>,
) {
    places.clear();
    let mut count = 0_u32;
    for kept in keep {
        places.push(count);
        count += u32::from(*kept);
    }
    places.push(count);
    let place = |at: u32| places.get(at as usize).copied().unwrap_or(0);
    let mut rows = keep.iter();
    spans.retain(|_| rows.next() == Some(&true));
    let mut rows = keep.iter();
    ops.retain_mut(|op| {
        if let Some(to) = target(op) {
            *to = place(*to);
        }
        rows.next() == Some(&true)
    });
    handlers.retain_mut(|row| {
        let handled = keep.get(row.target as usize) == Some(&true);
        row.start = place(row.start);
        row.end = place(row.end);
        row.target = place(row.target);
        handled && row.start < row.end
    });
}
