//! Values of Python's as values of Monty's. Depth is counted, so that no value can exhaust the stack.

use std::collections::BTreeMap;

use monty::{
    Date, DateTime, DefaultDict, Deque, EnumMember, Exception, Fraction, HostObject, Instance, NamedTuple,
    Path, Time, TimeDelta, Timezone, Value,
};
use num_bigint::BigInt;
use pyo3::exceptions::{PyBaseException, PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{
    PyBool, PyByteArray, PyBytes, PyComplex, PyDict, PyEllipsis, PyFloat, PyFrozenSet, PyInt, PyList,
    PyRange, PySet, PySlice, PyString, PyTuple, PyType,
};

use crate::border::{Border, values};

/// As deep as the border admits.
const MAX_NESTING: usize = 200;

/// One message on its way in.
struct Entry<'a, 'py> {
    border: &'a Border,
    /// What may be met again, by its address: its number, and itself, so that nothing else comes to have the address.
    seen: BTreeMap<usize, (u32, Bound<'py, PyAny>)>,
}

/// Python's value for a script.
pub(crate) fn to_monty(border: &Border, value: &Bound<'_, PyAny>) -> PyResult<Value> {
    Entry { border, seen: BTreeMap::new() }.enter(value, 0)
}

/// Python's exception for a script. One of a class that is not builtin becomes one of its nearest builtin base, with the class's name in
/// its message.
pub(crate) fn exception_to_monty(border: &Border, value: &Bound<'_, PyAny>) -> PyResult<Exception> {
    Entry { border, seen: BTreeMap::new() }.exception(value, 0)
}

impl<'py> Entry<'_, 'py> {
    fn enter(&mut self, value: &Bound<'py, PyAny>, depth: usize) -> PyResult<Value> {
        if depth > MAX_NESTING {
            return Err(PyValueError::new_err(format!(
                "a value nested more than {MAX_NESTING} deep cannot be passed in"
            )));
        }
        if let Some(leaf) = leaf(value)? {
            return Ok(leaf);
        }
        if let Some((n, _)) = self.seen.get(&(value.as_ptr() as usize)) {
            return Ok(Value::Again(*n));
        }
        // Whoever holds it but its container and we may be what meets it again.
        #[expect(deprecated, reason = "the other way is unsafe")]
        let shared = value.get_refcnt() > 2;
        let label = u32::try_from(self.seen.len()).unwrap_or(u32::MAX);
        if shared {
            self.seen.insert(value.as_ptr() as usize, (label, value.clone()));
        }
        let made = self.container(value, depth + 1)?;
        Ok(match made {
            // It went in as something else that has a number.
            Value::Shared(n, _) | Value::Again(n) => {
                self.seen.insert(value.as_ptr() as usize, (n, value.clone()));
                made
            }
            made if shared => Value::Shared(label, Box::new(made)),
            made => made,
        })
    }

    fn items(&mut self, items: &Bound<'py, PyAny>, depth: usize) -> PyResult<Vec<Value>> {
        items.try_iter()?.map(|item| self.enter(&item?, depth)).collect()
    }

    fn pairs(&mut self, dict: &Bound<'py, PyDict>, depth: usize) -> PyResult<Vec<(Value, Value)>> {
        dict.iter().map(|(k, v)| Ok((self.enter(&k, depth)?, self.enter(&v, depth)?))).collect()
    }

    fn container(&mut self, value: &Bound<'py, PyAny>, depth: usize) -> PyResult<Value> {
        if value.is_exact_instance_of::<PyList>() {
            return Ok(Value::List(self.items(value, depth)?));
        }
        if value.is_exact_instance_of::<PyTuple>() {
            return Ok(Value::Tuple(self.items(value, depth)?));
        }
        if let Ok(dict) = value.cast_exact::<PyDict>() {
            return Ok(Value::Dict(self.pairs(dict, depth)?));
        }
        if value.is_exact_instance_of::<PySet>() {
            return Ok(Value::Set(self.items(value, depth)?));
        }
        if value.is_exact_instance_of::<PyFrozenSet>() {
            return Ok(Value::FrozenSet(self.items(value, depth)?));
        }
        if value.is_instance_of::<PyBaseException>() {
            return Ok(self.exception(value, depth)?.into());
        }
        let py = value.py();
        let reduced = values(py)?.getattr("reduce")?.call1((value, self.border.classes.bind(py)))?;
        if let Ok(parts) = reduced.cast::<PyTuple>() {
            let name: String = parts.get_item(0)?.extract()?;
            return self.reduced(&name, parts, depth);
        }
        // Of classes derived from builtin ones the builtin value goes in.
        Ok(if value.is_instance_of::<PyInt>() {
            value.extract::<BigInt>()?.into()
        } else if let Ok(f) = value.cast::<PyFloat>() {
            Value::Float(f.value())
        } else if let Ok(s) = value.cast::<PyString>() {
            Value::Str(s.to_cow()?.into_owned())
        } else if let Ok(b) = value.cast::<PyBytes>() {
            Value::Bytes(b.as_bytes().to_vec())
        } else if let Ok(b) = value.cast::<PyByteArray>() {
            Value::ByteArray(b.to_vec())
        } else if value.is_instance_of::<PyList>() {
            Value::List(self.items(value, depth)?)
        } else if value.is_instance_of::<PyTuple>() {
            Value::Tuple(self.items(value, depth)?)
        } else if let Ok(dict) = value.cast::<PyDict>() {
            Value::Dict(self.pairs(dict, depth)?)
        } else if value.is_instance_of::<PySet>() {
            Value::Set(self.items(value, depth)?)
        } else if value.is_instance_of::<PyFrozenSet>() {
            Value::FrozenSet(self.items(value, depth)?)
        } else {
            let name = value.get_type().name()?;
            return Err(PyTypeError::new_err(format!(
                "a value of type '{name}' cannot be passed into Monty"
            )));
        })
    }

    fn exception(&mut self, value: &Bound<'py, PyAny>, depth: usize) -> PyResult<Exception> {
        if depth > MAX_NESTING {
            return Ok(Exception::default());
        }
        let class = value.get_type();
        for base in class.mro().iter() {
            let base = base.cast_into::<PyType>()?;
            if base.module()? != "builtins" {
                continue;
            }
            let name = base.name()?.to_string();
            let message = value.str()?.to_string();
            let mut exception = if base.is(&class) {
                let args = self.items(&value.getattr("args")?, depth + 1);
                let mut exception = Exception::new(name, message);
                exception.args = args.unwrap_or_else(|_| exception.args.clone());
                exception
            } else {
                Exception::new(name, format!("{}: {message}", class.name()?))
            };
            if let Ok(notes) = value.getattr("__notes__") {
                let notes: Vec<String> = notes.extract().unwrap_or_default();
                exception.details_mut().notes = notes;
            }
            let cause = value.getattr("__cause__")?;
            if cause.is_instance_of::<PyBaseException>() {
                exception.details_mut().cause = self.exception(&cause, depth + 1)?.into();
            }
            return Ok(exception);
        }
        Err(PyTypeError::new_err("an exception is needed"))
    }

    fn reduced(&mut self, name: &str, parts: &Bound<'py, PyTuple>, depth: usize) -> PyResult<Value> {
        let part = |at: usize| parts.get_item(at);
        let text = |at: usize| part(at)?.extract::<String>();
        let texts = |at: usize| part(at)?.extract::<Vec<String>>();
        let delta = |at: usize| -> PyResult<TimeDelta> {
            Ok(TimeDelta {
                days: part(at)?.extract()?,
                seconds: part(at + 1)?.extract()?,
                microseconds: part(at + 2)?.extract()?,
            })
        };
        let date = || -> PyResult<Date> {
            Ok(Date { year: part(1)?.extract()?, month: part(2)?.extract()?, day: part(3)?.extract()? })
        };
        let mut time = |at: usize| -> PyResult<Time> {
            Ok(Time {
                hour: part(at)?.extract()?,
                minute: part(at + 1)?.extract()?,
                second: part(at + 2)?.extract()?,
                microsecond: part(at + 3)?.extract()?,
                fold: part(at + 4)?.extract()?,
                tz: self.enter(&part(at + 5)?, depth)?,
            })
        };
        Ok(match name {
            "plain" => self.enter(&part(1)?, depth)?,
            "date" => Value::Date(date()?),
            "time" => Value::Time(Box::new(time(1)?)),
            "datetime" => Value::DateTime(Box::new(DateTime { date: date()?, time: time(4)? })),
            "timedelta" => Value::TimeDelta(delta(1)?),
            "timezone" => {
                Value::Timezone(Box::new(Timezone { offset: delta(1)?, name: part(4)?.extract()? }))
            }
            "zoneinfo" => Value::ZoneInfo(text(1)?),
            "decimal" => Value::Decimal(text(1)?),
            "fraction" => {
                let fraction = Fraction { numerator: part(1)?.extract()?, denominator: part(2)?.extract()? };
                Value::Fraction(Box::new(fraction))
            }
            "uuid" => Value::Uuid(part(1)?.extract()?),
            "path" => Value::Path(Box::new(Path { class: text(1)?, text: text(2)? })),
            "type" => Value::Type(text(1)?),
            "enum" => {
                let members: Vec<(String, Bound<'py, PyAny>)> = part(7)?.extract()?;
                let members = members.into_iter().map(|(name, v)| Ok((name, self.enter(&v, depth)?)));
                let members = members.collect::<PyResult<_>>()?;
                let value = self.enter(&part(4)?, depth)?;
                let (class, module, name, base, mixin) = (text(1)?, text(2)?, text(3)?, text(5)?, text(6)?);
                Value::Enum(Box::new(EnumMember { class, module, name, value, base, mixin, members }))
            }
            "namedtuple" => {
                let items = self.items(&part(4)?, depth)?;
                let (class, module, names) = (text(1)?, text(2)?, texts(3)?);
                Value::NamedTuple(Box::new(NamedTuple { class, module, names, items }))
            }
            "deque" => {
                let items = self.items(&part(1)?, depth)?;
                Value::Deque(Box::new(Deque { items, maxlen: part(2)?.extract()? }))
            }
            "ordereddict" => Value::OrderedDict(self.pairs(part(1)?.cast::<PyDict>()?, depth)?),
            "counter" => Value::Counter(self.pairs(part(1)?.cast::<PyDict>()?, depth)?),
            "defaultdict" => {
                let factory = self.enter(&part(1)?, depth)?;
                let pairs = self.pairs(part(2)?.cast::<PyDict>()?, depth)?;
                Value::DefaultDict(Box::new(DefaultDict { factory, pairs }))
            }
            "instance" => {
                let mut attributes = Vec::new();
                for (name, value) in part(5)?.cast::<PyDict>()?.iter() {
                    attributes.push((name.extract::<String>()?, self.enter(&value, depth)?));
                }
                let mut instance =
                    Instance { class: text(1)?, module: text(2)?, attributes, ..Instance::default() };
                (instance.dataclass, instance.frozen) = (part(3)?.extract()?, part(4)?.extract()?);
                Value::Instance(Box::new(instance))
            }
            "object" => {
                let mut object = HostObject::new(self.border.number(&part(2)?), text(3)?);
                (object.attributes, object.settable, object.methods) = (texts(4)?, texts(5)?, texts(6)?);
                object.into()
            }
            other => return Err(PyTypeError::new_err(format!("there is no form '{other}'"))),
        })
    }
}

/// A value without parts.
fn leaf(value: &Bound<'_, PyAny>) -> PyResult<Option<Value>> {
    Ok(Some(if value.is_none() {
        Value::None
    } else if let Ok(b) = value.cast_exact::<PyBool>() {
        Value::Bool(b.is_true())
    } else if value.is_exact_instance_of::<PyInt>() {
        match value.extract::<i64>() {
            Ok(i) => Value::Int(i),
            Err(_) => value.extract::<BigInt>()?.into(),
        }
    } else if let Ok(s) = value.cast_exact::<PyString>() {
        Value::Str(s.to_cow()?.into_owned())
    } else if let Ok(f) = value.cast_exact::<PyFloat>() {
        Value::Float(f.value())
    } else if let Ok(b) = value.cast_exact::<PyBytes>() {
        Value::Bytes(b.as_bytes().to_vec())
    } else if let Ok(b) = value.cast_exact::<PyByteArray>() {
        Value::ByteArray(b.to_vec())
    } else if value.is_exact_instance_of::<PyComplex>() {
        Value::Complex(value.getattr("real")?.extract()?, value.getattr("imag")?.extract()?)
    } else if value.is_exact_instance_of::<PyRange>() {
        let bound = |name| value.getattr(name)?.extract::<i64>();
        Value::Range(bound("start")?, bound("stop")?, bound("step")?)
    } else if value.is_exact_instance_of::<PyEllipsis>() {
        Value::Ellipsis
    } else if value.is_exact_instance_of::<PySlice>() {
        let bound = |name| -> PyResult<Value> {
            let bound = value.getattr(name)?;
            leaf(&bound)?.ok_or_else(|| {
                PyTypeError::new_err("a slice of anything but numbers cannot be passed into Monty")
            })
        };
        Value::Slice(Box::new([bound("start")?, bound("stop")?, bound("step")?]))
    } else {
        return Ok(None);
    }))
}
