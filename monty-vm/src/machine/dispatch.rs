//! The dispatch loop: what is hot, inline; everything else leaves for `execute`.
//!
//! The loop holds its state in locals (code, pc, registers) and writes it back whenever it leaves. Leaving is a `break` with the
//! instruction that could not be answered here; coming back is the next turn of the outer loop.

use monty_bytecode::Op;

use super::advance::keep;
use super::cache::{
    find_method, get_item, load_global, load_slot, new_instance, set_item, store_global, store_slot,
};
use super::generator::{resume, suspend};
use super::iterate::next_item;
use super::quick::{
    add, and_ints, arith, call_native, divide, divide_ints, eq, fill_defaults, floor_div, ge, gt, le, lt,
    modulo, mul, ne, negate, none, or_ints, quick_truth, shift_left, shift_right, simple_call, sub, xor_ints,
};
use super::{Frame, Linked, Ret, Vm, WINDOW};
use crate::object::{GenState, Kind, TypeId, Value};
use crate::raise::Raise;

/// Why the inner loop was left.
pub(super) enum Leave {
    /// This instruction needs its general form.
    Execute(Op),
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
        let Some(mut frame) = frames.last().copied() else { return Leave::Broken };
        let Some(mut link) = linked.get(frame.code as usize) else { return Leave::Broken };
        let mut code: &[Op] = &link.code.ops;
        let mut pc = frame.pc as usize;
        let Some(mut regs) = window(stack, frame.base as usize) else { return Leave::Broken };
        let mut fuel = ctx.fuel;

