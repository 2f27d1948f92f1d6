def f(xs, k):
    a = [x + k for x in xs if x]
    b = {x: y for x in xs for y in x if y > x}
    c = {x for x in (1, 2, 3)}
    d = (x * k for x in xs)
    e = [lambda: x for x in xs]
    g = [last := x for x in xs]
    return a, b, c, d, e, g, last


names = [n for n in dir() if n]
