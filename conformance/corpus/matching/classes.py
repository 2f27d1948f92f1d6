# Positional through __match_args__, keywords by attribute, builtins by value.
class P:
    __match_args__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y


class Sub(P): pass


def f(v):
    match v:
        case P(0, 0): return "origin"
        case P(x, y=0): return "on x", x
        case Sub(x=x): return "sub", x
        case P(x=int(a) | str(a)): return "P", a
        case int(n) | float(n): return "number", n
        case str(): return "text"
        case list([a, *_]): return "list", a
        case dict(d): return "dict", d
        case bool(): return "never"


for v in P(0, 0), P(3, 0), Sub(1, 1), P("s", 1), P([], 1), 5, 2.5, "t", [4, 5], {}, True, [], P(1, P(1, 1)):
    print(f(v))
