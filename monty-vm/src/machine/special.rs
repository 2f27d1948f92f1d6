//! Instructions that one Python function answers: operators of instances, properties, methods of modules and classes. The
//! function is found here and its arguments are put in place, so that the loop enters it as it enters any other.

use monty_bytecode::Op;

use super::{Linked, Ret, WINDOW};
use crate::native::Ctx;
use crate::object::{ClassFlags, Dict, Inst, Kind, TypeId, Value};
use crate::protocol::{BinaryOp, CompareOp};

/// A call whose arguments are in place.
#[derive(Clone, Copy)]
pub(super) struct Call {
    pub(super) callee: Value,
    /// The register of the first argument.
    pub(super) from: usize,
    /// How many arguments.
    pub(super) n: u8,
    pub(super) ret: Ret,
    /// What `ret` needs.
    pub(super) aux: Value,
    /// Every parameter has its argument, defaults and keywords included.
    pub(super) placed: bool,
}

impl Call {
    pub(super) fn new(callee: Value, from: usize, n: u8, ret: Ret) -> Call {
        Call { callee, from, n, ret, aux: Value::UNDEF, placed: false }
    }
}

/// The operator an arithmetic instruction stands for, where its result goes, its operands, and whether it is in place.
pub(super) fn operator(op: Op, reg: impl Fn(u8) -> Value) -> Option<(BinaryOp, u8, Value, Value, bool)> {
    let (which, dst, lhs, rhs, inplace) = match op {
        Op::Add { dst, lhs, rhs, inplace } => (BinaryOp::Add, dst, lhs, reg(rhs), inplace),
        Op::Sub { dst, lhs, rhs, inplace } => (BinaryOp::Sub, dst, lhs, reg(rhs), inplace),
        Op::Mul { dst, lhs, rhs, inplace } => (BinaryOp::Mul, dst, lhs, reg(rhs), inplace),
        Op::Div { dst, lhs, rhs, inplace } => (BinaryOp::Div, dst, lhs, reg(rhs), inplace),
        Op::FloorDiv { dst, lhs, rhs, inplace } => (BinaryOp::FloorDiv, dst, lhs, reg(rhs), inplace),
        Op::Mod { dst, lhs, rhs, inplace } => (BinaryOp::Mod, dst, lhs, reg(rhs), inplace),
        Op::Pow { dst, lhs, rhs, inplace } => (BinaryOp::Pow, dst, lhs, reg(rhs), inplace),
        Op::MatMul { dst, lhs, rhs, inplace } => (BinaryOp::MatMul, dst, lhs, reg(rhs), inplace),
        Op::LShift { dst, lhs, rhs, inplace } => (BinaryOp::LShift, dst, lhs, reg(rhs), inplace),
        Op::RShift { dst, lhs, rhs, inplace } => (BinaryOp::RShift, dst, lhs, reg(rhs), inplace),
        Op::BitAnd { dst, lhs, rhs, inplace } => (BinaryOp::BitAnd, dst, lhs, reg(rhs), inplace),
        Op::BitOr { dst, lhs, rhs, inplace } => (BinaryOp::BitOr, dst, lhs, reg(rhs), inplace),
        Op::BitXor { dst, lhs, rhs, inplace } => (BinaryOp::BitXor, dst, lhs, reg(rhs), inplace),
        Op::AddImm { dst, lhs, inplace, imm } => (BinaryOp::Add, dst, lhs, Value::small(imm), inplace),
        Op::SubImm { dst, lhs, inplace, imm } => (BinaryOp::Sub, dst, lhs, Value::small(imm), inplace),
        Op::MulImm { dst, lhs, inplace, imm } => (BinaryOp::Mul, dst, lhs, Value::small(imm), inplace),
        Op::FloorDivImm { dst, lhs, inplace, imm } => {
            (BinaryOp::FloorDiv, dst, lhs, Value::small(imm), inplace)
        }
        Op::ModImm { dst, lhs, inplace, imm } => (BinaryOp::Mod, dst, lhs, Value::small(imm), inplace),
        _ => return None,
    };
    Some((which, dst, reg(lhs), rhs, inplace))
}

