# args of exceptions: given ones, overridden __init__, assigned.
class A(Exception):
    def __init__(self, a, b): self.total = a + b
class B(Exception):
    def __init__(self, a): super().__init__("msg", a)
class C(Exception):
    def __new__(cls, *args): return super().__new__(cls, "from new")
    def __init__(self, *args): pass
class D(Exception):
    def __str__(self): return "D!"
class E(Exception):
    def __repr__(self): return "E?"


for e in (A(1, 2), B(3), C(9), D("x"), E("y"), Exception(), Exception(None), Exception(()), Exception("a", 1), ValueError(ValueError("n"))):
    print(e.args, str(e), repr(e))
e = Exception(1)
e.args = "ab"
print(e.args, e)
e.args = []
print(e.args, repr(str(e)))
e.extra = 5
print(vars(e), e.__dict__)
for kw in ({"x": 1},):
    try: Exception(**kw)
    except TypeError as err: print(err)
