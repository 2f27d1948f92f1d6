# round() and __round__
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class R:
    def __round__(self, *args): return ('round', args)
class N: __round__ = None
class I:
    def __index__(self): return 1


show(lambda: (round(R()), round(R(), 2), round(R(), None), round(2.5), round(3.5), round(-2.5), round(2.567, I()), round(number=1.5), round(1.25, ndigits=1), round(True), round(10**30, -29), round(5, -1), round(1e16)))
show(lambda: round('a'))
show(lambda: round(None))
show(lambda: round(1.5, 'a'))
show(lambda: round(1j))
show(lambda: round())
show(lambda: round(1, 2, 3))
show(lambda: round(1.5, 1.0))
show(lambda: round(float('inf')))
show(lambda: round([1]))
