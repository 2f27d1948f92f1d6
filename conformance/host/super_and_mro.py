# Host calls along super() chains and class methods.
class A:
    def f(self): return ["A", fetch(1)]
    @classmethod
    def make(cls): return fetch(cls.__name__)
    @staticmethod
    def s(): return fetch("static")
class B(A):
    def f(self): return super().f() + ["B", fetch(2)]
class C(A):
    def f(self): return super().f() + ["C", fetch(3)]
class D(B, C):
    def f(self): return super().f() + ["D", fetch(4)]


print(D().f(), D.make(), D.s(), isinstance(D(), A))
class M(type):
    def __instancecheck__(cls, o): return fetch(o == 1)
    def __subclasscheck__(cls, o): return fetch(o is int)
class Q(metaclass=M): pass
print(isinstance(1, Q), isinstance(2, Q), issubclass(int, Q), issubclass(str, Q))
