# What __hash__ may return and what hash() makes of it.
class H:
    def __init__(self, h): self.h = h
    def __hash__(self): return self.h


for h in (1, True, 12345, -1, -2, 0, 1.5, "x", None):
    try: print(hash(H(h)), type(hash(H(h))).__name__)
    except TypeError as e: print("TypeError:", e)
class E:
    def __eq__(self, o): return True
class S(E):
    __hash__ = object.__hash__
class N(S):
    __hash__ = None
for c in (E, S, N):
    try: print(c.__name__, isinstance(hash(c()), int))
    except TypeError as e: print(e)
print(E.__hash__, E.__dict__["__hash__"], "__hash__" in S.__dict__)
