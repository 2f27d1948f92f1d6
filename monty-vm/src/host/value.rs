//! A Python value as plain data.

use num_bigint::BigInt;
use serde::{Deserialize, Serialize};

use super::library::{
    Date, DateTime, DefaultDict, Deque, EnumMember, Fraction, NamedTuple, Path, Time, TimeDelta, Timezone,
};

/// A Python value as plain data: nothing in it belongs to a run, it can be kept, compared, sent and stored.
///
/// Containers are copied; with `shared` a message keeps which of them are one and the same ([`Value::Shared`]). An instance of a
/// class derived from a builtin type (`class Id(int)`) or from one of the standard library's below crosses as the value it is built
/// on. A container met again inside itself is an [`Value::Opaque`] that shows as `[...]`.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub enum Value {
    /// `None`
    #[default]
    None,
    /// `...`
    Ellipsis,
    /// A bool.
    Bool(bool),
    /// An int of 64 bits.
    Int(i64),
    /// An int beyond 64 bits. `Value::from(big)` chooses the right one of the two.
    BigInt(BigInt),
    /// A float.
    Float(f64),
    /// A complex number: real and imaginary part.
    Complex(f64, f64),
    /// A str.
    Str(String),
    /// A bytes object.
    Bytes(Vec<u8>),
    /// A bytearray.
    ByteArray(Vec<u8>),
    /// A list.
    List(Vec<Value>),
    /// A tuple.
    Tuple(Vec<Value>),
    /// A dict, in its order.
    Dict(Vec<(Value, Value)>),
    /// A set, in the order of its table.
    Set(Vec<Value>),
    /// A frozenset, in the order of its table.
    FrozenSet(Vec<Value>),
    /// A range of 64-bit bounds: start, stop, step.
    Range(i64, i64, i64),
    /// An exception.
    Exception(Box<Exception>),
    /// An instance of a class of the script's.
    Instance(Box<Instance>),
    /// A slice: start, stop, step.
    Slice(Box<[Value; 3]>),
    /// A class, by its name: a builtin type, or one of the script's.
    Type(String),
    /// A function that the host answers, by name.
    HostFunction(String),
    /// A function that the host answers, by name, whose calls the script awaits.
    AsyncHostFunction(String),
    /// An object that the host keeps.
    HostObject(Box<HostObject>),
    /// A container that [`Value::Again`] refers to elsewhere in the same message, with a number that is its own there.
    Shared(u32, Box<Value>),
    /// The container that [`Value::Shared`] has given this number to: the same object, perhaps one that this is inside of.
    Again(u32),
    /// Anything else: the name of its type, and how it shows itself.
    Opaque {
        /// `type(v).__name__`
        type_name: String,
        /// Its repr.
        repr: String,
    },
    /// A `datetime.date`.
    Date(Date),
    /// A `datetime.time`.
    Time(Box<Time>),
    /// A `datetime.datetime`.
    DateTime(Box<DateTime>),
    /// A `datetime.timedelta`.
    TimeDelta(TimeDelta),
    /// A `datetime.timezone`.
    Timezone(Box<Timezone>),
    /// A `zoneinfo.ZoneInfo`, by its key.
    ZoneInfo(String),
    /// A `decimal.Decimal`, as its `str` is.
    Decimal(String),
    /// A `fractions.Fraction`.
    Fraction(Box<Fraction>),
    /// A `uuid.UUID`, most significant byte first.
    Uuid([u8; 16]),
    /// A path of `pathlib`.
    Path(Box<Path>),
    /// A member of an enumeration.
    Enum(Box<EnumMember>),
    /// A named tuple.
    NamedTuple(Box<NamedTuple>),
    /// A `collections.deque`.
    Deque(Box<Deque>),
    /// A `collections.OrderedDict`.
    OrderedDict(Vec<(Value, Value)>),
    /// A `collections.defaultdict`.
    DefaultDict(Box<DefaultDict>),
    /// A `collections.Counter`.
    Counter(Vec<(Value, Value)>),
}

/// An exception as plain data.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Exception {
    /// The name of its class.
    pub class: String,
    /// The name of the builtin class its class is or derives from.
    pub base: String,
    /// `args`
    pub args: Vec<Value>,
    /// `str(exception)`
    pub message: String,
    /// What else there is to say of it, if there is anything.
    #[serde(default)]
    pub details: Option<Box<Details>>,
}

