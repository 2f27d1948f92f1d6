# filter and map
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class BadIter:
    def __iter__(self):
        yield 1
        raise ZeroDivisionError('iter')
class BadBool:
    def __bool__(self): raise ZeroDivisionError('bool')


show(lambda: (list(filter(None, [0, 1, '', 'a'])), list(filter(str.isalpha, 'a1b')), list(map(str, [1, 2])), list(map(lambda a, b: a + b, [1, 2], [3, 4, 5])), list(map(pow, [2, 3], [3, 2])), list(map(len, [])), type(map(str, [])).__name__, iter(f := filter(None, [])) is f, list(map(None.__class__, [])), list(map(lambda *a: a, 'ab', [1, 2], (3, 4))), list(filter(lambda n: n % 2, range(5)))))
show(lambda: list(map(str, BadIter())))
show(lambda: list(filter(None, [BadBool()])))
show(lambda: list(map(5, [1])))
show(lambda: map(str))
show(lambda: map())
show(lambda: map(str, 5))
show(lambda: filter(None))
show(lambda: filter(None, 5))
show(lambda: filter(None, [], []))
show(lambda: list(filter(5, [1])))
show(lambda: list(map(lambda x: 1 / x, [1, 0])))
show(lambda: list(map(lambda a, b: a, [1, 2], [3], strict=True)))
show(lambda: (list(map(lambda a, b: a, [1], [3], strict=True)), list(map(str, 'ab', strict=False))))
show(lambda: list(map(lambda a, b: a, [1], [3, 4], strict=True)))
show(lambda: map(str, [1], foo=1))
