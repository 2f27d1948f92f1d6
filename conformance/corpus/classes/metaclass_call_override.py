# Instances come from the metaclass's __call__.
class M(type):
    def __call__(cls, *a, **k):
        print("M.call", cls.__name__, a, k)
        obj = super().__call__(*a, **k)
        obj.extra = 1
        return obj


class A(metaclass=M):
    def __new__(cls, *a): print("new"); return super().__new__(cls)
    def __init__(self, *a): print("init", a)
print(A(1, 2).extra)
class Singleton(type):
    seen = {}
    def __call__(cls): return cls.seen.setdefault(cls, None) or cls.seen.update({cls: super().__call__()}) or cls.seen[cls]
class S(metaclass=Singleton): pass
print(S() is S())
class Never(type):
    def __call__(cls): raise TypeError("static class")
class N(metaclass=Never): pass
try: N()
except TypeError as e: print(e)
