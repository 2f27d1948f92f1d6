# NotADirectoryError: its arguments, text, attributes and family
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Sub(NotADirectoryError):
    extra = 'e'
    def __str__(self): return 'sub ' + NotADirectoryError.__str__(self)


show(lambda: (NotADirectoryError(), NotADirectoryError('a'), NotADirectoryError('a', 1), NotADirectoryError(None), NotADirectoryError('a').args, str(NotADirectoryError()), str(NotADirectoryError('a')), str(NotADirectoryError('a', 1)), repr(NotADirectoryError('it\'s')), str(NotADirectoryError(5)), str(NotADirectoryError(['l']))))
show(lambda: (NotADirectoryError.__mro__[1].__name__, NotADirectoryError.__name__, issubclass(NotADirectoryError, Exception), isinstance(NotADirectoryError(), NotADirectoryError), NotADirectoryError('a') == NotADirectoryError('a'), bool(NotADirectoryError()), hash(NotADirectoryError) == hash(NotADirectoryError)))
show(lambda: (Sub('x'), str(Sub('x')), Sub('x', 2).args, Sub().extra, Sub('a').with_traceback(None).args, f'{Sub(1)}'))
show(lambda: [getattr(NotADirectoryError(*args), name, 'none') for args in ((), ('m',), (1, 'two'), (1, 'two', 'three')) for name in ['errno', 'strerror', 'filename', 'filename2']])
show(lambda: NotADirectoryError('a', bad=1))
try:
    raise NotADirectoryError('raised', 7)
except NotADirectoryError as e:
    e.note = 'n'; e.add_note('added')
    print(e.args, e.note, e.__notes__, e.__cause__, e.__context__, e.__suppress_context__, type(e.__traceback__).__name__)
try:
    try: raise Sub('inner')
    except NotADirectoryError as e: raise ValueError('outer') from e
except ValueError as e: print(repr(e.__cause__), e.__context__ is e.__cause__, e.__suppress_context__)
e = NotADirectoryError('x')
e.args = ('new', 2)
print(e.args, str(e)[:40])
show(lambda: setattr(NotADirectoryError(), 'args', 5))
show(lambda: setattr(NotADirectoryError(), '__cause__', 5))
