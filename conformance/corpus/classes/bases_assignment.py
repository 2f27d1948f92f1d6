# __bases__ may be set to compatible classes.
class A:
    def f(self): return "A"
class B:
    def f(self): return "B"
class C(A): pass
class D(C): pass


d = D()
print(d.f(), [c.__name__ for c in D.__mro__])
C.__bases__ = (B,)
print(d.f(), [c.__name__ for c in D.__mro__], A.__subclasses__(), B.__subclasses__())
C.__bases__ = (B, A)
print([c.__name__ for c in D.__mro__])
for bases in ((D,), (C,), (int,), (), [A], (A, A), (A, 1), (object, A)):
    try: C.__bases__ = bases; print("set")
    except TypeError as e: print(e)
print(C.__bases__ == (B, A))
