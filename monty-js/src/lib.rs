//! The native module of the Node package: the facade, with values and outcomes as plain data. The classes that JavaScript
//! programs see are JavaScript's own, in `lib`.

mod wire;
mod options;
mod step;
mod program;
mod run;
mod session;
