# ProcessLookupError: its arguments, text, attributes and family
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Sub(ProcessLookupError):
    extra = 'e'
    def __str__(self): return 'sub ' + ProcessLookupError.__str__(self)


show(lambda: (ProcessLookupError(), ProcessLookupError('a'), ProcessLookupError('a', 1), ProcessLookupError(None), ProcessLookupError('a').args, str(ProcessLookupError()), str(ProcessLookupError('a')), str(ProcessLookupError('a', 1)), repr(ProcessLookupError('it\'s')), str(ProcessLookupError(5)), str(ProcessLookupError(['l']))))
show(lambda: (ProcessLookupError.__mro__[1].__name__, ProcessLookupError.__name__, issubclass(ProcessLookupError, Exception), isinstance(ProcessLookupError(), ProcessLookupError), ProcessLookupError('a') == ProcessLookupError('a'), bool(ProcessLookupError()), hash(ProcessLookupError) == hash(ProcessLookupError)))
show(lambda: (Sub('x'), str(Sub('x')), Sub('x', 2).args, Sub().extra, Sub('a').with_traceback(None).args, f'{Sub(1)}'))
show(lambda: [getattr(ProcessLookupError(*args), name, 'none') for args in ((), ('m',), (1, 'two'), (1, 'two', 'three')) for name in ['errno', 'strerror', 'filename', 'filename2']])
show(lambda: ProcessLookupError('a', bad=1))
try:
    raise ProcessLookupError('raised', 7)
except ProcessLookupError as e:
    e.note = 'n'; e.add_note('added')
    print(e.args, e.note, e.__notes__, e.__cause__, e.__context__, e.__suppress_context__, type(e.__traceback__).__name__)
try:
    try: raise Sub('inner')
    except ProcessLookupError as e: raise ValueError('outer') from e
except ValueError as e: print(repr(e.__cause__), e.__context__ is e.__cause__, e.__suppress_context__)
e = ProcessLookupError('x')
e.args = ('new', 2)
print(e.args, str(e)[:40])
show(lambda: setattr(ProcessLookupError(), 'args', 5))
show(lambda: setattr(ProcessLookupError(), '__cause__', 5))
