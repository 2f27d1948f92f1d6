# BufferError: its arguments, text, attributes and family
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Sub(BufferError):
    extra = 'e'
    def __str__(self): return 'sub ' + BufferError.__str__(self)


show(lambda: (BufferError(), BufferError('a'), BufferError('a', 1), BufferError(None), BufferError('a').args, str(BufferError()), str(BufferError('a')), str(BufferError('a', 1)), repr(BufferError('it\'s')), str(BufferError(5)), str(BufferError(['l']))))
show(lambda: (BufferError.__mro__[1].__name__, BufferError.__name__, issubclass(BufferError, Exception), isinstance(BufferError(), BufferError), BufferError('a') == BufferError('a'), bool(BufferError()), hash(BufferError) == hash(BufferError)))
show(lambda: (Sub('x'), str(Sub('x')), Sub('x', 2).args, Sub().extra, Sub('a').with_traceback(None).args, f'{Sub(1)}'))
show(lambda: BufferError('a', bad=1))
try:
    raise BufferError('raised', 7)
except BufferError as e:
    e.note = 'n'; e.add_note('added')
    print(e.args, e.note, e.__notes__, e.__cause__, e.__context__, e.__suppress_context__, type(e.__traceback__).__name__)
try:
    try: raise Sub('inner')
    except BufferError as e: raise ValueError('outer') from e
except ValueError as e: print(repr(e.__cause__), e.__context__ is e.__cause__, e.__suppress_context__)
e = BufferError('x')
e.args = ('new', 2)
print(e.args, str(e)[:40])
show(lambda: setattr(BufferError(), 'args', 5))
show(lambda: setattr(BufferError(), '__cause__', 5))
