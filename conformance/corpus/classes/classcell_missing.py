# __classcell__ must reach type.__new__.
class M(type):
    def __new__(cls, name, bases, ns):
        ns = dict(ns)
        ns.pop("__classcell__", None)
        return super().__new__(cls, name, bases, ns)


try:
    class A(metaclass=M):
        def f(self): return __class__
except RuntimeError as e: print(e)
class B(metaclass=M):
    def f(self): return 1
print(B().f())
class W(type):
    def __new__(cls, name, bases, ns):
        super().__new__(cls, "Other", bases, ns)
        return super().__new__(cls, name, bases, {})
try:
    class C(metaclass=W):
        def f(self): return __class__
except TypeError as e: print(e)
try: type("D", (), {"__classcell__": 5})
except TypeError as e: print(e)
print("__classcell__" in vars(B), "__qualname__" in vars(B))
