//! Scopes and code generation: syntax tree to verified code.
