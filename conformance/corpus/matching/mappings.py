# Keys must be there; the rest is collected; more keys do no harm.
def f(x):
    match x:
        case {"type": "circle", "r": r}: return "circle", r
        case {"type": "rect", "size": [w, h]}: return "rect", w, h
        case {"type": str(t), **rest}: return t, rest
        case {1: _, None: v}: return "odd keys", v
        case {}: return "some mapping", len(x)
        case _: return "no mapping"


for x in (
    {"type": "circle", "r": 2, "more": 1}, {"type": "rect", "size": (1, 2)},
    {"type": "rect", "size": 5}, {"type": 5}, {1: 1, None: "n"}, {}, [("type", "x")],
    {"type": "z", "k": 1},
):
    print(f(x))
class D(dict):
    def __missing__(self, k): return "made"
match D():
    case {"absent": v}: print("matched", v)
    case _: print("missing does not count")
