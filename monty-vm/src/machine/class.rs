//! Making instances.

use super::call::Arguments;
use super::{Ret, Vm};
use crate::object::{ClassFlags, Inst, Kind, TypeId, Value};
use crate::raise::Answer;

impl Vm {
    /// Calls a class made by Python code.
    pub(crate) fn instantiate(&mut self, class: Value, args: Arguments, ret: Ret, aux: Value) -> Answer<()> {
        if self.ctx.defines(class, ClassFlags::CALL) {
            return self.call_special_args(class, "__call__", args, ret, aux);
        }
        let Some(c) = self.ctx.heap.class(class) else { return Err(self.internal("not a class")) };
        let (flags, layout, shape) = (c.flags, TypeId(c.layout.handle() as u16), c.shape);
        let plain = layout == TypeId::OBJECT || layout.is_exception();
        let Ret::Store(dst) = ret else { return self.construct(class, args, ret, aux) };
        let special = layout.is_exception() && has_own_constructor(layout);
        if !plain || special || flags.any(ClassFlags::NEW.with(ClassFlags::ABSTRACT)) {
            return self.construct(class, args, ret, aux);
        }
        let this = if layout == TypeId::OBJECT {
            self.ctx.heap.new_inst(Inst {
                class,
                shape,
                slots: smallvec::SmallVec::new(),
                payload: Value::UNDEF,
                dict: Value::UNDEF,
            })
        } else {
            let tuple = self.ctx.heap.new_tuple(args.positional.as_slice());
            self.ctx.heap.exception_of(class, tuple)
        };
        if flags.any(ClassFlags::INIT) {
            return self.call_special_args(this, "__init__", args, Ret::Init(dst), this);
        }
        let given = if layout == TypeId::OBJECT { !args.positional.is_empty() } else { false };
        if given || !args.keywords.is_empty() {
            let name = self.ctx.class_name(class);
            let what = if layout == TypeId::OBJECT { "arguments" } else { "keyword arguments" };
            return Err(self.ctx.heap.type_error(format!("{name}() takes no {what}")));
        }
        self.set_reg(dst, this);
        Ok(())
    }

    /// The general way to make an instance, in Python: `__new__`, then `__init__`.
    fn construct(&mut self, class: Value, mut args: Arguments, ret: Ret, aux: Value) -> Answer<()> {
        args.positional.insert(0, class);
        let twin = self.twin("construct")?;
        self.call(twin, args, ret, aux)
    }

    /// Calls a special method, looked up on the type, with any arguments.
    pub(crate) fn call_special_args(
        &mut self,
        this: Value,
        name: &str,
        mut args: Arguments,
        ret: Ret,
        aux: Value,
    ) -> Answer<()> {
        let key = self.ctx.heap.intern(name);
        let class = self.ctx.type_of(this);
        let Some(found) = self.ctx.lookup(class, key) else { return Err(self.no_attribute(this, key)) };
        let callee = match found.kind() {
            Kind::Func | Kind::Native => {
                args.positional.insert(0, this);
                found
            }
            Kind::ClassMethod => {
                args.positional.insert(0, class);
                self.ctx.heap.classmethod(found).map_or(found, |w| w.func)
            }
            _ => found,
        };
        self.call(callee, args, ret, aux)
    }
}

/// Exception classes whose constructor does more than keep its arguments.
fn has_own_constructor(layout: TypeId) -> bool {
    [
        TypeId::BASE_EXCEPTION_GROUP,
        TypeId::OS_ERROR,
        TypeId::SYNTAX_ERROR,
        TypeId::UNICODE_DECODE_ERROR,
        TypeId::UNICODE_ENCODE_ERROR,
        TypeId::UNICODE_TRANSLATE_ERROR,
        TypeId::IMPORT_ERROR,
        TypeId::ATTRIBUTE_ERROR,
        TypeId::NAME_ERROR,
    ]
    .into_iter()
    .any(|t| layout.is_a(t))
}
