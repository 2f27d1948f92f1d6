//! Functions, bound methods, native functions, code objects and cells.

mod native;

use crate::native::{Ctx, Native, TypeDef, natives, take};
use crate::object::{BoundMethod, Cell, Dict, Kind, TypeId, Value};
use crate::raise::{Answer, Raise};

pub(super) use native::{
    BUILTIN_FUNCTION, CLASSMETHOD_DESCRIPTOR, GETSET_DESCRIPTOR, MEMBER_DESCRIPTOR, METHOD_DESCRIPTOR,
    METHOD_WRAPPER, WRAPPER_DESCRIPTOR,
};

/// `function`
pub(super) static FUNCTION: TypeDef = TypeDef {
    id: TypeId::FUNCTION,
    doc: "Create a function object.",
    methods: ROWS,
    new: None,
    subclassable: false,
};

/// `method`
pub(super) static METHOD: TypeDef = TypeDef {
    id: TypeId::METHOD,
    doc: "Create a bound instance method object.",
    methods: METHOD_ROWS,
    new: METHOD_NEW.first(),
    subclassable: false,
};

/// `code`
pub(super) static CODE: TypeDef = TypeDef {
    id: TypeId::CODE,
    doc: "Create a code object.",
    methods: CODE_ROWS,
    new: None,
    subclassable: false,
};

/// `cell`
pub(super) static CELL: TypeDef = TypeDef {
    id: TypeId::CELL,
    doc: "Create a new cell object.",
    methods: CELL_ROWS,
    new: CELL_NEW.first(),
    subclassable: false,
};

static ROWS: &[Native] = natives! {
    "@property __name__" => name,
    "_set___name__(value, /)" => set_name,
    "@property __qualname__" => qualname,
    "_set___qualname__(value, /)" => set_qualname,
    "@property __doc__" => doc,
    "_set___doc__(value, /)" => set_doc,
    "_del___doc__()" => del_doc,
    "_del___module__()" => del_module,
    "_del___defaults__()" => del_defaults,
    "_del___kwdefaults__()" => del_kwdefaults,
    "_del___annotations__()" => del_annotations,
    "@property __module__" => module,
    "_set___module__(value, /)" => set_module,
    "@property __defaults__" => defaults,
    "_set___defaults__(value, /)" => set_defaults,
    "@property __kwdefaults__" => kwdefaults,
    "_set___kwdefaults__(value, /)" => set_kwdefaults,
    "@property __code__" => code,
    "_set___code__(value, /)" => set_code,
    "@property __globals__" => globals,
    "_set___globals__(value, /)" => read_only,
    "_del___globals__()" => read_only,
    "@property __closure__" => closure,
    "_set___closure__(value, /)" => read_only,
    "_del___closure__()" => read_only,
    "@property __annotations__" => annotations | "function_annotations",
    "_set___annotations__(value, /)" => set_annotations,
    "@property __annotate__" => annotate,
    "_set___annotate__(value, /)" => set_annotate,
    "@property __type_params__" => type_params,
    "_set___type_params__(value, /)" => set_type_params,
    "@property __builtins__" => py "function_builtins",
    "__get__(instance, owner=None, /)" => get,
    "__call__(*args, **kwargs)" => machine Apply,
    "__repr__()" => repr,
};

macro_rules! fields {
    ($($get:ident $set:ident $field:ident;)*) => {$(
        fn $get(ctx: &mut Ctx, args: &[Value]) -> Answer {
            let [this] = take(args);
            Ok(ctx.heap.func(this).map_or(Value::NONE, |f| f.$field.or(Value::NONE)))
        }
        fn $set(ctx: &mut Ctx, args: &[Value]) -> Answer {
            let [this, value] = take(args);
            if let Some(f) = ctx.heap.func_mut(this) {
                f.$field = value;
            }
            Ok(Value::NONE)
        }
    )*};
}

fields! {
    name put_name name;
    qualname put_qualname qualname;
    doc set_doc doc;
    module set_module module;
    defaults put_defaults defaults;
    kwdefaults put_kwdefaults kwdefaults;
    annotate put_annotate annotate;
    type_params_field put_type_params type_params;
}

fn put_annotations(ctx: &mut Ctx, this: Value, value: Value) {
    if let Some(f) = ctx.heap.func_mut(this) {
        f.annotations = value;
    }
}

