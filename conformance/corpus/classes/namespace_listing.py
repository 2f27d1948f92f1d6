# vars() of a class: what the body defines, then what the class adds.
class A:
    """doc"""
    x = 1
    def f(self): self.q = 1
class B(A):
    y = 2
class S:
    __slots__ = ("a", "b")
class D(S):
    __slots__ = ("__dict__",)
class I(int): pass
class E(Exception): pass


for c in (A, B, S, D, I, E): print(c.__name__, list(vars(c)))
print(type(vars(A)["__dict__"]).__name__, vars(A)["__dict__"], vars(A)["__weakref__"])
print(vars(S)["a"], type(vars(S)["a"]).__name__)
print(vars(A)["__dict__"].__get__(A()), vars(B)["__doc__"])
