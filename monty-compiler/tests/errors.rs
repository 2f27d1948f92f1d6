//! What a parsed module is refused for, in CPython's words.

use monty_compiler::{Options, compile};
use monty_parser::{Mode, Source, parse};

/// The message, and the text it is about.
fn refused(text: &str) -> (String, String) {
    let source = Source::new("test", text);
    let module = parse(&source, Mode::Module).unwrap_or_else(|error| panic!("{text}: {error}"));
    match compile(&source, &module, &Options::default()) {
        Ok(_) => panic!("{text:?} compiles"),
        Err(error) => {
            let span = error.span;
            let place = source.text.get(span.lo as usize..span.hi as usize).unwrap_or("").to_owned();
            (error.message.into_owned(), place)
        }
    }
}

macro_rules! refusals {
    ($($name:ident: $text:literal => $message:literal, $place:literal;)*) => { $(
        #[test]
        fn $name() {
            assert_eq!(refused($text), ($message.to_owned(), $place.to_owned()));
        }
    )* };
}

refusals! {
    await_in_a_module: "await x" => "'await' outside function", "await x";
    await_in_a_function: "def f(): await x" => "'await' outside async function", "await x";
    await_in_a_lambda: "async def f():\n lambda: await x" => "'await' outside async function", "await x";
    asynchronous_comprehension: "def f(): [x async for x in y]"
        => "asynchronous comprehension outside of an asynchronous function", "[x async for x in y]";
    async_for_in_a_function: "def f():\n async for x in y: pass"
        => "'async for' outside async function", "async for x in y: pass";
    async_with_in_a_module: "async with x: pass" => "'async with' outside async function", "async with x: pass";
    yield_in_a_module: "yield" => "'yield' outside function", "yield";
    yield_in_a_class: "class A: yield 1" => "'yield' outside function", "yield 1";
    yield_in_a_comprehension: "def f(): return [(yield x) for x in y]"
        => "'yield' inside list comprehension", "yield x";
    yield_from_in_a_coroutine: "async def f(): yield from x" => "'yield from' inside async function", "yield from x";
    value_of_an_async_generator: "async def f():\n yield\n return 1"
        => "'return' with value in async generator", "return 1";
    yield_in_an_annotation: "def f(x: (yield)): pass"
        => "yield expression cannot be used within an annotation", "yield";
    walrus_in_an_annotation: "x: (y:=1)" => "named expression cannot be used within an annotation", "y:=1";
    yield_in_an_alias: "type X = (yield)" => "yield expression cannot be used within a type alias", "yield";
    yield_in_a_bound: "def f[T: (yield)](): pass"
        => "yield expression cannot be used within a TypeVar bound", "yield";
    return_in_a_module: "return" => "'return' outside function", "return";
    return_in_a_class: "class A: return" => "'return' outside function", "return";
    break_outside: "def f():\n for x in y:\n  def g(): break" => "'break' outside loop", "break";
    break_in_else: "for x in y: \n pass\nelse: break" => "'break' outside loop", "break";
    continue_outside: "if 1: continue" => "'continue' not properly in loop", "continue";
    a_parameter_twice: "def f(a, a): pass" => "duplicate argument 'a' in function definition", "a";
    a_type_parameter_twice: "def f[T, T](): pass" => "duplicate type parameter 'T'", "T";
    walrus_over_a_loop_variable: "[x:=1 for x in y]"
        => "assignment expression cannot rebind comprehension iteration variable 'x'", "x";
    walrus_in_an_iterable: "[y for x in (y:=z)]"
        => "assignment expression cannot be used in a comprehension iterable expression", "y:=z";
    walrus_in_a_class_comprehension: "class A: [y:=x for x in z]"
        => "assignment expression within a comprehension cannot be used in a class body", "y";
    a_parameter_declared_global: "def f(x):\n global x" => "name 'x' is parameter and global", "global x";
    assigned_before_global: "def f():\n x=1\n global x"
        => "name 'x' is assigned to before global declaration", "global x";
    used_before_global: "def f():\n print(x)\n global x"
        => "name 'x' is used prior to global declaration", "global x";
    annotated_before_global: "def f():\n x:int\n global x" => "annotated name 'x' can't be global", "global x";
    annotated_after_global: "def f():\n global x\n x:int=1" => "annotated name 'x' can't be global", "x:int=1";
    nonlocal_in_a_module: "nonlocal x" => "nonlocal declaration not allowed at module level", "nonlocal x";
    nonlocal_of_nothing: "def f():\n nonlocal x" => "no binding for nonlocal 'x' found", "nonlocal x";
    a_parameter_declared_nonlocal: "def f(x):\n nonlocal x" => "name 'x' is parameter and nonlocal", "nonlocal x";
    nonlocal_and_global: "def f():\n x=1\n def g():\n  nonlocal x\n  global x"
        => "name 'x' is nonlocal and global", "nonlocal x";
    future_that_never_was: "from __future__ import nope" => "future feature nope is not defined", "nope";
    future_too_late: "x=1\nfrom __future__ import annotations"
        => "from __future__ imports must occur at the beginning of the file", "from __future__ import annotations";
    leaving_an_except_star: "def f():\n try:\n  pass\n except* X:\n  return"
        => "'break', 'continue' and 'return' cannot appear in an except* block", "return";
    capture_that_hides_cases: "match x:\n case a: pass\n case b: pass"
        => "name capture 'a' makes remaining patterns unreachable", "a";
    wildcard_that_hides_alternatives: "match x:\n case _|1: pass"
        => "wildcard makes remaining patterns unreachable", "_";
    a_capture_twice: "match x:\n case (a,a): pass" => "multiple assignments to name 'a' in pattern", "a";
    a_key_twice: "match x:\n case {1:a,1:b}: pass" => "mapping pattern checks duplicate key (1)", "{1:a,1:b}";
    an_attribute_twice: "match x:\n case A(x=1,x=2): pass" => "attribute name repeated in class pattern: x", "2";
    different_captures: "match x:\n case [a]|{}: pass" => "alternative patterns bind different names", "[a]|{}";
    assigning_debug: "__debug__ = 1" => "cannot assign to __debug__", "__debug__";
}