/// What an exception has besides its class and arguments.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Details {
    /// `__cause__`: an exception or None.
    pub cause: Value,
    /// `__context__`, if a traceback would show it: an exception or None.
    pub context: Value,
    /// `__notes__`
    pub notes: Vec<String>,
    /// Its other attributes, in their order.
    pub attributes: Vec<(String, Value)>,
}

impl Exception {
    /// What it has besides its class and arguments, to be added to.
    pub fn details_mut(&mut self) -> &mut Details {
        self.details.get_or_insert_default()
    }

    /// `__cause__`: an exception, if there is one.
    #[must_use]
    pub fn cause(&self) -> Option<&Value> {
        self.details.as_ref().map(|d| &d.cause).filter(|v| **v != Value::None)
    }

    /// `__notes__`
    #[must_use]
    pub fn notes(&self) -> &[String] {
        self.details.as_ref().map_or(&[], |d| &d.notes)
    }

    /// An exception of a builtin class with a message.
    #[must_use]
    pub fn new(class: impl Into<String>, message: impl Into<String>) -> Exception {
        let (class, message) = (class.into(), message.into());
        let args = vec![Value::Str(message.clone())];
        Exception { base: class.clone(), class, args, message, ..Exception::default() }
    }

    /// An exception of a builtin class with any arguments.
    #[must_use]
    pub fn with_args(class: impl Into<String>, args: impl IntoIterator<Item = Value>) -> Exception {
        let (class, args) = (class.into(), args.into_iter().collect::<Vec<_>>());
        let message = match args.as_slice() {
            [] => String::new(),
            [Value::Str(text)] => text.clone(),
            [one] => one.to_string(),
            _ => Value::Tuple(args.clone()).to_string(),
        };
        Exception { base: class.clone(), class, args, message, ..Exception::default() }
    }
}

/// An object that the host keeps; the script holds a handle to it, and may do with it what is allowed here, nothing else. The
/// same number is the same object in the script, which keeps what was allowed when it came in first.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct HostObject {
    /// The host's number for it.
    pub id: u64,
    /// The name its repr shows.
    pub name: String,
    /// Attributes that may be read: the host is asked for each.
    pub attributes: Vec<String>,
    /// Attributes that may be set.
    pub settable: Vec<String>,
    /// Methods that may be called.
    pub methods: Vec<String>,
}

impl HostObject {
    /// An object with which nothing is allowed yet.
    #[must_use]
    pub fn new(id: u64, name: impl Into<String>) -> HostObject {
        HostObject { id, name: name.into(), ..HostObject::default() }
    }

    /// With an attribute that may be read.
    #[must_use]
    pub fn attribute(mut self, name: impl Into<String>) -> HostObject {
        self.attributes.push(name.into());
        self
    }

    /// With an attribute that may be set.
    #[must_use]
    pub fn settable(mut self, name: impl Into<String>) -> HostObject {
        self.settable.push(name.into());
        self
    }

    /// With a method that may be called.
    #[must_use]
    pub fn method(mut self, name: impl Into<String>) -> HostObject {
        self.methods.push(name.into());
        self
    }
}

/// An instance of a class of the script's, as plain data. On the way in it is one of the script's class of that name, whose `__init__`
/// is not called; if there is none, a dataclass (or a bare class) is made.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Instance {
    /// The name of its class.
    pub class: String,
    /// The module its class is of; empty for the script's own.
    pub module: String,
    /// Is its class a dataclass?
    pub dataclass: bool,
    /// Its attributes, in their order.
    pub attributes: Vec<(String, Value)>,
    /// Is its class a frozen dataclass?
    #[serde(default)]
    pub frozen: bool,
}

impl Value {
    /// `type(v).__name__`
    #[must_use]
    pub fn type_name(&self) -> &str {
        match self {
            Value::None => "NoneType",
            Value::Ellipsis => "ellipsis",
            Value::Bool(_) => "bool",
            Value::Int(_) | Value::BigInt(_) => "int",
            Value::Float(_) => "float",
            Value::Complex(..) => "complex",
            Value::Str(_) => "str",
            Value::Bytes(_) => "bytes",
            Value::ByteArray(_) => "bytearray",
            Value::List(_) => "list",
            Value::Tuple(_) => "tuple",
            Value::Dict(_) => "dict",
            Value::Set(_) => "set",
            Value::FrozenSet(_) => "frozenset",
            Value::Range(..) => "range",
            Value::Exception(e) => &e.class,
            Value::Instance(i) => &i.class,
            Value::Slice(_) => "slice",
            Value::Type(_) => "type",
            Value::Shared(_, inner) => inner.type_name(),
            Value::Again(_) => "object",
            Value::HostFunction(_) | Value::AsyncHostFunction(_) => "host_function",
            Value::HostObject(..) => "host_object",
            Value::Opaque { type_name, .. } => type_name,
            Value::Date(_) => "date",
            Value::Time(_) => "time",
            Value::DateTime(_) => "datetime",
            Value::TimeDelta(_) => "timedelta",
            Value::Timezone(_) => "timezone",
            Value::ZoneInfo(_) => "ZoneInfo",
            Value::Decimal(_) => "Decimal",
            Value::Fraction(_) => "Fraction",
            Value::Uuid(_) => "UUID",
            Value::Path(p) => &p.class,
            Value::Enum(m) => &m.class,
            Value::NamedTuple(t) => &t.class,
            Value::Deque(_) => "deque",
            Value::OrderedDict(_) => "OrderedDict",
            Value::DefaultDict(_) => "defaultdict",
            Value::Counter(_) => "Counter",
        }
    }

