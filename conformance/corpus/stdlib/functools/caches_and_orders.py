# Caches, orders, dispatch on types.
import functools
@functools.lru_cache
def f(n): return n if n < 2 else f(n - 1) + f(n - 2)
print(f(50), f.cache_info(), f.__name__)
@functools.total_ordering
class V:
    def __init__(self, v): self.v = v
    def __eq__(self, other): return self.v == other.v
    def __lt__(self, other): return self.v < other.v
print(V(1) <= V(1), V(2) > V(1), V(1) >= V(2))
@functools.singledispatch
def g(x): return 'object'
@g.register
def _(x: int): return 'int'
print(g(1), g('a'), g(True), functools.reduce(lambda a, b: a * b, [1, 2, 3]), functools.partial(int, base=2)('101'))
