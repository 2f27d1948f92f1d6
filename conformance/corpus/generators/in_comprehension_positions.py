# Where yield may stand, and where not.
def f():
    x = (yield 1) + (yield 2)
    y = [(yield 3), (yield 4)]
    z = {(yield 5): (yield 6)}
    print(x, y, z, f"{(yield 7)}", (yield), (lambda: 8)())
    return (yield 9) if (yield 10) else (yield 11)


g = f()
sent = iter(range(100, 120))
out = [next(g)]
try:
    while True: out.append(g.send(next(sent)))
except StopIteration as e: print(out, e.value)
for bad in ("yield 1", "class C: yield 1", "[(yield x) for x in y]", "def f(): [(yield x) for x in y]", "def f(): ((yield x) for x in y)", "lambda: (yield)", "async def f(): yield from x", "def f(x=(yield)): pass", "yield from x", "async def f(): return 1; yield", "async def f():\n yield 1\n return 2", "def f(): print(yield)", "def f(): x = yield = 1", "f = lambda: (yield from x)", "def f(x: (yield)): pass"):
    try: compile(bad, "f", "exec"); print("ok")
    except SyntaxError as e: print(e.msg, e.offset)
