# RecursionError: its arguments, text, attributes and family
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Sub(RecursionError):
    extra = 'e'
    def __str__(self): return 'sub ' + RecursionError.__str__(self)


show(lambda: (RecursionError(), RecursionError('a'), RecursionError('a', 1), RecursionError(None), RecursionError('a').args, str(RecursionError()), str(RecursionError('a')), str(RecursionError('a', 1)), repr(RecursionError('it\'s')), str(RecursionError(5)), str(RecursionError(['l']))))
show(lambda: (RecursionError.__mro__[1].__name__, RecursionError.__name__, issubclass(RecursionError, Exception), isinstance(RecursionError(), RecursionError), RecursionError('a') == RecursionError('a'), bool(RecursionError()), hash(RecursionError) == hash(RecursionError)))
show(lambda: (Sub('x'), str(Sub('x')), Sub('x', 2).args, Sub().extra, Sub('a').with_traceback(None).args, f'{Sub(1)}'))
show(lambda: RecursionError('a', bad=1))
try:
    raise RecursionError('raised', 7)
except RecursionError as e:
    e.note = 'n'; e.add_note('added')
    print(e.args, e.note, e.__notes__, e.__cause__, e.__context__, e.__suppress_context__, type(e.__traceback__).__name__)
try:
    try: raise Sub('inner')
    except RecursionError as e: raise ValueError('outer') from e
except ValueError as e: print(repr(e.__cause__), e.__context__ is e.__cause__, e.__suppress_context__)
e = RecursionError('x')
e.args = ('new', 2)
print(e.args, str(e)[:40])
show(lambda: setattr(RecursionError(), 'args', 5))
show(lambda: setattr(RecursionError(), '__cause__', 5))
