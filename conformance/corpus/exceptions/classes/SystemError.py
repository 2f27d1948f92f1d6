# SystemError: its arguments, text, attributes and family
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Sub(SystemError):
    extra = 'e'
    def __str__(self): return 'sub ' + SystemError.__str__(self)


show(lambda: (SystemError(), SystemError('a'), SystemError('a', 1), SystemError(None), SystemError('a').args, str(SystemError()), str(SystemError('a')), str(SystemError('a', 1)), repr(SystemError('it\'s')), str(SystemError(5)), str(SystemError(['l']))))
show(lambda: (SystemError.__mro__[1].__name__, SystemError.__name__, issubclass(SystemError, Exception), isinstance(SystemError(), SystemError), SystemError('a') == SystemError('a'), bool(SystemError()), hash(SystemError) == hash(SystemError)))
show(lambda: (Sub('x'), str(Sub('x')), Sub('x', 2).args, Sub().extra, Sub('a').with_traceback(None).args, f'{Sub(1)}'))
show(lambda: SystemError('a', bad=1))
try:
    raise SystemError('raised', 7)
except SystemError as e:
    e.note = 'n'; e.add_note('added')
    print(e.args, e.note, e.__notes__, e.__cause__, e.__context__, e.__suppress_context__, type(e.__traceback__).__name__)
try:
    try: raise Sub('inner')
    except SystemError as e: raise ValueError('outer') from e
except ValueError as e: print(repr(e.__cause__), e.__context__ is e.__cause__, e.__suppress_context__)
e = SystemError('x')
e.args = ('new', 2)
print(e.args, str(e)[:40])
show(lambda: setattr(SystemError(), 'args', 5))
show(lambda: setattr(SystemError(), '__cause__', 5))
