//! Constants and children of linked code.

use monty_bytecode::{Code, Const};

use super::look::{Look, need};
use crate::object::{Kind, Value};
use crate::state::plain::{State, StateError};

const PART: &str = "links";

pub(super) fn check(look: &Look<'_>, state: &State) -> Result<(), StateError> {
    need(state.links.len() == look.codes.len(), PART, "not as many as codes")?;
    for (links, code) in state.links.iter().zip(look.codes) {
        need(links.children.len() == code.codes.len(), PART, "other children than the code has")?;
        for (number, child) in links.children.iter().zip(&code.codes) {
            let same = number
                .is_none_or(|n| look.codes.get(n as usize).is_some_and(|c| std::sync::Arc::ptr_eq(c, child)));
            need(same, PART, "a child that is another code")?;
        }
        constants(look, code, &links.consts)?;
    }
    Ok(())
}

fn constants(look: &Look<'_>, code: &Code, values: &[Value]) -> Result<(), StateError> {
    need(values.len() == code.consts.len(), PART, "other constants than the code has")?;
    let fit = code.consts.iter().zip(values).all(|(k, v)| fits(look, k, *v));
    need(fit, PART, "a constant of another kind")
}

/// Of the contents only what instructions rely on is compared: how many names there are in a tuple of names.
fn fits(look: &Look<'_>, k: &Const, v: Value) -> bool {
    match k {
        Const::None => v.is_none(),
        Const::Ellipsis => v == Value::ELLIPSIS,
        Const::Bool(b) => v == Value::bool(*b),
        Const::Int(_) | Const::BigInt(_) => v.is_int() || v.is(Kind::Big),
        Const::Float(_) => v.is_float(),
        Const::Complex(..) => v.is(Kind::Complex),
        Const::Str(_) => v.is(Kind::Str),
        Const::Bytes(_) => v.is(Kind::Bytes),
        Const::Tuple(items) => look.heap.tuple(v).is_some_and(|t| {
            let names = items.iter().all(|k| matches!(k, Const::Str(_)));
            t.len() == items.len() && (!names || t.iter().all(|n| n.is(Kind::Str)))
        }),
        Const::FrozenSet(_) => v.is(Kind::FrozenSet),
        Const::Slice(_) => v.is(Kind::Slice),
    }
}
