//! The standard library's modules.
