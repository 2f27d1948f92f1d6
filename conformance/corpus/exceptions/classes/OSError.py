# OSError: its arguments, text, attributes and family
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Sub(OSError):
    extra = 'e'
    def __str__(self): return 'sub ' + OSError.__str__(self)


show(lambda: (OSError(), OSError('a'), OSError('a', 1), OSError(None), OSError('a').args, str(OSError()), str(OSError('a')), str(OSError('a', 1)), repr(OSError('it\'s')), str(OSError(5)), str(OSError(['l']))))
show(lambda: (OSError.__mro__[1].__name__, OSError.__name__, issubclass(OSError, Exception), isinstance(OSError(), OSError), OSError('a') == OSError('a'), bool(OSError()), hash(OSError) == hash(OSError)))
show(lambda: (Sub('x'), str(Sub('x')), Sub('x', 2).args, Sub().extra, Sub('a').with_traceback(None).args, f'{Sub(1)}'))
show(lambda: [getattr(OSError(*args), name, 'none') for args in ((), ('m',), (1, 'two'), (1, 'two', 'three')) for name in ['errno', 'strerror', 'filename', 'filename2']])
show(lambda: OSError('a', bad=1))
try:
    raise OSError('raised', 7)
except OSError as e:
    e.note = 'n'; e.add_note('added')
    print(e.args, e.note, e.__notes__, e.__cause__, e.__context__, e.__suppress_context__, type(e.__traceback__).__name__)
try:
    try: raise Sub('inner')
    except OSError as e: raise ValueError('outer') from e
except ValueError as e: print(repr(e.__cause__), e.__context__ is e.__cause__, e.__suppress_context__)
e = OSError('x')
e.args = ('new', 2)
print(e.args, str(e)[:40])
show(lambda: setattr(OSError(), 'args', 5))
show(lambda: setattr(OSError(), '__cause__', 5))
