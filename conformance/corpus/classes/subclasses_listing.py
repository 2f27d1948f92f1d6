# __subclasses__ lists direct subclasses in the order of their making.
class A: pass
class B(A): pass
class C(A): pass
class D(B, C): pass


print(A.__subclasses__(), B.__subclasses__(), D.__subclasses__())
E = type("E", (A,), {})
print([c.__name__ for c in A.__subclasses__()])
B.__bases__ = (C,)
print([c.__name__ for c in A.__subclasses__()], [c.__name__ for c in C.__subclasses__()])
print(bool in int.__subclasses__(), A in object.__subclasses__())
