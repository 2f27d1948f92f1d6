//! The builtin types: one row per type, its name and its base. What a type can do is in `types`.

use super::value::Kind;

/// Number of a builtin type.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct TypeId(pub u16);

macro_rules! builtin_types {
    ($($id:ident = $name:literal : $base:ident,)*) => {
        #[allow(non_camel_case_types, clippy::upper_case_acronyms, reason = "only numbers the rows")]
        enum Row { $($id),* }
        #[allow(missing_docs, reason = "each constant is the type of that name")]
        impl TypeId {
            $(pub const $id: TypeId = TypeId(Row::$id as u16);)*
        }
        static NAMES: &[&str] = &[$($name),*];
        static BASES: &[TypeId] = &[$(TypeId::$base),*];
    };
}

builtin_types! {
    OBJECT = "object" : OBJECT,
    TYPE = "type" : OBJECT,
    NONE_TYPE = "NoneType" : OBJECT,
    ELLIPSIS_TYPE = "ellipsis" : OBJECT,
    NOT_IMPLEMENTED_TYPE = "NotImplementedType" : OBJECT,
    INT = "int" : OBJECT,
    BOOL = "bool" : INT,
    FLOAT = "float" : OBJECT,
    COMPLEX = "complex" : OBJECT,
    STR = "str" : OBJECT,
    BYTES = "bytes" : OBJECT,
    BYTEARRAY = "bytearray" : OBJECT,
    LIST = "list" : OBJECT,
    TUPLE = "tuple" : OBJECT,
    DICT = "dict" : OBJECT,
    SET = "set" : OBJECT,
    FROZENSET = "frozenset" : OBJECT,
    RANGE = "range" : OBJECT,
    SLICE = "slice" : OBJECT,
    DICT_KEYS = "dict_keys" : OBJECT,
    DICT_VALUES = "dict_values" : OBJECT,
    DICT_ITEMS = "dict_items" : OBJECT,
    FUNCTION = "function" : OBJECT,
    METHOD = "method" : OBJECT,
    BUILTIN_FUNCTION = "builtin_function_or_method" : OBJECT,
    METHOD_DESCRIPTOR = "method_descriptor" : OBJECT,
    WRAPPER_DESCRIPTOR = "wrapper_descriptor" : OBJECT,
    METHOD_WRAPPER = "method-wrapper" : OBJECT,
    CLASSMETHOD_DESCRIPTOR = "classmethod_descriptor" : OBJECT,
    GETSET_DESCRIPTOR = "getset_descriptor" : OBJECT,
    MEMBER_DESCRIPTOR = "member_descriptor" : OBJECT,
    HOST_FUNCTION = "host_function" : OBJECT,
    HOST_OBJECT = "host_object" : OBJECT,
    CODE = "code" : OBJECT,
    CELL = "cell" : OBJECT,
    GENERATOR = "generator" : OBJECT,
    COROUTINE = "coroutine" : OBJECT,
    ASYNC_GENERATOR = "async_generator" : OBJECT,
    TRACEBACK = "traceback" : OBJECT,
    PROPERTY = "property" : OBJECT,
    CLASSMETHOD = "classmethod" : OBJECT,
    STATICMETHOD = "staticmethod" : OBJECT,
    SUPER = "super" : OBJECT,
    MODULE = "module" : OBJECT,
    MAPPING_PROXY = "mappingproxy" : OBJECT,
    LIST_ITERATOR = "list_iterator" : OBJECT,
    LIST_REVERSE_ITERATOR = "list_reverseiterator" : OBJECT,
    TUPLE_ITERATOR = "tuple_iterator" : OBJECT,
    STR_ITERATOR = "str_iterator" : OBJECT,
    STR_ASCII_ITERATOR = "str_ascii_iterator" : OBJECT,
    BYTES_ITERATOR = "bytes_iterator" : OBJECT,
    BYTEARRAY_ITERATOR = "bytearray_iterator" : OBJECT,
    DICT_KEYITERATOR = "dict_keyiterator" : OBJECT,
    DICT_VALUEITERATOR = "dict_valueiterator" : OBJECT,
    DICT_ITEMITERATOR = "dict_itemiterator" : OBJECT,
    DICT_REVERSEKEYITERATOR = "dict_reversekeyiterator" : OBJECT,
    DICT_REVERSEVALUEITERATOR = "dict_reversevalueiterator" : OBJECT,
    DICT_REVERSEITEMITERATOR = "dict_reverseitemiterator" : OBJECT,
    SET_ITERATOR = "set_iterator" : OBJECT,
    RANGE_ITERATOR = "range_iterator" : OBJECT,
    LONGRANGE_ITERATOR = "longrange_iterator" : OBJECT,
    CALLABLE_ITERATOR = "callable_iterator" : OBJECT,
    ITERATOR = "iterator" : OBJECT,
    ENUMERATE = "enumerate" : OBJECT,
    ZIP = "zip" : OBJECT,
    MAP = "map" : OBJECT,
    FILTER = "filter" : OBJECT,
    REVERSED = "reversed" : OBJECT,
    ACCUMULATE = "accumulate" : OBJECT,
    CHAIN = "chain" : OBJECT,
    COMBINATIONS = "combinations" : OBJECT,
    COMBINATIONS_WITH_REPLACEMENT = "combinations_with_replacement" : OBJECT,
    COMPRESS = "compress" : OBJECT,
    COUNT = "count" : OBJECT,
    CYCLE = "cycle" : OBJECT,
    DROPWHILE = "dropwhile" : OBJECT,
    FILTERFALSE = "filterfalse" : OBJECT,
    GROUPBY = "groupby" : OBJECT,
    GROUPER = "_grouper" : OBJECT,
    ISLICE = "islice" : OBJECT,
    PAIRWISE = "pairwise" : OBJECT,
    PERMUTATIONS = "permutations" : OBJECT,
    PRODUCT = "product" : OBJECT,
    REPEAT = "repeat" : OBJECT,
    STARMAP = "starmap" : OBJECT,
    TAKEWHILE = "takewhile" : OBJECT,
    BASE_EXCEPTION = "BaseException" : OBJECT,
    EXCEPTION = "Exception" : BASE_EXCEPTION,
    BASE_EXCEPTION_GROUP = "BaseExceptionGroup" : BASE_EXCEPTION,
    EXCEPTION_GROUP = "ExceptionGroup" : BASE_EXCEPTION_GROUP,
    GENERATOR_EXIT = "GeneratorExit" : BASE_EXCEPTION,
    KEYBOARD_INTERRUPT = "KeyboardInterrupt" : BASE_EXCEPTION,
    SYSTEM_EXIT = "SystemExit" : BASE_EXCEPTION,
    ARITHMETIC_ERROR = "ArithmeticError" : EXCEPTION,
    FLOATING_POINT_ERROR = "FloatingPointError" : ARITHMETIC_ERROR,
    OVERFLOW_ERROR = "OverflowError" : ARITHMETIC_ERROR,
    ZERO_DIVISION_ERROR = "ZeroDivisionError" : ARITHMETIC_ERROR,
    ASSERTION_ERROR = "AssertionError" : EXCEPTION,
    ATTRIBUTE_ERROR = "AttributeError" : EXCEPTION,
    BUFFER_ERROR = "BufferError" : EXCEPTION,
    EOF_ERROR = "EOFError" : EXCEPTION,
    IMPORT_ERROR = "ImportError" : EXCEPTION,
    MODULE_NOT_FOUND_ERROR = "ModuleNotFoundError" : IMPORT_ERROR,
    LOOKUP_ERROR = "LookupError" : EXCEPTION,
    INDEX_ERROR = "IndexError" : LOOKUP_ERROR,
    KEY_ERROR = "KeyError" : LOOKUP_ERROR,
    MEMORY_ERROR = "MemoryError" : EXCEPTION,
    NAME_ERROR = "NameError" : EXCEPTION,
    UNBOUND_LOCAL_ERROR = "UnboundLocalError" : NAME_ERROR,
    OS_ERROR = "OSError" : EXCEPTION,
    BLOCKING_IO_ERROR = "BlockingIOError" : OS_ERROR,
    CHILD_PROCESS_ERROR = "ChildProcessError" : OS_ERROR,
    CONNECTION_ERROR = "ConnectionError" : OS_ERROR,
    BROKEN_PIPE_ERROR = "BrokenPipeError" : CONNECTION_ERROR,
    CONNECTION_ABORTED_ERROR = "ConnectionAbortedError" : CONNECTION_ERROR,
    CONNECTION_REFUSED_ERROR = "ConnectionRefusedError" : CONNECTION_ERROR,
    CONNECTION_RESET_ERROR = "ConnectionResetError" : CONNECTION_ERROR,
    FILE_EXISTS_ERROR = "FileExistsError" : OS_ERROR,
    FILE_NOT_FOUND_ERROR = "FileNotFoundError" : OS_ERROR,
    INTERRUPTED_ERROR = "InterruptedError" : OS_ERROR,
    IS_A_DIRECTORY_ERROR = "IsADirectoryError" : OS_ERROR,
    NOT_A_DIRECTORY_ERROR = "NotADirectoryError" : OS_ERROR,
    PERMISSION_ERROR = "PermissionError" : OS_ERROR,
    PROCESS_LOOKUP_ERROR = "ProcessLookupError" : OS_ERROR,
    TIMEOUT_ERROR = "TimeoutError" : OS_ERROR,
    REFERENCE_ERROR = "ReferenceError" : EXCEPTION,
    RUNTIME_ERROR = "RuntimeError" : EXCEPTION,
    NOT_IMPLEMENTED_ERROR = "NotImplementedError" : RUNTIME_ERROR,
    RECURSION_ERROR = "RecursionError" : RUNTIME_ERROR,
    PYTHON_FINALIZATION_ERROR = "PythonFinalizationError" : RUNTIME_ERROR,
    STOP_ASYNC_ITERATION = "StopAsyncIteration" : EXCEPTION,
    STOP_ITERATION = "StopIteration" : EXCEPTION,
    SYNTAX_ERROR = "SyntaxError" : EXCEPTION,
    INDENTATION_ERROR = "IndentationError" : SYNTAX_ERROR,
    TAB_ERROR = "TabError" : INDENTATION_ERROR,
    SYSTEM_ERROR = "SystemError" : EXCEPTION,
    TYPE_ERROR = "TypeError" : EXCEPTION,
    VALUE_ERROR = "ValueError" : EXCEPTION,
    UNICODE_ERROR = "UnicodeError" : VALUE_ERROR,
    UNICODE_DECODE_ERROR = "UnicodeDecodeError" : UNICODE_ERROR,
    UNICODE_ENCODE_ERROR = "UnicodeEncodeError" : UNICODE_ERROR,
    UNICODE_TRANSLATE_ERROR = "UnicodeTranslateError" : UNICODE_ERROR,
    WARNING = "Warning" : EXCEPTION,
    BYTES_WARNING = "BytesWarning" : WARNING,
    DEPRECATION_WARNING = "DeprecationWarning" : WARNING,
    ENCODING_WARNING = "EncodingWarning" : WARNING,
    FUTURE_WARNING = "FutureWarning" : WARNING,
    IMPORT_WARNING = "ImportWarning" : WARNING,
    PENDING_DEPRECATION_WARNING = "PendingDeprecationWarning" : WARNING,
    RESOURCE_WARNING = "ResourceWarning" : WARNING,
    RUNTIME_WARNING = "RuntimeWarning" : WARNING,
    SYNTAX_WARNING = "SyntaxWarning" : WARNING,
    UNICODE_WARNING = "UnicodeWarning" : WARNING,
    USER_WARNING = "UserWarning" : WARNING,
}

