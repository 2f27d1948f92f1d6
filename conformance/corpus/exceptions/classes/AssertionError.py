# AssertionError: its arguments, text, attributes and family
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Sub(AssertionError):
    extra = 'e'
    def __str__(self): return 'sub ' + AssertionError.__str__(self)


show(lambda: (AssertionError(), AssertionError('a'), AssertionError('a', 1), AssertionError(None), AssertionError('a').args, str(AssertionError()), str(AssertionError('a')), str(AssertionError('a', 1)), repr(AssertionError('it\'s')), str(AssertionError(5)), str(AssertionError(['l']))))
show(lambda: (AssertionError.__mro__[1].__name__, AssertionError.__name__, issubclass(AssertionError, Exception), isinstance(AssertionError(), AssertionError), AssertionError('a') == AssertionError('a'), bool(AssertionError()), hash(AssertionError) == hash(AssertionError)))
show(lambda: (Sub('x'), str(Sub('x')), Sub('x', 2).args, Sub().extra, Sub('a').with_traceback(None).args, f'{Sub(1)}'))
show(lambda: AssertionError('a', bad=1))
try:
    raise AssertionError('raised', 7)
except AssertionError as e:
    e.note = 'n'; e.add_note('added')
    print(e.args, e.note, e.__notes__, e.__cause__, e.__context__, e.__suppress_context__, type(e.__traceback__).__name__)
try:
    try: raise Sub('inner')
    except AssertionError as e: raise ValueError('outer') from e
except ValueError as e: print(repr(e.__cause__), e.__context__ is e.__cause__, e.__suppress_context__)
e = AssertionError('x')
e.args = ('new', 2)
print(e.args, str(e)[:40])
show(lambda: setattr(AssertionError(), 'args', 5))
show(lambda: setattr(AssertionError(), '__cause__', 5))
