from types import SimpleNamespace
n = SimpleNamespace(a=1, b='x')
n.c = [n.a]
print(n, n == SimpleNamespace(a=1, b='x', c=[1]), vars(n), SimpleNamespace({'k': 2}, z=3))
n.me = n
print(n)
class Sub(SimpleNamespace): pass
print(Sub(x=1), SimpleNamespace() == Sub())
for f in (lambda: SimpleNamespace(1), lambda: hash(n), lambda: n.nope, lambda: SimpleNamespace({1: 2})):
    try:
        print(f())
    except (TypeError, AttributeError) as e:
        print(type(e).__name__)
