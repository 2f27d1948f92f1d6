# __init__ runs only if __new__ gave an instance of the class (or a subclass).
class A:
    def __new__(cls, kind):
        print("new", cls.__name__, kind)
        return {"own": object.__new__(cls), "sub": object.__new__(B), "other": 5, "none": None}[kind]
    def __init__(self, kind): print("init", type(self).__name__, kind)
class B(A):
    def __init__(self, kind): print("B.init", kind)


for kind in ("own", "sub", "other", "none"): print(type(A(kind)).__name__)
print(type(B("own")).__name__)
class C:
    def __new__(cls): return C
    def __init__(self): print("never")
print(C())
