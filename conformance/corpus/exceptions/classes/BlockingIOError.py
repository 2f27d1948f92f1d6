# BlockingIOError: its arguments, text, attributes and family
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Sub(BlockingIOError):
    extra = 'e'
    def __str__(self): return 'sub ' + BlockingIOError.__str__(self)


show(lambda: (BlockingIOError(), BlockingIOError('a'), BlockingIOError('a', 1), BlockingIOError(None), BlockingIOError('a').args, str(BlockingIOError()), str(BlockingIOError('a')), str(BlockingIOError('a', 1)), repr(BlockingIOError('it\'s')), str(BlockingIOError(5)), str(BlockingIOError(['l']))))
show(lambda: (BlockingIOError.__mro__[1].__name__, BlockingIOError.__name__, issubclass(BlockingIOError, Exception), isinstance(BlockingIOError(), BlockingIOError), BlockingIOError('a') == BlockingIOError('a'), bool(BlockingIOError()), hash(BlockingIOError) == hash(BlockingIOError)))
show(lambda: (Sub('x'), str(Sub('x')), Sub('x', 2).args, Sub().extra, Sub('a').with_traceback(None).args, f'{Sub(1)}'))
show(lambda: [getattr(BlockingIOError(*args), name, 'none') for args in ((), ('m',), (1, 'two'), (1, 'two', 'three')) for name in ['errno', 'strerror', 'filename', 'filename2']])
show(lambda: BlockingIOError('a', bad=1))
try:
    raise BlockingIOError('raised', 7)
except BlockingIOError as e:
    e.note = 'n'; e.add_note('added')
    print(e.args, e.note, e.__notes__, e.__cause__, e.__context__, e.__suppress_context__, type(e.__traceback__).__name__)
try:
    try: raise Sub('inner')
    except BlockingIOError as e: raise ValueError('outer') from e
except ValueError as e: print(repr(e.__cause__), e.__context__ is e.__cause__, e.__suppress_context__)
e = BlockingIOError('x')
e.args = ('new', 2)
print(e.args, str(e)[:40])
show(lambda: setattr(BlockingIOError(), 'args', 5))
show(lambda: setattr(BlockingIOError(), '__cause__', 5))
