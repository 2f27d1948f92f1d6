//! Benchmarks of every layer.
