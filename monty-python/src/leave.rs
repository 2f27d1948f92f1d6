//! A script's values as Python's. They are at most as deep as the border admits.

use std::collections::BTreeMap;

use monty::{Exception, HostCall, Time, TimeDelta, Value};
use pyo3::prelude::*;
use pyo3::types::{
    PyBool, PyByteArray, PyBytes, PyComplex, PyDict, PyFloat, PyFrozenSet, PyList, PyRange, PySet, PySlice,
    PyString, PyTuple,
};

use crate::border::{Border, values};

/// The class that stands for what only a script can make.
const OBJECT: &str = "MontyObject";

/// One message on its way out.
pub(crate) struct Exit<'a, 'py> {
    py: Python<'py>,
    border: &'a Border,
    /// What is met again, by its number.
    shared: BTreeMap<u32, Bound<'py, PyAny>>,
}

/// A script's value for Python.
pub(crate) fn to_python<'py>(py: Python<'py>, border: &Border, value: &Value) -> PyResult<Bound<'py, PyAny>> {
    match value {
        // The most common of all need no more.
        Value::None => Ok(py.None().into_bound(py)),
        Value::Int(i) => Ok(i.into_pyobject(py)?.into_any()),
        value => Exit::new(py, border).leave(value),
    }
}

/// The arguments of a call, by position and by name.
pub(crate) fn arguments<'py>(
    py: Python<'py>,
    border: &Border,
    call: &HostCall,
) -> PyResult<(Bound<'py, PyTuple>, Option<Bound<'py, PyDict>>)> {
    let mut exit = Exit::new(py, border);
    let args = call.args.iter().map(|arg| exit.leave(arg)).collect::<PyResult<Vec<_>>>()?;
    let args = PyTuple::new(py, args)?;
    if call.kwargs.is_empty() {
        return Ok((args, None));
    }
    let kwargs = PyDict::new(py);
    for (name, value) in &call.kwargs {
        kwargs.set_item(name, exit.leave(value)?)?;
    }
    Ok((args, Some(kwargs)))
}

/// A script's exception for Python: of its class if that is builtin, else of the nearest builtin one.
pub(crate) fn exception_to_python<'py>(
    py: Python<'py>,
    border: &Border,
    e: &Exception,
) -> PyResult<Bound<'py, PyAny>> {
    Exit::new(py, border).exception(e)
}

impl<'a, 'py> Exit<'a, 'py> {
    fn new(py: Python<'py>, border: &'a Border) -> Exit<'a, 'py> {
        Exit { py, border, shared: BTreeMap::new() }
    }

