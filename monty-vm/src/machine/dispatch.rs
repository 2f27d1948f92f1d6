//! The dispatch loop: what is hot, inline; everything else leaves for `execute`.
//!
//! The loop holds its state in locals (code, pc, registers) and writes it back whenever it leaves. Leaving is a `break` with the
//! instruction that could not be answered here; coming back is the next turn of the outer loop.

use monty_bytecode::Op;

use super::{Frame, Linked, Outcome, Ret, Vm, WINDOW};
use crate::limits::Limit;
use crate::native::Does;
use crate::object::{Inst, Kind, Value};
use crate::raise::Raise;

/// Why the inner loop was left.
enum Leave {
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
    /// Runs for at most `fuel` steps.
    pub fn run(&mut self, fuel: u64) -> Outcome {
        if let Some(waiting) = &self.waiting {
            return Outcome::Call(waiting.call.clone());
        }
        if !self.ctx.grant(fuel) {
            return Outcome::Limit(Limit::Fuel);
        }
        if !self.incoming.is_undef() {
            let exc = std::mem::replace(&mut self.incoming, Value::UNDEF);
            if let Some(outcome) = self.stopped(Raise::Exc(exc), true) {
                return outcome;
            }
        }
        loop {
            if self.frames.is_empty() {
                return self.finish();
            }
            let outcome = match self.turn() {
                Leave::Switch => None,
                Leave::Execute(op) => match self.execute(op) {
                    Ok(()) => None,
                    Err(raise) => self.stopped(raise, true),
                },
                Leave::Raise(raise) => self.stopped(raise, true),
                Leave::Tick => self.tick(),
                Leave::Broken => {
                    let raise = self.internal("the frame stack is broken");
                    self.stopped(raise, true)
                }
            };
            if let Some(outcome) = outcome {
                return outcome;
            }
            if let Some(waiting) = &self.waiting {
                return Outcome::Call(waiting.call.clone());
            }
        }
    }

    /// Nothing is running any more.
    fn finish(&mut self) -> Outcome {
        if !self.incoming.is_undef() {
            return Outcome::Raised(std::mem::replace(&mut self.incoming, Value::UNDEF));
        }
        Outcome::Complete(self.result.or(Value::NONE))
    }

    fn stopped(&mut self, raise: Raise, fresh: bool) -> Option<Outcome> {
        match self.stop(raise, fresh) {
            Ok(None) => None,
            Ok(Some(exc)) => Some(Outcome::Raised(exc)),
            Err(limit) => Some(Outcome::Limit(limit)),
        }
    }

    /// Between two instructions: collect if it is due, pause if the slice is used up.
    fn tick(&mut self) -> Option<Outcome> {
        if self.ctx.heap.is_due() {
            self.collect();
            if self.ctx.heap.bytes > self.ctx.heap.limit {
                return Some(Outcome::Limit(Limit::Memory));
            }
        }
        if self.ctx.fuel > 0 {
            return None;
        }
        if self.ctx.watch.as_mut().is_some_and(|w| w.expired()) {
            return Some(Outcome::Limit(Limit::Time));
        }
        if self.ctx.reserve_fuel == 0 || self.ctx.fuel.unsigned_abs() >= self.ctx.reserve_fuel {
            return Some(Outcome::Limit(Limit::Fuel));
        }
        Some(Outcome::Interrupted)
    }

