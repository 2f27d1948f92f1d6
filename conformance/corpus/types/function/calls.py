# What a call may get wrong
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


def f(a, b, c=3): return a, b, c
def g(*, k, l=2): return k, l
def h(a, /, b, *args, c, **kw): return a, b, args, c, kw
def n(): return 'n'


show(lambda: (f(1, 2), f(1, b=5), f(b=1, a=2), f(*[1], **{'b': 2}), g(k=1), h(1, 2, 3, c=4, d=5), h(1, b=2, c=3, a=9), f(*'ab'), n(*[], **{})))
show(lambda: f())
show(lambda: f(1))
show(lambda: f(1, 2, 3, 4))
show(lambda: f(1, 2, a=3))
show(lambda: f(1, 2, d=3))
show(lambda: g())
show(lambda: g(1))
show(lambda: g(k=1, m=2))
show(lambda: h(1))
show(lambda: h(b=1, c=2))
show(lambda: h(a=1, b=2, c=3))
show(lambda: n(1))
show(lambda: n(x=1))
show(lambda: f(**{1: 2}))
show(lambda: f(*5))
show(lambda: f(**5))
show(lambda: f(1, **{'a': 1}))
show(lambda: f(*[1], *[2], **{'c': 1}, **{'c': 2}))
show(lambda: (lambda: 1)(2))
show(lambda: (lambda a: a)())
