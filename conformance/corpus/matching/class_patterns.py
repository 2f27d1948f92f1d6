# Class patterns: positional by __match_args__, named, builtins with themselves.
class P:
    __match_args__ = ("x", "y")
    def __init__(self, x, y): self.x, self.y = x, y
class Q(P): pass
class N: pass


def m(v):
    match v:
        case P(0, y): return "x=0", y
        case P(x, y=0): return "y=0", x
        case P(x=1): return "x=1"
        case Q(): return "Q"
        case P(a, b): return a, b
        case int(n) if n > 100: return "big", n
        case bool(b): return "bool", b
        case int() | float(): return "number"
        case str(s): return "str", s
        case list([a, *_]): return "list", a
        case dict(): return "dict"
        case N(): return "N"
        case None: return "none"
        case object(): return "object"


for v in (P(0, 5), P(5, 0), P(1, 1), Q(2, 3), P(2, 3), 500, True, 7, 1.5, "s", [1, 2], [], {}, N(), None, 1j, int): print(m(v))
