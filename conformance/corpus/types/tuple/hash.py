# Hashes of tuples
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class BadHash:
    def __hash__(self): raise ZeroDivisionError('hash')


show(lambda: (hash(()) == hash(()), hash((1, 2)) == hash((1.0, 2)), hash((1, 2)) != hash((2, 1)), {(1, 2): 'a'}[(1.0, 2.0)], hash(((),)) != hash(()), len({(1,), (1.0,), (True,)})))
show(lambda: hash(([],)))
show(lambda: hash((1, {})))
show(lambda: {(1, [])})
show(lambda: hash((BadHash(),)))
t = ()
for _ in range(1000): t = (t,)
show(lambda: hash(t) == hash(t))
