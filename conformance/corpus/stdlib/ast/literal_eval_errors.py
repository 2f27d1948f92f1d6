from ast import literal_eval
for text in ("x", "f(1)", "1 + 2", "[i for i in x]", "a.b", "__import__('os')", "f'{1}'", "'a' + 'b'", "{1: 2, **x}", "not 1", "lambda: 0", "[x]"):
    try:
        print(literal_eval(text))
    except ValueError as e:
        print(text, type(e).__name__, str(e)[:24])
for text in ("1 +", "[1, 2", "", "a b"):
    try:
        literal_eval(text)
    except SyntaxError as e:
        print(repr(text), type(e).__name__)
