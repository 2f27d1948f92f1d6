# __missing__ and lookups of a subclass
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class D(dict):
    def __missing__(self, key): return ('missing', key)
class R(dict):
    def __missing__(self, key): raise ZeroDivisionError(key)
class G(dict):
    def __getitem__(self, key): return 'got'
d = D(a=1)


show(lambda: (d['a'], d['b'], d.get('b'), 'b' in d, d.pop('b', 0), '%(q)s' % d, '{q}'.format_map(d), len(d), d.__getitem__('zz'), dict.__getitem__(d, 'yy'), d.setdefault('n', 1)))
show(lambda: R()['x'])
show(lambda: (G(a=1)['zzz'], G(a=1).get('a'), dict(G(a=1)), list(G(a=1).items()), {**G(a=1)}, G(a=1).pop('a'), '%(a)s' % G(a=1), G(a=1) == {'a': 1}, G(a=1).copy(), type(G().copy()).__name__))
show(lambda: {}['missing'])
show(lambda: {}[1, 2])
show(lambda: {}[None])
show(lambda: {}[[]])
show(lambda: {1: 2}['1'])
try: del {}['k']
except KeyError as e: print(repr(e), e.args)
try: {'a': 1}[('t', 1)]
except KeyError as e: print(e, e.args)
