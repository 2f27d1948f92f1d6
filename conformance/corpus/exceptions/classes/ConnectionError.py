# ConnectionError: its arguments, text, attributes and family
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Sub(ConnectionError):
    extra = 'e'
    def __str__(self): return 'sub ' + ConnectionError.__str__(self)


show(lambda: (ConnectionError(), ConnectionError('a'), ConnectionError('a', 1), ConnectionError(None), ConnectionError('a').args, str(ConnectionError()), str(ConnectionError('a')), str(ConnectionError('a', 1)), repr(ConnectionError('it\'s')), str(ConnectionError(5)), str(ConnectionError(['l']))))
show(lambda: (ConnectionError.__mro__[1].__name__, ConnectionError.__name__, issubclass(ConnectionError, Exception), isinstance(ConnectionError(), ConnectionError), ConnectionError('a') == ConnectionError('a'), bool(ConnectionError()), hash(ConnectionError) == hash(ConnectionError)))
show(lambda: (Sub('x'), str(Sub('x')), Sub('x', 2).args, Sub().extra, Sub('a').with_traceback(None).args, f'{Sub(1)}'))
show(lambda: [getattr(ConnectionError(*args), name, 'none') for args in ((), ('m',), (1, 'two'), (1, 'two', 'three')) for name in ['errno', 'strerror', 'filename', 'filename2']])
show(lambda: ConnectionError('a', bad=1))
try:
    raise ConnectionError('raised', 7)
except ConnectionError as e:
    e.note = 'n'; e.add_note('added')
    print(e.args, e.note, e.__notes__, e.__cause__, e.__context__, e.__suppress_context__, type(e.__traceback__).__name__)
try:
    try: raise Sub('inner')
    except ConnectionError as e: raise ValueError('outer') from e
except ValueError as e: print(repr(e.__cause__), e.__context__ is e.__cause__, e.__suppress_context__)
e = ConnectionError('x')
e.args = ('new', 2)
print(e.args, str(e)[:40])
show(lambda: setattr(ConnectionError(), 'args', 5))
show(lambda: setattr(ConnectionError(), '__cause__', 5))
