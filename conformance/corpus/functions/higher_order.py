# Functions in containers, composition, partial application by hand.
def compose(*fs):
    def run(x):
        for f in reversed(fs):
            x = f(x)
        return x
    return run


def curry(f, n, *got):
    return f(*got) if n == 0 else lambda x: curry(f, n - 1, *got, x)


print(compose(str, lambda x: x + 1, abs)(-4))
print(curry(lambda a, b, c: a * b + c, 3)(2)(3)(4))
ops = {"+": int.__add__, "-": lambda a, b: a - b, "max": max}
print({k: f(7, 2) for k, f in ops.items()})
print(list(map(str.upper, ["a", "b"])), sorted([[3], [1, 2]], key=len), list(map([].append, "ab")))
print([m("x y") for m in (str.split, str.title, len)], (5).__add__(3), "-".join.__name__)
