# FileNotFoundError: its arguments, text, attributes and family
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Sub(FileNotFoundError):
    extra = 'e'
    def __str__(self): return 'sub ' + FileNotFoundError.__str__(self)


show(lambda: (FileNotFoundError(), FileNotFoundError('a'), FileNotFoundError('a', 1), FileNotFoundError(None), FileNotFoundError('a').args, str(FileNotFoundError()), str(FileNotFoundError('a')), str(FileNotFoundError('a', 1)), repr(FileNotFoundError('it\'s')), str(FileNotFoundError(5)), str(FileNotFoundError(['l']))))
show(lambda: (FileNotFoundError.__mro__[1].__name__, FileNotFoundError.__name__, issubclass(FileNotFoundError, Exception), isinstance(FileNotFoundError(), FileNotFoundError), FileNotFoundError('a') == FileNotFoundError('a'), bool(FileNotFoundError()), hash(FileNotFoundError) == hash(FileNotFoundError)))
show(lambda: (Sub('x'), str(Sub('x')), Sub('x', 2).args, Sub().extra, Sub('a').with_traceback(None).args, f'{Sub(1)}'))
show(lambda: [getattr(FileNotFoundError(*args), name, 'none') for args in ((), ('m',), (1, 'two'), (1, 'two', 'three')) for name in ['errno', 'strerror', 'filename', 'filename2']])
show(lambda: FileNotFoundError('a', bad=1))
try:
    raise FileNotFoundError('raised', 7)
except FileNotFoundError as e:
    e.note = 'n'; e.add_note('added')
    print(e.args, e.note, e.__notes__, e.__cause__, e.__context__, e.__suppress_context__, type(e.__traceback__).__name__)
try:
    try: raise Sub('inner')
    except FileNotFoundError as e: raise ValueError('outer') from e
except ValueError as e: print(repr(e.__cause__), e.__context__ is e.__cause__, e.__suppress_context__)
e = FileNotFoundError('x')
e.args = ('new', 2)
print(e.args, str(e)[:40])
show(lambda: setattr(FileNotFoundError(), 'args', 5))
show(lambda: setattr(FileNotFoundError(), '__cause__', 5))
