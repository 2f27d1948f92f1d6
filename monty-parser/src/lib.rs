//! Python tokens to a span-carrying syntax tree.
