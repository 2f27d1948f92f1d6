# TimeoutError: its arguments, text, attributes and family
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Sub(TimeoutError):
    extra = 'e'
    def __str__(self): return 'sub ' + TimeoutError.__str__(self)


show(lambda: (TimeoutError(), TimeoutError('a'), TimeoutError('a', 1), TimeoutError(None), TimeoutError('a').args, str(TimeoutError()), str(TimeoutError('a')), str(TimeoutError('a', 1)), repr(TimeoutError('it\'s')), str(TimeoutError(5)), str(TimeoutError(['l']))))
show(lambda: (TimeoutError.__mro__[1].__name__, TimeoutError.__name__, issubclass(TimeoutError, Exception), isinstance(TimeoutError(), TimeoutError), TimeoutError('a') == TimeoutError('a'), bool(TimeoutError()), hash(TimeoutError) == hash(TimeoutError)))
show(lambda: (Sub('x'), str(Sub('x')), Sub('x', 2).args, Sub().extra, Sub('a').with_traceback(None).args, f'{Sub(1)}'))
show(lambda: [getattr(TimeoutError(*args), name, 'none') for args in ((), ('m',), (1, 'two'), (1, 'two', 'three')) for name in ['errno', 'strerror', 'filename', 'filename2']])
show(lambda: TimeoutError('a', bad=1))
try:
    raise TimeoutError('raised', 7)
except TimeoutError as e:
    e.note = 'n'; e.add_note('added')
    print(e.args, e.note, e.__notes__, e.__cause__, e.__context__, e.__suppress_context__, type(e.__traceback__).__name__)
try:
    try: raise Sub('inner')
    except TimeoutError as e: raise ValueError('outer') from e
except ValueError as e: print(repr(e.__cause__), e.__context__ is e.__cause__, e.__suppress_context__)
e = TimeoutError('x')
e.args = ('new', 2)
print(e.args, str(e)[:40])
show(lambda: setattr(TimeoutError(), 'args', 5))
show(lambda: setattr(TimeoutError(), '__cause__', 5))
