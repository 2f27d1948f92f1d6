//! The dispatch loop: what is hot, inline; everything else leaves for `execute`.
//!
//! The loop holds its state in locals (code, pc, registers) and writes it back whenever it leaves. Leaving is a `break` with the
//! instruction that could not be answered here; coming back is the next turn of the outer loop.

use monty_bytecode::Op;

use super::cache::{
    find_global, find_method, find_slot, general, new_instance, ordered, store_slot, str_entry,
};
use super::quick::{
    call_native, divide, divide_ints, fill_defaults, floats, floor_div, mixed, modulo, quick_truth,
    shift_left, shift_right, simple_call,
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
        macro_rules! arith {
            ($lab:lifetime, $op:expr, $dst:expr, $a:expr, $b:expr, $int:expr, $float:expr) => {{
                let (a, b): (Value, Value) = ($a, $b);
                if Value::both_int(a, b) {
                    match $int(a, b) {
                        Some(v) => r!($dst) = v,
                        None => break $lab Leave::Execute($op),
                    }
                } else if a.is_float() && b.is_float() {
                    match $float(a.float_val(), b.float_val()) {
                        Some(v) => r!($dst) = v,
                        None => break $lab Leave::Execute($op),
                    }
                } else {
                    match mixed(a, b).and_then(|(a, b)| $float(a, b)).or_else(|| general(ctx, $op, a, b)) {
                        Some(v) => r!($dst) = v,
                        None => break $lab Leave::Execute($op),
                    }
                }
            }};
        }
        macro_rules! order {
            ($lab:lifetime, $op:expr, $a:expr, $b:expr, $int:expr, $float:expr) => {{
                let (a, b): (Value, Value) = ($a, $b);
                if Value::both_int(a, b) {
                    $int(a, b)
                } else if let Some((a, b)) = floats(a, b) {
                    $float(&a, &b)
                } else {
                    match ordered(ctx, $op, a, b) {
                        Some(answer) => answer,
                        None => break $lab Leave::Execute($op),
                    }
                }
            }};
        }
        macro_rules! test {
            ($lab:lifetime, $answer:expr, $when:expr, $to:expr) => {{
                if $answer == $when {
                    jump!($lab, $to);
                }
            }};
        }
        let add = |a: f64, b: f64| Some(Value::float(a + b));
        let sub = |a: f64, b: f64| Some(Value::float(a - b));
        let mul = |a: f64, b: f64| Some(Value::float(a * b));
        let none = |_: f64, _: f64| None::<Value>;
        let eq_int = |a: Value, b: Value| a == b;
        let gt_int = |a: Value, b: Value| Value::lt_int(b, a);
        let ge_int = |a: Value, b: Value| Value::le_int(b, a);
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
                Op::CheckBound { src, .. } => {
                    if r!(src).is_undef() {
                        break Leave::Execute(op);
                    }
                }
                Op::LoadGlobal { dst, site } => {
                    let Some(cache) = link.caches.get(site as usize) else { break Leave::Broken };
                    let Some(globals) = ctx.heap.dict(frame.globals) else { break Leave::Execute(op) };
                    if let Some(e) = globals.at(cache.key.get() as usize)
                        && e.key == cache.name
                    {
                        r!(dst) = e.value;
                    } else if cache.slot.get() == globals.version && !cache.value.get().is_undef() {
                        r!(dst) = cache.value.get();
                    } else {
                        match find_global(ctx, frame.globals, cache, &link.code.source) {
                            Some(v) => r!(dst) = v,
                            None => break Leave::Execute(op),
                        }
                    }
                }
                Op::StoreGlobal { src, site } => {
                    let Some(cache) = link.caches.get(site as usize) else { break Leave::Broken };
                    let v = r!(src);
                    let Some(globals) = ctx.heap.dict_mut(frame.globals) else { break Leave::Execute(op) };
                    let at = cache.key.get() as usize;
                    if globals.at(at).is_some_and(|e| e.key == cache.name) {
                        globals.set_at(at, v);
                    } else {
                        ctx.heap.dict_set_name(frame.globals, cache.name, v);
                        if let Some(at) = ctx.heap.name_position(frame.globals, cache.name) {
                            cache.key.set(at as u32);
                        }
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
                Op::BitAnd { dst, lhs, rhs, .. } => {
                    arith!('run, op, dst, r!(lhs), r!(rhs), |a: Value, b: Value| Value::try_int(a.int_val() & b.int_val()), none);
                }
                Op::BitOr { dst, lhs, rhs, .. } => {
                    arith!('run, op, dst, r!(lhs), r!(rhs), |a: Value, b: Value| Value::try_int(a.int_val() | b.int_val()), none);
                }
                Op::BitXor { dst, lhs, rhs, .. } => {
                    arith!('run, op, dst, r!(lhs), r!(rhs), |a: Value, b: Value| Value::try_int(a.int_val() ^ b.int_val()), none);
                }
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
                Op::Neg { dst, src } => {
                    let v = r!(src);
                    match v
                        .as_int()
                        .and_then(|i| Value::try_int(-i))
                        .or(v.as_float().map(|f| Value::float(-f)))
                    {
                        Some(v) => r!(dst) = v,
                        None => break Leave::Execute(op),
                    }
                }
                Op::Not { dst, src } => match quick_truth(r!(src)) {
                    Some(t) => r!(dst) = Value::bool(!t),
                    None => break Leave::Execute(op),
                },

                Op::Eq { dst, lhs, rhs } => {
                    r!(dst) = Value::bool(order!('run, op, r!(lhs), r!(rhs), eq_int, f64::eq))
                }
                Op::Ne { dst, lhs, rhs } => {
                    r!(dst) = Value::bool(!order!('run, op, r!(lhs), r!(rhs), eq_int, f64::eq))
                }
                Op::Lt { dst, lhs, rhs } => {
                    r!(dst) = Value::bool(order!('run, op, r!(lhs), r!(rhs), Value::lt_int, f64::lt))
                }
                Op::Le { dst, lhs, rhs } => {
                    r!(dst) = Value::bool(order!('run, op, r!(lhs), r!(rhs), Value::le_int, f64::le))
                }
                Op::Gt { dst, lhs, rhs } => {
                    r!(dst) = Value::bool(order!('run, op, r!(lhs), r!(rhs), gt_int, f64::gt))
                }
                Op::Ge { dst, lhs, rhs } => {
                    r!(dst) = Value::bool(order!('run, op, r!(lhs), r!(rhs), ge_int, f64::ge))
                }
                Op::Is { dst, lhs, rhs, negate } => r!(dst) = Value::bool((r!(lhs) == r!(rhs)) != negate),
                Op::Jump { to } => jump!('run, to),
                Op::JumpIf { src, when, to } => match quick_truth(r!(src)) {
                    Some(t) => test!('run, t, when, to),
                    None => match ctx.truth(r!(src)) {
                        Ok(t) => test!('run, t, when, to),
                        Err(_) => break Leave::Execute(op),
                    },
                },
                Op::JumpIfNone { src, when, to } => test!('run, r!(src).is_none(), when, to),
                Op::JumpEq { lhs, rhs, when, to } => {
                    test!('run, order!('run, op, r!(lhs), r!(rhs), eq_int, f64::eq), when, to);
                }
                Op::JumpNe { lhs, rhs, when, to } => {
                    test!('run, !order!('run, op, r!(lhs), r!(rhs), eq_int, f64::eq), when, to);
                }
                Op::JumpLt { lhs, rhs, when, to } => {
                    test!('run, order!('run, op, r!(lhs), r!(rhs), Value::lt_int, f64::lt), when, to);
                }
                Op::JumpLe { lhs, rhs, when, to } => {
                    test!('run, order!('run, op, r!(lhs), r!(rhs), Value::le_int, f64::le), when, to);
                }
                Op::JumpGt { lhs, rhs, when, to } => {
                    test!('run, order!('run, op, r!(lhs), r!(rhs), gt_int, f64::gt), when, to);
                }
                Op::JumpGe { lhs, rhs, when, to } => {
                    test!('run, order!('run, op, r!(lhs), r!(rhs), ge_int, f64::ge), when, to);
                }
                Op::JumpEqImm { lhs, imm, when, to } => {
                    test!('run, order!('run, op, r!(lhs), small(imm), eq_int, f64::eq), when, to);
                }
                Op::JumpNeImm { lhs, imm, when, to } => {
                    test!('run, !order!('run, op, r!(lhs), small(imm), eq_int, f64::eq), when, to);
                }
                Op::JumpLtImm { lhs, imm, when, to } => {
                    test!('run, order!('run, op, r!(lhs), small(imm), Value::lt_int, f64::lt), when, to);
                }
                Op::JumpLeImm { lhs, imm, when, to } => {
                    test!('run, order!('run, op, r!(lhs), small(imm), Value::le_int, f64::le), when, to);
                }
                Op::JumpGtImm { lhs, imm, when, to } => {
                    test!('run, order!('run, op, r!(lhs), small(imm), gt_int, f64::gt), when, to);
                }
                Op::JumpGeImm { lhs, imm, when, to } => {
                    test!('run, order!('run, op, r!(lhs), small(imm), ge_int, f64::ge), when, to);
                }

                Op::ForNext { it, dst, body } => {
                    let state = r!(it);
                    let at = it.wrapping_add(1);
                    if state.is(Kind::LoopRange) {
                        let left = r!(it.wrapping_add(2));
                        if !left.is_int() {
                            break Leave::Execute(op);
                        }
                        if left.int_val() > 0 {
                            let next = r!(at);
                            let step = r!(it.wrapping_add(3));
                            r!(dst) = next;
                            r!(at) = Value::add_int(next, step).unwrap_or(next);
                            r!(it.wrapping_add(2)) = Value::sub_int(left, Value::small(1)).unwrap_or(left);
                            jump!('run, body);
                        }
                    } else if state.is(Kind::LoopList) {
                        let i = r!(at).int_val();
                        match ctx.heap.lists.get(state.handle()).and_then(|l| l.0.get(i as usize)) {
                            Some(v) => {
                                r!(dst) = *v;
                                r!(at) = Value::add_int(r!(at), Value::small(1)).unwrap_or(Value::NONE);
                                jump!('run, body);
                            }
                            None => break Leave::Execute(op),
                        }
                    } else if state.is(Kind::Gen) {
                        fuel -= 1;
                        let depth = frames.len();
                        let Some(g) = ctx.heap.gens.get_mut(state.handle()) else { break Leave::Broken };
                        let base = frame.base as usize + link.code.registers as usize;
                        let Some((number, globals)) =
                            ctx.heap.funcs.get(g.func.handle()).map(|f| (f.code, f.globals))
                        else {
                            break Leave::Broken;
                        };
                        let ready = matches!(g.state, GenState::Suspended | GenState::Created);
                        if !ready
                            || depth >= depth_limit
                            || depth == frames.capacity()
                            || stack.len() < base + WINDOW
                        {
                            break Leave::Execute(op);
                        }
                        save_pc!();
                        let Some(target) = window(stack, base) else { break Leave::Broken };
                        let Some(places) = target.get_mut(..g.regs.len()) else { break Leave::Broken };
                        places.copy_from_slice(&g.regs);
                        let started = g.state == GenState::Suspended;
                        g.state = GenState::Running;
                        let before =
                            std::mem::replace(handled, std::mem::replace(&mut g.handled, Value::NONE));
                        frames.push(Frame {
                            code: number,
                            pc: g.pc,
                            base: base as u32,
                            ret: Ret::Next { dst, body },
                            func: g.func,
                            globals,
                            generator: state,
                            handled: before,
                            aux: Value::UNDEF,
                        });
                        reload!('run);
                        if started && let Some(Op::Yield { dst, .. }) = code.get(pc.wrapping_sub(1)) {
                            r!(*dst) = Value::NONE;
                        }
                    } else if state.is(Kind::Iter) {
                        match ctx.next(state) {
                            Ok(Some(v)) => {
                                r!(dst) = v;
                                jump!('run, body);
                            }
                            Ok(None) => {}
                            Err(_) => break Leave::Execute(op),
                        }
                    } else {
                        break Leave::Execute(op);
                    }
                }

                Op::NewList { dst, items, n } => {
                    let Some(items) = regs.get(items as usize..items as usize + n as usize) else {
                        break Leave::Broken;
                    };
                    let v = ctx.heap.new_list(items.to_vec());
                    r!(dst) = v;
                }
                Op::NewTuple { dst, items, n } => {
                    let Some(items) = regs.get(items as usize..items as usize + n as usize) else {
                        break Leave::Broken;
                    };
                    let v = ctx.heap.new_tuple(items);
                    r!(dst) = v;
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
                Op::Yield { src, .. } => {
                    let v = r!(src);
                    if !matches!(frame.ret, Ret::Next { .. } | Ret::Store(_) | Ret::Send { .. }) {
                        break Leave::Execute(op);
                    }
                    let Some(g) = ctx.heap.generator_mut(frame.generator) else { break Leave::Execute(op) };
                    let Some(window) = regs.get(..g.regs.len()) else { break Leave::Broken };
                    g.regs.copy_from_slice(window);
                    g.state = GenState::Suspended;
                    g.pc = pc as u32;
                    g.handled = std::mem::replace(handled, frame.handled);
                    match frame.ret {
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
                    let (obj, key) = (r!(obj), r!(key));
                    if key.is_int()
                        && let Some(list) = ctx.heap.list(obj)
                    {
                        let i = key.int_val();
                        let i = if i < 0 { i + list.len() as i64 } else { i };
                        match usize::try_from(i).ok().and_then(|i| list.get(i)) {
                            Some(v) => r!(dst) = *v,
                            None => break Leave::Execute(op),
                        }
                    } else if key.is(Kind::Str) && obj.is(Kind::Dict) {
                        match str_entry(ctx, obj, key) {
                            Some(v) => r!(dst) = v,
                            None => break Leave::Execute(op),
                        }
                    } else {
                        match ctx.get_item(obj, key) {
                            Ok(v) => r!(dst) = v,
                            Err(Raise::Decline) => break Leave::Execute(op),
                            Err(raise) => break Leave::Raise(raise),
                        }
                    }
                }
                Op::SetItem { obj, key, value } => {
                    let (obj, key, value) = (r!(obj), r!(key), r!(value));
                    if key.is_int()
                        && let Some(list) = ctx.heap.list_mut(obj)
                        && let Some(place) = usize::try_from(key.int_val()).ok().and_then(|i| list.get_mut(i))
                    {
                        *place = value;
                    } else {
                        match ctx.set_item(obj, key, value) {
                            Ok(()) => {}
                            Err(Raise::Decline) => break Leave::Execute(op),
                            Err(raise) => break Leave::Raise(raise),
                        }
                    }
                }

                Op::GetAttr { dst, obj, site } => {
                    let this = r!(obj);
                    let Some(cache) = link.caches.get(site as usize) else { break Leave::Broken };
                    if let Some(inst) = ctx.heap.inst(this)
                        && inst.shape == cache.key.get()
                        && cache.epoch.get() == ctx.epoch
                        && let Some(v) = inst.slots.get(cache.slot.get() as usize)
                        && !v.is_undef()
                    {
                        r!(dst) = *v;
                    } else if let Some(v) = find_slot(ctx, this, cache) {
                        r!(dst) = v;
                    } else {
                        break Leave::Execute(op);
                    }
                }
                Op::SetAttr { obj, value, site } => {
                    let (this, v) = (r!(obj), r!(value));
                    let Some(cache) = link.caches.get(site as usize) else { break Leave::Broken };
                    let epoch = ctx.epoch;
                    if let Some(inst) = ctx.heap.inst_mut(this)
                        && inst.shape == cache.key.get()
                        && cache.epoch.get() == epoch
                    {
                        let slot = cache.slot.get() as usize;
                        if let Some(place) = inst.slots.get_mut(slot) {
                            *place = v;
                            continue;
                        }
                        // One more attribute: the cache's value is the next shape.
                        if slot == inst.slots.len() && cache.value.get().is_int() {
                            inst.slots.push(v);
                            inst.shape = cache.value.get().int_val() as u32;
                            continue;
                        }
                    }
                    if !store_slot(ctx, this, cache, v) {
                        break Leave::Execute(op);
                    }
                }

                Op::Call { a, n } => {
                    // Asked before it is paid: a slice of one step makes a step.
                    if fuel <= 0 || ctx.heap.is_due() {
                        pc -= 1;
                        break Leave::Tick;
                    }
                    fuel -= 1;
                    let callee = r!(a);
                    let from = a as usize + 2;
                    if let Some(f) = ctx.heap.func(callee) {
                        let Some(target) = linked.get(f.code as usize) else { break Leave::Broken };
                        let base = frame.base as usize + from;
                        let (code_number, globals) = (f.code, f.globals);
                        if full!(base)
                            || !simple_call(target, n) && !fill_defaults(&ctx.heap, stack, target, f, base, n)
                        {
                            break Leave::Execute(op);
                        }
                        push!('run, code_number, base, Ret::Store(a), callee, globals, Value::UNDEF);
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
                        let Some((this, init, code_number, globals)) = new_instance(ctx, callee) else {
                            break Leave::Execute(op);
                        };
                        let Some(target) = linked.get(code_number as usize) else { break Leave::Broken };
                        let base = frame.base as usize + a as usize + 1;
                        if full!(base) {
                            break Leave::Execute(op);
                        }
                        let Some(f) = ctx.heap.func(init) else { break Leave::Broken };
                        if !simple_call(target, n + 1)
                            && !fill_defaults(&ctx.heap, stack, target, f, base, n + 1)
                        {
                            break Leave::Execute(op);
                        }
                        push!('run, code_number, base, Ret::Init(a), init, globals, this);
                        r!(0) = this;
                    } else {
                        break Leave::Execute(op);
                    }
                }
                Op::CallMethod { a, n, site } => {
                    // Asked before it is paid: a slice of one step makes a step.
                    if fuel <= 0 || ctx.heap.is_due() {
                        pc -= 1;
                        break Leave::Tick;
                    }
                    fuel -= 1;
                    let this = r!(a.wrapping_add(1));
                    let Some(cache) = link.caches.get(site as usize) else { break Leave::Broken };
                    let Some(method) = find_method(ctx, this, cache) else { break Leave::Execute(op) };
                    let from = a as usize + 1;
                    if let Some(f) = ctx.heap.func(method) {
                        let Some(target) = linked.get(f.code as usize) else { break Leave::Broken };
                        let base = frame.base as usize + from;
                        let (code_number, globals) = (f.code, f.globals);
                        if full!(base)
                            || !simple_call(target, n + 1)
                                && !fill_defaults(&ctx.heap, stack, target, f, base, n + 1)
                        {
                            break Leave::Execute(op);
                        }
                        push!('run, code_number, base, Ret::Store(a), method, globals, Value::UNDEF);
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
                    match frame.ret {
                        Ret::Store(dst) => {
                            frames.pop();
                            reload!('run);
                            r!(dst) = v;
                        }
                        Ret::Operator(dst) if v != Value::NOT_IMPLEMENTED => {
                            frames.pop();
                            reload!('run);
                            r!(dst) = v;
                        }
                        Ret::Init(dst) if v.is_none() => {
                            let this = frame.aux;
                            frames.pop();
                            reload!('run);
                            r!(dst) = this;
                        }
                        _ => break Leave::Execute(op),
                    }
                }
                _ => break Leave::Execute(op),
            }
        };
        save_pc!();
        ctx.fuel = fuel;
        leave
    }
}
