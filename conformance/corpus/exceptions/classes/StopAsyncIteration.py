# StopAsyncIteration: its arguments, text, attributes and family
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Sub(StopAsyncIteration):
    extra = 'e'
    def __str__(self): return 'sub ' + StopAsyncIteration.__str__(self)


show(lambda: (StopAsyncIteration(), StopAsyncIteration('a'), StopAsyncIteration('a', 1), StopAsyncIteration(None), StopAsyncIteration('a').args, str(StopAsyncIteration()), str(StopAsyncIteration('a')), str(StopAsyncIteration('a', 1)), repr(StopAsyncIteration('it\'s')), str(StopAsyncIteration(5)), str(StopAsyncIteration(['l']))))
show(lambda: (StopAsyncIteration.__mro__[1].__name__, StopAsyncIteration.__name__, issubclass(StopAsyncIteration, Exception), isinstance(StopAsyncIteration(), StopAsyncIteration), StopAsyncIteration('a') == StopAsyncIteration('a'), bool(StopAsyncIteration()), hash(StopAsyncIteration) == hash(StopAsyncIteration)))
show(lambda: (Sub('x'), str(Sub('x')), Sub('x', 2).args, Sub().extra, Sub('a').with_traceback(None).args, f'{Sub(1)}'))
show(lambda: StopAsyncIteration('a', bad=1))
try:
    raise StopAsyncIteration('raised', 7)
except StopAsyncIteration as e:
    e.note = 'n'; e.add_note('added')
    print(e.args, e.note, e.__notes__, e.__cause__, e.__context__, e.__suppress_context__, type(e.__traceback__).__name__)
try:
    try: raise Sub('inner')
    except StopAsyncIteration as e: raise ValueError('outer') from e
except ValueError as e: print(repr(e.__cause__), e.__context__ is e.__cause__, e.__suppress_context__)
e = StopAsyncIteration('x')
e.args = ('new', 2)
print(e.args, str(e)[:40])
show(lambda: setattr(StopAsyncIteration(), 'args', 5))
show(lambda: setattr(StopAsyncIteration(), '__cause__', 5))
