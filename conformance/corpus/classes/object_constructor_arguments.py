# object.__new__ and object.__init__ on too many arguments.
class P: pass
class I:
    def __init__(self, *a): pass
class N:
    def __new__(cls, *a): return super().__new__(cls)
class B(I, N): pass
class S:
    def __init__(self, x): super().__init__(x)
class T:
    def __new__(cls, x): return super().__new__(cls, x)


for f in (lambda: P(1), lambda: P(x=1), lambda: I(1), lambda: N(1), lambda: B(1), lambda: S(1), lambda: T(1), lambda: object(1),
          lambda: object(x=1), lambda: object.__new__(P, 1), lambda: object.__new__(I, 1), lambda: object.__init__(P(), 1),
          lambda: object.__init__(N(), 1), lambda: object.__new__(1), lambda: object.__new__(int)):
    try: print(type(f()).__name__)
    except TypeError as e: print(e)