        macro_rules! r {
            ($x:expr) => {
                regs[$x as usize]
            };
        }
        // Takes the loop's state from the frame on top.
        macro_rules! reload {
            ($lab:lifetime) => {{
                match frames.last() {
                    Some(f) => frame = *f,
                    None => break $lab Leave::Switch,
                }
                match linked.get(frame.code as usize) {
                    Some(l) => link = l,
                    None => break $lab Leave::Broken,
                }
                code = &link.code.ops;
                pc = frame.pc as usize;
                match window(stack, frame.base as usize) {
                    Some(w) => regs = w,
                    None => break $lab Leave::Broken,
                }
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
                        break $lab Leave::Tick;
                    }
                } else {
                    pc = to;
                }
            }};
        }
        // Puts a frame on top and goes on in it.
        macro_rules! push {
            ($lab:lifetime, $code:expr, $base:expr, $ret:expr, $func:expr, $globals:expr, $aux:expr) => {{
                save_pc!();
                frames.push(Frame {
                    code: $code,
                    pc: 0,
                    base: $base as u32,
                    ret: $ret,
                    func: $func,
                    globals: $globals,
                    generator: Value::UNDEF,
                    handled: Value::NONE,
                    aux: $aux,
                });
                reload!($lab);
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
            ($lab:lifetime, $op:expr, $dst:expr, $answer:expr) => {{
                ctx.fuel = fuel;
                let answer = $answer;
                fuel = ctx.fuel;
                match answer {
                    Ok(v) => r!($dst) = v,
                    Err(Raise::Decline) => break $lab Leave::Execute($op),
                    Err(raise) => break $lab Leave::Raise(raise),
                }
            }};
        }
        // What is answered here, or goes the general way.
        macro_rules! give {
            ($lab:lifetime, $op:expr, $dst:expr, $answer:expr) => {
                match $answer {
                    Some(v) => r!($dst) = v,
                    None => break $lab Leave::Execute($op),
                }
            };
        }
        macro_rules! arith {
            ($lab:lifetime, $op:expr, $dst:expr, $a:expr, $b:expr, $int:expr, $float:expr) => {
                give!($lab, $op, $dst, arith(ctx, $op, $a, $b, $int, $float))
            };
        }
        macro_rules! compare {
            ($lab:lifetime, $op:expr, $dst:expr, $order:ident($a:expr, $b:expr)) => {
                give!($lab, $op, $dst, $order(ctx, $op, $a, $b).map(Value::bool))
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
            ($lab:lifetime, $op:expr, $order:ident($a:expr, $b:expr), $when:expr, $to:expr) => {
                match $order(ctx, $op, $a, $b) {
                    Some(answer) => test!($lab, answer, $when, $to),
                    None => break $lab Leave::Execute($op),
                }
            };
        }
        // A call costs a step. Asked before it is paid: a slice of one step makes a step.
        macro_rules! pay {
            ($lab:lifetime) => {{
                if fuel <= 0 || ctx.heap.is_due() {
                    pc -= 1;
                    break $lab Leave::Tick;
                }
                fuel -= 1;
            }};
        }
        // Enters a function whose `n` arguments begin at a register.
        macro_rules! enter {
            ($lab:lifetime, $op:expr, $func:expr, $from:expr, $n:expr, $ret:expr, $aux:expr) => {{
                let Some(f) = ctx.heap.func($func) else { break $lab Leave::Execute($op) };
                let Some(target) = linked.get(f.code as usize) else { break $lab Leave::Broken };
                let base = frame.base as usize + $from;
                let (number, globals) = (f.code, f.globals);
                if full!(base)
                    || !simple_call(target, $n) && !fill_defaults(&ctx.heap, stack, target, f, base, $n)
                {
                    break $lab Leave::Execute($op);
                }
                push!($lab, number, base, $ret, $func, globals, $aux);
            }};
        }
        let small = |i: i8| Value::small(i32::from(i));

        let leave = 'run: loop {
            let Some(&op) = code.get(pc) else { break Leave::Broken };
            pc += 1;
            match op {
                Op::Move { dst, src } => r!(dst) = r!(src),
                Op::LoadConst { dst, k } => match link.consts.get(k as usize) {
                    Some(v) => r!(dst) = *v,
                    None => break Leave::Broken,
                },
                Op::LoadInt { dst, imm } => r!(dst) = Value::small(imm),
                Op::LoadNone { dst } => r!(dst) = Value::NONE,
                Op::LoadBool { dst, value } => r!(dst) = Value::bool(value),
                Op::LoadUndef { dst } => r!(dst) = Value::UNDEF,
                Op::CheckBound { src, .. } if !r!(src).is_undef() => {}
                Op::LoadGlobal { dst, site } => {
                    let Some(cache) = link.caches.get(site as usize) else { break Leave::Broken };
                    give!('run, op, dst, load_global(ctx, frame.globals, cache, &link.code.source));
                }
                Op::StoreGlobal { src, site } => {
                    let Some(cache) = link.caches.get(site as usize) else { break Leave::Broken };
                    if !store_global(ctx, frame.globals, cache, r!(src)) {
                        break Leave::Execute(op);
                    }
                }
                Op::LoadCell { dst, cell, .. } => match ctx.heap.cell(r!(cell)) {
                    Some(c) if !c.0.is_undef() => r!(dst) = c.0,
                    _ => break Leave::Execute(op),
                },
                Op::StoreCell { cell, src } => match ctx.heap.cell_mut(r!(cell)) {
                    Some(c) => c.0 = regs[src as usize],
                    None => break Leave::Execute(op),
                },
                Op::LoadClosure { dst, index } => {
                    match ctx.heap.func(frame.func).and_then(|f| f.closure.get(index as usize)) {
                        Some(cell) => r!(dst) = *cell,
                        None => break Leave::Execute(op),
                    }
                }

                Op::Add { dst, lhs, rhs, .. } => arith!('run, op, dst, r!(lhs), r!(rhs), Value::add_int, add),
                Op::Sub { dst, lhs, rhs, .. } => arith!('run, op, dst, r!(lhs), r!(rhs), Value::sub_int, sub),
                Op::Mul { dst, lhs, rhs, .. } => arith!('run, op, dst, r!(lhs), r!(rhs), Value::mul_int, mul),
                Op::Div { dst, lhs, rhs, .. } => arith!('run, op, dst, r!(lhs), r!(rhs), divide_ints, divide),
                Op::FloorDiv { dst, lhs, rhs, .. } => {
                    arith!('run, op, dst, r!(lhs), r!(rhs), floor_div, none)
                }
                Op::Mod { dst, lhs, rhs, .. } => arith!('run, op, dst, r!(lhs), r!(rhs), modulo, none),
                Op::BitAnd { dst, lhs, rhs, .. } => arith!('run, op, dst, r!(lhs), r!(rhs), and_ints, none),
                Op::BitOr { dst, lhs, rhs, .. } => arith!('run, op, dst, r!(lhs), r!(rhs), or_ints, none),
                Op::BitXor { dst, lhs, rhs, .. } => arith!('run, op, dst, r!(lhs), r!(rhs), xor_ints, none),
                Op::LShift { dst, lhs, rhs, .. } => arith!('run, op, dst, r!(lhs), r!(rhs), shift_left, none),
                Op::RShift { dst, lhs, rhs, .. } => {
                    arith!('run, op, dst, r!(lhs), r!(rhs), shift_right, none)
                }
                Op::AddImm { dst, lhs, imm, .. } => {
                    arith!('run, op, dst, r!(lhs), Value::small(imm), Value::add_int, add)
                }
                Op::SubImm { dst, lhs, imm, .. } => {
                    arith!('run, op, dst, r!(lhs), Value::small(imm), Value::sub_int, sub)
                }
                Op::MulImm { dst, lhs, imm, .. } => {
                    arith!('run, op, dst, r!(lhs), Value::small(imm), Value::mul_int, mul)
                }
                Op::FloorDivImm { dst, lhs, imm, .. } => {
                    arith!('run, op, dst, r!(lhs), Value::small(imm), floor_div, none);
                }
                Op::ModImm { dst, lhs, imm, .. } => {
                    arith!('run, op, dst, r!(lhs), Value::small(imm), modulo, none)
                }
                Op::Neg { dst, src } => give!('run, op, dst, negate(r!(src))),
                Op::Not { dst, src } => give!('run, op, dst, quick_truth(r!(src)).map(|t| Value::bool(!t))),

                Op::Eq { dst, lhs, rhs } => compare!('run, op, dst, eq(r!(lhs), r!(rhs))),
                Op::Ne { dst, lhs, rhs } => compare!('run, op, dst, ne(r!(lhs), r!(rhs))),
                Op::Lt { dst, lhs, rhs } => compare!('run, op, dst, lt(r!(lhs), r!(rhs))),
                Op::Le { dst, lhs, rhs } => compare!('run, op, dst, le(r!(lhs), r!(rhs))),
                Op::Gt { dst, lhs, rhs } => compare!('run, op, dst, gt(r!(lhs), r!(rhs))),
                Op::Ge { dst, lhs, rhs } => compare!('run, op, dst, ge(r!(lhs), r!(rhs))),
                Op::Is { dst, lhs, rhs, negate } => r!(dst) = Value::bool((r!(lhs) == r!(rhs)) != negate),
                Op::Jump { to } => jump!('run, to),
                Op::JumpIf { src, when, to } => {
                    match quick_truth(r!(src)).map_or_else(|| ctx.truth(r!(src)), Ok) {
                        Ok(t) => test!('run, t, when, to),
                        Err(_) => break Leave::Execute(op),
                    }
                }
                Op::JumpIfNone { src, when, to } => test!('run, r!(src).is_none(), when, to),
                Op::JumpEq { lhs, rhs, when, to } => decide!('run, op, eq(r!(lhs), r!(rhs)), when, to),
                Op::JumpNe { lhs, rhs, when, to } => decide!('run, op, ne(r!(lhs), r!(rhs)), when, to),
                Op::JumpLt { lhs, rhs, when, to } => decide!('run, op, lt(r!(lhs), r!(rhs)), when, to),
                Op::JumpLe { lhs, rhs, when, to } => decide!('run, op, le(r!(lhs), r!(rhs)), when, to),
                Op::JumpGt { lhs, rhs, when, to } => decide!('run, op, gt(r!(lhs), r!(rhs)), when, to),
                Op::JumpGe { lhs, rhs, when, to } => decide!('run, op, ge(r!(lhs), r!(rhs)), when, to),
                Op::JumpEqImm { lhs, imm, when, to } => {
                    decide!('run, op, eq(r!(lhs), small(imm)), when, to);
                }
                Op::JumpNeImm { lhs, imm, when, to } => {
                    decide!('run, op, ne(r!(lhs), small(imm)), when, to);
                }
                Op::JumpLtImm { lhs, imm, when, to } => {
                    decide!('run, op, lt(r!(lhs), small(imm)), when, to);
                }
                Op::JumpLeImm { lhs, imm, when, to } => {
                    decide!('run, op, le(r!(lhs), small(imm)), when, to);
                }
                Op::JumpGtImm { lhs, imm, when, to } => {
                    decide!('run, op, gt(r!(lhs), small(imm)), when, to);
                }
                Op::JumpGeImm { lhs, imm, when, to } => {
                    decide!('run, op, ge(r!(lhs), small(imm)), when, to);
                }

                Op::ForNext { it, dst, body } => {
                    let state = r!(it);
                    if state.is(Kind::Gen) {
                        fuel -= 1;
                        let base = frame.base as usize + link.code.registers as usize;
                        if full!(base) {
                            break Leave::Execute(op);
                        }
                        let Some(target) = window(stack, base) else { break Leave::Broken };
                        let ret = Ret::Next { dst, body };
                        let resumed = resume(&mut ctx.heap, handled, state, target, base, ret);
                        let Some((next, started)) = resumed else { break Leave::Execute(op) };
                        save_pc!();
                        frames.push(next);
                        reload!('run);
                        if started && let Some(Op::Yield { dst, .. }) = code.get(pc.wrapping_sub(1)) {
                            r!(*dst) = Value::NONE;
                        }
                    } else {
                        let v = next_item(ctx, regs, it);
                        if v == Value::MISSING {
                            break Leave::Execute(op);
                        }
                        if !v.is_undef() {
                            r!(dst) = v;
                            jump!('run, body);
                        }
                    }
                }

                Op::NewList { dst, items, n } => {
                    let Some(items) = regs.get(items as usize..items as usize + n as usize) else {
                        break Leave::Broken;
                    };
                    r!(dst) = ctx.heap.new_list(items.to_vec());
                }
                Op::NewTuple { dst, items, n } => {
                    let Some(items) = regs.get(items as usize..items as usize + n as usize) else {
                        break Leave::Broken;
                    };
                    r!(dst) = ctx.heap.new_tuple(items);
                }
                Op::Unpack { src, items, n } => match ctx.heap.items(r!(src)) {
                    Some(list) if list.len() == n as usize => {
                        match regs.get_mut(items as usize..items as usize + n as usize) {
                            Some(places) => places.copy_from_slice(list),
                            None => break Leave::Broken,
                        }
                    }
                    _ => break Leave::Execute(op),
                },
                Op::In { dst, item, container, negate } => match ctx.contains(r!(container), r!(item)) {
                    Ok(found) => r!(dst) = Value::bool(found != negate),
                    Err(_) => break Leave::Execute(op),
                },
                Op::Yield { src, dst } => {
                    let v = r!(src);
                    if !matches!(frame.ret, Ret::Next { .. } | Ret::Store(_) | Ret::Send { .. }) {
                        if !keep(&mut ctx.heap, &frame, v) {
                            break Leave::Execute(op);
                        }
                        r!(dst) = Value::NONE;
                        continue;
                    }
                    if !suspend(&mut ctx.heap, handled, &frame, regs, pc) {
                        break Leave::Broken;
                    }
                    let ret = frame.ret;
                    frames.pop();
                    reload!('run);
                    match ret {
                        Ret::Next { dst, body } => {
                            r!(dst) = v;
                            jump!('run, body);
                        }
                        Ret::Store(dst) | Ret::Send { value: dst, .. } => r!(dst) = v,
                        _ => break Leave::Broken,
                    }
                }
                Op::ListAppend { list, item } => {
                    let v = r!(item);
                    match ctx.heap.list_mut(r!(list)) {
                        Some(l) if l.len() < l.capacity() => l.push(v),
                        _ => break Leave::Execute(op),
                    }
                }
                Op::GetItem { dst, obj, key } => {
                    answer!('run, op, dst, get_item(ctx, r!(obj), r!(key)));
                }
                Op::SetItem { obj, key, value } => match set_item(ctx, r!(obj), r!(key), r!(value)) {
                    Ok(()) => {}
                    Err(Raise::Decline) => break Leave::Execute(op),
                    Err(raise) => break Leave::Raise(raise),
                },

                Op::GetAttr { dst, obj, site } => {
                    let Some(cache) = link.caches.get(site as usize) else { break Leave::Broken };
                    give!('run, op, dst, load_slot(ctx, r!(obj), cache));
                }
                Op::SetAttr { obj, value, site } => {
                    let Some(cache) = link.caches.get(site as usize) else { break Leave::Broken };
                    if !store_slot(ctx, r!(obj), cache, r!(value)) {
                        break Leave::Execute(op);
                    }
                }

                Op::Call { a, n } => {
                    pay!('run);
                    let callee = r!(a);
                    let from = a as usize + 2;
                    if callee.is(Kind::Func) {
                        enter!('run, op, callee, from, n, Ret::Store(a), Value::UNDEF);
                    } else if callee.is(Kind::Native) {
                        let Some(native) = ctx.world.native(callee) else { break Leave::Broken };
                        let Some(args) = regs.get(from..from + n as usize) else { break Leave::Broken };
                        if ctx.world.is_method(callee) {
                            break Leave::Execute(op);
                        }
                        answer!('run, op, a, call_native(ctx, native, args, 0));
                    } else if callee.is(Kind::Type) {
                        // The class is the receiver: it takes the place of one.
                        let constructor = ctx.world.constructor(TypeId(callee.handle() as u16));
                        let Some(native) = constructor.and_then(|c| ctx.world.native(c)) else {
                            break Leave::Execute(op);
                        };
                        r!(a.wrapping_add(1)) = callee;
                        let Some(args) = regs.get(from - 1..from + n as usize) else { break Leave::Broken };
                        answer!('run, op, a, call_native(ctx, native, args, 1));
                    } else if callee.is(Kind::Class) {
                        // A class without a constructor in the way: the instance, then `__init__` in place.
                        let Some((this, init)) = new_instance(ctx, callee) else {
                            break Leave::Execute(op);
                        };
                        enter!('run, op, init, from - 1, n + 1, Ret::Init(a), this);
                        r!(0) = this;
                    } else {
                        break Leave::Execute(op);
                    }
                }
                Op::CallMethod { a, n, site } => {
                    pay!('run);
                    let this = r!(a.wrapping_add(1));
                    let Some(cache) = link.caches.get(site as usize) else { break Leave::Broken };
                    let Some(method) = find_method(ctx, this, cache) else { break Leave::Execute(op) };
                    let from = a as usize + 1;
                    if method.is(Kind::Func) {
                        enter!('run, op, method, from, n + 1, Ret::Store(a), Value::UNDEF);
                    } else {
                        let Some(native) = ctx.world.native(method) else { break Leave::Execute(op) };
                        let Some(args) = regs.get(from..from + n as usize + 1) else { break Leave::Broken };
                        answer!('run, op, a, call_native(ctx, native, args, 1));
                    }
                }
                Op::Return { .. } | Op::ReturnNone {} => {
                    let v = if let Op::Return { src } = op { r!(src) } else { Value::NONE };
                    if !frame.generator.is_undef() {
                        // The end of a loop over a generator: the loop's `ForNext` goes on with what follows it.
                        if !matches!(frame.ret, Ret::Next { .. }) {
                            break Leave::Execute(op);
                        }
                        if let Some(g) = ctx.heap.generator_mut(frame.generator) {
                            g.state = GenState::Done;
                            g.regs = Vec::new();
                        }
                        *handled = frame.handled;
                        frames.pop();
                        reload!('run);
                        continue;
                    }
                    let (dst, v) = match frame.ret {
                        Ret::Store(dst) => (dst, v),
                        Ret::Operator(dst) if v != Value::NOT_IMPLEMENTED => (dst, v),
                        Ret::Init(dst) if v.is_none() => (dst, frame.aux),
                        _ => break Leave::Execute(op),
                    };
                    frames.pop();
                    reload!('run);
                    r!(dst) = v;
                }
                _ => break Leave::Execute(op),
            }
        };
        save_pc!();
        ctx.fuel = fuel;
        leave
    }
}
