# ReferenceError: its arguments, text, attributes and family
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Sub(ReferenceError):
    extra = 'e'
    def __str__(self): return 'sub ' + ReferenceError.__str__(self)


show(lambda: (ReferenceError(), ReferenceError('a'), ReferenceError('a', 1), ReferenceError(None), ReferenceError('a').args, str(ReferenceError()), str(ReferenceError('a')), str(ReferenceError('a', 1)), repr(ReferenceError('it\'s')), str(ReferenceError(5)), str(ReferenceError(['l']))))
show(lambda: (ReferenceError.__mro__[1].__name__, ReferenceError.__name__, issubclass(ReferenceError, Exception), isinstance(ReferenceError(), ReferenceError), ReferenceError('a') == ReferenceError('a'), bool(ReferenceError()), hash(ReferenceError) == hash(ReferenceError)))
show(lambda: (Sub('x'), str(Sub('x')), Sub('x', 2).args, Sub().extra, Sub('a').with_traceback(None).args, f'{Sub(1)}'))
show(lambda: ReferenceError('a', bad=1))
try:
    raise ReferenceError('raised', 7)
except ReferenceError as e:
    e.note = 'n'; e.add_note('added')
    print(e.args, e.note, e.__notes__, e.__cause__, e.__context__, e.__suppress_context__, type(e.__traceback__).__name__)
try:
    try: raise Sub('inner')
    except ReferenceError as e: raise ValueError('outer') from e
except ValueError as e: print(repr(e.__cause__), e.__context__ is e.__cause__, e.__suppress_context__)
e = ReferenceError('x')
e.args = ('new', 2)
print(e.args, str(e)[:40])
show(lambda: setattr(ReferenceError(), 'args', 5))
show(lambda: setattr(ReferenceError(), '__cause__', 5))
