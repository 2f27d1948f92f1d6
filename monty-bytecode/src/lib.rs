//! The register instruction set, code objects, disassembler and verifier.
