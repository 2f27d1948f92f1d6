# lambda: all kinds of parameters, scoping, nesting.
print((lambda: 1)(), (lambda x, y=2, *a, k=3, **kw: (x, y, a, k, kw))(1, 2, 3, k=4, z=5), (lambda *, k: k)(k=1), (lambda x, /: x)(1))
print((lambda x: lambda y: x + y)(1)(2), [f(2) for f in [lambda x, n=n: x * n for n in range(3)]], (lambda: (yield))().__class__.__name__)
f = lambda x: x if x else "none"
print(f(0), f(1), (lambda: (1, 2))(), (lambda x=lambda: 5: x())(), sorted("bca", key=lambda c: -ord(c)))
print((lambda a, b: a if a > b else b)(1, 2), (lambda s: s[::-1])("abc"), list(map(lambda *a: a, [1, 2], [3, 4])))
for bad in ("lambda x, x: 1", "lambda x=1, y: 1", "lambda *: 1", "lambda *, **k: 1", "lambda (x): 1", "lambda x: return 1", "lambda **k, x: 1", "lambda x y: 1", "lambda: x = 1", "f = lambda x: x := 1", "lambda /: 1", "lambda a, /, b, /: 1", "lambda *a, *b: 1", "lambda **a, **b: 1", "lambda *a, /: 1", "lambda 1: 1", "lambda None: 1"):
    try: compile(bad, "f", "exec"); print("ok", bad)
    except SyntaxError as e: print(bad, "|", e.msg, e.offset)
