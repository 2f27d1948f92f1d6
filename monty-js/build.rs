//! What the linker must be told for a module that Node loads.

fn main() {
    napi_build::setup();
}
