//! Exceptions and tracebacks.

mod fields;
mod new;
mod text;

use crate::native::{Native, TypeDef, natives};
use crate::object::TypeId;

use fields::*;
use text::{
    key_error as text_key_error, os_error as text_os_error, repr as text_repr, str as text_str,
    syntax_error as text_syntax_error, unicode_error as text_unicode_error,
};

/// `traceback`
pub(super) static TRACEBACK: TypeDef = TypeDef {
    id: TypeId::TRACEBACK,
    doc: "Create a new traceback object.",
    methods: TRACEBACK_ROWS,
    new: None,
    subclassable: false,
};

/// What calling an exception class does.
pub(super) static NEW: &[Native] = natives! {
    "BaseException(*args, **kwargs)" => new_exception | "exception_new",
};

pub use new::make;
use new::{init, new as new_exception};

/// The definition of an exception class.
pub(super) const fn definition(id: TypeId) -> TypeDef {
    let methods: &'static [Native] = match id {
        TypeId::BASE_EXCEPTION => BASE,
        TypeId::STOP_ITERATION => STOP_ITERATION,
        TypeId::SYSTEM_EXIT => SYSTEM_EXIT,
        TypeId::OS_ERROR => OS_ERROR,
        TypeId::IMPORT_ERROR => IMPORT_ERROR,
        TypeId::NAME_ERROR => NAME_ERROR,
        TypeId::ATTRIBUTE_ERROR => ATTRIBUTE_ERROR,
        TypeId::KEY_ERROR => KEY_ERROR,
        TypeId::SYNTAX_ERROR => SYNTAX_ERROR,
        TypeId::UNICODE_DECODE_ERROR | TypeId::UNICODE_ENCODE_ERROR | TypeId::UNICODE_TRANSLATE_ERROR => {
            UNICODE_ERROR
        }
        TypeId::BASE_EXCEPTION_GROUP => GROUP,
        _ => &[],
    };
    TypeDef { id, doc: "", methods, new: NEW.first(), subclassable: true }
}

static BASE: &[Native] = natives! {
    "@staticmethod __new__(cls, /, *args, **kwargs)" => new_exception | "exception_new",
    "__init__(*args, **kwargs)" => init,
    "@property args" => args,
    "_set_args(value, /)" => set_args,
    "@property __cause__" => cause,
    "_set___cause__(value, /)" => set_cause,
    "@property __context__" => context,
    "_set___context__(value, /)" => set_context,
    "@property __suppress_context__" => suppress,
    "_set___suppress_context__(value, /)" => set_suppress,
    "_del___suppress_context__()" => del_suppress,
    "@property __traceback__" => traceback,
    "_set___traceback__(value, /)" => set_traceback,
    "with_traceback(tb, /)" => with_traceback,
    "add_note(note, /)" => add_note,
    "__repr__()" => text_repr | "exception_repr",
    "__str__()" => text_str | "exception_str",
    "__reduce__()" => py "exception_reduce",
    "__setstate__(state, /)" => py "exception_setstate",
};

static STOP_ITERATION: &[Native] = natives! {
    "@property value" => stop_value,
    "_set_value(value, /)" => set_stop_value,
};

static SYSTEM_EXIT: &[Native] = natives! {
    "@property code" => exit_code,
    "_set_code(value, /)" => set_exit_code,
};

static OS_ERROR: &[Native] = natives! {
    "@property errno" => errno,
    "_set_errno(value, /)" => set_errno,
    "@property strerror" => strerror,
    "_set_strerror(value, /)" => set_strerror,
    "@property filename" => filename,
    "_set_filename(value, /)" => set_filename,
    "@property filename2" => filename2,
    "_set_filename2(value, /)" => set_filename2,
    "__str__()" => text_os_error | "os_error_str",
};

static IMPORT_ERROR: &[Native] = natives! {
    "@property msg" => msg,
    "_set_msg(value, /)" => set_msg,
    "@property name" => name,
    "_set_name(value, /)" => set_name,
    "@property name_from" => name_from,
    "_set_name_from(value, /)" => set_name_from,
    "@property path" => path,
    "_set_path(value, /)" => set_path,
};

static NAME_ERROR: &[Native] = natives! {
    "@property name" => name,
    "_set_name(value, /)" => set_name,
};

static ATTRIBUTE_ERROR: &[Native] = natives! {
    "@property name" => name,
    "_set_name(value, /)" => set_name,
    "@property obj" => obj,
    "_set_obj(value, /)" => set_obj,
};

static KEY_ERROR: &[Native] = natives! {
    "__str__()" => text_key_error | "key_error_str",
};

static SYNTAX_ERROR: &[Native] = natives! {
    "@property msg" => msg,
    "_set_msg(value, /)" => set_msg,
    "@property filename" => filename,
    "_set_filename(value, /)" => set_filename,
    "@property lineno" => lineno,
    "_set_lineno(value, /)" => set_lineno,
    "@property offset" => offset,
    "_set_offset(value, /)" => set_offset,
    "@property text" => source_text,
    "_set_text(value, /)" => set_source_text,
    "@property end_lineno" => end_lineno,
    "_set_end_lineno(value, /)" => set_end_lineno,
    "@property end_offset" => end_offset,
    "_set_end_offset(value, /)" => set_end_offset,
    "@property print_file_and_line" => print_file_and_line,
    "_set_print_file_and_line(value, /)" => set_print_file_and_line,
    "__str__()" => text_syntax_error | "syntax_error_str",
};

static UNICODE_ERROR: &[Native] = natives! {
    "@property encoding" => encoding,
    "_set_encoding(value, /)" => set_encoding,
    "@property object" => object,
    "_set_object(value, /)" => set_object,
    "@property start" => start,
    "_set_start(value, /)" => set_start,
    "@property end" => end,
    "_set_end(value, /)" => set_end,
    "@property reason" => reason,
    "_set_reason(value, /)" => set_reason,
    "__str__()" => text_unicode_error | "exception_str",
};

static GROUP: &[Native] = natives! {
    "@staticmethod __new__(cls, message, exceptions, /)" => py "group_new",
    "__init__(*args, **kwargs)" => init,
    "@property message" => group_message,
    "_set_message(value, /)" => read_only,
    "_del_message()" => read_only,
    "@property exceptions" => group_exceptions,
    "_set_exceptions(value, /)" => read_only,
    "_del_exceptions()" => read_only,
    "__str__()" => py "group_str",
    "__repr__()" => py "group_repr",
    "derive(excs, /)" => py "group_derive",
    "split(condition, /)" => py "group_split",
    "subgroup(condition, /)" => py "group_subgroup",
    "@classmethod __class_getitem__(object, /)" => py "generic_alias",
};

static TRACEBACK_ROWS: &[Native] = natives! {
    "@property tb_lineno" => tb_lineno,
    "@property tb_next" => tb_next,
    "@property tb_lasti" => tb_lasti,
    "@property tb_frame" => py "traceback_frame",
    "_entries()" => tb_entries,
    "_code()" => tb_code,
};
