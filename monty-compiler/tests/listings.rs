//! Listings: the code of each `tests/cases/*.py`, below its source.

use std::path::Path;

use monty_bytecode::{disassemble, verify};
use monty_compiler::{Options, compile};
use monty_parser::{Mode, Source, parse};

#[test]
fn every_case_compiles_to_its_listing() {
    let cases = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/cases");
    let mut paths: Vec<_> = std::fs::read_dir(&cases).unwrap().map(|entry| entry.unwrap().path()).collect();
    paths.retain(|path| path.extension().is_some_and(|extension| extension == "py"));
    paths.sort();
    assert!(!paths.is_empty());
    let mut settings = insta::Settings::clone_current();
    settings.set_snapshot_path("cases");
    settings.set_prepend_module_to_snapshot(false);
    settings.set_omit_expression(true);
    let _bound = settings.bind_to_scope();
    for path in paths {
        let text = std::fs::read_to_string(&path).unwrap();
        let name = path.file_stem().unwrap().to_str().unwrap();
        let source = Source::new(name, &text);
        let module = parse(&source, Mode::Module).unwrap_or_else(|error| panic!("{name}: {error}"));
        let code =
            compile(&source, &module, &Options::default()).unwrap_or_else(|error| panic!("{name}: {error}"));
        verify(&code).unwrap_or_else(|error| panic!("{name}: {error}\n{}", disassemble(&code)));
        insta::assert_snapshot!(name, format!("{text}\n---\n{}", disassemble(&code)));
    }
}
