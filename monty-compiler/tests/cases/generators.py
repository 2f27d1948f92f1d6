def gen(n):
    x = yield
    y = yield n
    z = yield from other(n)
    return z


def lazy():
    try:
        yield 1
    finally:
        yield 2
