//! Rust's own data to Python values and back, through serde.

mod error;
mod write;
mod read;

pub use error::ConvertError;
pub use read::from_value;
pub use write::to_value;