/// The comparison an instruction stands for, its operands, and what becomes of the answer.
pub(super) fn comparison(op: Op, reg: impl Fn(u8) -> Value) -> Option<(CompareOp, Value, Value, Ret)> {
    use CompareOp::{Eq, Ge, Gt, Le, Lt, Ne};
    let imm = |i: i8| Value::small(i32::from(i));
    Some(match op {
        Op::Eq { dst, lhs, rhs } => (Eq, reg(lhs), reg(rhs), Ret::Store(dst)),
        Op::Ne { dst, lhs, rhs } => (Ne, reg(lhs), reg(rhs), Ret::Store(dst)),
        Op::Lt { dst, lhs, rhs } => (Lt, reg(lhs), reg(rhs), Ret::Store(dst)),
        Op::Le { dst, lhs, rhs } => (Le, reg(lhs), reg(rhs), Ret::Store(dst)),
        Op::Gt { dst, lhs, rhs } => (Gt, reg(lhs), reg(rhs), Ret::Store(dst)),
        Op::Ge { dst, lhs, rhs } => (Ge, reg(lhs), reg(rhs), Ret::Store(dst)),
        Op::JumpEq { lhs, rhs, when, to } => (Eq, reg(lhs), reg(rhs), Ret::Test { when, to }),
        Op::JumpNe { lhs, rhs, when, to } => (Ne, reg(lhs), reg(rhs), Ret::Test { when, to }),
        Op::JumpLt { lhs, rhs, when, to } => (Lt, reg(lhs), reg(rhs), Ret::Test { when, to }),
        Op::JumpLe { lhs, rhs, when, to } => (Le, reg(lhs), reg(rhs), Ret::Test { when, to }),
        Op::JumpGt { lhs, rhs, when, to } => (Gt, reg(lhs), reg(rhs), Ret::Test { when, to }),
        Op::JumpGe { lhs, rhs, when, to } => (Ge, reg(lhs), reg(rhs), Ret::Test { when, to }),
        Op::JumpEqImm { lhs, imm: i, when, to } => (Eq, reg(lhs), imm(i), Ret::Test { when, to }),
        Op::JumpNeImm { lhs, imm: i, when, to } => (Ne, reg(lhs), imm(i), Ret::Test { when, to }),
        Op::JumpLtImm { lhs, imm: i, when, to } => (Lt, reg(lhs), imm(i), Ret::Test { when, to }),
        Op::JumpLeImm { lhs, imm: i, when, to } => (Le, reg(lhs), imm(i), Ret::Test { when, to }),
        Op::JumpGtImm { lhs, imm: i, when, to } => (Gt, reg(lhs), imm(i), Ret::Test { when, to }),
        Op::JumpGeImm { lhs, imm: i, when, to } => (Ge, reg(lhs), imm(i), Ret::Test { when, to }),
        _ => return None,
    })
}

/// What becomes of an instruction that is not answered inline.
pub(super) enum Settled {
    /// It is done.
    Done,
    /// One Python function answers it.
    Call(Call),
}

/// Answers an instruction without leaving the loop, or finds the Python function that does; `None` where the general form has to
/// decide.
#[inline(never)]
pub(super) fn settle(
    ctx: &mut Ctx,
    linked: &[Linked],
    link: &Linked,
    pc: usize,
    regs: &mut [Value; WINDOW],
) -> Option<Settled> {
    let op = *link.code.ops.get(pc.wrapping_sub(1))?;
    let done = match op {
        Op::DictInsert { dict, key, value } => {
            ctx.dict_set(regs[dict as usize], regs[key as usize], regs[value as usize]).ok()
        }
        Op::SetAdd { set, item } => ctx.set_add(regs[set as usize], regs[item as usize]).ok().map(|_| ()),
        Op::NewDict { dst, n: 0, .. } => {
            regs[dst as usize] = ctx.heap.new_dict(Dict::default());
            Some(())
        }
        Op::GetAttr { dst, obj, site } => {
            let this = regs[obj as usize];
            match read(ctx, this, link.caches.get(usize::from(site))?.name)? {
                Read::Value(v) => {
                    regs[dst as usize] = v;
                    Some(())
                }
                Read::Getter(getter) => {
                    let from = usize::from(link.code.registers);
                    *regs.get_mut(from)? = this;
                    return Some(Settled::Call(Call::new(getter, from, 1, Ret::Store(dst))));
                }
            }
        }
        Op::CallKw { a, n, k } => {
            return keyword_call(ctx, linked, link, regs, a, n, k).map(Settled::Call);
        }
        _ => return special_call(ctx, link, op, regs).map(Settled::Call),
    };
    done.map(|()| Settled::Done)
}

