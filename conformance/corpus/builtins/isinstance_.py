# isinstance and issubclass
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Meta(type):
    def __instancecheck__(cls, obj): return obj == 'magic'
    def __subclasscheck__(cls, sub): return sub is int
class M(metaclass=Meta): pass
class A: pass
class B(A): pass
class Fake:
    __class__ = property(lambda self: B)


show(lambda: (isinstance(1, int), isinstance(True, (str, int)), isinstance(1, int | str), isinstance(B(), A), isinstance('magic', M), isinstance(5, M), issubclass(int, M), issubclass(str, M), isinstance(Fake(), B), isinstance(None, int | None), isinstance(1, ()), isinstance(1, ((str, (int,)),)), issubclass(B, (str, A)), issubclass(bool, int), isinstance(M(), M), issubclass(A, A), isinstance(int, type), issubclass(int, object | str)))
show(lambda: isinstance(1, 5))
show(lambda: isinstance(1, 'int'))
show(lambda: isinstance(1, [int]))
show(lambda: isinstance(1, list[int]))
show(lambda: isinstance(1, (str, 5)))
show(lambda: isinstance(1, (int, 5)))
show(lambda: issubclass(1, int))
show(lambda: issubclass(int, 5))
show(lambda: issubclass(int, (str, 5)))
show(lambda: isinstance(1))
show(lambda: isinstance())
show(lambda: issubclass(int))
show(lambda: issubclass(list[int], list))
show(lambda: isinstance([], list | list[int]))
