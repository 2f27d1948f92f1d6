# EOFError: its arguments, text, attributes and family
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Sub(EOFError):
    extra = 'e'
    def __str__(self): return 'sub ' + EOFError.__str__(self)


show(lambda: (EOFError(), EOFError('a'), EOFError('a', 1), EOFError(None), EOFError('a').args, str(EOFError()), str(EOFError('a')), str(EOFError('a', 1)), repr(EOFError('it\'s')), str(EOFError(5)), str(EOFError(['l']))))
show(lambda: (EOFError.__mro__[1].__name__, EOFError.__name__, issubclass(EOFError, Exception), isinstance(EOFError(), EOFError), EOFError('a') == EOFError('a'), bool(EOFError()), hash(EOFError) == hash(EOFError)))
show(lambda: (Sub('x'), str(Sub('x')), Sub('x', 2).args, Sub().extra, Sub('a').with_traceback(None).args, f'{Sub(1)}'))
show(lambda: EOFError('a', bad=1))
try:
    raise EOFError('raised', 7)
except EOFError as e:
    e.note = 'n'; e.add_note('added')
    print(e.args, e.note, e.__notes__, e.__cause__, e.__context__, e.__suppress_context__, type(e.__traceback__).__name__)
try:
    try: raise Sub('inner')
    except EOFError as e: raise ValueError('outer') from e
except ValueError as e: print(repr(e.__cause__), e.__context__ is e.__cause__, e.__suppress_context__)
e = EOFError('x')
e.args = ('new', 2)
print(e.args, str(e)[:40])
show(lambda: setattr(EOFError(), 'args', 5))
show(lambda: setattr(EOFError(), '__cause__', 5))
