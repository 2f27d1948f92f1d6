# __prepare__ gives the namespace; two unrelated metaclasses do not mix.
class M(type):
    @classmethod
    def __prepare__(mcls, name, bases):
        print("prepare", name)
        return {"given": "by prepare"}


class A(metaclass=M):
    seen = given


print(A.seen, A.given)
class N(type): pass
class B(metaclass=N): pass
try:
    class C(A, B): pass
except TypeError as e: print(e)
class MN(M, N): pass
class D(A, B, metaclass=MN): pass
print(type(D).__name__)
def factory(name, bases, ns): return (name, bases, sorted(k for k in ns if not k.startswith("__")))
class E(metaclass=factory): x = 1
print(E)
