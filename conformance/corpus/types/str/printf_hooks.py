# Percent formatting asks objects
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class A:
    def __str__(self): return 'S'
    def __repr__(self): return 'R'
    def __int__(self): return 7
    def __index__(self): return 8
    def __float__(self): return 2.5
class Bad:
    def __str__(self): raise ZeroDivisionError('str')
    def __index__(self): raise ZeroDivisionError('index')
    def __float__(self): return 'x'
class M:
    def __getitem__(self, key): return key * 2


show(lambda: ('%s %r %a' % (A(), A(), A()), '%d %x %o' % (A(), A(), A()), '%f %g' % (A(), A()), '%c' % A(), '%(k)s%(l)s' % M(), '%s' % M().__class__.__name__))
show(lambda: '%s' % Bad())
show(lambda: '%d' % Bad())
show(lambda: '%x' % Bad())
show(lambda: '%f' % Bad())
show(lambda: '%5s|%-5r|%.1s' % (A(), A(), 'xyz'))
show(lambda: '%s' % A)
show(lambda: ('no' % {}, 'no' % M(), 'no' % ()))
show(lambda: 'no' % (1,))
show(lambda: 'no' % 1)
show(lambda: ('no' % [1], 'no' % 'a' if False else 'skipped'))
