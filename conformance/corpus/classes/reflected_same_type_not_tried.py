# For two operands of one class the reflected method is not tried; for a subclass it is, and first when overridden.
class A:
    def __add__(self, o): print("A.add"); return NotImplemented
    def __radd__(self, o): print("A.radd"); return "A.radd"
class B(A): pass
class C(A):
    def __radd__(self, o): print("C.radd"); return NotImplemented


for l, r in ((A(), A()), (A(), B()), (B(), A()), (A(), C()), (C(), A()), (B(), C())):
    try: print(l + r)
    except TypeError as e: print(e)
    print("--")
