# A metaclass makes, changes and calls its classes.
class Meta(type):
    def __new__(mcls, name, bases, ns, **kw):
        print("new", name, [b.__name__ for b in bases], sorted(k for k in ns if k[0] != "_"), kw)
        ns["added"] = 1
        return super().__new__(mcls, name, bases, ns)
    def __init__(cls, name, bases, ns, **kw): print("init", name)
    def __call__(cls, *a):
        print("call", a)
        return super().__call__(*a)
    def __len__(cls): return 42
    @property
    def shout(cls): return cls.__name__.upper()


class A(metaclass=Meta, opt=1):
    x = 1
    def __init__(self, v): self.v = v
class B(A): pass
print(A(5).v, A.added, len(A), B.shout, type(B).__name__, isinstance(A, Meta), hasattr(A(1), "shout"))
