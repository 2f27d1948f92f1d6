//! Questions about values, and how an answer becomes an error.

use std::sync::Arc;

use monty_bytecode::Code;

use crate::heap::Heap;
use crate::object::{GenKind, Kind, TypeId, Value};
use crate::state::plain::{State, StateError};

/// The part of a state that values are looked up in.
pub(super) struct Look<'a> {
    pub(super) heap: &'a Heap,
    pub(super) codes: &'a [Arc<Code>],
}

/// The name of the part that errors of objects are in.
pub(super) const HEAP: &str = "heap";

pub(super) fn need(ok: bool, part: &'static str, what: &str) -> Result<(), StateError> {
    if ok { Ok(()) } else { StateError::new(part, what) }
}

/// Is it a value a program can hold?
pub(super) fn is_object(v: Value) -> bool {
    // Hidden code holds what stands for a missing argument like any value.
    v == Value::MISSING
        || !matches!(
            v.kind(),
            Kind::Undef | Kind::LoopRange | Kind::LoopList | Kind::LoopTuple | Kind::Buffer
        )
}

/// Is it of this kind, or `Undef`?
pub(super) fn or_undef(v: Value, kind: Kind) -> bool {
    v.is_undef() || v.is(kind)
}

/// Is it of this kind, or None?
pub(super) fn or_none(v: Value, kind: Kind) -> bool {
    v.is_none() || v.is(kind)
}

pub(super) fn is_class(v: Value) -> bool {
    matches!(v.kind(), Kind::Type | Kind::Class)
}

pub(super) fn is_integer(v: Value) -> bool {
    matches!(v.kind(), Kind::Int | Kind::Big | Kind::True | Kind::False)
}

impl Look<'_> {
    /// Every handle has an object behind it.
    pub(super) fn all_live(&self, state: &State) -> Result<(), StateError> {
        let mut dead = None;
        let mut see = |v: Value| {
            if !self.heap.is_live(v) {
                dead = Some(v);
            }
        };
        self.heap.each_value(&mut see);
        state.links.iter().flat_map(|l| &l.consts).for_each(|v| see(*v));
        let m = &state.machine;
        m.stack.iter().for_each(|v| see(*v));
        for f in &m.frames {
            [f.func, f.globals, f.generator, f.handled, f.aux].into_iter().for_each(&mut see);
        }
        let r = m.roots;
        [r.handled, r.main, r.prelude, r.modules, r.argv, r.incoming, r.result]
            .into_iter()
            .for_each(&mut see);
        if let Some(w) = &m.waiting {
            [w.name, w.aux].into_iter().for_each(&mut see);
            w.args.iter().for_each(|v| see(*v));
            w.kwargs.iter().flat_map(|(k, v)| [*k, *v]).for_each(&mut see);
        }
        match dead {
            Some(v) => StateError::new(HEAP, format!("a handle to nothing: {v:?}")),
            None => Ok(()),
        }
    }

    /// The code of a function, if the value is one.
    pub(super) fn code_of(&self, func: Value) -> Option<&Code> {
        self.codes.get(self.heap.func(func)?.code as usize).map(|c| &**c)
    }

    /// Is it the number of an instruction, or of the place after the last one?
    pub(super) fn is_place(&self, code: u32, pc: u32) -> bool {
        self.codes.get(code as usize).is_some_and(|c| pc as usize <= c.ops.len())
    }

    pub(super) fn is_exception_class(&self, class: Value) -> bool {
        let layout = self.heap.class(class).map_or(class, |c| c.layout);
        layout.is(Kind::Type) && u16::try_from(layout.handle()).is_ok_and(|id| TypeId(id).is_exception())
    }

    /// Can the code be a generator of this kind?
    pub(super) fn suspends(&self, code: &Code, kind: GenKind) -> bool {
        use monty_bytecode::CodeFlags;
        code.flags.has(match kind {
            GenKind::Generator | GenKind::Builtin(_) => CodeFlags::GENERATOR,
            GenKind::Coroutine => CodeFlags::COROUTINE,
            GenKind::AsyncGenerator => CodeFlags::ASYNC_GENERATOR,
        })
    }
}
