//! Into the heap: plain data becomes a value.

use std::collections::BTreeMap;

use smallvec::SmallVec;

use super::{BorderError, Details, Exception, HostObject, MAX_NESTING, Value as Plain};
use crate::native::Ctx;
use crate::object::{
    Bytes, ClassFlags, Complex, Dict, HostFunc, HostRef, Inst, Kind, Range, Set, Slice, TypeId, Value,
};
use crate::raise::{Answer, Raise};
use crate::types::exception::make;
use crate::types::object::this_has_dict;

/// What a container becomes once its parts are there.
enum Shape {
    List,
    Tuple,
    Dict,
    Set,
    FrozenSet,
    Slice,
    /// An exception of that class: what it came from, its attributes by these names, its arguments; and its notes.
    Exception(Value, Vec<String>, Vec<String>),
    /// An instance that is there already, with the names of its attributes.
    Instance(Value, Vec<String>),
}

struct Open {
    shape: Shape,
    /// The number it is referred to by.
    label: Option<u32>,
    /// A list or dict that something inside may refer to is there before its parts are.
    early: Option<Value>,
    parts: std::vec::IntoIter<Plain>,
    done: Vec<Value>,
}

/// Where names of classes are looked up, and what has been given a number.
struct Scope {
    globals: Value,
    labels: BTreeMap<u32, Value>,
}

/// What a value is: made at once, or a container with parts to make first.
enum Step {
    Ready(Value),
    Open(Shape, Vec<Plain>),
}

/// Copies plain data into the heap.
///
/// # Errors
/// It is nested too deeply, memory is short, or it is something only the script can make.
pub fn from_host(ctx: &mut Ctx, value: Plain) -> Result<Value, BorderError> {
    from_host_in(ctx, Value::UNDEF, value)
}

/// As [`from_host`]; classes that are not builtin are those in a dict of globals.
///
/// # Errors
/// As [`from_host`].
pub fn from_host_in(ctx: &mut Ctx, globals: Value, value: Plain) -> Result<Value, BorderError> {
    let mut scope = Scope { globals, labels: BTreeMap::new() };
    let mut stack: Vec<Open> = Vec::new();
    let mut next = value;
    loop {
        let (label, inner) = match next {
            Plain::Shared(n, inner) => (Some(n), *inner),
            inner => (None, inner),
        };
        let mut ready = match step(ctx, &scope, inner)? {
            Step::Ready(v) => {
                if let Some(n) = label {
                    scope.labels.insert(n, v);
                }
                Some(v)
            }
            Step::Open(shape, parts) => {
                if stack.len() >= MAX_NESTING {
                    return Err(BorderError::TooDeep);
                }
                let early = label.and_then(|_| early(ctx, &shape));
                if let (Some(n), Some(v)) = (label, early) {
                    scope.labels.insert(n, v);
                }
                let done = Vec::with_capacity(parts.len());
                stack.push(Open { shape, label, early, done, parts: parts.into_iter() });
                None
            }
        };
        loop {
            let Some(open) = stack.last_mut() else {
                return Ok(ready.unwrap_or(Value::NONE));
            };
            open.done.extend(ready.take());
            if let Some(part) = open.parts.next() {
                next = part;
                break;
            }
            if let Some(open) = stack.pop() {
                let made = close(ctx, open.shape, open.early, open.done)?;
                if let Some(n) = open.label {
                    scope.labels.insert(n, made);
                }
                ready = Some(made);
            }
        }
    }
}

/// The class of that name: one of the script's, or a builtin type.
pub(super) fn class(ctx: &Ctx, globals: Value, name: &str) -> Option<Value> {
    let own = ctx.heap.interned(name).and_then(|name| ctx.heap.dict_get_name(globals, name));
    own.filter(|v| v.is(Kind::Class))
        .or_else(|| TypeId::all().find(|t| t.name() == name).map(Ctx::type_value))
}

/// A list or dict without its parts.
fn early(ctx: &mut Ctx, shape: &Shape) -> Option<Value> {
    match shape {
        Shape::List => Some(ctx.heap.new_list(Vec::new())),
        Shape::Dict => Some(ctx.heap.new_dict(Dict::default())),
        Shape::Set => Some(ctx.heap.new_set(Set::default())),
        Shape::Instance(this, _) => Some(*this),
        Shape::Tuple | Shape::FrozenSet | Shape::Slice | Shape::Exception(..) => None,
    }
}

/// Is it a class of the script's whose instances hold attributes and nothing else?
pub(super) fn is_bare(ctx: &Ctx, class: Value) -> bool {
    let c = ctx.heap.class(class);
    c.is_some_and(|c| c.layout == Ctx::type_value(TypeId::OBJECT) && !c.flags.any(ClassFlags::ABSTRACT))
}

/// An instance of a class of the script's, without attributes.
fn instance(ctx: &mut Ctx, scope: &Scope, name: &str) -> Result<Value, BorderError> {
    let foreign = || BorderError::Foreign(name.to_owned());
    let class = class(ctx, scope.globals, name).filter(|c| is_bare(ctx, *c)).ok_or_else(foreign)?;
    let shape = ctx.heap.class(class).ok_or_else(foreign)?.shape;
    Ok(ctx.heap.new_inst(Inst {
        class,
        shape,
        slots: SmallVec::new(),
        payload: Value::UNDEF,
        dict: Value::UNDEF,
    }))
}

