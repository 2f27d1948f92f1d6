# get, setdefault, pop and popitem
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class BadEq:
    def __eq__(self, other): raise ZeroDivisionError('eq')
    def __hash__(self): return 1
class BadHash:
    def __hash__(self): raise ZeroDivisionError('hash')


d = {'a': 1, 'b': None, 1: 'int'}
show(lambda: (d.get('a'), d.get('z'), d.get('z', 5), d.get('b', 5), d.get(1.0), d.get(True), d.setdefault('a', 9), d.setdefault('n'), d.setdefault('m', []), d))
show(lambda: (d.pop('n'), d.pop('zz', 'none'), d.pop('m'), d.popitem(), d))
show(lambda: d.pop('zz'))
show(lambda: d.pop([]))
show(lambda: d.pop([], 'default'))
show(lambda: d.get([]))
show(lambda: d.get())
show(lambda: d.setdefault([], 1))
show(lambda: d.get(BadHash()))
show(lambda: d.pop(BadHash(), 1))
show(lambda: {}.popitem())
show(lambda: {}.pop('a'))
show(lambda: {}.pop([], 'empty'))
show(lambda: d.get('a', default=1))
show(lambda: d.pop())
show(lambda: d.popitem(1))
show(lambda: {BadEq(): 1}.get(1))
show(lambda: {1: 1}.get(BadEq()))
