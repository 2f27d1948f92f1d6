# dict.fromkeys and subclasses
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class BadIter:
    def __iter__(self):
        yield 1
        raise ZeroDivisionError('iter')
class D(dict):
    def __setitem__(self, k, v): super().__setitem__(k, ('set', v))
class New(dict):
    def __new__(cls): return D()


show(lambda: (dict.fromkeys('ab'), dict.fromkeys([1, 1.0, True], 'v'), dict.fromkeys({'a': 1}, 0), dict.fromkeys({3, 1}, []), dict.fromkeys(range(2)), {}.fromkeys('x'), D.fromkeys('a', 1), type(D.fromkeys('')).__name__, New.fromkeys('a'), dict.fromkeys(())))
show(lambda: dict.fromkeys())
show(lambda: dict.fromkeys(5))
show(lambda: dict.fromkeys([[]]))
show(lambda: dict.fromkeys(BadIter()))
show(lambda: dict.fromkeys('a', 1, 2))
show(lambda: dict.fromkeys('a', value=1))
x = dict.fromkeys('ab', [])
x['a'].append(1)
print(x)
