//! The dispatch loop: what is hot, inline; everything else leaves for `execute`.
//!
//! The loop holds its state in locals (code, pc, registers) and writes it back whenever it leaves. Leaving is a `break` with the
//! instruction that could not be answered here; coming back is the next turn of the outer loop.

use monty_bytecode::Op;

use super::cache::{find_method, get_item, load_global, load_slot, set_item, store_global, store_slot};
use super::generator::{resume, suspend};
use super::iterate::next_item;
use super::quick::{
    add, and_ints, call_in_place, call_native, divide, divide_ints, fill_defaults, floats, floor_div,
    general, modulo, mul, negate, none, or_ints, ordered, quick_truth, shift_left, shift_right, sub,
    xor_ints,
};
use super::special::{Call, callable, special_call};
use super::{Frame, Linked, Ret, Vm, WINDOW};
use crate::object::{GenState, Kind, Value};
use crate::raise::Raise;

/// Why the inner loop was left.
enum Why {
    Execute,
    Call(Call),
    Tick,
    Raise(Raise),
    Switch,
    Broken,
}

/// What the machine has to do now that the inner loop was left.
pub(super) enum Leave {
    /// This instruction needs its general form.
    Execute(Op),
    /// This call needs its general form.
    Call(Call),
    /// The fuel is used up or a collection is due; the instruction at `pc` has not run.
    Tick,
    /// A native function raised.
    Raise(Raise),
    /// The frame on top is another one: take the loop's state from it.
    Switch,
    /// The machine's state does not hold together.
    Broken,
}

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
        // Takes the loop's state from the frame on top.
        macro_rules! reload {
            ($lab:lifetime) => {{
                let Some(frame) = frames.last() else { break $lab Why::Switch };
                let Some(l) = linked.get(frame.code as usize) else { break $lab Why::Broken };
                link = l;
                code = &link.code.ops;
                (pc, base, globals) = (frame.pc as usize, frame.base as usize, frame.globals);
                let Some(w) = window(stack, base) else { break $lab Why::Broken };
                regs = w;
            }};
        }
        macro_rules! save_pc {
            () => {
                if let Some(f) = frames.last_mut() {
                    f.pc = pc as u32;
                }
            };
        }
        // A jump; backwards it costs fuel.
        macro_rules! jump {
            ($lab:lifetime, $to:expr) => {{
                let to = $to as usize;
                if to < pc {
                    pc = to;
                    fuel -= 1;
                    if fuel <= 0 || ctx.heap.is_due() {
                        break $lab Why::Tick;
                    }
                } else {
                    pc = to;
                }
            }};
        }
        // Puts a frame on top and goes on in it.
        macro_rules! push {
            ($lab:lifetime, $target:expr, $frame:expr) => {{
                save_pc!();
                let frame: Frame = $frame;
                link = $target;
                code = &link.code.ops;
                (pc, base, globals) = (frame.pc as usize, frame.base as usize, frame.globals);
                frames.push(frame);
                let Some(w) = window(stack, base) else { break $lab Why::Switch };
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
        // What a native in place has answered; what it declines goes the general way.
        macro_rules! answer {
            ([$lab:lifetime, $slow:lifetime], $dst:expr, $answer:expr) => {{
                ctx.fuel = fuel;
                let answer = $answer;
                fuel = ctx.fuel;
                match answer {
                    Ok(v) => r!($dst) = v,
                    Err(Raise::Decline) => break $slow,
                    Err(raise) => break $lab Why::Raise(raise),
                }
            }};
        }
        // What is answered here, or goes the general way.
        macro_rules! give {
            ([$lab:lifetime, $slow:lifetime], $dst:expr, $answer:expr) => {
                match $answer {
                    Some(v) => r!($dst) = v,
                    None => break $slow,
                }
            };
        }
        // Arithmetic: of two ints, of two floats, else out of line.
        macro_rules! arith {
            ([$lab:lifetime, $slow:lifetime], $dst:expr, $a:expr, $b:expr, $int:expr, $float:expr) => {{
                let (a, b) = ($a, $b);
                if Value::both_int(a, b)
                    && let Some(v) = $int(a, b)
                {
                    r!($dst) = v;
                } else if let Some(v) = floats(a, b, $float) {
                    r!($dst) = v;
                } else {
                    give!([$lab, $slow], $dst, general(ctx, code, pc, a, b));
                }
            }};
        }
        // The answer to a comparison: of two ints, of two floats, else out of line.
        macro_rules! order {
            ([$lab:lifetime, $slow:lifetime], $a:expr, $b:expr, $int:expr, $float:expr) => {{
                let (a, b) = ($a, $b);
                if Value::both_int(a, b) {
                    $int(a, b)
                } else if a.is_float() && b.is_float() {
                    $float(&a.float_val(), &b.float_val())
                } else {
                    match ordered(ctx, code, pc, a, b) {
                        Some(answer) => answer,
                        None => break $slow,
                    }
                }
            }};
        }
        macro_rules! compare {
            ([$lab:lifetime, $slow:lifetime], $dst:expr, $a:expr, $b:expr, $int:expr, $float:expr) => {
                r!($dst) = Value::bool(order!([$lab, $slow], $a, $b, $int, $float))
            };
        }
        // A jump if the answer is the wanted one.
        macro_rules! test {
            ($lab:lifetime, $answer:expr, $when:expr, $to:expr) => {{
                if $answer == $when {
                    jump!($lab, $to);
                }
            }};
        }
        macro_rules! decide {
            ([$lab:lifetime, $slow:lifetime], $a:expr, $b:expr, $int:expr, $float:expr, $when:expr, $to:expr) => {{
                let answer = order!([$lab, $slow], $a, $b, $int, $float);
                test!($lab, answer, $when, $to);
            }};
        }
        // A call costs a step. Asked before it is paid: a slice of one step makes a step.
        macro_rules! pay {
            ($lab:lifetime) => {{
                if fuel <= 0 || ctx.heap.is_due() {
                    pc -= 1;
                    break $lab Why::Tick;
                }
                fuel -= 1;
            }};
        }
        // Leaves the frame on top with a result.
        macro_rules! leave {
            ([$lab:lifetime, $slow:lifetime], $v:expr) => {{
                let v = $v;
                let Some(top) = frames.last() else { break $lab Why::Broken };
                if top.generator.is_undef() {
                    let (dst, v) = match top.ret {
                        Ret::Store(dst) => (dst, v),
                        Ret::Operator(dst) if v != Value::NOT_IMPLEMENTED => (dst, v),
                        Ret::Init(dst) if v.is_none() => (dst, top.aux),
                        Ret::Compare(dst) if v != Value::NOT_IMPLEMENTED => (dst, v),
                        _ => break $slow,
                    };
                    frames.pop();
                    reload!($lab);
                    r!(dst) = v;
                } else {
                    // The end of a loop over a generator: the loop's `ForNext` goes on with what follows it.
                    if !matches!(top.ret, Ret::Next { .. }) {
                        break $slow;
                    }
                    if let Some(g) = ctx.heap.generator_mut(top.generator) {
                        g.state = GenState::Done;
                        g.regs = Vec::new();
                    }
                    *handled = top.handled;
                    frames.pop();
                    reload!($lab);
                }
            }};
        }
        let small = |i: i8| Value::small(i32::from(i));

        let why = 'run: loop {
            let mut call = 'call: {
                'slow: {
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
                            let Some(cache) = link.caches.get(site as usize) else { break 'run Why::Broken };
                            give!(['run, 'slow], dst, load_global(ctx, globals, cache, &link.code.source));
                        }
                        Op::StoreGlobal { src, site } => {
                            let Some(cache) = link.caches.get(site as usize) else { break 'run Why::Broken };
                            if !store_global(ctx, globals, cache, r!(src)) {
                                break 'slow;
                            }
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

                        Op::Add { dst, lhs, rhs, .. } => {
                            arith!(['run, 'slow], dst, r!(lhs), r!(rhs), Value::add_int, add)
                        }
                        Op::Sub { dst, lhs, rhs, .. } => {
                            arith!(['run, 'slow], dst, r!(lhs), r!(rhs), Value::sub_int, sub)
                        }
                        Op::Mul { dst, lhs, rhs, .. } => {
                            arith!(['run, 'slow], dst, r!(lhs), r!(rhs), Value::mul_int, mul)
                        }
                        Op::Div { dst, lhs, rhs, .. } => {
                            arith!(['run, 'slow], dst, r!(lhs), r!(rhs), divide_ints, divide)
                        }
                        Op::FloorDiv { dst, lhs, rhs, .. } => {
                            arith!(['run, 'slow], dst, r!(lhs), r!(rhs), floor_div, none)
                        }
                        Op::Mod { dst, lhs, rhs, .. } => {
                            arith!(['run, 'slow], dst, r!(lhs), r!(rhs), modulo, none)
                        }
                        Op::BitAnd { dst, lhs, rhs, .. } => {
                            arith!(['run, 'slow], dst, r!(lhs), r!(rhs), and_ints, none)
                        }
                        Op::BitOr { dst, lhs, rhs, .. } => {
                            arith!(['run, 'slow], dst, r!(lhs), r!(rhs), or_ints, none)
                        }
                        Op::BitXor { dst, lhs, rhs, .. } => {
                            arith!(['run, 'slow], dst, r!(lhs), r!(rhs), xor_ints, none)
                        }
                        Op::LShift { dst, lhs, rhs, .. } => {
                            arith!(['run, 'slow], dst, r!(lhs), r!(rhs), shift_left, none)
                        }
                        Op::RShift { dst, lhs, rhs, .. } => {
                            arith!(['run, 'slow], dst, r!(lhs), r!(rhs), shift_right, none)
                        }
                        Op::AddImm { dst, lhs, imm, .. } => {
                            arith!(['run, 'slow], dst, r!(lhs), Value::small(imm), Value::add_int, add)
                        }
                        Op::SubImm { dst, lhs, imm, .. } => {
                            arith!(['run, 'slow], dst, r!(lhs), Value::small(imm), Value::sub_int, sub)
                        }
                        Op::MulImm { dst, lhs, imm, .. } => {
                            arith!(['run, 'slow], dst, r!(lhs), Value::small(imm), Value::mul_int, mul)
                        }
                        Op::FloorDivImm { dst, lhs, imm, .. } => {
                            arith!(['run, 'slow], dst, r!(lhs), Value::small(imm), floor_div, none);
                        }
                        Op::ModImm { dst, lhs, imm, .. } => {
                            arith!(['run, 'slow], dst, r!(lhs), Value::small(imm), modulo, none)
                        }
                        Op::Neg { dst, src } => give!(['run, 'slow], dst, negate(r!(src))),
                        Op::Not { dst, src } => {
                            give!(['run, 'slow], dst, quick_truth(r!(src)).map(|t| Value::bool(!t)))
                        }

                        Op::Eq { dst, lhs, rhs } => {
                            compare!(['run, 'slow], dst, r!(lhs), r!(rhs), |a, b| a == b, f64::eq)
                        }
                        Op::Ne { dst, lhs, rhs } => {
                            compare!(['run, 'slow], dst, r!(lhs), r!(rhs), |a, b| a != b, f64::ne)
                        }
                        Op::Lt { dst, lhs, rhs } => {
                            compare!(['run, 'slow], dst, r!(lhs), r!(rhs), Value::lt_int, f64::lt)
                        }
                        Op::Le { dst, lhs, rhs } => {
                            compare!(['run, 'slow], dst, r!(lhs), r!(rhs), Value::le_int, f64::le)
                        }
                        Op::Gt { dst, lhs, rhs } => {
                            compare!(['run, 'slow], dst, r!(lhs), r!(rhs), |a, b| Value::lt_int(b, a), f64::gt)
                        }
                        Op::Ge { dst, lhs, rhs } => {
                            compare!(['run, 'slow], dst, r!(lhs), r!(rhs), |a, b| Value::le_int(b, a), f64::ge)
                        }
                        Op::Is { dst, lhs, rhs, negate } => {
                            r!(dst) = Value::bool((r!(lhs) == r!(rhs)) != negate)
                        }
                        Op::Jump { to } => jump!('run, to),
                        Op::JumpIf { src, when, to } => {
                            match quick_truth(r!(src)).map_or_else(|| ctx.truth(r!(src)), Ok) {
                                Ok(t) => test!('run, t, when, to),
                                Err(_) => break 'slow,
                            }
                        }
                        Op::JumpIfNone { src, when, to } => test!('run, r!(src).is_none(), when, to),
                        Op::JumpEq { lhs, rhs, when, to } => {
                            decide!(['run, 'slow], r!(lhs), r!(rhs), |a, b| a == b, f64::eq, when, to)
                        }
                        Op::JumpNe { lhs, rhs, when, to } => {
                            decide!(['run, 'slow], r!(lhs), r!(rhs), |a, b| a != b, f64::ne, when, to)
                        }
                        Op::JumpLt { lhs, rhs, when, to } => {
                            decide!(['run, 'slow], r!(lhs), r!(rhs), Value::lt_int, f64::lt, when, to)
                        }
                        Op::JumpLe { lhs, rhs, when, to } => {
                            decide!(['run, 'slow], r!(lhs), r!(rhs), Value::le_int, f64::le, when, to)
                        }
                        Op::JumpGt { lhs, rhs, when, to } => {
                            decide!(['run, 'slow], r!(lhs), r!(rhs), |a, b| Value::lt_int(b, a), f64::gt, when, to)
                        }
                        Op::JumpGe { lhs, rhs, when, to } => {
                            decide!(['run, 'slow], r!(lhs), r!(rhs), |a, b| Value::le_int(b, a), f64::ge, when, to)
                        }
                        Op::JumpEqImm { lhs, imm, when, to } => {
                            decide!(['run, 'slow], r!(lhs), small(imm), |a, b| a == b, f64::eq, when, to);
                        }
                        Op::JumpNeImm { lhs, imm, when, to } => {
                            decide!(['run, 'slow], r!(lhs), small(imm), |a, b| a != b, f64::ne, when, to);
                        }
                        Op::JumpLtImm { lhs, imm, when, to } => {
                            decide!(['run, 'slow], r!(lhs), small(imm), Value::lt_int, f64::lt, when, to);
                        }
                        Op::JumpLeImm { lhs, imm, when, to } => {
                            decide!(['run, 'slow], r!(lhs), small(imm), Value::le_int, f64::le, when, to);
                        }
                        Op::JumpGtImm { lhs, imm, when, to } => {
                            decide!(['run, 'slow], r!(lhs), small(imm), |a, b| Value::lt_int(b, a), f64::gt, when, to);
                        }
                        Op::JumpGeImm { lhs, imm, when, to } => {
                            decide!(['run, 'slow], r!(lhs), small(imm), |a, b| Value::le_int(b, a), f64::ge, when, to);
                        }

                        Op::ForNext { it, dst, body } => {
                            let state = r!(it);
                            if state.is(Kind::Gen) {
                                fuel -= 1;
                                let above = base + link.code.registers as usize;
                                if full!(above) {
                                    break 'run Why::Execute;
                                }
                                let Some(target) = window(stack, above) else { break 'run Why::Broken };
                                let ret = Ret::Next { dst, body };
                                let resumed = resume(&mut ctx.heap, handled, state, target, above, ret);
                                let Some((next, started)) = resumed else { break 'run Why::Execute };
                                let Some(target) = linked.get(next.code as usize) else {
                                    break 'run Why::Broken;
                                };
                                push!('run, target, next);
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
                                    jump!('run, body);
                                }
                            }
                        }

                        Op::NewList { dst, items, n } => {
                            let Some(items) = regs.get(items as usize..items as usize + n as usize) else {
                                break 'run Why::Broken;
                            };
                            let v = ctx.heap.new_list(items.to_vec());
                            r!(dst) = v;
                        }
                        Op::NewTuple { dst, items, n } => {
                            let Some(items) = regs.get(items as usize..items as usize + n as usize) else {
                                break 'run Why::Broken;
                            };
                            let v = ctx.heap.new_tuple(items);
                            r!(dst) = v;
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
                            match ctx.contains(r!(container), r!(item)) {
                                Ok(found) => r!(dst) = Value::bool(found != negate),
                                Err(_) => break 'slow,
                            }
                        }
                        Op::Yield { src, .. } => {
                            let v = r!(src);
                            let Some(frame) = frames.last() else { break 'run Why::Broken };
                            let ret = frame.ret;
                            if !matches!(ret, Ret::Next { .. } | Ret::Store(_) | Ret::Send { .. }) {
                                break 'slow;
                            }
                            if !suspend(&mut ctx.heap, handled, frame, regs, pc) {
                                break 'run Why::Broken;
                            }
                            match ret {
                                Ret::Next { dst, body } => {
                                    frames.pop();
                                    reload!('run);
                                    r!(dst) = v;
                                    jump!('run, body);
                                }
                                Ret::Store(dst) | Ret::Send { value: dst, .. } => {
                                    frames.pop();
                                    reload!('run);
                                    r!(dst) = v;
                                }
                                _ => break 'run Why::Broken,
                            }
                        }
                        Op::ListAppend { list, item } => {
                            let v = r!(item);
                            match ctx.heap.list_mut(r!(list)) {
                                Some(l) if l.len() < l.capacity() => l.push(v),
                                _ => break 'slow,
                            }
                        }
                        Op::GetItem { dst, obj, key } => {
                            answer!(['run, 'slow], dst, get_item(ctx, r!(obj), r!(key)));
                        }
                        Op::SetItem { obj, key, value } => match set_item(ctx, r!(obj), r!(key), r!(value)) {
                            Ok(()) => {}
                            Err(Raise::Decline) => break 'slow,
                            Err(raise) => break 'run Why::Raise(raise),
                        },

                        Op::GetAttr { dst, obj, site } => {
                            let Some(cache) = link.caches.get(site as usize) else { break 'run Why::Broken };
                            give!(['run, 'slow], dst, load_slot(ctx, r!(obj), cache));
                        }
                        Op::SetAttr { obj, value, site } => {
                            let Some(cache) = link.caches.get(site as usize) else { break 'run Why::Broken };
                            if !store_slot(ctx, r!(obj), cache, r!(value)) {
                                break 'slow;
                            }
                        }

                        Op::Call { a, n } => {
                            pay!('run);
                            break 'call Call::new(r!(a), a as usize + 2, n, Ret::Store(a));
                        }
                        Op::CallMethod { a, n, site } => {
                            pay!('run);
                            let this = r!(a.wrapping_add(1));
                            let Some(cache) = link.caches.get(site as usize) else { break 'run Why::Broken };
                            let Some(method) = find_method(ctx, this, cache) else { break 'slow };
                            let from = a as usize + 1;
                            if !method.is(Kind::Native) {
                                break 'call Call::new(method, from, n + 1, Ret::Store(a));
                            }
                            let Some(native) = ctx.world.native(method) else { break 'run Why::Broken };
                            let Some(args) = regs.get(from..from + n as usize + 1) else {
                                break 'run Why::Broken;
                            };
                            answer!(['run, 'slow], a, call_native(ctx, native, args, 1));
                        }
                        Op::Return { src } => leave!(['run, 'slow], r!(src)),
                        Op::ReturnNone {} => leave!(['run, 'slow], Value::NONE),
                        _ => break 'slow,
                    }
                    continue 'run;
                }
                // What one Python function answers is a call as any other.
                match special_call(ctx, link, pc, regs) {
                    Some(call) => call,
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
                    _ => break 'run Why::Broken,
                }
                continue;
            }
            if !call.callee.is(Kind::Func) {
                match callable(ctx, regs, call) {
                    Some(inner) => call = inner,
                    None => break Why::Call(call),
                }
            }
            let Some(f) = ctx.heap.func(call.callee) else { break Why::Call(call) };
            let Some(target) = linked.get(f.code as usize) else { break 'run Why::Broken };
            let above = base + call.from;
            let (number, names) = (f.code, f.globals);
            if full!(above)
                || target.takes != u16::from(call.n)
                    && !fill_defaults(&ctx.heap, stack, target, f, above, call.n)
            {
                break Why::Call(call);
            }
            let frame = Frame {
                code: number,
                pc: 0,
                base: above as u32,
                ret: call.ret,
                func: call.callee,
                globals: names,
                generator: Value::UNDEF,
                handled: Value::NONE,
                aux: call.aux,
            };
            push!('run, target, frame);
        };
        save_pc!();
        ctx.fuel = fuel;
        match why {
            Why::Execute => match code.get(pc.wrapping_sub(1)) {
                Some(op) => Leave::Execute(*op),
                None => Leave::Broken,
            },
            Why::Call(call) => Leave::Call(call),
            Why::Tick => Leave::Tick,
            Why::Raise(raise) => Leave::Raise(raise),
            Why::Switch => Leave::Switch,
            Why::Broken => Leave::Broken,
        }
    }
}
