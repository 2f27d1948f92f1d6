//! A second machine that goes on from where the first one stands: copying data is all there is to it.

use crate::machine::Vm;

impl Vm {
    /// A machine in the same state, independent of this one. The host's clock does not go along.
    #[must_use]
    pub fn fork(&self) -> Vm {
        Vm {
            ctx: self.ctx.fork(),
            linked: self.linked.clone(),
            stack: self.stack.clone(),
            frames: self.frames.clone(),
            handled: self.handled,
            main: self.main,
            prelude: self.prelude,
            modules: self.modules,
            argv: self.argv,
            waiting: self.waiting.clone(),
            futures: self.futures.clone(),
            parked: self.parked.clone(),
            host_calls: self.host_calls,
            incoming: self.incoming,
            result: self.result,
            retried: self.retried,
        }
    }
}