/// A call with keywords of a function without `*args` and `**kwargs`: every argument goes to its parameter above this frame.
fn keyword_call(
    ctx: &Ctx,
    linked: &[Linked],
    link: &Linked,
    regs: &mut [Value; WINDOW],
    a: u8,
    n: u8,
    k: u16,
) -> Option<Call> {
    let callee = regs[a as usize];
    let f = ctx.heap.func(callee)?;
    let target = linked.get(f.code as usize)?;
    let params = &target.code.params;
    let named = params.names.len();
    let names = ctx.heap.tuple(*link.consts.get(usize::from(k))?)?;
    let given = usize::from(n).checked_sub(names.len())?;
    if given > usize::from(params.positional) || params.varargs.is_some() || params.varkw.is_some() {
        return None;
    }
    let from = usize::from(link.code.registers);
    let first = usize::from(a) + 2;
    let (below, above) = regs.split_at_mut_checked(from)?;
    let args = below.get(first..first + usize::from(n))?;
    let places = above.get_mut(..named)?;
    let (filled, open) = places.split_at_mut_checked(given)?;
    filled.copy_from_slice(args.get(..given)?);
    open.fill(Value::UNDEF);
    for (name, v) in names.iter().zip(args.get(given..)?) {
        let at = target.parameter(*name)?;
        let place = places.get_mut(at).filter(|p| p.is_undef())?;
        if at < usize::from(params.positional_only) {
            return None;
        }
        *place = *v;
    }
    target.complete(&ctx.heap, f, places, given)?;
    Some(Call { placed: true, ..Call::new(callee, from, named as u8, Ret::Store(a)) })
}

/// What reading an attribute comes to.
enum Read {
    Value(Value),
    /// A property's getter in Python.
    Getter(Value),
}

/// What a class has under a name, where nothing of its metaclass comes before it.
fn of_class(ctx: &Ctx, class: Value, name: Value) -> Option<Value> {
    let meta = ctx.type_of(class);
    if ctx.class_flags(meta).any(ClassFlags::GETATTRIBUTE) || ctx.lookup(meta, name).is_some() {
        return None;
    }
    ctx.lookup(class, name)
}

/// An attribute that is what stands in a module or a class, with nothing that binds it, or that a property computes.
fn read(ctx: &Ctx, this: Value, name: Value) -> Option<Read> {
    let found = match this.kind() {
        Kind::Module => return ctx.heap.dict_get_name(ctx.heap.module(this)?.dict, name).map(Read::Value),
        Kind::Class => of_class(ctx, this, name)?,
        Kind::Inst if !ctx.defines(this, ClassFlags::GETATTRIBUTE) => {
            let found = ctx.lookup(ctx.type_of(this), name)?;
            if let Some(property) = ctx.heap.property(found) {
                return property.get.is(Kind::Func).then_some(Read::Getter(property.get));
            }
            if ctx.heap.own_attr(this, name).is_some() {
                return None;
            }
            found
        }
        _ => return None,
    };
    let plain = match found.kind() {
        Kind::None
        | Kind::False
        | Kind::True
        | Kind::Int
        | Kind::Float
        | Kind::Big
        | Kind::Str
        | Kind::Bytes
        | Kind::List
        | Kind::Tuple
        | Kind::Dict
        | Kind::Set
        | Kind::FrozenSet => true,
        // An enum's member, say: an instance that has no ways to bind itself.
        Kind::Inst => !ctx.defines(found, ClassFlags::GET) && ctx.plain(found) == found,
        _ => false,
    };
    plain.then_some(Read::Value(found))
}

