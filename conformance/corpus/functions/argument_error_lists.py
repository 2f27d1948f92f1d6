# Missing names are joined with commas and `and`; methods count self.
def f(a, b, c, d): pass
def k(*, a, b, c): pass


class C:
    def m(self, x): pass
    def n(): pass
    @classmethod
    def cm(cls, y): pass
    @staticmethod
    def sm(z): pass
    def __init__(self, *args): pass


c = C()
for call in (
    lambda: f(), lambda: f(1), lambda: f(1, 2), lambda: f(1, 2, 3), lambda: k(), lambda: k(b=1),
    lambda: c.m(), lambda: c.m(1, 2), lambda: c.n(), lambda: C.m(), lambda: C.cm(), lambda: c.sm(),
    lambda: c.sm(1, 2), lambda: k(d=1),
):
    try:
        call()
    except TypeError as e:
        print(e)
