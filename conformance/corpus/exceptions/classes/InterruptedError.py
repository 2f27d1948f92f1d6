# InterruptedError: its arguments, text, attributes and family
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Sub(InterruptedError):
    extra = 'e'
    def __str__(self): return 'sub ' + InterruptedError.__str__(self)


show(lambda: (InterruptedError(), InterruptedError('a'), InterruptedError('a', 1), InterruptedError(None), InterruptedError('a').args, str(InterruptedError()), str(InterruptedError('a')), str(InterruptedError('a', 1)), repr(InterruptedError('it\'s')), str(InterruptedError(5)), str(InterruptedError(['l']))))
show(lambda: (InterruptedError.__mro__[1].__name__, InterruptedError.__name__, issubclass(InterruptedError, Exception), isinstance(InterruptedError(), InterruptedError), InterruptedError('a') == InterruptedError('a'), bool(InterruptedError()), hash(InterruptedError) == hash(InterruptedError)))
show(lambda: (Sub('x'), str(Sub('x')), Sub('x', 2).args, Sub().extra, Sub('a').with_traceback(None).args, f'{Sub(1)}'))
show(lambda: [getattr(InterruptedError(*args), name, 'none') for args in ((), ('m',), (1, 'two'), (1, 'two', 'three')) for name in ['errno', 'strerror', 'filename', 'filename2']])
show(lambda: InterruptedError('a', bad=1))
try:
    raise InterruptedError('raised', 7)
except InterruptedError as e:
    e.note = 'n'; e.add_note('added')
    print(e.args, e.note, e.__notes__, e.__cause__, e.__context__, e.__suppress_context__, type(e.__traceback__).__name__)
try:
    try: raise Sub('inner')
    except InterruptedError as e: raise ValueError('outer') from e
except ValueError as e: print(repr(e.__cause__), e.__context__ is e.__cause__, e.__suppress_context__)
e = InterruptedError('x')
e.args = ('new', 2)
print(e.args, str(e)[:40])
show(lambda: setattr(InterruptedError(), 'args', 5))
show(lambda: setattr(InterruptedError(), '__cause__', 5))
