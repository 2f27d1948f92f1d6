# Functions as descriptors and bound methods
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class A:
    def m(self, x=1): return (self is a, x)
    @classmethod
    def c(cls): return cls.__name__
    @staticmethod
    def s(x): return x
class B(A): pass
a = A()


show(lambda: (a.m(), a.m(2), A.m(a), a.m.__func__ is A.m, a.m.__self__ is a, a.m == a.m, a.m is a.m, hash(a.m) == hash(a.m), a.c(), B.c(), A.s(5), a.s(6), A.m.__get__(a)(), A.m.__get__(None, A) is A.m, a.m.__name__, a.m.__doc__, B().c(), A.__dict__['c'].__func__(B), A.__dict__['s'](7), type(A.__dict__['s']).__name__))
show(lambda: A.m())
show(lambda: a.c(1))
show(lambda: setattr(a.m, 'x', 1))
show(lambda: A.m.__get__())
show(lambda: type(a.m)(A.m, None))
show(lambda: (type(a.m)(lambda self: self, 5)(), type(a.m)(len, 'abc')()))
show(lambda: (a.m.__eq__(5), a.m != B().m, {a.m: 1}[a.m]))
show(lambda: (staticmethod(5).__func__, classmethod(len).__func__ is len, staticmethod(len)('abc')))
show(lambda: staticmethod())
show(lambda: classmethod())
show(lambda: staticmethod(1, 2))
show(lambda: classmethod(5).__get__(None, int)())
