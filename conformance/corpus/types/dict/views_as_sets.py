# Set operations of keys and items
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class BadIter:
    def __iter__(self):
        yield 1
        raise ZeroDivisionError('iter')
a, b = {'x': 1, 'y': 2}, {'y': 2, 'z': 3}


show(lambda: (sorted(a.keys() & b), sorted(a.keys() | b.keys()), sorted(a.keys() - b), sorted(a.keys() ^ b.keys()), a.items() & b.items(), sorted(a.keys() | ['q']), a.keys() - 'x', sorted('xq' & a.keys()), a.keys() <= {'x', 'y', 'z'}, a.keys() < a.keys(), a.keys() == {'x', 'y'}, a.items() == {('x', 1), ('y', 2)}, a.keys() >= set(), a.keys().isdisjoint('pq'), ('x', 1) in a.items(), ('x', 2) in a.items(), 'x' in a.items(), ('x',) in a.items()))
show(lambda: a.values() & b.values())
show(lambda: a.keys() & 5)
show(lambda: a.keys() | None)
show(lambda: a.keys() < 5)
show(lambda: a.keys() <= ['x', 'y'])
show(lambda: a.keys().isdisjoint(5))
show(lambda: a.keys() - BadIter())
show(lambda: a.items() | {'k': []}.items())
show(lambda: hash(a.keys()))
show(lambda: (a.keys() == ['x', 'y'], a.values() == a.values(), len(a.items()), [] in a.values(), list(a.keys())))
show(lambda: [] in a.keys())
show(lambda: a.keys()[0])
show(lambda: a.keys().foo)
show(lambda: (type(a.keys() & b.keys()).__name__, type(a.keys()).__name__, repr(a.keys()), repr(a.items()), repr({}.values())))
