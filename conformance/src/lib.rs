//! The corpus runner.
