# ConnectionRefusedError: its arguments, text, attributes and family
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Sub(ConnectionRefusedError):
    extra = 'e'
    def __str__(self): return 'sub ' + ConnectionRefusedError.__str__(self)


show(lambda: (ConnectionRefusedError(), ConnectionRefusedError('a'), ConnectionRefusedError('a', 1), ConnectionRefusedError(None), ConnectionRefusedError('a').args, str(ConnectionRefusedError()), str(ConnectionRefusedError('a')), str(ConnectionRefusedError('a', 1)), repr(ConnectionRefusedError('it\'s')), str(ConnectionRefusedError(5)), str(ConnectionRefusedError(['l']))))
show(lambda: (ConnectionRefusedError.__mro__[1].__name__, ConnectionRefusedError.__name__, issubclass(ConnectionRefusedError, Exception), isinstance(ConnectionRefusedError(), ConnectionRefusedError), ConnectionRefusedError('a') == ConnectionRefusedError('a'), bool(ConnectionRefusedError()), hash(ConnectionRefusedError) == hash(ConnectionRefusedError)))
show(lambda: (Sub('x'), str(Sub('x')), Sub('x', 2).args, Sub().extra, Sub('a').with_traceback(None).args, f'{Sub(1)}'))
show(lambda: [getattr(ConnectionRefusedError(*args), name, 'none') for args in ((), ('m',), (1, 'two'), (1, 'two', 'three')) for name in ['errno', 'strerror', 'filename', 'filename2']])
show(lambda: ConnectionRefusedError('a', bad=1))
try:
    raise ConnectionRefusedError('raised', 7)
except ConnectionRefusedError as e:
    e.note = 'n'; e.add_note('added')
    print(e.args, e.note, e.__notes__, e.__cause__, e.__context__, e.__suppress_context__, type(e.__traceback__).__name__)
try:
    try: raise Sub('inner')
    except ConnectionRefusedError as e: raise ValueError('outer') from e
except ValueError as e: print(repr(e.__cause__), e.__context__ is e.__cause__, e.__suppress_context__)
e = ConnectionRefusedError('x')
e.args = ('new', 2)
print(e.args, str(e)[:40])
show(lambda: setattr(ConnectionRefusedError(), 'args', 5))
show(lambda: setattr(ConnectionRefusedError(), '__cause__', 5))