    /// The builtin value that a member of an enumeration is (`class Color(str, Enum)`), or the value as it is.
    #[must_use]
    pub fn plain(&self) -> &Value {
        match self {
            Value::Enum(member) => member.plain().unwrap_or(self),
            _ => self,
        }
    }

    /// The items of a dict, of whichever class.
    #[must_use]
    pub fn pairs(&self) -> Option<&[(Value, Value)]> {
        match self {
            Value::Shared(_, inner) => inner.pairs(),
            Value::Dict(pairs) | Value::OrderedDict(pairs) | Value::Counter(pairs) => Some(pairs),
            Value::DefaultDict(d) => Some(&d.pairs),
            _ => None,
        }
    }

    /// The text, if it is a str.
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        if let Value::Str(s) = self.plain() { Some(s) } else { None }
    }

    /// The integer, if it is an int of 64 bits.
    #[must_use]
    pub fn as_int(&self) -> Option<i64> {
        if let Value::Int(i) = self.plain() { Some(*i) } else { None }
    }

    /// The number, if it is a float.
    #[must_use]
    pub fn as_float(&self) -> Option<f64> {
        if let Value::Float(f) = self.plain() { Some(*f) } else { None }
    }

    /// The truth value, if it is a bool.
    #[must_use]
    pub fn as_bool(&self) -> Option<bool> {
        if let Value::Bool(b) = self { Some(*b) } else { None }
    }

    /// The items of a list, deque, tuple, named tuple, set or frozenset.
    #[must_use]
    pub fn items(&self) -> Option<&[Value]> {
        match self {
            Value::Shared(_, inner) => inner.items(),
            Value::List(v) | Value::Tuple(v) | Value::Set(v) | Value::FrozenSet(v) => Some(v),
            Value::Deque(d) => Some(&d.items),
            Value::NamedTuple(t) => Some(&t.items),
            _ => None,
        }
    }

    /// The value under a str key of a dict, or of that attribute of an instance or named tuple.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&Value> {
        match self {
            Value::Instance(i) => i.attributes.iter().find(|(k, _)| k == key).map(|(_, v)| v),
            Value::NamedTuple(t) => t.items.get(t.names.iter().position(|name| name == key)?),
            Value::Shared(_, inner) => inner.get(key),
            _ => self.pairs()?.iter().find(|(k, _)| k.as_str() == Some(key)).map(|(_, v)| v),
        }
    }
}

macro_rules! from {
    ($($t:ty => |$v:ident| $value:expr),* $(,)?) => {
        $(impl From<$t> for Value {
            fn from($v: $t) -> Value { $value }
        })*
    };
}

from! {
    () => |_unit| Value::None,
    bool => |b| Value::Bool(b),
    i32 => |i| Value::Int(i.into()),
    u32 => |i| Value::Int(i.into()),
    i64 => |i| Value::Int(i),
    u64 => |i| BigInt::from(i).into(),
    f64 => |f| Value::Float(f),
    &str => |s| Value::Str(s.to_owned()),
    String => |s| Value::Str(s),
    Vec<u8> => |b| Value::Bytes(b),
    Vec<Value> => |items| Value::List(items),
    Vec<(Value, Value)> => |pairs| Value::Dict(pairs),
    BigInt => |i| i64::try_from(&i).map_or_else(|_| Value::BigInt(i), Value::Int),
    Exception => |e| Value::Exception(Box::new(e)),
    HostObject => |o| Value::HostObject(Box::new(o)),
}

impl<T: Into<Value>> From<Option<T>> for Value {
    fn from(v: Option<T>) -> Value {
        v.map_or(Value::None, Into::into)
    }
}
