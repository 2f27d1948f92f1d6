//! Values, heap, frames and the stackless dispatch loop.
