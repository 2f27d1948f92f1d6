from ast import literal_eval
for text in ("1", "-2.5e-3", "'a' \"b\"", "b'x\\n'", "[1, (2,), {3: 'c', None: [True]}]", "{1, 2}", "()", "{}", "1, 2", "(1)", "3+4j", "-1j",
             "set()", "0x1F", "1_000", "...", "'''multi\nline'''", "r'\\d'", "  [ 'x' , # note\n 2]", "'it\\'s'", "(1, [2, {'a': (None, False)}])"):
    print(repr(text), literal_eval(text))
