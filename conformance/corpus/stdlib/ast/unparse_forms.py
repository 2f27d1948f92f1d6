import ast

source = '''
@d(1)
class A[T: int](B, *c, m=D, **k):
    """doc \\\\ 'quotes' """
    x: int = 1
    def f(self, a, /, b=-1 ** 2, *, c: 'str' = (yield), **d) -> (1, 2): return lambda *e: (e, *e)
    async def g(self):
        async with a as b, c: await (yield from d)
        return (a if b else c) if d else [x async for x, in y if not (z or w)]
try: pass
except* (E, F) as e: raise X from e
else: del a[1:2, ...], b.c
finally: x = y = f"{a!r:>{w}}{{'\\n'" 'it"s' + t'{b}'
if a: pass
elif b < c <= d not in e: pass
match a, b:
    case [1, -2j, *_] | {'k': None, **r} | C.D(x, y=(1 | 2) as z) if w: pass
type X[*Ts, **P] = u'u' if 1 .real else 1e999
'''
text = ast.unparse(ast.parse(source))
print(text)
print(ast.dump(ast.parse(text)) == ast.dump(ast.parse(source)))
print(ast.unparse([ast.Pass(), ast.Expr(ast.Name('x'))]), ast.unparse(ast.Name('x')), ast.unparse(ast.Load()) == '')
print(ast.unparse(ast.Constant((1, 'a', 2.5))), ast.unparse(ast.parse('f(a)', mode='eval')), ast.unparse(ast.arg('a')))
