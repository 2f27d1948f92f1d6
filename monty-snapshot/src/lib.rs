//! Programs and paused runs as bytes.
