# BrokenPipeError: its arguments, text, attributes and family
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Sub(BrokenPipeError):
    extra = 'e'
    def __str__(self): return 'sub ' + BrokenPipeError.__str__(self)


show(lambda: (BrokenPipeError(), BrokenPipeError('a'), BrokenPipeError('a', 1), BrokenPipeError(None), BrokenPipeError('a').args, str(BrokenPipeError()), str(BrokenPipeError('a')), str(BrokenPipeError('a', 1)), repr(BrokenPipeError('it\'s')), str(BrokenPipeError(5)), str(BrokenPipeError(['l']))))
show(lambda: (BrokenPipeError.__mro__[1].__name__, BrokenPipeError.__name__, issubclass(BrokenPipeError, Exception), isinstance(BrokenPipeError(), BrokenPipeError), BrokenPipeError('a') == BrokenPipeError('a'), bool(BrokenPipeError()), hash(BrokenPipeError) == hash(BrokenPipeError)))
show(lambda: (Sub('x'), str(Sub('x')), Sub('x', 2).args, Sub().extra, Sub('a').with_traceback(None).args, f'{Sub(1)}'))
show(lambda: [getattr(BrokenPipeError(*args), name, 'none') for args in ((), ('m',), (1, 'two'), (1, 'two', 'three')) for name in ['errno', 'strerror', 'filename', 'filename2']])
show(lambda: BrokenPipeError('a', bad=1))
try:
    raise BrokenPipeError('raised', 7)
except BrokenPipeError as e:
    e.note = 'n'; e.add_note('added')
    print(e.args, e.note, e.__notes__, e.__cause__, e.__context__, e.__suppress_context__, type(e.__traceback__).__name__)
try:
    try: raise Sub('inner')
    except BrokenPipeError as e: raise ValueError('outer') from e
except ValueError as e: print(repr(e.__cause__), e.__context__ is e.__cause__, e.__suppress_context__)
e = BrokenPipeError('x')
e.args = ('new', 2)
print(e.args, str(e)[:40])
show(lambda: setattr(BrokenPipeError(), 'args', 5))
show(lambda: setattr(BrokenPipeError(), '__cause__', 5))
