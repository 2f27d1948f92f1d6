# The diamond is linearised, and super() walks the instance's line, not the class's.
class A:
    def who(self): return ["A"]


class B(A):
    def who(self): return ["B"] + super().who()


class C(A):
    def who(self): return ["C"] + super().who()


class D(B, C):
    def who(self): return ["D"] + super().who()


print(D().who(), B().who())
print([k.__name__ for k in D.__mro__], D.__bases__ == (B, C), D.__base__.__name__)
try:
    class X(A, B): pass
except TypeError as e:
    print(e)
print(issubclass(D, C), isinstance(D(), (int, A)), issubclass(A, D))
