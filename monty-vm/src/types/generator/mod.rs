//! Generators, coroutines and async generators.

use monty_bytecode::Op;

use crate::native::{Ctx, Native, TypeDef, natives, take};
use crate::object::{GenKind, GenState, Kind, TypeId, Value};
use crate::raise::{Answer, Raise};

/// `generator`
pub(super) static GENERATOR: TypeDef =
    TypeDef { id: TypeId::GENERATOR, doc: "", methods: ROWS, new: None, subclassable: false };

/// `coroutine`
pub(super) static COROUTINE: TypeDef =
    TypeDef { id: TypeId::COROUTINE, doc: "", methods: COROUTINE_ROWS, new: None, subclassable: false };

/// `async_generator`
pub(super) static ASYNC_GENERATOR: TypeDef =
    TypeDef { id: TypeId::ASYNC_GENERATOR, doc: "", methods: ASYNC_ROWS, new: None, subclassable: false };

/// Iterators that are generators of the prelude: `map`, `filter` …
pub(super) static PYTHON_ITERATOR: &[Native] = natives! {
    "__iter__()" => itself,
    "__next__()" => machine Next,
    "__repr__()" => repr,
};

static ROWS: &[Native] = natives! {
    "send(value, /)" => machine Send,
    "throw(typ, val=None, tb=None, /)" => py "generator_throw",
    "close()" => py "generator_close",
    "__iter__()" => itself,
    "__next__()" => machine Next,
    "@property gi_running" => running,
    "@property gi_suspended" => suspended,
    "@property gi_frame" => frame | "generator_frame",
    "@property gi_yieldfrom" => delegate,
    "@property gi_code" => code,
    "@property __name__" => name,
    "_set___name__(value, /)" => set_name,
    "@property __qualname__" => qualname,
    "_set___qualname__(value, /)" => set_qualname,
    "_throw(exception, /)" => machine Throw,
    "_done()" => done,
    "__repr__()" => repr,
    "@classmethod __class_getitem__(object, /)" => py "generic_alias",
};

static COROUTINE_ROWS: &[Native] = natives! {
    "send(value, /)" => machine Send,
    "throw(typ, val=None, tb=None, /)" => py "generator_throw",
    "close()" => py "generator_close",
    "__await__()" => itself,
    "@property cr_running" => running,
    "@property cr_suspended" => suspended,
    "@property cr_frame" => frame | "generator_frame",
    "@property cr_await" => delegate,
    "@property cr_code" => code,
    "@property __name__" => name,
    "_set___name__(value, /)" => set_name,
    "@property __qualname__" => qualname,
    "_set___qualname__(value, /)" => set_qualname,
    "_throw(exception, /)" => machine Throw,
    "_done()" => done,
    "__repr__()" => repr,
};

static ASYNC_ROWS: &[Native] = natives! {
    "__aiter__()" => itself,
    "__anext__()" => py "step_of_anext",
    "asend(value, /)" => py "step_of_asend",
    "athrow(typ, val=None, tb=None, /)" => py "step_of_athrow",
    "aclose()" => py "step_of_aclose",
    "@property ag_running" => async_running,
    "@property ag_suspended" => suspended,
    "@property ag_frame" => frame | "generator_frame",
    "@property ag_await" => delegate,
    "@property ag_code" => code,
    "@property __name__" => name,
    "_set___name__(value, /)" => set_name,
    "@property __qualname__" => qualname,
    "_set___qualname__(value, /)" => set_qualname,
    "_send(value, /)" => machine Send,
    "_throw(exception, /)" => machine Throw,
    "_done()" => done,
    "__repr__()" => repr,
    "@classmethod __class_getitem__(object, /)" => py "generic_alias",
};

fn itself(_: &mut Ctx, args: &[Value]) -> Answer {
    Ok(take::<1>(args)[0])
}

impl Ctx {
    /// What a suspended generator drives: the iterator of its `yield from` or `await`.
    pub(crate) fn delegate(&self, generator: Value) -> Option<Value> {
        let g = self.heap.generator(generator).filter(|g| g.state == GenState::Suspended)?;
        let code = self.codes.get(self.heap.func(g.func)?.code as usize)?;
        let op = |back: u32| g.pc.checked_sub(back).and_then(|at| code.ops.get(at as usize)).copied();
        // What waits is a `Send` with the `yield` that hands its value on behind it.
        match (op(2), op(1)) {
            (Some(Op::Send { it, .. }), Some(Op::Yield { .. })) => g.regs.get(usize::from(it)).copied(),
            _ => None,
        }
    }
}

fn delegate(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this] = take(args);
    Ok(ctx.delegate(this).unwrap_or(Value::NONE))
}

/// An async generator runs from the start of a step to its end, also while the step waits.
fn async_running(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this] = take(args);
    let running = ctx.heap.generator(this).is_some_and(|g| g.state == GenState::Running);
    Ok(Value::bool(running || ctx.delegate(this).is_some()))
}

fn running(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this] = take(args);
    Ok(Value::bool(ctx.heap.generator(this).is_some_and(|g| g.state == GenState::Running)))
}

fn suspended(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this] = take(args);
    Ok(Value::bool(ctx.heap.generator(this).is_some_and(|g| g.state == GenState::Suspended)))
}

/// What is done has no frame.
fn frame(ctx: &mut Ctx, args: &[Value]) -> Answer {
    if is_done(ctx, args) { Ok(Value::NONE) } else { Err(Raise::Decline) }
}

fn is_done(ctx: &Ctx, args: &[Value]) -> bool {
    let [this] = take(args);
    ctx.heap.generator(this).is_none_or(|g| g.state == GenState::Done)
}

fn done(ctx: &mut Ctx, args: &[Value]) -> Answer {
    Ok(Value::bool(is_done(ctx, args)))
}

fn code(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this] = take(args);
    let func = ctx.heap.generator(this).map_or(Value::UNDEF, |g| g.func);
    Ok(ctx.heap.func(func).map_or(Value::NONE, |f| Value::new(Kind::Code, f.code)))
}

fn name(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this] = take(args);
    Ok(ctx.heap.generator(this).map_or(Value::NONE, |g| g.name))
}

fn qualname(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this] = take(args);
    Ok(ctx.heap.generator(this).map_or(Value::NONE, |g| g.qualname))
}

fn set_name(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, value] = take(args);
    if !value.is(Kind::Str) {
        return Err(ctx.heap.type_error("__name__ must be set to a string object"));
    }
    if let Some(g) = ctx.heap.generator_mut(this) {
        g.name = value;
    }
    Ok(Value::NONE)
}

fn set_qualname(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, value] = take(args);
    if !value.is(Kind::Str) {
        return Err(ctx.heap.type_error("__qualname__ must be set to a string object"));
    }
    if let Some(g) = ctx.heap.generator_mut(this) {
        g.qualname = value;
    }
    Ok(Value::NONE)
}

fn repr(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this] = take(args);
    let (kind, qualname) =
        ctx.heap.generator(this).map_or((GenKind::Generator, Value::UNDEF), |g| (g.kind, g.qualname));
    let address = super::object::address(this);
    let text = match kind {
        GenKind::Builtin(_) => format!("<{} object at 0x{address:x}>", ctx.type_name(this)),
        _ => {
            let name = ctx.heap.str(qualname).unwrap_or("?");
            format!("<{} object {name} at 0x{address:x}>", ctx.type_name(this))
        }
    };
    ctx.str(text)
}
