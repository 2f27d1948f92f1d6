# Repeating text
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Three:
    def __index__(self): return 3
class BadIndex:
    def __index__(self): raise KeyError('index')
class R:
    def __rmul__(self, other): return 'reflected ' + other


show(lambda: ('ab' * 3, 3 * 'ab', 'ab' * 0, 'ab' * -5, 'é' * True, '' * 10**30 if False else '', 'x' * Three(), Three() * 'y', '😀' * 2))
show(lambda: 'a' * R())
show(lambda: 'a' * 'b')
show(lambda: 'a' * 1.0)
show(lambda: 'a' * None)
show(lambda: 'a' * BadIndex())
show(lambda: 2.5 * 'a')
show(lambda: 'a' * 10**30)
s = 'ab'
s *= 2
print(s)
