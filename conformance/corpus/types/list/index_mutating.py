# Equality that changes the list while it is searched
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Clear:
    def __init__(self, target): self.target = target
    def __eq__(self, other):
        self.target.clear()
        return False


x = []
x += [Clear(x), 1, 2, 3]
show(lambda: x.index(3))
x += [Clear(x), 1, 2]
show(lambda: (x.count(2), x))
x += [Clear(x), 1, 2]
show(lambda: x.remove(2))
x += [Clear(x), 1, 2]
show(lambda: (2 in x, x))
x += [Clear(x), 1]
show(lambda: (x == [5, 6], x))
x += [0, Clear(x)]
show(lambda: (x < [0, 5], x))