fn must_be(ctx: &mut Ctx, v: Value, kinds: &[Kind], message: &str) -> Answer<()> {
    if kinds.contains(&v.kind()) { Ok(()) } else { Err(ctx.heap.type_error(message)) }
}

fn set_name(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [_, value] = take(args);
    must_be(ctx, value, &[Kind::Str], "__name__ must be set to a string object")?;
    put_name(ctx, args)
}

fn set_qualname(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [_, value] = take(args);
    must_be(ctx, value, &[Kind::Str], "__qualname__ must be set to a string object")?;
    put_qualname(ctx, args)
}

fn set_defaults(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [_, value] = take(args);
    must_be(ctx, value, &[Kind::Tuple, Kind::None], "__defaults__ must be set to a tuple object")?;
    put_defaults(ctx, args)
}

fn set_kwdefaults(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [_, value] = take(args);
    must_be(ctx, value, &[Kind::Dict, Kind::None], "__kwdefaults__ must be set to a dict object")?;
    put_kwdefaults(ctx, args)
}

fn set_annotations(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, value] = take(args);
    must_be(ctx, value, &[Kind::Dict, Kind::None], "__annotations__ must be set to a dict object")?;
    let value = if value.is_none() { ctx.heap.new_dict(Dict::default()) } else { value };
    put_annotations(ctx, this, value);
    Ok(Value::NONE)
}

fn set_annotate(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, value] = take(args);
    put_annotations(ctx, this, Value::UNDEF);
    put_annotate(ctx, &[this, value])
}

fn set_type_params(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [_, value] = take(args);
    must_be(ctx, value, &[Kind::Tuple], "__type_params__ must be set to a tuple")?;
    put_type_params(ctx, args)
}

fn type_params(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let found = type_params_field(ctx, args)?;
    if found.is_none() { ctx.tuple(Vec::new()) } else { Ok(found) }
}

fn annotations(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this] = take(args);
    let Some(f) = ctx.heap.func(this) else { return Err(Raise::Decline) };
    if !f.annotations.is_undef() {
        return Ok(f.annotations);
    }
    if !f.annotate.is_missing() {
        return Err(Raise::Decline);
    }
    let dict = ctx.heap.new_dict(Dict::default());
    put_annotations(ctx, this, dict);
    Ok(dict)
}

fn code(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this] = take(args);
    Ok(ctx.heap.func(this).map_or(Value::NONE, |f| Value::new(Kind::Code, f.code)))
}

fn set_code(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, value] = take(args);
    must_be(ctx, value, &[Kind::Code], "__code__ must be set to a code object")?;
    let free = ctx.codes.get(value.index()).map_or(0, |c| c.freevars.len());
    let own = ctx.heap.func(this).map_or(0, |f| f.closure.len());
    if free != own {
        let name = ctx.heap.func(this).map_or(Value::UNDEF, |f| f.name);
        let name = ctx.heap.str(name).unwrap_or("?");
        let message = format!("{name}() requires a code object with {own} free vars, not {free}");
        return Err(ctx.heap.value_error(message));
    }
    if let Some(f) = ctx.heap.func_mut(this) {
        f.code = value.handle();
    }
    Ok(Value::NONE)
}

fn read_only(ctx: &mut Ctx, _: &[Value]) -> Answer {
    Err(ctx.heap.raise(TypeId::ATTRIBUTE_ERROR, "readonly attribute"))
}

fn globals(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this] = take(args);
    Ok(ctx.heap.func(this).map_or(Value::NONE, |f| f.globals))
}

fn closure(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this] = take(args);
    let cells = ctx.heap.func(this).map_or(Vec::new(), |f| f.closure.to_vec());
    if cells.is_empty() { Ok(Value::NONE) } else { ctx.tuple(cells) }
}

fn get(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, instance, _] = take(args);
    if instance.is_none() {
        return Ok(this);
    }
    Ok(ctx.heap.new_method(BoundMethod { func: this, this: instance }))
}

fn repr(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this] = take(args);
    let name = ctx.heap.func(this).map_or(Value::UNDEF, |f| f.qualname);
    let name = ctx.heap.str(name).unwrap_or("?");
    let text = format!("<function {name} at 0x{:x}>", super::object::address(this));
    ctx.str(text)
}

static METHOD_NEW: &[Native] = natives! {
    "method(function, instance, /)" => new_method,
};

