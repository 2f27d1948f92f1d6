# An AttributeError inside a property leads to __getattr__.
class A:
    @property
    def p(self): print("p"); raise AttributeError("inside")
    @property
    def q(self): raise ValueError("inside q")
    def __getattr__(self, name): print("getattr", name); raise AttributeError("final " + name)


a = A()
for name in ("p", "q", "r"):
    try: getattr(a, name)
    except (AttributeError, ValueError) as e: print(type(e).__name__, e, repr(e.__context__))
print(hasattr(a, "p"), getattr(a, "p", 5))
class B:
    @property
    def p(self): return self.missing
try: B().p
except AttributeError as e: print(e, e.name, type(e.obj).__name__)
