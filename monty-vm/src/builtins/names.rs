//! The types and exceptions among the builtins.

use crate::native::Constant;
use crate::object::{TypeId, Value};

macro_rules! constants {
    ($($name:literal $id:ident)*) => {
        &[
            ("__name__", Constant::Str("builtins")),
            ("memoryview", Constant::Python("memoryview")),
            ("exit", Constant::Python("exit")),
            ("quit", Constant::Python("quit")),
            ("__debug__", Constant::Value(Value::TRUE)),
            ("None", Constant::Value(Value::NONE)),
            ("True", Constant::Value(Value::TRUE)),
            ("False", Constant::Value(Value::FALSE)),
            ("Ellipsis", Constant::Value(Value::ELLIPSIS)),
            ("NotImplemented", Constant::Value(Value::NOT_IMPLEMENTED)),
            $(($name, Constant::Type(TypeId::$id)),)*
        ]
    };
}

/// Constants of the module.
pub(super) static CONSTANTS: &[(&str, Constant)] = constants! {
    "object" OBJECT
    "type" TYPE
    "int" INT
    "bool" BOOL
    "float" FLOAT
    "complex" COMPLEX
    "str" STR
    "bytes" BYTES
    "bytearray" BYTEARRAY
    "list" LIST
    "tuple" TUPLE
    "dict" DICT
    "set" SET
    "frozenset" FROZENSET
    "range" RANGE
    "slice" SLICE
    "property" PROPERTY
    "classmethod" CLASSMETHOD
    "staticmethod" STATICMETHOD
    "super" SUPER
    "enumerate" ENUMERATE
    "zip" ZIP
    "map" MAP
    "filter" FILTER
    "reversed" REVERSED
    "BaseException" BASE_EXCEPTION
    "Exception" EXCEPTION
    "BaseExceptionGroup" BASE_EXCEPTION_GROUP
    "ExceptionGroup" EXCEPTION_GROUP
    "GeneratorExit" GENERATOR_EXIT
    "KeyboardInterrupt" KEYBOARD_INTERRUPT
    "SystemExit" SYSTEM_EXIT
    "ArithmeticError" ARITHMETIC_ERROR
    "FloatingPointError" FLOATING_POINT_ERROR
    "OverflowError" OVERFLOW_ERROR
    "ZeroDivisionError" ZERO_DIVISION_ERROR
    "AssertionError" ASSERTION_ERROR
    "AttributeError" ATTRIBUTE_ERROR
    "BufferError" BUFFER_ERROR
    "EOFError" EOF_ERROR
    "ImportError" IMPORT_ERROR
    "ModuleNotFoundError" MODULE_NOT_FOUND_ERROR
    "LookupError" LOOKUP_ERROR
    "IndexError" INDEX_ERROR
    "KeyError" KEY_ERROR
    "MemoryError" MEMORY_ERROR
    "NameError" NAME_ERROR
    "UnboundLocalError" UNBOUND_LOCAL_ERROR
    "OSError" OS_ERROR
    "IOError" OS_ERROR
    "EnvironmentError" OS_ERROR
    "BlockingIOError" BLOCKING_IO_ERROR
    "ChildProcessError" CHILD_PROCESS_ERROR
    "ConnectionError" CONNECTION_ERROR
    "BrokenPipeError" BROKEN_PIPE_ERROR
    "ConnectionAbortedError" CONNECTION_ABORTED_ERROR
    "ConnectionRefusedError" CONNECTION_REFUSED_ERROR
    "ConnectionResetError" CONNECTION_RESET_ERROR
    "FileExistsError" FILE_EXISTS_ERROR
    "FileNotFoundError" FILE_NOT_FOUND_ERROR
    "InterruptedError" INTERRUPTED_ERROR
    "IsADirectoryError" IS_A_DIRECTORY_ERROR
    "NotADirectoryError" NOT_A_DIRECTORY_ERROR
    "PermissionError" PERMISSION_ERROR
    "ProcessLookupError" PROCESS_LOOKUP_ERROR
    "TimeoutError" TIMEOUT_ERROR
    "ReferenceError" REFERENCE_ERROR
    "RuntimeError" RUNTIME_ERROR
    "NotImplementedError" NOT_IMPLEMENTED_ERROR
    "RecursionError" RECURSION_ERROR
    "PythonFinalizationError" PYTHON_FINALIZATION_ERROR
    "StopAsyncIteration" STOP_ASYNC_ITERATION
    "StopIteration" STOP_ITERATION
    "SyntaxError" SYNTAX_ERROR
    "IndentationError" INDENTATION_ERROR
    "TabError" TAB_ERROR
    "SystemError" SYSTEM_ERROR
    "TypeError" TYPE_ERROR
    "ValueError" VALUE_ERROR
    "UnicodeError" UNICODE_ERROR
    "UnicodeDecodeError" UNICODE_DECODE_ERROR
    "UnicodeEncodeError" UNICODE_ENCODE_ERROR
    "UnicodeTranslateError" UNICODE_TRANSLATE_ERROR
    "Warning" WARNING
    "BytesWarning" BYTES_WARNING
    "DeprecationWarning" DEPRECATION_WARNING
    "EncodingWarning" ENCODING_WARNING
    "FutureWarning" FUTURE_WARNING
    "ImportWarning" IMPORT_WARNING
    "PendingDeprecationWarning" PENDING_DEPRECATION_WARNING
    "ResourceWarning" RESOURCE_WARNING
    "RuntimeWarning" RUNTIME_WARNING
    "SyntaxWarning" SYNTAX_WARNING
    "UnicodeWarning" UNICODE_WARNING
    "UserWarning" USER_WARNING
};
