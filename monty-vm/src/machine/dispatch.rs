//! The dispatch loop: what is hot, inline; everything else leaves for `execute`.
//!
//! The loop holds its state in locals (code, pc, registers; few, so that they stay in the machine's own) and writes it back when it
//! leaves. Leaving is a `break` with what could not be answered here; coming back is the next turn of the outer loop.

use monty_bytecode::Op;

use super::advance::keep;
use super::cache::{find_method, get_item, load_global, load_slot, set_item, store_global, store_slot};
use super::generator::{resume, suspend};
use super::iterate::{begin_loop, next_item};
use super::leave::{Leave, Why};
use super::quick::{
    add, and_ints, call_in_place, call_native, divide, divide_ints, fill_defaults, floats, floor_div,
    general, modulo, mul, negate, none, or_ints, order, ordered, quick_truth, shift_left, shift_right, sub,
    xor_ints,
};
use super::special::{Call, Settled, callable, settle};
use super::{Frame, Linked, Ret, Vm, WINDOW};
use crate::object::{GenState, Kind, Value};
use crate::raise::Raise;

#[inline(always)]
fn window(stack: &mut [Value], base: usize) -> Option<&mut [Value; WINDOW]> {
    stack.get_mut(base..)?.first_chunk_mut::<WINDOW>()
}

