# Two closures share one cell; each call of the maker has its own.
def counter():
    n = 0

    def up(by=1):
        nonlocal n
        n += by
        return n

    def peek():
        return n

    return up, peek


up, peek = counter()
up()
up(5)
other, other_peek = counter()
other()
print(peek(), other_peek())
print(up.__closure__[0].cell_contents, up.__code__.co_freevars)
