# RuntimeError: its arguments, text, attributes and family
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Sub(RuntimeError):
    extra = 'e'
    def __str__(self): return 'sub ' + RuntimeError.__str__(self)


show(lambda: (RuntimeError(), RuntimeError('a'), RuntimeError('a', 1), RuntimeError(None), RuntimeError('a').args, str(RuntimeError()), str(RuntimeError('a')), str(RuntimeError('a', 1)), repr(RuntimeError('it\'s')), str(RuntimeError(5)), str(RuntimeError(['l']))))
show(lambda: (RuntimeError.__mro__[1].__name__, RuntimeError.__name__, issubclass(RuntimeError, Exception), isinstance(RuntimeError(), RuntimeError), RuntimeError('a') == RuntimeError('a'), bool(RuntimeError()), hash(RuntimeError) == hash(RuntimeError)))
show(lambda: (Sub('x'), str(Sub('x')), Sub('x', 2).args, Sub().extra, Sub('a').with_traceback(None).args, f'{Sub(1)}'))
show(lambda: RuntimeError('a', bad=1))
try:
    raise RuntimeError('raised', 7)
except RuntimeError as e:
    e.note = 'n'; e.add_note('added')
    print(e.args, e.note, e.__notes__, e.__cause__, e.__context__, e.__suppress_context__, type(e.__traceback__).__name__)
try:
    try: raise Sub('inner')
    except RuntimeError as e: raise ValueError('outer') from e
except ValueError as e: print(repr(e.__cause__), e.__context__ is e.__cause__, e.__suppress_context__)
e = RuntimeError('x')
e.args = ('new', 2)
print(e.args, str(e)[:40])
show(lambda: setattr(RuntimeError(), 'args', 5))
show(lambda: setattr(RuntimeError(), '__cause__', 5))
