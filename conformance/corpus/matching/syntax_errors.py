# Patterns that cannot be.
for p in ("x | 1", "x", "1 | x", "[x, x]", "{'a': x, **x}", "{**r, 'a': 1}", "{'a': 1, 'a': 2}", "P(x, y=x)", "[*a, *b]", "x as x", "1 as _", "(x as y) as z", "f()()", "1 + 2", "1 + 2j", "'a' + 'b'", "-x", "f'a'", "not x", "a.b()", "a.b", "x as a.b", "1 as 2", "_ | 1", "{x: 1}", "{a.b: 1}", "{-1: x}", "{**_}", "[*_]", "P(1, x=2, 3)", "P(*a)", "lambda: 1", "None()", "*x", "x,", "(x)", "()", "a | b", "(1 | 2 | 3)", "{1: 2, **rest, }", "-1j", "1j + 1", "1 - 1j", "...", "True | False", "[1, 2", "P(a.b=1)", "0x10", "{f(): 1}", "x[0]"):
    try: compile(f"match v:\n case {p}: pass\n case _: pass", "f", "exec"); print(p, "ok")
    except SyntaxError as e: print(p, "|", e.msg, e.offset)
for s in ("match x:\n pass", "match x:\ncase 1: pass", "match x: case 1: pass", "match:\n case 1: pass", "match x:\n case 1:\n case 2: pass", "match x:\n case 1 pass", "match x\n case 1: pass", "match = 1\nmatch", "case = 1", "match x:\n case x: pass\n case 1: pass", "match(x)", "match[x]", "match.x = case", "_ = 1"):
    try: compile(s, "f", "exec"); print("ok", repr(s))
    except SyntaxError as e: print(type(e).__name__, e.msg, e.lineno, e.offset)
