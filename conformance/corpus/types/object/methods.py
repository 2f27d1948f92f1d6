# What every object has
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class A: pass
class B:
    def __init__(self, x): pass
class C:
    def __new__(cls, x): return object.__new__(cls)
o = object()


show(lambda: o < o)
show(lambda: o + o)
show(lambda: o[0])
show(lambda: o())
show(lambda: o.x)
show(lambda: setattr(o, 'x', 1))
show(lambda: object(1))
show(lambda: object(x=1))
show(lambda: A(1))
show(lambda: B())
show(lambda: B(1, 2))
show(lambda: C())
show(lambda: object.__new__(5))
show(lambda: object.__new__(int))
show(lambda: object.__new__(A, 1))
show(lambda: object.__init__(A(), 1))
show(lambda: (object.__new__(B, 1).__class__, type(C(1)).__name__, object.__init_subclass__(), o.__getattribute__('__class__')))
show(lambda: object.__init_subclass__(1))
show(lambda: o.__getattribute__(5))
show(lambda: o.__setattr__('x', 1))
show(lambda: object.__eq__(o))
show(lambda: setattr(A(), '__class__', int))
show(lambda: setattr(A(), '__class__', 5))
