# Tuples, unions, nesting, own checks.
class A: pass
class B(A): pass

print(isinstance(B(), A), isinstance(A(), B), isinstance(1, (str, (float, int))))
print(isinstance(True, int), isinstance(1, float), isinstance(None, type(None)))
print(isinstance(A, type), isinstance(A(), object), isinstance("a", int | str), isinstance(1, ()))
print(issubclass(B, (int, A)), issubclass(bool, int), issubclass(A, object))
class M(type):
    def __instancecheck__(cls, o): return o == 42
    def __subclasscheck__(cls, o): return o is str
class C(metaclass=M): pass
print(isinstance(42, C), isinstance(C(), C), issubclass(str, C), issubclass(int, C))
print(isinstance("x", (C, str)))
class Fake:
    @property
    def __class__(self): return int
print(isinstance(Fake(), int), isinstance(Fake(), Fake), type(Fake()) is Fake)
for call in (
    lambda: isinstance(1, 5), lambda: isinstance(1, (int, 5)), lambda: isinstance("a", (int, 5)),
    lambda: issubclass(1, int), lambda: issubclass(int, 5), lambda: isinstance(1),
    lambda: isinstance(1, [int]),
):
    try: print(call())
    except TypeError as e: print(e)
