# What goes wrong in class patterns.
class A: pass
class B: __match_args__ = ["x"]
class C: __match_args__ = ("x", 5)
class D: __match_args__ = ("x",); x = 1
class E:
    __match_args__ = ("x", "y")
    @property
    def x(self): raise ValueError("x")
class F: __match_args__ = ("gone",)
not_class = 5


def attempt(src, v):
    try:
        ns = dict(globals(), v=v)
        exec(f"match v:\n case {src}: r = 'yes'\n case _: r = 'no'", ns)
        print(src, ns["r"])
    except Exception as e: print(src, type(e).__name__, e)
for src, v in (("A(1)", A()), ("A(q=1)", A()), ("A()", A()), ("B(1)", B()), ("C(1, 2)", C()), ("D(1, 2)", D()), ("D(1, x=1)", D()), ("D(1)", D()), ("E(1)", E()), ("F(1)", F()), ("int(1, 2)", 1), ("int(real=1)", 1), ("not_class()", 5), ("missing()", 5), ("str(1)", "x"), ("A(1, 2, 3)", 5), ("len()", 5), ("A(x=1, x=2)", A()), ("int | str()", 1)):
    attempt(src, v)
