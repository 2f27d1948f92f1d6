from inspect import signature, Parameter
def f(a, b: int = 1, *args, c, **kw): ...
for p in signature(f).parameters.values():
    print(p.name, p.kind, p.kind.description, p.default is Parameter.empty, p.annotation, p, repr(p))
p = Parameter('x', Parameter.KEYWORD_ONLY, default=3)
print(p.replace(name='y'), p == p.replace(), p.default)
for bad in (lambda: Parameter('1', Parameter.KEYWORD_ONLY), lambda: Parameter('a', Parameter.VAR_KEYWORD, default=1), lambda: Parameter('a', 9), lambda: Parameter(3, Parameter.KEYWORD_ONLY)):
    try:
        bad()
    except (ValueError, TypeError) as e:
        print(e)
