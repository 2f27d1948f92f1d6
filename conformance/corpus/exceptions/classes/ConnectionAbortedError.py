# ConnectionAbortedError: its arguments, text, attributes and family
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Sub(ConnectionAbortedError):
    extra = 'e'
    def __str__(self): return 'sub ' + ConnectionAbortedError.__str__(self)


show(lambda: (ConnectionAbortedError(), ConnectionAbortedError('a'), ConnectionAbortedError('a', 1), ConnectionAbortedError(None), ConnectionAbortedError('a').args, str(ConnectionAbortedError()), str(ConnectionAbortedError('a')), str(ConnectionAbortedError('a', 1)), repr(ConnectionAbortedError('it\'s')), str(ConnectionAbortedError(5)), str(ConnectionAbortedError(['l']))))
show(lambda: (ConnectionAbortedError.__mro__[1].__name__, ConnectionAbortedError.__name__, issubclass(ConnectionAbortedError, Exception), isinstance(ConnectionAbortedError(), ConnectionAbortedError), ConnectionAbortedError('a') == ConnectionAbortedError('a'), bool(ConnectionAbortedError()), hash(ConnectionAbortedError) == hash(ConnectionAbortedError)))
show(lambda: (Sub('x'), str(Sub('x')), Sub('x', 2).args, Sub().extra, Sub('a').with_traceback(None).args, f'{Sub(1)}'))
show(lambda: [getattr(ConnectionAbortedError(*args), name, 'none') for args in ((), ('m',), (1, 'two'), (1, 'two', 'three')) for name in ['errno', 'strerror', 'filename', 'filename2']])
show(lambda: ConnectionAbortedError('a', bad=1))
try:
    raise ConnectionAbortedError('raised', 7)
except ConnectionAbortedError as e:
    e.note = 'n'; e.add_note('added')
    print(e.args, e.note, e.__notes__, e.__cause__, e.__context__, e.__suppress_context__, type(e.__traceback__).__name__)
try:
    try: raise Sub('inner')
    except ConnectionAbortedError as e: raise ValueError('outer') from e
except ValueError as e: print(repr(e.__cause__), e.__context__ is e.__cause__, e.__suppress_context__)
e = ConnectionAbortedError('x')
e.args = ('new', 2)
print(e.args, str(e)[:40])
show(lambda: setattr(ConnectionAbortedError(), 'args', 5))
show(lambda: setattr(ConnectionAbortedError(), '__cause__', 5))