    /// Executes instructions until one needs the outer loop.
    #[expect(clippy::too_many_lines, reason = "one loop over one match; the arms are small")]
    fn turn(&mut self) -> Leave {
        let depth_limit = self.ctx.limits.depth as usize;
        let Vm { ctx, linked, stack, frames, .. } = self;
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
                    match mixed(a, b).and_then(|(a, b)| $float(a, b)) {
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
                    break $lab Leave::Execute($op)
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
                        match find_global(ctx, frame.globals, cache, link.code.source.hidden) {
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
                Op::FloorDiv { dst, lhs, rhs, .. } => arith!('run, op, dst, r!(lhs), r!(rhs), floor_div, none),
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
                Op::RShift { dst, lhs, rhs, .. } => arith!('run, op, dst, r!(lhs), r!(rhs), shift_right, none),
                Op::AddImm { dst, lhs, imm, .. } => arith!('run, op, dst, r!(lhs), Value::small(imm), Value::add_int, add),
                Op::SubImm { dst, lhs, imm, .. } => arith!('run, op, dst, r!(lhs), Value::small(imm), Value::sub_int, sub),
                Op::MulImm { dst, lhs, imm, .. } => arith!('run, op, dst, r!(lhs), Value::small(imm), Value::mul_int, mul),
                Op::FloorDivImm { dst, lhs, imm, .. } => {
                    arith!('run, op, dst, r!(lhs), Value::small(imm), floor_div, none);
                }
                Op::ModImm { dst, lhs, imm, .. } => arith!('run, op, dst, r!(lhs), Value::small(imm), modulo, none),
                Op::Neg { dst, src } => {
                    let v = r!(src);
                    match v.as_int().and_then(|i| Value::try_int(-i)).or(v.as_float().map(|f| Value::float(-f))) {
                        Some(v) => r!(dst) = v,
                        None => break Leave::Execute(op),
                    }
                }
                Op::Not { dst, src } => match quick_truth(r!(src)) {
                    Some(t) => r!(dst) = Value::bool(!t),
                    None => break Leave::Execute(op),
                },

                Op::Eq { dst, lhs, rhs } => r!(dst) = Value::bool(order!('run, op, r!(lhs), r!(rhs), eq_int, f64::eq)),
                Op::Ne { dst, lhs, rhs } => r!(dst) = Value::bool(!order!('run, op, r!(lhs), r!(rhs), eq_int, f64::eq)),
                Op::Lt { dst, lhs, rhs } => r!(dst) = Value::bool(order!('run, op, r!(lhs), r!(rhs), Value::lt_int, f64::lt)),
                Op::Le { dst, lhs, rhs } => r!(dst) = Value::bool(order!('run, op, r!(lhs), r!(rhs), Value::le_int, f64::le)),
                Op::Gt { dst, lhs, rhs } => r!(dst) = Value::bool(order!('run, op, r!(lhs), r!(rhs), gt_int, f64::gt)),
                Op::Ge { dst, lhs, rhs } => r!(dst) = Value::bool(order!('run, op, r!(lhs), r!(rhs), ge_int, f64::ge)),
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
                    } else {
                        break Leave::Execute(op);
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
                    fuel -= 1;
                    if fuel <= 0 || ctx.heap.is_due() {
                        pc -= 1;
                        break Leave::Tick;
                    }
                    let callee = r!(a);
                    if let Some(f) = ctx.heap.func(callee) {
                        let Some(target) = linked.get(f.code as usize) else { break Leave::Broken };
                        if !simple_call(target, n) || frames.len() >= depth_limit {
                            break Leave::Execute(op);
                        }
                        let base = frame.base as usize + a as usize + 2;
                        let (code_number, globals) = (f.code, f.globals);
                        if window(stack, base).is_none() || frames.len() == frames.capacity() {
                            break Leave::Execute(op);
                        }
                        save_pc!();
                        frames.push(Frame {
                            code: code_number,
                            pc: 0,
                            base: base as u32,
                            ret: Ret::Store(a),
                            func: callee,
                            globals,
                            generator: Value::UNDEF,
                            handled: Value::NONE,
                            aux: Value::UNDEF,
                        });
                        reload!('run);
                    } else if callee.is(Kind::Native) {
                        let Some(native) = ctx.world.native(callee) else { break Leave::Broken };
                        let from = a as usize + 2;
                        let (Does::Rust(body) | Does::Twin(body, _)) = native.does else { break Leave::Execute(op) };
                        if !native.sig.simple || native.sig.iterates || native.sig.positional != n || ctx.world.is_method(callee) {
                            break Leave::Execute(op);
                        }
                        let Some(args) = regs.get(from..from + n as usize) else { break Leave::Broken };
                        ctx.fuel = fuel;
                        let answer = body(ctx, args);
                        fuel = ctx.fuel;
                        match answer {
                            Ok(v) => r!(a) = v,
                            Err(Raise::Decline) => break Leave::Execute(op),
                            Err(raise) => break Leave::Raise(raise),
                        }
                    } else if callee.is(Kind::Class) {
                        // A class without a constructor in the way: the instance, then `__init__` in place.
                        let Some((this, init, code_number, globals)) = new_instance(ctx, callee) else {
                            break Leave::Execute(op);
                        };
                        let Some(target) = linked.get(code_number as usize) else { break Leave::Broken };
                        let base = frame.base as usize + a as usize + 1;
                        if !simple_call(target, n + 1)
                            || frames.len() >= depth_limit
                            || window(stack, base).is_none()
                            || frames.len() == frames.capacity()
                        {
                            break Leave::Execute(op);
                        }
                        save_pc!();
                        frames.push(Frame {
                            code: code_number,
                            pc: 0,
                            base: base as u32,
                            ret: Ret::Init(a),
                            func: init,
                            globals,
                            generator: Value::UNDEF,
                            handled: Value::NONE,
                            aux: this,
                        });
                        reload!('run);
                        r!(0) = this;
                    } else {
                        break Leave::Execute(op);
                    }
                }
                Op::CallMethod { a, n, site } => {
                    fuel -= 1;
                    if fuel <= 0 || ctx.heap.is_due() {
                        pc -= 1;
                        break Leave::Tick;
                    }
                    let this = r!(a.wrapping_add(1));
                    let Some(cache) = link.caches.get(site as usize) else { break Leave::Broken };
                    let Some(method) = find_method(ctx, this, cache) else { break Leave::Execute(op) };
                    if let Some(f) = ctx.heap.func(method) {
                        let Some(target) = linked.get(f.code as usize) else { break Leave::Broken };
                        let base = frame.base as usize + a as usize + 1;
                        let (code_number, globals) = (f.code, f.globals);
                        if !simple_call(target, n + 1)
                            || frames.len() >= depth_limit
                            || window(stack, base).is_none()
                            || frames.len() == frames.capacity()
                        {
                            break Leave::Execute(op);
                        }
                        save_pc!();
                        frames.push(Frame {
                            code: code_number,
                            pc: 0,
                            base: base as u32,
                            ret: Ret::Store(a),
                            func: method,
                            globals,
                            generator: Value::UNDEF,
                            handled: Value::NONE,
                            aux: Value::UNDEF,
                        });
                        reload!('run);
                    } else {
                        let Some(native) = ctx.world.native(method) else { break Leave::Execute(op) };
                        let (Does::Rust(body) | Does::Twin(body, _)) = native.does else { break Leave::Execute(op) };
                        if !native.sig.simple || native.sig.iterates || native.sig.positional != n {
                            break Leave::Execute(op);
                        }
                        let from = a as usize + 1;
                        let Some(args) = regs.get(from..from + n as usize + 1) else { break Leave::Broken };
                        ctx.fuel = fuel;
                        let answer = body(ctx, args);
                        fuel = ctx.fuel;
                        match answer {
                            Ok(v) => r!(a) = v,
                            Err(Raise::Decline) => break Leave::Execute(op),
                            Err(raise) => break Leave::Raise(raise),
                        }
                    }
                }
                Op::Return { .. } | Op::ReturnNone {} => {
                    let v = if let Op::Return { src } = op { r!(src) } else { Value::NONE };
                    if !frame.generator.is_undef() {
                        break Leave::Execute(op);
                    }
                    match frame.ret {
                        Ret::Store(dst) => {
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

/// Truth of the values whose truth needs no heap.
#[inline(always)]
fn quick_truth(v: Value) -> Option<bool> {
    if v == Value::TRUE {
        Some(true)
    } else if v == Value::FALSE || v.is_none() {
        Some(false)
    } else if v.is_int() {
        Some(v.int_val() != 0)
    } else {
        None
    }
}

/// An int and a float, or two floats, as floats.
#[inline(always)]
fn floats(a: Value, b: Value) -> Option<(f64, f64)> {
    if a.is_float() && b.is_float() { Some((a.float_val(), b.float_val())) } else { mixed(a, b) }
}

#[inline]
fn mixed(a: Value, b: Value) -> Option<(f64, f64)> {
    if a.is_int() && b.is_float() {
        Some((a.int_val() as f64, b.float_val()))
    } else if a.is_float() && b.is_int() {
        Some((a.float_val(), b.int_val() as f64))
    } else {
        None
    }
}

#[inline]
fn divide(a: f64, b: f64) -> Option<Value> {
    (b != 0.0).then(|| Value::float(a / b))
}

#[inline]
fn divide_ints(a: Value, b: Value) -> Option<Value> {
    // Both have at most 49 bits: the conversions are exact, so the quotient is correctly rounded.
    divide(a.int_val() as f64, b.int_val() as f64)
}

#[inline]
fn floor_div(a: Value, b: Value) -> Option<Value> {
    let (a, b) = (a.int_val(), b.int_val());
    if b == 0 {
        return None;
    }
    let q = a / b;
    Value::try_int(if a % b != 0 && (a < 0) != (b < 0) { q - 1 } else { q })
}

#[inline]
fn modulo(a: Value, b: Value) -> Option<Value> {
    let (a, b) = (a.int_val(), b.int_val());
    if b == 0 {
        return None;
    }
    let r = a % b;
    Value::try_int(if r != 0 && (r < 0) != (b < 0) { r + b } else { r })
}

#[inline]
fn shift_left(a: Value, b: Value) -> Option<Value> {
    let (a, b) = (a.int_val(), b.int_val());
    if !(0..=14).contains(&b) {
        return None;
    }
    Value::try_int(a << b)
}

#[inline]
fn shift_right(a: Value, b: Value) -> Option<Value> {
    let (a, b) = (a.int_val(), b.int_val());
    (b >= 0).then(|| Value::try_int(a >> b.min(63))).flatten()
}

/// Can the arguments stay where they are: as many as there are parameters, all by position?
#[inline(always)]
fn simple_call(target: &Linked, n: u8) -> bool {
    let p = &target.code.params;
    p.positional == u16::from(n) && p.names.len() == usize::from(n) && p.varargs.is_none() && p.varkw.is_none()
}

use crate::native::Ctx;

/// A global or a plain builtin, filling the cache.
#[inline(never)]
fn find_global(ctx: &mut Ctx, globals: Value, cache: &super::link::Cache, hidden: bool) -> Option<Value> {
    if let Some(at) = ctx.heap.name_position(globals, cache.name) {
        let e = *ctx.heap.dict(globals)?.at(at)?;
        // Only a key that is the very same object can be checked at once next time.
        if e.key == cache.name {
            cache.key.set(at as u32);
        }
        return Some(e.value);
    }
    if hidden {
        return None;
    }
    let v = match ctx.world.member(0, ctx.heap.str(cache.name)?)? {
        crate::native::Member::Native(v) => v,
        crate::native::Member::Constant(crate::native::Constant::Type(id)) => Ctx::type_value(id),
        crate::native::Member::Constant(_) => return None,
    };
    cache.slot.set(ctx.heap.dict(globals)?.version);
    cache.value.set(v);
    Some(v)
}

/// The value under a str key in a dict whose keys are strs where it matters.
#[inline(never)]
fn str_entry(ctx: &mut Ctx, dict: Value, key: Value) -> Option<Value> {
    let hash = ctx.heap.str_hash(key);
    let at = ctx.dict_find(dict, key, hash, 0).ok()??;
    ctx.heap.dict(dict)?.at(at).map(|e| e.value)
}

/// An instance attribute in a slot that no class attribute comes before, filling the cache.
#[inline(never)]
fn find_slot(ctx: &mut Ctx, this: Value, cache: &super::link::Cache) -> Option<Value> {
    let inst = ctx.heap.inst(this)?;
    let (class, shape) = (inst.class, inst.shape);
    if shape == Inst::NO_SHAPE || ctx.class_flags(class).any(crate::object::ClassFlags::GETATTRIBUTE) {
        return None;
    }
    let slot = ctx.heap.slot(shape, cache.name)?;
    let v = ctx.heap.inst(this)?.slots.get(slot).copied().filter(|v| !v.is_undef())?;
    if ctx.lookup(class, cache.name).is_some() {
        return None;
    }
    cache.key.set(shape);
    cache.slot.set(slot as u32);
    cache.epoch.set(ctx.epoch);
    Some(v)
}

/// Sets an instance attribute where nothing of the class's is in the way, filling the cache.
#[inline(never)]
fn store_slot(ctx: &mut Ctx, this: Value, cache: &super::link::Cache, v: Value) -> bool {
    use crate::object::ClassFlags;
    let Some(inst) = ctx.heap.inst(this) else { return false };
    let (class, shape) = (inst.class, inst.shape);
    let blocked = ctx.class_flags(class).any(ClassFlags::SETATTR.with(ClassFlags::NO_DICT));
    if shape == Inst::NO_SHAPE || blocked || ctx.lookup(class, cache.name).is_some() {
        return false;
    }
    let (slot, next) = match ctx.heap.slot(shape, cache.name) {
        Some(slot) => (slot, Value::UNDEF),
        None => match ctx.heap.grow_shape(shape, cache.name) {
            Some(next) => (ctx.heap.inst(this).map_or(0, |i| i.slots.len()), Value::size(next as usize)),
            None => return false,
        },
    };
    cache.key.set(shape);
    cache.slot.set(slot as u32);
    cache.epoch.set(ctx.epoch);
    cache.value.set(next);
    let Some(inst) = ctx.heap.inst_mut(this) else { return false };
    match inst.slots.get_mut(slot) {
        Some(place) => *place = v,
        None => {
            inst.slots.push(v);
            inst.shape = next.int_val() as u32;
        }
    }
    true
}

/// A function or native method that can be called with the receiver in place, filling the cache.
#[inline(always)]
fn find_method(ctx: &mut Ctx, this: Value, cache: &super::link::Cache) -> Option<Value> {
    let key = match ctx.heap.inst(this) {
        Some(inst) => inst.shape,
        None => u32::MAX - 1 - this.kind() as u32,
    };
    if key == cache.key.get() && cache.epoch.get() == ctx.epoch {
        return Some(cache.value.get());
    }
    lookup_method(ctx, this, key, cache)
}

#[inline(never)]
fn lookup_method(ctx: &mut Ctx, this: Value, key: u32, cache: &super::link::Cache) -> Option<Value> {
    use crate::object::ClassFlags;
    // Kinds whose values differ in class have no key of their own.
    let varied = matches!(
        this.kind(),
        Kind::Class | Kind::Type | Kind::Super | Kind::Module | Kind::Exc | Kind::Gen | Kind::Iter | Kind::DictView
            | Kind::Func | Kind::Native | Kind::BoundMethod | Kind::Undef
    );
    if varied || key == Inst::NO_SHAPE || ctx.defines(this, ClassFlags::GETATTRIBUTE) {
        return None;
    }
    let method = ctx.lookup(ctx.type_of(this), cache.name)?;
    let direct = match method.kind() {
        Kind::Func => true,
        Kind::Native => ctx.native_role(method) == Some(crate::native::Role::Method),
        _ => false,
    };
    if !direct || (this.is(Kind::Inst) && ctx.heap.own_attr(this, cache.name).is_some()) {
        return None;
    }
    if this.is(Kind::Inst) && method.is(Kind::Native) && ctx.plain(this) != this {
        // A builtin's method on an instance built on it: its body wants the payload.
        return None;
    }
    cache.key.set(key);
    cache.epoch.set(ctx.epoch);
    cache.value.set(method);
    Some(method)
}

/// A new instance of a class whose making is nothing but `__init__`, and that function with its code and globals.
#[inline(never)]
fn new_instance(ctx: &mut Ctx, class: Value) -> Option<(Value, Value, u32, Value)> {
    use crate::object::ClassFlags;
    let c = ctx.heap.class(class)?;
    let blocked = ClassFlags::NEW.with(ClassFlags::ABSTRACT);
    if c.flags.any(blocked) || !c.flags.any(ClassFlags::INIT) || c.layout != Ctx::type_value(crate::object::TypeId::OBJECT) {
        return None;
    }
    let (shape, meta) = (c.shape, c.meta);
    if ctx.class_flags(meta).any(ClassFlags::CALL) {
        return None;
    }
    let name = ctx.heap.intern("__init__");
    let init = ctx.lookup(class, name)?;
    let f = ctx.heap.func(init)?;
    let (code, globals) = (f.code, f.globals);
    let this = ctx.heap.new_inst(Inst {
        class,
        shape,
        slots: smallvec::SmallVec::new(),
        payload: Value::UNDEF,
        dict: Value::UNDEF,
    });
    Some((this, init, code, globals))
}
