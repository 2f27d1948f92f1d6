# LookupError: its arguments, text, attributes and family
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Sub(LookupError):
    extra = 'e'
    def __str__(self): return 'sub ' + LookupError.__str__(self)


show(lambda: (LookupError(), LookupError('a'), LookupError('a', 1), LookupError(None), LookupError('a').args, str(LookupError()), str(LookupError('a')), str(LookupError('a', 1)), repr(LookupError('it\'s')), str(LookupError(5)), str(LookupError(['l']))))
show(lambda: (LookupError.__mro__[1].__name__, LookupError.__name__, issubclass(LookupError, Exception), isinstance(LookupError(), LookupError), LookupError('a') == LookupError('a'), bool(LookupError()), hash(LookupError) == hash(LookupError)))
show(lambda: (Sub('x'), str(Sub('x')), Sub('x', 2).args, Sub().extra, Sub('a').with_traceback(None).args, f'{Sub(1)}'))
show(lambda: LookupError('a', bad=1))
try:
    raise LookupError('raised', 7)
except LookupError as e:
    e.note = 'n'; e.add_note('added')
    print(e.args, e.note, e.__notes__, e.__cause__, e.__context__, e.__suppress_context__, type(e.__traceback__).__name__)
try:
    try: raise Sub('inner')
    except LookupError as e: raise ValueError('outer') from e
except ValueError as e: print(repr(e.__cause__), e.__context__ is e.__cause__, e.__suppress_context__)
e = LookupError('x')
e.args = ('new', 2)
print(e.args, str(e)[:40])
show(lambda: setattr(LookupError(), 'args', 5))
show(lambda: setattr(LookupError(), '__cause__', 5))
