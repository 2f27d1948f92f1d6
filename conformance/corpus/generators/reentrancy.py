# A running generator cannot be entered again.
def f():
    try:
        next(g)
    except ValueError as e:
        print(e)
    yield 1


g = f()
print(list(g))


def fib():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b


x, y = fib(), fib()
print([next(x) for _ in range(5)], [next(y) for _ in range(3)], next(x))
