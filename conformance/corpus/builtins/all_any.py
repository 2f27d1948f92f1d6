# all and any stop early and pass on what is raised
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class BadBool:
    def __bool__(self): raise ZeroDivisionError('bool')
class BadIter:
    def __iter__(self):
        yield 1
        raise ZeroDivisionError('iter')
def gen(*values):
    for v in values:
        print('yield', v)
        yield v


show(lambda: (all([]), any([]), all([1, 'a']), any([0, '']), all({}), any({'': 1}), all('ab'), any(range(1))))
show(lambda: (all(gen(1, 0, 2)), any(gen(0, 5, 6))))
show(lambda: all([BadBool()]))
show(lambda: any([0, BadBool()]))
show(lambda: (any([1, BadBool()]), all([0, BadBool()])))
show(lambda: all(BadIter()))
show(lambda: all(5))
show(lambda: any(None))
show(lambda: all())
show(lambda: any([], []))
show(lambda: all(iterable=[]))
