//! Values of Python's as values of Monty's, and back. Depth is counted, so that no value can exhaust the stack.

use monty::{Exception, Value};
use num_bigint::BigInt;
use pyo3::exceptions::{PyTypeError, PyValueError};
use pyo3::prelude::*;
use pyo3::types::{
    PyBool, PyByteArray, PyBytes, PyComplex, PyDict, PyEllipsis, PyFloat, PyFrozenSet, PyInt, PyList,
    PyRange, PySet, PyString, PyTuple, PyType,
};

/// As deep as the border admits.
const MAX_NESTING: usize = 200;

/// The class that stands for what only a script can make.
const OBJECT: &str = "MontyObject";

/// Python's value for a script.
pub(crate) fn to_monty(value: &Bound<'_, PyAny>) -> PyResult<Value> {
    enter(value, 0)
}

fn enter(value: &Bound<'_, PyAny>, depth: usize) -> PyResult<Value> {
    if depth > MAX_NESTING {
        return Err(PyValueError::new_err(format!(
            "a value nested more than {MAX_NESTING} deep cannot be passed in"
        )));
    }
    let items = |items: &Bound<'_, PyAny>| -> PyResult<Vec<Value>> {
        items.try_iter()?.map(|item| enter(&item?, depth + 1)).collect()
    };
    Ok(if value.is_none() {
        Value::None
    } else if let Ok(b) = value.cast::<PyBool>() {
        Value::Bool(b.is_true())
    } else if value.is_instance_of::<PyInt>() {
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
        Value::List(items(value)?)
    } else if value.is_instance_of::<PyTuple>() {
        Value::Tuple(items(value)?)
    } else if let Ok(dict) = value.cast::<PyDict>() {
        let pairs = dict.iter().map(|(k, v)| Ok((enter(&k, depth + 1)?, enter(&v, depth + 1)?)));
        Value::Dict(pairs.collect::<PyResult<_>>()?)
    } else if value.is_instance_of::<PySet>() {
        Value::Set(items(value)?)
    } else if value.is_instance_of::<PyFrozenSet>() {
        Value::FrozenSet(items(value)?)
    } else if value.is_instance_of::<PyComplex>() {
        Value::Complex(value.getattr("real")?.extract()?, value.getattr("imag")?.extract()?)
    } else if value.is_instance_of::<PyRange>() {
        let bound = |name| value.getattr(name)?.extract::<i64>();
        Value::Range(bound("start")?, bound("stop")?, bound("step")?)
    } else if value.is_instance_of::<PyEllipsis>() {
        Value::Ellipsis
    } else if value.is_instance_of::<pyo3::exceptions::PyBaseException>() {
        enter_exception(value, depth)?.into()
    } else {
        let name = value.get_type().name()?;
        return Err(PyTypeError::new_err(format!("a value of type '{name}' cannot be passed into Monty")));
    })
}

/// Python's exception for a script. One of a class that is not builtin becomes one of its nearest builtin base, with the
/// class's name in its message.
pub(crate) fn exception_to_monty(value: &Bound<'_, PyAny>) -> PyResult<Exception> {
    enter_exception(value, 0)
}

fn enter_exception(value: &Bound<'_, PyAny>, depth: usize) -> PyResult<Exception> {
    let class = value.get_type();
    for base in class.mro().iter() {
        let base = base.cast_into::<PyType>()?;
        if base.module()? != "builtins" {
            continue;
        }
        let name = base.name()?.to_string();
        let message = value.str()?.to_string();
        if !base.is(&class) {
            return Ok(Exception::new(name, format!("{}: {message}", class.name()?)));
        }
        let args = value.getattr("args")?;
        let args: PyResult<Vec<Value>> = args.try_iter()?.map(|arg| enter(&arg?, depth + 1)).collect();
        let mut exception = Exception::new(name, message);
        exception.args = args.unwrap_or_else(|_| exception.args.clone());
        return Ok(exception);
    }
    Err(PyTypeError::new_err("an exception is needed"))
}

/// A script's value for Python.
pub(crate) fn to_python<'py>(py: Python<'py>, value: &Value) -> PyResult<Bound<'py, PyAny>> {
    let items = |items: &[Value]| -> PyResult<Vec<Bound<'py, PyAny>>> {
        items.iter().map(|item| to_python(py, item)).collect()
    };
    Ok(match value {
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
        Value::List(list) => PyList::new(py, items(list)?)?.into_any(),
        Value::Tuple(tuple) => PyTuple::new(py, items(tuple)?)?.into_any(),
        Value::Set(set) => PySet::new(py, items(set)?)?.into_any(),
        Value::FrozenSet(set) => PyFrozenSet::new(py, items(set)?)?.into_any(),
        Value::Dict(pairs) => {
            let dict = PyDict::new(py);
            for (key, value) in pairs {
                dict.set_item(to_python(py, key)?, to_python(py, value)?)?;
            }
            dict.into_any()
        }
        Value::Range(start, stop, step) => py.get_type::<PyRange>().call1((*start, *stop, *step))?,
        Value::Exception(e) => exception_to_python(py, e)?,
        Value::Instance(i) => {
            let attributes = PyDict::new(py);
            for (name, value) in &i.attributes {
                attributes.set_item(name, to_python(py, value)?)?;
            }
            object(py, &i.class, &attributes, &value.to_string())?
        }
        other => object(py, other.type_name(), &PyDict::new(py), &other.to_string())?,
    })
}

fn object<'py>(
    py: Python<'py>,
    type_name: &str,
    attributes: &Bound<'py, PyDict>,
    repr: &str,
) -> PyResult<Bound<'py, PyAny>> {
    py.import("monty._objects")?.getattr(OBJECT)?.call1((type_name, attributes, repr))
}

/// A script's exception for Python: of its class if that is builtin, else of the nearest builtin one.
pub(crate) fn exception_to_python<'py>(py: Python<'py>, e: &Exception) -> PyResult<Bound<'py, PyAny>> {
    let builtins = py.import("builtins")?;
    let class = builtins.getattr(e.base.as_str()).or_else(|_| builtins.getattr("Exception"))?;
    let args = e.args.iter().map(|arg| to_python(py, arg)).collect::<PyResult<Vec<_>>>()?;
    // Some classes are particular about their arguments.
    class
        .call1(PyTuple::new(py, args)?)
        .or_else(|_| class.call1((&e.message,)))
        .or_else(|_| builtins.getattr("Exception")?.call1((&e.message,)))
}
