# PermissionError: its arguments, text, attributes and family
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Sub(PermissionError):
    extra = 'e'
    def __str__(self): return 'sub ' + PermissionError.__str__(self)


show(lambda: (PermissionError(), PermissionError('a'), PermissionError('a', 1), PermissionError(None), PermissionError('a').args, str(PermissionError()), str(PermissionError('a')), str(PermissionError('a', 1)), repr(PermissionError('it\'s')), str(PermissionError(5)), str(PermissionError(['l']))))
show(lambda: (PermissionError.__mro__[1].__name__, PermissionError.__name__, issubclass(PermissionError, Exception), isinstance(PermissionError(), PermissionError), PermissionError('a') == PermissionError('a'), bool(PermissionError()), hash(PermissionError) == hash(PermissionError)))
show(lambda: (Sub('x'), str(Sub('x')), Sub('x', 2).args, Sub().extra, Sub('a').with_traceback(None).args, f'{Sub(1)}'))
show(lambda: [getattr(PermissionError(*args), name, 'none') for args in ((), ('m',), (1, 'two'), (1, 'two', 'three')) for name in ['errno', 'strerror', 'filename', 'filename2']])
show(lambda: PermissionError('a', bad=1))
try:
    raise PermissionError('raised', 7)
except PermissionError as e:
    e.note = 'n'; e.add_note('added')
    print(e.args, e.note, e.__notes__, e.__cause__, e.__context__, e.__suppress_context__, type(e.__traceback__).__name__)
try:
    try: raise Sub('inner')
    except PermissionError as e: raise ValueError('outer') from e
except ValueError as e: print(repr(e.__cause__), e.__context__ is e.__cause__, e.__suppress_context__)
e = PermissionError('x')
e.args = ('new', 2)
print(e.args, str(e)[:40])
show(lambda: setattr(PermissionError(), 'args', 5))
show(lambda: setattr(PermissionError(), '__cause__', 5))
