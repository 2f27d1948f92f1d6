# OverflowError: its arguments, text, attributes and family
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Sub(OverflowError):
    extra = 'e'
    def __str__(self): return 'sub ' + OverflowError.__str__(self)


show(lambda: (OverflowError(), OverflowError('a'), OverflowError('a', 1), OverflowError(None), OverflowError('a').args, str(OverflowError()), str(OverflowError('a')), str(OverflowError('a', 1)), repr(OverflowError('it\'s')), str(OverflowError(5)), str(OverflowError(['l']))))
show(lambda: (OverflowError.__mro__[1].__name__, OverflowError.__name__, issubclass(OverflowError, Exception), isinstance(OverflowError(), OverflowError), OverflowError('a') == OverflowError('a'), bool(OverflowError()), hash(OverflowError) == hash(OverflowError)))
show(lambda: (Sub('x'), str(Sub('x')), Sub('x', 2).args, Sub().extra, Sub('a').with_traceback(None).args, f'{Sub(1)}'))
show(lambda: OverflowError('a', bad=1))
try:
    raise OverflowError('raised', 7)
except OverflowError as e:
    e.note = 'n'; e.add_note('added')
    print(e.args, e.note, e.__notes__, e.__cause__, e.__context__, e.__suppress_context__, type(e.__traceback__).__name__)
try:
    try: raise Sub('inner')
    except OverflowError as e: raise ValueError('outer') from e
except ValueError as e: print(repr(e.__cause__), e.__context__ is e.__cause__, e.__suppress_context__)
e = OverflowError('x')
e.args = ('new', 2)
print(e.args, str(e)[:40])
show(lambda: setattr(OverflowError(), 'args', 5))
show(lambda: setattr(OverflowError(), '__cause__', 5))
