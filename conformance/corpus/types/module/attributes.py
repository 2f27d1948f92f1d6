# Modules as objects
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


import math
M = type(math)
m = M('name', 'doc')
m.x = 5
show(lambda: (m.x, delattr(m, 'x'), hasattr(m, 'x'), 'x' in dir(m)))
show(lambda: m.missing)
show(lambda: M())
show(lambda: M(5))
m.__getattr__ = lambda name: 'dyn ' + name
show(lambda: (m.anything, getattr(m, 'q')))
m.__dir__ = lambda: ['b', 'a']
