# Class bodies: names come from the class, then globals, not from the class around.
x = "global"
def f():
    x = "function"
    class A:
        y = x
        x = "class"
        z = x
        class B:
            w = x
        def m(self): return x
        g = [x for _ in [1]]
        h = (lambda: x)()
    return A
A = f()
print(A.y if hasattr(A, "y") else None, A.z, A.B.w, A().m(), A.g, A.h)
class C:
    x = x
    print(x)
    del x
    print(x)
    try: del x
    except NameError as e: print(e)
    for x in "ab": pass
    def dec(f): print("dec"); return f
    @dec
    def method(self): pass
print(C.x, C.e if hasattr(C, "e") else "no e")
class D:
    a = [1, 2]
    b = [i for i in a]
    try: c = [a for i in range(1)]
    except NameError as e: print(e)
