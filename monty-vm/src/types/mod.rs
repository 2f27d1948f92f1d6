//! One room per builtin type, and the table of all of them.

pub mod instance;
pub(crate) mod dunder;
pub(crate) mod arithmetic;
pub mod bytes;
pub mod int;
pub mod bool;
pub mod float;
pub mod complex;
pub mod str;
pub mod object;
pub mod type_;
pub mod list;
pub mod tuple;
pub mod dict;
pub mod set;
pub mod range;
pub mod slice;
pub mod function;
pub mod property;
pub mod exception;
pub mod generator;
pub mod iterators;
pub mod adapters;
pub mod module;

use crate::native::{Native, TypeDef};
use crate::object::TypeId;

/// How many there are.
const COUNT: usize = TypeId::USER_WARNING.0 as usize + 1;

/// A type that has no room of its own: nothing but what `object` has.
const fn plain(id: TypeId) -> TypeDef {
    if id.0 >= TypeId::BASE_EXCEPTION.0 {
        return exception::definition(id);
    }
    let new: Option<&'static Native> = match id {
        TypeId::NONE_TYPE | TypeId::ELLIPSIS_TYPE | TypeId::NOT_IMPLEMENTED_TYPE => object::SINGLETON.first(),
        TypeId::ENUMERATE => iterators::ENUMERATE.first(),
        TypeId::ZIP => iterators::ZIP.first(),
        TypeId::REVERSED => iterators::REVERSED.first(),
        TypeId::MAP => iterators::MAP.first(),
        TypeId::FILTER => iterators::FILTER.first(),
        _ if id.0 >= TypeId::ACCUMULATE.0 && id.0 <= TypeId::TAKEWHILE.0 => adapters::constructor(id),
        _ => None,
    };
    let methods: &'static [Native] = match id {
        TypeId::MAP | TypeId::FILTER | TypeId::CALLABLE_ITERATOR => generator::PYTHON_ITERATOR,
        TypeId::CHAIN => adapters::CHAIN,
        TypeId::COUNT => adapters::COUNT,
        TypeId::REPEAT => adapters::REPEAT,
        _ if id.0 >= TypeId::ACCUMULATE.0 && id.0 <= TypeId::TAKEWHILE.0 => generator::PYTHON_ITERATOR,
        TypeId::NONE_TYPE | TypeId::ELLIPSIS_TYPE | TypeId::NOT_IMPLEMENTED_TYPE => object::SINGLETON_ROWS,
        _ if id.0 >= TypeId::LIST_ITERATOR.0 && id.0 < TypeId::BASE_EXCEPTION.0 => iterators::ROWS,
        _ => &[],
    };
    TypeDef { id, doc: "", methods, new, subclassable: false }
}

#[expect(clippy::indexing_slicing, reason = "runs while the crate is compiled")]
static PLAIN: [TypeDef; COUNT] = {
    let mut all = [plain(TypeId::OBJECT); COUNT];
    let mut at = 0;
    while at < COUNT {
        all[at] = plain(TypeId(at as u16));
        at += 1;
    }
    all
};

/// The rooms.
const ROOMS: &[&TypeDef] = &[
    &object::TYPE,
    &type_::TYPE,
    &int::TYPE,
    &bool::TYPE,
    &float::TYPE,
    &complex::TYPE,
    &str::TYPE,
    &bytes::BYTES,
    &bytes::BYTEARRAY,
    &list::TYPE,
    &tuple::TYPE,
    &dict::TYPE,
    &dict::KEYS,
    &dict::VALUES,
    &dict::ITEMS,
    &set::SET,
    &set::FROZENSET,
    &range::TYPE,
    &slice::TYPE,
    &function::FUNCTION,
    &function::METHOD,
    &function::BUILTIN_FUNCTION,
    &function::METHOD_DESCRIPTOR,
    &function::WRAPPER_DESCRIPTOR,
    &function::METHOD_WRAPPER,
    &function::CLASSMETHOD_DESCRIPTOR,
    &function::GETSET_DESCRIPTOR,
    &function::MEMBER_DESCRIPTOR,
    &function::CODE,
    &function::CELL,
    &property::PROPERTY,
    &property::CLASSMETHOD,
    &property::STATICMETHOD,
    &property::SUPER,
    &exception::TRACEBACK,
    &generator::GENERATOR,
    &generator::COROUTINE,
    &generator::ASYNC_GENERATOR,
    &module::TYPE,
];

/// Every builtin type, by its number.
#[expect(clippy::indexing_slicing, reason = "runs while the crate is compiled")]
static ALL: [&TypeDef; COUNT] = {
    let mut all = [&PLAIN[0]; COUNT];
    let mut at = 0;
    while at < COUNT {
        all[at] = &PLAIN[at];
        at += 1;
    }
    let mut at = 0;
    while at < ROOMS.len() {
        all[ROOMS[at].id.0 as usize] = ROOMS[at];
        at += 1;
    }
    all
};

/// Every builtin type, by its number.
pub static TYPES: &[&TypeDef] = &ALL;
