# What is bound and to what, through class, instance and subclass.
class A:
    @classmethod
    def c(cls, *a): return cls.__name__, a
    @staticmethod
    def s(*a): return a
    def m(self, *a): return type(self).__name__, a
    alias = m


class B(A): pass


print(A.c(1), A().c(1), B.c(), B().c(2))
print(A.s(1), A().s(2), B.s())
print(B().m(3), A.m(B(), 4), B().alias(5))
f = B.c
print(f(9), f.__self__ is B, A.__dict__["s"].__func__(7))
