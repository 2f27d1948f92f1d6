# FloatingPointError: its arguments, text, attributes and family
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Sub(FloatingPointError):
    extra = 'e'
    def __str__(self): return 'sub ' + FloatingPointError.__str__(self)


show(lambda: (FloatingPointError(), FloatingPointError('a'), FloatingPointError('a', 1), FloatingPointError(None), FloatingPointError('a').args, str(FloatingPointError()), str(FloatingPointError('a')), str(FloatingPointError('a', 1)), repr(FloatingPointError('it\'s')), str(FloatingPointError(5)), str(FloatingPointError(['l']))))
show(lambda: (FloatingPointError.__mro__[1].__name__, FloatingPointError.__name__, issubclass(FloatingPointError, Exception), isinstance(FloatingPointError(), FloatingPointError), FloatingPointError('a') == FloatingPointError('a'), bool(FloatingPointError()), hash(FloatingPointError) == hash(FloatingPointError)))
show(lambda: (Sub('x'), str(Sub('x')), Sub('x', 2).args, Sub().extra, Sub('a').with_traceback(None).args, f'{Sub(1)}'))
show(lambda: FloatingPointError('a', bad=1))
try:
    raise FloatingPointError('raised', 7)
except FloatingPointError as e:
    e.note = 'n'; e.add_note('added')
    print(e.args, e.note, e.__notes__, e.__cause__, e.__context__, e.__suppress_context__, type(e.__traceback__).__name__)
try:
    try: raise Sub('inner')
    except FloatingPointError as e: raise ValueError('outer') from e
except ValueError as e: print(repr(e.__cause__), e.__context__ is e.__cause__, e.__suppress_context__)
e = FloatingPointError('x')
e.args = ('new', 2)
print(e.args, str(e)[:40])
show(lambda: setattr(FloatingPointError(), 'args', 5))
show(lambda: setattr(FloatingPointError(), '__cause__', 5))