/// The call that answers an instruction, if one Python function does.
fn special_call(ctx: &mut Ctx, link: &Linked, op: Op, regs: &mut [Value; WINDOW]) -> Option<Call> {
    let (callee, args, ret) = match op {
        Op::CallMethod { a, n, site } => return attribute_call(ctx, link, regs, a, n, site),
        Op::GetItem { dst, obj, key } => {
            let this = regs[obj as usize];
            let callee = method(ctx, this, "__getitem__", ClassFlags::GETITEM)?;
            (callee, [this, regs[key as usize], Value::UNDEF], Ret::Store(dst))
        }
        Op::SetItem { obj, key, value } => {
            let this = regs[obj as usize];
            let callee = method(ctx, this, "__setitem__", ClassFlags::SETITEM)?;
            (callee, [this, regs[key as usize], regs[value as usize]], Ret::Drop)
        }
        Op::In { dst, item, container, negate } => {
            let this = regs[container as usize];
            let callee = method(ctx, this, "__contains__", ClassFlags::CONTAINS)?;
            (callee, [this, regs[item as usize], Value::UNDEF], Ret::Bool { dst, negate })
        }
        _ => {
            if let Some((op, dst, a, b, inplace)) = operator(op, |r| regs[r as usize]) {
                (operator_method(ctx, op, a, b, inplace)?, [a, b, Value::UNDEF], Ret::Operator(dst))
            } else {
                let (op, a, b, ret) = comparison(op, |r| regs[r as usize])?;
                (comparison_method(ctx, op, a, b)?, [a, b, Value::UNDEF], compared(ret))
            }
        }
    };
    let from = usize::from(link.code.registers);
    let n = if matches!(op, Op::SetItem { .. }) { 3 } else { 2 };
    regs.get_mut(from..from + n)?.copy_from_slice(args.get(..n)?);
    Some(Call::new(callee, from, n as u8, ret))
}

/// What becomes of the answer of a method that compares, which may be `NotImplemented`.
fn compared(ret: Ret) -> Ret {
    match ret {
        Ret::Test { when, to } => Ret::CompareTest { when, to },
        Ret::Store(dst) => Ret::Compare(dst),
        other => other,
    }
}

/// A special method in Python of the class of an instance.
fn method(ctx: &mut Ctx, this: Value, name: &'static str, flag: ClassFlags) -> Option<Value> {
    if !this.is(Kind::Inst) || !ctx.defines(this, flag) {
        return None;
    }
    ctx.special(ctx.type_of(this), name).filter(|m| m.is(Kind::Func))
}

/// The left operand's method where nothing else could come before it: the other is of the same class or a number, whose own
/// method knows nothing of this class.
fn operator_method(ctx: &mut Ctx, op: BinaryOp, a: Value, b: Value, inplace: bool) -> Option<Value> {
    if !a.is(Kind::Inst) {
        return None;
    }
    let class = ctx.type_of(a);
    let number = matches!(b.kind(), Kind::Int | Kind::Float | Kind::True | Kind::False);
    if !(number || b.is(Kind::Inst) && ctx.type_of(b) == class) || ctx.layout(class) != TypeId::OBJECT {
        return None;
    }
    let (name, _, in_place, _) = op.names();
    if inplace && ctx.special(class, in_place).is_some() {
        return None;
    }
    ctx.special(class, name).filter(|m| m.is(Kind::Func))
}

/// Likewise for a comparison.
fn comparison_method(ctx: &mut Ctx, op: CompareOp, a: Value, b: Value) -> Option<Value> {
    if !a.is(Kind::Inst) {
        return None;
    }
    let class = ctx.type_of(a);
    let apart = !matches!(b.kind(), Kind::Inst | Kind::Exc | Kind::Class);
    if !(apart || b.is(Kind::Inst) && ctx.type_of(b) == class) || ctx.layout(class) != TypeId::OBJECT {
        return None;
    }
    ctx.special(class, op.names().0).filter(|m| m.is(Kind::Func))
}

