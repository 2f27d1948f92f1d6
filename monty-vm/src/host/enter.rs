//! Into the heap: plain data becomes a value.

use super::{BorderError, Exception, MAX_NESTING, Value as Plain};
use crate::native::Ctx;
use crate::object::{Bytes, Complex, Dict, HostFunc, HostRef, Range, Set, TypeId, Value};
use crate::raise::{Answer, Raise};
use crate::types::exception::make;

/// What a container becomes once its parts are there.
enum Shape {
    List,
    Tuple,
    Dict,
    Set,
    FrozenSet,
    Exception(TypeId),
}

struct Open {
    shape: Shape,
    parts: std::vec::IntoIter<Plain>,
    done: Vec<Value>,
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
    let mut stack: Vec<Open> = Vec::new();
    let mut next = value;
    loop {
        let mut ready = match step(ctx, next)? {
            Step::Ready(v) => Some(v),
            Step::Open(shape, parts) => {
                if stack.len() >= MAX_NESTING {
                    return Err(BorderError::TooDeep);
                }
                stack.push(Open { shape, done: Vec::with_capacity(parts.len()), parts: parts.into_iter() });
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
                ready = Some(close(ctx, &open.shape, open.done)?);
            }
        }
    }
}

/// The builtin exception of that name.
pub(super) fn builtin_exception(name: &str) -> Option<TypeId> {
    TypeId::all().find(|t| t.is_exception() && t.name() == name)
}

fn step(ctx: &mut Ctx, value: Plain) -> Result<Step, BorderError> {
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
            ctx.heap.new_host_func(HostFunc { name })
        }
        Plain::HostObject(id, name) => {
            let name = entered(ctx.str(name))?;
            ctx.heap.new_host_ref(HostRef { id, name })
        }
        Plain::List(items) => return Ok(Step::Open(Shape::List, items)),
        Plain::Tuple(items) => return Ok(Step::Open(Shape::Tuple, items)),
        Plain::Set(items) => return Ok(Step::Open(Shape::Set, items)),
        Plain::FrozenSet(items) => return Ok(Step::Open(Shape::FrozenSet, items)),
        Plain::Dict(pairs) => {
            return Ok(Step::Open(Shape::Dict, pairs.into_iter().flat_map(|(k, v)| [k, v]).collect()));
        }
        Plain::Exception(e) => {
            let Exception { class, args, .. } = *e;
            let Some(id) = builtin_exception(&class) else {
                return Err(BorderError::UnknownException(class));
            };
            return Ok(Step::Open(Shape::Exception(id), args));
        }
        Plain::Instance(i) => return Err(BorderError::Foreign(i.class)),
        Plain::Opaque { type_name, .. } => return Err(BorderError::Foreign(type_name)),
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

fn close(ctx: &mut Ctx, shape: &Shape, done: Vec<Value>) -> Result<Value, BorderError> {
    match shape {
        Shape::List => entered(ctx.list(done)),
        Shape::Tuple => entered(ctx.tuple(done)),
        Shape::Exception(id) => match make(ctx, Ctx::type_value(*id), done) {
            Err(Raise::Exc(_) | Raise::Decline) => Err(BorderError::Arguments(id.name().to_owned())),
            made => entered(made),
        },
        Shape::Dict => {
            let dict = ctx.heap.new_dict(Dict::default());
            for pair in done.chunks_exact(2) {
                if let [key, value] = *pair {
                    let set = ctx.dict_set(dict, key, value);
                    hashed(ctx, key, set)?;
                }
            }
            Ok(dict)
        }
        Shape::Set | Shape::FrozenSet => {
            let set = match shape {
                Shape::Set => ctx.heap.new_set(Set::default()),
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

fn hashed<T>(ctx: &Ctx, key: Value, answer: Answer<T>) -> Result<(), BorderError> {
    match answer {
        Ok(_) => Ok(()),
        Err(Raise::Exc(_) | Raise::Decline) => Err(BorderError::Unhashable(ctx.type_name(key))),
        Err(raise) => entered(Err(raise)),
    }
}
