//! From numbers of the static world to names, and back to the numbers of the build that loads.

use std::collections::BTreeMap;

use super::plain::{Names, State, StateError};
use crate::heap::Heap;
use crate::native::World;
use crate::object::{GenKind, Iter, Kind, TypeId, Value};

const PART: &str = "names";

/// Calls `visit` with each builtin type's number that an object holds outside its values.
fn type_numbers(heap: &mut Heap, visit: &mut dyn FnMut(&mut u32)) {
    for iter in heap.iters.iter_mut() {
        if let Iter::Done(id) | Iter::Forward(_, id) = iter {
            visit(id);
        }
    }
    for g in heap.gens.iter_mut() {
        if let GenKind::Builtin(id) = &mut g.kind {
            visit(id);
        }
    }
}

impl State {
    /// Notes the names of everything static that occurs. Every type and function has a name of its own, which a test holds; one
    /// that had not would get a number that no build takes up.
    pub(super) fn note_names(&mut self, world: &World) {
        let mut types = BTreeMap::new();
        let mut natives = BTreeMap::new();
        let mut kinds = [false; 256];
        let mut note = |v: &mut Value| {
            if let Some(noted) = kinds.get_mut(v.kind() as usize) {
                *noted = true;
            }
            match v.kind() {
                Kind::Type => {
                    types.insert(v.handle(), String::new());
                }
                Kind::Native => {
                    natives.insert(v.handle(), String::new());
                }
                _ => {}
            }
        };
        self.each_root_mut(&mut note);
        self.heap.each_value_mut(&mut note);
        type_numbers(&mut self.heap, &mut |id| {
            types.insert(*id, String::new());
        });
        for (number, name) in &mut types {
            let known = u16::try_from(*number).map(|n| TypeId(n).name()).ok();
            let known = known.filter(|name| type_named(name) == Some(*number));
            *name = known.map_or_else(|| format!("#{number}"), str::to_owned);
        }
        for (number, name) in &mut natives {
            let v = Value::new(Kind::Native, *number);
            let known = world.qualified(v).filter(|name| world.by_qualified(name) == Some(v));
            *name = known.unwrap_or_else(|| format!("#{number}"));
        }
        // Some kinds are written as what they are.
        let plain = |k: Kind| matches!(k, Kind::Int | Kind::Float | Kind::None | Kind::True | Kind::False);
        let noted = |n: u8, k: Kind| kinds.get(usize::from(n)) == Some(&true) && !plain(k);
        self.names = Names {
            kinds: (0..)
                .zip(Kind::ALL)
                .filter(|(n, k)| noted(*n, **k))
                .map(|(n, k)| (n, k.name().to_owned()))
                .collect(),
            types: types.into_iter().collect(),
            natives: natives.into_iter().collect(),
        };
    }

    /// Puts this build's numbers in the place of those that the state was written with. Afterwards every value is one that could
    /// exist: whether its object does is not looked at yet.
    pub(super) fn resolve_names(&mut self, world: &World) -> Result<(), StateError> {
        let mut kinds = BTreeMap::new();
        for (number, name) in &self.names.kinds {
            match Kind::ALL.iter().find(|k| k.name() == name) {
                Some(Kind::Int | Kind::Float) | None => {
                    return StateError::new(PART, format!("there is no kind of values {name}"));
                }
                Some(here) => kinds.insert(*number, *here),
            };
        }
        let mut types = BTreeMap::new();
        for (number, name) in &self.names.types {
            match type_named(name) {
                Some(here) => types.insert(*number, here),
                None => return StateError::new(PART, format!("there is no type {name}")),
            };
        }
        let mut natives = BTreeMap::new();
        for (number, name) in &self.names.natives {
            match world.by_qualified(name) {
                Some(here) => natives.insert(*number, here),
                None => return StateError::new(PART, format!("there is no function {name}")),
            };
        }
        let codes = self.links.len();
        let mut wrong = None;
        let mut resolve = |v: &mut Value| {
            let plain = v.is_int() || v.is_float() || v.is_bool() || v.is_none() || v.is_undef();
            if !plain {
                match kinds.get(&(v.kind() as u8)) {
                    Some(here) => *v = Value::new(*here, v.handle()),
                    None => wrong = Some(*v),
                }
            }
            let resolved = match v.kind() {
                Kind::Type => types.get(&v.handle()).map(|id| Value::new(Kind::Type, *id)),
                Kind::Native => natives.get(&v.handle()).copied(),
                Kind::Code => Some(*v).filter(|v| v.index() < codes),
                Kind::Undef => Some(*v).filter(|v| v.is_undef() || *v == Value::MISSING),
                Kind::None
                | Kind::False
                | Kind::True
                | Kind::Ellipsis
                | Kind::NotImplemented
                | Kind::LoopRange => Some(*v).filter(|v| v.handle() == 0),
                _ => Some(*v),
            };
            match resolved {
                Some(resolved) => *v = resolved,
                None => wrong = Some(*v),
            }
        };
        self.each_root_mut(&mut resolve);
        self.heap.each_value_mut(&mut resolve);
        let mut nameless = None;
        type_numbers(&mut self.heap, &mut |id| match types.get(id) {
            Some(here) => *id = *here,
            None => nameless = Some(Value::new(Kind::Type, *id)),
        });
        match wrong.or(nameless) {
            Some(v) => StateError::new(PART, format!("a value that stands for nothing: {v:?}")),
            None => Ok(()),
        }
    }
}

fn type_named(name: &str) -> Option<u32> {
    TypeId::all().find(|id| id.name() == name).map(|id| u32::from(id.0))
}
