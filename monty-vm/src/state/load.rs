//! From a state to a machine.

use std::cell::Cell;
use std::sync::Arc;

use monty_bytecode::Code;

use super::plain::{Budget, Links, State, StateError};
use crate::limits::Limits;
use crate::machine::link::Linked;
use crate::machine::{HostCall, Vm, WINDOW, Waiting};
use crate::native::{Ctx, World};
use crate::object::{Kind, Value};

/// What the loader's memory limit says, once more: a state that has to be refused before it is built.
const TOO_LARGE: &str = "it does not fit into the memory limit";

impl Vm {
    /// The machine that a state describes, whoever wrote it, as long as its code is verified. The limits are the loader's; what the run has spent of them is spent.
    ///
    /// # Errors
    /// The state is impossible, needs what this build does not have, or does not fit into the limits.
    pub fn from_state(mut state: State, world: &'static World, limits: Limits) -> Result<Vm, StateError> {
        let codes = std::mem::take(&mut state.codes);
        if state.links.len() != codes.len() {
            return StateError::new("links", "not as many as codes");
        }
        state.resolve_names(world)?;
        state.check(&codes)?;
        let State { links, heap, machine, budget, .. } = state;
        let mut vm = Vm::new(world, limits);
        vm.ctx.heap = heap;
        vm.ctx.heap.rebuild_names();
        vm.ctx.heap.set_limit(limits.memory);
        check_hashes(&mut vm.ctx)?;
        vm.spend(&budget, limits);
        vm.relink(links, codes)?;
        vm.stack = machine.stack;
        vm.frames = machine.frames;
        let top = vm.frames.last().map_or(0, |f| f.base as usize);
        if vm.stack.len() < top + WINDOW {
            vm.stack.resize(top + WINDOW, Value::UNDEF);
        }
        vm.ctx.asks = machine.asks;
        let r = machine.roots;
        (vm.handled, vm.main, vm.prelude) = (r.handled, r.main, r.prelude);
        (vm.modules, vm.argv, vm.incoming, vm.result) = (r.modules, r.argv, r.incoming, r.result);
        vm.waiting = machine.waiting.map(|p| Waiting {
            call: HostCall { id: p.id, kind: p.kind, name: p.name, args: p.args, kwargs: p.kwargs },
            ret: p.ret,
            aux: p.aux,
        });
        (vm.futures, vm.parked) = (machine.futures, machine.parked);
        vm.redirection();
        vm.builtins_changed();
        vm.collect();
        if vm.ctx.heap.bytes > limits.memory {
            return StateError::new("heap", TOO_LARGE);
        }
        Ok(vm)
    }

    fn spend(&mut self, budget: &Budget, limits: Limits) {
        self.ctx.reserve_fuel = limits.fuel.saturating_sub(budget.fuel);
        self.ctx.written = budget.written;
        self.ctx.out.clone_from(&budget.out);
        self.ctx.time = budget.time;
        self.ctx.entropy = budget.entropy;
        self.ctx.err.clone_from(&budget.err);
        self.host_calls = budget.host_calls;
    }

    /// As linking does, with the constants there already.
    fn relink(&mut self, links: Vec<Links>, codes: Vec<Arc<Code>>) -> Result<(), StateError> {
        for (links, code) in links.into_iter().zip(codes) {
            if self.ctx.reserve(Linked::size(&code)).is_err() {
                return StateError::new("links", TOO_LARGE);
            }
            let children = links.children.iter().map(|c| Cell::new(c.unwrap_or(u32::MAX))).collect();
            self.linked.push(Linked::with(&mut self.ctx.heap, &code, links.consts, children));
            self.ctx.codes.push(code);
        }
        Ok(())
    }
}

/// A wrong hash would hide a key from whoever looks for it.
fn check_hashes(ctx: &mut Ctx) -> Result<(), StateError> {
    let plain = |v: Value| matches!(v.kind(), Kind::Str | Kind::Int | Kind::True | Kind::False | Kind::None);
    let mut found: Vec<(i64, Value)> = Vec::new();
    for (_, d) in ctx.heap.dicts.iter() {
        found.extend(d.iter().filter(|e| plain(e.key)).map(|e| (e.hash, e.key)));
    }
    for (_, s) in ctx.heap.sets.iter().chain(ctx.heap.frozensets.iter()) {
        found.extend(s.iter().filter(|(_, key)| plain(*key)));
    }
    for (hash, key) in found {
        if ctx.hash(key) != Ok(hash) {
            return StateError::new("heap", "a key with a wrong hash");
        }
    }
    Ok(())
}
