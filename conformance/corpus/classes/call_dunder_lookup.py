# Calling looks __call__ up on the type, not the instance.
class C:
    def __call__(self, *a, **k): return "type", a, k


c = C()
c.__call__ = lambda: "instance"
print(c(1, x=2), c.__call__())
class N: pass
n = N()
n.__call__ = lambda: 1
try: n()
except TypeError as e: print(e)
class S:
    __call__ = staticmethod(lambda *a: ("static", a))
class K:
    @classmethod
    def __call__(cls, *a): return cls.__name__, a
class P:
    @property
    def __call__(self): return lambda *a: ("prop", a)
class I:
    __call__ = C()
print(S()(1), K()(1), P()(1), I()(1))
print(callable(c), callable(n), callable(S()), callable(C), callable(1))
