# StopIteration: its arguments, text, attributes and family
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Sub(StopIteration):
    extra = 'e'
    def __str__(self): return 'sub ' + StopIteration.__str__(self)


show(lambda: (StopIteration(), StopIteration('a'), StopIteration('a', 1), StopIteration(None), StopIteration('a').args, str(StopIteration()), str(StopIteration('a')), str(StopIteration('a', 1)), repr(StopIteration('it\'s')), str(StopIteration(5)), str(StopIteration(['l']))))
show(lambda: (StopIteration.__mro__[1].__name__, StopIteration.__name__, issubclass(StopIteration, Exception), isinstance(StopIteration(), StopIteration), StopIteration('a') == StopIteration('a'), bool(StopIteration()), hash(StopIteration) == hash(StopIteration)))
show(lambda: (Sub('x'), str(Sub('x')), Sub('x', 2).args, Sub().extra, Sub('a').with_traceback(None).args, f'{Sub(1)}'))
show(lambda: [getattr(StopIteration(*args), name, 'none') for args in ((), ('m',), (1, 'two'), (1, 'two', 'three')) for name in ['value']])
show(lambda: StopIteration('a', bad=1))
try:
    raise StopIteration('raised', 7)
except StopIteration as e:
    e.note = 'n'; e.add_note('added')
    print(e.args, e.note, e.__notes__, e.__cause__, e.__context__, e.__suppress_context__, type(e.__traceback__).__name__)
try:
    try: raise Sub('inner')
    except StopIteration as e: raise ValueError('outer') from e
except ValueError as e: print(repr(e.__cause__), e.__context__ is e.__cause__, e.__suppress_context__)
e = StopIteration('x')
e.args = ('new', 2)
print(e.args, str(e)[:40])
show(lambda: setattr(StopIteration(), 'args', 5))
show(lambda: setattr(StopIteration(), '__cause__', 5))
