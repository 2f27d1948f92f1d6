# UnicodeError: its arguments, text, attributes and family
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Sub(UnicodeError):
    extra = 'e'
    def __str__(self): return 'sub ' + UnicodeError.__str__(self)


show(lambda: (UnicodeError(), UnicodeError('a'), UnicodeError('a', 1), UnicodeError(None), UnicodeError('a').args, str(UnicodeError()), str(UnicodeError('a')), str(UnicodeError('a', 1)), repr(UnicodeError('it\'s')), str(UnicodeError(5)), str(UnicodeError(['l']))))
show(lambda: (UnicodeError.__mro__[1].__name__, UnicodeError.__name__, issubclass(UnicodeError, Exception), isinstance(UnicodeError(), UnicodeError), UnicodeError('a') == UnicodeError('a'), bool(UnicodeError()), hash(UnicodeError) == hash(UnicodeError)))
show(lambda: (Sub('x'), str(Sub('x')), Sub('x', 2).args, Sub().extra, Sub('a').with_traceback(None).args, f'{Sub(1)}'))
show(lambda: UnicodeError('a', bad=1))
try:
    raise UnicodeError('raised', 7)
except UnicodeError as e:
    e.note = 'n'; e.add_note('added')
    print(e.args, e.note, e.__notes__, e.__cause__, e.__context__, e.__suppress_context__, type(e.__traceback__).__name__)
try:
    try: raise Sub('inner')
    except UnicodeError as e: raise ValueError('outer') from e
except ValueError as e: print(repr(e.__cause__), e.__context__ is e.__cause__, e.__suppress_context__)
e = UnicodeError('x')
e.args = ('new', 2)
print(e.args, str(e)[:40])
show(lambda: setattr(UnicodeError(), 'args', 5))
show(lambda: setattr(UnicodeError(), '__cause__', 5))
