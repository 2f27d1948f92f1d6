# Calls that cannot be.
for call in ("f(a=1, a=2)", "f(a=1, 2)", "f(**a, *b)", "f(**a, b)", "f(*a, b)", "f(a for a in b, c)", "f(c, a for a in b)", "f(a for a in b)", "f(1=2)", "f(a.b=1)", "f((a)=1)", "f(a+b=1)", "f(True=1)", "f(None=1)", "f(lambda: 1=2)", "f(x for x in y, 1)", "f(a b)", "f(,)", "f(a,,b)", "f(**)", "f(*)", "f(*a=1)", "f(a=)", "f(a:=1)", "f(a:=1, b=(c:=2))", "f(a=b:=1)", "f(*a, *b, **c, **d)", "f(a, b=1, *c, d)", "f(__debug__=1)", "f(a=1 for a in b)", "f(x=y for y in z)", "f(*x for x in y)", "f(**x for x in y)", "f[a=1]", "f(print 1)", "f(a, b c)", "f((yield))", "f(await=1)", "f(not)", "f(a if b)", "f(*a if b else c)"):
    try: compile(call, "f", "exec"); print(call, "| ok")
    except SyntaxError as e: print(call, "|", e.msg, e.offset)
