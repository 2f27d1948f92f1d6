# IndentationError: its arguments, text, attributes and family
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Sub(IndentationError):
    extra = 'e'
    def __str__(self): return 'sub ' + IndentationError.__str__(self)


show(lambda: (IndentationError(), IndentationError('a'), IndentationError('a', 1), IndentationError(None), IndentationError('a').args, str(IndentationError()), str(IndentationError('a')), str(IndentationError('a', 1)), repr(IndentationError('it\'s')), str(IndentationError(5)), str(IndentationError(['l']))))
show(lambda: (IndentationError.__mro__[1].__name__, IndentationError.__name__, issubclass(IndentationError, Exception), isinstance(IndentationError(), IndentationError), IndentationError('a') == IndentationError('a'), bool(IndentationError()), hash(IndentationError) == hash(IndentationError)))
show(lambda: (Sub('x'), str(Sub('x')), Sub('x', 2).args, Sub().extra, Sub('a').with_traceback(None).args, f'{Sub(1)}'))
show(lambda: IndentationError('a', bad=1))
try:
    raise IndentationError('raised', 7)
except IndentationError as e:
    e.note = 'n'; e.add_note('added')
    print(e.args, e.note, e.__notes__, e.__cause__, e.__context__, e.__suppress_context__, type(e.__traceback__).__name__)
try:
    try: raise Sub('inner')
    except IndentationError as e: raise ValueError('outer') from e
except ValueError as e: print(repr(e.__cause__), e.__context__ is e.__cause__, e.__suppress_context__)
e = IndentationError('x')
e.args = ('new', 2)
print(e.args, str(e)[:40])
show(lambda: setattr(IndentationError(), 'args', 5))
show(lambda: setattr(IndentationError(), '__cause__', 5))
