# IndexError: its arguments, text, attributes and family
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Sub(IndexError):
    extra = 'e'
    def __str__(self): return 'sub ' + IndexError.__str__(self)


show(lambda: (IndexError(), IndexError('a'), IndexError('a', 1), IndexError(None), IndexError('a').args, str(IndexError()), str(IndexError('a')), str(IndexError('a', 1)), repr(IndexError('it\'s')), str(IndexError(5)), str(IndexError(['l']))))
show(lambda: (IndexError.__mro__[1].__name__, IndexError.__name__, issubclass(IndexError, Exception), isinstance(IndexError(), IndexError), IndexError('a') == IndexError('a'), bool(IndexError()), hash(IndexError) == hash(IndexError)))
show(lambda: (Sub('x'), str(Sub('x')), Sub('x', 2).args, Sub().extra, Sub('a').with_traceback(None).args, f'{Sub(1)}'))
show(lambda: IndexError('a', bad=1))
try:
    raise IndexError('raised', 7)
except IndexError as e:
    e.note = 'n'; e.add_note('added')
    print(e.args, e.note, e.__notes__, e.__cause__, e.__context__, e.__suppress_context__, type(e.__traceback__).__name__)
try:
    try: raise Sub('inner')
    except IndexError as e: raise ValueError('outer') from e
except ValueError as e: print(repr(e.__cause__), e.__context__ is e.__cause__, e.__suppress_context__)
e = IndexError('x')
e.args = ('new', 2)
print(e.args, str(e)[:40])
show(lambda: setattr(IndexError(), 'args', 5))
show(lambda: setattr(IndexError(), '__cause__', 5))
