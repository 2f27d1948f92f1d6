def add(a, b=1, /, c=2, *rest, d, e=[], **more):
    """Adds."""
    return a + b + c


def outer(x):
    y = 1

    def inner():
        nonlocal y
        y += x
        return inner

    return lambda z=y: z + y


@deco(1)
def plain():
    pass


def typed(a: int, *args: str) -> bool:
    b: int = a
    return b > 3
