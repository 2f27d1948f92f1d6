# A subclass of property, and properties that raise
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class P(property):
    def __get__(self, obj, cls=None): return ('P', super().__get__(obj, cls) if obj is not None else None)
class A:
    @P
    def p(self): return 'value'
    @property
    def attr(self): raise AttributeError('inner')
    @property
    def zero(self): return 1 / 0
    def __getattr__(self, name): return 'fallback ' + name


show(lambda: A().zero)
show(lambda: hasattr(A(), 'zero'))
show(lambda: (P(lambda s: 1).fget(0), isinstance(A.__dict__['p'], property), A.__dict__['p'].__name__))
A.p = 5
show(lambda: (A().p, A.p))
class B(A):
    @A.attr.getter
    def attr(self): return 'overridden'