/// The object of the host's with that number: the one that is there already, or a new one.
fn host_object(ctx: &mut Ctx, object: HostObject) -> Result<Value, BorderError> {
    let known = ctx.heap.host_refs.iter().find(|(_, r)| r.id == object.id).map(|(handle, _)| handle);
    if let Some(handle) = known {
        return Ok(Value::new(Kind::HostRef, handle));
    }
    let mut policy: BTreeMap<&String, i64> = BTreeMap::new();
    for (names, bit) in [
        (&object.attributes, HostRef::READ),
        (&object.settable, HostRef::WRITE),
        (&object.methods, HostRef::METHOD),
    ] {
        for name in names {
            *policy.entry(name).or_default() |= bit;
        }
    }
    charge(ctx, policy.len() * 100)?;
    let dict = ctx.heap.new_dict(Dict::default());
    for (name, bits) in policy {
        let name = ctx.heap.intern(name);
        let bits = ctx.heap.new_int(bits);
        ctx.heap.dict_set_name(dict, name, bits);
    }
    let name = entered(ctx.str(object.name))?;
    Ok(ctx.heap.new_host_ref(HostRef { id: object.id, name, policy: dict }))
}

fn step(ctx: &mut Ctx, scope: &Scope, value: Plain) -> Result<Step, BorderError> {
    let ready = match value {
        Plain::None => Value::NONE,
        Plain::Ellipsis => Value::ELLIPSIS,
        Plain::Bool(b) => Value::bool(b),
        Plain::Int(i) => ctx.heap.new_int(i),
        Plain::Float(f) => Value::float(f),
        Plain::BigInt(i) => {
            charge(ctx, usize::try_from(i.bits() / 8).unwrap_or(usize::MAX))?;
            ctx.heap.new_bigint(i)
        }
        Plain::Complex(re, im) => ctx.heap.new_complex(Complex { re, im }),
        Plain::Str(text) => entered(ctx.str(text))?,
        Plain::Bytes(bytes) => {
            charge(ctx, bytes.len())?;
            ctx.heap.new_bytes(Bytes(bytes))
        }
        Plain::ByteArray(bytes) => {
            charge(ctx, bytes.len())?;
            ctx.heap.new_bytearray(Bytes(bytes))
        }
        Plain::Range(_, _, 0) => return Err(BorderError::Foreign("range".to_owned())),
        Plain::Range(start, stop, step) => {
            let [start, stop, step] = [start, stop, step].map(|i| ctx.heap.new_int(i));
            ctx.heap.new_range(Range { start, stop, step })
        }
        Plain::HostFunction(name) => {
            let name = ctx.heap.intern(&name);
            ctx.heap.new_host_func(HostFunc { name, method: false, asynchronous: false })
        }
        Plain::AsyncHostFunction(name) => {
            let name = ctx.heap.intern(&name);
            ctx.heap.new_host_func(HostFunc { name, method: false, asynchronous: true })
        }
        Plain::HostObject(object) => host_object(ctx, *object)?,
        Plain::Type(name) => class(ctx, scope.globals, &name).ok_or(BorderError::Foreign(name))?,
        Plain::Again(n) => scope.labels.get(&n).copied().ok_or(BorderError::Again(n))?,
        // One number is enough.
        Plain::Shared(n, _) => return Err(BorderError::Again(n)),
        Plain::Slice(parts) => return Ok(Step::Open(Shape::Slice, parts.into_iter().collect())),
        Plain::List(items) => return Ok(Step::Open(Shape::List, items)),
        Plain::Tuple(items) => return Ok(Step::Open(Shape::Tuple, items)),
        Plain::Set(items) => return Ok(Step::Open(Shape::Set, items)),
        Plain::FrozenSet(items) => return Ok(Step::Open(Shape::FrozenSet, items)),
        Plain::Dict(pairs) => {
            return Ok(Step::Open(Shape::Dict, pairs.into_iter().flat_map(|(k, v)| [k, v]).collect()));
        }
        Plain::Exception(e) => {
            let Exception { class: name, args, details, .. } = *e;
            let Details { cause, context, notes, attributes } = details.map_or_else(Details::default, |d| *d);
            let known = class(ctx, scope.globals, &name).filter(|c| ctx.layout(*c).is_exception());
            let Some(known) = known else { return Err(BorderError::UnknownException(name)) };
            let (names, values): (Vec<_>, Vec<_>) = attributes.into_iter().unzip();
            let parts = [cause, context].into_iter().chain(values).chain(args).collect();
            return Ok(Step::Open(Shape::Exception(known, names, notes), parts));
        }
        Plain::Instance(i) => {
            let this = instance(ctx, scope, &i.class)?;
            let (names, values) = i.attributes.into_iter().unzip();
            return Ok(Step::Open(Shape::Instance(this, names), values));
        }
        Plain::Opaque { type_name, .. } => return Err(BorderError::Foreign(type_name)),
        // A recipe makes these.
        made => return Err(BorderError::Foreign(made.type_name().to_owned())),
    };
    Ok(Step::Ready(ready))
}

