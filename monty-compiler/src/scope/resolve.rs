//! From what happens to each name to where it lives.

use super::symbol::{Flags, Place, ScopeId, ScopeKind, Scopes};
use crate::error::{CompileError, Result};
use crate::name::{Name, Names};

/// Decides the place of every name, and which cells pass through which scopes.
pub(crate) fn resolve(scopes: &mut Scopes, names: &Names) -> Result<()> {
    for row in 0..scopes.len() {
        let id = ScopeId(row as u32);
        for index in 0..scopes.get(id).symbols.len() {
            let Some(&(name, symbol)) = scopes.get(id).symbols.at(index) else { continue };
            let place = if symbol.flags.has(Flags::GLOBAL) {
                if symbol.flags.has(Flags::NONLOCAL) {
                    let text = names.text(name);
                    return Err(CompileError::new(
                        format!("name '{text}' is nonlocal and global"),
                        symbol.span,
                    ));
                }
                Place::Global
            } else if symbol.flags.has(Flags::NONLOCAL) {
                match outer(scopes, id, name) {
                    Found::In(owner) => Place::Outer(owner),
                    Found::Global | Found::Nowhere => {
                        let text = names.text(name);
                        let wrong = format!("no binding for nonlocal '{text}' found");
                        return Err(CompileError::new(wrong, symbol.span));
                    }
                }
            } else if symbol.flags.has(Flags::BOUND) {
                Place::Local
            } else {
                match outer(scopes, id, name) {
                    Found::In(owner) => Place::Outer(owner),
                    Found::Global | Found::Nowhere => Place::Unbound,
                }
            };
            if let Some(symbol) = scopes.get_mut(id).symbols.at_mut(index) {
                symbol.place = place;
            }
            if let Place::Outer(owner) = place {
                capture(scopes, id, owner, name);
            }
            see_class(scopes, id, name, place, names);
        }
    }
    Ok(())
}

enum Found {
    In(ScopeId),
    Global,
    Nowhere,
}

/// The function scope around `id` that binds `name`.
fn outer(scopes: &Scopes, id: ScopeId, name: Name) -> Found {
    let mut next = scopes.get(id).parent;
    while let Some(at) = next {
        let scope = scopes.get(at);
        match scope.kind {
            ScopeKind::Module => return Found::Nowhere,
            ScopeKind::Class if name == Names::CLASS => return Found::In(at),
            ScopeKind::Class if name == Names::CONDITIONAL_ANNOTATIONS && scope.conditional_annotations => {
                return Found::In(at);
            }
            ScopeKind::Class => {}
            _ => {
                if let Some(symbol) = scope.symbols.get(&name) {
                    if symbol.flags.has(Flags::GLOBAL) {
                        return Found::Global;
                    }
                    if symbol.flags.has(Flags::BOUND) && !symbol.flags.has(Flags::NONLOCAL) {
                        return Found::In(at);
                    }
                }
            }
        }
        next = scope.parent;
    }
    Found::Nowhere
}

/// Makes `name` of `owner` a cell if `id` runs in another frame, and passes it down to there.
fn capture(scopes: &mut Scopes, id: ScopeId, owner: ScopeId, name: Name) {
    let home = scopes.frame(owner);
    let mut at = scopes.frame(id);
    if at == home {
        return;
    }
    if scopes.get(owner).kind == ScopeKind::Class {
        if name == Names::CLASS {
            scopes.get_mut(owner).class_cell = true;
        } else if name != Names::CONDITIONAL_ANNOTATIONS {
            scopes.get_mut(owner).class_dict = true;
        }
    } else if let Some(symbol) = scopes.get_mut(owner).symbols.get_mut(&name) {
        symbol.flags.set(Flags::CELL);
    }
    while at != home {
        scopes.get_mut(at).free.insert(name, ());
        let Some(parent) = scopes.get(at).parent else { break };
        at = scopes.frame(parent);
    }
}

/// A name that an annotation in a class body does not bind is looked up in the class first.
fn see_class(scopes: &mut Scopes, id: ScopeId, name: Name, place: Place, names: &Names) {
    let Some(class) = seen_class(scopes, id) else { return };
    let seen = match place {
        Place::Local => false,
        Place::Outer(owner) => !matches!(scopes.get(owner).kind, ScopeKind::TypeParams | ScopeKind::Class),
        Place::Global | Place::Unbound => true,
    };
    if seen && !names.text(name).starts_with('.') {
        capture(scopes, id, class, Names::CLASS_DICT);
    }
}

/// The class in whose body an annotation stands.
pub(crate) fn seen_class(scopes: &Scopes, mut id: ScopeId) -> Option<ScopeId> {
    loop {
        let scope = scopes.get(id);
        let parent = scope.parent.filter(|_| scope.kind.is_annotation())?;
        if scopes.get(parent).kind == ScopeKind::Class {
            return Some(parent);
        }
        id = parent;
    }
}
