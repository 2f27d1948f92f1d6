# A subclass of tuple
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class P(tuple):
    def __new__(cls, x, y): return super().__new__(cls, (x, y))
    x = property(lambda self: self[0])
    def __iter__(self): return iter('no')
    def __eq__(self, other): return 'eq'
    __hash__ = tuple.__hash__
p = P(1, 2)


show(lambda: (p, p.x, p[1], len(p), list(p), p == 5, hash(p) == hash((1, 2)), p[:], type(p[:]).__name__, p + (3,), {(1, 2): 'k'}.get(p), '%s %s' % p, isinstance(p, tuple), p.count(1), sorted([P(2, 1), P(1, 2)], key=tuple.__getitem__.__get__) if False else 'skipped'))
a, b = p
print(a, b)
show(lambda: P(1))
show(lambda: P(1, 2, 3))
p.extra = 5
print(vars(p))
class S(tuple): __slots__ = ()
try: S((1,)).x = 1
except AttributeError as e: print(e)
try:
    class Q(tuple): __slots__ = ('q',)
except TypeError as e: print(e)
