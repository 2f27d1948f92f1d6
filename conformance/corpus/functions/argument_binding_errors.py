# The exact words for calls that do not fit.
def f0(): pass
def f1(a): pass
def f2(a, b=1): pass
def f3(a, /, b, *, c): pass
def f4(*args, k): pass
def f5(a, b, c=1, d=2): pass
def f6(*, x, y): pass
def f7(a, b, /): pass


class C:
    def m(self, x): pass
    @classmethod
    def cm(cls, x): pass
    @staticmethod
    def sm(x): pass
for call in ("f0(1)", "f0(1, 2)", "f0(x=1)", "f1()", "f1(1, 2)", "f1(b=1)", "f1(1, a=2)", "f2()", "f2(1, 2, 3)", "f3(1, 2)", "f3(1, 2, 3)", "f3(a=1, b=2, c=3)", "f3(1, b=2)", "f3(1, c=3)",
             "f4()", "f4(1, 2)", "f5()", "f5(1)", "f5(1, 2, 3, 4, 5)", "f5(1, 2, e=3)", "f6()", "f6(x=1)", "f6(1, x=1, y=2)", "f7(1)", "f7(a=1, b=2)", "f7(1, b=2)", "C().m()", "C().m(1, 2)", "C.m()", "C.cm()", "C.sm(1, 2)", "C().sm()", "(lambda x: x)()", "f5(*[1] * 7)", "f3(1, 2, 3, c=4)", "f6(**{'x': 1})"):
    try: eval(call)
    except TypeError as e: print(call, "|", e)
