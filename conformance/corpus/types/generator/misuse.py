# Generators that are misused
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


def selfish():
    yield next(g)
def stop():
    yield 1
    raise StopIteration('inside')
def ret():
    yield 1
    return 'value'
def stubborn():
    try: yield 1
    except GeneratorExit: yield 2
def exits():
    try: yield 1
    except GeneratorExit: return 'closed value'


g = selfish()
show(lambda: next(g))
show(lambda: list(stop()))
g = ret()
show(lambda: (next(g), next(g)))
try: next(ret().__class__ and (x for x in ()))
except StopIteration as e: print('stop', e.value)
g = ret(); next(g)
try: next(g)
except StopIteration as e: print('stop', e.value, e.args)
g = stubborn(); next(g)
show(lambda: g.close())
g = exits(); next(g)
show(lambda: (g.close(), g.close()))
def delegate():
    result = yield from ret()
    yield result
    yield from 5
g = delegate()
show(lambda: (next(g), next(g)))
show(lambda: next(g))
show(lambda: (list((lambda: (yield))()), [*ret()], tuple(x for x in ret()), dict((x, x) for x in ret()), 1 in ret(), sum(ret()), max(ret())))
