# Dotted names are values; wrong class patterns are errors.
class Color:
    RED, GREEN = "r", "g"
def f(c):
    match c:
        case Color.RED: return "red"
        case Color.GREEN | "x": return "green"
        case {Color.RED: v}: return v
        case [Color.RED, other]: return other


print(f("r"), f("g"), f("x"), f("z"), f({"r": 5}), f(["r", 6]))
class NoArgs: pass
class TwoArgs: __match_args__ = ("a", "b")
class BadArgs: __match_args__ = 5
def g(v):
    match v:
        case NoArgs(1): return 1
        case TwoArgs(1, 2, 3): return 2
        case BadArgs(1): return 3
        case int(1, 2): return 4
for v in NoArgs(), TwoArgs(), BadArgs(), 5:
    try: print(g(v))
    except TypeError as e: print(e)
