//! Calls in their general form.

use monty_bytecode::Op;

use crate::machine::call::Arguments;
use crate::machine::{Ret, Vm};
use crate::native::Role;
use crate::object::{ClassFlags, Kind, Value};
use crate::raise::Answer;

impl Vm {
    pub(crate) fn call_op(&mut self, op: Op) -> Option<Answer<()>> {
        Some(match op {
            Op::Call { a, n } => {
                let args = Arguments::of(self.slice_of(a.wrapping_add(2), usize::from(n)));
                self.call(self.reg(a), args, Ret::Store(a), Value::UNDEF)
            }
            Op::CallKw { a, n, k } => {
                let args = self.named(a, n, k);
                self.call(self.reg(a), args, Ret::Store(a), Value::UNDEF)
            }
            Op::CallMethod { a, n, site } => {
                let args = Arguments::of(self.slice_of(a.wrapping_add(2), usize::from(n)));
                self.call_method(a, self.site_name(site), args)
            }
            Op::CallMethodKw { a, n, site, k } => {
                let args = self.named(a, n, k);
                self.call_method(a, self.site_name(site), args)
            }
            Op::CallEx { a } => self.call_ex(a),
            _ => return None,
        })
    }

    fn named(&self, a: u8, n: u8, k: u16) -> Arguments {
        let all = self.slice_of(a.wrapping_add(2), usize::from(n));
        let names = self.code().and_then(|c| c.consts.get(usize::from(k))).copied().unwrap_or(Value::UNDEF);
        let names = self.ctx.heap.tuple(names).unwrap_or(&[]);
        let (positional, values) = all.split_at(all.len().saturating_sub(names.len()));
        let mut args = Arguments::of(positional);
        args.keywords.extend(names.iter().copied().zip(values.iter().copied()));
        args
    }

    /// `R[a+1].name(args)`: a method found on the class is called without making a bound method of it.
    fn call_method(&mut self, a: u8, name: Value, mut args: Arguments) -> Answer<()> {
        let this = self.reg(a.wrapping_add(1));
        let class = self.ctx.type_of(this);
        let simple = !matches!(this.kind(), Kind::Class | Kind::Type | Kind::Super | Kind::Module)
            && !self.ctx.defines(this, ClassFlags::GETATTRIBUTE);
        if simple && let Some(method) = self.ctx.lookup(class, name) {
            let direct = match method.kind() {
                Kind::Func => true,
                Kind::Native => self.ctx.native_role(method) == Some(Role::Method),
                _ => false,
            };
            if direct && self.own_attr(this, name).is_none() {
                args.positional.insert(0, this);
                return self.call(method, args, Ret::Store(a), Value::UNDEF);
            }
        }
        // The attribute may take Python to get: it lands in `R[a]`, and the call is made from there when it has.
        self.call_attribute(a, this, name, args)
    }

    fn call_attribute(&mut self, a: u8, this: Value, name: Value, args: Arguments) -> Answer<()> {
        let depth = self.frames.len();
        self.set_reg(a, Value::UNDEF);
        self.get_attr(this, name, Ret::Store(a))?;
        if self.frames.len() == depth && self.waiting.is_none() && !self.reg(a).is_undef() {
            return self.call(self.reg(a), args, Ret::Store(a), Value::UNDEF);
        }
        // A frame computes the attribute: wrap it, so that the call follows it.
        let positional = self.ctx.heap.new_tuple(args.positional.as_slice());
        let keywords = self.ctx.heap.new_dict(crate::object::Dict::default());
        for (name, v) in args.keywords {
            self.ctx.heap.dict_set_name(keywords, name, v);
        }
        self.frames.truncate(depth);
        self.waiting = None;
        self.call_twin("call_attribute", &[this, name, positional, keywords], Ret::Store(a))
    }

    fn call_ex(&mut self, a: u8) -> Answer<()> {
        let (callee, args, kwargs) = (self.reg(a), self.reg(a.wrapping_add(2)), self.reg(a.wrapping_add(3)));
        let args = self.spread(args, kwargs)?;
        self.call(callee, args, Ret::Store(a), Value::UNDEF)
    }
}