impl TypeId {
    /// How many there are.
    #[must_use]
    pub fn count() -> usize {
        NAMES.len()
    }

    /// Every builtin type.
    pub fn all() -> impl Iterator<Item = TypeId> {
        (0..NAMES.len()).filter_map(|n| u16::try_from(n).ok().map(TypeId))
    }

    /// Its `__name__`.
    #[must_use]
    pub fn name(self) -> &'static str {
        NAMES.get(usize::from(self.0)).copied().unwrap_or("object")
    }

    /// The module it is in.
    #[must_use]
    pub fn module(self) -> &'static str {
        if (TypeId::ACCUMULATE..=TypeId::TAKEWHILE).contains(&self) { "itertools" } else { "builtins" }
    }

    /// Its first base; `object` is its own.
    #[must_use]
    pub fn base(self) -> TypeId {
        BASES.get(usize::from(self.0)).copied().unwrap_or(TypeId::OBJECT)
    }

    /// Is it `other` or derived from it?
    #[must_use]
    pub fn is_a(self, other: TypeId) -> bool {
        self.mro().any(|t| t == other)
    }

    /// The method resolution order.
    pub fn mro(self) -> impl Iterator<Item = TypeId> {
        let group = self == TypeId::EXCEPTION_GROUP;
        let mut next = Some(self);
        std::iter::from_fn(move || {
            let this = next?;
            next = match this {
                TypeId::OBJECT => None,
                // The one builtin class with two bases.
                TypeId::BASE_EXCEPTION_GROUP if group => Some(TypeId::EXCEPTION),
                _ => Some(this.base()),
            };
            Some(this)
        })
    }

    /// Is it an exception class?
    #[must_use]
    pub fn is_exception(self) -> bool {
        self.0 >= TypeId::BASE_EXCEPTION.0
    }

    /// The type whose values are of this kind alone, where the kind says it all.
    #[must_use]
    pub fn of_kind(kind: Kind) -> TypeId {
        match kind {
            Kind::None => TypeId::NONE_TYPE,
            Kind::False | Kind::True => TypeId::BOOL,
            Kind::Ellipsis => TypeId::ELLIPSIS_TYPE,
            Kind::NotImplemented => TypeId::NOT_IMPLEMENTED_TYPE,
            Kind::Type | Kind::Class => TypeId::TYPE,
            Kind::Native => TypeId::BUILTIN_FUNCTION,
            Kind::Int | Kind::Big => TypeId::INT,
            Kind::Float => TypeId::FLOAT,
            Kind::Complex => TypeId::COMPLEX,
            Kind::Str => TypeId::STR,
            Kind::Bytes => TypeId::BYTES,
            Kind::ByteArray => TypeId::BYTEARRAY,
            Kind::Range => TypeId::RANGE,
            Kind::Slice => TypeId::SLICE,
            Kind::List => TypeId::LIST,
            Kind::Tuple => TypeId::TUPLE,
            Kind::Dict => TypeId::DICT,
            Kind::Set => TypeId::SET,
            Kind::FrozenSet => TypeId::FROZENSET,
            Kind::Func => TypeId::FUNCTION,
            Kind::BoundMethod => TypeId::METHOD,
            Kind::HostFunc => TypeId::HOST_FUNCTION,
            Kind::HostRef => TypeId::HOST_OBJECT,
            Kind::Traceback => TypeId::TRACEBACK,
            Kind::Gen => TypeId::GENERATOR,
            Kind::Cell => TypeId::CELL,
            Kind::Property => TypeId::PROPERTY,
            Kind::ClassMethod => TypeId::CLASSMETHOD,
            Kind::StaticMethod => TypeId::STATICMETHOD,
            Kind::Super => TypeId::SUPER,
            Kind::Module => TypeId::MODULE,
            Kind::Member => TypeId::MEMBER_DESCRIPTOR,
            Kind::Code => TypeId::CODE,
            Kind::Iter => TypeId::ITERATOR,
            Kind::DictView => TypeId::DICT_KEYS,
            Kind::Exc => TypeId::BASE_EXCEPTION,
            Kind::Undef | Kind::LoopRange | Kind::LoopList | Kind::LoopTuple | Kind::Inst | Kind::Buffer => {
                TypeId::OBJECT
            }
        }
    }
}
