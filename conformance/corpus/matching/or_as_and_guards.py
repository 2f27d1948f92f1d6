# Alternatives bind the same names; as; guards see the bindings, and bindings stay.
def m(x):
    match x:
        case [1 as a, (2 | 3) as b] | {"a": a, "b": b}: return a, b
        case (int() | float()) as n if n > 10: return "big", n
        case str() | bytes() as s: return "text", s
        case [[x, y] as inner, *_] as whole: return inner, whole
        case n: return "other", n


for v in ([1, 2], [1, 3], {"a": 5, "b": 6}, 11, 10.5, 10, "s", b"b", [[1, 2], 3], [1, 4]): print(m(v))
def guard(v): print("guard", v); return v > 1
match [1, 2]:
    case [a, 2] if guard(a): print("never")
    case [b, c] if guard(c): print(a, b, c)
match 5:
    case x if (y := x + 1) > 100: pass
    case _: print(x, y)
match (1, 2):
    case a, b if a > b: print("tuple guard")
    case a, *b: print("open", a, b)
try:
    match 1:
        case q if 1 / 0: pass
except ZeroDivisionError: print("guard raised", q)
