# Decorators: evaluated top down, applied bottom up; any expression.
def t(n):
    print("make", n)
    def deco(f): print("apply", n); return f
    return deco
@t(1)
@t(2)
def f(x=print("default")): return "f"
@t("class")
class C:
    print("body")
    @t("method")
    def m(self): pass


@(lambda f: "replaced")
def g(): pass
print(g)
d = {"k": [t("subscript")]}
@d["k"][0]
def h(): pass
@x if (x := t("walrus")) else None
def i(): pass
@staticmethod
def s(): return "static"
print(s(), type(s).__name__)
try:
    @5
    def bad(): pass
except TypeError as e: print(e)
try: bad
except NameError as e: print(e)
try:
    @1 / 0
    def z(): pass
except ZeroDivisionError as e: print(e)
