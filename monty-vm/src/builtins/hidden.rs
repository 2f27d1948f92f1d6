//! The module `_monty`: helpers that only the prelude and the Python half of the standard library can name. They look at
//! builtin values as they are, past any hook of a class.

mod lookup;
mod making;
mod table;
mod tools;

use crate::native::{Constant, ModuleDef, Native, natives};
use crate::object::{Kind, TypeId, Value};

use super::sequence::hash;
use super::text::{format, repr};
use crate::types::adapters::{
    adapt, adapter, adapter_keep, adapter_next_group, applicable, arrange, forward, sum_up,
};
use crate::types::property::claimed_super;
use crate::types::str::helpers::{
    percent_bytes_rendered, percent_fields, percent_rendered, template_name, template_piece,
};
use lookup::*;
use making::*;
use table::*;
use tools::*;

/// The module.
pub static MODULE: ModuleDef =
    ModuleDef { name: "_monty", functions: FUNCTIONS, constants: CONSTANTS, python: None };

/// Generators of the prelude that show themselves as iterators of a builtin type.
pub static GENERATORS: &[(&str, TypeId)] = &[
    ("map_python", TypeId::MAP),
    ("filter_python", TypeId::FILTER),
    ("zip_python", TypeId::ZIP),
    ("enumerate_python", TypeId::ENUMERATE),
    ("reversed_python", TypeId::REVERSED),
    ("accumulate_python", TypeId::ACCUMULATE),
    ("chain_python", TypeId::CHAIN),
    ("compress_python", TypeId::COMPRESS),
    ("count_python", TypeId::COUNT),
    ("cycle_python", TypeId::CYCLE),
    ("dropwhile_python", TypeId::DROPWHILE),
    ("filterfalse_python", TypeId::FILTERFALSE),
    ("islice_python", TypeId::ISLICE),
    ("pairwise_python", TypeId::PAIRWISE),
    ("starmap_python", TypeId::STARMAP),
    ("takewhile_python", TypeId::TAKEWHILE),
    ("callable_iterator", TypeId::CALLABLE_ITERATOR),
    ("sequence_iterator", TypeId::ITERATOR),
];

static CONSTANTS: &[(&str, Constant)] = &[
    // A value that no program can have: an argument not given.
    ("_missing", Constant::Value(Value::new(Kind::Undef, 1))),
    ("_str", Constant::Type(TypeId::STR)),
    ("_map", Constant::Type(TypeId::MAP)),
    ("_filter", Constant::Type(TypeId::FILTER)),
    ("_function", Constant::Type(TypeId::FUNCTION)),
    ("_method", Constant::Type(TypeId::METHOD)),
    ("_builtin", Constant::Type(TypeId::BUILTIN_FUNCTION)),
    ("_code", Constant::Type(TypeId::CODE)),
    ("_generator", Constant::Type(TypeId::GENERATOR)),
    ("_coroutine", Constant::Type(TypeId::COROUTINE)),
    ("_async_generator", Constant::Type(TypeId::ASYNC_GENERATOR)),
    ("_module", Constant::Type(TypeId::MODULE)),
    ("_dict_keys", Constant::Type(TypeId::DICT_KEYS)),
    ("_dict_values", Constant::Type(TypeId::DICT_VALUES)),
    ("_dict_items", Constant::Type(TypeId::DICT_ITEMS)),
    ("_none_type", Constant::Type(TypeId::NONE_TYPE)),
    ("_ellipsis_type", Constant::Type(TypeId::ELLIPSIS_TYPE)),
    ("_not_implemented_type", Constant::Type(TypeId::NOT_IMPLEMENTED_TYPE)),
    ("_cell", Constant::Type(TypeId::CELL)),
    ("_traceback", Constant::Type(TypeId::TRACEBACK)),
    ("_method_descriptor", Constant::Type(TypeId::METHOD_DESCRIPTOR)),
];

