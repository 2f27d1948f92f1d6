//! The modules that are Python alone, and need no table of their own.

use monty_vm::native::ModuleDef;

const fn module(name: &'static str, entry: &'static str) -> ModuleDef {
    ModuleDef { name, functions: &[], constants: &[], python: Some(entry) }
}

macro_rules! modules {
    ($($name:ident = $text:literal),* $(,)?) => {
        $(pub(crate) static $name: ModuleDef = module($text, concat!("module ", $text));)*
    };
}

modules! {
    ABC = "abc",
    BISECT = "bisect",
    COLLECTIONS = "collections",
    COLLECTIONS_ABC = "collections.abc",
    FUNCTOOLS = "functools",
    HEAPQ = "heapq",
    ITERTOOLS = "itertools",
    KEYWORD = "keyword",
    OPERATOR = "operator",
}
