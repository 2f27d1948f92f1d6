# The most derived metaclass wins; unrelated ones conflict; a callable metaclass is called as is.
class M1(type): pass
class M2(M1): pass
class N(type): pass
class A(metaclass=M1): pass
class B(metaclass=M2): pass


class C(A, B): pass
class D(B, metaclass=M1): pass
print(type(C).__name__, type(D).__name__)
for bases, kw in (((A,), {"metaclass": N}), ((A, type("X", (), {}, ) if False else N("X", (), {})), {})):
    try:
        class E(*bases, **kw): pass
    except TypeError as e: print(e)
def make(name, bases, ns, **kw): return name, bases, sorted(ns), kw
class F(int, metaclass=make, x=1): y = 2
print(F[0], F[1], [n for n in F[2] if n[:2] != "__"], F[3])
class G(metaclass=lambda *a: 5): pass
print(G)
try:
    class H(metaclass=5): pass
except TypeError as e: print(e)