static FUNCTIONS: &[Native] = natives! {
    "_repr(obj, /)" => repr | "repr",
    "_hash(obj, /)" => hash | "hash",
    "_format(value, spec='', /)" => format | "format",
    "_iter(obj, /)" => machine Iter,
    "_next(iterator, /)" => machine Next,
    "_getattr(obj, name, /)" => machine GetAttr,
    "_setattr(obj, name, value, /)" => machine SetAttr,
    "_delattr(obj, name, /)" => machine DelAttr,
    "_plain_getattr(obj, name, /)" => machine PlainGetAttr,
    "_bind_descriptor(descriptor, instance, /)" => machine BindDescriptor,
    "_apply(func, args, kwargs, /)" => machine Apply,
    "_call_bound(native, args, /)" => machine CallBound,
    "_compile(source, filename, mode, /)" => machine Compile,
    "_parse_tree(source, filename, mode, /)" => machine ParseTree,
    "_unparse_tree(rows, /)" => machine UnparseTree,
    "_run_body(func, namespace, /)" => machine RunBody,
    "_run_code(code, globals, locals, /)" => machine RunCode,
    "_globals()" => machine Globals,
    "_locals()" => machine Locals,
    "_frame_at(depth, /)" => machine FrameAt,
    "_generator_frame(generator, /)" => machine GeneratorFrame,
    "_host(name, args, kwargs, /)" => machine Host,
    "_host_take(id, /)" => machine HostTake,
    "_host_wait(ids, timer, /)" => machine HostWait,
    "_handled()" => machine Handled,
    "_argv()" => machine Argv,
    "_import(name, /)" => machine Import,
    "_lookup(obj, name, /)" => lookup | "lookup_descriptor",
    "_lookup_raw(cls, name, /)" => lookup_raw,
    "_own(cls, name, /)" => own,
    "_inherited(cls, after, name, /)" => inherited,
    "_new_of(cls, /)" => new_of,
    "_new_class(meta, name, bases, namespace, /)" => make_class | "new_class_slots",
    "_set_mro(cls, order, /)" => set_mro,
    "_is_class(obj, /)" => is_class,
    "_is_subclass(cls, other, /)" => is_subclass,
    "_is_instance(obj, cls, /)" => is_instance,
    "_class_name(cls, /)" => class_name,
    "_qualified_name(cls, /)" => qualified_name,
    "_layout(cls, /)" => layout,
    "_namespace(cls, /)" => namespace,
    "_names(obj, /)" => names,
    "_own_dict(obj, /)" => own_dict,
    "_slot_names(cls, /)" => slot_names,
    "_plain(obj, /)" => plain,
    "_built(cls, payload, /)" => built,
    "_bind(func, this, /)" => bind,
    "_candidates(table, hash, /)" => candidates,
    "_version(table, /)" => version,
    "_entry_value(table, at, /)" => entry_value,
    "_entry_set(table, at, value, /)" => entry_set,
    "_entry_remove(table, at, /)" => entry_remove,
    "_entry_insert(table, hash, key, value, /)" => entry_insert,
    "_become(table, other, /)" => become_,
    "_hashes(table, /)" => hashes,
    "_plain_get_item(obj, key, /)" => crate_get_item,
    "_plain_set_item(obj, key, value, /)" => crate_set_item,
    "_plain_del_item(obj, key, /)" => crate_del_item,
    "_plain_len(obj, /)" => crate_len,
    "_sort_pairs(keys, values, reverse, /)" => sort_pairs | "sort_pairs",
    "_take(items, /)" => take_items,
    "_give(items, source, /)" => give_items,
    "_write(text, /)" => write,
    "_write_error(text, /)" => write_error,
    "_modules()" => machine Modules,
    "_caller(depth, /)" => machine Caller,
    "_traced_frames(traceback, /)" => machine TracedFrames,
    "_suggestion(exception, /)" => machine Suggestion,
    "_claimed_super(own, cls, this, of, /)" => claimed_super,
    "_make_function(code, globals, name, defaults, closure, kwdefaults, /)" => make_function,
    "_code_names(code, /)" => code_names,
    "_depth_limit()" => depth_limit,
    "_module_names()" => module_names,
    "_inner(iterator, /)" => inner,
    "_count_on(iterator, /)" => count_on,
    "_exhaust(iterator, /)" => exhaust,
    "_adapt(what, func, source, held, other, counts, /)" => adapt,
    "_adapter(iterator, /)" => adapter,
    "_adapter_keep(iterator, held, other, /)" => adapter_keep,
    "_begin_group(groups, /)" => adapter_next_group,
    "_forward(iterator, generator, /)" => forward,
    "_arrange(order, pools, r, /)" => arrange,
    "_collect(generator, list, /)" => machine Collect,
    "_sum(generator, state, /)" => machine Sum,
    "_sum_up(state, item, /)" => sum_up,
    "_applicable(function, /)" => applicable,
    "_address(obj, /)" => address_of,
    "_raise_context(exception, context, /)" => raise_context,
    "_abstract(cls, /)" => is_abstract,
    "_set_annotations(function, value, /)" => set_annotations,
    "_template_piece(template, at, /)" => template_piece,
    "_template_name(name, /)" => template_name,
    "_percent_fields(format, /)" => percent_fields,
    "_percent_rendered(format, args, /)" => percent_rendered,
    "_percent_bytes_rendered(format, args, /)" => percent_bytes_rendered,
    "_is_native_iterable(obj, /)" => is_native_iterable,
    "_matches_itself(cls, /)" => matches_itself,
    "_type_name(obj, /)" => type_name,
    "_escape_ascii(text, /)" => escape,
    "_builtin_name(name, /)" => builtin_name,
    "_is_redirected()" => is_redirected,
    "_empty_frozenset()" => empty_frozenset,
    "_stands_for_int(args, at, /)" => stands_for_int,
    "_at_await(generator, /)" => at_await,
    "_float_of_bits(bits, width, /)" => float_of_bits,
    "_bits_of_float(x, width, /)" => bits_of_float,
    "_new_exception(cls, args, exceptions, /)" => new_exception,
};
