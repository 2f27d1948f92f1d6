//! The general form of every instruction: what the dispatch loop leaves for here. One file per family.

mod data;
mod arith;
mod compare;
mod collection;
mod call;
mod exception;
mod text;
mod matching;

use monty_bytecode::Op;

use super::{Ret, Vm};
use crate::raise::Answer;

impl Vm {
    /// Executes one instruction; the frame's `pc` is already past it.
    pub(crate) fn execute(&mut self, op: Op) -> Answer<()> {
        match op {
            Op::Move { dst, src } => self.set_reg(dst, self.reg(src)),
            Op::Jump { to } => self.jump_back(to),
            Op::JumpIfNone { src, when, to } => {
                if self.reg(src).is_none() == when {
                    self.jump_back(to);
                }
            }
            Op::Return { src } => return self.return_value(self.reg(src)),
            Op::ReturnNone {} => return self.return_value(crate::object::Value::NONE),
            Op::GetIter { it, src } => return self.get_iter(it, self.reg(src)),
            Op::ForNext { it, dst, body } => return self.for_next(it, dst, body),
            Op::StartGenerator {} => return self.start_generator(),
            Op::Yield { src, .. } => return self.suspend(self.reg(src)),
            Op::GetYieldFromIter { dst, src, coroutine } => return self.yield_from_iter(dst, src, coroutine),
            Op::GetAwaitable { dst, src } => return self.awaitable(dst, self.reg(src)),
            Op::Send { it, value, done } => return self.send(it, value, done),
            Op::GetAttr { dst, obj, site } => {
                return self.get_attr(self.reg(obj), self.site_name(site), Ret::Store(dst));
            }
            Op::SetAttr { obj, value, site } => {
                return self.set_attr(self.reg(obj), self.site_name(site), self.reg(value), Ret::Drop);
            }
            Op::DelAttr { obj, site } => {
                return self.del_attr(self.reg(obj), self.site_name(site), Ret::Drop);
            }
            Op::GetSuperAttr { dst, cls, this, site } => {
                return self.get_super_attr(
                    self.reg(cls),
                    self.reg(this),
                    self.site_name(site),
                    Ret::Store(dst),
                );
            }
            Op::ImportName { dst, parts, name } => return self.import_op(dst, parts, name),
            Op::ImportFrom { dst, module, name } => {
                return self.import_from(dst, self.reg(module), self.name(name));
            }
            op => {
                // Each family answers `None` for what is not its own.
                if let Op::BuildString { .. } | Op::FormatSimple { .. } | Op::Format { .. } = op
                    && let Some(answer) = self.text_op(op)
                {
                    return answer;
                }
                if let Some(answer) = self.data_op(op) {
                    return answer;
                }
                if let Some(answer) = self.arith_op(op) {
                    return answer;
                }
                if let Some(answer) = self.compare_op(op) {
                    return answer;
                }
                if let Some(answer) = self.collection_op(op) {
                    return answer;
                }
                if let Some(answer) = self.call_op(op) {
                    return answer;
                }
                if let Some(answer) = self.exception_op(op) {
                    return answer;
                }
                if let Some(answer) = self.text_op(op) {
                    return answer;
                }
                if let Some(answer) = self.match_op(op) {
                    return answer;
                }
                return Err(self.internal(&format!("no handler for {}", op.name())));
            }
        }
        Ok(())
    }

    /// `return`: the frame goes, the one below gets the value.
    pub(crate) fn return_value(&mut self, v: crate::object::Value) -> Answer<()> {
        let Some(frame) = self.frames.pop() else { return Err(self.internal("no frame")) };
        if frame.ret == crate::machine::Ret::Message {
            self.incoming = frame.handled;
        }
        if let crate::machine::Ret::Sift { .. } = frame.ret {
            self.sifted(&frame, v)
        } else if frame.generator.is_undef() {
            self.deliver(frame.ret, frame.aux, v)
        } else {
            self.generator_returned(frame, v)
        }
    }
}
