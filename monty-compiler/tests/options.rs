//! What the options change.

use monty_bytecode::{Code, CodeFlags, disassemble, verify};
use monty_compiler::{Options, compile};
use monty_parser::{Mode, Source, parse};

fn compiled(text: &str, mode: Mode, options: Options) -> Code {
    let source = Source::new("test", text);
    let module = parse(&source, mode).unwrap();
    let code = compile(&source, &module, &options).unwrap();
    verify(&code).unwrap();
    code
}

#[test]
fn the_result_is_the_expression_at_the_end() {
    let options = Options { result: true, ..Options::default() };
    let listing = disassemble(&compiled("x = 1\nx + 1\n", Mode::Module, options));
    assert!(listing.contains("AddImm") && listing.contains("Return "), "{listing}");
    let without = disassemble(&compiled("x + 1\nx = 1\n", Mode::Module, options));
    assert!(without.contains("ReturnNone"), "{without}");
}

#[test]
fn an_expression_returns_its_value() {
    let listing = disassemble(&compiled("a + b", Mode::Expression, Options::default()));
    assert!(listing.contains("Return "), "{listing}");
}

#[test]
fn names_live_in_the_namespace_but_for_globals_and_functions() {
    let options = Options { namespace: true, ..Options::default() };
    let text = "global g\nx = y\ng = [z for z in x]\ndel x\ndef f(): return x\nw: int = 1\n";
    let code = compiled(text, Mode::Module, options);
    assert!(code.flags.has(CodeFlags::NAMESPACE));
    let listing = disassemble(&code);
    for expected in
        ["StoreName        r0, r1, x", "LoadName ", "DeleteName", "StoreGlobal      r1, g", "LoadGlobal"]
    {
        assert!(listing.contains(expected), "{expected}:\n{listing}");
    }
}

#[test]
fn a_module_that_awaits_is_a_coroutine() {
    let options = Options { top_level_await: true, result: true, ..Options::default() };
    let code = compiled("x = await f()\n[y async for y in x]\n", Mode::Module, options);
    assert!(code.flags.has(CodeFlags::COROUTINE));
    assert!(!compiled("f()\n", Mode::Module, options).flags.has(CodeFlags::COROUTINE));
}

#[test]
fn hidden_code_says_so() {
    let options = Options { hidden: true, ..Options::default() };
    assert!(compiled("def f(): pass\n", Mode::Module, options).codes[0].source.hidden);
}
