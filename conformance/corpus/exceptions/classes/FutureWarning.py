# FutureWarning: its arguments, text, attributes and family
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Sub(FutureWarning):
    extra = 'e'
    def __str__(self): return 'sub ' + FutureWarning.__str__(self)


show(lambda: (FutureWarning(), FutureWarning('a'), FutureWarning('a', 1), FutureWarning(None), FutureWarning('a').args, str(FutureWarning()), str(FutureWarning('a')), str(FutureWarning('a', 1)), repr(FutureWarning('it\'s')), str(FutureWarning(5)), str(FutureWarning(['l']))))
show(lambda: (FutureWarning.__mro__[1].__name__, FutureWarning.__name__, issubclass(FutureWarning, Exception), isinstance(FutureWarning(), FutureWarning), FutureWarning('a') == FutureWarning('a'), bool(FutureWarning()), hash(FutureWarning) == hash(FutureWarning)))
show(lambda: (Sub('x'), str(Sub('x')), Sub('x', 2).args, Sub().extra, Sub('a').with_traceback(None).args, f'{Sub(1)}'))
show(lambda: FutureWarning('a', bad=1))
try:
    raise FutureWarning('raised', 7)
except FutureWarning as e:
    e.note = 'n'; e.add_note('added')
    print(e.args, e.note, e.__notes__, e.__cause__, e.__context__, e.__suppress_context__, type(e.__traceback__).__name__)
try:
    try: raise Sub('inner')
    except FutureWarning as e: raise ValueError('outer') from e
except ValueError as e: print(repr(e.__cause__), e.__context__ is e.__cause__, e.__suppress_context__)
e = FutureWarning('x')
e.args = ('new', 2)
print(e.args, str(e)[:40])
show(lambda: setattr(FutureWarning(), 'args', 5))
show(lambda: setattr(FutureWarning(), '__cause__', 5))
