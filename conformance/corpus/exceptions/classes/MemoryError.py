# MemoryError: its arguments, text, attributes and family
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Sub(MemoryError):
    extra = 'e'
    def __str__(self): return 'sub ' + MemoryError.__str__(self)


show(lambda: (MemoryError(), MemoryError('a'), MemoryError('a', 1), MemoryError(None), MemoryError('a').args, str(MemoryError()), str(MemoryError('a')), str(MemoryError('a', 1)), repr(MemoryError('it\'s')), str(MemoryError(5)), str(MemoryError(['l']))))
show(lambda: (MemoryError.__mro__[1].__name__, MemoryError.__name__, issubclass(MemoryError, Exception), isinstance(MemoryError(), MemoryError), MemoryError('a') == MemoryError('a'), bool(MemoryError()), hash(MemoryError) == hash(MemoryError)))
show(lambda: (Sub('x'), str(Sub('x')), Sub('x', 2).args, Sub().extra, Sub('a').with_traceback(None).args, f'{Sub(1)}'))
show(lambda: MemoryError('a', bad=1))
try:
    raise MemoryError('raised', 7)
except MemoryError as e:
    e.note = 'n'; e.add_note('added')
    print(e.args, e.note, e.__notes__, e.__cause__, e.__context__, e.__suppress_context__, type(e.__traceback__).__name__)
try:
    try: raise Sub('inner')
    except MemoryError as e: raise ValueError('outer') from e
except ValueError as e: print(repr(e.__cause__), e.__context__ is e.__cause__, e.__suppress_context__)
e = MemoryError('x')
e.args = ('new', 2)
print(e.args, str(e)[:40])
show(lambda: setattr(MemoryError(), 'args', 5))
show(lambda: setattr(MemoryError(), '__cause__', 5))