static METHOD_ROWS: &[Native] = natives! {
    "@property __func__" => method_func,
    "@property __self__" => method_self,
    "@property __name__" => py "method_name",
    "@property __qualname__" => py "method_qualname",
    "@property __doc__" => py "method_doc",
    "@property __module__" => py "method_module",
    "@property __dict__" => py "method_dict",
    "@property __defaults__" => py "method_defaults",
    "@property __code__" => py "method_code",
    "@property __annotations__" => py "method_annotations",
    "@property __wrapped__" => py "method_wrapped",
    "__getattribute__(name, /)" => machine PlainGetAttr,
    "__eq__(value, /)" => method_eq,
    "__hash__()" => method_hash,
    "__repr__()" => py "method_repr",
    "__get__(instance, owner=None, /)" => itself,
    "__call__(*args, **kwargs)" => machine Apply,
};

fn new_method(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [_, func, this] = take(args);
    if !ctx.is_callable(func) {
        return Err(ctx.heap.type_error("first argument must be callable"));
    }
    if this.is_none() {
        return Err(ctx.heap.type_error("instance must not be None"));
    }
    Ok(ctx.heap.new_method(BoundMethod { func, this }))
}

fn method_func(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this] = take(args);
    Ok(ctx.heap.method(this).map_or(Value::NONE, |m| m.func))
}

fn method_self(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this] = take(args);
    Ok(ctx.heap.method(this).map_or(Value::NONE, |m| m.this))
}

fn method_eq(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [a, b] = take(args);
    Ok(match (ctx.heap.method(a), ctx.heap.method(b)) {
        (Some(a), Some(b)) => Value::bool(a.func == b.func && a.this == b.this),
        _ => Value::NOT_IMPLEMENTED,
    })
}

fn method_hash(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this] = take(args);
    let h = ctx.hash(this)?;
    Ok(ctx.heap.new_int(h))
}

fn itself(_: &mut Ctx, args: &[Value]) -> Answer {
    let [this] = take(args);
    Ok(this)
}

static CODE_ROWS: &[Native] = natives! {
    "@property co_name" => co_name,
    "@property co_qualname" => co_qualname,
    "@property co_filename" => co_filename,
    "@property co_firstlineno" => co_firstlineno,
    "@property co_argcount" => co_argcount,
    "@property co_posonlyargcount" => co_posonlyargcount,
    "@property co_kwonlyargcount" => co_kwonlyargcount,
    "@property co_varnames" => co_varnames,
    "@property co_freevars" => co_freevars,
    "@property co_cellvars" => co_cellvars,
    "@property co_nlocals" => co_nlocals,
    "@property co_names" => co_names,
    "@property co_flags" => co_flags,
};

fn with_code<T>(ctx: &Ctx, args: &[Value], get: impl FnOnce(&monty_bytecode::Code) -> T) -> Answer<T> {
    let [this] = take(args);
    ctx.codes.get(this.index()).map(|c| get(c)).ok_or(Raise::Decline)
}

fn co_name(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let text = with_code(ctx, args, |c| c.name.to_string())?;
    ctx.str(text)
}

fn co_qualname(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let text = with_code(ctx, args, |c| c.qualname.to_string())?;
    ctx.str(text)
}

fn co_filename(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let text = with_code(ctx, args, |c| c.source.name.to_string())?;
    ctx.str(text)
}

fn co_firstlineno(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let line = with_code(ctx, args, |c| i64::from(c.first_line))?;
    Ok(ctx.heap.new_int(line))
}

fn co_argcount(ctx: &mut Ctx, args: &[Value]) -> Answer {
    Ok(Value::size(with_code(ctx, args, |c| usize::from(c.params.positional))?))
}

fn co_posonlyargcount(ctx: &mut Ctx, args: &[Value]) -> Answer {
    Ok(Value::size(with_code(ctx, args, |c| usize::from(c.params.positional_only))?))
}

fn co_kwonlyargcount(ctx: &mut Ctx, args: &[Value]) -> Answer {
    Ok(Value::size(with_code(ctx, args, |c| {
        c.params.names.len().saturating_sub(usize::from(c.params.positional))
    })?))
}

