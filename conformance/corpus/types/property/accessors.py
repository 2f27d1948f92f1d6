# property with getter, setter and deleter
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class A:
    def __init__(self): self._x = 1
    @property
    def x(self):
        "doc of x"
        return self._x
    @x.setter
    def x(self, v): self._x = v
    @x.deleter
    def x(self): del self._x
    ro = property(lambda self: 'ro')
    wo = property(fset=lambda self, v: print('set', v))
    none = property()


a = A()
show(lambda: (a.x, setattr(a, 'x', 5), a.x, delattr(a, 'x'), A.x.__doc__, A.x.__name__, type(A.x).__name__, A.x.fget(a) if hasattr(a, '_x') else 'gone', A.ro.fset, setattr(a, 'wo', 3), A.x.fdel.__name__))
show(lambda: a.x)
show(lambda: a.wo)
show(lambda: a.none)
show(lambda: setattr(a, 'ro', 1))
show(lambda: delattr(a, 'ro'))
show(lambda: setattr(a, 'none', 1))
show(lambda: (A.ro.__get__(None, A) is A.ro, A.ro.__get__(a), A.ro.__get__(a, A), A.x.getter(lambda self: 'new').fget(a), A.ro.__isabstractmethod__))
show(lambda: (property(1, 2, 3).fset, property(doc='d').__doc__, property(lambda self: 1, doc='d2').__doc__))
show(lambda: property(1, 2, 3, 4, 5))
show(lambda: property(foo=1))
show(lambda: A.ro.__set__(a, 1))
show(lambda: A.ro.__get__())
