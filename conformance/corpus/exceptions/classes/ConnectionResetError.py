# ConnectionResetError: its arguments, text, attributes and family
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Sub(ConnectionResetError):
    extra = 'e'
    def __str__(self): return 'sub ' + ConnectionResetError.__str__(self)


show(lambda: (ConnectionResetError(), ConnectionResetError('a'), ConnectionResetError('a', 1), ConnectionResetError(None), ConnectionResetError('a').args, str(ConnectionResetError()), str(ConnectionResetError('a')), str(ConnectionResetError('a', 1)), repr(ConnectionResetError('it\'s')), str(ConnectionResetError(5)), str(ConnectionResetError(['l']))))
show(lambda: (ConnectionResetError.__mro__[1].__name__, ConnectionResetError.__name__, issubclass(ConnectionResetError, Exception), isinstance(ConnectionResetError(), ConnectionResetError), ConnectionResetError('a') == ConnectionResetError('a'), bool(ConnectionResetError()), hash(ConnectionResetError) == hash(ConnectionResetError)))
show(lambda: (Sub('x'), str(Sub('x')), Sub('x', 2).args, Sub().extra, Sub('a').with_traceback(None).args, f'{Sub(1)}'))
show(lambda: [getattr(ConnectionResetError(*args), name, 'none') for args in ((), ('m',), (1, 'two'), (1, 'two', 'three')) for name in ['errno', 'strerror', 'filename', 'filename2']])
show(lambda: ConnectionResetError('a', bad=1))
try:
    raise ConnectionResetError('raised', 7)
except ConnectionResetError as e:
    e.note = 'n'; e.add_note('added')
    print(e.args, e.note, e.__notes__, e.__cause__, e.__context__, e.__suppress_context__, type(e.__traceback__).__name__)
try:
    try: raise Sub('inner')
    except ConnectionResetError as e: raise ValueError('outer') from e
except ValueError as e: print(repr(e.__cause__), e.__context__ is e.__cause__, e.__suppress_context__)
e = ConnectionResetError('x')
e.args = ('new', 2)
print(e.args, str(e)[:40])
show(lambda: setattr(ConnectionResetError(), 'args', 5))
show(lambda: setattr(ConnectionResetError(), '__cause__', 5))
