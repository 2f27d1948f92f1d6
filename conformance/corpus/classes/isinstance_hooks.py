# __instancecheck__ and __subclasscheck__ on the metaclass; exact types skip them.
class M(type):
    def __instancecheck__(cls, o): print("inst", cls.__name__, type(o).__name__); return o == 5
    def __subclasscheck__(cls, c): print("sub", cls.__name__, c); return c is int


class A(metaclass=M): pass
class B(A): pass
a = A()
print(isinstance(a, A), isinstance(B(), A), isinstance(5, A), isinstance(6, A))
print(issubclass(int, A), issubclass(A, A), issubclass(B, (str, A)))
print(isinstance(5, (str, (A, float))), isinstance("", int | str), issubclass(bool, int | None))
for f in (lambda: isinstance(1, 5), lambda: isinstance(1, (int, 5)), lambda: isinstance(1, (str, 5)), lambda: issubclass(1, int),
          lambda: issubclass(int, 1), lambda: isinstance(1, list[int]), lambda: issubclass(int, "x"), lambda: isinstance(1, int | list[int])):
    try: print(f())
    except TypeError as e: print(e)
