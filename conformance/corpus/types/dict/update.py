# dict.update in all its forms
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class BadIter:
    def __iter__(self):
        yield 1
        raise ZeroDivisionError('iter')
class Pairs:
    def __iter__(self): return iter([('p', 1)])


d = {'a': 1}
show(lambda: (d.update({'b': 2}), d.update([('c', 3)], d=4), d.update(Pairs()), d.update(e=5), d.update(), d.update({}), d))
show(lambda: (d.update(d), d.update(self=1, other=2), d))
show(lambda: d.update([('x', 1), 5]))
show(lambda: d)
show(lambda: d.update(5))
show(lambda: d.update([(1, 2, 3)]))
show(lambda: d.update({}, {}))
show(lambda: d.update([([], 1)]))
show(lambda: d.update(BadIter()))
show(lambda: d.update(None))
show(lambda: (d | {'z': 0}, {'z': 0} | {'a': 9}, {} | {}))
show(lambda: d | [('a', 1)])
show(lambda: d | None)
e = {}
e |= [('k', 'v')]
e |= {'l': 1}
print(e)
try: e |= 5
except TypeError as x: print(x)
show(lambda: (e.__or__(5), e.__ror__(5), e.__ior__({'m': 2})))