/// Names of a code object, given by number.
fn name_tuple(ctx: &mut Ctx, args: &[Value], numbers: impl Fn(&monty_bytecode::Code) -> Vec<u16>) -> Answer {
    let names = with_code(ctx, args, |c| {
        let numbers = numbers(c).into_iter();
        numbers.filter_map(|n| c.names.get(usize::from(n)).map(ToString::to_string)).collect::<Vec<_>>()
    })?;
    let names = names.iter().map(|n| ctx.heap.intern(n)).collect();
    ctx.tuple(names)
}

fn co_varnames(ctx: &mut Ctx, args: &[Value]) -> Answer {
    name_tuple(ctx, args, |c| c.locals.to_vec())
}

fn co_freevars(ctx: &mut Ctx, args: &[Value]) -> Answer {
    name_tuple(ctx, args, |c| c.freevars.iter().map(|(_, n)| *n).collect())
}

fn co_cellvars(ctx: &mut Ctx, args: &[Value]) -> Answer {
    name_tuple(ctx, args, |c| c.cellvars.iter().map(|(_, n)| *n).collect())
}

fn co_nlocals(ctx: &mut Ctx, args: &[Value]) -> Answer {
    Ok(Value::size(with_code(ctx, args, |c| c.locals.len())?))
}

/// The names that are neither local nor free.
fn co_names(ctx: &mut Ctx, args: &[Value]) -> Answer {
    name_tuple(ctx, args, |c| {
        let own = c.locals.iter().copied();
        let own: Vec<u16> = own.chain(c.freevars.iter().chain(&c.cellvars).map(|(_, n)| *n)).collect();
        (0..c.names.len()).map(|n| n as u16).filter(|n| !own.contains(n)).collect()
    })
}

fn co_flags(ctx: &mut Ctx, args: &[Value]) -> Answer {
    use monty_bytecode::CodeFlags;
    let flags = with_code(ctx, args, |c| {
        let bit = |on: bool, bit: i32| if on { bit } else { 0 };
        bit(c.params.varargs.is_some(), 4)
            | bit(c.params.varkw.is_some(), 8)
            | bit(c.flags.has(CodeFlags::GENERATOR), 0x20)
            | bit(c.flags.has(CodeFlags::COROUTINE), 0x80)
            | bit(c.flags.has(CodeFlags::ASYNC_GENERATOR), 0x200)
            | 3
    })?;
    Ok(Value::small(flags))
}

static CELL_NEW: &[Native] = natives! {
    "cell(contents=..., /)" => new_cell,
};

static CELL_ROWS: &[Native] = natives! {
    "@property cell_contents" => cell_contents,
    "_set_cell_contents(value, /)" => set_cell_contents,
    "_del_cell_contents()" => del_cell_contents,
    "__eq__(value, /)" => py "cell_eq",
    "__lt__(value, /)" => py "cell_lt",
    "__le__(value, /)" => py "cell_le",
    "__gt__(value, /)" => py "cell_gt",
    "__ge__(value, /)" => py "cell_ge",
};

macro_rules! deleters {
    ($($name:ident $field:ident = $empty:expr;)*) => {$(
        fn $name(ctx: &mut Ctx, args: &[Value]) -> Answer {
            if let Some(f) = ctx.heap.func_mut(take::<1>(args)[0]) {
                f.$field = $empty;
            }
            Ok(Value::NONE)
        }
    )*};
}

deleters! {
    del_doc doc = Value::NONE;
    del_module module = Value::NONE;
    del_defaults defaults = Value::NONE;
    del_kwdefaults kwdefaults = Value::NONE;
    del_annotations annotations = Value::UNDEF;
}

fn del_cell_contents(ctx: &mut Ctx, args: &[Value]) -> Answer {
    if let Some(c) = ctx.heap.cell_mut(take::<1>(args)[0]) {
        c.0 = Value::UNDEF;
    }
    Ok(Value::NONE)
}

fn new_cell(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [_, contents] = take(args);
    Ok(ctx.heap.new_cell(Cell(contents)))
}

fn cell_contents(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this] = take(args);
    match ctx.heap.cell(this).map(|c| c.0) {
        Some(v) if !v.is_undef() => Ok(v),
        _ => Err(ctx.heap.value_error("Cell is empty")),
    }
}

fn set_cell_contents(ctx: &mut Ctx, args: &[Value]) -> Answer {
    let [this, value] = take(args);
    if let Some(c) = ctx.heap.cell_mut(this) {
        c.0 = value;
    }
    Ok(Value::NONE)
}
