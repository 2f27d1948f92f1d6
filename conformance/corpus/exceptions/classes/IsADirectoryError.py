# IsADirectoryError: its arguments, text, attributes and family
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Sub(IsADirectoryError):
    extra = 'e'
    def __str__(self): return 'sub ' + IsADirectoryError.__str__(self)


show(lambda: (IsADirectoryError(), IsADirectoryError('a'), IsADirectoryError('a', 1), IsADirectoryError(None), IsADirectoryError('a').args, str(IsADirectoryError()), str(IsADirectoryError('a')), str(IsADirectoryError('a', 1)), repr(IsADirectoryError('it\'s')), str(IsADirectoryError(5)), str(IsADirectoryError(['l']))))
show(lambda: (IsADirectoryError.__mro__[1].__name__, IsADirectoryError.__name__, issubclass(IsADirectoryError, Exception), isinstance(IsADirectoryError(), IsADirectoryError), IsADirectoryError('a') == IsADirectoryError('a'), bool(IsADirectoryError()), hash(IsADirectoryError) == hash(IsADirectoryError)))
show(lambda: (Sub('x'), str(Sub('x')), Sub('x', 2).args, Sub().extra, Sub('a').with_traceback(None).args, f'{Sub(1)}'))
show(lambda: [getattr(IsADirectoryError(*args), name, 'none') for args in ((), ('m',), (1, 'two'), (1, 'two', 'three')) for name in ['errno', 'strerror', 'filename', 'filename2']])
show(lambda: IsADirectoryError('a', bad=1))
try:
    raise IsADirectoryError('raised', 7)
except IsADirectoryError as e:
    e.note = 'n'; e.add_note('added')
    print(e.args, e.note, e.__notes__, e.__cause__, e.__context__, e.__suppress_context__, type(e.__traceback__).__name__)
try:
    try: raise Sub('inner')
    except IsADirectoryError as e: raise ValueError('outer') from e
except ValueError as e: print(repr(e.__cause__), e.__context__ is e.__cause__, e.__suppress_context__)
e = IsADirectoryError('x')
e.args = ('new', 2)
print(e.args, str(e)[:40])
show(lambda: setattr(IsADirectoryError(), 'args', 5))
show(lambda: setattr(IsADirectoryError(), '__cause__', 5))
