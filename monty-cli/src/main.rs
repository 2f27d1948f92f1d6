//! The `monty` command.
fn main() {}
