from inspect import signature
def f(a, b=2, *args, c, d=4, **kw): ...
s = signature(f)
b = s.bind(1, 3, 5, c=6, z=7)
print(b, b.args, b.kwargs, b.arguments)
b = s.bind_partial(1)
print(b)
b.apply_defaults()
print(b)
for args, kw in (((), {'c': 1}), ((1,), {}), ((1,), {'c': 1, 'a': 2})):
    try:
        s.bind(*args, **kw)
    except TypeError as e:
        print(e)
try:
    signature(lambda x: x).bind(1, 2)
except TypeError as e:
    print(e)
