class A: pass
class B(): pass
@d
class C(A, *b, metaclass=M, **k):
    x: int = 1