/// A method call whose function is not the class's own plain method: of a module, of a class, of an instance's attribute.
fn attribute_call(
    ctx: &mut Ctx,
    link: &Linked,
    regs: &mut [Value; WINDOW],
    a: u8,
    n: u8,
    site: u16,
) -> Option<Call> {
    let name = link.caches.get(usize::from(site))?.name;
    let this = regs[a.wrapping_add(1) as usize];
    let first = usize::from(a) + 2;
    let ret = Ret::Store(a);
    let attr = match this.kind() {
        Kind::Module => ctx.heap.dict_get_name(ctx.heap.module(this)?.dict, name)?,
        Kind::Class => {
            let attr = of_class(ctx, this, name)?;
            match attr.kind() {
                Kind::ClassMethod => {
                    let func = ctx.heap.classmethod(attr)?.func;
                    return func.is(Kind::Func).then(|| Call::new(func, first - 1, n + 1, ret));
                }
                Kind::StaticMethod => ctx.heap.staticmethod(attr)?.func,
                Kind::Func => attr,
                _ => return None,
            }
        }
        Kind::Inst if !ctx.defines(this, ClassFlags::GETATTRIBUTE) => {
            let class = ctx.type_of(this);
            match (ctx.lookup(class, name), ctx.heap.own_attr(this, name)) {
                (None, Some(own)) => own,
                (Some(attr), None) if attr.is(Kind::StaticMethod) => ctx.heap.staticmethod(attr)?.func,
                (Some(attr), None) if attr.is(Kind::ClassMethod) => {
                    let func = ctx.heap.classmethod(attr)?.func;
                    if !func.is(Kind::Func) {
                        return None;
                    }
                    regs[first - 1] = class;
                    return Some(Call::new(func, first - 1, n + 1, ret));
                }
                _ => return None,
            }
        }
        _ => return None,
    };
    matches!(attr.kind(), Kind::Func | Kind::Native | Kind::BoundMethod | Kind::Class | Kind::Type)
        .then(|| Call::new(attr, first, n, ret))
}

/// What calling something that is no function calls: a bound method's function, an instance's `__call__`; its receiver goes
/// into the register before the arguments. `None` where the general form has to decide.
#[inline(never)]
pub(super) fn callable(ctx: &mut Ctx, regs: &mut [Value; WINDOW], call: Call) -> Option<Call> {
    let (func, this, ret, aux) = match call.callee.kind() {
        Kind::BoundMethod => {
            let bound = ctx.heap.method(call.callee)?;
            (bound.func, bound.this, call.ret, call.aux)
        }
        Kind::Inst => {
            let func = method(ctx, call.callee, "__call__", ClassFlags::CALL)?;
            (func, call.callee, call.ret, call.aux)
        }
        Kind::Class => {
            let (this, init) = new_instance(ctx, call.callee)?;
            let Ret::Store(dst) = call.ret else { return None };
            (init, this, Ret::Init(dst), this)
        }
        _ => return None,
    };
    if !func.is(Kind::Func) {
        return None;
    }
    let from = call.from.checked_sub(1)?;
    *regs.get_mut(from)? = this;
    Some(Call { callee: func, from, n: call.n.checked_add(1)?, ret, aux, placed: false })
}

/// A new instance of a class whose making is nothing but `__init__`, and that function.
fn new_instance(ctx: &mut Ctx, class: Value) -> Option<(Value, Value)> {
    let c = ctx.heap.class(class)?;
    let blocked = ClassFlags::NEW.with(ClassFlags::ABSTRACT);
    if c.flags.any(blocked) || !c.flags.any(ClassFlags::INIT) || c.layout != Ctx::type_value(TypeId::OBJECT) {
        return None;
    }
    let (shape, meta) = (c.shape, c.meta);
    if ctx.class_flags(meta).any(ClassFlags::CALL) {
        return None;
    }
    let init = ctx.special(class, "__init__").filter(|m| m.is(Kind::Func))?;
    let this = ctx.heap.new_inst(Inst {
        class,
        shape,
        slots: smallvec::SmallVec::new(),
        payload: Value::UNDEF,
        dict: Value::UNDEF,
    });
    Some((this, init))
}
