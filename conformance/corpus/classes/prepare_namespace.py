# __prepare__ gives the namespace that the body fills.
class Log(dict):
    def __setitem__(self, k, v): print("set", k); super().__setitem__(k, v)
    def __getitem__(self, k): print("get", k); return super().__getitem__(k)
    def __delitem__(self, k): print("del", k); super().__delitem__(k)
class M(type):
    @classmethod
    def __prepare__(meta, name, bases, **kw): print("prepare", name, bases, kw); return Log()
    def __new__(cls, name, bases, ns, **kw): return super().__new__(cls, name, bases, dict(ns))
    def __init__(cls, name, bases, ns, **kw): pass


class A(metaclass=M, k=1):
    x = 1
    y = x
    del x
    def f(self): pass
print(type(vars(A)).__name__, A.y)
class Bad(type):
    @classmethod
    def __prepare__(meta, name, bases): return 5
try:
    class B(metaclass=Bad): pass
except TypeError as e: print(e)
