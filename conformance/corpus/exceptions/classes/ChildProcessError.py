# ChildProcessError: its arguments, text, attributes and family
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Sub(ChildProcessError):
    extra = 'e'
    def __str__(self): return 'sub ' + ChildProcessError.__str__(self)


show(lambda: (ChildProcessError(), ChildProcessError('a'), ChildProcessError('a', 1), ChildProcessError(None), ChildProcessError('a').args, str(ChildProcessError()), str(ChildProcessError('a')), str(ChildProcessError('a', 1)), repr(ChildProcessError('it\'s')), str(ChildProcessError(5)), str(ChildProcessError(['l']))))
show(lambda: (ChildProcessError.__mro__[1].__name__, ChildProcessError.__name__, issubclass(ChildProcessError, Exception), isinstance(ChildProcessError(), ChildProcessError), ChildProcessError('a') == ChildProcessError('a'), bool(ChildProcessError()), hash(ChildProcessError) == hash(ChildProcessError)))
show(lambda: (Sub('x'), str(Sub('x')), Sub('x', 2).args, Sub().extra, Sub('a').with_traceback(None).args, f'{Sub(1)}'))
show(lambda: [getattr(ChildProcessError(*args), name, 'none') for args in ((), ('m',), (1, 'two'), (1, 'two', 'three')) for name in ['errno', 'strerror', 'filename', 'filename2']])
show(lambda: ChildProcessError('a', bad=1))
try:
    raise ChildProcessError('raised', 7)
except ChildProcessError as e:
    e.note = 'n'; e.add_note('added')
    print(e.args, e.note, e.__notes__, e.__cause__, e.__context__, e.__suppress_context__, type(e.__traceback__).__name__)
try:
    try: raise Sub('inner')
    except ChildProcessError as e: raise ValueError('outer') from e
except ValueError as e: print(repr(e.__cause__), e.__context__ is e.__cause__, e.__suppress_context__)
e = ChildProcessError('x')
e.args = ('new', 2)
print(e.args, str(e)[:40])
show(lambda: setattr(ChildProcessError(), 'args', 5))
show(lambda: setattr(ChildProcessError(), '__cause__', 5))