    fn leave(&mut self, value: &Value) -> PyResult<Bound<'py, PyAny>> {
        match value {
            Value::Shared(n, inner) => self.made(inner, Some(*n)),
            value => self.made(value, None),
        }
    }

    fn all(&mut self, items: &[Value]) -> PyResult<Vec<Bound<'py, PyAny>>> {
        items.iter().map(|item| self.leave(item)).collect()
    }

    fn note(&mut self, label: Option<u32>, made: &Bound<'py, PyAny>) {
        if let Some(n) = label {
            self.shared.insert(n, made.clone());
        }
    }

    /// A value; what may hold itself is there, under its number, before what is in it.
    fn made(&mut self, value: &Value, label: Option<u32>) -> PyResult<Bound<'py, PyAny>> {
        let py = self.py;
        let made = match value {
            Value::None => py.None().into_bound(py),
            Value::Ellipsis => py.Ellipsis().into_bound(py),
            Value::Bool(b) => PyBool::new(py, *b).to_owned().into_any(),
            Value::Int(i) => i.into_pyobject(py)?.into_any(),
            Value::BigInt(i) => i.into_pyobject(py)?.into_any(),
            Value::Float(x) => PyFloat::new(py, *x).into_any(),
            Value::Complex(re, im) => PyComplex::from_doubles(py, *re, *im).into_any(),
            Value::Str(s) => PyString::new(py, s).into_any(),
            Value::Bytes(b) => PyBytes::new(py, b).into_any(),
            Value::ByteArray(b) => PyByteArray::new(py, b).into_any(),
            Value::List(items) if label.is_none() => PyList::new(py, self.all(items)?)?.into_any(),
            Value::List(items) => {
                let list = PyList::empty(py);
                self.note(label, &list);
                for item in items {
                    list.append(self.leave(item)?)?;
                }
                list.into_any()
            }
            Value::Tuple(items) => PyTuple::new(py, self.all(items)?)?.into_any(),
            Value::Set(items) => PySet::new(py, self.all(items)?)?.into_any(),
            Value::FrozenSet(items) => PyFrozenSet::new(py, self.all(items)?)?.into_any(),
            Value::Dict(pairs) => self.filled(PyDict::new(py).into_any(), label, pairs)?,
            Value::OrderedDict(pairs) => {
                let empty = py.import("collections")?.getattr("OrderedDict")?.call0()?;
                self.filled(empty, label, pairs)?
            }
            Value::Counter(pairs) => {
                let empty = py.import("collections")?.getattr("Counter")?.call0()?;
                self.filled(empty, label, pairs)?
            }
            Value::DefaultDict(d) => {
                let factory = self.leave(&d.factory)?;
                let empty = self.call("default_dict_of", (factory,))?;
                self.filled(empty, label, &d.pairs)?
            }
            Value::Deque(d) => {
                let deque = self.call("deque_of", (d.maxlen,))?;
                self.note(label, &deque);
                for item in &d.items {
                    deque.call_method1("append", (self.leave(item)?,))?;
                }
                deque
            }
            Value::Range(start, stop, step) => py.get_type::<PyRange>().call1((*start, *stop, *step))?,
            Value::Slice(parts) => {
                let parts = self.all(&parts[..])?;
                py.get_type::<PySlice>().call1(PyTuple::new(py, parts)?)?
            }
            Value::Exception(e) => self.exception(e)?,
            Value::Instance(i) => {
                let attributes = PyDict::new(py);
                let own = self.border.classes.bind(py).contains(&i.class)?;
                let repr = value.to_string();
                let bare = if own { None } else { Some(self.object(&i.class, &attributes, &repr)?) };
                if let Some(bare) = &bare {
                    self.note(label, bare);
                }
                for (name, value) in &i.attributes {
                    attributes.set_item(name, self.leave(value)?)?;
                }
                match bare {
                    Some(bare) => bare,
                    None => {
                        self.call("instance_of", (self.border.classes.bind(py), &i.class, attributes, repr))?
                    }
                }
            }
            Value::Again(n) => match self.shared.get(n) {
                Some(made) => made.clone(),
                None => self.object("object", &PyDict::new(py), "...")?,
            },
            Value::Date(d) => py.import("datetime")?.getattr("date")?.call1((d.year, d.month, d.day))?,
            Value::Time(t) => {
                let zone = self.leave(&t.tz)?;
                self.call("time_of", (clock(t), t.fold, zone))?
            }
            Value::DateTime(t) => {
                let zone = self.leave(&t.time.tz)?;
                let date = [t.date.year.into(), t.date.month.into(), t.date.day.into()];
                let fields: Vec<u32> = date.into_iter().chain(clock(&t.time)).collect();
                self.call("datetime_of", (fields, t.time.fold, zone))?
            }
            Value::TimeDelta(TimeDelta { days, seconds, microseconds }) => {
                py.import("datetime")?.getattr("timedelta")?.call1((*days, *seconds, *microseconds))?
            }
            Value::Timezone(zone) => {
                let d = zone.offset;
                self.call("timezone_of", (d.days, d.seconds, d.microseconds, &zone.name))?
            }
            Value::ZoneInfo(key) => self.call("zone_of", (key,))?,
            Value::Decimal(text) => py.import("decimal")?.getattr("Decimal")?.call1((text,))?,
            Value::Fraction(x) => {
                py.import("fractions")?.getattr("Fraction")?.call1((&x.numerator, &x.denominator))?
            }
            Value::Uuid(bytes) => {
                let kwargs = PyDict::new(py);
                kwargs.set_item("bytes", PyBytes::new(py, bytes))?;
                py.import("uuid")?.getattr("UUID")?.call((), Some(&kwargs))?
            }
            Value::Path(path) => self.call("path_of", (&path.class, &path.text))?,
            Value::Enum(m) => {
                let inner = self.leave(&m.value)?;
                let (classes, plain) = (self.border.classes.bind(py), m.plain().is_some());
                self.call("enum_of", (classes, &m.class, &m.name, inner, plain, value.to_string()))?
            }
            Value::NamedTuple(t) => {
                let items = self.all(&t.items)?;
                self.call("named_tuple_of", (self.border.classes.bind(py), &t.class, t.names.clone(), items))?
            }
            Value::HostObject(o) => match self.border.object(py, o.id) {
                Some(object) => object,
                None => self.object(&o.name, &PyDict::new(py), &value.to_string())?,
            },
            Value::Type(name) => match py.import("builtins")?.getattr(name.as_str()) {
                Ok(class) if class.is_instance_of::<pyo3::types::PyType>() => class,
                _ => self.object("type", &PyDict::new(py), &value.to_string())?,
            },
            other => self.object(other.type_name(), &PyDict::new(py), &other.to_string())?,
        };
        self.note(label, &made);
        Ok(made)
    }

    fn filled(
        &mut self,
        empty: Bound<'py, PyAny>,
        label: Option<u32>,
        pairs: &[(Value, Value)],
    ) -> PyResult<Bound<'py, PyAny>> {
        self.note(label, &empty);
        for (key, value) in pairs {
            let key = self.leave(key)?;
            empty.set_item(key, self.leave(value)?)?;
        }
        Ok(empty)
    }

    fn call<A: pyo3::call::PyCallArgs<'py>>(&self, name: &str, args: A) -> PyResult<Bound<'py, PyAny>> {
        values(self.py)?.getattr(name)?.call1(args)
    }

    fn object(
        &self,
        type_name: &str,
        attributes: &Bound<'py, PyDict>,
        repr: &str,
    ) -> PyResult<Bound<'py, PyAny>> {
        values(self.py)?.getattr(OBJECT)?.call1((type_name, attributes, repr))
    }

    fn exception(&mut self, e: &Exception) -> PyResult<Bound<'py, PyAny>> {
        let py = self.py;
        let builtins = py.import("builtins")?;
        let exceptions = py.get_type::<pyo3::exceptions::PyBaseException>();
        let class = builtins.getattr(e.base.as_str()).ok().filter(|class| {
            class.cast::<pyo3::types::PyType>().is_ok_and(|c| c.is_subclass(&exceptions).unwrap_or(false))
        });
        let class = class.map_or_else(|| builtins.getattr("Exception"), Ok)?;
        let args = self.all(&e.args)?;
        // Some classes are particular about their arguments.
        let made = class
            .call1(PyTuple::new(py, args)?)
            .or_else(|_| class.call1((&e.message,)))
            .or_else(|_| builtins.getattr("Exception")?.call1((&e.message,)))?;
        let Some(details) = &e.details else { return Ok(made) };
        if !details.notes.is_empty() {
            made.setattr("__notes__", &details.notes)?;
        }
        for (name, value) in &details.attributes {
            // What the class has of its own stays.
            if !made.hasattr(name.as_str())? {
                let value = self.leave(value)?;
                made.setattr(name.as_str(), value)?;
            }
        }
        for (name, link) in [("__context__", &details.context), ("__cause__", &details.cause)] {
            let inner = if let Value::Shared(_, inner) = link { inner } else { link };
            if let Value::Exception(inner) = inner {
                made.setattr(name, self.exception(inner)?)?;
            }
        }
        Ok(made)
    }
}

fn clock(t: &Time) -> [u32; 4] {
    [t.hour.into(), t.minute.into(), t.second.into(), t.microsecond]
}
