# What __int__, __float__, __complex__ and __index__ may give.
class I:
    def __init__(self, v): self.v = v
    def __int__(self): return self.v
class F(I):
    def __float__(self): return self.v
class C(I):
    def __complex__(self): return self.v
class X(I):
    __int__ = None
    def __index__(self): return self.v


for f in (lambda: int(I(3)), lambda: int(I(3.5)), lambda: int(I("3")), lambda: float(F(1.5)), lambda: float(F(2.5)),
          lambda: complex(C(1j)), lambda: complex(F(2.0)), lambda: float(X(4)), lambda: complex(X(4)),
          lambda: int(X(4)), lambda: [1][X(0)], lambda: [1][X("0")], lambda: range(X(2)), lambda: hex(X(255)),
          lambda: float(I(1)), lambda: chr(X(65)), lambda: "ab" * X(2), lambda: bytes(X(2)), lambda: (1, 2)[X(1):]):
    try: print(f())
    except TypeError as e: print("TypeError:", e)
