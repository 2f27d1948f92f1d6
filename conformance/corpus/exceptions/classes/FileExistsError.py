# FileExistsError: its arguments, text, attributes and family
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Sub(FileExistsError):
    extra = 'e'
    def __str__(self): return 'sub ' + FileExistsError.__str__(self)


show(lambda: (FileExistsError(), FileExistsError('a'), FileExistsError('a', 1), FileExistsError(None), FileExistsError('a').args, str(FileExistsError()), str(FileExistsError('a')), str(FileExistsError('a', 1)), repr(FileExistsError('it\'s')), str(FileExistsError(5)), str(FileExistsError(['l']))))
show(lambda: (FileExistsError.__mro__[1].__name__, FileExistsError.__name__, issubclass(FileExistsError, Exception), isinstance(FileExistsError(), FileExistsError), FileExistsError('a') == FileExistsError('a'), bool(FileExistsError()), hash(FileExistsError) == hash(FileExistsError)))
show(lambda: (Sub('x'), str(Sub('x')), Sub('x', 2).args, Sub().extra, Sub('a').with_traceback(None).args, f'{Sub(1)}'))
show(lambda: [getattr(FileExistsError(*args), name, 'none') for args in ((), ('m',), (1, 'two'), (1, 'two', 'three')) for name in ['errno', 'strerror', 'filename', 'filename2']])
show(lambda: FileExistsError('a', bad=1))
try:
    raise FileExistsError('raised', 7)
except FileExistsError as e:
    e.note = 'n'; e.add_note('added')
    print(e.args, e.note, e.__notes__, e.__cause__, e.__context__, e.__suppress_context__, type(e.__traceback__).__name__)
try:
    try: raise Sub('inner')
    except FileExistsError as e: raise ValueError('outer') from e
except ValueError as e: print(repr(e.__cause__), e.__context__ is e.__cause__, e.__suppress_context__)
e = FileExistsError('x')
e.args = ('new', 2)
print(e.args, str(e)[:40])
show(lambda: setattr(FileExistsError(), 'args', 5))
show(lambda: setattr(FileExistsError(), '__cause__', 5))
