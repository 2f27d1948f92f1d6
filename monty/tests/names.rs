//! Snapshots name what is static: every type and native function has a name of its own.

use monty_stdlib::world;
use monty_vm::object::{Kind, TypeId, Value};

#[test]
fn every_native_function_is_found_by_its_name() {
    let world = world();
    let types = world.types.iter().map(|t| t.methods.len());
    let modules = world.modules.iter().map(|m| m.functions.len());
    let mut broken = Vec::new();
    for (owner, rows) in types.chain(modules).enumerate() {
        for row in 0..rows {
            let v = Value::new(Kind::Native, ((owner << 16) | row) as u32);
            let name = world.qualified(v).unwrap();
            if world.by_qualified(&name) != Some(v) {
                broken.push(name);
            }
        }
    }
    for id in TypeId::all() {
        if let Some(v) = world.constructor(id) {
            let name = world.qualified(v).unwrap();
            if world.by_qualified(&name) != Some(v) {
                broken.push(name);
            }
        }
    }
    assert!(broken.is_empty(), "{broken:?}");
}

#[test]
fn every_type_has_a_name_of_its_own() {
    let mut names: Vec<&str> = TypeId::all().map(TypeId::name).collect();
    names.sort_unstable();
    let twice: Vec<&str> = names.windows(2).filter(|w| w[0] == w[1]).map(|w| w[0]).collect();
    assert!(twice.is_empty(), "{twice:?}");
}
