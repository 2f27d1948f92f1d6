# __init__ must return None.
class A:
    def __init__(self, v): self.v = v; return v


for v in (None, 1, "x", A):
    try: print(type(A(v)).__name__)
    except TypeError as e: print(e)
class G:
    def __init__(self): yield 1
try: G()
except TypeError as e: print(e)
class M(type):
    def __init__(cls, *a): return 5
try:
    class X(metaclass=M): pass
except TypeError as e: print(e)
try: A.__init__(A(None), 7)
except TypeError as e: print("no", e)
else: print("direct call is fine")
