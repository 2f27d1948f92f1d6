# ArithmeticError: its arguments, text, attributes and family
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Sub(ArithmeticError):
    extra = 'e'
    def __str__(self): return 'sub ' + ArithmeticError.__str__(self)


show(lambda: (ArithmeticError(), ArithmeticError('a'), ArithmeticError('a', 1), ArithmeticError(None), ArithmeticError('a').args, str(ArithmeticError()), str(ArithmeticError('a')), str(ArithmeticError('a', 1)), repr(ArithmeticError('it\'s')), str(ArithmeticError(5)), str(ArithmeticError(['l']))))
show(lambda: (ArithmeticError.__mro__[1].__name__, ArithmeticError.__name__, issubclass(ArithmeticError, Exception), isinstance(ArithmeticError(), ArithmeticError), ArithmeticError('a') == ArithmeticError('a'), bool(ArithmeticError()), hash(ArithmeticError) == hash(ArithmeticError)))
show(lambda: (Sub('x'), str(Sub('x')), Sub('x', 2).args, Sub().extra, Sub('a').with_traceback(None).args, f'{Sub(1)}'))
show(lambda: ArithmeticError('a', bad=1))
try:
    raise ArithmeticError('raised', 7)
except ArithmeticError as e:
    e.note = 'n'; e.add_note('added')
    print(e.args, e.note, e.__notes__, e.__cause__, e.__context__, e.__suppress_context__, type(e.__traceback__).__name__)
try:
    try: raise Sub('inner')
    except ArithmeticError as e: raise ValueError('outer') from e
except ValueError as e: print(repr(e.__cause__), e.__context__ is e.__cause__, e.__suppress_context__)
e = ArithmeticError('x')
e.args = ('new', 2)
print(e.args, str(e)[:40])
show(lambda: setattr(ArithmeticError(), 'args', 5))
show(lambda: setattr(ArithmeticError(), '__cause__', 5))
