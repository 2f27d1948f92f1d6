//! From a machine to its state. The machine is left as it is.

use super::plain::{Budget, Links, Machine, Names, Pending, Roots, State};
use crate::heap::Heap;
use crate::machine::Vm;
use crate::object::Value;

impl Vm {
    /// The machine as plain data: garbage and stale registers left out, so that equal states give equal data.
    #[must_use]
    pub fn to_state(&self) -> State {
        let links = self.linked.iter().map(|l| Links {
            consts: l.consts.clone(),
            children: l.children.iter().map(|c| Some(c.get()).filter(|n| *n != u32::MAX)).collect(),
        });
        let mut state = State {
            names: Names::default(),
            codes: self.ctx.codes.clone(),
            links: links.collect(),
            heap: self.ctx.heap.clone(),
            machine: self.running(),
            budget: self.budget(),
        };
        state.drop_garbage();
        state.note_names(self.ctx.world);
        state
    }

    fn running(&self) -> Machine {
        Machine {
            stack: self.live_registers(),
            frames: self.frames.clone(),
            roots: Roots {
                handled: self.handled,
                main: self.main,
                prelude: self.prelude,
                modules: self.modules,
                argv: self.argv,
                incoming: self.incoming,
                result: self.result,
            },
            waiting: self.waiting.as_ref().map(|w| Pending {
                id: w.call.id,
                kind: w.call.kind,
                name: w.call.name,
                args: w.call.args.clone(),
                kwargs: w.call.kwargs.clone(),
                ret: w.ret,
                aux: w.aux,
            }),
            asks: self.ctx.asks,
            futures: self.futures.clone(),
            parked: self.parked.clone(),
        }
    }

    /// The registers that some frame's code uses; all others `Undef`.
    fn live_registers(&self) -> Vec<Value> {
        let mut out = Vec::new();
        for f in &self.frames {
            let registers = self.linked.get(f.code as usize).map_or(0, |l| usize::from(l.code.registers));
            let (from, to) = (f.base as usize, f.base as usize + registers);
            if out.len() < to {
                out.resize(to, Value::UNDEF);
            }
            if let (Some(place), Some(window)) = (out.get_mut(from..to), self.stack.get(from..to)) {
                place.copy_from_slice(window);
            }
        }
        out
    }

    fn budget(&self) -> Budget {
        let ctx = &self.ctx;
        Budget {
            fuel: self.spent(),
            host_calls: self.host_calls,
            written: ctx.written,
            out: ctx.out.clone(),
            time: ctx.time,
            entropy: ctx.entropy,
            err: ctx.err.clone(),
        }
    }
}

impl State {
    fn drop_garbage(&mut self) {
        let mut roots = Vec::new();
        self.each_root_mut(&mut |v| roots.push(*v));
        // Names are looked up by text again when the state is loaded: only those that something holds stay.
        self.heap.forget_names();
        for shape in &self.heap.shapes {
            roots.extend(shape.names.iter().chain(shape.next.iter().map(|(name, _)| name)));
        }
        self.heap.collect(roots);
        // What stale registers point to is gone: so are they.
        let heap = &self.heap;
        for v in &mut self.machine.stack {
            if !heap.is_live(*v) {
                *v = Value::UNDEF;
            }
        }
        scrub_generators(&mut self.heap);
    }
}

/// The same for the registers of suspended frames.
fn scrub_generators(heap: &mut Heap) {
    let stale = |regs: &[Value]| -> Vec<usize> {
        regs.iter().enumerate().filter(|(_, v)| !heap.is_live(**v)).map(|(at, _)| at).collect()
    };
    let found: Vec<(u32, Vec<usize>)> = heap
        .gens
        .iter()
        .map(|(handle, g)| (handle, stale(&g.regs)))
        .filter(|(_, at)| !at.is_empty())
        .collect();
    for (handle, places) in found {
        if let Some(g) = heap.gens.get_mut(handle) {
            for at in places {
                if let Some(v) = g.regs.get_mut(at) {
                    *v = Value::UNDEF;
                }
            }
        }
    }
}
