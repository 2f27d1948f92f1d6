# Operands, arguments, subscripts, targets: left to right, with the value before the targets.
def v(x):
    print(x, end=" ")
    return x


def f(*args, **kwargs):
    print("->", args, kwargs)
    return {}


f(v(1), *[v(2), v(3)], v(4), k=v(5), **{"m": v(6)})
print("->", {v("a"): v(1), v("b"): v(2)})
d = {}
d[v("k")] = v("value")
print("->", d)
f(v("f"))[v("x")], d[v("y")] = v("p"), v("q")
print("->", d)
print("->", v(1) + v(2) * v(3) ** v(2))
print("->", v("yes") if v(0) else v("no"))
d[v("n")] = v([])
d[v("n")] += v([1])
print("->", d)