impl Vm {
    /// Executes instructions until one needs the outer loop.
    #[expect(clippy::too_many_lines, reason = "one loop over one match; the arms are small")]
    pub(super) fn turn(&mut self) -> Leave {
        let depth_limit = self.ctx.limits.depth as usize;
        let Vm { ctx, linked, stack, frames, handled, .. } = self;
        let linked: &[Linked] = linked;
        let Some(frame) = frames.last() else { return Leave::Broken };
        let Some(mut link) = linked.get(frame.code as usize) else { return Leave::Broken };
        let mut code: &[Op] = &link.code.ops;
        let (mut pc, mut base, mut globals) = (frame.pc as usize, frame.base as usize, frame.globals);
        let Some(mut regs) = window(stack, base) else { return Leave::Broken };
        let mut fuel = ctx.fuel;

        macro_rules! r {
            ($x:expr) => {
                regs[$x as usize]
            };
        }
        macro_rules! save_pc {
            () => {
                if let Some(f) = frames.last_mut() {
                    f.pc = pc as u32;
                }
            };
        }
        let small = |i: i8| Value::small(i32::from(i));

        let why = 'run: loop {
            // Puts a frame on top and goes on in it.
            macro_rules! push {
                ($target:expr, $frame:expr) => {{
                    save_pc!();
                    let frame: Frame = $frame;
                    link = $target;
                    code = &link.code.ops;
                    (pc, base, globals) = (frame.pc as usize, frame.base as usize, frame.globals);
                    frames.push(frame);
                    let Some(w) = window(stack, base) else { break 'run Why::Switch };
                    regs = w;
                }};
            }
            // Is there no room above for one more frame at this base?
            macro_rules! full {
                ($base:expr) => {
                    frames.len() >= depth_limit
                        || frames.len() == frames.capacity()
                        || window(stack, $base).is_none()
                };
            }
            let mut call = 'call: {
                'slow: {
                    // Takes the loop's state from the frame on top.
                    macro_rules! reload {
                        () => {{
                            let Some(frame) = frames.last() else { break 'run Why::Switch };
                            let Some(l) = linked.get(frame.code as usize) else { break 'run Why::Broken };
                            link = l;
                            code = &link.code.ops;
                            (pc, base, globals) = (frame.pc as usize, frame.base as usize, frame.globals);
                            let Some(w) = window(stack, base) else { break 'run Why::Broken };
                            regs = w;
                        }};
                    }
                    // A jump; backwards it costs fuel.
                    macro_rules! jump {
                        ($to:expr) => {{
                            let to = $to as usize;
                            if to < pc {
                                pc = to;
                                fuel -= 1;
                                if fuel <= 0 || ctx.heap.is_due() {
                                    break 'run Why::Tick;
                                }
                            } else {
                                pc = to;
                            }
                        }};
                    }
                    // What a native in place has answered; what it declines goes the general way.
                    macro_rules! answer {
                        ($dst:expr, $answer:expr) => {{
                            ctx.fuel = fuel;
                            let answer = $answer;
                            fuel = ctx.fuel;
                            match answer {
                                Ok(v) => r!($dst) = v,
                                Err(Raise::Decline) => break 'slow,
                                Err(raise) => break 'run Why::Raise(raise),
                            }
                        }};
                    }
                    // What is answered here, or goes the general way.
                    macro_rules! give {
                        ($dst:expr, $answer:expr) => {
                            match $answer {
                                Some(v) => r!($dst) = v,
                                None => break 'slow,
                            }
                        };
                    }
                    // Arithmetic: of two ints, of two floats, else out of line.
                    macro_rules! arith {
                        ($dst:expr, $a:expr, $b:expr, $int:expr, $float:expr) => {{
                            let (a, b) = ($a, $b);
                            if Value::both_int(a, b)
                                && let Some(v) = $int(a, b)
                            {
                                r!($dst) = v;
                            } else if let Some(v) = floats(a, b, $float) {
                                r!($dst) = v;
                            } else {
                                give!($dst, general(ctx, code, pc, a, b));
                            }
                        }};
                    }
                    // The answer to a comparison: of two ints, of two floats, else out of line.
                    macro_rules! order {
                        ($order:ident, $a:expr, $b:expr) => {{
                            let (a, b) = ($a, $b);
                            if Value::both_int(a, b) {
                                order::$order::ints(a, b)
                            } else if a.is_float() && b.is_float() {
                                order::$order::floats(a.float_val(), b.float_val())
                            } else {
                                match ordered(ctx, code, pc, a, b) {
                                    Some(answer) => answer,
                                    None => break 'slow,
                                }
                            }
                        }};
                    }
                    macro_rules! compare {
                        ($order:ident, $dst:expr, $a:expr, $b:expr) => {
                            r!($dst) = Value::bool(order!($order, $a, $b))
                        };
                    }
                    // A jump if the answer is the wanted one.
                    macro_rules! test {
                        ($answer:expr, $when:expr, $to:expr) => {
                            if $answer == $when {
                                jump!($to);
                            }
                        };
                    }
                    macro_rules! decide {
                        ($order:ident, $a:expr, $b:expr, $when:expr, $to:expr) => {{
                            let answer = order!($order, $a, $b);
                            test!(answer, $when, $to);
                        }};
                    }
                    // A call costs a step. Asked before it is paid: a slice of one step makes a step.
                    macro_rules! pay {
                        () => {{
                            if fuel <= 0 || ctx.heap.is_due() {
                                pc -= 1;
                                break 'run Why::Tick;
                            }
                            fuel -= 1;
                        }};
                    }
                    // Leaves the frame on top with a result.
                    macro_rules! leave {
            ($v:expr) => {{
                let v = $v;
                let Some(top) = frames.last() else { break 'run Why::Broken };
                if top.generator.is_undef() {
                    let (dst, v) = match top.ret {
                        Ret::Store(dst) => (dst, v),
                        Ret::Operator(dst) if v != Value::NOT_IMPLEMENTED => (dst, v),
                        Ret::Init(dst) if v.is_none() => (dst, top.aux),
                        Ret::Compare(dst) if v != Value::NOT_IMPLEMENTED => (dst, v),
                        _ => break 'slow,
                    };
                    frames.pop();
                    reload!();
                    r!(dst) = v;
                } else {
                    // The end of a loop over a generator: the loop's `ForNext` goes on with what follows it.
                    if !matches!(top.ret, Ret::Next { .. }) {
                        break 'slow;
                    }
                    if let Some(g) = ctx.heap.generator_mut(top.generator) {
                        g.state = GenState::Done;
                        g.regs = Vec::new();
                    }
                    *handled = top.handled;
                    frames.pop();
                    reload!();
                }
            }};
        }
                    // Something that is done here, or goes the general way.
                    macro_rules! need {
                        ($done:expr) => {
                            if !$done {
                                break 'slow;
                            }
                        };
                    }
                    // The cache of a site.
                    macro_rules! cache {
                        ($site:expr) => {
                            match link.caches.get($site as usize) {
                                Some(cache) => cache,
                                None => break 'run Why::Broken,
                            }
                        };
                    }
                    // A run of registers.
                    macro_rules! run {
                        ($first:expr, $n:expr) => {
                            match regs.get($first as usize..$first as usize + $n as usize) {
                                Some(run) => run,
                                None => break 'run Why::Broken,
                            }
                        };
                    }
                    let Some(op) = code.get(pc) else { break 'run Why::Broken };
                    pc += 1;
                    match *op {
                        Op::Move { dst, src } => r!(dst) = r!(src),
                        Op::LoadConst { dst, k } => match link.consts.get(k as usize) {
                            Some(v) => r!(dst) = *v,
                            None => break 'run Why::Broken,
                        },
                        Op::LoadInt { dst, imm } => r!(dst) = Value::small(imm),
                        Op::LoadNone { dst } => r!(dst) = Value::NONE,
                        Op::LoadBool { dst, value } => r!(dst) = Value::bool(value),
                        Op::LoadUndef { dst } => r!(dst) = Value::UNDEF,
                        Op::CheckBound { src, .. } if !r!(src).is_undef() => {}
                        Op::LoadGlobal { dst, site } => {
                            give!(dst, load_global(ctx, globals, cache!(site), &link.code.source));
                        }
                        Op::StoreGlobal { src, site } => {
                            need!(store_global(ctx, globals, cache!(site), r!(src)))
                        }
                        Op::LoadCell { dst, cell, .. } => match ctx.heap.cell(r!(cell)) {
                            Some(c) if !c.0.is_undef() => r!(dst) = c.0,
                            _ => break 'slow,
                        },
                        Op::StoreCell { cell, src } => match ctx.heap.cell_mut(r!(cell)) {
                            Some(c) => c.0 = regs[src as usize],
                            None => break 'slow,
                        },
                        Op::LoadClosure { dst, index } => {
                            let func = frames.last().map_or(Value::UNDEF, |f| f.func);
                            match ctx.heap.func(func).and_then(|f| f.closure.get(index as usize)) {
                                Some(cell) => r!(dst) = *cell,
                                None => break 'slow,
                            }
                        }
                        Op::Add { dst, lhs, rhs, .. } => arith!(dst, r!(lhs), r!(rhs), Value::add_int, add),
                        Op::Sub { dst, lhs, rhs, .. } => arith!(dst, r!(lhs), r!(rhs), Value::sub_int, sub),
                        Op::Mul { dst, lhs, rhs, .. } => arith!(dst, r!(lhs), r!(rhs), Value::mul_int, mul),
                        Op::Div { dst, lhs, rhs, .. } => arith!(dst, r!(lhs), r!(rhs), divide_ints, divide),
                        Op::FloorDiv { dst, lhs, rhs, .. } => arith!(dst, r!(lhs), r!(rhs), floor_div, none),
                        Op::Mod { dst, lhs, rhs, .. } => arith!(dst, r!(lhs), r!(rhs), modulo, none),
                        Op::BitAnd { dst, lhs, rhs, .. } => arith!(dst, r!(lhs), r!(rhs), and_ints, none),
                        Op::BitOr { dst, lhs, rhs, .. } => arith!(dst, r!(lhs), r!(rhs), or_ints, none),
                        Op::BitXor { dst, lhs, rhs, .. } => arith!(dst, r!(lhs), r!(rhs), xor_ints, none),
                        Op::LShift { dst, lhs, rhs, .. } => arith!(dst, r!(lhs), r!(rhs), shift_left, none),
                        Op::RShift { dst, lhs, rhs, .. } => arith!(dst, r!(lhs), r!(rhs), shift_right, none),
                        Op::AddImm { dst, lhs, imm, .. } => {
                            arith!(dst, r!(lhs), Value::small(imm), Value::add_int, add)
                        }
                        Op::SubImm { dst, lhs, imm, .. } => {
                            arith!(dst, r!(lhs), Value::small(imm), Value::sub_int, sub)
                        }
                        Op::MulImm { dst, lhs, imm, .. } => {
                            arith!(dst, r!(lhs), Value::small(imm), Value::mul_int, mul)
                        }
                        Op::FloorDivImm { dst, lhs, imm, .. } => {
                            arith!(dst, r!(lhs), Value::small(imm), floor_div, none)
                        }
                        Op::ModImm { dst, lhs, imm, .. } => {
                            arith!(dst, r!(lhs), Value::small(imm), modulo, none)
                        }
                        Op::Pow { dst, lhs, rhs, .. } => give!(dst, general(ctx, code, pc, r!(lhs), r!(rhs))),
                        Op::Neg { dst, src } => give!(dst, negate(r!(src))),
                        Op::Not { dst, src } => give!(dst, quick_truth(r!(src)).map(|t| Value::bool(!t))),
                        Op::Eq { dst, lhs, rhs } => compare!(eq, dst, r!(lhs), r!(rhs)),
                        Op::Ne { dst, lhs, rhs } => compare!(ne, dst, r!(lhs), r!(rhs)),
                        Op::Lt { dst, lhs, rhs } => compare!(lt, dst, r!(lhs), r!(rhs)),
                        Op::Le { dst, lhs, rhs } => compare!(le, dst, r!(lhs), r!(rhs)),
                        Op::Gt { dst, lhs, rhs } => compare!(gt, dst, r!(lhs), r!(rhs)),
                        Op::Ge { dst, lhs, rhs } => compare!(ge, dst, r!(lhs), r!(rhs)),
                        Op::Is { dst, lhs, rhs, negate } => {
                            r!(dst) = Value::bool((r!(lhs) == r!(rhs)) != negate)
                        }
                        Op::Jump { to } => jump!(to),
                        Op::JumpIf { src, when, to } => {
                            let truth = quick_truth(r!(src)).or_else(|| ctx.truth(r!(src)).ok());
                            need!(truth.is_some());
                            test!(truth, Some(when), to);
                        }
                        Op::JumpIfNone { src, when, to } => test!(r!(src).is_none(), when, to),
                        Op::JumpEq { lhs, rhs, when, to } => decide!(eq, r!(lhs), r!(rhs), when, to),
                        Op::JumpNe { lhs, rhs, when, to } => decide!(ne, r!(lhs), r!(rhs), when, to),
                        Op::JumpLt { lhs, rhs, when, to } => decide!(lt, r!(lhs), r!(rhs), when, to),
                        Op::JumpLe { lhs, rhs, when, to } => decide!(le, r!(lhs), r!(rhs), when, to),
                        Op::JumpGt { lhs, rhs, when, to } => decide!(gt, r!(lhs), r!(rhs), when, to),
                        Op::JumpGe { lhs, rhs, when, to } => decide!(ge, r!(lhs), r!(rhs), when, to),
                        Op::JumpEqImm { lhs, imm, when, to } => decide!(eq, r!(lhs), small(imm), when, to),
                        Op::JumpNeImm { lhs, imm, when, to } => decide!(ne, r!(lhs), small(imm), when, to),
                        Op::JumpLtImm { lhs, imm, when, to } => decide!(lt, r!(lhs), small(imm), when, to),
                        Op::JumpLeImm { lhs, imm, when, to } => decide!(le, r!(lhs), small(imm), when, to),
                        Op::JumpGtImm { lhs, imm, when, to } => decide!(gt, r!(lhs), small(imm), when, to),
                        Op::JumpGeImm { lhs, imm, when, to } => decide!(ge, r!(lhs), small(imm), when, to),

                        Op::GetIter { it, src } => {
                            let Some(state) = begin_loop(ctx, r!(src)) else { break 'slow };
                            for (at, v) in state.into_iter().enumerate() {
                                r!(it.wrapping_add(at as u8)) = v;
                            }
                        }
                        Op::ForNext { it, dst, body } => {
                            let state = r!(it);
                            if state.is(Kind::Gen) {
                                fuel -= 1;
                                let above = base + link.code.registers as usize;
                                if full!(above) {
                                    break 'run Why::Execute;
                                }
                                let ret = Ret::Next { dst, body };
                                let resumed = resume(&mut ctx.heap, handled, state, stack, above, ret);
                                let Some((next, started)) = resumed else { break 'run Why::Execute };
                                let Some(target) = linked.get(next.code as usize) else {
                                    break 'run Why::Broken;
                                };
                                push!(target, next);
                                if started && let Some(Op::Yield { dst, .. }) = code.get(pc.wrapping_sub(1)) {
                                    r!(*dst) = Value::NONE;
                                }
                            } else {
                                let v = next_item(ctx, regs, it);
                                if v == Value::MISSING {
                                    break 'slow;
                                }
                                if !v.is_undef() {
                                    r!(dst) = v;
                                    jump!(body);
                                }
                            }
                        }
                        Op::NewList { dst, items, n } => {
                            r!(dst) = ctx.heap.new_list(run!(items, n).to_vec());
                        }
                        Op::NewTuple { dst, items, n } => {
                            r!(dst) = ctx.heap.new_tuple(run!(items, n));
                        }
                        Op::Unpack { src, items, n } => match ctx.heap.items(r!(src)) {
                            Some(list) if list.len() == n as usize => {
                                match regs.get_mut(items as usize..items as usize + n as usize) {
                                    Some(places) => places.copy_from_slice(list),
                                    None => break 'run Why::Broken,
                                }
                            }
                            _ => break 'slow,
                        },
                        Op::In { dst, item, container, negate } => {
                            let found = ctx.contains(r!(container), r!(item)).ok();
                            give!(dst, found.map(|found| Value::bool(found != negate)));
                        }
                        Op::Yield { src, dst: given } => {
                            let v = r!(src);
                            let Some(frame) = frames.last() else { break 'run Why::Broken };
                            let ret = frame.ret;
                            let (Ret::Next { dst, .. } | Ret::Store(dst) | Ret::Send { value: dst, .. }) =
                                ret
                            else {
                                need!(keep(&mut ctx.heap, frame, v));
                                r!(given) = Value::NONE;
                                continue 'run;
                            };
                            if !suspend(&mut ctx.heap, handled, frame, regs, pc) {
                                break 'run Why::Broken;
                            }
                            frames.pop();
                            reload!();
                            r!(dst) = v;
                            if let Ret::Next { body, .. } = ret {
                                jump!(body);
                            }
                        }
                        Op::ListAppend { list, item } => {
                            let v = r!(item);
                            match ctx.heap.list_mut(r!(list)) {
                                Some(l) if l.len() < l.capacity() => l.push(v),
                                _ => break 'slow,
                            }
                        }
                        Op::GetItem { dst, obj, key } => answer!(dst, get_item(ctx, r!(obj), r!(key))),
                        Op::SetItem { obj, key, value } => match set_item(ctx, r!(obj), r!(key), r!(value)) {
                            Ok(()) => {}
                            Err(Raise::Decline) => break 'slow,
                            Err(raise) => break 'run Why::Raise(raise),
                        },

                        Op::GetAttr { dst, obj, site } => give!(dst, load_slot(ctx, r!(obj), cache!(site))),
                        Op::SetAttr { obj, value, site } => {
                            need!(store_slot(ctx, r!(obj), cache!(site), r!(value)));
                        }

                        Op::Call { a, n } => {
                            pay!();
                            break 'call Call::new(r!(a), a as usize + 2, n, Ret::Store(a));
                        }
                        Op::CallMethod { a, n, site } => {
                            pay!();
                            let this = r!(a.wrapping_add(1));
                            let Some(method) = find_method(ctx, this, cache!(site)) else { break 'slow };
                            let from = a as usize + 1;
                            if !method.is(Kind::Native) {
                                break 'call Call::new(method, from, n + 1, Ret::Store(a));
                            }
                            let Some(native) = ctx.world.native(method) else { break 'run Why::Broken };
                            answer!(a, call_native(ctx, native, run!(from, n as usize + 1), 1));
                        }
                        Op::Return { src } => leave!(r!(src)),
                        Op::ReturnNone {} => leave!(Value::NONE),
                        _ => break 'slow,
                    }
                    continue 'run;
                }
                // What one Python function answers is a call as any other.
                match settle(ctx, linked, link, pc, regs) {
                    Some(Settled::Done) => continue 'run,
                    Some(Settled::Call(call)) => call,
                    None => break 'run Why::Execute,
                }
            };
            // A native or a constructor answers at once, a function is entered.
            if call.callee.is(Kind::Native) || call.callee.is(Kind::Type) {
                ctx.fuel = fuel;
                let answer = call_in_place(ctx, regs, call);
                fuel = ctx.fuel;
                match (answer, call.ret) {
                    (Ok(v), Ret::Store(dst)) => r!(dst) = v,
                    (Err(Raise::Decline), _) => break Why::Call(call),
                    (Err(raise), _) => break Why::Raise(raise),
                    _ => break Why::Broken,
                }
                continue;
            }
            if !call.callee.is(Kind::Func) {
                let Some(inner) = callable(ctx, regs, call) else { break Why::Call(call) };
                call = inner;
            }
            let Some(f) = ctx.heap.func(call.callee) else { break Why::Call(call) };
            let Some(target) = linked.get(f.code as usize) else { break 'run Why::Broken };
            let above = base + call.from;
            let (number, names) = (f.code, f.globals);
            if full!(above)
                || !call.placed
                    && target.takes != u16::from(call.n)
                    && !fill_defaults(&ctx.heap, stack, target, f, above, call.n)
            {
                break Why::general(call);
            }
            let frame = Frame::entered(number, above, call, names);
            push!(target, frame);
            // Whatever entered it: a property, an operator, a call.
            fuel -= 1;
            if fuel <= 0 {
                break Why::Tick;
            }
        };
        save_pc!();
        ctx.fuel = fuel;
        why.leave(code, pc)
    }
}
