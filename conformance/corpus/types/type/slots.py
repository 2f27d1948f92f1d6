# Classes with __slots__
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class S:
    __slots__ = ('a', '_b')
class D(S): pass
class E(S): __slots__ = ('c', '__dict__')


s = S()
s.a = 1
show(lambda: (s.a, hasattr(s, '_b'), S.a.__name__, type(S.a).__name__, S.a.__get__(s), [n for n in dir(S) if n[0] != '_'], D().__dict__, E().__dict__))
show(lambda: s._b)
show(lambda: s.x)
show(lambda: setattr(s, 'x', 1))
show(lambda: s.__dict__)
show(lambda: delattr(s, '_b'))
show(lambda: (delattr(s, 'a'), hasattr(s, 'a')))
show(lambda: S.a.__get__(5))
show(lambda: (S.a.__set__(s, 9), s.a, S.a.__delete__(s)))
show(lambda: S.a.__set__(5, 1))
for bad in ('1x', 5, ('a', 'a b'), ('a', 5), ('__dict__', '__dict__'), ''):
    try: type('N', (), {'__slots__': bad}); print('fine', bad)
    except (TypeError, ValueError) as e: print(type(e).__name__, e)
try: type('N', (int,), {'__slots__': 'x'})
except TypeError as e: print(e)
class X: __slots__ = 'x'
class Y: __slots__ = 'y'
try: type('Z', (X, Y), {})
except TypeError as e: print(e)
