# The attributes of classes
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class A:
    "doc"
    x: int = 1
    def m(self): pass
class B(A): pass


A.__name__ = 'Renamed'; A.__doc__ = 'new'; A.y = 5; B.__qualname__ = 'Q.B'
show(lambda: (A.__name__, A.__doc__, B.y, B.__qualname__, A.__module__))
show(lambda: setattr(A, '__name__', 5))
show(lambda: setattr(A, '__bases__', 5))
show(lambda: setattr(A, '__bases__', ()))
show(lambda: setattr(A, '__bases__', (A,)))
show(lambda: setattr(A, '__mro__', ()))
show(lambda: setattr(int, 'x', 1))
show(lambda: delattr(A, 'missing'))
show(lambda: A.missing)
show(lambda: A.__dict__.__setitem__('z', 1))
show(lambda: (type.__call__(A).__class__.__name__, type.mro(B)[0].__qualname__, A() == A(), A == A, hash(A) == hash(A), A | int, int | None, A | B | A))
show(lambda: A < B)
show(lambda: A + B)
show(lambda: A[int])
