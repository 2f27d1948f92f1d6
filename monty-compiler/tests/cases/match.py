def f(x):
    match x:
        case 0 | 1 | "a":
            return 1
        case None:
            return 2
        case [a, b, *_] if a:
            return a, b
        case {"k": v, **rest}:
            return v, rest
        case Point(1, y=z) as p:
            return z, p
        case (1, q) | [q]:
            return q
        case mod.X:
            return 3
        case _:
            return 4
