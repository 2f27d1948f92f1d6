# An error in __set_name__ gets a note.
class D:
    def __set_name__(self, owner, name): 1 / 0
try:
    class A:
        attr = D()
except ZeroDivisionError as e: print(repr(e), e.__notes__)
class E:
    def __set_name__(self): pass
try:
    class B:
        x = E()
except TypeError as e: print(e, e.__notes__)
class F: pass
f = F()
f.__set_name__ = lambda *a: print("never")
class C:
    x = f
class G:
    def __set_name__(self, owner, name):
        print(name, sorted(k for k in vars(owner) if not k.startswith("__")))
        setattr(owner, name + "_more", 1)
class H:
    a = G()
    b = G()
print(H.a_more, H.b_more)
