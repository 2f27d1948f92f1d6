//! The values of literals, from the text of their spans.

mod number;
mod escape;
mod string;
mod piece;

pub use number::{Int, parse_float, parse_imaginary, parse_int};
pub use piece::{Merged, field_text, merge_pieces};
pub use string::{StrValue, concat_bytes, concat_str, decode_bytes, decode_str, plain_str};

pub(crate) use escape::{BadEscape, Step, Steps};
pub(crate) use string::{is_raw, split};
