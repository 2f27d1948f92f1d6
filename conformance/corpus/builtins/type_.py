# type() with one and with three arguments
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class M(type): pass
class A(metaclass=M): pass


show(lambda: (type(1).__name__, type(type), type(A), type('N', (), {}).__name__, type('N', (int,), {'x': 5})(3).x, type('N', (A,), {}).__class__, type(None).__name__, type('é', (), {}).__qualname__, type('N', (), {'__doc__': 'd'}).__doc__, type(...), type(NotImplemented), type('N', (list,), {})([1])))
show(lambda: type())
show(lambda: type(1, 2))
show(lambda: type('N', (), {}, 5))
show(lambda: type(5, (), {}))
show(lambda: type('N', [], {}))
show(lambda: type('N', (), []))
show(lambda: type('N', (5,), {}))
show(lambda: type('N', (bool,), {}))
show(lambda: type('N', (int, str), {}))
show(lambda: type('N', (A, A), {}))
show(lambda: type('N', (object, A), {}))
show(lambda: type('N', (), {'__slots__': 5}))
show(lambda: type('N', (), {'__slots__': ('x',), 'x': 1}))
