# vars and dir
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class A:
    cls = 1
    def __init__(self): self.inst = 2
class D:
    def __dir__(self): return ['b', 'a']
class W:
    def __dir__(self): return 5
class S: __slots__ = ('x',)


show(lambda: (vars(A()), sorted(vars(A))[-1], dir(D()), [n for n in dir(A()) if n[0] != '_'], [n for n in dir(S()) if n[0] != '_'], 'append' in dir([]), dir(None)[:1], [n for n in dir(A) if n[0] != '_'], 'real' in dir(5)))
show(lambda: vars(5))
show(lambda: vars([]))
show(lambda: vars(S()))
show(lambda: dir(W()))
show(lambda: vars(1, 2))
show(lambda: dir(1, 2))
def f(a, b=2):
    c = 3
    return vars(), dir(), sorted(locals())
show(lambda: f(1))
a = A(); vars(a)['added'] = 5
show(lambda: (a.added, vars(a)))