fn charge(ctx: &mut Ctx, n: usize) -> Result<(), BorderError> {
    ctx.heap.charge(n).map_err(|_| BorderError::Memory)?;
    // Making the object charges its contents once more.
    ctx.heap.bytes -= n;
    Ok(())
}

fn entered<T>(answer: Answer<T>) -> Result<T, BorderError> {
    answer.map_err(|raise| match raise {
        Raise::Memory(_) | Raise::Limit(_) => BorderError::Memory,
        Raise::Exc(_) | Raise::Decline => BorderError::Foreign("object".to_owned()),
    })
}

fn close(ctx: &mut Ctx, shape: Shape, early: Option<Value>, done: Vec<Value>) -> Result<Value, BorderError> {
    match shape {
        Shape::List => match early {
            Some(list) => {
                ctx.heap.charge(done.len() * 8).map_err(|_| BorderError::Memory)?;
                if let Some(place) = ctx.heap.list_mut(list) {
                    *place = done;
                }
                Ok(list)
            }
            None => entered(ctx.list(done)),
        },
        Shape::Slice => match done[..] {
            [start, stop, step] => Ok(ctx.heap.new_slice(Slice { start, stop, step })),
            _ => Err(BorderError::Foreign("slice".to_owned())),
        },
        Shape::Instance(this, names) => {
            charge(ctx, names.len() * 64)?;
            for (name, v) in names.iter().zip(done) {
                let name = ctx.heap.intern(name);
                // A slot's key is its descriptor.
                let slot = ctx.lookup(ctx.type_of(this), name).filter(|m| m.is(Kind::Member));
                if slot.is_none() && !this_has_dict(ctx, this) {
                    return Err(BorderError::Foreign(ctx.type_name(this)));
                }
                ctx.heap.set_own_attr(this, slot.unwrap_or(name), v);
            }
            Ok(this)
        }
        Shape::Tuple => entered(ctx.tuple(done)),
        Shape::Exception(class, names, notes) => exception(ctx, class, &names, notes, done),
        Shape::Dict => {
            let dict = early.unwrap_or_else(|| ctx.heap.new_dict(Dict::default()));
            for pair in done.chunks_exact(2) {
                if let [key, value] = *pair {
                    let set = ctx.dict_set(dict, key, value);
                    hashed(ctx, key, set)?;
                }
            }
            Ok(dict)
        }
        Shape::Set | Shape::FrozenSet => {
            let set = match (&shape, early) {
                (_, Some(set)) => set,
                (Shape::Set, None) => ctx.heap.new_set(Set::default()),
                _ => ctx.heap.new_frozenset(Set::default()),
            };
            for key in done {
                let added = ctx.set_add(set, key);
                hashed(ctx, key, added)?;
            }
            Ok(set)
        }
    }
}

/// An exception: of its parts the first two are what it came from, then its attributes, then its arguments.
fn exception(
    ctx: &mut Ctx,
    class: Value,
    names: &[String],
    notes: Vec<String>,
    mut parts: Vec<Value>,
) -> Result<Value, BorderError> {
    let args = parts.split_off(parts.len().min(names.len() + 2));
    let made = match make(ctx, class, args) {
        Err(Raise::Exc(_) | Raise::Decline) => return Err(BorderError::Arguments(ctx.class_name(class))),
        made => entered(made)?,
    };
    let mut parts = parts.into_iter();
    let mut chain = || parts.next().filter(|v| v.is(Kind::Exc)).unwrap_or(Value::NONE);
    let (cause, context) = (chain(), chain());
    let mut dict = ctx.heap.exc(made).map_or(Value::UNDEF, |e| e.dict);
    if dict.is_undef() && !(names.is_empty() && notes.is_empty()) {
        dict = ctx.heap.new_dict(Dict::default());
    }
    charge(ctx, (names.len() + notes.len()) * 64)?;
    for (name, v) in names.iter().zip(parts) {
        let name = ctx.heap.intern(name);
        ctx.heap.dict_set_name(dict, name, v);
    }
    if !notes.is_empty() {
        let notes = notes.into_iter().map(|n| entered(ctx.str(n))).collect::<Result<Vec<_>, _>>()?;
        let (key, notes) = (ctx.heap.intern("__notes__"), entered(ctx.list(notes))?);
        ctx.heap.dict_set_name(dict, key, notes);
    }
    if let Some(e) = ctx.heap.exc_mut(made) {
        (e.cause, e.context, e.dict) = (cause, context, dict);
        e.suppress |= !cause.is_none();
    }
    Ok(made)
}

fn hashed<T>(ctx: &Ctx, key: Value, answer: Answer<T>) -> Result<(), BorderError> {
    match answer {
        Ok(_) => Ok(()),
        Err(Raise::Exc(_) | Raise::Decline) => Err(BorderError::Unhashable(ctx.type_name(key))),
        Err(raise) => entered(Err(raise)),
    }
}
