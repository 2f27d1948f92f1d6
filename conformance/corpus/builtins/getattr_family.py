# getattr, setattr, hasattr and delattr
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class A:
    x = 1
    def __getattr__(self, name):
        if name == 'boom': raise ZeroDivisionError(name)
        if name == 'gone': raise AttributeError('custom')
        return 'dyn ' + name
a = A()


show(lambda: (getattr(a, 'x'), getattr(a, 'y'), getattr(a, 'gone', 'default'), hasattr(a, 'gone'), hasattr(a, 'y'), getattr(5, 'real'), getattr('a', 'zz', None), hasattr(5, 'é'), setattr(a, 'new', 5), a.new, delattr(a, 'new'), a.new))
show(lambda: getattr(a, 'boom'))
show(lambda: hasattr(a, 'boom'))
show(lambda: getattr(a, 'boom', 1))
show(lambda: getattr(a, 'gone'))
show(lambda: getattr(5, 'zz'))
show(lambda: getattr(a, 5))
show(lambda: getattr(a, None, 1))
show(lambda: hasattr(a, 5))
show(lambda: setattr(a, 5, 1))
show(lambda: delattr(a, 5))
show(lambda: getattr(a))
show(lambda: getattr())
show(lambda: hasattr(a))
show(lambda: setattr(a, 'x'))
show(lambda: getattr(a, 'x', 1, 2))
show(lambda: setattr(object(), 'x', 1))
show(lambda: (vars(a), a.__dict__, getattr(a, 'a b', 0), setattr(a, 'a b', 3), getattr(a, 'a b')))
