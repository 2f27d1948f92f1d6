# Cells and what they hold
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


def outer():
    x, y = 1, []
    def inner(): return x, y
    def empty(): return z
    yield inner
    yield empty
    x = 2
    z = 3
    yield


g = outer()
inner, empty = next(g), next(g)
show(lambda: (inner.__closure__[0].cell_contents, inner(), inner.__code__.co_freevars, len(inner.__closure__)))
show(lambda: empty())
next(g)
show(lambda: (inner(), empty(), empty.__closure__[0].cell_contents))
inner.__closure__[0].cell_contents = 'changed'
show(lambda: inner())
del inner.__closure__[0].cell_contents
show(lambda: inner())
