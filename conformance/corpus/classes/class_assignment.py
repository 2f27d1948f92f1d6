# __class__ may be set to a class of the same layout.
class A:
    def who(self): return "A"
class B:
    def who(self): return "B"
class S:
    __slots__ = ("x",)
class T:
    __slots__ = ("x",)
class U:
    __slots__ = ("y",)


a = A(); a.v = 1
a.__class__ = B
print(a.who(), a.v, type(a).__name__, isinstance(a, A))
s = S(); s.x = 5
s.__class__ = T
print(s.x, type(s).__name__)
for obj, cls in ((a, S), (s, U), (a, int), (5, A), (a, 5), (s, A), ([], list), (A, type)):
    try: obj.__class__ = cls; print("set")
    except TypeError as e: print(e)
