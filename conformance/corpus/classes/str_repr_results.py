# What __str__, __repr__ and __format__ may return.
class S(str): pass
class A:
    def __init__(self, v): self.v = v
    def __str__(self): return self.v
    def __repr__(self): return self.v
    def __format__(self, spec): return self.v


for v in ("ok", S("sub"), 1, None, b"x"):
    for f in (str, repr, format, lambda a: f"<{a}>", lambda a: f"<{a!r}>", lambda a: "%s|" % a, lambda a: "{}|".format(a)):
        try: print(f(A(v)), type(f(A(v))).__name__, end=" ")
        except TypeError as e: print(e, end=" ")
    print()
print(type(str(A(S("x")))) is S, type(repr(A(S("x")))) is S)
class R:
    def __repr__(self): return "R!"
print(str(R()), f"{R()}", [R()], {R(): R()})
