# def with wrong parameters.
for sig in ("a, a", "a=1, b", "*", "*, **k", "*a, *b", "**k, a", "**k, *a", "**k=1", "*a=1", "/", "a, /, b, /", "*a, /", "*, /", "a, *, b, *c", "a=1, /, b", "(a, b)", "1", "None", "a.b", "a b", "a,, b", ",", "a, *, a", "a: int = 1, b: str", "*a: int, k=1, **kw: str", "a=1, *, b, c=2, d", "*, a=1, b", "__debug__", "a, /, *, b", "a, b=1, /, c=2, *d, e, **f", "yield", "a=(yield)", "*args: *int", "a: *int"):
    try: compile(f"def f({sig}): pass", "f", "exec"); print(sig, "| ok")
    except SyntaxError as e: print(sig, "|", e.msg, e.offset)
